"""From a text to its time expressions: candidates by trigger words, the longest wins, ranges joined, bounds read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from sayso.document.model import Span
from sayso.times import edtf
from sayso.times.context import Context, Named
from sayso.times.direction import Direction
from sayso.times.lengths import LENGTHS
from sayso.times.model import Time, Value
from sayso.times.relative import RELATIVE
from sayso.times.rules import DATES, Match, Rule
from sayso.times.words import DAY_PARTS, MONTH, SEASONS, UNITS, WEEKDAY

RULES: tuple[Rule, ...] = (*DATES, *RELATIVE, *LENGTHS)
Told = Callable[[int], tuple[Direction, str] | None]
REMEMBERED = 4  # sentences for which a named day stays the one that "the day before" counts from
_WORD = re.compile(r"[a-z]+|\d+")
_END = re.compile(r"(?<=[a-z0-9)\"”’'][.!?])[\"”’']?\s+(?=[\"“‘']?[A-Z0-9])|\n+")
_ABBREVIATED = re.compile(
    r"\b(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|mon|tues|wed|thurs|fri|sat|sun|[ap]\.m|mr|mrs|dr|gen|col|no|st)\.$",
    re.IGNORECASE,
)


def _triggers() -> dict[str, str]:
    """Word -> the class of rules that it calls for."""
    out = dict.fromkeys(MONTH, "m") | dict.fromkeys(WEEKDAY, "w")
    out |= {w + "s": "w" for w in WEEKDAY if len(w) > 5} | dict.fromkeys(SEASONS, "s")
    for unit in UNITS:
        out |= {unit: "u", unit + "s": "u"}
    out |= {"centuries": "u", "quarter": "qu", "half": "q"} | dict.fromkeys(DAY_PARTS, "p")
    out |= dict.fromkeys(("today", "yesterday", "tomorrow", "tonight", "overnight"), "d")
    out |= dict.fromkeys(
        (
            "now",
            "currently",
            "recently",
            "recent",
            "current",
            "present",
            "moment",
            "being",
            "past",
            "future",
            "soon",
            "nowadays",
        ),
        "r",
    )
    out |= dict.fromkeys("daily nightly weekly monthly yearly annual annually hourly quarterly".split(), "a")
    out |= dict.fromkeys("christmas boxing year easter nowruz ramadan eid ashura may".split(), "f")
    out |= dict.fromkeys("am pm gmt utc hours local".split(), "c") | {
        "may": "mf",
        "year": "uf",
        "night": "up",
    }
    out["hours"], out["overnight"], out["day"] = "uc", "dp", "u"
    return out


TRIGGERS = _triggers()


def times(text: str, published: date | None = None, told: Told | None = None) -> list[Time]:
    """Every time expression of a text, in order; relative ones are counted from `published`.

    `told` says for an offset of the text whether its verb looks back or ahead; without it the words around decide.

    >>> [(t.text, t.edtf) for t in times("Talks resume next week, two days before Eid.", date(2023, 11, 6))]
    [('next week', '2023-11-13/2023-11-19'), ('two days before', '2023-11-04')]
    """
    found: list[Time] = []
    named: Named | None = None
    age = 0
    for start, end in _sentences(text):
        sentence = text[start:end]
        calls = _calls(sentence)
        age += 1
        if not calls:
            continue
        for time in _joined(
            _in_sentence(
                sentence, calls, published, named if age <= REMEMBERED else None, _shifted(told, start)
            ),
            sentence,
        ):
            time = _placed(_bounded(time, sentence, published), start)
            found.append(time)
            if (
                time.value.is_day
                and time.value.kind in ("DATE", "TIME")
                and not time.because.startswith("reference")
            ):
                named, age = Named(time.value.earliest or date.min, time.span), 0
    return found


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """Rough sentences: rules look no farther."""
    start = 0
    for m in _END.finditer(text):
        if "\n" not in m.group() and _ABBREVIATED.search(text[start : m.start()]):
            continue
        yield start, m.start()
        start = m.end()
    if start < len(text):
        yield start, len(text)


def _calls(sentence: str) -> str:
    """The classes of rules that a sentence's words call for."""
    calls = set()
    for word in _WORD.findall(sentence.lower()):
        if word in TRIGGERS:
            calls.update(TRIGGERS[word])
        elif word[0].isdigit():
            if len(word) == 4 and word[0] in "12":
                calls.update("yc")
            elif len(word) <= 2 and re.search(rf"{word}[:.]\d\d", sentence):
                calls.add("c")
            if len(word) == 4 or len(word) == 2:
                calls.update("y" if f"{word}s" in sentence else "")
    return "".join(sorted(calls))


