"""Rules for times that are counted from another day: today, last week, three days ago, the previous day."""

from __future__ import annotations

import re
from datetime import date, timedelta

from sayso.times import dates
from sayso.times.context import Context
from sayso.times.model import Value
from sayso.times.patterns import APPROX, COUNT, DAY_PART, LIKE, PART, UNIT, compiled
from sayso.times.rules import UNDATED, Match, Resolved, Rule, day_part, part_of
from sayso.times.words import MANY, UNITS, number, unit_of, vague

_SHIFT = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "overnight": 0}
_STEP = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "this": 0,
    "current": 0,
    "the": 0,
    "next": 1,
    "coming": 1,
    "following": 1,
}


def deictic(m: Match, context: Context) -> Resolved:
    """Today, yesterday, tomorrow; the day before yesterday."""
    if context.published is None:
        return UNDATED, "no day of publication"
    word = m["word"].lower()
    shift = _SHIFT[word] + {"day before ": -1, "day after ": 1}.get(
        (m["double"] or "").lower().removeprefix("the "), 0
    )
    d = context.published + timedelta(shift)
    if word == "overnight":
        return dates.stretch(d - timedelta(1), d, f"{d.isoformat()}TNI"), "the night before publication"
    return dates.day(d, "NI" if word == "tonight" else day_part(m["when"])), "counted from publication"


def this_part(m: Match, context: Context) -> Resolved:
    """This morning, that evening, the same night, later in the day."""
    if m["which"].lower() in ("that", "the same") and context.named:
        return dates.day(context.named.day, day_part(m["when"])), "the day named before"
    if context.published is None:
        return UNDATED, "no day of publication"
    shift = -1 if m["which"].lower() == "last" else 0
    return dates.day(context.published + timedelta(shift), day_part(m["when"])), "counted from publication"


def bare_part(m: Match, context: Context) -> Resolved:
    """At dawn, before noon, in the evening: of the day that was named last."""
    before = " ".join(context.sentence[: m.start()].lower().split()[-1:])
    if before not in ("at", "before", "by", "until", "till", "around", "after", "in", "from", "since"):
        return None, ""
    d = context.named.day if context.named else context.published
    if d is None:
        return UNDATED, "no day of publication"
    return dates.day(
        d, day_part(m["when"])
    ), "the day named before" if context.named else "the day of publication"


def some_hours(m: Match, context: Context) -> Resolved:
    """Hours earlier, minutes later: the same day."""
    d = context.named.day if context.named else context.published
    if d is None:
        return UNDATED, "no day to count from"
    return dates.day(d), "the day named before" if context.named else "the day of publication"


def named_day(m: Match, context: Context) -> Resolved:
    """The previous day, the next day, the day before, that day: counted from the day that the text has named."""
    low = " ".join(m.group().lower().split())
    start = context.named.day if context.named else context.published
    if start is None:
        return UNDATED, "no day to count from"
    shift = (
        0
        if " in the day" in low or "that day" in low
        else -1
        if "previous" in low or "before" in low or "earlier" in low
        else 1
        if any(w in low for w in ("next", "following", "after", "later"))
        else 0
    )
    why = (
        "counted from the day named before"
        if context.named
        else "counted from publication: no day named before"
    )
    return dates.day(start + timedelta(shift), day_part(low)), why


def this_unit(m: Match, context: Context) -> Resolved:
    """Last week, early next month, this year, the following year, last weekend."""
    step, unit, part = _STEP[m["step"].lower().split()[-1]], unit_of(m["unit"]), part_of(m["part"])
    start, why = context.published, "counted from publication"
    if m["step"].lower().split()[-1] in ("previous", "following") and context.named:
        start, why = context.named.day, "counted from the day named before"
    if m["step"].lower() == "the" and part is None:
        return (the_weekend(m, context), why) if unit == "weekend" else (None, "")
    if start is None:
        return UNDATED, "no day of publication"
    if unit == "decade" and m["step"].lower().endswith(("past", "last", "next")):
        first, last = sorted((start, dates.moved(start, "Y", 10 * step)))
        return dates.stretch(first, last, "P10Y", "DURATION"), why
    return unit_value(start, unit, step, part), why


