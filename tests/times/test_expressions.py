"""Time expressions as news writes them: which words they are and what they mean."""

from __future__ import annotations

from datetime import date

import pytest

from sayso.times import times

MON = date(2023, 11, 6)  # a Monday
SAT = date(2024, 5, 18)
JAN = date(2024, 1, 9)
Row = tuple[date | None, str, list[tuple[str, str | None]]]

DATES: list[Row] = [
    (MON, "It was signed on 12 October 2022.", [("12 October 2022", "2022-10-12")]),
    (MON, "It was signed on October 12, 2022, in Geneva.", [("October 12, 2022", "2022-10-12")]),
    (MON, "It fell on the 12th of October 2022.", [("the 12th of October 2022", "2022-10-12")]),
    (MON, "It fell on Wednesday, 12 October 2022.", [("Wednesday, 12 October 2022", "2022-10-12")]),
    (MON, "The order, dated 2022-10-12, was leaked.", [("2022-10-12", "2022-10-12")]),
    (MON, "Police arrested him on Sept. 3, 2021.", [("Sept. 3, 2021", "2021-09-03")]),
    (MON, "The mine opened in March 1998.", [("March 1998", "1998-03")]),
    (MON, "The war began in 1991.", [("1991", "1991")]),
    (MON, "Gunmen shot the mayor on 7 October.", [("7 October", "2023-10-07")]),
    (MON, "The court will rule on December 20.", [("December 20", "2023-12-20")]),
]
WEEKDAYS: list[Row] = [
    (MON, "Rebels shelled Karuma on Friday.", [("Friday", "2023-11-03")]),
    (MON, "Talks will resume in Muscat on Friday.", [("Friday", "2023-11-10")]),
    (MON, "The minister is to visit Karuma on Thursday.", [("Thursday", "2023-11-09")]),
    (MON, "Shops were shut in Karuma on Monday.", [("Monday", "2023-11-06")]),
    (SAT, "The two sides met last Thursday.", [("last Thursday", "[2024-05-09,2024-05-16]")]),
    (SAT, "The two sides met last Sunday.", [("last Sunday", "2024-05-12")]),
    (MON, "He said on Sunday he would quit on Friday.", [("Sunday", "2023-11-05"), ("Friday", "2023-11-10")]),
    (MON, "He said on Sunday it had hit the port on Friday.", [("Sunday", "2023-11-05"), ("Friday", "2023-11-03")]),
]  # fmt: skip
UNITS: list[Row] = [
    (MON, "Fighting spread last week.", [("last week", "2023-10-30/2023-11-05")]),
    (MON, "The council will meet next week.", [("next week", "2023-11-13/2023-11-19")]),
    (MON, "Prices rose again this week.", [("this week", "2023-11-06/2023-11-12")]),
    (JAN, "The bank cut its rate last month.", [("last month", "2023-12")]),
    (MON, "Jailed last year, he is to go next year.", [("last year", "2022"), ("next year", "2024")]),
    (MON, "Two bridges were blown up at the weekend.", [("the weekend", "2023-11-04/2023-11-05")]),
    (MON, "Today it is calm after yesterday.", [("Today", "2023-11-06"), ("yesterday", "2023-11-05")]),
    (MON, "The envoy returns the day after tomorrow.", [("the day after tomorrow", "2023-11-08")]),
]  # fmt: skip
COUNTED: list[Row] = [
    (MON, "The bridge fell three days ago.", [("three days ago", "2023-11-03")]),
    (MON, "The mine closed six months ago.", [("six months ago", "2023-05")]),
    (MON, "The wells ran dry about five years ago.", [("about five years ago", "2018~")]),
    (MON, "The convoy left a few days ago.", [("a few days ago", "2023-11-02~")]),
    (MON, "The ship will dock in three weeks.", [("three weeks", "2023-11-27~")]),
    (MON, "They built the wall in three weeks.", [("three weeks", None)]),
    (MON, "It fell on 3 March or the next day.", [("3 March", "2023-03-03"), ("the next day", "2023-03-04")]),
    (MON, "Seized on Friday, he fled two days later.", [("Friday", "2023-11-03"), ("two days later", "2023-11-05")]),
    (MON, "It fell on 5 June. A week earlier it held.", [("5 June", "2023-06-05"), ("A week earlier", "2023-05-29")]),
]  # fmt: skip
RANGES: list[Row] = [
    (MON, "Markets were shut from 2 to 4 November.", [("2 to 4 November", "2023-11-02/2023-11-04")]),
    (MON, "The summit of October 7-12 failed.", [("October 7-12", "2023-10-07/2023-10-12")]),
    (MON, "He led the union between 2014 and 2016.", [("2014 and 2016", "2014/2016")]),
    (MON, "Shops were shut from Thursday to Saturday.", [("Thursday to Saturday", "2023-11-02/2023-11-04")]),
    (MON, "The road has been closed since March.", [("March", "2023-03/..")]),
    (MON, "The road will stay closed until Friday.", [("Friday", "../2023-11-10")]),
    (MON, "The rebels must leave Karuma by 1 December.", [("1 December", "../2023-12-01")]),
    (MON, "The rebels must leave Karuma before 1 December.", [("1 December", "../2023-11-30")]),
    (MON, "The ban applies from 1 January.", [("1 January", "2024-01-01/..")]),
]
PARTS: list[Row] = [
    (MON, "The port closed in early March 2022.", [("early March 2022", "2022-03-01/2022-03-10")]),
    (MON, "The port closed in mid-March.", [("mid-March", "2023-03-11/2023-03-20")]),
    (MON, "It closed in late February 2024.", [("late February 2024", "2024-02-21/2024-02-29")]),
    (MON, "The port closed late last month.", [("late last month", "2023-10-21/2023-10-31")]),
    (MON, "The dam broke in the summer of 2019.", [("the summer of 2019", "2019-06/2019-08")]),
    (MON, "The pass was shut last winter.", [("last winter", "2022-12/2023-02")]),
    (MON, "It halved in the first quarter of 2023.", [("the first quarter of 2023", "2023-01/2023-03")]),
    (MON, "The plant made tyres in the 1990s.", [("the 1990s", "199X")]),
    (MON, "The plant made tyres in the late 1980s.", [("the late 1980s", "1987/1989")]),
    (MON, "Drones hit the depot on Friday night.", [("Friday night", "2023-11-03")]),
    (MON, "Drones hit the depot overnight.", [("overnight", "2023-11-05/2023-11-06")]),
    (MON, "It struck on Sunday at 04:15 GMT.", [("Sunday", "2023-11-05"), ("04:15 GMT", "2023-11-05T04:15:00Z")]),
    (MON, "It struck on Sunday at 6:40 p.m.", [("Sunday", "2023-11-05"), ("6:40 p.m.", "2023-11-05T18:40:00")]),
    (MON, "Guns fell silent on Christmas Day.", [("Christmas Day", "2022-12-25")]),
    (MON, "The hostages will be home by Christmas.", [("Christmas", "../2023-12-25")]),
    (MON, "Mass was held on Easter Sunday 2019.", [("Easter Sunday 2019", "2019-04-21")]),
]  # fmt: skip
ALL = [*DATES, *WEEKDAYS, *UNITS, *COUNTED, *RANGES, *PARTS]

