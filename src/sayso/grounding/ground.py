"""All rooms of grounding for one document, in the order in which they need each other."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sayso.actors import Entity, Knowledge, entities
from sayso.claims.model import Claim
from sayso.claims.resolve import Resolver
from sayso.document.model import Document, Span
from sayso.events import Event, events
from sayso.grounding.said import said_at
from sayso.grounding.tense import told_by_verbs
from sayso.language.analysis import Analysis
from sayso.places import Place, places_of
from sayso.times import Time, times


@dataclass(frozen=True, slots=True)
class Ground:
    """The claims with their sources linked to entities, and all events, places, times and entities."""

    claims: tuple[Claim, ...]
    events: tuple[Event, ...]
    places: tuple[Place, ...]
    times: tuple[Time, ...]
    entities: tuple[Entity, ...]


def ground(
    document: Document, analysis: Analysis, claims: Sequence[Claim], resolver: Resolver, known: Knowledge
) -> Ground:
    """Ground the claims of a document; `resolver` has read them, `known` is the knowledge base."""
    published = _day(document.published)
    when = times(document.text, published, told_by_verbs(analysis))
    where = places_of(analysis, _home(document.publisher, known))
    what = events(analysis, claims, resolver, where, when)
    who = entities(_mentions(claims, what), published, known)
    return Ground(_linked(claims, who, when, document.text), what, tuple(where), tuple(when), who)


def _mentions(claims: Sequence[Claim], what: Sequence[Event]) -> Iterator[tuple[str, Span]]:
    """Every source and every participant of an event, with its place in the text."""
    for claim in claims:
        yield from ((link.name, link.source) for link in claim.chain if link.source is not None)
    for event in what:
        yield from ((p.name, p.span) for p in (*event.actor, *event.recipient))


def _linked(
    claims: Sequence[Claim], who: Sequence[Entity], when: Sequence[Time], text: str
) -> tuple[Claim, ...]:
    """Links with the entity that they are, and with the time at which it was said."""
    by_name = {name: e.id for e in who for name in e.names}
    out = []
    told = sorted((s.start, s.end) for claim in claims for s in claim.content)
    outside = [t for t in when if not _is_told(t.span.start, told)]
    for claim in claims:
        chain = tuple(
            replace(link, entity=by_name.get(link.name), said=said_at(claim, link, outside, text))
            for link in claim.chain
        )
        out.append(replace(claim, chain=chain))
    return tuple(out)


def _is_told(at: int, told: list[tuple[int, int]]) -> bool:
    """Does an offset lie in the content of any claim? A time there is part of what is said."""
    k = bisect_right(told, (at, math.inf)) - 1
    return k >= 0 and told[k][0] <= at < told[k][1]


def _home(publisher: str | None, known: Knowledge) -> str | None:
    """The country of an outlet that is known."""
    return next((e.country for e in known.called(publisher or "")), None)


def _day(published: str | None) -> date | None:
    """The day of publication; what is no date counts as none, and a note of the document says so."""
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None
