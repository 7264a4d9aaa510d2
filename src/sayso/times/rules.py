"""What a rule for time expressions is, and the readings of words that several rules share.

The rules stand where their concept does: `by_month.py`, `by_weekday.py`, `by_year.py`, `relative.py`, `units.py`,
`counted.py`, `feasts.py` and `lengths.py`. A rule returns None where its words are no time after all.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from sayso.times import dates
from sayso.times.context import Context
from sayso.times.model import Value
from sayso.times.words import DAY_PARTS, PARTS
from sayso.times.words import MONTH as MONTH_OF

Match = re.Match[str]
Resolved = tuple[Value | None, str]  # the value and what decided
Resolve = Callable[[Match, Context], Resolved]
UNDATED = Value("DATE", "XXXX-XX-XX", note="no day of publication to count from")

NO_SUCH_DAY = "the calendar has no such day"  # nothing is to be read into its words: 31 April is not April
OUTSIDE = Value("DATE", "XXXX-XX-XX", note="outside the calendar of the years 1 to 9999")


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern that is looked for in sentences which hold one of its trigger words (`triggers.py`)."""

    name: str
    triggers: str  # which classes of trigger words, by letter
    pattern: re.Pattern[str]
    resolve: Resolve


def month_number(word: str) -> int:
    """1 to 12, of a name or its abbreviation."""
    return MONTH_OF[word.lower().rstrip(".")]


def day_number(word: str) -> int:
    """The figure of "7th"."""
    return int(re.sub(r"\D", "", word))


def part_of(words: str | None) -> int | None:
    """Early, mid or late."""
    return next((PARTS[w] for w in re.findall(r"[a-z]+", (words or "").lower()) if w in PARTS), None)


def day_part(words: str | None) -> str | None:
    """Morning, evening ... as TIMEX3 writes it."""
    return next((DAY_PARTS[w] for w in re.findall(r"[a-z]+", (words or "").lower()) if w in DAY_PARTS), None)


def real_day(year: int, month: int, day: int, part: str | None = None) -> Value | None:
    """The day, or None where the calendar has none: 31 September."""
    try:
        return dates.day(date(year, month, day), part)
    except ValueError:
        return None
