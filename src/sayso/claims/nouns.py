"""Sayings with a noun as cue: "the claim by X that ...", "X's warning that ..."."""

from __future__ import annotations

from sayso.claims.contents import case_of
from sayso.claims.lexicon import NOUNS
from sayso.claims.saying import Saying, Source
from sayso.claims.sources import phrase
from sayso.language.analysis import Analysis, Word


def nouns(analysis: Analysis, sentence: int, found: list[Saying]) -> list[Saying]:
    """Nouns of saying with a that-clause and somebody to whom they belong."""
    taken = {k for s in found for k in s.content}
    out = []
    for word in analysis.of(analysis.sentences[sentence]):
        if word.lower not in NOUNS or word.is_verb or word.index in taken:
            continue
        clause = that_clause(analysis, word)
        owner = owner_of(analysis, word)
        if clause and owner is not None:
            source = Source(phrase(analysis, owner, clause), owner, [word.index], "owner of the noun")
            out.append(
                Saying(
                    word,
                    [word.index],
                    word.lower,
                    NOUNS[word.lower],
                    [source],
                    clause,
                    f"noun '{word.lower}'",
                )
            )
    return out


def that_clause(analysis: Analysis, noun: Word) -> set[int]:
    """ "claims that ...": the clause that hangs on the noun."""
    for c in analysis.children(noun, "acl", "ccomp", "acl:relcl"):
        marks = analysis.children(c, "mark")
        if any(m.lower == "that" for m in marks) and not any(
            k.lower in ("which", "who") for k in analysis.children(c, "nsubj", "obj")
        ):
            return set(analysis.subtree(c))
    return set()


def owner_of(analysis: Analysis, noun: Word) -> Word | None:
    """Whose saying it is: "Moscow's claim", "a claim by Moscow", "a report from the UN"."""
    own = analysis.child(noun, "nmod:poss")
    if own is not None:
        return own
    for c in analysis.children(noun, "nmod", "obl:agent", "obl"):
        if case_of(analysis, c) in ("by", "from"):
            return c
    made = analysis.child(noun, "acl")
    if made is not None and made.lower in (
        "issued",
        "released",
        "published",
        "made",
        "posted",
        "written",
        "carried",
    ):
        return next(
            (
                c
                for c in analysis.children(made, "obl", "obl:agent")
                if case_of(analysis, c) in ("by", "from")
            ),
            None,
        )
    return None
