"""Rules for dates that name a month: 7 October 2023, October 7-12, early May, last March."""

from __future__ import annotations

from datetime import date

from sayso.times import dates
from sayso.times.context import Context, leap_year, nearest_year, year_of
from sayso.times.direction import AFTERWARDS
from sayso.times.names import is_month_in_name
from sayso.times.patterns import DAY, DAY_PART, MONTH, PART, WEEKDAY, YEAR, compiled
from sayso.times.rules import (
    NO_SUCH_DAY,
    UNDATED,
    Match,
    Resolved,
    Rule,
    day_number,
    day_part,
    month_number,
    part_of,
    real_day,
)
from sayso.times.words import BEFORE_TIMES

_ALSO_WORDS = ("may", "march", "mar", "jan")  # a modal, a demonstration, names


def full_date(m: Match, _: Context) -> Resolved:
    """7 October 2023, with a weekday or a part of the day."""
    year, month, day = int(m["year"]), month_number(m["month"]), day_number(m["day"])
    value = real_day(year, month, day, day_part(m["when"]) or day_part(m["dawn"]))
    return value, "a full date" if value else NO_SUCH_DAY


def day_and_month(m: Match, context: Context) -> Resolved:
    """7 October: a date beside it, tense or nearness tell the year."""
    number, day = month_number(m["month"]), day_number(m["day"])
    if not 1 <= day <= 31:
        return None, ""
    year, why = _year(m, context, number, day)
    if year is None:
        return UNDATED, why
    if (number, day) == (2, 29):
        year = leap_year(year, 1 if why.startswith("future") else -1)
    value = real_day(year, number, day, day_part(m["when"]) or day_part(m["dawn"]))
    return value, why if value else NO_SUCH_DAY


def _year(m: Match, context: Context, month: int, day: int | None) -> tuple[int | None, str]:
    """The year of a month without one, and what tells it."""
    where, why = context.towards(m.start("month") if day else m.start(), m.end("month"))
    beside = context.year_beside(month)
    if beside and (where == "past" or why in AFTERWARDS):
        return beside, "the year of the date before it"
    if context.published is None:
        return None, "no year"
    return nearest_year(context.published, month, day, where, why), f"{where}: {why}"


def days_and_month(m: Match, context: Context) -> Resolved:
    """Two days of one month: 9 and 10 May, October 7-12."""
    if m["year"] is None and context.published is None:
        return UNDATED, "no year"
    number, first, last = month_number(m["month"]), day_number(m["day"]), day_number(m["last"])
    where, why = context.towards(m.start("month"), m.end("month"))
    year = int(m["year"]) if m["year"] else year_of(context.published or date.max, number, last, where)
    a, b = real_day(year, number, first), real_day(year, number, last)
    if not (a and b and a.earliest and b.latest) or a.earliest >= b.latest:
        return None, ""
    return dates.stretch(a.earliest, b.latest, f"{a.timex}/{b.timex}"), f"{where}: {why}"


def month_and_year(m: Match, _: Context) -> Resolved:
    """October 2023, early October 2023."""
    return dates.month(int(m["year"]), month_number(m["month"]), part_of(m["part"])), "month and year"


def month_alone(m: Match, context: Context) -> Resolved:
    """Early May, last March; not the words that months share their names with."""
    if not m["month"][0].isupper() or _is_other_word(m, context):
        return None, ""
    number = month_number(m["month"])
    year, why = _year(m, context, number, None)
    if m["which"] and context.published:
        why = m["which"].lower()
        year = _told_year(why, context.published, number) or year
    if year is None:
        return UNDATED, why
    return dates.month(year, number, part_of(m["part"])), why


def _told_year(which: str, published: date, month: int) -> int | None:
    """The year of last, this or next March: last is before this month, next is after this day."""
    if which == "last":
        return published.year if month < published.month else published.year - 1
    if which == "next":
        return year_of(published, month, 1, "future")
    return published.year if which == "this" else None


def _is_other_word(m: Match, context: Context) -> bool:
    """May, March and the names Mar and Jan are months only after a word that stands before times."""
    if m["part"] or m["which"]:
        return False
    before = context.sentence[: m.start("month")].split()
    if m["month"].lower() not in _ALSO_WORDS:
        return is_month_in_name(before, context.sentence[m.end() :])
    return not before or before[-1].lower() not in BEFORE_TIMES


_WHEN = rf"(?P<when>(?:,)? {DAY_PART})?"
_LEAD = rf"(?:(?:the )?(?P<dawn>{DAY_PART}) (?:of|on) )?(?:{WEEKDAY},? )?"
BY_MONTH = (
    Rule("full-date", "m", compiled(
        rf"{_LEAD}(?P<month>{MONTH}) (?P<day>{DAY}),? (?P<year>{YEAR}){_WHEN}"), full_date),
    Rule("full-date", "m", compiled(
        rf"{_LEAD}(?:the )?(?P<day>{DAY})(?: of)? (?P<month>{MONTH}),? (?P<year>{YEAR}){_WHEN}"), full_date),
    Rule("days-and-month", "m", compiled(
        rf"(?P<day>{DAY})(?: ?[-–] ?| and | or | to |, )(?P<last>{DAY})(?: of)? (?P<month>{MONTH})"
        rf"(?:,? (?P<year>{YEAR}))?"), days_and_month),
    Rule("days-and-month", "m", compiled(
        rf"(?P<month>{MONTH}) (?P<day>{DAY})(?: ?[-–] ?| and | or | to )(?P<last>{DAY})"
        rf"(?:,? (?P<year>{YEAR}))?(?! ?[\d:])"), days_and_month),
    Rule("day-and-month", "m", compiled(
        rf"{_LEAD}(?P<month>{MONTH}) (?P<day>{DAY})(?![\d:,]\d){_WHEN}"), day_and_month),
    Rule("day-and-month", "m", compiled(
        rf"{_LEAD}(?:the )?(?P<day>{DAY})(?: of)? (?P<month>{MONTH}){_WHEN}"), day_and_month),
    Rule("month-and-year", "m", compiled(
        rf"(?:(?P<part>{PART})[\s-])?(?P<month>{MONTH}),? (?:of )?(?P<year>{YEAR})"), month_and_year),
    Rule("month", "m", compiled(
        rf"(?:(?P<part>{PART})[\s-])?(?:(?P<which>last|next|this|this past) )?(?P<month>{MONTH})"), month_alone),
)  # fmt: skip
