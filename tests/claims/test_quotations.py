"""Quotations: pairs of marks as newspapers set them, and as they get them wrong."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.claims.quotations import quotations
from sayso.language.sentences import paragraphs


def inner(text: str) -> list[str]:
    return [q.inner.of(text) for q in quotations(text, paragraphs(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“She told me ‘run’ and I ran,” he said.", ["She told me ‘run’ and I ran,"]),
        ("\"He told me 'go' and I went,\" she said.", ["He told me 'go' and I went,"]),
        ("'She told me \"run\" and I ran,' he said.", ['She told me "run" and I ran,']),
        ("‘He told me: “Go.” I went.’", ["He told me: “Go.” I went."]),
        ("“He said “go” and left,” she said.", ["He said “go” and left,"]),
        ("“We are ‘ready’.” “So are ‘we’.”", ["We are ‘ready’.", "So are ‘we’."]),
        ("She called it “a 'lie'”, he “a joke”.", ["a 'lie'", "a joke"]),
    ],
)
def test_a_quotation_inside_another_is_part_of_it(text: str, expected: list[str]) -> None:
    assert inner(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("'We left,' he said. 'All of us.'", ["We left,", "All of us."]),
        (
            "‘We don’t know,’ said Sow. ‘The soldiers’ camp was empty.’",
            ["We don’t know,", "The soldiers’ camp was empty."],
        ),
        ("'It isn't Sana'a,' he said, 'it's O'Brien's.'", ["It isn't Sana'a,", "it's O'Brien's."]),
        ("The 'terrorists' had fled.", ["terrorists"]),
        ("The army's 'success' and the rebels' 'loss'.", ["success", "loss"]),
        ("'We are soldiers' and 'they are rebels' it read.", ["We are soldiers", "they are rebels"]),
    ],
)
def test_single_marks_in_the_british_style_are_told_from_apostrophes(text: str, expected: list[str]) -> None:
    assert inner(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The soldiers' camp and the villagers’ homes burned.",
        "In the '90s and the ’80s, O'Brien's men ruled.",
        "They got 'em out of the rebels' camp.",
        "A rock 'n' roll band played.",
        'He is 6\'2" tall and the 5" gun fired.',
        "‘Abd al-Karim left.",
        '"',
        "”",
        "''",
        "",
    ],
)
def test_apostrophes_feet_inches_and_stray_marks_are_no_quotations(text: str) -> None:
    assert inner(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("«Nous partons», dit-il. « Oui », dit-elle.", ["Nous partons", " Oui "]),
        ("„Wir gehen“, sagte er. „Ja”, sagte sie.", ["Wir gehen", "Ja"]),
        ("»Wir gehen«, sagte er.", ["Wir gehen"]),
        ("``We left,'' he said.", ["We left,"]),
        ("“One,“ he said. “Two,“ she said.", ["One,", "Two,"]),
        ('“One," he said. "Two,” she said.', ["One,", "Two,"]),
        ('"One,"he said,"two."', ["One,", "two."]),
        ('He said—"yes"—and ("no") left.', ["yes", "no"]),
        ('"It was a 5" gun," he said.', ['It was a 5" gun,']),
        ('"Chapter 5" was read. "No," he said.', ["Chapter 5", "No,"]),
    ],
)
def test_other_marks_and_slips_of_the_typesetter_are_read(text: str, expected: list[str]) -> None:
    assert inner(text) == expected


def test_an_open_quotation_goes_on_in_the_next_paragraph_and_is_not_closed_before() -> None:
    text = "“We left.\n\n“We came back,” he said."
    found = quotations(text, paragraphs(text))
    assert [(q.inner.of(text), q.closed) for q in found] == [("We left.", False), ("We came back,", True)]
    assert [q.goes_on for q in found] == [True, False]


def test_a_forgotten_closing_mark_reaches_to_the_end_of_its_paragraph_only() -> None:
    text = '"We left, he said.\n\nThe army denied it. "No," it said.'
    found = quotations(text, paragraphs(text))
    assert [(q.inner.of(text), q.closed) for q in found] == [("We left, he said.", False), ("No,", True)]
    assert not any(q.goes_on for q in found)


@pytest.mark.parametrize("text", ["“We left “We came” he said", '"We left "We came" he said'])
def test_of_two_opening_marks_in_a_row_the_first_was_never_closed(text: str) -> None:
    found = quotations(text, paragraphs(text))
    assert [(q.inner.of(text), q.closed) for q in found] == [("We left ", False), ("We came", True)]


MARKED = st.lists(
    st.sampled_from([*"\"'“”‘’„«» .,\n", "``", "''", "s", "he said", "5", "\n\n"]), max_size=40
).map("".join)


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(max_size=60), MARKED))
def test_quotations_lie_in_the_text_in_order_and_do_not_overlap(text: str) -> None:
    parts = paragraphs(text)
    found = quotations(text, parts)
    assert all(a.outer.end <= b.outer.start for a, b in pairwise(found))
    for q in found:
        assert q.outer.covers(q.inner) and q.inner.of(text).strip()
        assert any(p.covers(q.outer) for p in parts)
        assert q.closed == (q.outer.end > q.inner.end)


@pytest.mark.parametrize("unit", ['"', "'", '" ', "“a ", "\"a\" 'b' ", "'as' ", "« ", "a"])
def test_200_000_characters_of_marks_are_read(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    quotations(text, paragraphs(text))
