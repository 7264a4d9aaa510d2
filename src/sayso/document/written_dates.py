"""Dates as newspapers write them in datelines and time stamps."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_MONTH = r"(?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DAY = r"(?P<day>[0-3]?[0-9])(?:st|nd|rd|th|\.)?"
_YEAR = r"(?P<year>(?:19|20)[0-9]{2})"

WEEKDAY = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?"
MONTH_NAMES = frozenset([name for m in _MONTHS for name in (m, m[:3])] + ["sept"])
WEEKDAYS = frozenset(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])

# "Aug 14", "September 18, 2023"; "6 November 2023", "3rd May"; "2023-11-06"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{_MONTH}\s{_DAY}(?:,?\s{_YEAR})?(?![\w:])",
        rf"{_DAY}\s{_MONTH}(?:,?\s{_YEAR})?(?![\w:])",
        rf"{_YEAR}-(?P<month>[01][0-9])-{_DAY}(?![\w:])",
    )
)
_WEEKDAY_BEFORE = re.compile(rf"(?<!\w){WEEKDAY},?\s*$", re.IGNORECASE)
_WEEKDAY_ALONE = re.compile(rf"(?<!\w){WEEKDAY}\s*$", re.IGNORECASE)


def find_date(text: str) -> tuple[int, int, str | None] | None:
    """Start, end and ISO form of the first written date; the form is None where the year is missing.

    Meant for short stretches: a line, the head of a paragraph.

    >>> find_date("Tripoli, Monday, 6 November 2023")
    (9, 32, '2023-11-06')
    >>> find_date("MANILA, Aug 14")
    (8, 14, None)
    >>> find_date("Seiyun airport, Sunday")
    (16, 22, None)
    >>> find_date("May 15 people have died")
    (0, 6, None)
    """
    for form in _FORMS:
        for match in form.finditer(text):
            if _is_month(match["month"], match.group()) and not text[: match.start()][-1:].isalnum():
                weekday = _WEEKDAY_BEFORE.search(text[: match.start()])
                return (weekday or match).start(), match.end(), _iso(match)
    weekday = _WEEKDAY_ALONE.search(text)
    return (weekday.start(), weekday.end(), None) if weekday else None


def _is_month(short: str, written: str) -> bool:
    """Is it a month, and not a word that begins like one ("Marines 12", "Mayor 3")?"""
    if short.isdigit():
        return True
    words = re.findall(r"[a-z]{3,}", written.lower())
    return any(word in MONTH_NAMES for word in words)


def _iso(match: re.Match[str]) -> str | None:
    if match["year"] is None:
        return None
    month = match["month"].lower()
    number = int(month) if month.isdigit() else 1 + [m[:3] for m in _MONTHS].index(month)
    try:
        return date(int(match["year"]), number, int(match["day"])).isoformat()
    except ValueError:
        return None
