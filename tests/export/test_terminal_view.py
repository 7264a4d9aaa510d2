"""What an analyst relies on in the terminal."""

import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from sayso.claims.model import Claim
from sayso.document.model import Document, Span
from sayso.export.terminal import TerminalView
from sayso.export.visible import for_terminal
from sayso.reading import Reading


def shown(reading: Reading, *, width: int = 100, encoding: str = "utf-8", color: bool = False) -> str:
    stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    console = Console(
        file=stream,
        width=width,
        force_terminal=color,
        color_system="standard" if color else None,
        highlight=False,
        markup=False,
        emoji=False,
    )
    console.print(TerminalView(reading))
    stream.seek(0)
    return stream.read()


def test_header_says_where_it_is_from_and_how_much_is_said(reading: Reading) -> None:
    lines = shown(reading).splitlines()
    assert lines[0] == "Engines on the Danube"
    assert lines[1] == "Estuary Newswire · 2025-03-14"
    assert lines[2] == (
        "8 claims · 7 attributed · 5 origins (2 unnamed, 1 claim with no source) · 1 unresolved"
    )


@pytest.mark.parametrize(
    "line",
    [
        "Estuary Newswire › Curierul Deltei (on Thursday = 2025-03-13) › two officials of the harbour police"
        " (unnamed)",
        "Estuary Newswire › Curierul Deltei (“The newspaper”)",
        "Estuary Newswire › Russian Foreign Ministry (denies)",
        "Estuary Newswire › unknown source",
        "Estuary Newswire (own voice)",
        "○ possible “may” · indirect speech",
        "✕ denied “denied” · indirect speech",
        "△ unresolved: “He” has no antecedent in the text",
    ],
)
def test_chain_status_and_doubt_are_said_in_words(reading: Reading, line: str) -> None:
    assert line in [each.strip() for each in shown(reading, width=140).splitlines()]


def test_doubt_stands_under_its_claim(reading: Reading) -> None:
    text = shown(reading)
    assert text.index("He saw the crates") < text.index("△ unresolved") < text.index("He counted sixty")


def test_nothing_is_cut_in_a_narrow_window(reading: Reading) -> None:
    narrow = " ".join(shown(reading, width=30).split())
    for claim in reading.claims:
        assert claim.text in narrow


def test_no_escapes_without_colour_and_colour_with_it(reading: Reading) -> None:
    assert "\x1b" not in shown(reading)
    assert "\x1b[1;33m○ possible" in shown(reading, color=True)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "cp437"])
def test_old_encodings_get_plain_signs(reading: Reading, encoding: str) -> None:
    text = shown(reading, encoding=encoding, width=140)
    assert "Estuary Newswire > Curierul Deltei" in text
    assert "? possible" in text


def test_hostile_text_cannot_steer_the_terminal(reading: Reading) -> None:
    evil = "a\x1b[2Jb\x07c\u202ed\x9b31me\ud800"
    document = replace(reading.document, text=evil, title=evil, publisher=evil, furniture=())
    claim = Claim(document.id, (Span(0, 3),), evil, (), None, "happened", "test")
    text = shown(Reading(document, (claim,), ()), color=True, width=200)
    assert "[U+001B][2Jb[U+0007]c[U+202E]d[U+009B]31me[U+D800]" in text
    assert not {"\x07", "\u202e", "\x9b", "\ud800"} & set(text)
    assert "\x1b[2J" not in text


@given(st.text(st.characters(), max_size=80), st.sampled_from(["utf-8", "ascii", "cp1252"]))
def test_any_text_can_be_shown_in_any_encoding(text: str, encoding: str) -> None:
    for_terminal(text, encoding).encode(encoding)
    shown(Reading(Document(text, title=text), (), ()), encoding=encoding)
