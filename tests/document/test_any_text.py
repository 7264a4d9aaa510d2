"""Properties of any text: nothing lost, every span inside, no error but our own."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.document import Document, load
from sayso.document.article_file import read_bytes
from sayso.document.compose import compose
from sayso.document.particulars import Particulars
from sayso.errors import SaysoError

LINES = st.sampled_from(
    [
        "russia",
        "By Jane Doe",
        "KYIV, March 3 (CWN) —",
        "KYIV, March 3 (CWN) — Talks ended.",
        "12 May 2024, 14:30",
        "Read more: x",
        "(Photo by Jane Doe)",
        "BREAKING: Talks ended",
        "The army said so. (Editing by John Roe)",
        "",
        " ",
        "\t",
        "\x0c",
        "\u2028",
        "By ",
        "MBAU (Kivu Express)",
        ", Sunday",
        "/ , . - — ( ) |",
    ]
)
ANY_LINE = st.one_of(LINES, st.text(max_size=60))
TEXTS = st.lists(ANY_LINE, max_size=12).flatmap(
    lambda ls: st.sampled_from(["\n", "\n\n", "\r\n", "\r"]).map(lambda e: e.join(ls))
)


def compose_or_none(text: str) -> Document | None:
    try:
        return compose(text, Particulars(), origin="text")
    except SaysoError:
        return None


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_the_text_is_the_input_and_furniture_lies_inside(text: str) -> None:
    document = compose_or_none(text)
    if document is None:
        assert not any(c.isalpha() for c in text)
        return
    assert document.text == text.replace("\r\n", "\n").replace("\r", "\n")
    end = 0
    for piece in document.furniture:
        assert end <= piece.span.start < piece.span.end <= len(document.text)
        assert piece.span.of(document.text) == piece.span.of(document.text).strip()
        assert piece.because
        end = piece.span.end


@settings(max_examples=50, deadline=None)
@given(TEXTS)
def test_reading_is_deterministic(text: str) -> None:
    assert compose_or_none(text) == compose_or_none(text)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(), TEXTS))
def test_load_raises_nothing_but_its_own_errors(text: str) -> None:
    if "://" in text:
        return
    try:
        load(text)
    except SaysoError as error:
        assert error.next_step


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(st.binary(max_size=200), TEXTS.map(lambda t: t.encode("utf-8", "surrogatepass"))), st.booleans()
)
def test_bytes_raise_nothing_but_our_own_errors(data: bytes, is_page: bool) -> None:
    try:
        read_bytes(data, Particulars(), origin="-", is_page=is_page)
    except SaysoError as error:
        assert error.source == "-"
