"""Claims out of hand-made marks: chain, notes and doubt, without the network."""

from __future__ import annotations

import pytest

from sayso.claims.compose import claims
from sayso.claims.model import Claim, Note
from sayso.document.model import Document
from sayso.language.analysis import Analysis
from sayso.language.marks import Cue, Part, Speaker
from sayso.language.sentences import paragraphs
from tests.claims.trees import read

SURE = [0.99, 0.002, 0.002, 0.002, 0.002, 0.001, 0.001]
SAID = "Ana/NNP/compound>Brkic/PER Brkic/NNP/nsubj>said/PER+ said/VBD rebels/NNS/nsubj>fled fled/VBD/ccomp>said ~./."
SHE = "She/PRP/nsubj>added added/VBD all/DT/nsubj>died died/VBD/ccomp>added ~./."


def speaker(words: list[int], **more: object) -> Speaker:
    values = {"kind": "person", "kind_score": 0.9, "named": 0.9, "score": 0.9} | more
    return Speaker(words, words[-1], **values)  # type: ignore[arg-type]


def part(words: list[int], origin: int | None, cue: int | None, **more: object) -> Part:
    values = {"said": 0.95, "score": 0.95, "status": SURE, "origin_score": 0.9} | more
    return Part(words, origin=origin, cue=cue, **values)  # type: ignore[arg-type]


def made(analysis: Analysis, publisher: str | None = None) -> tuple[tuple[Claim, ...], tuple[Note, ...]]:
    return claims(Document(analysis.text, publisher=publisher), analysis)


def said_and_added(antecedents: list[tuple[int, float]], new: float) -> Analysis:
    analysis = read(SAID, SHE)
    marks = analysis.marks
    marks.cues += [Cue([2], "state", 0.9), Cue([7], "state", 0.9)]
    marks.speakers += [
        speaker([0, 1], cue=0, naming=[0, 1]),
        speaker([6], cue=1, antecedents=antecedents, new=new),
    ]
    marks.parts += [part([3, 4], 0, 0), part([8, 9], 1, 1)]
    return analysis


def test_a_pronoun_takes_the_name_of_its_antecedent() -> None:
    found, _ = made(said_and_added([(0, 0.8)], 0.1))
    assert [[link.name for link in c.chain] for c in found] == [["Ana Brkic"], ["Ana Brkic"]]
    link = found[1].chain[0]
    assert link.source is not None and link.antecedent is not None and link.antecedent.start == 0
    assert [c.text for c in found] == ["rebels fled", "all died"]


def test_a_pronoun_without_anybody_before_it_keeps_its_word_and_gets_a_note() -> None:
    analysis = read(SHE)
    analysis.marks.cues.append(Cue([1], "state", 0.9))
    analysis.marks.speakers.append(speaker([0], cue=0))
    analysis.marks.parts.append(part([2, 3], 0, 0))
    found, notes = made(analysis)
    assert [link.name for link in found[0].chain] == ["She"]
    assert [n.kind for n in notes] == ["unresolved"]


def test_the_publisher_is_no_link() -> None:
    found, _ = made(said_and_added([(0, 0.8)], 0.1), publisher="Ana Brkic")
    assert [c.chain for c in found] == [(), ()]


def test_one_source_stands_once_in_a_chain() -> None:
    analysis = said_and_added([(0, 0.8)], 0.1)
    analysis.marks.speakers[1].outer = 0  # "Brkic said, she added"
    found, _ = made(analysis)
    assert [link.name for link in found[1].chain] == ["Ana Brkic"]


def test_what_is_likelier_wrong_than_right_is_said_to_be_doubtful() -> None:
    analysis = said_and_added([(0, 0.8)], 0.1)
    analysis.marks.parts[1].origin_score = 0.01
    found, notes = made(analysis)
    doubtful = [n for n in notes if n.kind == "doubt"]
    assert len(doubtful) == 1 and "say-so" in doubtful[0].reason
    assert doubtful[0].span == found[1].content[0]
    assert found[1].confidence is not None and found[1].confidence.chain < 0.5


def test_a_sentence_in_no_claim_gets_a_note() -> None:
    analysis = read("Inside/RB the/DT/det>paper paper/NN", SAID)
    analysis.marks.parts.append(part([6, 7], None, None, said=0.1))
    _, notes = made(analysis)
    assert [(n.kind, n.span and n.span.of(analysis.text)) for n in notes] == [
        ("no claim", "Inside the paper")
    ]


@pytest.mark.parametrize(
    ("text", "noted"), [("“We left.\n\n“All of us.”", 0), ("“We left.\n\nAll of us.", 1)]
)
def test_only_a_quotation_that_does_not_go_on_lacks_its_partner(text: str, noted: int) -> None:
    _, notes = made(Analysis(text, [], [], paragraphs(text)))
    assert [n.kind for n in notes] == ["quotation"] * noted
