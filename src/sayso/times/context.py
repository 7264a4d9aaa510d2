"""What a relative time is counted from: the day of publication, and the day that the text has just named."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from sayso.document.model import Span
from sayso.times.direction import Direction, direction

Told = Callable[[int], tuple[Direction, str] | None]  # by whoever knows the verbs, for an offset
_TELLING = frozenset("by until till for from before".split())  # before a time, these tell more than its verb


@dataclass(frozen=True, slots=True)
class Named:
    """A day that the text has named, and where."""

    day: date
    span: Span


@dataclass(frozen=True, slots=True)
class Context:
    """Where an expression stands: its sentence, the day of publication, the day named last before it."""

    published: date | None
    sentence: str
    named: Named | None = None
    told: Told | None = None

    @property
    def latest(self) -> date | None:
        """The day named last, else that of publication."""
        return self.named.day if self.named else self.published

    def towards(self, start: int, end: int) -> tuple[Direction, str]:
        """Past or future, for the stretch `[start, end)` of the sentence."""
        before = self.sentence[:start].lower().split()[-1:]
        found = self.told(start) if self.told and not _TELLING.intersection(before) else None
        return found or direction(self.sentence, start, end)


def weekday_near(published: date, weekday: int, where: Direction) -> date:
    """The weekday on or before the day of publication, or after it.

    >>> weekday_near(date(2023, 11, 6), 6, "past")
    datetime.date(2023, 11, 5)
    """
    back = (published.weekday() - weekday) % 7
    return published - timedelta(back) if where == "past" else published + timedelta(7 - back)


def year_of(published: date, month: int, day: int | None, where: Direction) -> int:
    """The year of a month or a day without one: the last that has begun, or the next that has not ended.

    >>> year_of(date(2023, 1, 6), 12, None, "past"), year_of(date(2023, 1, 6), 3, 4, "future")
    (2022, 2023)
    """
    then, now = (month, day or 0), (published.month, published.day if day else 0)
    if where == "past":
        return published.year if then <= now else published.year - 1
    return published.year if then >= now else published.year + 1
