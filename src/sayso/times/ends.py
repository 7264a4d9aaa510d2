"""The two ends of a range help each other: the year of one is that of the other, and the first is before the last."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from sayso.times import dates
from sayso.times.by_month import BY_MONTH
from sayso.times.context import Context
from sayso.times.model import Time, Value

_WITHOUT_YEAR = ("month:", "day-and-month:")
_WITH_YEAR = ("month-and-year:", "full-date:")
_WEEKDAY = "weekday:"
_WEEK = timedelta(7)
_NOWHERE = Context(None, "")


def with_one_year(first: Time, last: Time) -> tuple[Time, Time]:
    """From March to June 2022, November 2021 to May: the part without a year takes that of the other, or the next."""
    if first.because.startswith(_WITHOUT_YEAR) and last.because.startswith(_WITH_YEAR) and last.earliest:
        same, before = (in_year(first, last.earliest.year - k) for k in (0, 1))
        return before if same.earliest and same.earliest > last.earliest else same, last
    if last.because.startswith(_WITHOUT_YEAR) and first.because.startswith(_WITH_YEAR) and first.earliest:
        same, after = (in_year(last, first.earliest.year + k) for k in (0, 1))
        return first, after if same.earliest and same.earliest < first.earliest else same
    return first, last


def in_order(first: Time, last: Time, published: date | None) -> tuple[Time, Time]:
    """From Monday to Wednesday: the first is moved back, but in a range that is to come the last is moved on."""
    a, b = first.earliest, last.latest
    kinds = next((k for k in ((_WEEKDAY,), _WITHOUT_YEAR) if first.because.startswith(k)), None)
    if not a or not b or a < b or not published or not kinds or not last.because.startswith(kinds):
        return first, last
    try:
        back = _stepped(first, -1)
        is_ahead = b > published and back.earliest is not None and back.earliest < published
        return (first, _stepped(last, 1)) if is_ahead else (back, last)
    except OverflowError:  # at the end of the calendar
        return first, last


def _stepped(time: Time, step: int) -> Time:
    """The weekday of the week after (before), the month or day of the year after."""
    if time.earliest is None or "[" in (time.edtf or ""):
        return time
    if not time.because.startswith(_WEEKDAY):
        return in_year(time, time.earliest.year + step)
    part = time.value.timex.partition("T")[2] or None
    return replace(time, value=dates.day(time.earliest + step * _WEEK, part))


def in_year(time: Time, year: int) -> Time:
    """The month, or the day of it, in that year; as it was where its words say otherwise: last March."""
    value = _read(f"{time.text} {year}")
    return replace(time, value=value) if value else time


def _read(text: str) -> Value | None:
    matches = ((rule, rule.pattern.fullmatch(text)) for rule in BY_MONTH)
    found = (rule.resolve(m, _NOWHERE)[0] for rule, m in matches if m)
    return next((value for value in found if value), None)
