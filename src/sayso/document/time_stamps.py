"""Time stamps: lines of nothing but a date and a time."""

from __future__ import annotations

import re

from sayso.document.findings import Finding
from sayso.document.lines import Line
from sayso.document.particulars import Particulars
from sayso.document.written_dates import MONTH_NAMES, WEEKDAY, find_date

_LONGEST = 80
_FORMS = (
    r"last|first|updated?|published|posted|modified|created|issued|date|on|at|local|time",
    r"et|est|edt|gmt|utc|bst|cet|cest|msk|pm|am|p\.m\.?|a\.m\.?|\(?gmt[+-]?\d{0,4}\)?|[+-]\d{2}:?\d{2}",
    WEEKDAY,
    rf"(?:{'|'.join(sorted(MONTH_NAMES))})\.?",
    r"\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d{2}",
    r"\d{1,2}[:.]\d{2}(?::\d{2})?(?:am|pm|z)?|\d{1,2}(?:am|pm)",
    r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:t\d{2}:\d{2}(?::\d{2})?z?)?",
)
_WORD = re.compile("|".join(_FORMS), re.IGNORECASE)
_SIGN = re.compile(r"[\s,|•·()]+|(?<!\S)[-–—](?!\S)|:(?=\s|$)")
_MOMENT = re.compile(
    rf"\d[:.]\d\d|\d[-/.]\d|\d ?[ap]m\b|\b(?:{'|'.join(sorted(MONTH_NAMES))})\b", re.IGNORECASE
)
_UPDATE = re.compile(r"\b(?:updated?|modified)\b", re.IGNORECASE)


def find_time_stamp(line: Line) -> Finding | None:
    """The time stamp that this whole line is. It dates the article if it has a year and is no update.

    >>> find_time_stamp(Line(0, "12 May 2024, 14:30", True, True)).tells.published
    '2024-05-12'
    >>> find_time_stamp(Line(0, "Updated 10:15 GMT", True, True)).tells.published
    >>> find_time_stamp(Line(0, "May 12 was the last day.", True, True))
    """
    text = line.text
    if len(text) > _LONGEST or not any(c.isdigit() for c in text) or not _MOMENT.search(text):
        return None
    if not all(_WORD.fullmatch(word) for word in _SIGN.split(text) if word):
        return None
    date = None if _UPDATE.search(text) else find_date(text)
    return Finding(line.span, "other", "notice: time stamp", Particulars(published=date[2] if date else None))
