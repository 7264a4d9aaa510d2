"""Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1, and one-of sets): written and read.

Our own few lines: the `edtf` package takes 9 ms a date and widens an approximate date by a year. The tests
check what is written here against it.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

_DATE = re.compile(
    r"(?P<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?P<month>\d{2})(?:-(?P<day>\d{2})"
    r"(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?)?)?",
    re.ASCII,
)
Bounds = tuple[date | None, date | None]


class EdtfError(ValueError):
    """Not a date of the levels that sayso writes."""


def interval(first: date | str, last: date | str) -> str:
    """First and last day as one string; equal ends are one day.

    >>> interval(date(2023, 10, 7), date(2023, 10, 12))
    '2023-10-07/2023-10-12'
    """
    a, b = (x if isinstance(x, str) else x.isoformat() for x in (first, last))
    return a if a == b else f"{a}/{b}"


def one_of(days: list[date]) -> str:
    """A one-of set: the text does not tell which.

    >>> one_of([date(2023, 11, 2), date(2023, 10, 26)])
    '[2023-10-26,2023-11-02]'
    """
    return "[" + ",".join(d.isoformat() for d in sorted(days)) + "]"


def bounds(edtf: str) -> Bounds:
    """First and last day; None for an open end. An approximate date (`~`) has the bounds that it names.

    Raises EdtfError.

    >>> [str(d) for d in bounds("2023-02")]
    ['2023-02-01', '2023-02-28']
    >>> bounds("2023-03/..")[1] is None
    True
    """
    if edtf.startswith("[") and edtf.endswith("]"):
        found = edtf[1:-1].split(",")
        return min(map(_first, found)), max(map(_last, found))
    first, slash, last = edtf.partition("/")
    if not slash:
        return _first(first), _last(first)
    lower, upper = (_first(first) if first not in ("", "..") else None), None
    if last not in ("", ".."):
        upper = _last(last)
    if lower and upper and lower > upper:
        raise EdtfError(f"{edtf}: ends before it begins")
    return lower, upper


def _parts(text: str) -> re.Match[str]:
    match = _DATE.fullmatch(text.rstrip("?~%"))
    if not match or not 1 <= int(match["month"] or 1) <= 12:
        raise EdtfError(f"{text}: not a date")
    return match


def _first(text: str) -> date:
    m = _parts(text)
    return _day(text, int(m["year"].replace("X", "0")), int(m["month"] or 1), int(m["day"] or 1))


def _last(text: str) -> date:
    m = _parts(text)
    year, month = int(m["year"].replace("X", "9")), int(m["month"] or 12)
    return _day(text, year, month, int(m["day"] or monthrange(year, month)[1]))


def _day(text: str, year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError as error:
        raise EdtfError(f"{text}: no such day") from error
