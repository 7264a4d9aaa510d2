"""Values by the calendar: days, weeks, months, years, their parts, and steps from one to the other."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from sayso.times import edtf
from sayso.times.model import Value
from sayso.times.words import SEASONS


def day(d: date, part: str | None = None) -> Value:
    """One day; `part` is a part of the day (MO, AF, EV, NI) or a clock time (18:30, 18:30Z)."""
    written = d.isoformat()
    if part and part[0].isdigit():
        full = f"{part[:5]}:00{part[5:]}"
        return Value("TIME", f"{written}T{part}", f"{written}T{full}", d, d)
    return Value("TIME" if part else "DATE", f"{written}T{part}" if part else written, written, d, d)


def about(d: date, timex: str | None = None) -> Value:
    """One day, give or take."""
    return Value("DATE", timex or d.isoformat(), f"{d.isoformat()}~", d, d)


def stretch(first: date, last: date, timex: str, kind: str = "DATE") -> Value:
    """From a day to a day."""
    return Value("DURATION" if kind == "DURATION" else "DATE", timex, edtf.interval(first, last), first, last)


def week(d: date, part: int | None = None) -> Value:
    """The week, Monday to Sunday, in which a day lies; parts are Mon-Wed, Wed-Thu, Fri-Sun."""
    monday = d - timedelta(d.weekday())
    year, number, _ = d.isocalendar()
    first, last = (0, 6) if part is None else ((0, 2), (2, 3), (4, 6))[part]
    return stretch(monday + timedelta(first), monday + timedelta(last), f"{year}-W{number:02}")


def weekend(d: date) -> Value:
    """Saturday and Sunday of the week in which a day lies."""
    monday = d - timedelta(d.weekday())
    year, number, _ = d.isocalendar()
    return stretch(monday + timedelta(5), monday + timedelta(6), f"{year}-W{number:02}-WE")


def month(year: int, number: int, part: int | None = None) -> Value:
    """A month; parts are days 1-10, 11-20 and the rest."""
    written, end = f"{year:04}-{number:02}", monthrange(year, number)[1]
    if part is None:
        return Value("DATE", written, written, date(year, number, 1), date(year, number, end))
    first, last = ((1, 10), (11, 20), (21, end))[part]
    return stretch(date(year, number, first), date(year, number, last), written)


def year(number: int, part: int | None = None) -> Value:
    """A year; parts are four months each."""
    if part is None:
        return Value("DATE", f"{number:04}", f"{number:04}", date(number, 1, 1), date(number, 12, 31))
    first, last = ((1, 4), (5, 8), (9, 12))[part]
    return months(number, first, last, f"{number:04}")


def months(number: int, first: int, last: int, timex: str) -> Value:
    """From a month to a later month of one year."""
    end = date(number, last, monthrange(number, last)[1])
    written = f"{number:04}-{first:02}/{number:04}-{last:02}"
    return Value("DATE", timex, written, date(number, first, 1), end)


def quarter(number: int, k: int) -> Value:
    return months(number, 3 * k - 2, 3 * k, f"{number:04}-Q{k}")


def half(number: int, k: int) -> Value:
    return months(number, 6 * k - 5, 6 * k, f"{number:04}-H{k}")


def season(number: int, name: str) -> Value:
    """A season of the northern hemisphere in meteorological months; winter goes on into the next year."""
    code, first = SEASONS[name]
    if first < 12:
        return months(number, first, first + 2, f"{number:04}-{code}")
    end = monthrange(number + 1, 2)[1]
    return Value(
        "DATE",
        f"{number:04}-WI",
        f"{number:04}-12/{number + 1:04}-02",
        date(number, 12, 1),
        date(number + 1, 2, end),
    )


def decade(first: int, part: int | None = None) -> Value:
    """Ten years; parts are the first three, the middle four and the last three."""
    if part is None:
        return Value(
            "DATE", f"{first // 10:03}", f"{first // 10:03}X", date(first, 1, 1), date(first + 9, 12, 31)
        )
    a, b = ((0, 3), (4, 6), (7, 9))[part]
    written = f"{first + a:04}/{first + b:04}"
    return Value("DATE", f"{first // 10:03}", written, date(first + a, 1, 1), date(first + b, 12, 31))


def moved(d: date, unit: str, n: float) -> date:
    """`n` units after a day (before, if negative); a day that the month lacks becomes its last.

    >>> moved(date(2024, 3, 31), "M", -1)
    datetime.date(2024, 2, 29)
    """
    if unit in ("D", "W"):
        return d + timedelta(round(n * (7 if unit == "W" else 1)))
    if unit[0] == "T":
        return d + timedelta(round(n / {"TH": 24, "TM": 1440, "TS": 86400}[unit]))
    count = round(n * {"M": 1, "Q": 3, "Y": 12}[unit])
    total = d.year * 12 + d.month - 1 + count
    y, m = divmod(total, 12)
    if not 1 <= y <= 9998:
        raise OverflowError("outside the calendar")
    return date(y, m + 1, min(d.day, monthrange(y, m + 1)[1]))


def duration(n: float | None, unit: str) -> Value:
    """A length of time, n units; X where the number is vague (TIMEX3)."""
    written = "X" if n is None else f"{n:g}"
    return Value("DURATION", f"PT{written}{unit[1]}" if unit[0] == "T" else f"P{written}{unit}")
