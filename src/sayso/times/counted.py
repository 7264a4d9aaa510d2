"""Rules for times so many units away: three days ago, a few weeks later, the past two years, within ten days."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from sayso.document.model import Span
from sayso.times import dates
from sayso.times.context import Context
from sayso.times.model import Time, Value
from sayso.times.patterns import APPROX, COUNT, LIKE, UNIT, compiled
from sayso.times.rules import UNDATED, Match, Resolved, Rule
from sayso.times.words import MANY, UNITS, number, unit_of, vague

_ROUGH = "about around nearly almost more least roughly some over less".split()
_AWAY = compiled(rf"(?P<count>{COUNT})[\s-](?P<unit>{UNIT}) (?P<tail>before|after)")
_MOST_DAYS, _MOST_UNITS = 7, 4  # "the past days" are up to seven, "the past weeks" up to four


def counted(m: Match, context: Context) -> Resolved:
    """Three days ago, a few weeks later, two years earlier, in ten days."""
    unit, after = unit_of(m["unit"]), (m["tail"] or "in").lower()
    own = after in ("ago", "in", "from now") or context.named is None
    start = context.published if own else context.latest
    if start is None:
        return UNDATED, "no day to count from"
    if unit == "second" and number(m["count"]) == 1:
        return None, ""  # "a second later" is seldom meant by the clock
    if _is_length(m, context, after):
        n = number(m["count"])
        return dates.duration(None if n is None else n * MANY.get(unit, 1), UNITS[unit]), "a length of time"
    sign = -1 if after in ("ago", "earlier", "before", "previously") else 1
    is_rough = any(w in m.group().lower() for w in _ROUGH)
    why = "counted from publication" if own else "counted from the day named before"
    return far(start, sign, m["count"], unit, is_rough), why


def _is_length(m: Match, context: Context, after: str) -> bool:
    """ "Two days before the vote" counts from elsewhere; "in ten days" is a time only if it lies ahead."""
    if after in ("before", "after"):
        return re.match(r" ?\w", context.sentence[m.end() :]) is not None
    return after == "in" and context.towards(m.start(), m.end())[0] != "future"


def far(start: date, sign: int, count: str, unit: str, is_rough: bool) -> Value | None:
    """`count` units away: exact for days, to the unit for longer ones; a vague count is approximate."""
    n, range_, letter = number(count), vague(count), UNITS[unit]
    if n is None and range_ is None:
        return None
    middle = (n if n is not None else sum(range_ or (0, 0)) / 2) * MANY.get(unit, 1)
    try:
        d = dates.moved(start, letter, sign * middle)
    except (OverflowError, ValueError):
        return None
    return _as_fine(d, letter, is_exact=n is not None and not is_rough, is_one=middle == 1)


def _as_fine(d: date, letter: str, is_exact: bool, is_one: bool) -> Value:
    """A day as finely as its unit is meant: a week ago is a day, three weeks ago are about that day, a year a year."""
    if letter[0] == "T":
        return dates.day(d)
    if letter == "D":
        return dates.day(d) if is_exact else dates.about(d)
    if letter == "W":
        year, week, _ = d.isocalendar()
        return dates.day(d) if is_exact and is_one else dates.about(d, f"{year}-W{week:02}")
    whole = dates.month(d.year, d.month) if letter in ("M", "Q") else dates.year(d.year)
    return whole if is_exact else Value("DATE", whole.timex, f"{whole.edtf}~", whole.earliest, whole.latest)


def counted_on(found: Iterator[Time], sentence: str) -> Iterator[Time]:
    """Two days before Eid al-Adha, a week after 3 March: counted from the time that follows, and one time with it."""
    held: Time | None = None
    for time in found:
        if held is not None and (value := _counted_from(held, time, sentence)):
            span = Span(held.span.start, time.span.end)
            time = replace(time, span=span, text=sentence[span.start : span.end], value=value)
        elif held is not None:
            yield held
        held = time
    if held is not None:
        yield held


def _counted_from(away: Time, feast: Time, sentence: str) -> Value | None:
    m = _AWAY.fullmatch(away.text) if away.because.startswith("counted") else None
    if not m or sentence[away.span.end : feast.span.start].strip() or not feast.earliest or not feast.latest:
        return None
    is_before = m["tail"].lower() == "before"
    start, is_sure = feast.earliest if is_before else feast.latest, not feast.value.note
    value = far(start, -1 if is_before else 1, m["count"], unit_of(m["unit"]), is_rough=not is_sure)
    return replace(value, note=feast.value.note) if value else None


def span_of_units(m: Match, context: Context) -> Resolved:
    """The past three days, the next two weeks, within ten days, the past weeks."""
    unit = unit_of(m["unit"])
    letter, many = UNITS[unit], MANY.get(unit, 1)
    n, most = _how_many(m["count"], unit, m["unit"].lower().endswith("s"))
    if most is None:
        return None, ""
    timex = dates.duration(None if n is None else n * many, letter).timex
    if context.published is None:
        return Value("DURATION", timex, note="no day of publication to count from"), "no day of publication"
    is_ahead = m["step"].lower().split()[-1] in ("next", "coming", "following", "within")
    try:
        end = dates.moved(context.published, letter, most * many if is_ahead else -most * many)
    except (OverflowError, ValueError):
        return None, ""
    first, last = sorted((context.published, end))
    return dates.stretch(first, last, timex, "DURATION"), "counted from publication"


def _how_many(count: str | None, unit: str, is_plural: bool) -> tuple[float | None, float | None]:
    """The number, None where it is vague, and the most that it may be, None where it cannot be read."""
    if not count and is_plural:
        return None, _MOST_DAYS if unit == "day" else _MOST_UNITS
    n, range_ = number(count or "a"), vague(count or "a")
    return n, n if n is not None else range_ and range_[1]


COUNTED = (
    Rule("counted", "u", compiled(
        rf"(?:{APPROX} )?(?P<count>{COUNT})[\s-](?P<unit>{UNIT})"
        r" (?P<tail>ago|earlier|later|before|from now|previously|after)"), counted),
    Rule("counted", "u", compiled(
        rf"(?<=in\s)(?:{APPROX} )?(?P<count>{COUNT}) (?P<unit>{UNIT})(?:['’])?(?P<tail>(?!))?"), counted),
    Rule("span-of-units", "u", compiled(
        r"(?P<step>(?:the |over the |these )?(?:last|past|previous|next|coming|following)|within)"
        rf" (?P<count>{COUNT} )?(?:{LIKE} )?(?P<unit>{UNIT})"), span_of_units),
)  # fmt: skip
