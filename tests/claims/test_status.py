"""Status: each rule, with the word that decided it."""

from __future__ import annotations

import pytest

from sayso.claims.model import Stance
from sayso.claims.status import status_of
from tests.claims.trees import read, saying, word, words

# sentence, status, the word that decided
OWN_VOICE = {
    "past": ("Rebels/NNS/nsubj>fled fled/VBD", "happened", "fled"),
    "perfect": ("Rebels/NNS/nsubj>fled have/VBP/aux>fled fled/VBN", "happened", "have"),
    "present": ("Rebels/NNS/nsubj>hold hold/VBP Kaya/NNP/obj>hold", "ongoing", "hold"),
    "progressive": ("Rebels/NNS/nsubj>fleeing are/VBP/aux>fleeing fleeing/VBG", "ongoing", "are"),
    "copula past": ("Kaya/NNP/nsubj>quiet was/VBD/cop>quiet quiet/JJ", "happened", "was"),
    "negation": ("They/PRP/nsubj>fire did/VBD/aux>fire not/RB/advmod>fire fire/VB", "denied", "not"),
    "clitic negation": ("They/PRP/nsubj>fire did/VBD/aux>fire ~n't/RB/advmod>fire fire/VB", "denied", "n't"),
    "no subject": ("No/DT/det>troops troops/NNS/nsubj>left left/VBD", "denied", "No"),
    "nobody": ("Nobody/NN/nsubj>left left/VBD", "denied", "Nobody"),
    "future": ("They/PRP/nsubj>meet will/MD/aux>meet meet/VB", "planned", "will"),
    "is to": ("Sow/NNP/nsubj>visit is/VBZ/aux>visit to/TO/mark>visit visit/VB", "planned", "to"),
    "plans": ("Sow/NNP/nsubj>plans plans/VBZ to/TO/mark>visit visit/VB/xcomp>plans", "planned", "plans"),
    "may": ("They/PRP/nsubj>meet may/MD/aux>meet meet/VB", "possible", "may"),
    "may not": ("They/PRP/nsubj>meet may/MD/aux>meet not/RB/advmod>meet meet/VB", "possible", "may"),
    "adverb": ("They/PRP/nsubj>fled probably/RB/advmod>fled fled/VBD", "possible", "probably"),
    "doubt": (
        ("They/PRP/nsubj>likely are/VBP/cop>likely likely/JJ to/TO/mark>flee flee/VB/xcomp>likely"),
        "possible",
        "likely",
    ),
    "should": ("They/PRP/nsubj>leave should/MD/aux>leave leave/VB", "wanted", "should"),
    "must not": ("They/PRP/nsubj>leave must/MD/aux>leave not/RB/advmod>leave leave/VB", "wanted", "must"),
    "wants": ("Sow/NNP/nsubj>wants wants/VBZ to/TO/mark>leave leave/VB/xcomp>wants", "wanted", "wants"),
    "if": (
        (
            "If/IN/mark>leave they/PRP/nsubj>leave leave/VBP/advcl>begin talks/NNS/nsubj>begin "
            "can/MD/aux>begin begin/VB"
        ),
        "conditional",
        "If",
    ),
    "not only": (
        ("They/PRP/nsubj>burned not/RB/advmod>burned only/RB/advmod>burned burned/VBD Kaya/NNP/obj>burned"),
        "happened",
        "burned",
    ),
}


@pytest.mark.parametrize(("sentence", "status", "decided"), OWN_VOICE.values(), ids=OWN_VOICE.keys())
def test_the_main_clause_decides(sentence: str, status: str, decided: str) -> None:
    analysis = read(sentence)
    found = status_of(analysis, list(range(len(analysis.words))), None)
    assert (found.status, found.word and found.word.text) == (status, decided)
    assert found.because


DENIED = (
    "The/DT/det>army army/NN/nsubj>denied denied/VBD that/IN/mark>fled it/PRP/nsubj>fled "
    "fled/VBD/ccomp>denied ~./."
)
WANTED = (
    "Sow/NNP/nsubj>demanded demanded/VBD that/IN/mark>leave they/PRP/nsubj>leave leave/VB/ccomp>demanded ~./."
)
VOWED = "Sow/NNP/nsubj>vowed vowed/VBD to/TO/mark>return return/VB/xcomp>vowed ~./."


def test_a_denial_denies_and_a_demand_wants_whatever_the_tense() -> None:
    cases: list[tuple[str, str, str, tuple[str, str], Stance, str]] = [
        (DENIED, "denied", "army", ("it", "fled"), "deny", "denied"),
        (WANTED, "demanded", "Sow", ("they", "leave"), "demand", "wanted"),
    ]
    for sentence, cue, source, content, stance, status in cases:
        analysis = read(sentence)
        found = status_of(analysis, words(analysis, *content), saying(analysis, cue, source, stance))
        assert found.status == status and found.word is word(analysis, cue)


def test_a_vow_is_planned_by_its_verb() -> None:
    analysis = read(VOWED)
    said = saying(analysis, "vowed", "Sow", "state")
    found = status_of(analysis, words(analysis, "to", "return"), said)
    assert found.status == "planned" and found.word is word(analysis, "vowed")


def test_a_word_outside_the_content_decides_nothing() -> None:
    analysis = read("Rebels/NNS/nsubj>fled reportedly/RB/advmod>fled never/RB/advmod>fled fled/VBD")
    found = status_of(analysis, [0, 3], None)
    assert (found.status, found.word and found.word.text) == ("happened", "fled")


def test_a_content_without_a_verb_has_a_status_all_the_same() -> None:
    analysis = read("the/DT/det>charges charges/NNS")
    assert status_of(analysis, [0, 1], None).status == "happened"
