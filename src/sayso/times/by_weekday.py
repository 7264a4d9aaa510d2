"""The rule for weekdays: Sunday, last Thursday, late on Monday evening."""

from __future__ import annotations

from datetime import date, timedelta

from sayso.times import dates, edtf
from sayso.times.context import Context, weekday_near
from sayso.times.model import Value
from sayso.times.names import is_day_in_name
from sayso.times.patterns import DAY_PART, WEEKDAY, compiled
from sayso.times.rules import UNDATED, Match, Resolved, Rule, day_part
from sayso.times.words import WEEKDAY as WEEKDAY_OF

PLAINLY_LAST = 3  # days: a weekday farther back than these is the one that "last" means


def weekday(m: Match, context: Context) -> Resolved:
    """The weekday before or after publication, as "last" and "next" or the direction of the sentence tell."""
    if not m["which"] and not m["dawn"] and not m["when"]:
        before, after = context.sentence[: m.start()].split(), context.sentence[m.end() :]
        if is_day_in_name(before, m["weekday"], after):
            return None, ""
    if context.published is None:
        return UNDATED, "no day of publication"
    number = WEEKDAY_OF[m["weekday"].lower().rstrip(".")]
    part = day_part(m["when"]) or day_part(m["dawn"])
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
    if (published - latest).days > PLAINLY_LAST:
        return dates.day(latest, part), "last"
    earlier = latest - timedelta(7)
    either, note = edtf.one_of([earlier, latest]), "which week is meant is open"
    return Value("DATE", latest.isoformat(), either, earlier, latest, note), "last: ambiguous"


BY_WEEKDAY = (
    Rule("weekday", "w", compiled(
        rf"(?:(?P<dawn>(?:at |before |the )?(?:dawn|{DAY_PART})|early|late|later)"
        rf"(?: on| of)? )?(?:(?P<which>last|next|this past|past|this coming|coming|this) )?(?P<weekday>{WEEKDAY})"
        rf"(?P<when>(?:,| in the)?(?: early| late)? {DAY_PART})?"), weekday),
)  # fmt: skip
