"""Modality: negations and modal verbs of a clause, which bear on each other ("may not", "must not").

Each rule names the word it rests on; None where it does not apply.
"""

from __future__ import annotations

from sayso.claims.predicates import MODALS
from sayso.claims.verdict import Verdict
from sayso.language.analysis import Analysis, Word

NEGATIVES = frozenset(
    {"not", "n't", "n’t", "never", "neither", "nor", "no", "none", "nobody", "nothing", "nowhere"}
)


FORMULA = "formula: neither confirmed nor denied"


def negation(analysis: Analysis, top: Word, inside: set[int]) -> Verdict | None:
    """A negated verb, or nobody and nothing as its subject or object."""
    if (formula := _neither_nor(analysis, inside)) is not None:
        return Verdict("possible", formula, FORMULA)
    if (yet := _yet_to(analysis, top, inside)) is not None:
        return Verdict("denied", yet, "negation: yet to")
    for c in analysis.children(top):
        if c.index not in inside:
            continue
        if (
            c.relation in ("advmod", "cc:preconj", "det")
            and c.lower in NEGATIVES
            and _negates(analysis, c, top)
        ):
            return _modal_negation(analysis, top, c, inside)
        if c.relation in ("nsubj", "nsubj:pass", "obj") and (word := _no(analysis, c)) is not None:
            return Verdict("denied", word, "negation")
    if top.lower in NEGATIVES:
        return Verdict("denied", top, "negation")
    return None


def _yet_to(analysis: Analysis, top: Word, inside: set[int]) -> Word | None:
    """ "has yet to comment": not so far."""
    for k in inside:
        word = analysis.words[k]
        if (
            word.lower == "yet"
            and k + 1 in inside
            and analysis.words[k + 1].lower == "to"
            and k - 1 in inside
        ):
            before = analysis.words[k - 1]
            if top.index in (before.index, before.head, word.head):
                return word
    return None


def _negates(analysis: Analysis, word: Word, top: Word) -> bool:
    """ "not only" and "not a raid but" deny a part, not the clause."""
    after = analysis.words[word.index + 1].lower if word.index + 1 < len(analysis.words) else ""
    return after not in ("only", "just", "merely", "least") and (word.index < top.index or top.is_finite)


def _no(analysis: Analysis, noun: Word) -> Word | None:
    if noun.lower in NEGATIVES - {"no"}:
        return noun
    return next(
        (
            d
            for d in analysis.children(noun, "det", "advmod", "cc:preconj", "cc")
            if d.lower in ("no", "neither") or (d.lower == "not" and d.index < noun.index)
        ),
        None,
    )


def _modal_negation(analysis: Analysis, top: Word, negative: Word, inside: set[int]) -> Verdict:
    """ "may not" stays possible, "should not" wanted; everything else negated is denied."""
    word = _first_modal(analysis, top, inside)
    if word is not None and word.lower in ("may", "might"):
        return Verdict("possible", word, "modal")
    if word is not None and MODALS[word.lower] == "wanted":
        return Verdict("wanted", word, "modal")
    return Verdict("denied", negative, "negation")


def _first_modal(analysis: Analysis, top: Word, inside: set[int]) -> Word | None:
    return next((c for c in analysis.children(top, "aux") if c.lower in MODALS and c.index in inside), None)


def modal(analysis: Analysis, top: Word, inside: set[int]) -> Verdict | None:
    """A modal verb, or "is to" and "is due to"."""
    word = _first_modal(analysis, top, inside)
    if word is None:
        return _to_be(analysis, top, inside)
    if word.lower in ("can", "could") and any(c.lower == "able" for c in analysis.children(top)):
        return None
    if word.lower == "can" and top.lower in ("see", "confirm", "say"):
        return None
    return Verdict(MODALS[word.lower], word, "modal")


def _to_be(analysis: Analysis, top: Word, inside: set[int]) -> Verdict | None:
    """ "is to visit", "are to be withdrawn": an arrangement."""
    for k in sorted(inside):
        word, before = analysis.words[k], analysis.words[k - 1]
        is_due = word.lower == "due" and k - 1 in inside and before.lower in ("is", "are")
        if is_due and top.index in (k, word.head, before.head):
            return Verdict("planned", word, "modal: is due")
    to = next((c for c in analysis.children(top, "mark") if c.lower == "to" and c.index in inside), None)
    if to is None:
        return None
    if any(
        c.lower in ("is", "are", "was", "were") and c.index < to.index
        for c in analysis.children(top, "aux", "cop", "aux:pass")
    ):
        return Verdict("planned", to, "modal: is to")
    return None


def _neither_nor(analysis: Analysis, inside: set[int]) -> Word | None:
    """ "would neither confirm nor deny": it may be so (guidelines, settled points)."""
    words = [analysis.words[k] for k in sorted(inside)]
    lows = [w.lower for w in words]
    confirms, denies = (any(w.startswith(f) for w in lows) for f in ("confirm", ("deny", "denie")))
    return (
        next((w for w in words if w.lower == "neither"), None)
        if confirms and denies and "nor" in lows
        else None
    )