def the_weekend(m: Match, context: Context) -> Value | None:
    """The coming weekend after by, before, until; else the last that has begun."""
    if context.published is None:
        return UNDATED
    ahead = context.towards(m.start(), m.end())[0] == "future" or context.published.weekday() >= 5
    return dates.weekend(context.published - timedelta(0 if ahead else 7))


def unit_value(start: date, unit: str, step: int, part: int | None) -> Value | None:
    """The week, month, year ... `step` units from that of a day."""
    if unit == "week":
        return dates.week(start + timedelta(7 * step), part)
    if unit == "weekend":
        back = 0 if step or start.weekday() >= 4 else -7
        return dates.weekend(start + timedelta(7 * step + (back if step == 0 else 0)))
    if unit == "month":
        d = dates.moved(start, "M", step)
        return dates.month(d.year, d.month, part)
    if unit == "year":
        return dates.year(start.year + step, part)
    if unit == "decade":
        return dates.decade((start.year // 10 + step) * 10, part)
    return None


def counted(m: Match, context: Context) -> Resolved:
    """Three days ago, a few weeks later, two years earlier, in ten days."""
    unit, low = unit_of(m["unit"]), m.group().lower()
    after = m["tail"].lower() if m["tail"] else "in"
    own = after in ("ago", "in", "from now")
    start = context.published if own or context.named is None else context.named.day
    why = "counted from publication" if own or context.named is None else "counted from the day named before"
    if start is None:
        return UNDATED, "no day to count from"
    n = number(m["count"])
    if unit == "second" and n == 1:
        return None, ""  # "a second later" is seldom meant by the clock
    elsewhere = after in ("before", "after") and re.match(r" ?\w", context.sentence[m.end() :])
    if elsewhere or (after == "in" and context.towards(m.start(), m.end())[0] != "future"):
        return dates.duration(None if n is None else n * MANY.get(unit, 1), UNITS[unit]), "a length of time"
    sign = -1 if after in ("ago", "earlier", "before", "previously") else 1
    return far(start, sign, m["count"], unit, "~" if _is_rough(low) else ""), why


def _is_rough(words: str) -> bool:
    return any(
        w in words
        for w in ("about", "around", "nearly", "almost", "more", "least", "roughly", "some", "over", "less")
    )


def far(start: date, sign: int, count: str, unit: str, rough: str) -> Value | None:
    """`count` units away: exact for days, to the unit for longer ones; a vague count is approximate."""
    letter, range_ = UNITS[unit], vague(count)
    n = number(count)
    if n is None and range_ is None:
        return None
    middle = (n if n is not None else sum(range_ or (0, 0)) / 2) * MANY.get(unit, 1)
    try:
        d = dates.moved(start, letter, sign * middle)
    except (OverflowError, ValueError):
        return None
    if letter[0] == "T":
        return dates.day(d)
    if letter == "D":
        return dates.day(d) if n is not None and not rough else dates.about(d)
    if letter == "W" and middle == 1 and not rough:
        return dates.day(d)
    if letter == "W":
        year, week, _ = d.isocalendar()
        return dates.about(d, f"{year}-W{week:02}")
    whole = dates.month(d.year, d.month) if letter in "MQ" else dates.year(d.year)
    return (
        whole
        if n is not None and not rough
        else Value("DATE", whole.timex, f"{whole.edtf}~", whole.earliest, whole.latest)
    )


def span_of_units(m: Match, context: Context) -> Resolved:
    """The past three days, the next two weeks, within ten days, in recent weeks."""
    count, unit = m["count"] or "a", unit_of(m["unit"])
    letter, range_, n = UNITS[unit], vague(count), number(count)
    if not m["count"] and m["unit"].lower().endswith("s"):
        n, range_ = None, (2, 7 if unit == "day" else 4)
    if n is None and range_ is None:
        return None, ""
    timex = dates.duration(None if n is None else n * MANY.get(unit, 1), letter).timex
    if context.published is None:
        return Value("DURATION", timex, note="no day of publication to count from"), "no day of publication"
    forward = m["step"].lower().split()[-1] in ("next", "coming", "following", "within")
    middle = (n if n is not None else max(range_ or (1, 1))) * MANY.get(unit, 1)
    try:
        far_end = dates.moved(context.published, letter, middle if forward else -middle)
    except (OverflowError, ValueError):
        return None, ""
    first, last = sorted((context.published, far_end))
    return dates.stretch(first, last, timex, "DURATION"), "counted from publication"


def recent(m: Match, context: Context) -> Resolved:
    """Recent weeks, these days."""
    timex = "PAST_REF"
    if context.published is None:
        return Value("DATE", timex, note="no day of publication"), "no day of publication"
    first = dates.moved(context.published, UNITS[unit_of(m["unit"])], -4)
    return dates.stretch(first, context.published, timex), "up to publication"


def part_of_unit(m: Match, context: Context) -> Resolved:
    """The end of the month, the beginning of the year."""
    if context.published is None:
        return UNDATED, "no day of publication"
    return unit_value(
        context.published, unit_of(m["unit"]), 0, part_of(m["part"])
    ), "counted from publication"


def reference(m: Match, context: Context) -> Resolved:
    """Now, currently, recently: past, present or future and no more."""
    low = m.group().lower()
    ahead = low == "soon" or "future" in low
    timex = (
        "PAST_REF"
        if low.startswith("recent") or low == "the past"
        else "FUTURE_REF"
        if ahead
        else "PRESENT_REF"
    )
    if context.published is None or timex != "PRESENT_REF":
        return Value("DATE", timex, note="no day that it names"), "vague"
    d = context.published
    return Value("DATE", timex, f"{d.isoformat()}~", d, d), "publication"


_STEPS = r"(?:(?:the )?(?:last|past|previous|next|coming|following)|this past|this|the)"
RELATIVE = (
    Rule("deictic", "d", compiled(rf"(?P<double>(?:the )?day (?:before|after) )?(?:(?:early|late|later) )?(?P<word>today|yesterday|tomorrow|tonight|overnight)(?P<when>(?:,)? {DAY_PART})?"), deictic),
    Rule("this-part", "p", compiled(rf"(?P<which>this|that|the same|last) (?P<when>(?:early |late )?(?:{DAY_PART}|night))"), this_part),
    Rule("bare-part", "p", compiled(rf"(?:the )?(?:early |late )?(?P<when>{DAY_PART}|nightfall)"), bare_part),
    Rule("some-hours", "u", compiled(r"(?:hours|minutes) (?:earlier|later|after|before)"), some_hours),
    Rule("named-day", "u", compiled(rf"(?:the (?:previous|next|following|same|preceding) (?:day|{DAY_PART})|the day (?:before|after)(?! yesterday| tomorrow)|(?:a|one) day (?:earlier|later|before|after)|that (?:same )?day|the day|later (?:that|in the) day|earlier in the day)"), named_day),
    Rule("this-unit", "u", compiled(rf"(?:(?P<part>{PART}|earlier)[\s-])?(?P<step>{_STEPS}) (?P<unit>week|weekend|month|year|decade)"), this_unit),
    Rule("counted", "u", compiled(rf"(?:{APPROX} )?(?P<count>{COUNT})[\s-](?P<unit>{UNIT}) (?P<tail>ago|earlier|later|before|from now|previously|after)"), counted),
    Rule("counted", "u", compiled(rf"(?<=in\s)(?:{APPROX} )?(?P<count>{COUNT}) (?P<unit>{UNIT})(?:['’])?(?P<tail>(?!))?"), counted),
    Rule("span-of-units", "u", compiled(rf"(?P<step>(?:the |over the |these )?(?:last|past|previous|next|coming|following)|within) (?P<count>{COUNT} )?(?:{LIKE} )?(?P<unit>{UNIT})"), span_of_units),
    Rule("recent", "u", compiled(r"(?:recent|these) (?P<unit>days|weeks|months|years)"), recent),
    Rule("part-of-unit", "u", compiled(r"(?P<part>the (?:start|beginning|middle|end) of|mid) (?:the|this) (?P<unit>week|month|year)"), part_of_unit),
    Rule("reference", "r", compiled(r"(?:now(?!-)|currently|current|recently|recent|at present|at the moment|the time being|soon(?!-)|nowadays|the (?:near )?future|the past(?=[.,;]))"), reference),
)  # fmt: skip
