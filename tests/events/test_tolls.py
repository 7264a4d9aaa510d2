"""Tolls: who was killed, injured or detained, and how many at least and at most."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.events import Toll
from sayso.events.tolls import tolls
from sayso.language.analysis import Analysis

Told = list[tuple[str, int, int | None]]
SENTENCES: dict[str, Told] = {
    "Twenty-three soldiers died in the ambush.": [("dead", 23, 23)],
    "Two Israeli soldiers were killed.": [("dead", 2, 2)],
    "The blast left five people dead.": [("dead", 5, 5)],
    "Five died.": [("dead", 5, 5)],
    "Soldiers killed five.": [("dead", 5, 5)],
    "Killing 30 villagers, the rebels left Kaya.": [("dead", 30, 30)],
    "The army said 7 of its soldiers were killed.": [("dead", 7, 7)],
    "1,200 people have been killed.": [("dead", 1200, 1200)],
    "Ten people died, among them four children.": [("dead", 10, 10)],
    "At 10 the shelling began, and four people were killed.": [("dead", 4, 4)],
    "A dozen villagers were wounded.": [("injured", 12, 12)],
    "Seven others were hurt.": [("injured", 7, 7)],
    "Five people were seriously wounded.": [("injured", 5, 5)],
    "Police arrested 14 people in Kaya.": [("detained", 14, 14)],
    "One man was arrested.": [("detained", 1, 1)],
    "Thirty-one were taken into custody.": [("detained", 31, 31)],
    "At least 12 people were killed.": [("dead", 12, None)],
    "At least five were critically injured.": [("injured", 5, None)],
    "More than 1,200 people have been killed.": [("dead", 1201, None)],
    "Over 60 fighters had been killed.": [("dead", 61, None)],
    "Up to 40 civilians were injured.": [("injured", 0, 40)],
    "The fire injured as many as 15 workers.": [("injured", 0, 15)],
    "Fewer than ten people were hurt.": [("injured", 0, 9)],
    "10 to 12 people were killed.": [("dead", 10, 12)],
    "A drone killed two or three fighters.": [("dead", 2, 3)],
    "About 50 protesters were detained.": [("detained", 40, 60)],
    "Around a dozen people died.": [("dead", 10, 14)],
    "Some 300 people have been arrested.": [("detained", 240, 360)],
    "Three people were killed and five wounded.": [("dead", 3, 3), ("injured", 5, 5)],
    "Seventeen were wounded and 3 detained.": [("injured", 17, 17), ("detained", 3, 3)],
    "At least two people were killed and more than 10 were injured.": [
        ("dead", 2, None),
        ("injured", 11, None),
    ],
}
WITHOUT = [
    "Rebels attacked Kaya with 30 men.",
    "Nobody was killed.",
    "He was killed 3 years ago.",
    "She was killed 10 km from Kaya.",
    "The rebels killed 20 percent of the herd.",
    "The killing went on for two days.",
    "The killers took 12 goats.",
    "The army killed some rebels.",
    "Twelve people voted.",
    "",
]
COUNTS = st.integers(1, 999_999)


def found(text: str) -> list[Toll]:
    return tolls(Analysis(text, [], [], []))


def told(text: str) -> Told:
    return [(t.what, t.low, t.high) for t in found(text)]


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES.items())
def test_a_sentence_tells_how_many(sentence: str, expected: Told) -> None:
    assert told(sentence) == expected


@pytest.mark.parametrize("sentence", WITHOUT)
def test_a_number_of_something_else_is_no_toll(sentence: str) -> None:
    assert told(sentence) == []


def test_a_toll_stands_where_its_number_stands() -> None:
    text = "The army said at least 12 people were killed and police arrested 5."
    assert [t.span.of(text) for t in found(text)] == ["12 people were killed", "5"]


def test_numbers_of_two_sources_stay_side_by_side() -> None:
    text = "Twelve people were killed, Awa Sow said. Issa Kone said 20 people were killed."
    assert told(text) == [("dead", 12, 12), ("dead", 20, 20)]


@given(COUNTS)
def test_figures_with_and_without_commas_are_one_number(n: int) -> None:
    exactly: Told = [("dead", n, n)]
    assert told(f"{n} people were killed.") == told(f"{n:,} people were killed.") == exactly


@given(COUNTS)
def test_at_least_has_no_upper_limit_and_more_than_is_one_more(n: int) -> None:
    assert told(f"At least {n} people were hurt.") == [("injured", n, None)]
    assert told(f"More than {n} people were hurt.") == [("injured", n + 1, None)]


@given(COUNTS)
def test_up_to_has_no_lower_limit_and_fewer_than_is_one_less(n: int) -> None:
    assert told(f"Up to {n} people were arrested.") == [("detained", 0, n)]
    assert told(f"Fewer than {n} people were arrested.") == [("detained", 0, n - 1)]


@given(COUNTS)
def test_about_spreads_to_both_sides(n: int) -> None:
    ((_, low, high),) = told(f"About {n} people were killed.")
    assert high is not None
    assert 0 <= low < n < high
    assert n - low == high - n


WORDS = "at least more than up to about 3 40 two a dozen people men were killed wounded arrested and , . – no".split()


@settings(max_examples=200)
@given(st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join) | st.text(max_size=60))
def test_of_any_text_tolls_lie_inside_it_in_order_from_low_to_high(text: str) -> None:
    every = found(text)
    assert all(t.high is None or 0 <= t.low <= t.high for t in every)
    assert all(0 <= t.span.start < t.span.end <= len(text) for t in every)
    assert [t.span.start for t in every] == sorted(t.span.start for t in every)
