"""Numbers of people as texts write them, and numbers that count nobody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.events.counts import counts

Range = tuple[int, int | None]
COUNTS: dict[str, Range] = {
    "12 people": (12, 12),
    "1,200 people": (1200, 1200),
    "twenty-three": (23, 23),
    "Sixty-five": (65, 65),
    "Eighty": (80, 80),
    "Ninety": (90, 90),
    "Two hundred people": (200, 200),
    "two hundred and five": (205, 205),
    "One thousand two hundred people": (1200, 1200),
    "two million": (2_000_000, 2_000_000),
    "1.5 million": (1_500_000, 1_500_000),
    "a hundred": (100, 100),
    "half a dozen": (6, 6),
    "two dozen": (24, 24),
    "10 to 12": (10, 12),
    "two or three": (2, 3),
    "10-12 people": (10, 12),
    "10–12 people": (10, 12),
    "Between 10 and 15": (10, 15),
    "at least a dozen": (12, None),
    "no fewer than five": (5, None),
    "more than two hundred": (201, None),
    "No more than five": (0, 5),
    "at most five": (0, 5),
    "less than a hundred": (0, 99),
    "dozens of people": (24, 90),
    "a few people": (2, 5),
    "several hundred people": (300, 700),
    "at least another 12": (12, None),
}  # fmt: skip
NONE = """No one|not one man
    |none of the 12|some of the 12|neither of the two men|May 3|3 May|in 2023|aged 12|Room 12|one in five
    |five years|12 percent|Less than 10 per cent|10%|two days|10:30|2024-05-02|a 12-year-old|$12|F-16|one another
    |a man|hundreds|few people|0 people|12 goats|30th|3.5 kilometres""".replace("\n    ", "").split("|")


@pytest.mark.parametrize(("words", "expected"), COUNTS.items())
def test_words_and_figures_are_a_range(words: str, expected: Range) -> None:
    ((low, high),) = [(c.low, c.high) for c in counts(f"So {words} .")]
    assert (low, high) == expected


@pytest.mark.parametrize("words", NONE)
def test_dates_ages_shares_and_labels_count_nobody(words: str) -> None:
    found = [words[c.start : c.end] for c in counts(words)]
    assert found == (["one"] if words == "one in five" else [])


def test_a_year_is_none_and_two_numbers_side_by_side_are_two() -> None:
    assert [c.low for c in counts("On May 3 two people and in 2023 three")] == [2, 3]


@given(st.integers(1, 999_999_999))
def test_figures_with_commas_are_those_without(n: int) -> None:
    assert [c.low for c in counts(f"{n}")] == [c.low for c in counts(f"{n:,}")] == [n]


@given(
    st.lists(
        st.sampled_from("a two hundred and 12 - – to at least thousand 1,000 million . dozens".split())
    ).map(" ".join)
)
def test_of_any_words_every_range_lies_in_the_text_and_goes_upwards(text: str) -> None:
    for c in counts(text):
        assert 0 <= c.start <= c.first < c.end <= len(text)
        assert c.high is None or 0 <= c.low <= c.high
