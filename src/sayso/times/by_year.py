"""Rules for years and what is made of years or divides them: decades, seasons, halves and quarters."""

from __future__ import annotations

from datetime import date

from sayso.times import dates
from sayso.times.context import Context, year_of
from sayso.times.direction import Direction
from sayso.times.model import Value
from sayso.times.names import is_number
from sayso.times.patterns import PART, SEASON, YEAR, compiled
from sayso.times.rules import UNDATED, Match, Resolved, Rule, part_of
from sayso.times.words import SEASONS

_FIRST_CENTURY, _AFTER_CENTURIES = 100, 9900  # years: the first and the hundredth do not fit four figures
_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "final": 4}


def year_alone(m: Match, context: Context) -> Resolved:
    """2014, late 2014; not the number in a name."""
    if not m["part"] and is_number(context.sentence[: m.start()].split(), context.sentence[m.end() :]):
        return None, ""
    return dates.year(int(m["year"]), part_of(m["part"])), "a year"


def decade(m: Match, _: Context) -> Resolved:
    """The 1990s; two figures are of the twentieth century."""
    first = int(m["decade"]) if len(m["decade"]) == 4 else 1900 + int(m["decade"])
    return dates.decade(first, part_of(m["part"])), "a decade"


def century(m: Match, _: Context) -> Resolved:
    """The 19th century, the late 19th century; its parts are thirds."""
    start = (int(m["nth"]) - 1) * 100
    if not _FIRST_CENTURY <= start < _AFTER_CENTURIES:
        return None, ""
    part = part_of(m["part"])
    a, b = (0, 99) if part is None else ((0, 33), (34, 66), (67, 99))[part]
    written = f"{start // 100:02}XX" if part is None else f"{start + a:04}/{start + b:04}"
    return Value(
        "DATE", f"{start // 100:02}", written, date(start + a, 1, 1), date(start + b, 12, 31)
    ), "a century"


def season(m: Match, context: Context) -> Resolved:
    """Summer 2023, last winter; bare "fall" and "spring" are mostly the verb or the noun."""
    name, which = m["season"].lower(), (m["which"] or "").lower()
    if name in ("fall", "spring") and not (m["year"] or m["which"]):
        return None, ""
    if m["year"]:
        return dates.season(int(m["year"]), name), "season and year"
    if context.published is None:
        return UNDATED, "no year"
    where = _season_lies(which, m, context)
    year = (
        context.published.year
        if which == "this"
        else year_of(context.published, SEASONS[name][1], None, where)
    )
    return dates.season(year, name), which or where


def _season_lies(which: str, m: Match, context: Context) -> Direction:
    if which in ("next", "coming"):
        return "future"
    return "past" if which == "last" else context.towards(m.start(), m.end())[0]


def quarter(m: Match, context: Context) -> Resolved:
    """The first quarter of 2023, the last half of the year; after verbs of the past none that has not begun."""
    nth = _NTH[m["which"].lower()]
    made, k = (dates.half, min(nth, 2)) if m["unit"].lower() == "half" else (dates.quarter, nth)
    if m["year"]:
        return made(int(m["year"]), k), "part of a year"
    if context.published is None:
        return UNDATED, "no year"
    which = (m["rel"] or "").lower()
    year = context.published.year + {"last": -1, "next": 1}.get(which, 0)
    value = made(year, k)
    is_to_come = value.earliest is not None and value.earliest > context.published
    if not which and is_to_come and context.towards(m.start(), m.end())[0] == "past":
        value = made(year - 1, k)
    return value, "part of a year"


BY_YEAR = (
    Rule("decade", "y", compiled(
        rf"(?:the )?(?:(?P<part>{PART})[\s-])?(?P<decade>(?:1[89]|20)\d0|[2-9]0)s"), decade),
    Rule("century", "u", compiled(
        rf"(?:the )?(?:(?P<part>{PART})[\s-])?(?P<nth>\d\d?)(?:st|nd|rd|th)[\s-]century"), century),
    Rule("season", "s", compiled(
        rf"(?:(?P<which>last|next|this|coming) |the )?(?P<season>{SEASON})(?: (?:of )?(?P<year>{YEAR}))?"), season),
    Rule("quarter", "q", compiled(
        r"(?:the )?(?P<which>first|second|third|fourth|last|final) (?P<unit>half|quarter)"
        rf"(?: of (?:(?P<year>{YEAR})|(?P<rel>this|last|next|the) year))?"), quarter),
    Rule("year", "y", compiled(rf"(?:(?P<part>{PART})[\s-])?(?P<year>{YEAR})(?![-–:/.,]\d)"), year_alone),
)  # fmt: skip
