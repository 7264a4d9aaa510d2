"""The names of a text that may be places, each with what stands around it: type words and countries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from sayso.document.model import Span
from sayso.language.analysis import Analysis, Word
from sayso.places.countries import governments
from sayso.places.gazetteer import Gazetteer
from sayso.places.model import Candidate
from sayso.times.words import MONTH, WEEKDAY

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
_AFTER = re.compile(
    r"^(?:['’]s)?\s+(?:air|naval|military|army|international)?\s*(province|governorate|region|oblast|district|county"
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
_PREPOSITIONS = frozenset(
    """
    in at near from to outside around into towards toward of over across inside between on and central
""".split()
)
LONGEST = 4  # words of a name that only the gazetteer knows
WELL_KNOWN = 5000  # people of a town that is taken for one without the network's word
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
    runs = [run for run in _runs(analysis.words) if any(w.text[0].isupper() for w in run)]
    listed = list(_listed(analysis.words, known))
    every = [_named(run, analysis.text, known) for run in sorted((*runs, *listed), key=lambda r: r[0].start)]
    taken = {id(run[-1]) for run in listed}
    marked = [n for n in every if n.word.name == "LOC" or id(n.word) in taken or any(map(_is_site, n.found))]
    named = [n for n in marked if not acts(n)]
    _contained(named, analysis.text)
    return named


def _runs(words: list[Word]) -> Iterator[list[Word]]:
    """The words of each name; parts that a hyphen joins are one name, whatever the tags say: "Al-Shuwerf"."""
    held: list[Word] = []
    for run in _tagged(words):
        if held and run[0].start == held[-1].end and "-" in (run[0].text, held[-1].text):
            held = [*held, *run]
            continue
        if (
            held and run[0].start == held[-1].end + 1 and run[0].index == held[-1].index + 2
        ):  # an untagged hyphen
            held = [*held, *run]
            continue
        if held:
            yield held
        held = run
    if held:
        yield held


def _listed(words: list[Word], known: Gazetteer) -> Iterator[list[Word]]:
    """Capitalised words after a preposition of place that the network tags as no name and the gazetteer knows well."""
    for k, w in enumerate(words[1:], 1):
        if w.name or not w.text[0].isupper() or not w.is_proper:
            continue
        before = words[k - 1].lower
        if (
            (before not in _PREPOSITIONS and not before.endswith("ern"))
            or w.lower in MONTH
            or w.lower in WEEKDAY
        ):
            continue
        run = [w]
        while len(run) < LONGEST and (j := run[-1].index - words[0].index + 1) < len(words):
            if not words[j].text[0].isupper() or words[j].name or words[j].sentence != w.sentence:
                break
            run.append(words[j])
        while run and not _is_well_known(" ".join(x.text for x in run), known):
            run.pop()
        if run:
            yield run


def _is_well_known(name: str, known: Gazetteer) -> bool:
    """A country, a site or region of our own, or a town of some size, by exactly this name."""
    found = [c for c in known.candidates(name) if c.match in ("exact", "other name")]
    return any(
        c.kind in ("country", "region", "sea") or c.source.startswith("own") or c.population >= WELL_KNOWN
        for c in found
    )


def _tagged(words: list[Word]) -> Iterator[list[Word]]:
    """The words of each name as the network tags them."""
    run: list[Word] = []
    for w in words:
        if run and (not w.name or w.starts_name or w.name != run[0].name or w.sentence != run[0].sentence):
            yield run
            run = []
        if w.name in ("LOC", "ORG", "MISC"):
            run.append(w)
    if run:
        yield run


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
    found = known.candidates(name) or known.candidates(_TYPE_WORD.sub("", name))
    return Named(Span(start, end), name, run[-1], found, kind)


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
        country = next((c.country for c in after.found if c.kind == "country"), None)
        if country and _IN.fullmatch(text[n.span.end : after.span.start]):
            n.within = country
