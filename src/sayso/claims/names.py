"""Names: stretches of the text that name somebody or something, and which of them can be one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sayso.document.model import Span
from sayso.language.analysis import Analysis

_TITLES = frozenset(
    """
    mr mrs ms dr gen gen. col col. lt lt. maj maj. brig brig. sgt capt capt. adm adm. president
    minister general colonel mr. mrs. ms. dr. prof prof. sen sen. rep rep. gov gov. sheikh king
    prince governor mayor ambassador spokesman spokeswoman spokesperson columnist commander
    captain major brigadier admiral chancellor premier senator secretary adviser chairman chairwoman
    professor doctor foreign defence defense prime interior first deputy vice judge inspector sergeant
""".split()
)


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it stands in the text: words [first, last], its type."""

    first: int
    last: int
    type: str
    text: str
    span: Span


def names(analysis: Analysis) -> list[Name]:
    """Name spans of the network, without titles, articles and prepositions at their edges."""
    out: list[Name] = []
    k, words = 0, analysis.words
    while k < len(words):
        if not words[k].name:
            k += 1
            continue
        end = k + 1
        while (
            end < len(words)
            and words[end].sentence == words[k].sentence
            and words[end].name == words[k].name
            and not words[end].starts_name
        ):
            end += 1
        out.append(_name(analysis, k, end - 1, words[k].name))
        k = end
    return [n for n in out if any(c.isupper() for c in n.text)]


def _name(analysis: Analysis, first: int, last: int, kind: str) -> Name:
    words = analysis.words
    while first < last and (words[first].lower in _TITLES or words[first].lower in ("the", "a", "an")):
        first += 1
    while last > first and words[last].pos in ("POS", "IN", "DT", "CC"):
        last -= 1
    article = (
        first > 0 and words[first - 1].lower == "the" and words[first - 1].sentence == words[first].sentence
    )
    if kind == "PER" and (words[last].pos == "NNPS" or article):  # "the Houthis" are nobody's name
        kind = "ORG"
    span = Span(words[first].start, words[last].end)
    return Name(first, last, kind, span.of(analysis.text), span)


_ACRONYM = re.compile(r" \(([A-Z][A-Za-z-]{1,9})\)")
_NAME_WORD = re.compile(r"[A-Z][\w'’.-]*$|(?:of|for|the|and|de|al|in)$")


def bracketed(analysis: Analysis) -> dict[str, str]:
    """Acronyms put in brackets after the name: "Government of National Unity (GNU)"."""
    out = {}
    for m in _ACRONYM.finditer(analysis.text):
        before = analysis.text[max(0, m.start() - 120) : m.start()].split(" ")[-12:]
        name: list[str] = []
        for word in reversed(before):
            if not _NAME_WORD.match(word):
                break
            name.insert(0, word)
        capitals = [k for k, w in enumerate(name) if w[0].isupper()]
        if capitals:
            out[m.group(1)] = " ".join(name[capitals[-min(len(capitals), len(m.group(1)))] :])
    return out


def parts(text: str) -> tuple[str, ...]:
    """Its words in small letters, without titles and articles: what two forms of a name are compared by."""
    plain = re.sub(r"['’]s\b", "", text)
    return tuple(w.lower() for w in re.findall(r"[^\W_]+", plain) if w.lower() not in ("the", *_TITLES))


def is_short_for(short: tuple[str, ...], long: tuple[str, ...], kind: str) -> bool:
    """A person's surname ends the name (or opens it, in East Asia); other names keep some of their words in order."""
    n = len(short)
    if kind == "PER":
        return long[-n:] == short or long[:n] == short
    return any(long[k : k + n] == short for k in range(len(long) - n + 1))


def same_person(found: set[tuple[str, ...]]) -> bool:
    """Are all the candidates forms of one name?"""
    longest = max(found, key=len)
    return all(set(f) <= set(longest) for f in found)
