"""Mode and context of an event: what the words of its trigger, and those beside it, tell."""

from __future__ import annotations

from importlib import resources
from typing import get_args

import pytest

from sayso.events.model import EventType
from sayso.events.modes import context_of, mode_of
from sayso.language.labels import EVENTS
from tests.claims.trees import read, word

MODES = [
    ("ASSAULT", "Drone/NN/compound>strikes strikes/NNS", "strikes", "drone"),
    ("ASSAULT", "Men/NNS/nsubj>opened opened/VBD fire/NN/obj>opened", "opened", "firearms"),
    ("ASSAULT", "shot/VBD him/PRP/obj>shot near/IN/case>tank a/DT/det>tank tank/NN/obl>shot", "shot", "firearms"),
    ("ASSAULT", "Men/NNS/nsubj>attacked attacked/VBD Kaya/NNP/obj>attacked", "attacked", None),
    ("ASSAULT", "They/PRP/nsubj>kidnapped kidnapped/VBD him/PRP/obj>kidnapped", "kidnapped", "abduct"),
    ("CONSULT", "Sow/NNP/nsubj>visited visited/VBD Ankara/NNP/obj>visited", "visited", "visit"),
    ("CONSULT", "a/DT/det>call phone/NN/compound>call call/NN", "call", "phone"),
    ("COERCE", "Police/NNS/nsubj>arrested arrested/VBD him/PRP/obj>arrested", "arrested", "arrest"),
    ("COERCE", "They/PRP/nsubj>closed closed/VBD the/DT/det>border border/NN/obj>closed", "closed", "restrict"),
    ("PROTEST", "Teachers/NNS/nsubj>marched marched/VBD", "marched", "demo"),
    ("MOBILIZE", "Sow/NNP/nsubj>sent sent/VBD tanks/NNS/obj>sent", "sent", "weapons"),
    ("ASSAULT", "Air/NN/compound>strikes strikes/NNS/nsubj>hit hit/VBD Kaya/NNP/obj>hit", "strikes", "aerial"),
    ("ASSAULT", "A/DT/det>bombing suicide/NN/compound>bombing bombing/NN", "bombing", "suicide-attack"),
    ("ASSAULT", "Warplanes/NNS/nsubj>bombed bombed/VBD Kaya/NNP/obj>bombed", "bombed", "aerial"),
    ("ASSAULT", "bombed/VBN by/IN/case>warplanes warplanes/NNS/obl:agent>bombed", "bombed", "aerial"),
    ("ASSAULT", "They/PRP/nsubj>bombed bombed/VBD tanks/NNS/obj>bombed", "bombed", "explosives"),
    ("ASSAULT", "A/DT/det>mine mine/NN/nsubj>hit hit/VBD them/PRP/obj>hit", "hit", "explosives"),
    ("ASSAULT", "They/PRP/nsubj>attacked attacked/VBD miners/NNS/obj>attacked", "attacked", None),
    ("ASSAULT", "They/PRP/nsubj>attacked attacked/VBD firefighters/NNS/obj>attacked", "attacked", None),
    ("ASSAULT", "They/PRP/nsubj>attacked attacked/VBD gradually/RB/advmod>attacked", "attacked", None),
    ("THREATEN", "Sow/NNP/nsubj>warned warned/VBD Ankara/NNP/obj>warned", "warned", None),
    ("CONSULT", "Hostilities/NNS/nsubj>discussed discussed/VBN", "discussed", None),
    ("AID", "Sow/NNP/nsubj>visited visited/VBD", "visited", None),
]  # fmt: skip
CONTEXTS = [
    ("the/DT/det>election election/NN in/IN/case>court court/NN/nmod>election", "election"),
    ("human/JJ/amod>rights rights/NNS", "human_rights"),
    ("foreign/JJ/amod>minister minister/NN", "diplomatic"),
    ("The/DT/det>troops troops/NNS/nsubj>left left/VBD", "military"),
    ("Refugees/NNS/nsubj>fled fled/VBD", "migration"),
    ("Rebels/NNS/nsubj>fled fled/VBD", None),
    ("They/PRP/nsubj>left left/VBD the/DT/det>courtyard courtyard/NN/obj>left", None),
    ("They/PRP/nsubj>left left/VBD a/DT/det>court court/NN/obj>left", "legal"),
    ("Pollution/NN/nsubj>rose rose/VBD", None),
    ("Polls/NNS/nsubj>opened opened/VBD", "election"),
    ("They/PRP/nsubj>left left/VBD the/DT/det>Bank West/NNP/compound>Bank Bank/NNP/obj>left", None),
    ("They/PRP/nsubj>left left/VBD the/DT/det>Bank Central/NNP/compound>Bank Bank/NNP/obj>left", "economic"),
    ("an/DT/det>town important/JJ/amod>town town/NN", None),
    ("They/PRP/nsubj>generally generally/RB", None),
]


@pytest.mark.parametrize(("kind", "sentence", "trigger", "mode"), MODES)
def test_the_words_of_a_trigger_tell_its_mode_before_those_beside_it(
    kind: str, sentence: str, trigger: str, mode: str | None
) -> None:
    analysis = read(sentence)
    assert mode_of(kind, analysis, [word(analysis, trigger).index]) == mode


def test_a_mode_is_told_by_words_that_hang_on_the_trigger_only() -> None:
    analysis = read(
        "Drones/NNS/nsubj>flew flew/VBD ~,/,/punct>flew men/NNS/nsubj>raided raided/VBD/conj>flew"
    )
    assert mode_of("ASSAULT", analysis, [word(analysis, "raided").index]) is None


@pytest.mark.parametrize(("sentence", "context"), CONTEXTS)
def test_words_of_the_sentence_tell_the_context(sentence: str, context: str | None) -> None:
    analysis = read(sentence, "Soldiers/NNS/nsubj>voted voted/VBD")
    assert context_of(analysis, [0]) == context


def test_types_are_those_of_the_network_and_of_the_table_of_modes() -> None:
    types = set(get_args(EventType))
    assert types == set(EVENTS) - {"none"}
    text = (resources.files("sayso.events") / "modes.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if not line.startswith("#")]
    assert {len(row) for row in rows} == {3}
    assert {row[0] for row in rows} <= types
