"""Pronouns: which source or name of the document they mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.claims.countries import is_state
from sayso.claims.gender import FEMININE, MASCULINE, gender, gender_at
from sayso.claims.kinds import PERSON, kind_of
from sayso.claims.outlets import NOUNS as OUTLET_NOUNS
from sayso.claims.outlets import is_outlet_name, same_medium
from sayso.claims.resolved import Resolved
from sayso.language.analysis import Word

if TYPE_CHECKING:
    from sayso.claims.names import Name
    from sayso.claims.resolve import Resolver

FIRST_PERSON = frozenset({"i", "we", "my", "our", "us", "me"})
# Names of sources that were not resolved: nobody else can mean them.
BARE = frozenset({"he", "she", "it", "they", "who", "unknown", "others", "some"})
NEAR_SENTENCES = 4
SURE = 0.5  # probability from which the network's antecedent counts as good reason


def meant_by_pronoun(resolver: Resolver, pronoun: Word, speaker: Resolved | None) -> Resolved | None:
    """Whom a pronoun means; None without good reason."""
    low = pronoun.lower
    if low in FIRST_PERSON:
        return speaker
    if low in MASCULINE or low in FEMININE:
        return _person(resolver, pronoun)
    if low in ("it", "its"):
        return _thing(resolver, pronoun)
    if low in ("they", "their", "them"):
        return _plural(resolver, pronoun)
    return None


def can_mean(resolver: Resolver, head: Word, found: Resolved) -> bool:
    """Can a pronoun or noun mean this source, by number, gender and kind?"""
    low = head.lower
    if found.name.lower() in BARE:
        return False
    if low in MASCULINE or low in FEMININE:
        wanted = "m" if low in MASCULINE else "f"
        return (
            found.kind in ("person", "unknown")
            and not found.plural
            and gender(resolver, found) in ("", wanted)
        )
    if low in ("it", "its"):
        return found.kind not in ("person", "group")
    if low in OUTLET_NOUNS:
        own = {resolver.analysis.words[k].lower for k in found.words} | set(found.name.lower().split())
        return found.kind == "outlet" and same_medium(low, own)
    if low in PERSON:
        return found.kind in ("person", "unknown") and not found.plural
    return True


def _person(resolver: Resolver, pronoun: Word) -> Resolved | None:
    """A person: of the network's choice if it is sure, else the last speaker, else the last subject."""
    wanted = "m" if pronoun.lower in MASCULINE else "f"
    voted = voted_for(resolver, pronoun)
    if (
        voted is not None
        and voted.kind == "person"
        and not voted.plural
        and gender(resolver, voted) in ("", wanted)
    ):
        return voted
    recent = [
        h
        for h in near(resolver, pronoun)
        if h.kind == "person" and not h.plural and gender(resolver, h) in ("", wanted)
    ]
    named = [n for n in resolver.register.before(pronoun, 2) if n.type == "PER" and not is_state(n.text)]
    named = [n for n in named if gender_at(resolver, n.first) in ("", wanted)]
    subjects = [n for n in named if _is_subject(resolver, n)]
    if recent and not (subjects and subjects[-1].first > recent[-1].words[-1]):
        return recent[-1]
    if not named or (not subjects and len({n.text.split()[-1] for n in named}) > 1):
        return None  # two people, none of them a subject: no good reason for either
    return of_name(resolver, (subjects or named)[-1])


def _is_subject(resolver: Resolver, name: Name) -> bool:
    """Does the sentence say something of the person, "Weaver declined ...", and not only name him?"""
    words = resolver.analysis.words[name.first : name.last + 1]
    return any(w.relation.startswith("nsubj") for w in words)


def _thing(resolver: Resolver, pronoun: Word) -> Resolved | None:
    """An institution, an outlet or a state that spoke last, or that is the subject of the sentence before."""
    kinds = ("outlet", "organisation", "government", "document")
    voted = voted_for(resolver, pronoun)
    if voted is not None and voted.kind in kinds and not voted.plural:
        return voted
    recent = [h for h in near(resolver, pronoun) if h.kind in kinds]
    subject = _subject_before(resolver, pronoun)
    if not recent or (subject is not None and _is_nearer(resolver, subject, recent[-1], pronoun)):
        return subject
    return recent[-1]


def _is_nearer(resolver: Resolver, subject: Resolved, speaker: Resolved, pronoun: Word) -> bool:
    """The subject of the pronoun's own sentence stands before a speaker of an earlier one."""
    if not subject.words or not speaker.words:
        return False
    same = resolver.analysis.words[subject.words[0]].sentence == pronoun.sentence
    return _gap(resolver, speaker.words[0], pronoun) > (0 if same else 1)


def _plural(resolver: Resolver, pronoun: Word) -> Resolved | None:
    """Several people, or a body that is spoken of as "they"."""
    voted = voted_for(resolver, pronoun)
    if voted is not None and (voted.plural or voted.kind in ("group", "organisation", "government")):
        return voted
    recent = near(resolver, pronoun)
    groups = [h for h in recent if h.kind == "group" or h.plural] or [
        h for h in recent if h.kind in ("organisation", "government", "outlet")
    ]
    return groups[-1] if groups else None


def _subject_before(resolver: Resolver, pronoun: Word) -> Resolved | None:
    """The institution that is the subject of the same sentence (before the pronoun) or of the one before."""
    analysis = resolver.analysis
    for number in (pronoun.sentence, pronoun.sentence - 1):
        if number < 0:
            continue
        for w in analysis.of(analysis.sentences[number]):
            if (
                w.index < pronoun.index
                and w.relation in ("nsubj", "nsubj:pass")
                and analysis.words[w.head].relation in ("root", "conj", "parataxis", "ccomp")
            ):
                found = resolver.of_word(w)
                if (
                    found is not None
                    and found.kind in ("outlet", "organisation", "government")
                    and not found.plural
                ):
                    return found
    return None


def near(resolver: Resolver, word: Word) -> list[Resolved]:
    """Sources resolved within the last few sentences, none of them the word itself."""
    return [
        h
        for h in resolver.history
        if h.words
        and h.words[-1] < word.index
        and _gap(resolver, h.words[0], word) <= NEAR_SENTENCES
        and h.name.lower() not in BARE
    ]


def _gap(resolver: Resolver, k: int, word: Word) -> int:
    return word.sentence - resolver.analysis.words[k].sentence


def voted_for(resolver: Resolver, word: Word) -> Resolved | None:
    """The network's antecedent, followed from mention to mention, if it is sure of it."""
    analysis, seen = resolver.analysis, 0
    at = word
    while at.antecedent is not None and at.antecedent_score >= SURE and seen < 6:
        at, seen = analysis.words[at.antecedent], seen + 1
        found = next(
            (
                h
                for h in reversed(resolver.history)
                if at.index in h.words
                and h.name.lower() not in BARE
                and at.relation not in ("nmod", "nmod:poss", "compound")
            ),
            None,
        )
        if found is not None:
            return found
        if at.name or at.pos in ("NN", "NNS"):
            return resolver.of_word(at)
    return None


def of_name(resolver: Resolver, name: Name) -> Resolved:
    """A name as a source."""
    full = resolver.register.fullest(name.text, (name.type,)) or name
    head = resolver.analysis.words[name.last]
    kind = kind_of(
        full.text.split(),
        full.text.split()[-1],
        name.type,
        False,
        name.type != "PER" and is_outlet_name(full.text),
    )
    return Resolved(
        full.text, kind, True, full.span, "name before it", head, tuple(range(name.first, name.last + 1))
    )
