"""Clock times: 18:30 GMT, 6 p.m., 0415 hours, and the day that they belong to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from sayso.document.model import Span
from sayso.times import dates
from sayso.times.context import Context
from sayso.times.model import Time, Value
from sayso.times.patterns import CLOCK, compiled
from sayso.times.rules import Match, Resolved, Rule

# hours ahead of UTC; where a name has several (IST, CST) the one that is meant most often in news
ZONES = {
    "gmt": 0, "utc": 0, "z": 0, "wet": 0, "bst": 1, "west": 1, "cet": 1, "wat": 1, "cest": 2, "eet": 2, "cat": 2,
    "sast": 2, "eest": 3, "msk": 3, "eat": 3, "trt": 3, "moscow time": 3, "gst": 4, "pkt": 5, "ist": 5.5, "ict": 7,
    "hkt": 8, "sgt": 8, "jst": 9, "kst": 9, "aest": 10, "aedt": 11, "est": -5, "edt": -4, "cst": -6, "cdt": -5,
    "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
}  # fmt: skip
_NAMES = "|".join(sorted((z.upper() for z in ZONES if z != "moscow time"), key=len, reverse=True))
_ZONE = (
    r"(?:gmt|utc)(?P<offset>[+-]\d\d?(?::?[0-5]\d)?)|gmt|utc|local time|hours|moscow time"
    rf"|(?-i:{_NAMES}|[A-Z]{{2,4}}T)"  # a zone that is not known tells nothing
)
_APART = re.compile(r"[,()]")
_ON = re.compile(r"\)?,?\s+(?:on\s+)?|,\s*")


def clock_time(m: Match, context: Context) -> Resolved:
    """A clock time on the day named last in the sentence, else on that of publication."""
    zone, at = _zone(m["zone"], m["offset"]), clock(m["clock"])
    if at > "24:00":
        return None, ""
    if context.latest is None:
        return Value("TIME", f"T{at}{zone}", note="no day that it belongs to"), "no day"
    why = "on the day named last" if context.named else "on the day of publication"
    return dates.day(context.latest, f"{at}{zone}" if at != "24:00" else None), why


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


def _zone(name: str | None, offset: str | None) -> str:
    """A zone as EDTF writes it; nothing for one that is not known."""
    if offset:
        digits = re.sub(r"\D", "", offset)
        hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "00")
        return f"{offset[0]}{int(hours):02}:{minutes}" if int(hours) < 24 else ""
    ahead = ZONES.get(" ".join((name or "").lower().split()))
    if ahead is None:
        return ""
    sign, hours_ahead = "-" if ahead < 0 else "+", int(abs(ahead))
    return f"{sign}{hours_ahead:02}:{int(abs(ahead) % 1 * 60):02}" if ahead else "Z"


def on_their_days(found: Iterator[Time], sentence: str) -> Iterator[Time]:
    """A clock time right before a day is of that day: "18:30 on 3 March 2022" is one time, "18:30, 3 March" two."""
    out: list[Time] = []
    for time in reversed(list(found)):
        if out and (value := _of_day(time, out[-1], sentence)):
            if _APART.search(sentence, time.span.end, out[-1].span.start):
                time = replace(time, value=value)
            else:
                day = out.pop()
                span = Span(time.span.start, day.span.end)
                time = replace(day, span=span, text=sentence[span.start : span.end], value=value)
        out.append(time)
    return reversed(out)


def _of_day(at: Time, day: Time, sentence: str) -> Value | None:
    """The clock time on the day that follows it, or of the same clock time of another zone: 3 pm (1200 GMT)."""
    is_other_zone = day.because.startswith("clock") and sentence[at.span.end : day.span.start] == " ("
    if not at.because.startswith("clock") or not (day.value.kind == "DATE" or is_other_zone):
        return None
    if not day.value.is_day or not day.earliest or "[" in (day.edtf or ""):
        return None
    if not is_other_zone and not _ON.fullmatch(sentence, at.span.end, day.span.start):
        return None
    return dates.day(day.earliest, at.value.timex.partition("T")[2] or None)


CLOCKS = (
    Rule("clock", "c", compiled(rf"(?P<clock>{CLOCK})(?: ?(?P<open>\()?(?P<zone>{_ZONE})\b(?(open)\)))?"), clock_time),
)  # fmt: skip
