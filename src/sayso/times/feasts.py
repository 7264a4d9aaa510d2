"""The rule for feasts: of a fixed day, Easter, and those of the Islamic calendar."""

from __future__ import annotations

from datetime import date, timedelta

from sayso.times import dates
from sayso.times.context import Context, year_of
from sayso.times.model import Value
from sayso.times.patterns import YEAR, compiled
from sayso.times.rules import UNDATED, Match, Resolved, Rule

_FIXED = {
    "christmas day": (12, 25), "christmas eve": (12, 24), "christmas": (12, 25), "boxing day": (12, 26),
    "new year's eve": (12, 31), "new year's day": (1, 1), "nowruz": (3, 20), "may day": (5, 1),
}  # fmt: skip
# month and first and last day in the tabular Islamic calendar; the moon decides, so the day is approximate
_ISLAMIC = {
    "ramadan": (9, 1, 29),
    "eid al-fitr": (10, 1, 3),
    "eid al-adha": (12, 10, 13),
    "ashura": (1, 10, 10),
}
_EPOCH_YEAR = 622  # of the Islamic calendar, which has 33 years in 32 of ours
_EPOCH = 1948440 - 385  # its Julian day number, less the year and month that the formula counts too many
_ORDINAL_ZERO = 1721425  # Julian day number of the day before 1 January of the year 1, Python's day 0


def feast(m: Match, context: Context) -> Resolved:
    """The feast of the year that is told, else the one before or after publication, as the sentence looks."""
    name = m["feast"].lower().replace("’", "'")
    if context.published is None and not m["year"]:
        return UNDATED, "no year"
    told = int(m["year"]) if m["year"] else None
    around = context.published or date(told or 1, 7, 1)
    where = context.towards(m.start(), m.end())[0]
    if name in _ISLAMIC:
        return islamic(name, told, around, where == "future"), "tabular Islamic calendar"
    if name.startswith("easter"):
        d = easter(told or around.year)
        if not told and where == "past" and d > around:
            d = easter(around.year - 1)
        return dates.day(d), "Western computus"
    month, day = _FIXED[name]
    return dates.day(date(told or year_of(around, month, day, where), month, day)), "a feast of that day"


def easter(year: int) -> date:
    """Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).

    >>> easter(2024)
    datetime.date(2024, 3, 31)
    """
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    n = h + k - 7 * ((a + 11 * h + 22 * k) // 451) + 114
    return date(year, n // 31, n % 31 + 1)


def islamic(name: str, year: int | None, around: date, ahead: bool) -> Value:
    """The feast nearest before (or after) a day, from the tabular calendar (epoch 16 July 622, civil)."""
    month, first, last = _ISLAMIC[name]
    long, about_year = timedelta(last - first), (around.year - _EPOCH_YEAR) * 33 // 32
    begins = [_islamic_day(y, month, first) for y in range(about_year - 2, about_year + 5)]
    if year:
        fitting = [d for d in begins if d.year == year]
    elif ahead:
        fitting = [d for d in begins if d + long >= around]
    else:
        fitting = [d for d in begins if d <= around][::-1]
    d = fitting[0] if fitting else begins[0]
    end = d + long
    written = f"{d.isoformat()}~" if d == end else f"{d.isoformat()}~/{end.isoformat()}~"
    return Value("DATE", d.isoformat(), written, d, end, note="a day earlier or later by the moon")


def _islamic_day(year: int, month: int, day: int) -> date:
    """Gregorian day of a tabular Islamic date (30-year cycle)."""
    n = (11 * year + 3) // 30 + 354 * year + 30 * month - (month - 1) // 2 + day + _EPOCH
    return date.fromordinal(n - _ORDINAL_ZERO)


FEASTS = (
    Rule("feast", "f", compiled(
        r"(?P<feast>christmas (?:day|eve)|christmas|boxing day|new year['’]s (?:eve|day)|easter(?: sunday)?|nowruz"
        rf"|ramadan|eid al-(?:fitr|adha)|ashura|may day)(?:,? (?P<year>{YEAR}))?"), feast),
)  # fmt: skip
