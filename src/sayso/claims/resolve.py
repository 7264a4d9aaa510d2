"""Who a source is: its words resolved to the fullest name that the document gives.

What cannot be resolved with good reason keeps its own words, with a note; nothing is guessed.
The rules stand in modules of their own, take the resolver of the document and come back to it for
other words: `anaphora`, `definites`, `partitives`, `fuller`, `unmarked`.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import cast

from sayso.claims import anaphora, unmarked
from sayso.claims.definites import back_reference
from sayso.claims.describe import description, with_possessor
from sayso.claims.fuller import fuller_name
from sayso.claims.model import Kind, Note
from sayso.claims.outlets import NOUNS as OUTLET_NOUNS
from sayso.claims.register import Register, is_pronoun
from sayso.claims.resolved import Resolved, is_fuller, place
from sayso.claims.saying import Source
from sayso.document.model import Span
from sayso.language.analysis import Analysis, Word

NAMED = 0.5  # from here on the network takes a source for named
# Sources kept in mind: more than an article has, and a bound for the search in a file of 5 MB.
REMEMBERED = 300
# "Its spokesman" of "its army" of ...: words are looked up through so many others. No article needs more.
DEEPEST = 6
# Sources that were not asked for yet are followed back so far; in an article nearly all are known by then.
FURTHEST = 50


@dataclass(slots=True)
class Resolver:
    """Resolves the sources of one document in order; `history` holds the last of those resolved so far."""

    analysis: Analysis
    register: Register
    publisher: str | None
    history: deque[Resolved]
    notes: list[Note]
    genders: dict[str, str] = field(default_factory=dict)  # by surname, as found so far
    known: dict[int, Resolved] = field(default_factory=dict)  # by source
    words: dict[tuple[int, int], Resolved | None] = field(default_factory=dict)  # by word and depth
    depth: int = 0  # words that are being looked up for another one
    distance: int = 0  # sources that are being resolved for another one

    def resolve(self, source: Source, speaker: Resolved | None = None) -> Resolved:
        """One source; `speaker` is who says what it stands in, and is meant by "I" and "we"."""
        if not source.words or source.head is None:
            return Resolved("unknown", "unknown", False, None, source.because, None, ())
        if id(source) not in self.known:
            self.known[id(source)] = self.resolve_anew(source, source.head, speaker)
            self.history.append(self.known[id(source)])
            self.words.clear()  # what a word means hangs on who spoke before
        return self.known[id(source)]

    def of_word(self, word: Word) -> Resolved | None:
        """What a noun or name in running text stands for, if it is somebody who can speak."""
        key = word.index, self.depth
        if self.depth >= DEEPEST:
            return None
        if key not in self.words:
            self.depth += 1
            self.words[key] = unmarked.of_word(self, word)
            self.depth -= 1
        return self.words[key]

    def antecedent(self, source: Source, head: Word) -> Resolved | None:
        """Whom the network takes a source for: the likeliest earlier one that its words can mean.

        Pronouns and "the newspaper" always mean somebody; anything else may be a new source.
        """
        least = 0.0 if is_pronoun(head) or head.lower in OUTLET_NOUNS else source.new
        candidates: list[tuple[float, Source | Word]] = [(p, s) for s, p in source.antecedents]
        if source.mention is not None:
            candidates.append((source.mention[1], source.mention[0]))
        for score, candidate in sorted(candidates, key=lambda c: -c[0]):
            if score <= least:
                break
            found = self._earlier(candidate)
            if found is None or found.head is None or not self._shares_name(source, found):
                continue
            if anaphora.can_mean(self, head, found):
                because, where = f"network: same as earlier {score:.2f}", place(self.analysis, found)
                words = tuple(source.words)
                return Resolved(
                    found.name, found.kind, found.named, where, because, head, words, found.plural
                )
        return None

    def _shares_name(self, source: Source, found: Resolved) -> bool:
        """A name means nobody of another name; an acronym may: "JNIM"."""
        words = [self.analysis.words[k] for k in source.words]
        proper = {w.lower for w in words if w.is_proper and w.text[0].isupper()}
        if not proper or any(w.text.isupper() and len(w.text) > 1 for w in words):
            return True
        other = {self.analysis.words[k].lower for k in found.words} | set(found.name.lower().split())
        return bool(proper & other)

    def _earlier(self, candidate: Source | Word) -> Resolved | None:
        """Who an earlier source or word is."""
        if isinstance(candidate, Word):
            return self.of_word(candidate)
        if self.distance >= FURTHEST and id(candidate) not in self.known:
            return None
        self.distance += 1
        found = self.resolve(candidate)
        self.distance -= 1
        return found

    def resolve_anew(self, source: Source, head: Word, speaker: Resolved | None = None) -> Resolved:
        """Pronouns mean somebody else; a name of its own is filled up; anything else may be an earlier source."""
        if is_pronoun(head) and len(source.words) <= 2:
            return self._pronoun(source, head, speaker)
        if source.naming:
            return self._named(source, head)
        if (back := back_reference(self, source, head)) is not None:
            return back
        if (same := self.antecedent(source, head)) is not None:
            return same
        return unmarked.by_rules(self, source, head)

    def _named(self, source: Source, head: Word) -> Resolved:
        """A source that is called by its name or description here, by the fullest one that the document gives."""
        words = self._called(source, head)
        name = with_possessor(self, words)
        kind, named = cast(Kind, source.kind[0]), source.named >= NAMED
        plural = kind == "group" or head.pos in unmarked.PLURAL
        where: Span | None = None
        because = f"network: its name {source.named:.2f}"
        fuller = fuller_name(self, name, kind) if named else None
        if fuller is not None:
            name, where, because = fuller[0], fuller[1], f"fullest name of '{name}'"
        else:
            same = self.antecedent(source, head)
            if same is not None and is_fuller(same, name, named):
                return same
        return Resolved(name, kind, named, where, because, head, tuple(source.words), plural)

    def _called(self, source: Source, head: Word) -> list[int]:
        """The words of the name; of an unnamed source, or where no capital is among them, the description."""
        words = source.naming
        proper = any(self.analysis.words[k].text[0].isupper() for k in words)
        if source.named < NAMED or not proper:
            return description(self.analysis, self.register, source.words, head)
        while len(words) > 1 and self.analysis.words[words[0]].lower in ("the", "a", "an"):
            words = words[1:]
        return words

    def _pronoun(self, source: Source, head: Word, speaker: Resolved | None) -> Resolved:
        first_person = head.lower in anaphora.FIRST_PERSON
        found = None if first_person else self.antecedent(source, head)
        if found is not None:
            return found
        found = anaphora.meant_by_pronoun(self, head, speaker)
        words = tuple(source.words)
        if found is None:
            reason = f'"{head.text}" could not be resolved with good reason'
            self.notes.append(Note("unresolved", Span(head.start, head.end), reason))
            plural = head.lower in ("they", "them", "we")
            return Resolved(head.text, "unknown", False, None, "pronoun, unresolved", head, words, plural)
        return Resolved(
            found.name,
            found.kind,
            found.named,
            place(self.analysis, found),
            "pronoun: " + found.because,
            head,
            words,
            found.plural,
        )
