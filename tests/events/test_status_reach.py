"""How far a governing word reaches: complements and no adjuncts, objects and no subjects, shared and own negations."""

from __future__ import annotations

import pytest

from sayso.claims.model import Status
from sayso.events.status import event_status, governed
from tests.claims.trees import read, word

FREE = {
    "subject of prevented": ("The/DT/det>shelling shelling/NN/nsubj>prevented prevented/VBD aid/NN/obj>prevented", "shelling"),
    "subject of threatened": ("The/DT/det>attack attack/NN/nsubj>threatened threatened/VBD truce/NN/obj>threatened", "attack"),
    "subject of could": ("The/DT/det>truce truce/NN/nsubj>fall could/MD/aux>fall fall/VB", "truce"),
    "after": ("Sow/NNP/nsubj:pass>dismissed dismissed/VBN after/IN/case>attack the/DT/det>attack attack/NN/obl>dismissed", "attack"),
    "after a return": (
        "Sow/NNP/nsubj>agreed agreed/VBD to/TO/mark>return return/VB/xcomp>agreed after/IN/case>raid raid/NN/obl>return",
        "raid",
    ),
    "during": ("threats/NNS during/IN/case>raid the/DT/det>raid raid/NN/nmod>threats", "raid"),
    "by": ("Aid/NN/nsubj:pass>stopped stopped/VBN by/IN/case>raid a/DT/det>raid raid/NN/obl:agent>stopped", "raid"),
    "inquiry": ("ordered/VBD an/DT/det>inquiry inquiry/NN/obj>ordered into/IN/case>attack attack/NN/nmod>inquiry", "attack"),
    "called": ("called/VBD the/DT/det>attack attack/NN/obj>called a/DT/det>crime crime/NN/xcomp>called", "attack"),
    "called, two objects": ("called/VBD the/DT/det>attack attack/NN/obj>called a/DT/det>crime crime/NN/obj>called", "attack"),
    "called it so": ("called/VBD it/PRP/obj>called an/DT/det>attack attack/NN/xcomp>called", "attack"),
    "not only": ("They/PRP/nsubj>shelled not/RB/advmod>shelled only/RB/advmod>shelled shelled/VBD it/PRP/obj>shelled", "shelled"),
    "but": (
        "They/PRP/nsubj>flee did/VBD/aux>flee not/RB/advmod>flee flee/VB but/CC/cc>attacked attacked/VBD/conj>flee",
        "attacked",
    ),
    "no raid but": ("no/DT/det>raid raid/NN but/CC/cc>attack an/DT/det>attack attack/NN/conj>raid", "attack"),
    "second in the past": ("may/MD/aux>flee flee/VB and/CC/cc>burned burned/VBD/conj>flee it/PRP/obj>burned", "burned"),
}  # fmt: skip
GOVERNED: dict[str, tuple[str, str, Status, str]] = {
    "not confirm": ("did/VBD/aux>confirm not/RB/advmod>confirm confirm/VB the/DT/det>raid raid/NN/obj>confirm", "raid", "possible", "not"),
    "not rule out": ("has/VBZ/aux>ruled not/RB/advmod>ruled ruled/VBN out/RP/compound:prt>ruled a/DT/det>raid raid/NN/obj>ruled", "raid", "possible", "ruled"),
    "confirm itself": ("did/VBD/aux>confirm not/RB/advmod>confirm confirm/VB the/DT/det>raid raid/NN/obj>confirm", "confirm", "denied", "not"),
    "may not": ("They/PRP/nsubj>attack may/MD/aux>attack not/RB/advmod>attack attack/VB", "attack", "possible", "may"),
    "could not": ("They/PRP/nsubj>attack could/MD/aux>attack not/RB/advmod>attack attack/VB", "attack", "denied", "not"),
    "attempted": ("The/DT/det>coup attempted/VBN/amod>coup coup/NN/nsubj>shook shook/VBD Mali/NNP/obj>shook", "coup", "wanted", "attempted"),
    "attempted to": ("attempted/VBD to/TO/mark>strike strike/VB/xcomp>attempted", "strike", "wanted", "attempted"),
    "stopped": ("They/PRP/nsubj>stopped stopped/VBD the/DT/det>raid raid/NN/obj>stopped", "raid", "denied", "stopped"),
    "object": ("The/DT/det>raid raid/NN/nsubj>threatened threatened/VBD a/DT/det>siege siege/NN/obj>threatened", "siege", "planned", "threatened"),
    "likely": ("A/DT/det>raid raid/NN/nsubj>likely is/VBZ/cop>likely likely/JJ", "raid", "possible", "likely"),
    "take place": ("A/DT/det>raid raid/NN/nsubj>take could/MD/aux>take take/VB place/NN/obj>take", "raid", "possible", "could"),
    "of": ("fears/NNS of/IN/case>raid a/DT/det>raid raid/NN/nmod>fears", "raid", "possible", "fears"),
    "called for": ("They/PRP/nsubj>called called/VBD for/IN/case>raid a/DT/det>raid raid/NN/obl>called", "raid", "wanted", "called"),
    "neither": ("not/RB/advmod>flee flee/VB or/CC/cc>attack attack/VB/conj>flee", "attack", "denied", "not"),
    "may but": ("may/MD/aux>flee not/RB/advmod>flee flee/VB but/CC/cc>hit hit/VB/conj>flee", "hit", "possible", "may"),
}  # fmt: skip


@pytest.mark.parametrize(("sentence", "trigger"), FREE.values(), ids=FREE.keys())
def test_no_complement_is_not_governed(sentence: str, trigger: str) -> None:
    analysis = read(sentence)
    assert list(governed(analysis, word(analysis, trigger))) == []


@pytest.mark.parametrize(("sentence", "trigger", "status", "by"), GOVERNED.values(), ids=GOVERNED.keys())
def test_the_nearest_governor_decides(sentence: str, trigger: str, status: Status, by: str) -> None:
    analysis = read(sentence)
    nearest, governor = next(governed(analysis, word(analysis, trigger)))
    assert (nearest, governor.text) == (status, by)


def test_an_attempted_coup_has_not_happened_though_the_network_says_so() -> None:
    analysis = read(GOVERNED["attempted"][0])
    trigger = [word(analysis, "coup").index]
    assert event_status(analysis, trigger, [1.0] + [0.0] * 6)[0] == "wanted"
