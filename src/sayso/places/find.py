"""From a text to its places: names that the network marks, each chosen by the light of the rest."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.document.model import Span
from sayso.language.analysis import Analysis
from sayso.places.beside import beside
from sayso.places.choose import TOLD, Choice, choose
from sayso.places.countries import told_in
from sayso.places.gazetteer import Gazetteer, shipped
from sayso.places.model import Candidate, Place
from sayso.places.names import Named, named_in
from sayso.places.relations import relation
from sayso.places.relative import between, related
from sayso.places.score import Context

_AND = re.compile(r"\s+and\s+(?:the\s+)?")
LARGE_KM = 300.0  # places of this radius and more say too little of where their neighbours lie


def places_of(analysis: Analysis, home: str | None = None, gazetteer: Gazetteer | None = None) -> list[Place]:
    """Every place that the text names, in order; a government's seat that acts is no place ("Moscow said").

    `home` is the outlet's country (ISO 3166-1 alpha-2). A name that cannot be decided keeps its candidates.
    """
    known = gazetteer or shipped()
    named = named_in(analysis, known)
    chosen = _chosen(named, Context(told_in(analysis.text), home=home), known)
    return beside(_paired([_place(n, chosen[n.text], analysis.text) for n in named], analysis.text))


def _paired(found: Sequence[Place], text: str) -> list[Place]:
    """ "Between X and Y" is one place, if both are known."""
    out: list[Place] = []
    for place in found:
        first = out[-1] if out else None
        if first is not None and first.is_resolved and place.is_resolved:
            phrase = relation(text, first.span.start)
            if (
                phrase
                and phrase.kind == "between"
                and _AND.fullmatch(text[first.span.end : place.span.start])
            ):
                pair = between(first, place, Span(phrase.start, place.span.end), text)
                if pair is not first:  # a name twice is no pair
                    out[-1] = pair
                    continue
        out.append(place)
    return out


def _chosen(named: Sequence[Named], context: Context, known: Gazetteer) -> dict[str, Choice]:
    """One choice a name, the most certain first: those that are chosen are neighbours to the rest."""
    chosen: dict[str, Choice] = {}
    for n in sorted(named, key=lambda n: -_certainty(n, context)):
        if n.text in chosen:
            continue
        choice = choose(n.found, context, n.within, n.kind)
        if choice.best is None and not n.found and context.countries:
            choice = choose(_told(known.near(n.text), context), context, n.within, n.kind)
        chosen[n.text] = choice
        if choice.best and choice.best.kind != "country" and choice.best.radius_km < LARGE_KM:
            context.points.append((choice.best.lat, choice.best.lon))
    return chosen


def _certainty(n: Named, context: Context) -> float:
    """Who is decided first: countries, then what has a country beside it, then large places in few copies."""
    found = [c for c in n.found if c.match != "spelling"] or n.found
    if any(c.kind == "country" for c in found):
        return 9.0
    best = max((c.population for c in found), default=0)
    told = any(context.countries.get(c.country or "", 0.0) > 0.5 for c in n.found)
    return (4.0 if n.within else 0.0) + (2.0 if told else 0.0) + best / 1e7


def _told(found: tuple[Candidate, ...], context: Context) -> tuple[Candidate, ...]:
    """A near spelling counts only in a country that the article tells of."""
    return tuple(c for c in found if context.countries.get(c.country or "", 0.0) >= TOLD)


def _place(n: Named, choice: Choice, text: str) -> Place:
    """The place chosen, or what the phrase before it makes of it ("near", "north of")."""
    kept = tuple(c for _, c in choice.scored)
    if choice.best is None:
        return Place(n.span, n.text, n.text, choice.because, candidates=kept)
    c = choice.best
    place = Place(
        n.span, n.text, c.name, choice.because, c.country, c.lat, c.lon, c.radius_km, c.kind, c.id, c.source,
        candidates=kept[1:],
    )  # fmt: skip
    phrase = relation(text, n.span.start)
    return related(place, phrase, text) if phrase else place
