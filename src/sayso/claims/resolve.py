"""Who a source is: its words resolved to the fullest name that the document gives.

What cannot be resolved with good reason keeps its own words, with a note; nothing is guessed.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import cast

from sayso.claims import anaphora, definites
from sayso.claims.countries import countries_of_capital, is_state
from sayso.claims.describe import description, with_possessor
from sayso.claims.kinds import DOCUMENTS, is_named, kind_of
from sayso.claims.model import Kind, Note
from sayso.claims.outlets import NOUNS as OUTLET_NOUNS
from sayso.claims.outlets import is_outlet_name, is_outlet_phrase
from sayso.claims.register import Register, is_pronoun, name_in
from sayso.claims.saying import Source
from sayso.document.model import Span
from sayso.language.analysis import Analysis, Word

PLURAL = ("NNS", "NNPS")
NAMED = 0.5  # from here on the network takes a source for named
# Sources kept in mind: more than an article has, and a bound for the search in a file of 5 MB.
REMEMBERED = 300


@dataclass(frozen=True, slots=True)
class Resolved:
    """A source by its name; `antecedent` is where the name stands if not in the source itself."""

    name: str
    kind: Kind
    named: bool
    antecedent: Span | None
    because: str
    head: Word | None
    words: tuple[int, ...]
    plural: bool = False


def _is_fuller(same: Resolved, name: str, named: bool) -> bool:
    """Does another mention say better who the source is? A name says it better than a description."""
    if same.named != named:
        return same.named
    return len(same.name.split()) > len(name.split())


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

    def resolve(self, source: Source, speaker: Resolved | None = None) -> Resolved:
        """One source; `speaker` is who says what it stands in, and is meant by "I" and "we"."""
        if not source.words or source.head is None:
            return Resolved("unknown", "unknown", False, None, source.because, None, ())
        if id(source) not in self.known:
            self.known[id(source)] = self._resolve(source, source.head, speaker)
            self.history.append(self.known[id(source)])
        return self.known[id(source)]

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
            found = (
                self.resolve(candidate)
                if isinstance(candidate, Source)
                else anaphora.of_word(self, candidate)
            )
            if found is not None and found.head is not None and anaphora.can_mean(self, head, found):
                because, where = f"network: same as earlier {score:.2f}", self._span(found)
                words = tuple(source.words)
                return Resolved(
                    found.name, found.kind, found.named, where, because, head, words, found.plural
                )
        return None

    def _resolve(self, source: Source, head: Word, speaker: Resolved | None) -> Resolved:
        """Pronouns mean somebody else; a name of its own is filled up; anything else may be an earlier source."""
        if is_pronoun(head) and len(source.words) <= 2:
            return self._pronoun(source, head, speaker)
        if source.naming:
            return self._named(source, head)
        if (back := definites.back_reference(self, source, head)) is not None:
            return back
        if (same := self.antecedent(source, head)) is not None:
            return same
        return self._by_rules(source, head)

    def _named(self, source: Source, head: Word) -> Resolved:
        """A source that is called by its name or description here, by the fullest one that the document gives."""
        words = self._called(source, head)
        name = with_possessor(self, words)
        kind, named = cast(Kind, source.kind[0]), source.named >= NAMED
        plural = kind == "group" or head.pos in PLURAL
        where: Span | None = None
        because = f"network: its name {source.named:.2f}"
        fuller = self._fuller(name, kind) if named else None
        if fuller is not None:
            name, where, because = fuller[0], fuller[1], f"fullest name of '{name}'"
        else:
            same = self.antecedent(source, head)
            if same is not None and _is_fuller(same, name, named):
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

    def _fuller(self, name: str, kind: Kind) -> tuple[str, Span | None] | None:
        """ "Corvin" -> "Ana Corvin", "BBC" -> "British Broadcasting Corporation", "Moscow" -> "Russia"."""
        if kind == "person":
            full = self.register.fullest(name, ("PER",))
            return (full.text, full.span) if full is not None else None
        return self._longer(name, kind)

    def _by_rules(self, source: Source, head: Word) -> Resolved:
        """Where the network marks no name: read off the phrase and the names in it."""
        if (
            head.lower in DOCUMENTS
            and head.pos.startswith("NN")
            and (owner := self._owner(head, source)) is not None
        ):
            return owner
        if (maker := self._last_institution(source, head)) is not None:
            return maker
        person = name_in(self.register, source.words, ("PER",))
        outlet = is_outlet_phrase(self.analysis, source.words, head)
        if (
            person is not None
            and not outlet
            and not is_state(person.text)
            and self._is_about(person.first, head)
        ):
            full = self.register.fullest(person.text, ("PER",)) or person
            where = None if full is person else full.span
            return Resolved(
                full.text, "person", True, where, "full name" if where else "name", head, tuple(source.words)
            )
        return self._described(source, head)

    def _is_about(self, name: int, head: Word) -> bool:
        """Is the person's name what the phrase means, and not a part of an outlet's or an office's name?"""
        word = self.analysis.words[name]
        path = {w.index for w in [word, *self.analysis.ancestors(word)]}
        return (
            head.index in path
            or head.name == "PER"
            or any(w.name == "PER" for w in self.analysis.ancestors(head))
        )

    def _pronoun(self, source: Source, head: Word, speaker: Resolved | None) -> Resolved:
        first_person = head.lower in anaphora.FIRST_PERSON
        found = None if first_person else self.antecedent(source, head)
        if found is not None:
            return found
        found = anaphora.antecedent(self, head, speaker)
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
            self._span(found),
            "pronoun: " + found.because,
            head,
            words,
            found.plural,
        )

    def _span(self, found: Resolved) -> Span | None:
        if found.antecedent is not None or not found.words:
            return found.antecedent
        return self.analysis.span(list(found.words))

    def _owner(self, head: Word, source: Source) -> Resolved | None:
        """A document speaks for whoever made it: "the panel's report" -> the panel."""
        for c in self.analysis.children(head):
            case = self.analysis.child(c, "case")
            place = (
                case is not None
                and case.lower in ("in", "of")
                and is_outlet_name(
                    self.analysis.show(
                        self.analysis.span([k for k in self.analysis.subtree(c) if k != case.index])
                    )
                )
            )
            own = (
                place
                or c.relation == "nmod:poss"
                or (
                    c.relation in ("nmod", "obl", "obl:agent")
                    and case is not None
                    and case.lower in ("by", "from")
                )
            )
            named = c.relation in ("compound", "nmod", "amod") and c.name == "ORG" and (case is None)
            if not own and not named:
                continue
            words = [k for k in self.analysis.subtree(c) if self.analysis.words[k].relation != "case"]
            inner = Source(words, c, source.cue, source.because)
            found = self._resolve(inner, c, None)
            if found.kind not in ("document", "unknown") and (found.named or own):
                where = found.antecedent or self.analysis.span(words)
                return Resolved(
                    found.name,
                    found.kind,
                    found.named,
                    where,
                    "maker of the document",
                    head,
                    tuple(source.words),
                )
        return None

    def _last_institution(self, source: Source, head: Word) -> Resolved | None:
        """ "The statement added": that of the institution that spoke last."""
        words = " ".join(self.analysis.words[k].lower for k in source.words)
        if words not in ("the statement", "the communique", "the communiqué", "the readout"):
            return None
        made = [h for h in anaphora.near(self, head) if h.kind in ("government", "organisation") and h.named]
        if not made:
            return None
        last, because = made[-1], "statement of the institution that spoke last"
        return Resolved(
            last.name, last.kind, last.named, self._span(last), because, head, tuple(source.words)
        )

    def _described(self, source: Source, head: Word) -> Resolved:
        """A name or a description, in its own words."""
        words = description(self.analysis, self.register, source.words, head)
        texts = [self.analysis.words[k].text for k in words]
        name = with_possessor(self, words)
        short = name_in(self.register, words, ("ORG", "LOC", "MISC"))
        has_name = short is not None or (head.is_proper and head.name != "")
        outlet = is_outlet_phrase(self.analysis, source.words, head) or self._known_outlet(name)
        plural = (
            head.pos in PLURAL
            or (head.name == "" and "and" in texts)
            or any(c.relation == "conj" for c in self.analysis.children(head))
        )
        type_ = head.name or (
            short.type if short is not None and short.first <= head.index <= short.last else ""
        )
        kind = kind_of(texts, head.lower, type_ if head.name else "", plural and not is_state(name), outlet)
        named = is_named(texts, head.lower, kind, has_name)
        where, because = None, "own words"
        longer = self._longer(name, kind) if head.is_proper or is_state(name) else None
        if longer is not None:
            name, where, because = longer[0], longer[1], "fullest name"
        return Resolved(name, kind, named, where, because, head, tuple(source.words), plural)

    def _known_outlet(self, name: str) -> bool:
        return is_outlet_name(name) or any(
            h.kind == "outlet" and h.named and name.lower() in h.name.lower().split() for h in self.history
        )

    def _longer(self, name: str, kind: Kind) -> tuple[str, Span | None] | None:
        """A fuller form of a short name: an acronym spelt out, "Corvin" -> "Corvin news agency"."""
        if is_state(name):
            return self._country(name)
        expansion = self.register.expansion(name)
        if expansion is not None:
            return expansion, self.register.first_place(expansion)
        mine = set(name.lower().replace("’s", "").replace("'s", "").split()) - {"the"}
        for h in self.history:
            theirs = set(h.name.lower().split())
            if (
                h.named
                and mine < theirs
                and h.kind == kind
                and h.kind in ("outlet", "organisation", "government")
            ):
                return h.name, self._span(h)
        full = self.register.fullest(name, ("ORG", "MISC"))
        return (full.text, full.span) if full is not None and kind in ("outlet", "organisation") else None

    def _country(self, capital: str) -> tuple[str, Span | None] | None:
        """A capital that speaks is its country, if the document names that; otherwise it stays the capital."""
        for country in countries_of_capital(capital):
            if (place := self.register.first_place(country)) is not None:
                return country, place
        return None
