"""Register: the names that a document uses, so that a short form finds its fullest one."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property

from sayso.claims.names import Name, bracketed, is_short_for, names, parts, same_person
from sayso.claims.outlets import is_outlet_name, outlet_names
from sayso.document.model import Span
from sayso.language.analysis import Analysis, Word

PRONOUNS = frozenset(
    "i me my we us our he him his she her hers it its they them their who whom which that those these".split()
)
LOOKED_BACK = 100  # places of a noun: more than an article has


class Register:
    """Names of one document, looked up by their words; all that is looked for often is kept in order."""

    def __init__(self, analysis: Analysis) -> None:
        self.analysis = analysis
        self.all = names(analysis)
        self.at = {k: n for n in self.all for k in range(n.first, n.last + 1)}
        self.acronyms = bracketed(analysis)
        self._lasts = [n.last for n in self.all]
        # for each word, the first name of each form in which it stands
        self._forms: dict[str, dict[tuple[str, tuple[str, ...]], Name]] = {}
        for n in self.all:
            own = parts(n.text)
            for word in own:
                self._forms.setdefault(word, {}).setdefault((n.type, own), n)
        self._places: dict[str, Span | None] = {}

    def fullest(self, text: str, kinds: tuple[str, ...]) -> Name | None:
        """The longest name of the document of which `text` is a part; None if there is none longer.

        "Churkin" -> "Vitaly Churkin"; a surname that two people share finds none.
        """
        wanted = parts(text)
        if not wanted:
            return None
        rarest = min((self._forms.get(word, {}) for word in wanted), key=len)
        found = {
            own: n
            for (kind, own), n in rarest.items()
            if kind in kinds and len(own) > len(wanted) and is_short_for(wanted, own, kind)
        }
        if len(found) > 1 and not same_person(set(found)):
            return None  # two Haftars: a surname alone does not tell which
        return max(found.values(), key=lambda n: (len(parts(n.text)), -n.first), default=None)

    def expansion(self, acronym: str) -> str | None:
        """What an acronym stands for: "Associated Press (AP)", or capitals of a name."""
        key = acronym.replace(".", "").removesuffix("'s").removesuffix("’s")
        if key in self.acronyms:
            return self.acronyms[key]
        return self._initials.get(key) if 2 <= len(key) <= 6 and key.isupper() else None

    @cached_property
    def _initials(self) -> dict[str, str]:
        out: dict[str, str] = {}
        for n in self.all:
            if n.type in ("ORG", "LOC", "MISC"):
                out.setdefault("".join(w[0] for w in re.findall(r"[A-Z]\w+", n.text)), n.text)
        return out

    def before(self, word: Word, sentences: int) -> list[Name]:
        """Names that end before the word, in its sentence or up to so many sentences before."""
        first = self.analysis.sentences[max(0, word.sentence - sentences)].first
        return self.all[bisect_left(self._lasts, first) : bisect_left(self._lasts, word.index)]

    def people(self, surname: str) -> list[Name]:
        """Persons whose name ends in this word."""
        return self._people.get(surname, [])

    @cached_property
    def _people(self) -> dict[str, list[Name]]:
        out: dict[str, list[Name]] = {}
        for n in self.all:
            if n.type == "PER":
                out.setdefault(n.text.split()[-1], []).append(n)
        return out

    def outlet_before(self, word: Word) -> Name | None:
        """The last name of an outlet before the word."""
        k = bisect_left(self._outlets, word.index, key=lambda n: n.last)
        return self._outlets[k - 1] if k else None

    @cached_property
    def _outlets(self) -> list[Name]:
        return [n for n in self.all if n.type != "PER" and is_outlet_name(n.text)]

    @cached_property
    def introduced(self) -> frozenset[str]:
        """Last words of names that the document introduces as outlets: "the Interkasp agency"."""
        return outlet_names(self.analysis)

    def same_before(self, lower: str, stop: int) -> Iterator[Word]:
        """The last places of a word before word `stop`, the nearest first."""
        places = self._words.get(lower, [])
        end = bisect_left(places, stop)
        return (self.analysis.words[k] for k in reversed(places[max(0, end - LOOKED_BACK) : end]))

    @cached_property
    def _words(self) -> dict[str, list[int]]:
        out: dict[str, list[int]] = {}
        for w in self.analysis.words:
            out.setdefault(w.lower, []).append(w.index)
        return out

    def first_place(self, name: str) -> Span | None:
        """Where the words stand for the first time."""
        if name not in self._places:
            found = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", self.analysis.text)
            self._places[name] = Span(*found.span()) if found is not None else None
        return self._places[name]


def name_in(register: Register, words: list[int], kinds: tuple[str, ...]) -> Name | None:
    """The name that a noun phrase stands for: not a possessor, not inside "of ..." or "for ...".

    The last such name wins: "Georgia's Security Council chief Alexandre Lomaia".
    """
    analysis = register.analysis
    inside = set(words)
    best = None
    for k in sorted(inside):
        n = register.at.get(k)
        if n is None or n.first != k or n.type not in kinds or n.last not in inside:
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
    return word.lower in PRONOUNS
