"""From a text to its time expressions: candidates by trigger words, the longest wins, ranges joined, bounds read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from sayso.document.model import Span
from sayso.times.by_figures import BY_FIGURES
from sayso.times.by_month import BY_MONTH
from sayso.times.by_weekday import BY_WEEKDAY
from sayso.times.by_year import BY_YEAR
from sayso.times.clocks import CLOCKS, on_their_days
from sayso.times.context import Context, Named, Told
from sayso.times.counted import COUNTED, counted_on
from sayso.times.feasts import FEASTS
from sayso.times.lengths import LENGTHS
from sayso.times.model import Time
from sayso.times.ranges import bounded, joined
from sayso.times.relative import RELATIVE
from sayso.times.rules import NO_SUCH_DAY, OUTSIDE, Match, Resolved, Rule
from sayso.times.sentences import sentences
from sayso.times.triggers import called
from sayso.times.units import OF_UNITS

# of two rules that read the same words the first decides
RULES: tuple[Rule, ...] = (
    *BY_MONTH,
    *BY_FIGURES,
    *BY_WEEKDAY,
    *BY_YEAR,
    *RELATIVE,
    *OF_UNITS,
    *COUNTED,
    *FEASTS,
    *CLOCKS,
    *LENGTHS,
)
_WITH_YEAR = frozenset("full-date iso-date figures month-and-year year".split())
_LOOKALIKES = str.maketrans("ſKİı", "sKIi")  # a pattern in any case takes them for s, K and i
REMEMBERED = 4  # sentences for which a named day stays the one that "the day before" counts from


def times(text: str, published: date | None = None, told: Told | None = None) -> list[Time]:
    """Every time expression of a text, in order; relative ones are counted from `published`.

    `told` says for an offset of the text whether its verb looks back or ahead; without it the words around decide.

    >>> [(t.text, t.edtf) for t in times("Talks resume next week, two days before Eid.", date(2023, 11, 6))]
    [('next week', '2023-11-13/2023-11-19'), ('two days before', None)]
    """
    found: list[Time] = []
    context, plain = Context(published, ""), text.translate(_LOOKALIKES)
    for number, (start, end) in enumerate(sentences(plain)):
        sentence = plain[start:end]
        context = _of_sentence(context, sentence, number, _shifted(told, start))
        inside = counted_on(on_their_days(_found(context, start), sentence), sentence)
        for in_sentence in joined(inside, sentence, published):
            time = bounded(in_sentence, sentence, published)
            span = Span(time.span.start + start, time.span.end + start)
            found.append(replace(time, span=span, text=span.of(text)))
            context = _after(context, found[-1])
    return found


def _of_sentence(before: Context, sentence: str, number: int, told: Told | None) -> Context:
    """The context of the next sentence: days that were named some sentences ago are forgotten."""
    named, dated = (
        n if n and number - n.sentence <= REMEMBERED else None for n in (before.named, before.dated)
    )
    return replace(before, sentence=sentence, number=number, told=told, named=named, dated=dated)


def _after(context: Context, time: Time) -> Context:
    """The context of what follows a time."""
    value, rule = time.value, time.because.partition(":")[0]
    if value.earliest is None or value.kind not in ("DATE", "TIME") or rule in ("reference", "range"):
        return context
    named = Named(value.earliest, time.span, context.number)
    if value.is_day:
        context = replace(context, named=named)
    return replace(context, dated=named, has_month=rule != "year") if rule in _WITH_YEAR else context


def _shifted(told: Told | None, start: int) -> Told | None:
    """The same for offsets of a sentence."""
    return None if told is None else lambda at: told(start + at)


def _found(context: Context, start: int) -> Iterator[Time]:
    """The times of the sentence that begins at `start`; where two overlap the earlier, then the longer one stands."""
    at = 0
    for k, match in _candidates(context.sentence):
        if match.start() < at:
            continue
        rule = RULES[k]
        value, why = _resolved(rule, match, context)
        if value is not None or why == NO_SUCH_DAY:
            at = match.end()
        if value is None:
            continue
        text = match.group().lstrip()
        before = context.date_before if rule.name == "this-unit" else context.named
        anchor = before.span if before and "named" in why else None
        time = Time(Span(at - len(text), at), text, value, f"{rule.name}: {why}", anchor)
        yield time
        context = _after(context, replace(time, span=Span(start + at - len(text), start + at)))


def _resolved(rule: Rule, match: Match, context: Context) -> Resolved:
    try:
        return rule.resolve(match, context)
    except (OverflowError, ValueError):  # of `date`, whose years are 1 to 9999
        return OUTSIDE, "outside the calendar"


def _candidates(sentence: str) -> list[tuple[int, Match]]:
    """What the rules that are called for match: number of the rule and match, in order."""
    calls = called(sentence)
    rules = [(k, rule) for k, rule in enumerate(RULES) if not calls.isdisjoint(rule.triggers)]
    found = [(k, m) for k, rule in rules for m in rule.pattern.finditer(sentence)]
    return sorted(found, key=lambda f: (f[1].start(), -f[1].end(), f[0]))
