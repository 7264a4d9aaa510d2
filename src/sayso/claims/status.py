"""Status by rule: is it so, as the source puts it? Read off the main clause of the content.

Rules in order of force: what the cue itself asserts (denies, demands), a condition, a negation, a modal
verb, a predicate of wanting or doubting, an adverb, and last the tense. Each names the word it rests on.
This is one vote of two: `weighing.py` puts it beside the network's, and the likelier status decides.
Compare FactBank (Sauri & Pustejovsky 2009) and the modal strengths of UMR.
"""

from __future__ import annotations

from sayso.claims.modality import modal, negation
from sayso.claims.predicates import (
    ARRANGED,
    BY_CUE,
    DECIDED,
    DOUBT,
    DOUBT_OF,
    FUTURE_NOUNS,
    PLAN,
    POSSIBLE_ADVERBS,
    REFUSE,
    WANT,
)
from sayso.claims.saying import Saying
from sayso.claims.verdict import Verdict
from sayso.language.analysis import Analysis, Word

CONDITIONS = frozenset({"if", "unless", "provided", "providing"})


def status_of(analysis: Analysis, content: list[int], saying: Saying | None) -> Verdict:
    """The status of a claim with these words.

    "may get docking rights" is possible (may); "did not fire" denied (not); "will be upgraded" planned
    (will); "If they leave, talks can begin" conditional (if).
    """
    top = main_word(analysis, content)
    inside = set(content)
    by_cue = _by_cue(analysis, saying, content)
    if by_cue is not None and by_cue.status in ("denied", "wanted"):
        return by_cue
    if top is None:
        return by_cue or Verdict("happened", None, "no verb")
    own = clause_status(analysis, top, inside)
    if by_cue is not None and own.because.startswith(("tense", "no verb")):
        return by_cue
    if (
        saying is not None
        and saying.stance == "predict"
        and own.because.startswith("modal")
        and own.status == "planned"
    ):
        return Verdict("possible", own.word, "prediction")
    return own


def _by_cue(analysis: Analysis, saying: Saying | None, content: list[int]) -> Verdict | None:
    """What the verb of saying itself asserts: a denial denies, a demand wants, a threat threatens."""
    if saying is None or not saying.cue:
        return None
    words = [analysis.words[k] for k in saying.cue]
    if saying.stance == "deny":
        return Verdict("denied", words[0], "stance: deny")
    if saying.stance == "demand":
        return Verdict("wanted", words[0], "stance: demand")
    verb = next((w for w in words if w.lower in BY_CUE), None)
    if verb is not None and not any(analysis.words[k].is_finite for k in content):  # "to go", "a reprisal"
        return Verdict(BY_CUE[verb.lower], verb, f"verb '{verb.lower}'")
    return None


def main_word(analysis: Analysis, content: list[int]) -> Word | None:
    """The top of the content's tree; a verb before a noun where the tree falls apart."""
    inside = set(content)
    tops = [
        analysis.words[k]
        for k in content
        if analysis.words[k].is_root or analysis.words[k].head not in inside
    ]
    tops = [
        w for w in tops if w.relation not in ("punct", "mark", "case", "cc", "advmod", "det") or w.is_root
    ]
    verbal = [w for w in tops if has_verb(analysis, w)]
    return next(iter(verbal or tops), None)


def has_verb(analysis: Analysis, word: Word) -> bool:
    return word.is_verb or analysis.child(word, "cop", "aux", "aux:pass", "nsubj") is not None


def clause_status(analysis: Analysis, top: Word, inside: set[int]) -> Verdict:
    """Status of a clause by condition, negation, modal, predicate, adverb and tense."""
    opening = _opening(analysis, inside)
    if opening is not None:
        return opening
    for rule in (_condition, negation, modal, _predicate, _adverb):
        found = rule(analysis, top, inside)
        if found is not None:
            return found
    return _tense(analysis, top, inside)


