"""Which day, week or year is meant where the words do not say: tense, promises, plans and the dates beside it."""

from __future__ import annotations

from datetime import date

import pytest

from sayso.times import times

MON = date(2023, 11, 6)  # a Monday
Row = tuple[str, list[tuple[str, str | None]]]

PAST: list[Row] = [
    ("Rebels seized Karuma in December.", [("December", "2022-12")]),
    ("Gunmen shot the mayor on December 20.", [("December 20", "2022-12-20")]),
    ("The army vowed on Friday to retake Karuma.", [("Friday", "2023-11-03")]),
    ("The army announced on Friday plans to retake Karuma.", [("Friday", "2023-11-03")]),
    ("The governor on Monday threatened to shut the port.", [("Monday", "2023-11-06")]),
    ("The agency promised on Friday to send a doctor.", [("Friday", "2023-11-03")]),
    ("Police moved the retired judge in March.", [("March", "2023-03")]),
]
FUTURE: list[Row] = [
    ("The army vowed to retake Karuma on Friday.", [("Friday", "2023-11-10")]),
    ("The two sides agreed to meet in May.", [("May", "2024-05")]),
    ("The envoy arrives on Wednesday.", [("Wednesday", "2023-11-08")]),
    ("The meeting is at 10:00 on Tuesday.", [("10:00 on Tuesday", "2023-11-07T10:00:00")]),
    ("The meeting is on Tuesday.", [("Tuesday", "2023-11-07")]),
    ("The truce, due to end on Tuesday, has emptied the town.", [("Tuesday", "2023-11-07")]),
    ("The vote may be held in May.", [("May", "2024-05")]),
    ("The list is due to be discussed in April.", [("April", "2024-04")]),
    ("The road is shut for a week until Friday.", [("a week", None), ("Friday", "../2023-11-10")]),
]
BESIDE: list[Row] = [
    (
        "In August 2014 the town fell; by September it was empty.",
        [("August 2014", "2014-08"), ("September", "../2014-09")],
    ),
    ("He was held in November 2014 and freed in March.", [("November 2014", "2014-11"), ("March", "2015-03")]),
    ("He was held in June 2022 and will go in May.", [("June 2022", "2022-06"), ("May", "2024-05")]),
    ("Held in June 2019, he was freed the following year.", [("June 2019", "2019-06"), ("the following year", "2020")]),
    ("In 2021 it lost money. It had grown the previous year.", [("2021", "2021"), ("the previous year", "2020")]),
    ("It fell two days before Eid al-Adha.", [("two days before Eid al-Adha", "2023-06-27~")]),
    ("It fell a week after 3 March 2022.", [("a week after 3 March 2022", "2022-03-10")]),
    ("It fell two days before the vote on Friday.", [("two days before", None), ("Friday", "2023-11-03")]),
]  # fmt: skip
RANGES: list[Row] = [
    ("From Monday to Wednesday shops were shut.", [("Monday to Wednesday", "2023-10-30/2023-11-01")]),
    ("Shops will be shut from Monday to Wednesday.", [("Monday to Wednesday", "2023-11-06/2023-11-08")]),
    ("The siege lasted from October to March.", [("October to March", "2022-10/2023-03")]),
    ("The siege lasted from March to June 2022.", [("March to June 2022", "2022-03/2022-06")]),
    ("The siege lasted from November to March 2022.", [("November to March 2022", "2021-11/2022-03")]),
    ("The siege lasted from November 2021 to March.", [("November 2021 to March", "2021-11/2022-03")]),
    ("Between March and June 2022 it lost half.", [("March and June 2022", "2022-03/2022-06")]),
    ("The siege lasted from 3 May to 5 June 2022.", [("3 May to 5 June 2022", "2022-05-03/2022-06-05")]),
    ("It opened in March and June 2022.", [("March", "2022-03"), ("June 2022", "2022-06")]),
]
ALL = [*PAST, *FUTURE, *BESIDE, *RANGES]


@pytest.mark.parametrize(("text", "expected"), ALL, ids=[text for text, _ in ALL])
def test_the_day_or_year_that_is_meant(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(t.text, t.edtf) for t in times(text, MON)] == expected


def test_a_range_that_is_to_come_ends_in_the_week_after_it_began() -> None:
    (time,) = times("Shops will be shut from Thursday to Tuesday.", date(2023, 11, 10))
    assert (time.edtf, time.text) == ("2023-11-16/2023-11-21", "Thursday to Tuesday")


def test_a_month_beside_a_date_needs_no_day_of_publication() -> None:
    assert [t.edtf for t in times("It fell in March 2014 and was freed in June.")] == ["2014-03", "2014-06"]
    assert [t.edtf for t in times("It lasted from March to June 2022.")] == ["2022-03/2022-06"]


def test_what_a_time_is_counted_from_is_where_it_stands_in_the_text() -> None:
    text = "Nothing was said. He was held in June 2019 and freed the following year."
    june, year = times(text, MON)
    assert year.anchor == june.span and june.span.of(text) == "June 2019"
