"""Sayings inside sayings: what makes a chain of two and more."""

from __future__ import annotations

from itertools import permutations

from sayso.claims.contents import trimmed
from sayso.claims.saying import Saying, Source
from sayso.language.analysis import Analysis

INSERTED = "cue put into the sentence"


def nest(analysis: Analysis, found: list[Saying]) -> None:
    """Set `parent` of every saying that stands inside another's content; one that is all of it absorbs it.

    "A said B had told him that X": the telling is all that A says, so X has the chain A, B and there is
    no claim for the telling. "A said that X and that B denied Y": B's denial is one more claim, A's stays.
    """
    at: dict[int, list[Saying]] = {}
    _part_verbs_of_one_speaker(analysis, found)
    for s in found:
        for k in s.content:
            at.setdefault(k, []).append(s)
    for s in found:
        word = min(s.cue, default=s.anchor.index)
        around = [
            p for p in at.get(word, []) if p is not s and _holds(analysis, p, s) and not _is_inside(p, s)
        ]
        if around:
            s.parent = min(around, key=lambda p: len(p.content))
    for s in found:
        p = s.parent
        if p is not None and not p.absorbed and is_all_of(analysis, s, p):
            p.absorbed = True
    for s in found:
        p = s.parent
        if p is not None and not p.absorbed and s.anchor.relation in ("conj", "parataxis", "advcl"):
            p.content -= set(analysis.subtree(s.anchor)) | s.content | set(s.cue)


def _part_verbs_of_one_speaker(analysis: Analysis, found: list[Saying]) -> None:
    """Take what a speaker says with a second verb out of what he says with the first."""
    by_sentence: dict[int, list[Saying]] = {}
    for s in found:
        by_sentence.setdefault(s.sentence, []).append(s)
    for here in by_sentence.values():
        for s, other in permutations(here, 2):
            if other.because.endswith(INSERTED) and s.anchor.index in other.content:
                s.content &= other.content | {
                    k for k in s.content if analysis.words[k].sentence != s.sentence
                }
            elif s.anchor.index in other.content and (same_speaker(s, other) or _stands_beside(analysis, s)):
                other.content -= set(analysis.subtree(s.anchor)) | s.content | set(s.cue)


def _stands_beside(analysis: Analysis, saying: Saying) -> bool:
    """ "residents said X, and an aid worker said Y": a second main clause after a comma, not part of X."""
    if saying.anchor.relation != "conj" or not saying.sources or saying.sources[-1].because != "subject":
        return False
    first = min(saying.sources[-1].words, default=0)
    before = [w.lower for w in analysis.words[max(0, first - 2) : first]]
    return before in ([",", "and"], [",", "but"], [",", "while"])


def _is_inside(inner: Saying, outer: Saying) -> bool:
    """Does the outer saying hold the inner one already? Two that hold each other are no chain."""
    at: Saying | None = inner
    while at is not None and at is not outer:
        at = at.parent
    return at is not None


def without_reported_offers(found: list[Saying]) -> list[Saying]:
    """ "X had offered to host talks, the daily said": for the daily the offer is an event, not one more link."""
    return [
        s
        for s in found
        if s.lemma != "offer" or not any(s.anchor.index in p.content for p in found if p is not s)
    ]


def _holds(analysis: Analysis, outer: Saying, inner: Saying) -> bool:
    """Does the inner saying, cue and content, stand inside what the outer says?"""
    if same_speaker(inner, outer):
        return False
    cue = set(inner.cue) or {inner.anchor.index}
    return (
        cue <= outer.content
        and len(inner.content - outer.content) * 3 <= len(inner.content)
        and inner.anchor is not outer.anchor
    )


def same_speaker(inner: Saying, outer: Saying) -> bool:
    """ "wrote that X and accused Y", "said X, adding that Y": a verb without a subject of its own goes on
    with the same speaker; it stands beside the first saying, not inside it.
    """
    if not inner.sources or inner.sources[-1].because != "subject of the verb above":
        return False
    head = inner.sources[-1].head
    return head is not None and any(s.head is head for s in outer.sources)


def is_all_of(analysis: Analysis, inner: Saying, outer: Saying) -> bool:
    """Is the outer content nothing but the inner saying with its own adjuncts?"""
    own = inner.content | set(inner.cue) | {k for s in inner.sources for k in s.words} | inner.frame
    rest = [k for k in trimmed(analysis, outer.content - own) if analysis.words[k].text[0].isalnum()]
    if outer.because.endswith(
        (": object", ": complements")
    ):  # "rejected the allegation by X that ..." stays one more claim
        return False
    return inner.anchor.index == _top(analysis, outer) or len(rest) <= 3


def _top(analysis: Analysis, saying: Saying) -> int | None:
    """The top word of the content's tree."""
    for k in sorted(saying.content):
        w = analysis.words[k]
        if (w.is_root or w.head not in saying.content) and w.relation != "punct":
            return k
    return None


def chain_of(saying: Saying) -> list[Source]:
    """Sources from the one nearest to the reader to the origin, through all sayings around."""
    above = chain_of(saying.parent) if saying.parent is not None else []
    return [*above, *saying.sources]
