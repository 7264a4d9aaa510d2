"""What is said, read off the tree around a cue; and when a verb of saying says nothing."""

from __future__ import annotations

import pytest

from sayso.claims.contents import complement, trimmed
from sayso.claims.cues import frames_of, is_passive, is_said
from tests.claims.trees import read, show, word

THAT = (
    "Sow/NNP/nsubj>said said/VBD that/IN/mark>failed the/DT/det>talks "
    "talks/NNS/nsubj>failed had/VBD/aux>failed failed/VBN/ccomp>said ~./."
)
INSIDE = (
    "The/DT/det>talks talks/NNS/nsubj>failed ~,/,/punct>said he/PRP/nsubj>said "
    "said/VBD/parataxis>failed ~,/,/punct>said had/VBD/aux>failed failed/VBN ~./."
)
OBJECT = "The/DT/det>army army/NN/nsubj>denied denied/VBD the/DT/det>charges charges/NNS/obj>denied ~./."
VOW = "Sow/NNP/nsubj>vowed vowed/VBD to/TO/mark>return return/VB/xcomp>vowed home/RB/advmod>return ~./."
URGE = (
    "Sow/NNP/nsubj>urged urged/VBD both/DT/det>sides sides/NNS/obj>urged to/TO/mark>stop "
    "stop/VB/xcomp>urged ~./."
)
CALL = "Sow/NNP/nsubj>called called/VBD for/IN/case>inquiry an/DT/det>inquiry inquiry/NN/obl>called ~./."
ACCUSE = (
    "Sow/NNP/nsubj>accused accused/VBD the/DT/det>police police/NNS/obj>accused "
    "of/IN/mark>lying lying/VBG/advcl>accused ~./."
)


@pytest.mark.parametrize(
    ("sentence", "cue", "content"),
    [
        pytest.param(THAT, "said", "the talks had failed", id="that-clause"),
        pytest.param(INSIDE, "said", "The talks had failed", id="cue put in"),
        pytest.param(OBJECT, "denied", "the charges", id="object"),
        pytest.param(VOW, "vowed", "to return home", id="infinitive"),
        pytest.param(URGE, "urged", "both sides to stop", id="addressee"),
        pytest.param(CALL, "called", "an inquiry", id="preposition"),
        pytest.param(ACCUSE, "accused", "the police of lying", id="complements"),
    ],
)
def test_the_content_of_a_verb_of_saying(sentence: str, cue: str, content: str) -> None:
    analysis = read(sentence)
    verb = word(analysis, cue)
    found = (complement(analysis, verb, frame)[0] - {verb.index} for frame in frames_of(verb))
    assert content in [show(analysis, trimmed(analysis, words)) for words in found]


def test_punctuation_and_the_conjunction_are_trimmed_off_the_edges() -> None:
    analysis = read(THAT)
    assert show(analysis, trimmed(analysis, {2, 3, 4, 5, 6, 7})) == "the talks had failed"
    assert trimmed(analysis, {7}) == [] and trimmed(analysis, set()) == []


UNSAID = {
    "may": "Sow/NNP/nsubj>say may/MD/aux>say say/VB so/RB/obj>say",
    "did not": "Sow/NNP/nsubj>say did/VBD/aux>say n't/RB/advmod>say say/VB so/RB/obj>say",
    "if": (
        "If/IN/mark>says Sow/NNP/nsubj>says says/VBZ/advcl>leave so/RB/obj>says we/PRP/nsubj>leave leave/VBP"
    ),
    "refused to": "Sow/NNP/nsubj>refused refused/VBD to/TO/mark>say say/VB/xcomp>refused so/RB/obj>say",
}


@pytest.mark.parametrize("sentence", UNSAID.values(), ids=UNSAID.keys())
def test_what_is_not_said_in_fact_is_no_saying_but_beside_a_quotation_it_is(sentence: str) -> None:
    analysis = read(sentence)
    verb = next(w for w in analysis.words if w.lower in ("say", "says"))
    assert not is_said(analysis, verb)
    assert is_said(analysis, verb, quoted=True)


def test_what_is_said_is_said() -> None:
    analysis = read(THAT)
    assert is_said(analysis, word(analysis, "said"))


def test_a_passive_is_told_by_its_auxiliary_or_its_doer() -> None:
    told = read(
        "Sow/NNP/nsubj:pass>told was/VBD/aux:pass>told told/VBN by/IN/case>aides "
        "aides/NNS/obl:agent>told ~./."
    )
    assert is_passive(told, word(told, "told"))
    assert not is_passive(read(THAT), word(read(THAT), "said"))


def test_a_word_that_is_no_verb_of_saying_has_no_frames() -> None:
    analysis = read("Sow/NNP/nsubj>fled fled/VBD after/IN/case>reports reports/NNS/obl>fled ~./.")
    assert frames_of(word(analysis, "fled")) == [] and frames_of(word(analysis, "reports")) == []
