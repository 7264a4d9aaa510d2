"""Status of an event: what governs its trigger decides before the network does."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from sayso.claims.model import Status
from sayso.document.model import Span
from sayso.events.model import Event
from sayso.events.status import event_status, governed
from sayso.language.labels import STATUSES
from tests.claims.trees import read, word

# sentence, trigger, status, the word that governs it
GOVERNED = {
    "denied": ("Sow/NNP/nsubj>denied denied/VBD attacking/VBG/xcomp>denied", "attacking", "denied", "denied"),
    "prevented": ("Sow/NNP/nsubj>prevented prevented/VBD attacks/NNS/obj>prevented", "attacks", "denied", "prevented"),
    "negation": ("They/PRP/nsubj>fire did/VBD/aux>fire ~n't/RB/advmod>fire fire/VB", "fire", "denied", "n't"),
    "no": ("No/DT/det>attack attack/NN/nsubj>came came/VBD", "attack", "denied", "No"),
    "without": ("left/VBD without/IN/mark>firing firing/VBG/advcl>left", "firing", "denied", "without"),
    "claims": ("denied/VBD claims/NNS/obj>denied they/PRP/nsubj>ran ran/VBD/acl>claims", "ran", "denied", "denied"),
    "threat": ("threats/NNS to/TO/mark>strike strike/VB/acl>threats", "strike", "planned", "threats"),
    "ready": ("ready/JJ to/TO/mark>strike strike/VB/xcomp>ready", "strike", "planned", "ready"),
    "will": ("They/PRP/nsubj>strike will/MD/aux>strike strike/VB", "strike", "planned", "will"),
    "planned": ("a/DT/det>strike planned/VBN/amod>strike strike/NN", "strike", "planned", "planned"),
    "urged": ("urged/VBD them/PRP/obj>urged to/TO/mark>leave leave/VB/xcomp>urged", "leave", "wanted", "urged"),
    "call": ("a/DT/det>call call/NN for/IN/case>release release/NN/nmod>call", "release", "wanted", "call"),
    "must": ("They/PRP/nsubj>leave must/MD/aux>leave leave/VB", "leave", "wanted", "must"),
    "fears": ("fears/NNS of/IN/case>attack an/DT/det>attack attack/NN/nmod>fears", "attack", "possible", "fears"),
    "expected": ("Strikes/NNS/nsubj:pass>expected expected/VBN", "Strikes", "possible", "expected"),
    "alleged": ("an/DT/det>attack alleged/JJ/amod>attack attack/NN", "attack", "possible", "alleged"),
    "may too": ("They/PRP/nsubj>hit may/MD/aux>hit hit/VB or/CC/cc>burn burn/VB/conj>hit", "burn", "possible", "may"),
    "whether": ("know/VB whether/IN/mark>shot they/PRP/nsubj>shot shot/VBD/ccomp>know", "shot", "possible", "whether"),
    "if": ("If/IN/mark>hit we/PRP/nsubj>hit hit/VBP/advcl>fall it/PRP/nsubj>fall fall/VB", "hit", "conditional", "If"),
}  # fmt: skip
FREE = {
    "past": ("Rebels/NNS/nsubj>shelled shelled/VBD Kaya/NNP/obj>shelled", "shelled"),
    "condemned": ("Sow/NNP/nsubj>condemned condemned/VBD the/DT/det>raid raid/NN/obj>condemned", "raid"),
    "relative clause": ("plans/NNS that/WDT/nsubj>killed killed/VBD/acl:relcl>plans ten/CD/obj>killed", "killed"),
    "side clause": ("denied/VBD it/PRP/obj>denied when/WRB/mark>shot he/PRP/nsubj>shot shot/VBD/advcl>denied", "shot"),
    "what hangs below": ("Sow/NNP/nsubj>left left/VBD to/TO/mark>vote vote/VB/advcl>left", "left"),
}  # fmt: skip


@pytest.mark.parametrize(("sentence", "trigger", "status", "by"), GOVERNED.values(), ids=GOVERNED.keys())
def test_what_governs_a_trigger_decides(sentence: str, trigger: str, status: Status, by: str) -> None:
    analysis = read(sentence)
    nearest, governor = next(governed(analysis, word(analysis, trigger)))
    assert (nearest, governor.text) == (status, by)


@pytest.mark.parametrize(("sentence", "trigger"), FREE.values(), ids=FREE.keys())
def test_what_does_not_govern_a_trigger_decides_nothing(sentence: str, trigger: str) -> None:
    analysis = read(sentence)
    assert list(governed(analysis, word(analysis, trigger))) == []


def scores(status: str, share: float) -> list[float]:
    """What the network might say: one status with a share, the others with the rest."""
    rest = (1 - share) / (len(STATUSES) - 1)
    return [share if s == status else rest for s in STATUSES]


@pytest.mark.parametrize("status", STATUSES)
def test_where_nothing_governs_the_network_decides(status: str) -> None:
    analysis = read(FREE["past"][0])
    found = event_status(analysis, [word(analysis, "shelled").index], scores(status, 0.4))
    assert found == (status, "network 0.40")


@pytest.mark.parametrize(
    ("network", "share", "status", "why"),
    [
        ("happened", 0.99, "planned", "'threats' governs it"),
        ("ongoing", 0.99, "planned", "'threats' governs it"),
        ("wanted", 0.5, "planned", "'threats' governs it"),
        ("possible", 0.7, "possible", "network 0.70; 'threats'"),
    ],
)
def test_a_governed_event_never_happened(network: str, share: float, status: str, why: str) -> None:
    analysis = read(GOVERNED["threat"][0])
    assert event_status(analysis, [word(analysis, "strike").index], scores(network, share)) == (status, why)


def test_the_head_of_a_trigger_of_two_words_is_asked() -> None:
    analysis = read("They/PRP/nsubj>opened may/MD/aux>opened opened/VB fire/NN/obj>opened")
    status, why = event_status(analysis, [2, 3], scores("happened", 0.9))
    assert (status, why) == ("possible", "'may' governs it")


def test_an_event_that_tells_nothing_more_has_nobody_nowhere_and_cannot_be_changed() -> None:
    event = Event("c1", "ASSAULT", Span(0, 4), "happened", "a test")
    assert (event.mode, event.context, event.actor, event.place, event.time, event.tolls) == (
        None, None, (), (), None, (),
    )  # fmt: skip
    with pytest.raises(FrozenInstanceError):
        event.status = "denied"  # type: ignore[misc]
