"""Sources: the noun phrase on whose say-so a cue stands."""

from __future__ import annotations

import re

from sayso.claims.contents import case_of
from sayso.claims.cues import frames_of
from sayso.language.analysis import Analysis, Word

SUBJECTS = ("nsubj", "nsubj:pass", "nsubj:outer", "csubj")
RELATIVES = frozenset({"who", "which", "that", "whom"})
# A clause that says why or how the source stays unnamed belongs to the source, not to the news.
ANONYMITY = re.compile(
    r"anonym|condition that|not authori[sz]ed|unauthori[sz]ed|not (?:be )?(?:named|identified)|"
    r"declined to be|asked not to|"
    r"familiar with|knowledge of|briefed on|close to|seen by|reviewed by|obtained by|withheld|asked that",
    re.IGNORECASE,
)


def phrase(analysis: Analysis, head: Word, cut: set[int] | frozenset[int] = frozenset()) -> list[int]:
    """The words of a noun phrase with title and apposition, without news told in a relative clause."""
    dropped = set(cut)
    for c in analysis.children(head):
        if c.relation in (
            "acl:relcl",
            "acl",
            "advcl",
            "advcl:relcl",
            "ccomp",
            "parataxis",
            "conj",
        ) and not _belongs(analysis, head, c):
            dropped.add(c.index)
        if c.relation == "advmod" and c.index > head.index:
            dropped.add(c.index)
    inside = analysis.subtree(head, dropped)
    return _run(analysis, [k for k in inside if k not in dropped], head)


def _belongs(analysis: Analysis, head: Word, part: Word) -> bool:
    """Is a clause or conjunct part of who the source is?"""
    words = analysis.subtree(part)
    if part.relation == "conj":  # "officials and reports": one phrase; "officials, and the army fled" is none
        return not any(analysis.words[k].relation in SUBJECTS for k in words) and not part.is_verb
    text = analysis.show(analysis.span(words))
    if part.relation == "acl" and len(words) <= 8 and part.pos in ("VBN", "VBG", "JJ", "IN"):
        return True
    return bool(ANONYMITY.search(text)) and len(words) <= 30


def _run(analysis: Analysis, words: list[int], head: Word) -> list[int]:
    """The unbroken stretch around the head; a preposition of the phrase itself and edge commas go."""
    inside = set(words) - {
        c.index for c in analysis.children(head, "case") if c.lower not in ("'s", "’s", "'", "’")
    }
    start = end = head.index
    while start - 1 in inside:
        start -= 1
    while end + 1 in inside or _names_on(analysis, end):
        end += 1
    out = list(range(start, end + 1))
    while (
        len(out) > 1
        and not any(c.isalnum() for c in analysis.words[out[-1]].text)
        and analysis.words[out[-1]].text not in ')”"'
    ):
        out.pop()
    while len(out) > 1 and (
        not any(c.isalnum() for c in analysis.words[out[0]].text)
        or analysis.words[out[0]].relation in ("cc", "mark")
    ):
        out.pop(0)
    return out


def _names_on(analysis: Analysis, end: int) -> bool:
    """Does the next word go on with the name, whatever the tree says: "Government spokesman Didier Ilunga"?"""
    if end + 1 >= len(analysis.words):
        return False
    here, nxt = analysis.words[end], analysis.words[end + 1]
    if nxt.sentence != here.sentence or nxt.lower in ("'s", "’s"):
        return False
    if (
        nxt.text[0].isupper()
        and nxt.pos in ("NNP", "NNPS")
        and (here.pos.startswith("NN") or here.text[-1] == "-")
    ):
        return True
    tight = nxt.start == here.end
    return tight and (nxt.text == "-" or here.text == "-") and bool(here.name or nxt.name or here.text == "-")


def subject(analysis: Analysis, cue: Word, depth: int = 0) -> Word | None:
    """Who does the saying: the cue's own subject, or that of the verb it hangs on.

    "He left, saying ..." and "She denied it and called ..." take the subject of the verb above;
    "the minister, who said ..." takes the noun before the relative clause.
    """
    subjects = analysis.children(cue, *SUBJECTS)
    before = [w for w in subjects if w.index < cue.index]
    own = (
        before[-1] if before else subjects[0] if subjects else None
    )  # the nearest: trees may give a verb two
    if own is not None:
        if own.lower in RELATIVES and own.pos in ("WP", "WDT", "IN"):
            return _relative_head(analysis, cue)
        return own
    head = analysis.head(cue)
    if head is None or depth > 4:
        return None
    if (cue.relation == "conj" or (cue.pos == "VBG" and cue.relation == "advcl")) and (
        speaker := _speaker_above(analysis, cue)
    ) is not None:
        return speaker
    if cue.relation in ("acl", "acl:relcl"):
        return head
    if cue.relation in ("conj", "xcomp", "advcl", "parataxis", "ccomp", "dep"):
        return subject(analysis, head, depth + 1)
    return None


def _speaker_above(analysis: Analysis, cue: Word) -> Word | None:
    """ "She said the talks had failed, noting ...": noting is hers, wherever the tree hangs it."""
    for up in reversed(list(analysis.ancestors(cue))):
        if frames_of(up) and up.is_verb and up.index < cue.index:
            own = analysis.child(up, *SUBJECTS)
            if own is not None and own.lower not in RELATIVES:
                return own
    return None


def _relative_head(analysis: Analysis, cue: Word) -> Word | None:
    for word in [cue, *analysis.ancestors(cue)]:
        if word.relation == "acl:relcl":
            return analysis.head(word)
        if word.relation not in ("conj", "xcomp"):
            break
    return None


def agent(analysis: Analysis, cue: Word) -> Word | None:
    """ "was told by soldiers": the doer of a passive."""
    found = analysis.child(cue, "obl:agent")
    if found is not None:
        return found
    return next(
        (c for c in analysis.children(cue, "obl") if case_of(analysis, c) == "by" and c.index > cue.index),
        None,
    )
