"""Speech and scare quotes: words said as a sentence, and words borrowed for one."""

from __future__ import annotations

import pytest

from sayso.claims.quotations import quotations
from sayso.claims.speech import segments
from sayso.language.analysis import Analysis
from tests.claims.trees import read, show

LEAD = (
    '"/``/punct>left ~We/PRP/nsubj>left left/VBD/ccomp>said ~,/,/punct>left '
    "~\"/''/punct>left Sow/NNP/nsubj>said said/VBD ~./."
)
COLON = (
    'Sow/NNP/nsubj>said said/VBD ~:/:/punct>said "/``/punct>fled ~They/PRP/nsubj>fled '
    "fled/VBD/ccomp>said ~./. ~\"/''/punct>said"
)
SCARE = (
    "The/DT/det>republic \"/``/punct>people ~people/NNS/nmod>republic ~'s/POS/case>people "
    "republic/NN/nsubj>fell ~\"/''/punct>people fell/VBD ~./."
)
WHOLE = "\"/``/punct>left ~Nobody/NN/nsubj>left left/VBD ~./. ~\"/''/punct>left"
SINGLE = (
    "The/DT/det>raid \"/``/punct>clean ~clean/JJ/amod>raid ~\"/''/punct>clean "
    "raid/NN/nsubj>failed failed/VBD ~./."
)


def speech(analysis: Analysis) -> list[str]:
    found = segments(analysis, quotations(analysis.text, analysis.paragraphs))
    return [show(analysis, s.words) for s in found]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(LEAD, ["We left ,"], id="before the verb"),
        pytest.param(COLON, ["They fled ."], id="after a colon"),
        pytest.param(WHOLE, ["Nobody left ."], id="the whole sentence"),
        pytest.param(SCARE, [], id="borrowed phrase"),
        pytest.param(SINGLE, [], id="one borrowed word"),
    ],
)
def test_only_words_said_as_a_sentence_are_speech(sentence: str, expected: list[str]) -> None:
    assert speech(read(sentence)) == expected


def test_a_quotation_over_two_sentences_is_cut_at_the_sentence_end() -> None:
    first = (
        'Sow/NNP/nsubj>said said/VBD ~:/:/punct>said "/``/punct>left ~We/PRP/nsubj>left '
        "left/VBD/ccomp>said ~./."
    )
    second = "All/DT/nsubj>of of/IN us/PRP/obj>of ~./. ~\"/''/punct>of"
    analysis = read(first, second)
    found = segments(analysis, quotations(analysis.text, analysis.paragraphs))
    assert [(s.quotation, s.sentence, show(analysis, s.words)) for s in found] == [
        (0, 0, "We left ."),
        (0, 1, "All of us ."),
    ]
    assert [s.whole for s in found] == [False, True]


def test_quotation_marks_themselves_are_in_no_segment() -> None:
    assert all('"' not in text for s in (LEAD, COLON, WHOLE) for text in speech(read(s)))