def _shifted(told: Told | None, start: int) -> Told | None:
    """The same for offsets of a sentence."""
    return None if told is None else lambda at: told(start + at)


def _in_sentence(
    sentence: str, calls: str, published: date | None, named: Named | None, told: Told | None
) -> Iterator[Time]:
    candidates: list[tuple[int, int, int, Match]] = []
    for k, rule in enumerate(RULES):
        if any(c in calls for c in rule.triggers):
            candidates += [(m.start(), -m.end(), k, m) for m in rule.pattern.finditer(sentence)]
    at = 0
    for start, minus_end, k, match in sorted(candidates, key=lambda c: c[:3]):
        if start < at:
            continue
        value, why = RULES[k].resolve(match, Context(published, sentence, named, told))
        if value is None:
            continue
        at = -minus_end
        lead = len(match.group()) - len(match.group().lstrip())
        anchor = named.span if named and "named" in why else None
        yield Time(
            Span(start + lead, at), sentence[start + lead : at], value, f"{RULES[k].name}: {why}", anchor
        )
        if value.is_day and value.kind in ("DATE", "TIME"):
            named = Named(value.earliest or date.min, Span(start, at))


def _placed(time: Time, offset: int) -> Time:
    return replace(time, span=Span(time.span.start + offset, time.span.end + offset), text=time.text)


_TO = re.compile(r"\s*(?:to|until|till|through|[-–])\s*", re.IGNORECASE)
_AND = re.compile(r"\s+and\s+", re.IGNORECASE)


def _joined(found: Iterator[Time], sentence: str) -> Iterator[Time]:
    """Ranges as one: from Monday to Wednesday, between 2014 and 2016."""
    held: Time | None = None
    for time in found:
        if held is None:
            held = time
            continue
        gap, before = (
            sentence[held.span.end : time.span.start],
            sentence[: held.span.start].lower().split()[-1:],
        )
        joins = _TO.fullmatch(gap) or (_AND.fullmatch(gap) and before == ["between"])
        first, last = held.value.earliest, time.value.latest
        if joins and first and last and first < last and held.value.kind in ("DATE", "TIME"):
            span = Span(held.span.start, time.span.end)
            value = Value(
                "DATE", f"{held.value.timex}/{time.value.timex}", _span(held.value, time.value), first, last
            )
            held = Time(
                span,
                sentence[span.start : span.end],
                value,
                f"range: {held.because}; {time.because}",
                held.anchor,
            )
            continue
        yield held
        held = time
    if held is not None:
        yield held


def _span(first: Value, last: Value) -> str:
    a = (
        first.edtf
        if first.edtf and "/" not in first.edtf and "[" not in first.edtf and "T" not in first.edtf
        else None
    )
    b = (
        last.edtf
        if last.edtf and "/" not in last.edtf and "[" not in last.edtf and "T" not in last.edtf
        else None
    )
    return edtf.interval(a or (first.earliest or date.min), b or (last.latest or date.max))


_OPEN = {
    "since": "after",
    "until": "up to",
    "till": "up to",
    "by": "up to",
    "before": "before",
    "from": "after",
}


def _bounded(time: Time, sentence: str, published: date | None) -> Time:
    """Since, from, until, by and before make one end open: "by Friday" is any day up to it."""
    before = re.findall(r"[a-z]+", sentence[: time.span.start].lower())[-1:]
    how = _OPEN.get(before[0]) if before else None
    value = time.value
    if (
        how is None
        or not value.edtf
        or not value.earliest
        or not value.latest
        or value.kind in ("DURATION", "SET")
    ):
        return time
    plain = value.edtf if "/" not in value.edtf and "[" not in value.edtf and "T" not in value.edtf else None
    if how == "after":
        if before == ["from"] and value.latest < (published or value.latest):
            return time
        new = replace(value, edtf=f"{plain or value.earliest.isoformat()}/..", latest=None)
    elif how == "before" and not re.match(r"the (?:very )?end of", time.text, re.IGNORECASE):
        last = value.earliest - timedelta(1)
        new = replace(value, edtf=f"../{last.isoformat()}", earliest=None, latest=last)
    else:
        new = replace(value, edtf=f"../{plain or value.latest.isoformat()}", earliest=None)
    return replace(time, value=new, because=f"{time.because}; {before[0]}")
