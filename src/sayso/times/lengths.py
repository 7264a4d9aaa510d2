"""Rules for lengths of time and repeated times."""

from __future__ import annotations

from sayso.times import dates
from sayso.times.context import Context
from sayso.times.model import Value
from sayso.times.patterns import APPROX, COUNT, FULL_WEEKDAY, LIKE, UNIT, compiled
from sayso.times.rules import Match, Resolved, Rule
from sayso.times.words import MANY, UNITS, WEEKDAY, number, unit_of, vague

_ADVERBS = {
    "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y", "annual": "P1Y",
    "annually": "P1Y", "hourly": "PT1H", "quarterly": "P3M",
}  # fmt: skip


def length(m: Match, _: Context) -> Resolved:
    """Three days, a few weeks, for months; not "a second ship", "a quarter of them", "not a day that"."""
    count, unit = m["count"] or "", unit_of(m["unit"])
    n = number(count) if count else None
    if (n == 1 and unit in ("second", "quarter")) or (unit == "day" and count.lower() == "a"):
        return None, ""
    if n is None and count and vague(count) is None:
        return None, ""
    return dates.duration(None if n is None else n * MANY.get(unit, 1), UNITS[unit]), "a length of time"


def repeated(m: Match, _: Context) -> Resolved:
    """Every day, per hour, every three months, every other week, twice a week."""
    unit, count = unit_of(m["unit"]), (m["count"] or "a").strip().lower()
    n = 2 if count == "other" else number(count)
    timex = dates.duration(None if n is None else n * MANY.get(unit, 1), UNITS[unit]).timex
    return Value("SET", timex), "a repeated time"


def adverb(m: Match, _: Context) -> Resolved:
    """Daily, annually."""
    return Value("SET", _ADVERBS[m.group().lower()]), "a repeated time"


def every_weekday(m: Match, _: Context) -> Resolved:
    """Every Friday, on Fridays."""
    return Value("SET", f"XXXX-WXX-{WEEKDAY[m['day'].lower().removesuffix('s')] + 1}"), "a repeated time"


LENGTHS = (
    Rule("repeated", "u", compiled(rf"(?:every|each|per) (?P<count>(?:other|{COUNT}) )?(?P<unit>{UNIT})"), repeated),
    Rule("repeated", "u", compiled(
        rf"(?:once|twice|{COUNT} times) (?:an?|every|each|per) (?P<count>(?!))?(?P<unit>{UNIT})"), repeated),
    Rule("every-weekday", "w", compiled(rf"(?:every|each) (?P<day>{FULL_WEEKDAY})"), every_weekday),
    Rule("every-weekday", "w", compiled(rf"on (?P<day>{FULL_WEEKDAY}s)"), every_weekday),
    Rule("adverb", "a", compiled(rf"(?:{'|'.join(_ADVERBS)})"), adverb),
    Rule("length", "u", compiled(
        rf"(?:{APPROX} )?(?P<count>{COUNT})[\s-](?:{LIKE} )?(?P<unit>{UNIT})(?![\s-]old)"), length),
    Rule("length", "u", compiled(
        r"(?:(?<=for\s)|(?<=in\s)|(?<=just\s)|(?<=over\s)|(?=\w+-long))(?P<count>(?!))?"
        r"(?P<unit>(?:minutes|hours|days|weeks|months|years|decades|centuries))(?:-long)?"), length),
)  # fmt: skip
