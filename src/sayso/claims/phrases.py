"""Phrases: the noun phrase around a head in the tree, cut to what says who is meant.

Only for words that the network does not mark as a source: an earlier mention, the maker of a document.
"""

from __future__ import annotations

import re

from sayso.language.analysis import Analysis, Word

SUBJECTS = ("nsubj", "nsubj:pass", "nsubj:outer", "csubj")
# A clause that says why or how the source stays unnamed belongs to the source, not to the news.
ANONYMITY = re.compile(
    r"anonym|condition that|not authori[sz]ed|unauthori[sz]ed|not (?:be )?(?:named|identified)|"
    r"declined to be|asked not to|"
    r"familiar with|knowledge of|briefed on|close to|seen by|reviewed by|obtained by|withheld|asked that",
    re.IGNORECASE,
)


def phrase(analysis: Analysis, head: Word) -> list[int]:
    """The words of a noun phrase with title and apposition, without news told in a relative clause."""
    dropped: set[int] = set()
    for c in analysis.children(head):
        if c.relation in (
            "acl:relcl",
            "acl",
            "advcl",
            "advcl:relcl",
            "ccomp",
            "parataxis",
            "conj",
        ) and not _belongs(analysis, c):
            dropped.add(c.index)
        if c.relation == "advmod" and c.index > head.index:
            dropped.add(c.index)
    inside = analysis.subtree(head, dropped)
    return _run(analysis, [k for k in inside if k not in dropped], head)


def _belongs(analysis: Analysis, part: Word) -> bool:
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
        len(out) > 1 and not analysis.words[out[-1]].is_spoken and analysis.words[out[-1]].text not in ')”"'
    ):
        out.pop()
    while len(out) > 1 and (
        not analysis.words[out[0]].is_spoken or analysis.words[out[0]].relation in ("cc", "mark")
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
