"""From a text to its analysis with a fake encoder: every word is read and owned once, whatever the length."""

from __future__ import annotations

import pytest

from sayso.document.model import Span
from sayso.language.analyse import CONTEXT, WINDOW, analyse
from sayso.language.analysis import Analysis
from sayso.language.labels import MENTIONS, POS
from tests.language.fake_encoder import FakeEncoder

SENTENCE = "The governor of Kaya said on Monday that 12 lorries had crossed the river near Mbale. "
TEXTS = {
    "nothing": "",
    "one word": "Fled",
    "one sentence": SENTENCE,
    "an article": (SENTENCE * 5 + "\n\n") * 8,
    "a long sentence": "and the men left " * 300,
    "a word of 200,000 characters": "He left. " + "x" * 200_000 + " Then she left.",
    "5,000 words of one letter": "a " * 5000,
    "sentences of one word": "No. Yes! " * 400,
}


def read(text: str, *skip: Span) -> tuple[Analysis, FakeEncoder]:
    encoder = FakeEncoder()
    return analyse(text, skip, encoder), encoder  # type: ignore[arg-type]


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_no_word_goes_unread_and_every_window_is_kept(text: str) -> None:
    analysis, encoder = read(text)
    assert "".join(w.text for w in analysis.words) == "".join(text.split())
    assert all(w.pos in POS and w.mention in MENTIONS and w.head >= 0 for w in analysis.words)
    assert all(size <= WINDOW - 2 for _, size in encoder.read)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_every_sentence_is_one_tree_and_every_word_in_one_sentence(text: str) -> None:
    analysis, _ = read(text)
    at = 0
    for number, s in enumerate(analysis.sentences):
        words = analysis.of(s)
        assert s.first == at and {w.sentence for w in words} == {number}
        roots = [w for w in words if w.is_root]
        assert len(roots) == 1 and roots[0].relation == "root"
        assert analysis.subtree(roots[0]) == list(range(s.first, s.last))
        at = s.last
    assert at == len(analysis.words)


def test_a_word_is_the_child_of_its_head_and_of_nobody_else() -> None:
    analysis, _ = read(TEXTS["an article"])
    found = [(w.index, k) for w in analysis.words for k in w.children]
    assert sorted(found) == sorted((w.head, w.index) for w in analysis.words if not w.is_root)


def test_antecedents_lie_before_and_marks_in_the_sentences_that_own_them() -> None:
    analysis, _ = read(TEXTS["an article"])
    for w in analysis.words:
        assert w.antecedent is None or w.antecedent < w.index
        assert 0 <= w.antecedent_score <= 1
    marks = analysis.marks
    for words in [m.words for m in (*marks.parts, *marks.speakers, *marks.cues)]:
        assert len({analysis.words[k].sentence for k in words}) == 1
    for part in marks.parts:
        assert part.origin is None or 0 <= part.origin < len(marks.speakers)
        assert 0 <= part.said <= 1 and 0 <= part.origin_score <= 1 and abs(sum(part.status) - 1) < 1e-3
    for k, speaker in enumerate(marks.speakers):
        assert speaker.outer != k and all(j < k for j, _ in speaker.antecedents)


def test_no_word_belongs_to_two_contents_and_none_is_marked_twice_at_the_edge_of_windows() -> None:
    analysis, _ = read(TEXTS["an article"])
    for marks in (analysis.marks.parts, analysis.marks.speakers, analysis.marks.cues):
        words = [k for m in marks for k in m.words]
        assert len(set(words)) == len(words)


def test_a_later_window_reads_some_sentences_before_it_again() -> None:
    _, encoder = read(" ".join(f"Lorry {k} crossed the river near Mbale." for k in range(100)))
    first, second = encoder.read[0][0], encoder.read[1][0]
    repeated = next(n for n in range(len(second), -1, -1) if first[-n:] == second[:n])
    assert 0 < repeated <= CONTEXT


def test_reading_is_deterministic_and_independent_of_what_was_read_before() -> None:
    encoder = FakeEncoder()
    text = TEXTS["an article"]
    first = analyse(text, (), encoder)  # type: ignore[arg-type]
    analyse(TEXTS["a long sentence"], (), encoder)  # type: ignore[arg-type]
    assert analyse(text, (), encoder).words == first.words  # type: ignore[arg-type]


def test_furniture_is_left_out_and_offsets_stay_those_of_the_text() -> None:
    text = "KAYA (Harbour Radio) — The army left. Read more: here.\n\nBy Ines Bakare\n\nIt came back."
    skip = [
        Span(text.index(s), text.index(s) + len(s))
        for s in ("KAYA (Harbour Radio) —", "Read more: here.", "By Ines Bakare")
    ]
    analysis, _ = read(text, *reversed(skip))
    shown = [text[analysis.words[s.first].start : analysis.words[s.last - 1].end] for s in analysis.sentences]
    assert shown == ["The army left.", "It came back."]
    assert not any(w.start < hole.end and hole.start < w.end for w in analysis.words for hole in skip)
