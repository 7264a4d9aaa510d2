"""Rules for dates: each a pattern and what it means in its context. More in `relative.py` and `lengths.py`.

A rule returns None where its words are no time after all. Direction of what has no year: `direction.py`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from sayso.times import dates, edtf
from sayso.times.context import Context, weekday_near, year_of
from sayso.times.model import Value
from sayso.times.patterns import (
    CLOCK,
    DAY,
    DAY_PART,
    MONTH,
    PART,
    SEASON,
    WEEKDAY,
    YEAR,
    compiled,
)  # fmt: skip
from sayso.times.words import DAY_PARTS, PARTS
from sayso.times.words import MONTH as MONTH_OF
from sayso.times.words import WEEKDAY as WEEKDAY_OF

Match = re.Match[str]
Resolved = tuple[Value | None, str]  # the value and what decided
Resolve = Callable[[Match, Context], Resolved]
UNDATED = Value("DATE", "XXXX-XX-XX", note="no day of publication to count from")


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern that is looked for in sentences which hold one of its trigger words (`find.py`)."""

    name: str
    triggers: str  # which classes of trigger words, by letter
    pattern: re.Pattern[str]
    resolve: Resolve


def month_number(word: str) -> int:
    return MONTH_OF[
        word.lower().rstrip(".")[:4]
        if word.lower().startswith("sept") and len(word) < 6
        else word.lower().rstrip(".")
    ]


def part_of(words: str | None) -> int | None:
    """Early, mid or late."""
    return next((PARTS[w] for w in re.findall(r"[a-z]+", (words or "").lower()) if w in PARTS), None)


def day_part(words: str | None) -> str | None:
    return next((DAY_PARTS[w] for w in re.findall(r"[a-z]+", (words or "").lower()) if w in DAY_PARTS), None)


def clock(words: str) -> str:
    """A clock time as TIMEX3 writes it.

    >>> clock("6:40 p.m."), clock("0830"), clock("6 am")
    ('18:40', '08:30', '06:00')
    """
    digits = re.findall(r"\d+", words)
    hour = int(digits[0])
    if len(digits) == 1 and len(digits[0]) == 4:
        hour, minute = divmod(hour, 100)
    else:
        minute = int(digits[1]) if len(digits) > 1 else 0
    low = words.lower()
    if "p" in low and hour < 12:
        hour += 12
    if "a" in low and hour == 12:
        hour = 0
    return f"{hour:02}:{minute:02}"


def real_day(year: int, month: int, day: int, part: str | None = None) -> Value | None:
    try:
        return dates.day(date(year, month, day), part)
    except ValueError:
        return None


def full_date(m: Match, _: Context) -> Resolved:
    return real_day(
        int(m["year"]), month_number(m["month"]), _day(m["day"]), day_part(m["when"])
    ), "a full date"


def _day(word: str) -> int:
    return int(re.sub(r"\D", "", word))


def iso_date(m: Match, _: Context) -> Resolved:
    return real_day(int(m["year"]), int(m["month"]), int(m["day"])), "a full date"


def day_and_month(m: Match, context: Context) -> Resolved:
    if context.published is None:
        return UNDATED, "no year"
    number, day = month_number(m["month"]), _day(m["day"])
    if not 1 <= day <= 31:
        return None, ""
    where, why = context.towards(m.start("month"), m.end("month"))
    year = nearest_year(context.published, number, day, where)
    value = real_day(year, number, day, day_part(m["when"]))
    return value, f"{where}: {why}"


def nearest_year(published: date, month: int, day: int | None, where: str) -> int:
    """The year that tense asks for, unless that is ten months and more away and the other one near.

    "The deadline of 3 June", written in May without a telling verb, is three weeks ahead and not a year ago.
    """
    year = year_of(published, month, day, "future" if where == "future" else "past")
    other = year + (1 if where == "past" else -1)
    away, near = (abs((date(y, month, min(day or 15, 28)) - published).days) for y in (year, other))
    return other if away > 300 and near < 65 else year


