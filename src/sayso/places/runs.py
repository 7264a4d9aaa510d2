"""The words of each name in a text: as the network tags them, or as the gazetteer knows them well."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.language.analysis import Word
from sayso.places.gazetteer import Gazetteer
from sayso.times.words import MONTH, WEEKDAY

_PREPOSITIONS = frozenset(
    "in at near from to outside around into towards toward of over across inside between on and central".split()
)
LONGEST = 4  # words of a name that only the gazetteer knows
WELL_KNOWN = 5000  # people of a town that is taken for one without the network's word


def runs_of(words: list[Word]) -> Iterator[list[Word]]:
    """The words of each name; parts that a hyphen joins are one name, whatever the tags say: "Al-Shuwerf"."""
    held: list[Word] = []
    for run in _tagged(words):
        if held and run[0].start == held[-1].end and "-" in (run[0].text, held[-1].text):
            held = [*held, *run]
            continue
        # an untagged hyphen
        if held and run[0].start == held[-1].end + 1 and run[0].index == held[-1].index + 2:
            held = [*held, *run]
            continue
        if held:
            yield held
        held = run
    if held:
        yield held


def listed(words: list[Word], known: Gazetteer) -> Iterator[list[Word]]:
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
