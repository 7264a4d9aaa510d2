"""Clock times, dates in figures, names that only look like times, and the ends of the calendar."""

from __future__ import annotations

from datetime import date

import pytest

from sayso.times import times

MON = date(2023, 11, 6)  # a Monday
Row = tuple[str, list[tuple[str, str | None]]]

CLOCKS: list[Row] = [
    ("It struck at 0415 GMT on Sunday.", [("0415 GMT on Sunday", "2023-11-05T04:15:00Z")]),
    ("At 18:30 on 3 March 2022 it struck.", [("18:30 on 3 March 2022", "2022-03-03T18:30:00")]),
    ("It struck at 6 p.m. Sunday.", [("6 p.m. Sunday", "2023-11-05T18:00:00")]),
    ("Sunday at 6 p.m. it struck.", [("Sunday", "2023-11-05"), ("6 p.m.", "2023-11-05T18:00:00")]),
    ("It struck at 16:15, 1 June 2022.", [("16:15", "2022-06-01T16:15:00"), ("1 June 2022", "2022-06-01")]),
    ("On Sunday at 3 pm EST it fell.", [("Sunday", "2023-11-05"), ("3 pm EST", "2023-11-05T15:00:00-05:00")]),
    ("On Sunday at 3 pm IST it fell.", [("Sunday", "2023-11-05"), ("3 pm IST", "2023-11-05T15:00:00+05:30")]),
    ("On Sunday at 3 pm UTC+3 it fell.", [("Sunday", "2023-11-05"), ("3 pm UTC+3", "2023-11-05T15:00:00+03:00")]),
    ("On Sunday at 3 pm XYZT it fell.", [("Sunday", "2023-11-05"), ("3 pm XYZT", "2023-11-05T15:00:00")]),
    (
        "It fell at 3 pm (1200 GMT) on Sunday.",
        [("3 pm", "2023-11-05T15:00:00"), ("1200 GMT", "2023-11-05T12:00:00Z"), ("Sunday", "2023-11-05")],
    ),
    (
        "It fell on the morning of Saturday 4 November.",
        [("the morning of Saturday 4 November", "2023-11-04")],
    ),
]  # fmt: skip
FIGURES: list[Row] = [
    ("The 2014-2016 war ended.", [("2014-2016", "2014/2016")]),
    ("It fell on 29 February.", [("29 February", "2020-02-29")]),
    ("Prices rose in Q3 2022.", [("Q3 2022", "2022-07/2022-09")]),
    ("It was built in the 19th century.", [("the 19th century", "18XX")]),
    ("It was built in the late 19th century.", [("the late 19th century", "1867/1899")]),
    ("The letter of 12/10/2022 was leaked.", [("12/10/2022", "[2022-10-12,2022-12-10]")]),
    ("The letter of 12.10.2022 was leaked.", [("12.10.2022", "2022-10-12")]),
    ("The letter of 25/10/2022 was leaked.", [("25/10/2022", "2022-10-25")]),
    ("The two met in Auguſt.", [("Auguſt", "2023-08")]),
    ("The two met last Thursday.", [("last Thursday", "2023-11-02")]),
    ("The two will meet next Tuesday.", [("next Tuesday", "2023-11-07")]),
]
REAL: list[Row] = [
    ("He said Sunday President Assad would go.", [("Sunday", "2023-11-05")]),
    ("On Sunday Israel struck the port.", [("Sunday", "2023-11-05")]),
    ("In April Israel struck the port.", [("April", "2023-04")]),
    ("In 2014 soldiers seized the port.", [("2014", "2014")]),
    ("But 2014 was worse.", [("2014", "2014")]),
    ("Police came on Wed.", [("Wed.", "2023-11-01")]),
]
NO_TIMES = """The cat sat in the sun until they wed a mon|Some 2000 people fled.|It cost a million in 2014 dollars.
The mine employed 1900 workers.|Resolution 1973 was passed.|April Sow left.|Sunday Okoro left.
The Friday Times said so.|The Sun said so.|Shops were full on Black Friday.|Troops left Mon State.
It fell on 31 April 2022.|It fell on 31 April.|Sergeant April Sow left.""".replace("\n", "|").split("|")
ALL = [*CLOCKS, *FIGURES, *REAL]
WORDS = """yesterday tomorrow Sunday December Easter Ramadan Christmas overnight|next week|last week|next Tuesday
last month|next year|last winter|the next decade|three years ago|in 29 February|before today|by Christmas
from Monday to Sunday|will go from Monday to Sunday|from October to March|the weekend|recent weeks|the day before
two days before Easter|10 am on Sunday|by the end of next year|the past 3000 years""".replace(
    "\n", "|"
).split("|")


@pytest.mark.parametrize(("text", "expected"), ALL, ids=[text for text, _ in ALL])
def test_words_and_meaning(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(t.text, t.edtf) for t in times(text, MON)] == expected


@pytest.mark.parametrize("text", NO_TIMES)
def test_words_that_only_look_like_times(text: str) -> None:
    assert times(text, MON) == []


@pytest.mark.parametrize(
    ("text", "timex"),
    [("Every three months it ends.", "P3M"), ("They meet twice a week.", "P1W"), ("Every other day it rains.", "P2D")],
)  # fmt: skip
def test_repeated_times(text: str, timex: str) -> None:
    (time,) = times(text, MON)
    assert (time.value.kind, time.value.timex, time.edtf) == ("SET", timex, None)


@pytest.mark.parametrize("published", [date.min, date.max])
@pytest.mark.parametrize("words", WORDS)
def test_at_the_ends_of_the_calendar_a_time_is_dated_or_says_why_not(words: str, published: date) -> None:
    for time in times(f"They came {words}.", published):
        assert time.edtf or time.value.note or time.value.kind == "DURATION"


def test_outside_the_calendar_a_time_is_known_but_not_dated() -> None:
    (before,) = times("They came yesterday.", date.min)
    (after,) = times("They will come tomorrow.", date.max)
    assert before.edtf is None and after.edtf is None
    assert before.value.note == after.value.note == "outside the calendar of the years 1 to 9999"