def days_and_month(m: Match, context: Context) -> Resolved:
    """Two days of one month: 9 and 10 May, October 7-12."""
    if m["year"] is None and context.published is None:
        return UNDATED, "no year"
    number, first, last = month_number(m["month"]), _day(m["day"]), _day(m["last"])
    where, why = context.towards(m.start("month"), m.end("month"))
    year = int(m["year"]) if m["year"] else year_of(context.published or date.max, number, last, where)
    a, b = real_day(year, number, first), real_day(year, number, last)
    if not (a and b and a.earliest and b.latest) or a.earliest >= b.latest:
        return None, ""
    return dates.stretch(a.earliest, b.latest, f"{a.timex}/{b.timex}"), f"{where}: {why}"


def month_and_year(m: Match, _: Context) -> Resolved:
    return dates.month(int(m["year"]), month_number(m["month"]), part_of(m["part"])), "month and year"


def month_alone(m: Match, context: Context) -> Resolved:
    word = m["month"]
    if word == "may" or (not word[0].isupper()) or _is_modal_may(m, context):
        return None, ""
    if context.published is None:
        return UNDATED, "no year"
    number = month_number(word)
    where, why = context.towards(m.start(), m.end())
    year = nearest_year(context.published, number, None, where)
    if m["which"]:
        low = m["which"].lower()
        year = {
            "next": year_of(context.published, number, 1, "future"), "this": context.published.year,
            "last": year_of(context.published, number - 1 or 1, None, "past") if number > 1 else year,
        }.get(low, year)  # fmt: skip
        if low == "last" and (year, number) >= (context.published.year, context.published.month):
            year -= 1
        why = low
    return dates.month(year, number, part_of(m["part"])), f"{where}: {why}"


def _is_modal_may(m: Match, context: Context) -> bool:
    """May and March at a sentence's start, or as a name, are months only after a preposition."""
    if m["month"].lower() not in ("may", "march", "april", "june", "august", "jan", "mar"):
        return False
    before = context.sentence[: m.start("month")].split()
    return (
        not (m["part"] or m["which"])
        and (not before or before[-1].lower() not in _BEFORE_MONTHS)
        and m["month"].lower() in ("may", "march", "mar", "jan")
    )


_BEFORE_MONTHS = frozenset(
    "in since by until till before after from of for during between and to through last next this late early mid the".split()
)


def weekday(m: Match, context: Context) -> Resolved:
    if context.published is None:
        return UNDATED, "no day of publication"
    number = WEEKDAY_OF[m["weekday"].lower().rstrip(".")]
    part = clock(m["clock"]) if m["clock"] else day_part(m["when"]) or day_part(m["dawn"])
    low = (m["which"] or "").lower()
    if low in ("last", "this past", "past"):
        return _last_weekday(context.published, number, part)
    if low in ("next", "this coming", "coming"):
        return dates.day(weekday_near(context.published, number, "future"), part), low
    where, why = context.towards(m.start("weekday"), m.end("weekday"))
    return dates.day(weekday_near(context.published, number, where), part), f"{where}: {why}"


def _last_weekday(published: date, number: int, part: str | None) -> Resolved:
    """Last Thursday, on a Saturday: two days ago, or the one before? The text does not tell."""
    latest = weekday_near(published - timedelta(1), number, "past")
    if (published - latest).days > 3:
        return dates.day(latest, part), "last"
    earlier = latest - timedelta(7)
    written = edtf.one_of([earlier, latest])
    return Value(
        "DATE", latest.isoformat(), written, earlier, latest, note="which week is meant is open"
    ), "last: ambiguous"


def year_alone(m: Match, context: Context) -> Resolved:
    before = context.sentence[: m.start()].split()[-1:]
    if (
        before
        and before[0][0].isupper()
        and before[0][-1].isalnum()
        and len(context.sentence[: m.start()].split()) > 1
        and not m["part"]
        and before[0].lower() not in _BEFORE_MONTHS
    ):
        return None, ""  # a name with a number
    return dates.year(int(m["year"]), part_of(m["part"])), "a year"


def decade(m: Match, _: Context) -> Resolved:
    first = int(m["decade"]) if len(m["decade"]) == 4 else 1900 + int(m["decade"])
    return dates.decade(first, part_of(m["part"])), "a decade"


def season(m: Match, context: Context) -> Resolved:
    name = m["season"].lower()
    if name in ("fall", "spring") and not (m["year"] or m["which"]):
        return None, ""  # mostly the verb or the noun
    if m["year"]:
        return dates.season(int(m["year"]), name), "season and year"
    if context.published is None:
        return UNDATED, "no year"
    low = (m["which"] or "").lower()
    start = 12 if name == "winter" else dates.season(2000, name).earliest.month  # type: ignore[union-attr]
    where = (
        "future"
        if low in ("next", "coming")
        else "past"
        if low == "last"
        else context.towards(m.start(), m.end())[0]
    )
    year = year_of(context.published, start, None, where)
    if low == "this":
        year = context.published.year
    return dates.season(year, name), low or where


