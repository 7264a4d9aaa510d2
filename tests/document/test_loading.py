"""load(): how a source is understood, and what is believed about it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from sayso.document import Document, Furniture, FurnitureKind, Span, load
from sayso.errors import InputError, NotFoundError

TEXT = "The army said on Monday that it had left the town."


def test_a_str_with_white_space_is_the_text() -> None:
    document = load(TEXT)
    assert document.text == TEXT
    assert (document.origin, document.extractor, document.notes) == ("text", "text", ())


def test_a_str_that_is_a_file_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "my article.txt").write_text(TEXT)
    monkeypatch.chdir(tmp_path)
    assert load("my article.txt").text == TEXT
    assert load(str(tmp_path / "my article.txt")).origin == str(tmp_path / "my article.txt")


@pytest.mark.parametrize(
    "source", ["nothing/here", "nothing.txt", "my missing article.HTML", "./a", "and/or"]
)
def test_what_looks_like_a_path_and_leads_nowhere_is_not_found(source: str) -> None:
    with pytest.raises(NotFoundError, match="no such file"):
        load(source)


def test_a_path_is_always_a_path(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        load(Path("Hello world"))
    with pytest.raises(InputError, match="is a folder"):
        load(tmp_path)
    with pytest.raises(InputError, match="is a folder"):
        load(str(tmp_path))


@pytest.mark.parametrize(
    "text", ["x" * 300 + " y", "x" * 5_000, "a\x00b c", "\ud800 alone", "Hello", "x" * 100_000 + "/"]
)
def test_a_str_that_can_be_no_path_is_text(text: str) -> None:
    assert load(text).text == text


@pytest.mark.parametrize("source", ["ftp://files.example/a.txt", "file:///etc/hostname", "javascript://x"])
def test_other_schemes_are_refused(source: str) -> None:
    with pytest.raises(InputError, match="no kind of address"):
        load(source)


def test_a_text_that_begins_with_an_address_is_text() -> None:
    text = "https://tripolipost.example/1 was taken down on Sunday."
    assert load(text).text == text


def test_what_is_given_is_kept(tmp_path: Path) -> None:
    document = load(
        TEXT,
        published="2023-11-06 08:30Z",
        publisher=" Nova ",
        title="Army leaves",
        url="https://n.example/1",
    )
    assert document.published == "2023-11-06T08:30Z"
    assert (document.publisher, document.title, document.url) == (
        "Nova",
        "Army leaves",
        "https://n.example/1",
    )


@pytest.mark.parametrize(
    "published", ["6 November 2023", "2023-02-30", "2023-11", "06/11/2023", "now", "2023-11-06T25:00"]
)
def test_a_date_that_is_none_is_refused_with_the_form(published: str) -> None:
    with pytest.raises(InputError, match="2023-11-06") as error:
        load(TEXT, published=published)
    assert error.value.source == published


def test_many_articles_in_one_file_are_not_one(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text("{}")
    with pytest.raises(InputError, match="many articles"):
        load(tmp_path / "a.jsonl")


def test_reading_a_text_file_imports_no_network_and_no_page_reader(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text((TEXT + " The people of the town who were there said that they had been told. ") * 5)
    code = (
        "import sys, socket\n"
        "def refuse(*a, **k): raise AssertionError('socket')\n"
        "socket.socket = socket.getaddrinfo = refuse\n"
        "from sayso.document import load\n"
        f"assert load({str(article)!r}).language == 'en'\n"
        "loaded = {'httpx', 'httpcore', 'trafilatura', 'lxml', 'py3langid', 'numpy'} & set(sys.modules)\n"
        "assert not loaded, loaded\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_value_types_are_exported() -> None:
    furniture = Furniture(Span(0, 6), "section", "because")
    kind: FurnitureKind = furniture.kind
    assert Document("russia", furniture=(furniture,)).furniture[0].kind == kind