def _opening(analysis: Analysis, inside: set[int]) -> Verdict | None:
    """ "If ..., ..." and "Nobody ..." tell with their first word, whatever the tree says."""
    spoken = [analysis.words[k] for k in sorted(inside) if analysis.words[k].is_spoken]
    if len(spoken) < 3:
        return None
    if spoken[0].lower in ("if", "unless"):
        return Verdict("conditional", spoken[0], "condition")
    if spoken[0].lower in ("nobody", "none", "neither", "nothing") or (
        spoken[0].lower == "no" and spoken[1].lower == "one"
    ):
        return Verdict("denied", spoken[0], "negation")
    return None


def _condition(analysis: Analysis, top: Word, inside: set[int]) -> Verdict | None:
    """An if-clause under the main verb."""
    for c in analysis.children(top, "advcl"):
        for m in analysis.children(c, "mark", "advmod"):
            before = analysis.words[m.index - 1].lower if m.index else ""
            if m.lower in CONDITIONS and m.index in inside and before not in ("even", "as", "what"):
                return Verdict("conditional", m, "condition")
    return None


def _predicate(analysis: Analysis, top: Word, inside: set[int]) -> Verdict | None:
    """Wanting, planning, fearing, refusing: the verb or adjective itself."""
    infinitive = any(c.relation in ("xcomp", "ccomp", "csubj") for c in analysis.children(top))
    low = top.lower
    if low in DOUBT or (low in DOUBT_OF and infinitive):
        return Verdict("possible", top, "predicate of doubt")
    if (low in PLAN and (infinitive or (top.pos == "VBN" and low in DECIDED))) or (
        low in ARRANGED and not analysis.child(top, "obj")
    ):
        return Verdict("planned", top, "predicate of planning")
    if low in WANT and top.is_verb:
        return Verdict("wanted", top, "predicate of wanting")
    if low in REFUSE and infinitive:
        return Verdict("happened", top, "refusal")
    if top.pos == "VB" and not analysis.child(top, "nsubj", "nsubj:pass", "aux", "mark") and top.is_root:
        return Verdict("wanted", top, "imperative")
    if top.pos in ("NN", "NNS") and low in FUTURE_NOUNS and analysis.child(top, "cop") is None:
        return Verdict("planned", top, "noun of planning")
    return None


def _adverb(analysis: Analysis, top: Word, inside: set[int]) -> Verdict | None:
    found = next(
        (
            c
            for c in analysis.children(top, "advmod", "discourse")
            if c.lower in POSSIBLE_ADVERBS and c.index in inside
        ),
        None,
    )
    return Verdict("possible", found, "adverb") if found is not None else None


def _tense(analysis: Analysis, top: Word, inside: set[int]) -> Verdict:
    """Past and perfect are over, present goes on."""
    helpers = [c for c in analysis.children(top, "aux", "aux:pass", "cop") if c.index in inside]
    lows = {c.lower for c in helpers}
    if lows & {"has", "have", "'ve", "’ve", "had", "was", "were"}:
        return Verdict("happened", helpers[0], "tense: past or perfect")
    if lows & {"is", "are", "am", "'s", "’s", "'re", "’re", "'m", "’m"}:
        return Verdict("ongoing", helpers[0], "tense: present")
    if top.pos in ("VBZ", "VBP"):
        return Verdict("ongoing", top, "tense: present")
    if top.pos in ("VBD", "VBN"):
        return Verdict("happened", top, "tense: past")
    finite = next(
        (
            analysis.words[k]
            for k in sorted(inside)
            if analysis.words[k].pos in ("VBD", "VBZ", "VBP")
            and analysis.words[k].relation not in ("acl:relcl",)
        ),
        None,
    )
    if finite is not None:
        return Verdict(
            "happened" if finite.pos == "VBD" else "ongoing", finite, "tense of the only finite verb"
        )
    if top.pos == "VBG":
        return Verdict("happened", top, "tense: participle")
    return Verdict("happened" if top.pos.startswith("NN") else "ongoing", top, "no verb")
