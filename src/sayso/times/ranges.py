"""Times that words before or between them make wider: from Monday to Wednesday, since 2014, by Friday."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from sayso.document.model import Span
from sayso.times import edtf
from sayso.times.ends import in_order, with_one_year
from sayso.times.model import Time, Value

_TO = re.compile(r"\s*(?:to|until|till|through|[-–])\s*", re.IGNORECASE)
_AND_OR = re.compile(r",?\s+(?:and|or)\s+", re.IGNORECASE)
_AND = re.compile(r"\s+and\s+", re.IGNORECASE)
_END_OF = re.compile(r"the (?:very )?end of", re.IGNORECASE)
_RANGES = ("range:", "days-and-month:", "years:")
_OPEN = {
    "since": "after",
    "from": "after",
    "until": "up to",
    "till": "up to",
    "by": "up to",
    "before": "before",
}


def joined(found: Iterator[Time], sentence: str, published: date | None) -> Iterator[Time]:
    """Ranges as one: from Monday to Wednesday, between 2014 and 2016, from March to June 2022."""
    held: Time | None = None
    for time in found:
        if held is not None:
            if _AND_OR.fullmatch(sentence, held.span.end, time.span.start):
                held, time = with_one_year(held, time)
            value = _range(held, time, sentence, published)
            if value is None:
                yield held
            else:
                span, why = Span(held.span.start, time.span.end), f"range: {held.because}; {time.because}"
                time = Time(span, sentence[span.start : span.end], value, why, held.anchor)
        held = time
    if held is not None:
        yield held


def _range(first: Time, last: Time, sentence: str, published: date | None) -> Value | None:
    """From one time to the next, if the words between them join them and the second is later."""
    gap = sentence[first.span.end : last.span.start]
    before = sentence[: first.span.start].lower().split()[-1:]
    joins = _TO.fullmatch(gap) or (_AND.fullmatch(gap) and before == ["between"])
    if not joins or first.value.kind not in ("DATE", "TIME"):
        return None
    first, last = in_order(*with_one_year(first, last), published)
    start, end = first.value.earliest, last.value.latest
    if not start or not end or start >= end:
        return None
    written = edtf.interval(_plain(first.value) or start, _plain(last.value) or end)
    return Value("DATE", f"{first.value.timex}/{last.value.timex}", written, start, end)


def _plain(value: Value) -> str | None:
    """The EDTF of one day, month or year; None for what cannot stand as one end of an interval."""
    return value.edtf if value.edtf and not any(mark in value.edtf for mark in "/[T") else None


def bounded(time: Time, sentence: str, published: date | None) -> Time:
    """Since, from, until, by and before make one end open: "by Friday" is any day up to it."""
    before = "".join(re.findall(r"[a-z]+", sentence[: time.span.start].lower())[-1:])
    is_range = before == "from" and time.because.startswith(_RANGES)  # its last day has been told
    value = _opened(time, before, published) if before in _OPEN and not is_range else None
    return replace(time, value=value, because=f"{time.because}; {before}") if value else time


def _opened(time: Time, word: str, published: date | None) -> Value | None:
    """The value with an open end; None if it stays as it is: "from Monday", of a day that is past, says no more."""
    value, how = time.value, _OPEN[word]
    if not value.edtf or not value.earliest or not value.latest or value.kind in ("DURATION", "SET"):
        return None
    plain = _plain(value)
    if how == "after":
        if word == "from" and value.latest < (published or value.latest):
            return None
        return replace(value, edtf=f"{plain or value.earliest.isoformat()}/..", latest=None)
    if how == "before" and not _END_OF.match(time.text):
        last = value.earliest - timedelta(value.earliest > date.min)
        return replace(value, edtf=f"../{last.isoformat()}", earliest=None, latest=last)
    return replace(value, edtf=f"../{plain or value.latest.isoformat()}", earliest=None)
