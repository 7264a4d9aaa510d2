"""Events of a document: each trigger that the network marks inside a claim, with its roles filled and grounded."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import TypeVar, cast

from sayso.claims.model import Claim
from sayso.claims.names import names
from sayso.claims.resolve import Resolver
from sayso.document.model import Span
from sayso.events.model import Event, EventType, Participant, Toll
from sayso.events.modes import context_of, mode_of
from sayso.events.participants import Finder
from sayso.events.status import event_status
from sayso.events.tolls import tolls
from sayso.language.analysis import Analysis
from sayso.language.marks import Trigger
from sayso.places.model import Place
from sayso.times.model import Time

T = TypeVar("T", Place, Time)
LEAST_PLACE, LEAST_TIME = 0.35, 0.35  # share from which a place or time is bound to an event; chosen on development articles


def events(
    analysis: Analysis, claims: Sequence[Claim], resolver: Resolver, places: Sequence[Place], times: Sequence[Time]
) -> tuple[Event, ...]:
    """Every event, in order of the text. What is in no claim is no event: headlines' labels, bylines."""
    found = names(analysis)
    finder = Finder(
        analysis, resolver,
        {k: n for n in found for k in range(n.first, n.last + 1)},
        {k: s for s in analysis.marks.speakers for k in s.words},
    )  # fmt: skip
    counts = tolls(analysis)
    out = []
    for trigger in analysis.marks.triggers:
        claim = _claim_of(analysis, trigger, claims)
        if claim is not None:
            out.append(_event(analysis, trigger, claim, finder, places, times, counts))
    return tuple(out)


def _claim_of(analysis: Analysis, trigger: Trigger, claims: Sequence[Claim]) -> Claim | None:
    """The claim with the shortest content around a trigger."""
    at = analysis.words[trigger.words[0]].start
    around = [c for c in claims if any(s.start <= at < s.end for s in c.content)]
    return min(around, key=lambda c: sum(s.end - s.start for s in c.content), default=None)


def _event(
    analysis: Analysis, trigger: Trigger, claim: Claim, finder: Finder,
    places: Sequence[Place], times: Sequence[Time], counts: Sequence[Toll],
) -> Event:  # fmt: skip
    status, why = event_status(analysis, trigger.words, trigger.status)
    span = analysis.span(trigger.words)
    actor = tuple(finder.found(trigger.roles["actor"]))
    recipient = tuple(p for p in finder.found(trigger.roles["recipient"]) if p.name not in {a.name for a in actor})
    sentence = analysis.words[trigger.words[0]].sentence
    return Event(
        claim.id, cast(EventType, trigger.type), span, status,
        f"network: {trigger.type} {trigger.score:.2f}; status: {why}",
        mode_of(trigger.type, analysis, trigger.words), context_of(analysis, trigger.words), actor, recipient,
        tuple(_bound(analysis, trigger.roles["place"], [p for p in places if p.is_resolved], LEAST_PLACE)),
        next(iter(_bound(analysis, trigger.roles["time"], times, LEAST_TIME)), None),
        tuple(t for t in counts if _sentence_of(analysis, t.span) == sentence and trigger.type in ("ASSAULT", "COERCE")),
        round(trigger.score, 3),
    )  # fmt: skip


def _bound(analysis: Analysis, shares: dict[int, float], found: Sequence[T], least: float) -> Iterator[T]:
    """Places or times that the network points at, the likeliest first."""
    totals: list[tuple[float, T]] = []
    for item in found:
        total = sum(p for k, p in shares.items() if item.span.start <= analysis.words[k].start < item.span.end)
        if total >= least:
            totals.append((total, item))
    yield from (item for _, item in sorted(totals, key=lambda t: -t[0]))


def _sentence_of(analysis: Analysis, span: Span) -> int:
    starts = [analysis.words[s.first].start for s in analysis.sentences]
    return bisect_right(starts, span.start) - 1


__all__ = ["Event", "Participant", "events"]
