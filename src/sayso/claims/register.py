"""Register: the names that a document uses, so that a short form finds its fullest one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sayso.document.model import Span
from sayso.language.analysis import Analysis, Word

_TITLES = frozenset(
    """
    mr mrs ms dr gen gen. col col. lt lt. maj maj. brig brig. sgt capt capt. adm adm. president
    minister general colonel mr. mrs. ms. dr. prof prof. sen sen. rep rep. gov gov. sheikh king
    prince governor mayor ambassador spokesman spokeswoman spokesperson columnist commander colonel
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
    """Name spans of the network, mended where a hyphen or a particle cut one."""
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
    while last > first and words[last].pos == "POS":
        last -= 1
    span = Span(words[first].start, words[last].end)
    return Name(first, last, kind, span.of(analysis.text), span)


class Register:
    """Names of one document, looked up by their words."""

    def __init__(self, analysis: Analysis) -> None:
        self.analysis = analysis
        self.all = names(analysis)
        self.at = {k: n for n in self.all for k in range(n.first, n.last + 1)}
        self.acronyms = _bracketed(analysis)

    def fullest(self, text: str, kinds: tuple[str, ...], before: int | None = None) -> Name | None:
        """The longest name of the document of which `text` is a part; None if there is none longer.

        >>> # "Churkin" -> "Vitaly Churkin", "AP" -> "Associated Press"
        """
        wanted = _parts(text)
        if not wanted:
            return None
        found = [
            n
            for n in self.all
            if n.type in kinds
            and len(_parts(n.text)) > len(wanted)
            and _is_short_for(wanted, _parts(n.text), n.type)
        ]
        found = [n for n in found if before is None or n.first < before] or found
        distinct = {_parts(n.text) for n in found}
        if len(distinct) > 1 and not _same_person(distinct):
            return None  # two Haftars: a surname alone does not tell which
        return max(found, key=lambda n: (len(_parts(n.text)), -n.first), default=None)

    def expansion(self, acronym: str) -> str | None:
        """What an acronym stands for: "Associated Press (AP)", or capitals of a name."""
        key = acronym.replace(".", "").removesuffix("'s").removesuffix("’s")
        if key in self.acronyms:
            return self.acronyms[key]
        if not (2 <= len(key) <= 6 and key.isupper()):
            return None
        for n in self.all:
            initials = "".join(w[0] for w in re.findall(r"[A-Z]\w+", n.text))
            if n.type in ("ORG", "LOC", "MISC") and initials == key:
                return n.text
        return None


_ACRONYM = re.compile(r" \(([A-Z][A-Za-z-]{1,9})\)")
_NAME_WORD = re.compile(r"[A-Z][\w'’.-]*$|(?:of|for|the|and|de|al|in)$")


def _bracketed(analysis: Analysis) -> dict[str, str]:
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


def _parts(text: str) -> tuple[str, ...]:
    plain = re.sub(r"['’]s\b", "", text)
    return tuple(w.lower() for w in re.findall(r"[^\W_]+", plain) if w.lower() not in ("the", *_TITLES))


def _is_short_for(short: tuple[str, ...], long: tuple[str, ...], kind: str) -> bool:
    """A person's surname ends the name (or opens it, in East Asia); other names keep some of their words in order."""
    n = len(short)
    if kind == "PER":
        return long[-n:] == short or long[:n] == short
    return any(long[k : k + n] == short for k in range(len(long) - n + 1))


def _same_person(found: set[tuple[str, ...]]) -> bool:
    """Are all the candidates forms of one name?"""
    longest = max(found, key=len)
    return all(set(f) <= set(longest) for f in found)


def name_in(register: Register, words: list[int], kinds: tuple[str, ...]) -> Name | None:
    """The name that a noun phrase stands for: not a possessor, not inside "of ..." or "for ...".

    The last such name wins: "Georgia's Security Council chief Alexandre Lomaia".
    """
    analysis = register.analysis
    inside = set(words)
    best = None
    for n in register.all:
        if n.type not in kinds or n.first not in inside or n.last not in inside:
            continue
        after = analysis.words[n.last + 1] if n.last + 1 < len(analysis.words) else None
        before = analysis.words[n.first - 1] if n.first - 1 in inside else None
        if (
            kinds == ("PER",)
            and after is not None
            and after.index in inside
            and after.pos in ("NN", "NNS")
            and after.text.islower()
        ):
            continue  # "a senior Houthi official": what looks like a person's name only describes one
        if after is not None and after.pos == "POS" and after.index in inside:
            continue
        article = (
            analysis.words[n.first - 2]
            if before is not None and before.lower == "the" and n.first - 2 in inside
            else before
        )
        if article is not None and article.pos in ("IN", "TO") and best is None and n.first > words[0] + 1:
            continue
        if best is not None and article is not None and article.pos in ("IN", "TO"):
            continue
        best = n
    return best


def is_pronoun(word: Word) -> bool:
    """A word that stands for a source named elsewhere."""
    return word.pos in ("PRP", "PRP$") or word.lower in ("who", "they", "he", "she", "it", "i", "we")
