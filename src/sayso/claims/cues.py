"""Cues: the words that show a saying. Verbs, set phrases, nouns, colons.

Whether a verb of the list really is a cue here is read off the tree: it must be said in fact (no "may
say", no "did not say", no "if he says") and it must have something said.
"""

from __future__ import annotations

from sayso.claims.lexicon import FRAMES, LEMMAS, PASSIVE, QUOTATION_ONLY, Frame
from sayso.language.analysis import Analysis, Word

NEGATIONS = frozenset({"not", "n't", "n’t", "never", "neither", "nor"})
UNREAL = frozenset({"will", "would", "may", "might", "could", "should", "must", "shall", "'ll", "’ll", "can"})


def lemma_of(word: Word) -> str | None:
    """The verb of saying that the word is a form of; None if it is none."""
    return (
        LEMMAS.get(word.lower) if word.is_verb or (word.cue > 0.5 and not word.pos.startswith("NN")) else None
    )


def frames_of(word: Word) -> list[Frame]:
    """The frames of a verb of saying; a verb that only the network knows takes clauses and quotations."""
    lemma = lemma_of(word)
    if lemma is not None:
        return FRAMES[lemma]
    return []


def is_passive(analysis: Analysis, word: Word) -> bool:
    """Is the verb a passive: "was told", "is said to", "quoted by"?"""
    if word.pos not in ("VBN", "VBD"):
        return False
    kinds = {c.relation for c in analysis.children(word)}
    return "aux:pass" in kinds or "nsubj:pass" in kinds or (word.pos == "VBN" and "obl:agent" in kinds)


def is_said(analysis: Analysis, word: Word, quoted: bool = False) -> bool:
    """Is the verb put as something that was or is said?

    "He may say", "did not say", "refused to say" and "if she says" are not; with a quotation beside it
    even "he would say: '...'" is.
    """
    if quoted:
        return True
    helpers = analysis.children(word, "aux", "advmod", "mark", "cc:preconj", "cc")
    if any(w.lower in UNREAL for w in helpers if w.relation == "aux"):
        return False
    if any(w.lower in NEGATIONS for w in helpers if w.relation in ("advmod", "cc:preconj")):
        return False
    if any(w.lower in ("if", "unless", "whether") for w in helpers if w.relation == "mark"):
        return False
    before = analysis.words[max(0, word.index - 5) : word.index]
    if any(w.lower == "neither" and w.sentence == word.sentence for w in before):
        return False
    return not _is_unsaid_infinitive(analysis, word)


def _is_unsaid_infinitive(analysis: Analysis, word: Word) -> bool:
    """ "refused to say", "is expected to announce": an infinitive is said only after "went on to"."""
    to = any(c.lower == "to" and c.relation == "mark" for c in analysis.children(word))
    if word.pos != "VB" or not to:
        return False
    head = analysis.head(word)
    return head is None or head.lower not in {
        "went",
        "goes",
        "going",
        "continued",
        "continues",
        "forced",
        "issued",
    }


def cue_words(analysis: Analysis, word: Word, passive: bool) -> list[int]:
    """The verb with its particle; a passive takes its auxiliaries along ("is said", "was reported")."""
    out = [word.index]
    for c in analysis.children(word, "compound:prt"):
        if c.index == word.index + 1:
            out.append(c.index)
    if passive:
        out += [c.index for c in analysis.children(word, "aux", "aux:pass") if word.index - c.index <= 2]
    return sorted(out)


def needs_quotation(word: Word) -> bool:
    """Verbs that are cues only beside a quotation."""
    return lemma_of(word) in QUOTATION_ONLY


def may_be_impersonal(word: Word) -> bool:
    """May the verb stand in the passive with nobody named: "it was reported that"?"""
    return lemma_of(word) in PASSIVE