def quarter(m: Match, context: Context) -> Resolved:
    k = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "final": 4}[m["which"].lower()]
    if not m["year"] and context.published is None:
        return UNDATED, "no year"
    made = dates.half if m["unit"].lower() == "half" else dates.quarter
    if made is dates.half and k > 2:
        k = 2
    if m["year"]:
        return made(int(m["year"]), k), "part of a year"
    published, rel = context.published or date.max, (m["rel"] or "").lower()
    year = published.year + {"last": -1, "next": 1}.get(rel, 0)
    value = made(year, k)
    if (
        not rel
        and context.towards(m.start(), m.end())[0] == "past"
        and value.earliest
        and value.earliest > published
    ):
        value = made(year - 1, k)
    return value, "part of a year"


_WHEN = rf"(?P<when>(?:,)? {DAY_PART})?"
DATES = (
    Rule("full-date", "m", compiled(rf"(?:{WEEKDAY},? )?(?P<month>{MONTH}) (?P<day>{DAY}),? (?P<year>{YEAR}){_WHEN}"), full_date),
    Rule("full-date", "m", compiled(rf"(?:{WEEKDAY},? )?(?:the )?(?P<day>{DAY})(?: of)? (?P<month>{MONTH}),? (?P<year>{YEAR}){_WHEN}"), full_date),
    Rule("iso-date", "y", compiled(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)"), iso_date),
    Rule("days-and-month", "m", compiled(rf"(?P<day>{DAY})(?: ?[-–] ?| and | or | to |, )(?P<last>{DAY})(?: of)? (?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?"), days_and_month),
    Rule("days-and-month", "m", compiled(rf"(?P<month>{MONTH}) (?P<day>{DAY})(?: ?[-–] ?| and | or | to )(?P<last>{DAY})(?:,? (?P<year>{YEAR}))?(?! ?[\d:])"), days_and_month),
    Rule("day-and-month", "m", compiled(rf"(?:{WEEKDAY},? )?(?P<month>{MONTH}) (?P<day>{DAY})(?![\d:,]\d){_WHEN}"), day_and_month),
    Rule("day-and-month", "m", compiled(rf"(?:{WEEKDAY},? )?(?:the )?(?P<day>{DAY})(?: of)? (?P<month>{MONTH}){_WHEN}"), day_and_month),
    Rule("month-and-year", "m", compiled(rf"(?:(?P<part>{PART})[\s-])?(?P<month>{MONTH}),? (?:of )?(?P<year>{YEAR})"), month_and_year),
    Rule("month", "m", compiled(rf"(?:(?P<part>{PART})[\s-])?(?:(?P<which>last|next|this|this past) )?(?P<month>{MONTH})"), month_alone),
    Rule("weekday", "w", compiled(rf"(?:(?P<dawn>(?:at |before |the )?(?:dawn|{DAY_PART})|early|late|later|(?:at |around )?(?P<clock>{CLOCK}))(?: on| of)? )?(?:(?P<which>last|next|this past|past|this coming|coming|this) )?(?P<weekday>{WEEKDAY})(?P<when>(?:,| in the)?(?: early| late)? {DAY_PART})?"), weekday),
    Rule("decade", "y", compiled(rf"(?:the )?(?:(?P<part>{PART})[\s-])?(?P<decade>(?:1[89]|20)\d0|[2-9]0)s"), decade),
    Rule("season", "s", compiled(rf"(?:(?P<which>last|next|this|coming) |the )?(?P<season>{SEASON})(?: (?:of )?(?P<year>{YEAR}))?"), season),
    Rule("quarter", "q", compiled(rf"(?:the )?(?P<which>first|second|third|fourth|last|final) (?P<unit>half|quarter)(?: of (?:(?P<year>{YEAR})|(?P<rel>this|last|next|the) year))?"), quarter),
    Rule("year", "y", compiled(rf"(?:(?P<part>{PART})[\s-])?(?P<year>{YEAR})(?![-–:/.,]\d)"), year_alone),
)  # fmt: skip
