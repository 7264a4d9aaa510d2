"""Events of a document: each trigger that the network marks inside a claim, with its roles filled and grounded."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TypeVar, cast

from sayso.claims.model import Claim
from sayso.claims.names import names
from sayso.claims.resolve import Resolver
from sayso.document.model import Span
from sayso.events.model import Event, EventType, Toll
from sayso.events.modes import context_of, mode_of
from sayso.events.participants import Finder
from sayso.events.status import event_status
from sayso.events.tolls import tolls
from sayso.language.analysis import Analysis
from sayso.language.marks import Trigger
from sayso.places.model import Place
from sayso.times.model import Time

T = TypeVar("T", Place, Time)
# share from which a place or time is bound to an event; chosen on the development articles
LEAST_PLACE, LEAST_TIME = 0.08, 0.05


def events(
    analysis: Analysis,
    claims: Sequence[Claim],
    resolver: Resolver,
    places: Sequence[Place],
    times: Sequence[Time],
) -> tuple[Event, ...]:
    """Every event, in order of the text. What is in no claim is no event: headlines' labels, bylines."""
    maker = _Maker(analysis, claims, resolver, places, times)
    return tuple(
        maker.event(t, claim) for t in analysis.marks.triggers if (claim := maker.claim_of(t)) is not None
    )


class _Maker:
    """Makes the events of one document; everything is looked up by word or sentence."""

    def __init__(
        self,
        analysis: Analysis,
        claims: Sequence[Claim],
        resolver: Resolver,
        places: Sequence[Place],
        times: Sequence[Time],
    ) -> None:
        self.analysis = analysis
        self.starts = [w.start for w in analysis.words]
        found = names(analysis)
        self.finder = Finder(
            analysis, resolver,
            {k: n for n in found for k in range(n.first, n.last + 1)},
            {k: s for s in analysis.marks.speakers for k in s.words},
            self._sources(claims), frozenset(k for t in analysis.marks.triggers for k in t.words),
        )  # fmt: skip
        self.places = self._by_word([p for p in places if p.is_resolved])
        self.times = self._by_word(times)
        self.claims: dict[int, Claim] = {}
        for claim in sorted(
            claims, key=lambda c: -sum(s.end - s.start for s in c.content)
        ):  # the shortest wins
            for span in claim.content:
                self.claims |= dict.fromkeys(self._inside(span), claim)
        for claim in claims:  # "demanded", "rejected": a cue may tell an event of its claim
            for link in claim.chain:
                for k in self._inside(link.cue) if link.cue is not None else ():
                    self.claims.setdefault(k, claim)
        self.tolls: dict[int, list[Toll]] = {}
        for toll in tolls(analysis):
            words = self._inside(toll.span)
            if words:
                self.tolls.setdefault(analysis.words[words[0]].sentence, []).append(toll)

    def _sources(self, claims: Sequence[Claim]) -> dict[int, str]:
        """Who each source is, by its first word."""
        links = (link for claim in claims for link in claim.chain if link.source is not None)
        return {words[0]: link.name for link in links if link.source and (words := self._inside(link.source))}

    def _inside(self, span: Span) -> range:
        """The words that begin in a span."""
        return range(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end))

    def _by_word(self, items: Sequence[T]) -> dict[int, T]:
        return {k: item for item in items for k in self._inside(item.span)}

    def claim_of(self, trigger: Trigger) -> Claim | None:
        """The claim with the shortest content around a trigger, or the one whose cue it is."""
        return self.claims.get(trigger.words[0])

    def _time_words(self, trigger: Trigger) -> dict[int, float]:
        """The shares of words in the trigger's sentence: no other binds a time to an event."""
        words = self.analysis.words
        sentence = words[trigger.words[0]].sentence
        return {k: share for k, share in trigger.roles["time"].items() if words[k].sentence == sentence}

    def event(self, trigger: Trigger, claim: Claim) -> Event:
        status, why = event_status(self.analysis, trigger.words, trigger.status)
        actor = tuple(self.finder.found(trigger.roles["actor"], claim))
        acting = {a.name for a in actor}
        sentence = self.analysis.words[trigger.words[0]].sentence
        counted = self.tolls.get(sentence, []) if trigger.type in ("ASSAULT", "COERCE") else []
        return Event(
            claim.id, cast(EventType, trigger.type), self.analysis.span(trigger.words), status,
            f"network: {trigger.type} {trigger.score:.2f}; status: {why}",
            mode_of(trigger.type, self.analysis, trigger.words), context_of(self.analysis, trigger.words), actor,
            tuple(p for p in self.finder.found(trigger.roles["recipient"], claim) if p.name not in acting),
            tuple(bound(trigger.roles["place"], self.places, LEAST_PLACE)),
            next(iter(bound(self._time_words(trigger), self.times, LEAST_TIME)), None),
            tuple(counted), round(trigger.score, 3),
        )  # fmt: skip


def bound(shares: dict[int, float], by_word: dict[int, T], least: float) -> Iterator[T]:
    """Places or times that the network points at, the likeliest first."""
    totals: dict[int, tuple[float, T]] = {}
    for k, share in shares.items():
        if k in by_word:
            item = by_word[k]
            totals[id(item)] = totals.get(id(item), (0.0, item))[0] + share, item
    yield from (item for total, item in sorted(totals.values(), key=lambda t: -t[0]) if total >= least)