NO_TIMES = [
    "Rebels may attack Karuma.",
    "May the best side win.",
    "Protesters will march on the palace.",
    "Theresa May backed the plan.",
    "A second ship was hit.",
    "A 40-year-old man was shot.",
    "He won by a quarter of the votes.",
]


@pytest.mark.parametrize(("published", "text", "expected"), ALL, ids=[text for _, text, _ in ALL])
def test_words_and_meaning(published: date | None, text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(t.text, t.edtf) for t in times(text, published)] == expected


@pytest.mark.parametrize("text", NO_TIMES)
def test_words_that_only_look_like_times(text: str) -> None:
    assert times(text, MON) == []


def test_the_previous_day_is_counted_from_the_day_just_named() -> None:
    text = "Rebels took Karuma on Thursday. The army had left the previous day."
    thursday, before = times(text, MON)
    assert (before.text, before.edtf) == ("the previous day", "2023-11-01")
    assert before.anchor == thursday.span and thursday.anchor is None


@pytest.mark.parametrize(
    ("text", "kind", "timex"),
    [
        ("The battle lasted six hours.", "DURATION", "PT6H"),
        ("They fought for weeks.", "DURATION", "PXW"),
        ("The market opens every day.", "SET", "P1D"),
        ("The council meets every Tuesday.", "SET", "XXXX-WXX-2"),
        ("The court sits on Thursdays.", "SET", "XXXX-WXX-4"),
        ("The paper appears weekly.", "SET", "P1W"),
    ],
)
def test_lengths_and_repeated_times_lie_on_no_day(text: str, kind: str, timex: str) -> None:
    (time,) = times(text, MON)
    assert (time.value.kind, time.value.timex, time.edtf, time.earliest) == (kind, timex, None, None)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Rebels shelled Karuma on Friday.", "Friday"),
        ("The bridge fell three days ago.", "three days ago"),
        ("The envoy left yesterday.", "yesterday"),
    ],
)
def test_without_a_day_of_publication_a_relative_time_is_known_but_not_dated(text: str, words: str) -> None:
    (time,) = times(text)
    assert (time.text, time.edtf, time.earliest, time.latest) == (words, None, None, None)
    assert time.value.note


def test_a_full_date_needs_no_day_of_publication_and_others_count_from_it() -> None:
    found = times("Rebels left on 7 October 2021 and came back the next day.")
    assert [t.edtf for t in found] == ["2021-10-07", "2021-10-08"]
