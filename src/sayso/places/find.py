"""From a text to its places: names that the network marks, each chosen among its candidates in the light of the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from sayso.document.model import Span
from sayso.language.analysis import Analysis, Word
from sayso.places.beside import beside
from sayso.places.choose import Choice, Context, choose
from sayso.places.countries import governments, told_in
from sayso.places.gazetteer import Gazetteer, shipped
from sayso.places.model import Candidate, Place
from sayso.places.relations import Relation, relation
from sayso.places.relative import related

_TYPES = {
    "province": "region", "governorate": "region", "region": "region", "oblast": "region", "state": "region", "district": "district",
    "county": "district", "city": "city", "town": "town", "village": "town", "port": "port", "airport": "airport", "airbase": "base",
    "base": "base", "barracks": "base", "river": "river", "sea": "sea", "strait": "sea", "gulf": "sea", "lake": "lake", "crossing": "crossing",
}  # fmt: skip
_BEFORE = re.compile(
    r"\b(port|province|region|city|town|village|district|state|river|gulf|strait|lake)(?:\s+city)?\s+of\s+$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"^(?:['’]s)?\s+(?:air|naval|military|army|international)?\s*(province|governorate|region|oblast|district|county|airport|airbase|base|barracks|port|river|sea|strait|lake|crossing|city)\b",
    re.IGNORECASE,
)
_SITES = frozenset(
    ("base", "airport", "institution", "facility", "crossing", "port")
)  # names that the network may mark as organisations
_TYPE_WORD = re.compile(
    r"^(?:port|lake|mount|camp)\s+|\s+(?:province|governorate|region|oblast|district|territory|area|city|town|village|county|state)$",
    re.IGNORECASE,
)
_ARTICLES = re.compile(r"^(?:the|The)\s+")


@dataclass(slots=True)
class Named:
    """A name in the text that may be a place's, with what its surroundings tell."""

    span: Span
    text: str
    word: Word
    found: tuple[Candidate, ...]
    kind: str | None = None
    within: str | None = None


def places_of(analysis: Analysis, home: str | None = None, gazetteer: Gazetteer | None = None) -> list[Place]:
    """Every place that the text names, in order; a government's seat that acts is no place ("Moscow said").

    `home` is the outlet's country (ISO 3166-1 alpha-2). A name that cannot be decided keeps its candidates.
    """
    known = gazetteer or shipped()
    named = [n for n in _named(analysis, known) if not acts(n)]
    _contained(named, analysis.text)
    context = Context(told_in(analysis.text), home=home)
    chosen: dict[str, Choice] = {}
    for n in sorted(named, key=lambda n: -_certainty(n, context)):
        if n.text not in chosen:
            choice = choose(n.found, context, n.within, n.kind)
            if choice.best is None and not n.found and context.countries:
                choice = choose(_told(known.near(n.text), context), context, n.within, n.kind)
            chosen[n.text] = choice
            if choice.best and choice.best.kind != "country" and choice.best.radius_km < 300:
                context.points.append((choice.best.lat, choice.best.lon))
    return beside([_place(n, chosen[n.text], analysis.text) for n in named])


def _told(found: tuple[Candidate, ...], context: Context) -> tuple[Candidate, ...]:
    """A near spelling counts only in a country that the article tells of."""
    return tuple(c for c in found if context.countries.get(c.country or "", 0.0) >= 0.4)


def _named(analysis: Analysis, known: Gazetteer) -> Iterator[Named]:
    for run in _runs(analysis.words):
        first, last = run[0], run[-1]
        text = _ARTICLES.sub("", analysis.text[first.start : last.end])
        span = Span(last.end - len(text), last.end)
        after = _AFTER.match(analysis.text[last.end : last.end + 30])
        before = _BEFORE.search(analysis.text[max(0, span.start - 30) : span.start])
        kind = _TYPES.get((after or before)[1].lower()) if (after or before) else None  # type: ignore[index]
        found = known.candidates(text) or known.candidates(_TYPE_WORD.sub("", text))
        if after and kind in _SITES:
            whole = text + after.group().removeprefix("’s").removeprefix("'s")
            exact = [
                c for c in known.candidates(whole) if c.match in ("exact", "other name") and c.kind in _SITES
            ]
            if exact:
                span, text, found = (
                    Span(span.start, last.end + after.end()),
                    analysis.text[span.start : last.end + after.end()],
                    tuple(exact),
                )
        if first.name == "LOC" or (
            first.name in ("ORG", "MISC")
            and any(c.kind in _SITES and c.match in ("exact", "other name") for c in found)
        ):
            yield Named(span, text, last, found, kind)


def _runs(words: list[Word]) -> Iterator[list[Word]]:
    run: list[Word] = []
    for w in words:
        if run and (not w.name or w.starts_name or w.name != run[0].name or w.sentence != run[0].sentence):
            yield run
            run = []
        if w.name in ("LOC", "ORG", "MISC"):
            run.append(w)
    if run:
        yield run


def acts(n: Named) -> bool:
    """A capital or country that is the subject of its verb speaks or acts for a government and is no place."""
    if n.word.relation.split(":")[0] not in ("nsubj", "poss") and n.word.relation != "obl:agent":
        return False
    return n.text in governments() or any(c.kind == "country" and c.match != "spelling" for c in n.found)


def _contained(named: list[Named], text: str) -> None:
    """ "Tripoli, Lebanon" and "Qamishli in northern Syria": the second name tells the country of the first."""
    for n, after in zip(named, named[1:], strict=False):
        gap = text[n.span.end : after.span.start]
        country = next((c.country for c in after.found if c.kind == "country"), None)
        if country and re.fullmatch(
            r",\s+(?:in\s+)?(?:\w+ern\s+|central\s+)?|\s+in\s+(?:\w+ern\s+|central\s+)?", gap
        ):
            n.within = country


def _certainty(n: Named, context: Context) -> float:
    """Who is decided first: countries, then what has a country beside it, then large places in few copies."""
    if any(c.kind == "country" for c in n.found):
        return 9.0
    best = max((c.population for c in n.found), default=0)
    told = any(context.countries.get(c.country or "", 0.0) > 0.5 for c in n.found)
    return (4.0 if n.within else 0.0) + (2.0 if told else 0.0) + best / 1e7


def _place(n: Named, choice: Choice, text: str) -> Place:
    kept = tuple(c for _, c in choice.scored)
    if choice.best is None:
        return Place(n.span, n.text, n.text, choice.because, candidates=kept)
    c = choice.best
    place = Place(
        n.span, n.text, c.name, choice.because, c.country, c.lat, c.lon, c.radius_km, c.kind, c.id, c.source, candidates=kept[1:]
    )  # fmt: skip
    found: Relation | None = relation(text, n.span.start)
    return related(place, found, text) if found else replace(place)
