"""Rules for lengths of time, repeated times, clock times and feasts."""

from __future__ import annotations

from datetime import date, timedelta

from sayso.times import dates
from sayso.times.context import Context, year_of
from sayso.times.model import Value
from sayso.times.patterns import APPROX, CLOCK, COUNT, FULL_WEEKDAY, LIKE, UNIT, YEAR, compiled
from sayso.times.rules import UNDATED, Match, Resolved, Rule, clock
from sayso.times.words import MANY, UNITS, ZONES, number, unit_of, vague

_FIXED = {"christmas day": (12, 25), "christmas eve": (12, 24), "christmas": (12, 25), "boxing day": (12, 26),
          "new year’s eve": (12, 31), "new year's eve": (12, 31), "new year’s day": (1, 1), "new year's day": (1, 1),
          "nowruz": (3, 20), "valentine's day": (2, 14), "may day": (5, 1), "halloween": (10, 31)}  # fmt: skip
# month and first and last day in the tabular Islamic calendar; the moon decides, so the day is approximate
_ISLAMIC = {
    "ramadan": (9, 1, 29),
    "eid al-fitr": (10, 1, 3),
    "eid al-adha": (12, 10, 13),
    "ashura": (1, 10, 10),
}


def length(m: Match, _: Context) -> Resolved:
    count, unit = m["count"] or "", unit_of(m["unit"])
    n = number(count) if count else None
    if (n == 1 and unit in ("second", "quarter")) or (
        n is not None and unit == "day" and count.lower() == "a"
    ):
        return None, ""  # "a second ship", "a quarter of them", "not a day that"
    if n is None and count and vague(count) is None:
        return None, ""
    return dates.duration(None if n is None else n * MANY.get(unit, 1), UNITS[unit]), "a length of time"


def repeated(m: Match, _: Context) -> Resolved:
    unit = UNITS[unit_of(m["unit"])]
    return Value("SET", f"PT1{unit[1]}" if unit[0] == "T" else f"P1{unit}"), "a repeated time"


_ADVERBS = {
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "monthly": "P1M",
    "yearly": "P1Y",
    "annual": "P1Y",
    "annually": "P1Y",
    "hourly": "PT1H",
    "quarterly": "P3M",
}


def adverb(m: Match, _: Context) -> Resolved:
    return Value("SET", _ADVERBS[m.group().lower()]), "a repeated time"


def every_weekday(m: Match, _: Context) -> Resolved:
    from sayso.times.words import WEEKDAY

    return Value("SET", f"XXXX-WXX-{WEEKDAY[m['day'].lower().removesuffix('s')] + 1}"), "a repeated time"


def clock_time(m: Match, context: Context) -> Resolved:
    """A clock time on the day named last in the sentence, else on that of publication."""
    d = context.named.day if context.named else context.published
    zone = ZONES.get((m["zone"] or "").lower(), "")
    try:
        at = clock(m["clock"])
    except ValueError:
        return None, ""
    if not at < "24:01" or at[3:] > "59":
        return None, ""
    if d is None:
        return Value("TIME", f"T{at}{zone}", note="no day that it belongs to"), "no day"
    return dates.day(
        d, f"{at}{zone}" if at != "24:00" else None
    ), "on the day named last" if context.named else "on the day of publication"


def feast(m: Match, context: Context) -> Resolved:
    name = m["feast"].lower().replace("’", "'")
    if context.published is None and not m["year"]:
        return UNDATED, "no year"
    around = context.published or date(int(m["year"]), 7, 1)
    where = context.towards(m.start(), m.end())[0]
    if name in _ISLAMIC:
        return islamic(
            name, int(m["year"]) if m["year"] else None, around, where == "future"
        ), "tabular Islamic calendar"
    if name.startswith("easter"):
        year = int(m["year"]) if m["year"] else around.year
        d = easter(year)
        if not m["year"] and where == "past" and d > around:
            d = easter(year - 1)
        return dates.day(d), "Western computus"
    month, day = _FIXED.get(name) or _FIXED[name.replace("'", "’")]
    year = int(m["year"]) if m["year"] else year_of(around, month, day, where)
    return dates.day(date(year, month, day)), "a feast of that day"


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
    begins = [
        _islamic_day(y, month, first)
        for y in range((around.year - 622) * 33 // 32 - 2, (around.year - 622) * 33 // 32 + 5)
    ]
    if year:
        fitting = [d for d in begins if d.year == year]
    elif ahead:
        fitting = [d for d in begins if d + timedelta(last - first) >= around]
    else:
        fitting = [d for d in begins if d <= around][::-1]
    d = fitting[0] if fitting else begins[0]
    end = d + timedelta(last - first)
    written = f"{d.isoformat()}~" if d == end else f"{d.isoformat()}~/{end.isoformat()}~"
    return Value("DATE", d.isoformat(), written, d, end, note="a day earlier or later by the moon")


def _islamic_day(year: int, month: int, day: int) -> date:
    """Gregorian day of a tabular Islamic date (30-year cycle)."""
    n = (11 * year + 3) // 30 + 354 * year + 30 * month - (month - 1) // 2 + day + 1948440 - 385
    return date.fromordinal(n - 1721425 + 0)


LENGTHS = (
    Rule("feast", "f", compiled(rf"(?P<feast>christmas (?:day|eve)|christmas|boxing day|new year['’]s (?:eve|day)|easter(?: sunday)?|nowruz|ramadan|eid al-(?:fitr|adha)|ashura|may day)(?:,? (?P<year>{YEAR}))?"), feast),
    Rule("clock", "c", compiled(rf"(?P<clock>{CLOCK})(?: ?\(?(?P<zone>gmt|utc|z|local time|hours|moscow time|[a-z]{{3,4}}t)\b\)?)?"), clock_time),
    Rule("repeated", "u", compiled(rf"(?:every|each|per) (?P<unit>{UNIT})"), repeated),
    Rule("every-weekday", "w", compiled(rf"(?:every|each) (?P<day>{FULL_WEEKDAY})"), every_weekday),
    Rule("every-weekday", "w", compiled(rf"on (?P<day>{FULL_WEEKDAY}s)"), every_weekday),
    Rule("adverb", "a", compiled("|".join(_ADVERBS).join(("(?:", ")"))), adverb),
    Rule("length", "u", compiled(rf"(?:{APPROX} )?(?P<count>{COUNT})[\s-](?:{LIKE} )?(?P<unit>{UNIT})(?![\s-]old)"), length),
    Rule("length", "u", compiled(r"(?:(?<=for\s)|(?<=in\s)|(?<=just\s)|(?<=over\s)|(?=\w+-long))(?P<count>(?!))?(?P<unit>(?:minutes|hours|days|weeks|months|years|decades|centuries))(?:-long)?"), length),
)  # fmt: skip
