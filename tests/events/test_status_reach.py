"""How far a governing word reaches: complements and no adjuncts, objects and no subjects, shared and own negations."""

from __future__ import annotations

import pytest

from sayso.claims.model import Status
from sayso.events.status import event_status, governed
from tests.claims.trees import read, word

FREE = {
    "subject of prevented": ("shelling/NN/nsubj>prevented prevented/VBD", "shelling"),
    "subject of threatened": ("attack/NN/nsubj>threatened threatened/VBD", "attack"),
    "subject of could": ("truce/NN/nsubj>fall could/MD/aux>fall fall/VB", "truce"),
    "after": ("dismissed/VBN after/IN/case>attack attack/NN/obl>dismissed", "attack"),
    "after a return": (
        "agreed/VBD to/TO/mark>return return/VB/xcomp>agreed after/IN/case>raid raid/NN/obl>return",
        "raid",
    ),
    "during": ("threats/NNS during/IN/case>raid raid/NN/nmod>threats", "raid"),
    "by": ("stopped/VBN by/IN/case>raid raid/NN/obl:agent>stopped", "raid"),
    "inquiry": ("ordered/VBD inquiry/NN/obj>ordered into/IN/case>attack attack/NN/nmod>inquiry", "attack"),
    "called": ("called/VBD attack/NN/obj>called crime/NN/xcomp>called", "attack"),
    "called, two objects": ("called/VBD attack/NN/obj>called crime/NN/obj>called", "attack"),
    "called it so": ("called/VBD it/PRP/obj>called attack/NN/xcomp>called", "attack"),
    "not only": ("not/RB/advmod>shelled only/RB/advmod>shelled shelled/VBD", "shelled"),
    "but": (
        "did/VBD/aux>flee not/RB/advmod>flee flee/VB but/CC/cc>attacked attacked/VBD/conj>flee",
        "attacked",
    ),
    "no raid but": ("no/DT/det>raid raid/NN but/CC/cc>attack attack/NN/conj>raid", "attack"),
    "second in the past": (
        "may/MD/aux>flee flee/VB and/CC/cc>burned burned/VBD/conj>flee it/PRP/obj>burned",
        "burned",
    ),
}
GOVERNED: dict[str, tuple[str, str, Status, str]] = {
    "not confirm": (
        "did/VBD/aux>confirm not/RB/advmod>confirm confirm/VB raid/NN/obj>confirm",
        "raid",
        "possible",
        "not",
    ),
    "not rule out": (
        "has/VBZ/aux>ruled not/RB/advmod>ruled ruled/VBN raid/NN/obj>ruled",
        "raid",
        "possible",
        "ruled",
    ),
    "confirm itself": (
        "did/VBD/aux>confirm not/RB/advmod>confirm confirm/VB raid/NN/obj>confirm",
        "confirm",
        "denied",
        "not",
    ),
    "may not": ("may/MD/aux>attack not/RB/advmod>attack attack/VB", "attack", "possible", "may"),
    "could not": ("could/MD/aux>attack not/RB/advmod>attack attack/VB", "attack", "denied", "not"),
    "attempted": ("attempted/VBN/amod>coup coup/NN/nsubj>shook shook/VBD", "coup", "wanted", "attempted"),
    "attempted to": (
        "attempted/VBD to/TO/mark>strike strike/VB/xcomp>attempted",
        "strike",
        "wanted",
        "attempted",
    ),
    "stopped": ("stopped/VBD raid/NN/obj>stopped", "raid", "denied", "stopped"),
    "object": (
        "raid/NN/nsubj>threatened threatened/VBD siege/NN/obj>threatened",
        "siege",
        "planned",
        "threatened",
    ),
    "likely": ("raid/NN/nsubj>likely is/VBZ/cop>likely likely/JJ", "raid", "possible", "likely"),
    "take place": (
        "raid/NN/nsubj>take could/MD/aux>take take/VB place/NN/obj>take",
        "raid",
        "possible",
        "could",
    ),
    "of": ("fears/NNS of/IN/case>raid raid/NN/nmod>fears", "raid", "possible", "fears"),
    "called for": ("called/VBD for/IN/case>raid raid/NN/obl>called", "raid", "wanted", "called"),
    "or": ("not/RB/advmod>flee flee/VB or/CC/cc>attack attack/VB/conj>flee", "attack", "denied", "not"),
    "may but": (
        "may/MD/aux>flee not/RB/advmod>flee flee/VB but/CC/cc>hit hit/VB/conj>flee",
        "hit",
        "possible",
        "may",
    ),
}


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
