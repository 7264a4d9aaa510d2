"""How many were killed, injured or detained, as the text states it: numbers with the verb or noun they belong to.

A number is taken only where the words around it say so as a fact. "20 may have been killed" and "two are feared dead"
tell no toll, since a toll has no status of its own.
"""

from __future__ import annotations

import re
from itertools import pairwise

from sayso.document.model import Span
from sayso.events import toll_words as words
from sayso.events.counts import Count, counts
from sayso.events.model import Toll
from sayso.events.toll_words import What
from sayso.language.analysis import Analysis

REACH = 120  # characters before a number that are looked at


def tolls(analysis: Analysis) -> list[Toll]:
    """All of a document; ranges for "at least", "up to", "10 to 12", "about".

    Whoever states the number is the claim's origin; different numbers of different sources stay side by side.
    """
    text = analysis.text
    every = list(counts(text))
    passive = {c: found for c in every if (found := _passive(text, c)) is not None}
    active = {c: what for c in every if c not in passive and (what := _active(text, c)) is not None}
    out = {c: Toll(what, c.low, c.high, Span(c.first, end)) for c, (what, end) in passive.items()}
    out |= {c: Toll(what, c.low, c.high, Span(c.first, c.end)) for c, what in active.items()}
    for c in every:
        if c not in out and (toll := _death_toll(text, c)) is not None:
            out[c] = toll
    for first, second in reversed(list(pairwise(every))):  # "three soldiers and two civilians were killed"
        if first not in out and second in passive and _opens(text, first, second):
            passive[first] = (passive[second][0], first.end)
            out[first] = Toll(passive[first][0], first.low, first.high, Span(first.first, first.end))
    for first, second in pairwise(every):  # "killed three soldiers and two civilians"
        if first in active and second not in out and _goes_on(text, first, second):
            active[second] = active[first]
            out[second] = Toll(active[first], second.low, second.high, Span(second.first, second.end))
    return sorted(out.values(), key=lambda t: t.span.start)


def _passive(text: str, count: Count) -> tuple[What, int] | None:
    """What was done to those counted, and where its words end: "two men were killed"."""
    forms = words.AFTER_ONE if count.last == 1 else words.AFTER
    found = [(what, m.end()) for what, form in forms.items() if (m := form.match(text, count.end))]
    if not found:
        return None
    what, end = min(found, key=lambda f: f[1])
    if words.INCLUDING.search(_before(text, count)) and words.OF_WHOLE.search(text, count.end, end):
        return None  # "four men, including two boys, were killed"
    return what, end


def _active(text: str, count: Count) -> What | None:
    """What an active verb or a noun before the number did to those counted: "killed two men", "the killing of two"."""
    before = _before(text, count)
    for what, form in words.BEFORE.items():
        if m := form.search(before):
            return None if words.UNTRUE.search(before[: m.start()]) else what
    return None


def _death_toll(text: str, count: Count) -> Toll | None:
    """The number that a death toll has reached: "the death toll rose from 30 to 40"."""
    m = words.TOLL.search(_before(text, count))
    if m is None or words.HEDGED.search(m[0]):
        return None
    by = m["by"].lower()
    span = Span(count.first, count.end)
    if by == "from":  # without a second number it is what the toll was before
        return Toll("dead", count.last, count.last, span) if count.low != count.high else None
    if by in ("passed", "exceeded", "surpassed", "above", "past"):
        return Toll("dead", count.low + 1, None, span)
    return Toll("dead", count.low, count.high, span)


def _opens(text: str, first: Count, second: Count) -> bool:
    """Do two numbers of people stand side by side at the beginning of a clause?"""
    joined = words.JOINED.fullmatch(text, first.end, second.start)
    return joined is not None and words.OPENS.search(_before(text, first)) is not None


def _goes_on(text: str, first: Count, second: Count) -> bool:
    """Do two numbers of people stand side by side as objects of one verb?"""
    joined = words.AND.fullmatch(text, first.end, second.start)
    return joined is not None and words.OBJECT.match(text, second.end) is not None


def _before(text: str, count: Count) -> str:
    """The words of its sentence before a number."""
    return re.split(r"[.!?]\s", text[max(0, count.start - REACH) : count.start])[-1]
