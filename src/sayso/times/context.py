"""What a relative time is counted from: the day of publication, and the day that the text has just named."""

from __future__ import annotations

from calendar import isleap
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from sayso.document.model import Span
from sayso.times.direction import NOT_TELLING, Direction, direction

Told = Callable[[int], tuple[Direction, str] | None]  # by whoever knows the verbs, for an offset
TOO_FAR = 300  # days: a date without a year is seldom meant from ten months away ...
QUITE_NEAR = 65  # ... if the same date of another year is as near as this
_BESIDE = 6  # months: farther from the date before it a month is more likely one of the year of publication
_TELLING = frozenset("by until till for from before".split())  # before a time, these tell more than its verb


@dataclass(frozen=True, slots=True)
class Named:
    """A day that the text has named, and where; or a month or a year, by its first day."""

    day: date
    span: Span
    sentence: int = 0  # its number


@dataclass(frozen=True, slots=True)
class Context:
    """Where an expression stands: its sentence, the day of publication, what is named last before it.

    `named` is a day; `dated` is a day, month or year that was given with its year.
    """

    published: date | None
    sentence: str
    named: Named | None = None
    told: Told | None = None
    dated: Named | None = None
    number: int = 0  # of the sentence
    has_month: bool = False  # does `dated` name a month?

    @property
    def latest(self) -> date | None:
        """The day named last, else that of publication."""
        return self.named.day if self.named else self.published

    @property
    def date_before(self) -> Named | None:
        """What was named last, be it a day, a month or a year."""
        return max((n for n in (self.named, self.dated) if n), key=lambda n: n.span.start, default=None)

    def year_beside(self, month: int) -> int | None:
        """The year that a month has from a date before it in the sentence: "in August 2014, and by September"."""
        dated = self.dated
        if dated is None or not self.has_month or dated.sentence != self.number:
            return None
        is_next = month < dated.day.month
        later = month - dated.day.month + 12 * is_next
        return dated.day.year + is_next if later <= _BESIDE else None

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


def nearest_year(published: date, month: int, day: int | None, where: Direction, why: str) -> int:
    """The year that tense asks for; where no verb of the past tells, not one ten months away if the other is near.

    "The deadline of 3 June", written in May without a telling verb, is three weeks ahead and not a year ago.
    """
    year = year_of(published, month, day, where)
    if where == "past" and why not in NOT_TELLING:
        return year
    other = year + (1 if where == "past" else -1)
    away, near = (abs((date(y, month, min(day or 15, 28)) - published).days) for y in (year, other))
    return other if away > TOO_FAR and near < QUITE_NEAR else year


def leap_year(year: int, step: int) -> int:
    """The leap year before (step -1) or after: the 29th of February is in no other."""
    return next(y for y in range(year, year + 9 * step, step) if isleap(y))
