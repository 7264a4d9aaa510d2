"""The date of publication as ISO 8601, one form for each precision."""

from __future__ import annotations

import re
from datetime import datetime
from email.utils import parsedate_to_datetime

from sayso.errors import InputError

_ISO = re.compile(
    r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})"
    r"(?:[Tt ]\s?(?P<time>[0-9]{2}:[0-9]{2}(?::[0-9]{2})?)(?:[.,][0-9]{1,9})?"
    r"\s?(?P<zone>[Zz]|UTC|GMT|[+-][0-9]{2}(?::?[0-9]{2})?)?)?"
)


def normal_form(value: str) -> str | None:
    """The ISO 8601 form of a date or date-time; None if `value` is neither.

    A day stays a day: no time is made up. Fractions of a second are dropped, a zone is kept.

    >>> normal_form("2023-11-06 08:30Z")
    '2023-11-06T08:30Z'
    >>> normal_form("2023-11-06T08:30:00.000+0100")
    '2023-11-06T08:30:00+01:00'
    >>> normal_form("2023-11-06")
    '2023-11-06'
    >>> normal_form("06/11/2023")
    """
    match = _ISO.fullmatch(value.strip())
    if match is None:
        return None
    day, time, zone = match["day"], match["time"], match["zone"]
    result = day if time is None else f"{day}T{time}{_zone(zone)}"
    try:
        datetime.fromisoformat(result)  # refuses 31 February and 25 o'clock
    except ValueError:
        return None
    return result


def _zone(zone: str | None) -> str:
    if zone is None:
        return ""
    if zone in {"Z", "z", "UTC", "GMT"}:
        return "Z"
    digits = zone[1:].replace(":", "").ljust(4, "0")
    return f"{zone[0]}{digits[:2]}:{digits[2:]}"


def iso_published(value: str) -> str:
    """`normal_form`, for a date that the user gives.

    Raises InputError where `value` is no ISO date: better to ask than to guess what 03/04 means.
    """
    normal = normal_form(value)
    if normal is None:
        raise InputError(
            value,
            "is not a date that sayso understands",
            "Give the publication date as 2023-11-06 or, with time and zone, 2023-11-06T08:30+01:00.",
        )
    return normal


def found_date(value: object) -> str | None:
    """A date as web pages give it: ISO 8601 or the date of an e-mail; None for anything else.

    >>> found_date("Mon, 06 Nov 2023 08:30:00 +0100")
    '2023-11-06T08:30:00+01:00'
    >>> found_date("yesterday")
    """
    if not isinstance(value, str):
        return None
    normal = normal_form(value)
    if normal is not None:
        return normal
    try:
        return parsedate_to_datetime(value).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
