"""The names of a text that may be places, each with what stands around it: type words and countries."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from sayso.document.model import Span
from sayso.language.analysis import Analysis, Word
from sayso.places.countries import governments
from sayso.places.gazetteer import Gazetteer
from sayso.places.model import Candidate
from sayso.places.runs import listed, runs_of

_TYPES = {
    "province": "region", "governorate": "region", "region": "region", "oblast": "region", "state": "region",
    "district": "district", "county": "district", "city": "city", "town": "town", "village": "town", "port": "port",
    "airport": "airport", "airbase": "base", "base": "base", "barracks": "base", "river": "river", "sea": "sea",
    "strait": "sea", "gulf": "sea", "lake": "lake", "crossing": "crossing",
}  # fmt: skip
_BEFORE = re.compile(
    r"\b(port|province|region|city|town|village|district|state|river|gulf|strait|lake)(?:\s+city)?\s+of\s+$",
    re.IGNORECASE,
)
_LAKE = re.compile(r"\blake\s+$", re.IGNORECASE)
_AFTER = re.compile(
    r"^(?:['’]s)?\s+(?:air|naval|military|army|international)?\s*(province|governorate|region|oblast|district|county"
    r"|state(?!\s+(?:TV|television|media|news|radio|broadcaster|agency|security|department)\b)"
    r"|airport|airbase|base|barracks|port|river|sea|strait|lake|crossing|city)\b",
    re.IGNORECASE,
)
_TYPE_WORD = re.compile(
    r"^(?:port|lake|mount|camp)\s+"
    r"|\s+(?:province|governorate|region|oblast|district|territory|area|city|town|village|county|state)$",
    re.IGNORECASE,
)
_IN = re.compile(r"(?:,\s+(?:in\s+)?|\s+in\s+)(?:\w+ern\s+|central\s+)?")
_ARTICLES = re.compile(r"^(?:the|The)\s+")
_REACH = 30  # characters around a name in which its type word stands
# what the network may mark as an organisation
_SITES = frozenset("base airport institution facility crossing port".split())


@dataclass(slots=True)
class Named:
    """A name in the text that may be a place's, with what its surroundings tell."""

    span: Span
    text: str
    word: Word
    found: tuple[Candidate, ...]
    kind: str | None = None
    within: str | None = None


def named_in(analysis: Analysis, known: Gazetteer) -> list[Named]:
    """Names of places, and of organisations that the gazetteer knows as sites; those that act are left out."""
    marked_runs = [run for run in runs_of(analysis.words) if any(w.text[0].isupper() for w in run)]
    known_well = list(listed(analysis.words, known))
    runs = sorted((*marked_runs, *known_well), key=lambda r: r[0].start)
    every = _apart([_named(run, analysis.text, known) for run in runs])
    taken = {id(run[-1]) for run in known_well}
    marked = [n for n in every if n.word.name == "LOC" or id(n.word) in taken or any(map(_is_site, n.found))]
    named = [n for n in marked if not acts(n)]
    _contained(named, analysis.text)
    return named


def _apart(every: list[Named]) -> list[Named]:
    """Without those that the next one holds: a "Lake" that is tagged apart from its name."""
    return [n for n, after in pairwise(every) if n.span.end <= after.span.start] + every[-1:]


def _named(run: list[Word], text: str, known: Gazetteer) -> Named:
    """A name with its candidates; "Brak airbase" is the site, if the gazetteer has it, and else Brak."""
    end = run[-1].end
    name = _ARTICLES.sub("", text[run[0].start : end])
    start = end - len(name)
    after = _AFTER.match(text[end : end + _REACH])
    said = after or _BEFORE.search(text[max(0, start - _REACH) : start])
    kind = _TYPES[said[1].lower()] if said else None
    if after and kind in _SITES:
        whole = name + after.group().removeprefix("’s").removeprefix("'s")
        sites = tuple(filter(_is_site, known.candidates(whole)))
        if sites:
            span = Span(start, end + after.end())
            return Named(span, text[span.start : span.end], run[-1], sites, kind)
    start = _lake(text, start, end, known)
    name = text[start:end]
    return Named(
        Span(start, end), name, run[-1], _found(name, known), "lake" if name[:5].lower() == "lake " else kind
    )


def _found(name: str, known: Gazetteer) -> tuple[Candidate, ...]:
    """What has this name, with or without its type word; else what is spelt like it."""
    whole, short = known.candidates(name), known.candidates(_TYPE_WORD.sub("", name))
    if any(c.match != "spelling" for c in short) and not any(c.match != "spelling" for c in whole):
        return short
    return whole or short


def _lake(text: str, start: int, end: int, known: Gazetteer) -> int:
    """Where a name begins: "Lake" before it belongs to it, marked or not, if there is such a lake."""
    before = _LAKE.search(text[max(0, start - _REACH) : start])
    if before and any(c.kind == "lake" for c in known.candidates(f"Lake {text[start:end]}")):
        return start - len(before.group())
    return start


def _is_site(c: Candidate) -> bool:
    return c.kind in _SITES and c.match in ("exact", "other name")


def acts(n: Named) -> bool:
    """A capital or country that is the subject of its verb speaks or acts for a government and is no place."""
    if n.word.relation.split(":")[0] not in ("nsubj", "poss") and n.word.relation != "obl:agent":
        return False
    return n.text in governments() or any(c.kind == "country" and c.match != "spelling" for c in n.found)


def _contained(named: list[Named], text: str) -> None:
    """ "Tripoli, Lebanon" and "Qamishli in northern Syria": the second name tells the country of the first."""
    for n, after in pairwise(named):
        country = next(
            (c.country for c in after.found if c.kind == "country" and c.match != "spelling"), None
        )
        if country and _IN.fullmatch(text[n.span.end : after.span.start]):
            n.within = country
