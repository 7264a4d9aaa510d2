"""Chains of attribution, and what the publisher says with nobody else's word for it."""

from __future__ import annotations

from sayso.claims.nesting import chain_of, nest
from sayso.claims.own_voice import remainders
from tests.claims.trees import read, saying, show

TOLD = (
    "Bakare/NNP/nsubj>said said/VBD Sow/NNP/nsubj>told had/VBD/aux>told "
    "told/VBN/ccomp>said him/PRP/obj>told "
    "that/IN/mark>fell Kaya/NNP/nsubj>fell fell/VBD/ccomp>told ~./."
)
BOTH = (
    "Bakare/NNP/nsubj>said said/VBD troops/NNS/nsubj>left left/VBD/ccomp>said "
    "the/DT/det>city city/NN/obj>left quietly/RB/advmod>left "
    "at/IN/case>dawn dawn/NN/obl>left and/CC/cc>denied Sow/NNP/nsubj>denied "
    "denied/VBD/conj>left that/IN/mark>fell "
    "Kaya/NNP/nsubj>fell fell/VBD/ccomp>denied ~./."
)


def test_a_telling_that_is_all_that_is_said_makes_one_chain_and_no_claim_of_its_own() -> None:
    analysis = read(TOLD)
    outer = saying(analysis, "said", "Bakare", "Sow ... fell")
    inner = saying(analysis, "told", "Sow", "Kaya ... fell")
    nest(analysis, [outer, inner])
    assert [s.head.text for s in chain_of(inner) if s.head] == ["Bakare", "Sow"]
    assert outer.absorbed and not inner.absorbed


def test_a_saying_that_is_a_part_of_what_is_said_leaves_the_rest_a_claim() -> None:
    analysis = read(BOTH)
    outer = saying(analysis, "said", "Bakare", "troops ... fell")
    inner = saying(analysis, "denied", "Sow", "Kaya ... fell", stance="deny")
    nest(analysis, [outer, inner])
    assert [s.head.text for s in chain_of(inner) if s.head] == ["Bakare", "Sow"]
    assert not outer.absorbed
    assert show(analysis, outer.content).startswith("troops left the city quietly at dawn")
    assert not outer.content & inner.content


def test_sayings_side_by_side_have_chains_of_their_own() -> None:
    analysis = read(
        TOLD,
        "Diop/NNP/nsubj>added added/VBD talks/NNS/nsubj>failed failed/VBD/ccomp>added ~./.",
    )
    first, second = (
        saying(analysis, "told", "Sow", "Kaya ... fell"),
        saying(analysis, "added", "Diop", "talks ... failed"),
    )
    nest(analysis, [first, second])
    assert first.parent is None and second.parent is None
    assert [len(chain_of(s)) for s in (first, second)] == [1, 1]


def test_a_sentence_that_nobody_is_said_to_say_is_the_publishers() -> None:
    analysis = read("Rebels/NNS/nsubj>fled fled/VBD Kaya/NNP/obj>fled ~./.", "?/.")
    assert [show(analysis, words) for words in remainders(analysis, 0, [])] == ["Rebels fled Kaya"]
    assert remainders(analysis, 1, []) == []


def test_nothing_is_left_of_a_sentence_that_is_all_attributed() -> None:
    analysis = read(
        "Sow/NNP/nsubj>said said/VBD on/IN/case>Monday Monday/NNP/obl>said that/IN/mark>fell "
        "Kaya/NNP/nsubj>fell fell/VBD/ccomp>said ~./."
    )
    assert remainders(analysis, 0, [saying(analysis, "said", "Sow", "Kaya ... fell")]) == []


def test_a_clause_outside_the_attribution_is_the_publishers() -> None:
    analysis = read(
        "Rebels/NNS/nsubj>took took/VBD the/DT/det>port port/NN/obj>took on/IN/case>Monday "
        "Monday/NNP/obl>took ~,/,/punct>said "
        "and/CC/cc>said Sow/NNP/nsubj>said said/VBD/conj>took Kaya/NNP/nsubj>fell "
        "fell/VBD/ccomp>said ~./."
    )
    found = remainders(analysis, 0, [saying(analysis, "said", "Sow", "Kaya ... fell")])
    assert [show(analysis, words) for words in found] == ["Rebels took the port on Monday"]
