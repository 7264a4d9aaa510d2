"""Is the event so? What governs its trigger decides before the network does: a hedged event never happened.

The walk goes from the trigger up the tree: its own modal, negation and condition first, then each word whose
complement it stands in ("denied attacking", "a threat to strike", "fears of an attack").
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.claims.model import Status
from sayso.events import status_words as words
from sayso.language.analysis import Analysis, Word
from sayso.language.labels import STATUSES

HIGHEST = 6  # steps up the tree


def event_status(analysis: Analysis, trigger: list[int], scores: list[float]) -> tuple[Status, str]:
    """The status of an event and what decided."""
    network = max(range(len(scores)), key=scores.__getitem__)
    ruled = next(governed(analysis, analysis.words[_head(analysis, trigger)]), None)
    if ruled is None:
        return STATUSES[network], f"network {scores[network]:.2f}"  # type: ignore[return-value]
    status, word = ruled
    if STATUSES[network] not in ("happened", "ongoing") and scores[network] > 0.6:
        return STATUSES[network], f"network {scores[network]:.2f}; '{word.text}'"  # type: ignore[return-value]
    return status, f"'{word.text}' governs it"


def _head(analysis: Analysis, trigger: list[int]) -> int:
    """The word of the trigger that the others hang on."""
    inside = set(trigger)
    return next(
        (k for k in trigger if analysis.words[k].head not in inside or analysis.words[k].is_root), trigger[0]
    )


def governed(analysis: Analysis, word: Word) -> Iterator[tuple[Status, Word]]:
    """What takes the event out of the world of facts, the nearest first."""
    skipped: set[int] = set()
    for step in range(HIGHEST):
        yield from _own(analysis, word, skipped, is_trigger=step == 0)
        above = analysis.words[word.head]
        if not _passes(analysis, word, above):
            return
        skipped = _not_shared(analysis, word, above)
        status = words.GOVERNORS.get(above.lower)
        is_made = above.lower in words.MAKING and not word.is_verb  # who agreed to leave is still there
        if status is not None and word.relation != "conj" and not is_made:
            yield ("possible" if _is_open(analysis, above) else status), above
        word = above


def _passes(analysis: Analysis, word: Word, above: Word) -> bool:
    """Does what is said of the word above hold of the word below?"""
    relation, _, kind = word.relation.partition(":")
    if word.is_root or kind == "relcl":
        return False
    if word.relation in (
        "nsubj",
        "csubj",
    ):  # "the shelling prevented aid" happened; "an attack is likely" may not
        return not above.is_verb or above.lower in words.HAPPENING
    if relation not in words.COMPLEMENTS and not word.relation.startswith("nsubj:pass"):
        return False
    below = analysis.children(word)
    if relation in ("obl", "nmod"):
        return not any(c.relation == "case" and c.lower in words.ADJUNCTS for c in below)
    if word.relation == "conj":
        return above.pos[:1] == word.pos[:1]
    if word.relation == "advcl":
        return any(c.lower in words.JOINING for c in below)
    return not (above.lower in words.NAMING and len(_named(analysis, above)) > 1)


def _named(analysis: Analysis, verb: Word) -> list[Word]:
    """The two objects of "called the attack a crime"."""
    return [c for c in analysis.children(verb, "obj", "iobj", "xcomp") if not c.is_verb]


def _not_shared(analysis: Analysis, word: Word, above: Word) -> set[int]:
    """What hangs on the first of two joined words and not on the second: "did not flee but attacked"."""
    if word.relation != "conj":
        return set()
    is_contrast = any(c.lower == "but" for c in analysis.children(word, "cc"))
    is_finite = word.is_finite and analysis.child(above, "aux") is not None
    return {
        c.index
        for c in analysis.children(above)
        if (_negates(analysis, c) and (is_contrast or is_finite)) or (c.relation == "aux" and is_finite)
    }


def _is_open(analysis: Analysis, verb: Word) -> bool:
    """Is a thing left open by this verb: "did not confirm", "has not ruled out"?"""
    return verb.lower in words.OPEN and any(_negates(analysis, c) for c in analysis.children(verb))


def _negates(analysis: Analysis, word: Word) -> bool:
    """A negation, and no "not only"."""
    after = analysis.words[word.index + 1 : word.index + 2]
    return word.lower in words.NEGATIONS and not any(w.lower in words.ONLY for w in after)


def _own(
    analysis: Analysis, word: Word, skipped: set[int], *, is_trigger: bool
) -> Iterator[tuple[Status, Word]]:
    """Modal, negation, condition and hedge on the word itself."""
    children = [c for c in analysis.children(word) if c.index not in skipped]
    marks = [c for c in children if c.relation == "mark"]
    modals = [c for c in children if c.relation.startswith("aux") and c.lower in words.MODALS]
    yield from (("conditional", c) for c in marks if c.lower in words.CONDITIONS)
    yield from (("possible", c) for c in modals if c.lower in words.OPEN_MODALS)
    is_open = word.lower in words.OPEN and not is_trigger
    yield from (("possible" if is_open else "denied", c) for c in children if _negates(analysis, c))
    for c in children:
        if c in modals:
            yield words.MODALS[c.lower], c
        elif c.relation in ("amod", "advmod", "compound") and c.lower in words.GOVERNORS:
            yield words.GOVERNORS[c.lower], c
        elif c in marks and c.lower == "whether":
            yield "possible", c
