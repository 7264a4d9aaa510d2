"""The pieces that patterns of time expressions are made of."""

from __future__ import annotations

import re

from sayso.times.words import DAY_PARTS, MONTHS, NUMBER, SEASONS, WEEKDAYS

_NUM_WORD = "|".join(sorted((w for w in NUMBER if len(w) > 2), key=len, reverse=True))
NUM = rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?|(?:(?:{_NUM_WORD})[\s-]?)+(?<=\w)(?:\sand a half)?|an?)"
SOME = r"(?:an? few|a couple(?: of)?|several|some|many|dozens of|few)"
COUNT = rf"(?:{SOME}|{NUM})"
UNIT = (
    r"(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?|years?|decades?"
    r"|centur(?:y|ies))"
)
MONTH = rf"(?:{'|'.join(MONTHS)}|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?)"
# sat, sun, wed and mon are words unless they have a capital; so are jan, mar and dec, but they want a day or a year
_SHORT = ("Mon", "Tues?", "Wed", "Thurs?", "Fri", "Sat", "Sun")
WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)}|(?-i:{'|'.join(_SHORT)}|{'|'.join(s.upper() for s in _SHORT)})\b\.?)"
FULL_WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)})"
DAY = r"(?:[0-3]?\d)(?:st|nd|rd|th)?"
YEAR = r"(?:1[89]\d\d|20\d\d)"
SEASON = rf"(?:{'|'.join(SEASONS)})"
PART = r"(?:early|mid|late|later|the (?:start|beginning|middle|end) of|the (?:early|middle|late) part of)"
DAY_PART = rf"(?:{'|'.join(DAY_PARTS)})"
LIKE = r"(?:consecutive|straight|successive|trading|more|full|whole|long|calendar)"
APPROX = r"(?:about|around|nearly|almost|over|more than|at least|roughly|some|approximately|just over|under|less than)"
CLOCK = (
    r"(?:[01]?\d|2[0-4])(?:[:.h][0-5]\d)?\s?(?:[ap]m|[ap]\.m\.?)|(?:[01]?\d|2[0-4]):[0-5]\d"
    r"|[0-2]\d[0-5]\d(?=\s?(?:gmt|utc|hours|local|z\b))"
)


def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern in any case, bounded by word edges; a space stands for any white space (" ?" for perhaps none)."""
    spaced = pattern.replace(" ?", r"\s*").replace(" ", r"\s+")
    return re.compile(rf"(?<![\w-]){spaced}(?!\w)", re.IGNORECASE)
