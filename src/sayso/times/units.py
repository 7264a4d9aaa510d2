"""Rules for weeks, months, years that are counted from another: last week, the end of the month, recent weeks."""

from __future__ import annotations

from datetime import date, timedelta

from sayso.times import dates
from sayso.times.context import Context
from sayso.times.model import Value
from sayso.times.patterns import PART, compiled
from sayso.times.rules import UNDATED, Match, Resolved, Rule, part_of
from sayso.times.words import UNITS, unit_of

_STEP = dict.fromkeys(("last", "past", "previous"), -1) | dict.fromkeys(("this", "the"), 0)
_STEP |= dict.fromkeys(("next", "coming", "following"), 1)
_RECENT = 4  # units back: "recent weeks" are the last four
FRIDAY, SATURDAY = 4, 5


def this_unit(m: Match, context: Context) -> Resolved:
    """Last week, early next month, this year, the following year, last weekend."""
    word, unit, part = m["step"].lower().split()[-1], unit_of(m["unit"]), part_of(m["part"])
    start, why = context.published, "counted from publication"
    before = context.date_before if unit in ("year", "month") else context.named
    if word in ("previous", "following") and before:
        start, why = before.day, "counted from the day named before"
    if word == "the" and part is None:
        return (the_weekend(m, context), why) if unit == "weekend" else (None, "")
    if start is None:
        return UNDATED, "no day of publication"
    if unit == "decade" and word in ("past", "last", "next"):
        first, last = sorted((start, dates.moved(start, "Y", 10 * _STEP[word])))
        return dates.stretch(first, last, "P10Y", "DURATION"), why
    return unit_value(start, unit, _STEP[word], part), why


def the_weekend(m: Match, context: Context) -> Value | None:
    """The coming weekend after by, before, until; else the last that has begun."""
    if context.published is None:
        return UNDATED
    ahead = context.towards(m.start(), m.end())[0] == "future" or context.published.weekday() >= SATURDAY
    return dates.weekend(context.published - timedelta(0 if ahead else 7))


def unit_value(start: date, unit: str, step: int, part: int | None) -> Value | None:
    """The week, month, year ... `step` units from that of a day; "this weekend", before Friday, is the last one."""
    if unit == "week":
        return dates.week(start + timedelta(7 * step), part)
    if unit == "weekend":
        is_over = step == 0 and start.weekday() < FRIDAY
        return dates.weekend(start + timedelta(-7 if is_over else 7 * step))
    if unit == "month":
        d = dates.moved(start, "M", step)
        return dates.month(d.year, d.month, part)
    if unit == "year":
        return dates.year(start.year + step, part)
    if unit == "decade":
        return dates.decade((start.year // 10 + step) * 10, part)
    return None


def recent(m: Match, context: Context) -> Resolved:
    """Recent weeks, these days."""
    timex = "PAST_REF"
    if context.published is None:
        return Value("DATE", timex, note="no day of publication"), "no day of publication"
    first = dates.moved(context.published, UNITS[unit_of(m["unit"])], -_RECENT)
    return dates.stretch(first, context.published, timex), "up to publication"


def part_of_unit(m: Match, context: Context) -> Resolved:
    """The end of the month, the beginning of the year."""
    if context.published is None:
        return UNDATED, "no day of publication"
    value = unit_value(context.published, unit_of(m["unit"]), 0, part_of(m["part"]))
    return value, "counted from publication"


_STEPS = r"(?:(?:the )?(?:last|past|previous|next|coming|following)|this past|this|the)"
OF_UNITS = (
    Rule("this-unit", "u", compiled(
        rf"(?:(?P<part>{PART}|earlier)[\s-])?(?P<step>{_STEPS}) (?P<unit>week|weekend|month|year|decade)"), this_unit),
    Rule("recent", "u", compiled(r"(?:recent|these) (?P<unit>days|weeks|months|years)"), recent),
    Rule("part-of-unit", "u", compiled(
        r"(?P<part>the (?:start|beginning|middle|end) of|mid) (?:the|this) (?P<unit>week|month|year)"), part_of_unit),
)  # fmt: skip
