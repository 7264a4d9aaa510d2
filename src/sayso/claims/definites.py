"""Definite descriptions: "the newspaper", "the force", "the spokesman" as an earlier source said again."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from sayso.claims import anaphora
from sayso.claims.kinds import GOVERNMENT, ORGANISATION, PERSON
from sayso.claims.outlets import NOUNS as OUTLET_NOUNS
from sayso.claims.outlets import same_medium
from sayso.claims.partitives import partitive
from sayso.claims.phrases import phrase
from sayso.claims.resolved import Resolved, place
from sayso.claims.saying import Source
from sayso.language.analysis import Word

if TYPE_CHECKING:
    from sayso.claims.resolve import Resolver

OTHERS = frozenset(
    {"second", "third", "other", "another", "new", "former", "latter"}
)  # somebody else than before
DETERMINERS = frozenset({"the", "this", "that", "these", "those", "both", "said"})


def back_reference(resolver: Resolver, source: Source, head: Word) -> Resolved | None:
    """ "the newspaper", "the agency", "one of them", "the spokesman": an earlier source said again."""
    words = [resolver.analysis.words[k] for k in source.words]
    found = partitive(resolver, source, words, head)
    if found is not None:
        return found
    if (
        words[0].lower not in DETERMINERS
        or any(w.is_proper or w.lower in OTHERS for w in words)
        or len([w for w in words if w.is_spoken]) > 4
    ):
        return None
    return resolver.antecedent(source, head) or _definite(resolver, source, words, head)


def _definite(resolver: Resolver, source: Source, words: list[Word], head: Word) -> Resolved | None:
    """A definite description without a name: the last source that it fits."""
    low = head.lower
    fits = list(islice((h for h in reversed(resolver.history) if _fits(resolver, h, low, head)), 1))
    if not fits and low in OUTLET_NOUNS and (outlet := resolver.register.outlet_before(head)) is not None:
        fits = [anaphora.of_name(resolver, outlet)]
    if not fits:
        fits = _named_with(resolver, low, head)
    if not fits and (voted := anaphora.voted_for(resolver, head)) is not None and voted.named:
        fits = [voted] if voted.plural == (head.pos == "NNS") else []
    if not fits:
        return None
    best = fits[-1]
    where = place(resolver.analysis, best)
    return Resolved(
        best.name,
        best.kind,
        best.named,
        where,
        f"'{words[0].lower} {low}': earlier source",
        head,
        tuple(source.words),
        best.plural,
    )


def _fits(resolver: Resolver, h: Resolved, low: str, head: Word) -> bool:
    """Can the noun mean this earlier source?"""
    if not h.words or h.words[0] >= head.index:
        return False
    own = {resolver.analysis.words[k].lower for k in h.words} | set(h.name.lower().replace("’s", "").split())
    if low in OUTLET_NOUNS and h.kind == "outlet":
        return same_medium(low, own)
    same_number = h.plural == (head.pos == "NNS")
    named_so = low in own or (h.named and low + "s" in own)  # "the force": the Rapid Support Forces
    return (same_number or low not in own) and named_so and h.name.lower() != low


def _named_with(resolver: Resolver, low: str, head: Word) -> list[Resolved]:
    """A name that holds the noun: "the ministry" -> "Oil Ministry"; "the president" beside a name before."""
    analysis = resolver.analysis
    if head.pos == "NNS" or low not in GOVERNMENT | ORGANISATION | PERSON:
        return []
    plural = resolver.register.same_before(low + "s", head.index - 1)  # "the force": the Rapid Support Forces
    for w in (*resolver.register.same_before(low, head.index - 1), *plural):
        inner = w.relation.startswith(("compound", "flat", "nmod:desc"))
        top = analysis.words[w.head] if inner else w
        around = phrase(analysis, top)
        if any(analysis.words[k].is_proper for k in around) and (w.lower == low or w.is_proper):
            found = resolver.resolve_anew(Source(around, top, [], ""), top)
            return [found] if found.named or found.kind == "person" else []
    return []
