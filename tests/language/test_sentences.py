"""Sentences and paragraphs: cut where a reader would, and nothing lost."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.language.sentences import MAX_WORDS, paragraphs, sentences


def cut(text: str) -> list[str]:
    words, found = sentences(text, paragraphs(text))
    return [text[words[s.first].start : words[s.last - 1].end] for s in found]


# " | " stands where the sentences part
@pytest.mark.parametrize(
    "marked",
    [
        "Gen. Okello met Mr. Sow. | He left.",
        "Lt. Col. O. Ndiaye, a U.N. envoy, left on Nov. 3 at 5 p.m. on foot. | They agreed.",
        "J. R. Okello spoke. | P. T. Traore too.",
        "Troops are in the U.S. | The army left. | The U.S. Army denied it.",
        "He came at 3 p.m. | The talks began.",
        "Harbour Mining Inc. | The firm denied it.",
        "It held Checkpoint No. 5 (p. 12). | The rebels fled.",
        "It cost $3.5 million. | 12 people died.",
        '"Where were they?" | Maalouf asked. | "Gone!" she said.',
        "“Why?” he asked. | ‘Run!’ they cried.",
        'He said: "We left. | All of us." | Then he went.',
        "He waited … and left... | Then he came back.",
        "(The army denied it.) | It left.",
        "Really?! | Yes.",
        "• One thing. | • Another thing.",
        "It withdrew. | al-Shabaab claimed it. | eBay did not.",
        "He left.The army came.".replace(".T", ". | T").replace("| ", "|"),
        "He left. — Harbour Radio",
        'What did he say?" he asked.',
        "no full stop at all",
    ],
)
def test_sentences_part_where_a_reader_parts_them(marked: str) -> None:
    parts = marked.split(" |")
    text = "".join(parts)
    assert cut(text) == [p.strip() for p in parts]


def test_a_headline_without_a_full_stop_is_a_sentence_of_its_own() -> None:
    text = "Rebels seize port\nThe port fell on Monday. Police said so.\nNo one was hurt"
    assert cut(text) == [
        "Rebels seize port",
        "The port fell on Monday.",
        "Police said so.",
        "No one was hurt",
    ]


def test_hard_wrapped_lines_are_joined() -> None:
    text = (
        "The army said on Monday that its forces had taken control of the port\n"
        "city after three days of fighting in which at least forty people died\n"
        "and many were displaced, according to the mission in the country that\n"
        "has been there since last year.\n\n"
        "Witnesses said the road was closed. It was open again on Tuesday."
    )
    first, *rest = cut(text)
    assert first.startswith("The army said") and first.endswith("since last year.")
    assert rest == ["Witnesses said the road was closed.", "It was open again on Tuesday."]
    assert len(paragraphs(text)) == 2


def test_each_line_is_a_paragraph_where_lines_are_not_wrapped() -> None:
    text = "One here.\nTwo here.\n \t\n\n  Three here.\n"
    assert [p.of(text).strip() for p in paragraphs(text)] == ["One here.", "Two here.", "Three here."]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\t\n "])
def test_a_text_without_words_has_no_sentences(text: str) -> None:
    assert paragraphs(text) == [] and cut(text) == []


TEXTS = st.lists(
    st.sampled_from(
        [*"The army left".split(), *".?!\"”“'() …é", ". ", "\n", "\n\n", "\x0b", "U.S.", "Gen.", "al-X"],
    ),
    max_size=40,
).map("".join)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=80), TEXTS))
def test_every_word_is_in_exactly_one_sentence_and_paragraph(text: str) -> None:
    parts = paragraphs(text)
    assert all(p.of(text).strip() for p in parts)
    assert all(a.end <= b.start for a, b in pairwise(parts))
    words, found = sentences(text, parts)
    assert "".join(w.text for w in words) == "".join(text.split())
    at = 0
    for s in found:
        assert s.first == at < s.last
        assert all(
            parts[s.paragraph].start <= w.start < w.end <= parts[s.paragraph].end
            for w in words[s.first : s.last]
        )
        at = s.last
    assert at == len(words)


@pytest.mark.parametrize("unit", ["a", " ", "!", "word\n", "U.S. ", "\n "])
def test_200_000_characters_of_anything_are_read(unit: str) -> None:
    text = unit * (200_000 // len(unit)) + "x"
    words, found = sentences(text, paragraphs(text))
    assert sum(s.last - s.first for s in found) == len(words)
    assert sum(len(w.text) for w in words) == len("".join(text.split()))


def test_a_sentence_without_an_end_is_cut_so_that_its_tree_stays_small() -> None:
    _, found = sentences("word " * 1000, paragraphs("word " * 1000))
    assert max(s.last - s.first for s in found) <= MAX_WORDS
