"""From a text to its time expressions: candidates by trigger words, the longest wins, ranges joined, bounds read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from sayso.document.model import Span
from sayso.times.by_month import BY_MONTH
from sayso.times.by_weekday import BY_WEEKDAY
from sayso.times.by_year import BY_YEAR
from sayso.times.context import Context, Named, Told
from sayso.times.counted import COUNTED
from sayso.times.feasts import FEASTS
from sayso.times.lengths import LENGTHS
from sayso.times.model import Time, Value
from sayso.times.ranges import bounded, joined
from sayso.times.relative import RELATIVE
from sayso.times.rules import Match, Rule
from sayso.times.sentences import sentences
from sayso.times.triggers import called
from sayso.times.units import OF_UNITS

# of two rules that read the same words the first decides
RULES: tuple[Rule, ...] = (
    *BY_MONTH,
    *BY_WEEKDAY,
    *BY_YEAR,
    *RELATIVE,
    *OF_UNITS,
    *COUNTED,
    *FEASTS,
    *LENGTHS,
)
REMEMBERED = 4  # sentences for which a named day stays the one that "the day before" counts from


def times(text: str, published: date | None = None, told: Told | None = None) -> list[Time]:
    """Every time expression of a text, in order; relative ones are counted from `published`.

    `told` says for an offset of the text whether its verb looks back or ahead; without it the words around decide.

    >>> [(t.text, t.edtf) for t in times("Talks resume next week, two days before Eid.", date(2023, 11, 6))]
    [('next week', '2023-11-13/2023-11-19'), ('two days before', None)]
    """
    found: list[Time] = []
    named: Named | None = None
    age = 0
    for start, end in sentences(text):
        sentence, age = text[start:end], age + 1
        context = Context(published, sentence, named if age <= REMEMBERED else None, _shifted(told, start))
        for in_sentence in joined(_found(context), sentence):
            time = _moved(bounded(in_sentence, sentence, published), start)
            found.append(time)
            if _names_day(time.value) and not time.because.startswith("reference"):
                named, age = Named(time.value.earliest or date.min, time.span), 0
    return found


def _shifted(told: Told | None, start: int) -> Told | None:
    """The same for offsets of a sentence."""
    return None if told is None else lambda at: told(start + at)


def _moved(time: Time, offset: int) -> Time:
    return replace(time, span=Span(time.span.start + offset, time.span.end + offset))


def _names_day(value: Value) -> bool:
    """Can "the day before" count from it?"""
    return value.is_day and value.kind in ("DATE", "TIME")


def _found(context: Context) -> Iterator[Time]:
    """The times of a sentence from left to right; where two overlap the earlier, then the longer one stands."""
    at = 0
    for k, match in _candidates(context.sentence):
        if match.start() < at:
            continue
        rule = RULES[k]
        value, why = rule.resolve(match, context)
        if value is None:
            continue
        at = match.end()
        text = match.group().lstrip()
        anchor = context.named.span if context.named and "named" in why else None
        yield Time(Span(at - len(text), at), text, value, f"{rule.name}: {why}", anchor)
        if _names_day(value):
            context = replace(context, named=Named(value.earliest or date.min, Span(match.start(), at)))


def _candidates(sentence: str) -> list[tuple[int, Match]]:
    """What the rules that are called for match: number of the rule and match, in order."""
    calls = called(sentence)
    rules = [(k, rule) for k, rule in enumerate(RULES) if not calls.isdisjoint(rule.triggers)]
    found = [(k, m) for k, rule in rules for m in rule.pattern.finditer(sentence)]
    return sorted(found, key=lambda f: (f[1].start(), -f[1].end(), f[0]))
