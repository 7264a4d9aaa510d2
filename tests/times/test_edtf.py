"""EDTF: what `times` writes can be read again, and says the same days; nonsense is refused."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.times import EdtfError, bounds, times
from sayso.times.edtf import interval, one_of

MONTHS = "January February March April May June July August September October November December".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
DAYS = st.dates(date(1950, 1, 1), date(2080, 12, 31))
COUNTS = st.sampled_from(["a", "two", "three", "ten", "40", "a few", "several", "about two", "1,000"])
UNITS = st.sampled_from("minutes hours days weeks fortnights months years decades weekend".split())
YEARS = st.integers(1800, 2099).map(str)


def joined(*parts: st.SearchStrategy[str] | str) -> st.SearchStrategy[str]:
    """The parts, with a space between."""
    fixed = [st.just(p) if isinstance(p, str) else p for p in parts]
    return st.tuples(*fixed).map(" ".join)


MONTH, WEEKDAY = st.sampled_from(MONTHS), st.sampled_from(WEEKDAYS)
PART = st.sampled_from(["early", "mid", "late", "the end of", "the beginning of"])
STEP = st.sampled_from(["last", "this", "next", "the past", "the coming"])
DAY = st.integers(1, 31).map(str)
TIMES = st.one_of(
    joined(DAY, MONTH, YEARS), joined(MONTH, DAY), joined(DAY, "to", DAY, MONTH), joined(PART, MONTH, YEARS),
    joined(PART, MONTH), joined(PART, YEARS), WEEKDAY, joined(STEP, WEEKDAY), joined(WEEKDAY, "night"),
    joined(STEP, UNITS), joined(STEP, COUNTS, UNITS), joined(COUNTS, UNITS, "ago"), joined(COUNTS, UNITS, "later"),
    joined("every", WEEKDAY), joined("the summer of", YEARS), joined("the first quarter of", YEARS),
    st.sampled_from(["the 1990s", "the late 1980s", "next winter", "this spring", "the previous day", "overnight"]),
    st.sampled_from(["6:40 p.m.", "0415 GMT", "24:00", "noon", "Ramadan", "Eid al-Adha", "Easter", "Christmas Eve"]),
    st.sampled_from(["today", "now", "recently", "recent weeks", "the weekend", "the same day", "29 February"]),
)  # fmt: skip
LEADS = [
    "on",
    "in",
    "since",
    "until",
    "by",
    "before",
    "after",
    "from",
    "between",
    "within",
    "at",
    "for",
    "of",
]
VERBS = ["Rebels shelled Karuma", "Talks will resume", "The port may reopen", "The mayor of İncesu said so"]
CLAUSE = joined(
    st.sampled_from(VERBS), st.sampled_from(LEADS), TIMES, st.sampled_from(["to", "and", ","]), TIMES
)
TEXTS = st.lists(CLAUSE, min_size=1, max_size=3).map(lambda clauses: ". ".join(clauses) + ".")
PUBLISHED = st.one_of(st.none(), DAYS, st.sampled_from([date.min, date(1, 1, 9), date.max]))


@settings(max_examples=150, deadline=None)
@given(TEXTS, PUBLISHED)
def test_every_edtf_that_is_written_can_be_read_and_names_the_same_days(
    text: str, published: date | None
) -> None:
    for time in times(text, published):
        if time.edtf is None:
            assert (time.earliest, time.latest) == (None, None)
            continue
        assert bounds(time.edtf) == (time.earliest, time.latest)
        assert time.earliest is None or time.latest is None or time.earliest <= time.latest


@settings(max_examples=150, deadline=None)
@given(TEXTS, PUBLISHED)
def test_spans_hold_their_words_and_stand_in_order_without_overlap(text: str, published: date | None) -> None:
    at = 0
    for time in times(text, published):
        assert at <= time.span.start < time.span.end <= len(text)
        assert text[time.span.start : time.span.end] == time.text == time.text.strip()
        at = time.span.end


@settings(max_examples=60, deadline=None)
@given(TEXTS, DAYS)
def test_every_time_says_which_rule_found_it_and_what_is_undated_says_why(text: str, published: date) -> None:
    for time in times(text, None):
        assert time.because
        assert time.edtf or time.value.note or time.value.kind in ("DURATION", "SET")
    for time in times(text, published):
        assert time.anchor is None or time.anchor.end <= time.span.start


@given(DAYS, DAYS)
def test_an_interval_is_read_as_it_was_written(a: date, b: date) -> None:
    first, last = sorted((a, b))
    assert bounds(interval(first, last)) == (first, last)


@given(DAYS)
def test_equal_ends_are_one_day(day: date) -> None:
    assert interval(day, day) == day.isoformat()


@given(st.lists(DAYS, min_size=1, max_size=4))
def test_one_of_is_bounded_by_its_first_and_last_day_in_any_order(days: list[date]) -> None:
    assert bounds(one_of(days)) == (min(days), max(days))
    assert one_of(days) == one_of(days[::-1])


@given(DAYS, st.integers(1, 400))
def test_an_interval_that_ends_before_it_begins_is_refused(day: date, n: int) -> None:
    with pytest.raises(EdtfError):
        bounds(interval(day, day - timedelta(n)))


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023", "2023-01-01", "2023-12-31"),
        ("199X", "1990-01-01", "1999-12-31"),
        ("18XX", "1800-01-01", "1899-12-31"),
        ("2023-11-02~", "2023-11-02", "2023-11-02"),
        ("2018~", "2018-01-01", "2018-12-31"),
        ("2022-12/2023-02", "2022-12-01", "2023-02-28"),
        ("2023-03/..", "2023-03-01", None),
        ("../2009", None, "2009-12-31"),
        ("2023-11-05T04:15:00Z", "2023-11-05", "2023-11-05"),
        ("2023-11-05T04:15:00+03:00", "2023-11-05", "2023-11-05"),
    ],
)
def test_bounds(edtf: str, first: str | None, last: str | None) -> None:
    assert [d and d.isoformat() for d in bounds(edtf)] == [first, last]


@pytest.mark.parametrize(
    "nonsense",
    ["", "..", "[]", "[a,b]", "nonsense", "2023-13", "2023-00", "2023-02-29", "2023-1-1", "2023-11-", "20X3",
     "0000", "XXXX", "~2023", "6 November 2023", "2023-11-06/2023-11-07/2023-11-08",
     "[2023/..]", "[2023", "2023]", "[..2023]", "２０２３", "2023-11-06T99:99", "2023-11-06T25:00:00", "2023T10:00:00"],
)  # fmt: skip
def test_nonsense_is_refused(nonsense: str) -> None:
    with pytest.raises(EdtfError):
        bounds(nonsense)
