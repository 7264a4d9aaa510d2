"""Rules for dates written in figures alone: 2023-10-07, 25/10/2022, 25.10.2022, 2014-2016, Q3 2022."""

from __future__ import annotations

from datetime import date

from sayso.times import dates, edtf
from sayso.times.context import Context
from sayso.times.model import Value
from sayso.times.patterns import YEAR, compiled
from sayso.times.rules import NO_SUCH_DAY, Match, Resolved, Rule, real_day


def iso_date(m: Match, _: Context) -> Resolved:
    """2023-10-07."""
    value = real_day(int(m["year"]), int(m["month"]), int(m["day"]))
    return value, "a full date" if value else NO_SUCH_DAY


def figures(m: Match, _: Context) -> Resolved:
    """25/10/2022; 12/10/2022 is a day of October in Britain and of December in America, and nothing here tells."""
    a, b, year = int(m["a"]), int(m["b"]), int(m["year"])
    readings = ((b, a),) if m["mark"] == "." else ((b, a), (a, b))
    days = sorted({date(year, month, day) for month, day in readings if _is_day(year, month, day)})
    if not days:
        return None, NO_SUCH_DAY
    if len(days) == 1:
        return dates.day(days[0]), "a full date"
    note = "day and month may be the other way round"
    return Value(
        "DATE", days[0].isoformat(), edtf.one_of(days), days[0], days[-1], note
    ), "a full date: ambiguous"


def _is_day(year: int, month: int, day: int) -> bool:
    return real_day(year, month, day) is not None


def years(m: Match, _: Context) -> Resolved:
    """2014-2016, 2014/15: "2014-11" may be a month and is left alone."""
    first, last = int(m["first"]), int(m["last"])
    if last < 100:
        last += first // 100 * 100 if last > 12 else -first
    if not first < last:
        return None, ""
    written = f"{first}/{last}"
    return Value("DATE", written, written, date(first, 1, 1), date(last, 12, 31)), "years"


def short_quarter(m: Match, _: Context) -> Resolved:
    """Q3 2022."""
    return dates.quarter(int(m["year"]), int(m["nth"])), "part of a year"


BY_FIGURES = (
    Rule("iso-date", "y", compiled(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)"), iso_date),
    Rule("figures", "y", compiled(rf"(?P<a>[0-3]?\d)(?P<mark>[/.])(?P<b>[0-3]?\d)(?P=mark)(?P<year>{YEAR})"), figures),
    Rule("years", "y", compiled(rf"(?P<first>{YEAR})[-–/](?P<last>{YEAR}|\d\d)(?![-–/.]\d)"), years),
    Rule("quarter", "q", compiled(rf"(?-i:Q)(?P<nth>[1-4])(?: of)? (?P<year>{YEAR})"), short_quarter),
)  # fmt: skip
