"""Who fills a role: words that the network points at become phrases, phrases become names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sayso.claims.describe import clean
from sayso.claims.model import Claim
from sayso.claims.names import Name
from sayso.claims.resolve import Resolver
from sayso.events.model import Participant
from sayso.language.analysis import Analysis, Word
from sayso.language.marks import Speaker
from sayso.places.countries import countries, governments, nationalities
from sayso.places.countries import names as country_names

LEAST = 0.06  # share of the probability from which somebody fills a role; chosen on the development articles
NOBODY = 0.08  # of the share of nobody, that the first one must reach
SECOND = 0.3  # of the first one's share: from here on a further participant counts
_INSIDE = ("compound", "amod", "nummod", "nmod:poss", "flat", "det", "case", "nmod:desc", "punct", "advmod")
_PRONOUNS = frozenset(
    "he she it they him her them his its their who which we us i that this these those".split()
)
_SPEAKER = frozenset("he she him her his i me my".split())  # in reported speech mostly who speaks
MOST = 4


@dataclass(slots=True)
class Finder:
    """Finds participants in one document."""

    analysis: Analysis
    resolver: Resolver
    names: dict[int, Name]  # by each word of the name
    speakers: dict[int, Speaker]  # by each word of the source
    sources: dict[int, str]  # by the first word of a source: who it is, as claims have it
    told: frozenset[int]  # words that tell an event: "sanctions" bear no name

    def found(self, shares: dict[int, float], claim: Claim) -> Iterator[Participant]:
        """The participants of one role, likeliest first; none where the network points at nobody."""
        phrases: dict[tuple[int, ...], float] = {}
        for k, share in shares.items():
            phrase = tuple(self.phrase(self.analysis.words[k]))
            if phrase:
                phrases[phrase] = phrases.get(phrase, 0.0) + share
        by_name: dict[str, tuple[float, Participant]] = {}
        for phrase, share in sorted(phrases.items(), key=lambda p: -p[1]):
            name, why = self._spoken(list(phrase), claim) or self.name(list(phrase))
            total, first = by_name.get(name, (0.0, Participant(name, self.analysis.span(list(phrase)), why)))
            by_name[name] = total + share, first
        ranked = sorted(by_name.values(), key=lambda v: -v[0])
        nobody = 1.0 - sum(shares.values())
        for share, who in ranked[:MOST]:
            if share < LEAST or share < SECOND * ranked[0][0] or ranked[0][0] < nobody * NOBODY:
                break
            yield Participant(who.name, who.span, f"network: role {share:.2f}; {who.because}")

    def _spoken(self, words: list[int], claim: Claim) -> tuple[str, str] | None:
        """ "He", "his forces", "we" in somebody's words are the speaker and his own."""
        first, origin = self.analysis.words[words[0]], claim.origin
        if origin is None or origin.kind != "person" or first.lower not in _SPEAKER:
            return None
        if len(words) == 1:
            return origin.name, f"'{first.text}' in the words of {origin.name}"
        rest = clean(self.analysis.show(self.analysis.span(words[1:])))
        return f"{origin.name}'s {rest}", f"'{first.text}' in the words of {origin.name}"

    def phrase(self, word: Word) -> list[int]:
        """The source, the name or the core of the noun phrase that a word belongs to."""
        if word.index in self.names:
            name = self.names[word.index]
            return self._bearer(name) or list(range(name.first, name.last + 1))
        if word.index in self.speakers:
            return self.speakers[word.index].words
        if not word.is_spoken or (word.pos in ("DT", "IN", "CC", "TO") and word.lower not in _PRONOUNS):
            return []
        if word.is_verb or word.pos in ("RB", "RP"):
            return []
        head = word
        while (
            head.relation in ("compound", "amod", "nummod", "nmod:poss", "flat", "det", "nmod:desc")
            and not head.is_root
        ):
            head = self.analysis.words[head.head]
        return self.core(head)

    def _bearer(self, name: Name) -> list[int]:
        """Who bears a name as an epithet: "Wagner mercenaries", "Libyan soldiers"; nobody if it stands for itself."""
        last = self.analysis.words[name.last]
        head = self.analysis.words[last.head]
        if (
            head.index in self.told
            or last.relation not in ("compound", "amod")
            or head.is_proper
            or not 0 < head.index - name.last <= 3
        ):
            return []
        return self.core(head)

    def core(self, head: Word) -> list[int]:
        """The noun with what stands before it, and what "of" adds."""
        out = [head.index]
        k = head.index - 1
        while (
            k >= 0
            and self.analysis.words[k].sentence == head.sentence
            and self._hangs_on(self.analysis.words[k], head)
        ):
            out.insert(0, k)
            k -= 1
        for c in self.analysis.children(head):
            if (
                c.relation == "nmod"
                and c.index > head.index
                and self.analysis.words[out[-1] + 1].lower == "of"
            ):
                out += range(out[-1] + 1, max(self.core(c)) + 1)
                break
        while len(out) > 1 and not self.analysis.words[out[0]].is_spoken:
            out.pop(0)
        return out

    def _hangs_on(self, word: Word, head: Word) -> bool:
        for _ in range(4):
            if (
                word.relation not in _INSIDE
                or word.is_root
                or (word.relation == "case" and word.lower not in ("'s", "’s", "'", "’"))
            ):
                return False
            word = self.analysis.words[word.head]
            if word.index == head.index:
                return True
        return False

    def name(self, words: list[int]) -> tuple[str, str]:
        """The fullest name of a phrase, and which rule gave it."""
        if words[0] in self.sources and words[0] not in self.names:
            return self.sources[words[0]], "a source of a claim"
        first = self.analysis.words[words[0]]
        head = self.analysis.words[words[-1]]
        text = clean(self.analysis.show(self.analysis.span(words)))
        plain = text.removeprefix("the ").removeprefix("The ").removesuffix("’s").removesuffix("'s")
        if plain in nationalities():
            return countries()[nationalities()[plain]].name, "nationality word"
        if plain in country_names():
            return plain, "country"
        if plain in governments() and countries()[governments()[plain]].name in self.analysis.text:
            return countries()[governments()[plain]].name, "seat of a government"
        if len(words) == 1 and first.lower in _PRONOUNS:
            return self._meant(first)
        found = self.resolver.of_word(head) if words[-1] in self.names else None
        if found is not None and found.named:
            longer = self.resolver.register.expansion(found.name) if found.name.isupper() else None
            return longer or found.name, found.because
        return _bare(text), "words of the text"

    def _meant(self, pronoun: Word) -> tuple[str, str]:
        """What a pronoun stands for: as a source if it is one, else by the network's antecedents."""
        word: Word | None = pronoun
        if pronoun.lower in ("who", "which", "that") and not pronoun.is_root:
            # the noun that the clause hangs on
            clause = self.analysis.words[pronoun.head]
            if clause.relation.startswith("acl") and not clause.is_root:
                return self.name(self.phrase(self.analysis.words[clause.head]))
        for _ in range(8):
            if word is None or word.antecedent is None:
                break
            word = self.analysis.words[word.antecedent]
            if word.lower not in _PRONOUNS:
                phrase = self.phrase(word)
                if phrase:
                    name, why = self.name(phrase)
                    return name, f"'{pronoun.text}': network antecedent; {why}"
        return pronoun.text, "pronoun, unresolved"


def _bare(text: str) -> str:
    """Without article and genitive."""
    words = text.split()
    while words and words[0].lower() in ("the", "a", "an", "some", "these", "those"):
        words = words[1:]
    return " ".join(words).removesuffix("’s").removesuffix("'s") or text
