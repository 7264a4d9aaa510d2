"""documents(): paths, folders, JSON Lines, standard input; one bad input stops nothing."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from sayso.document import Document, documents
from sayso.errors import InputError, NotFoundError

TEXT = "The army said on Monday that it had left the town."
PAGE = (
    "<!DOCTYPE html><html><head><title>t</title></head>"
    f"<body><article><p>{TEXT}</p><p>{TEXT * 5}</p></article></body></html>"
)


def texts(found: list[Document | InputError]) -> list[str]:
    return [item.text if isinstance(item, Document) else f"{item.source}: {item.problem}" for item in found]


def test_one_bad_input_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.txt").write_bytes(b"%PDF-1.4")
    sources = [
        str(tmp_path / "b.txt"),
        "missing.txt",
        "Some text itself",
        "ftp://x.example/",
        "",
        str(tmp_path / "a.txt"),
    ]
    found = list(documents(sources))
    assert [type(item) for item in found[:3]] == [InputError, NotFoundError, NotFoundError]
    assert [isinstance(item, Document) for item in found] == [False, False, False, False, False, True]


def test_a_folder_is_read_in_order_and_other_files_passed_over(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / ".hidden").mkdir()
    for name, text in {"b.txt": "B is here", "sub/a.md": "A is here", "a.txt": "First one"}.items():
        (tmp_path / name).write_text(text)
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    (tmp_path / ".hidden" / "c.txt").write_text("Not this")
    (tmp_path / "c.jsonl").write_text('{"text": "From a record"}\n')
    assert texts(list(documents([str(tmp_path)]))) == ["First one", "B is here", "From a record", "A is here"]


def test_a_folder_without_articles_says_so(tmp_path: Path) -> None:
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    (error,) = documents([str(tmp_path)])
    assert isinstance(error, InputError)
    assert "no articles" in error.problem
    assert ".jsonl" in error.next_step


def test_records_keep_their_fields_and_broken_lines_their_number(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    record = {
        "id": "x1",
        "text": TEXT,
        "url": "https://n.example/1",
        "title": "Army leaves",
        "published": "2023-11-06T08:30:00+01:00",
        "publisher": "Nova",
        "section": "world",
        "authors": ["Jane M. Doe"],
        "licence": "CC BY",
    }
    lines = [
        json.dumps(record),
        "",
        "{broken",
        '["list"]',
        '{"title": "no text"}',
        '{"text": 5}',
        '{"text": " "}',
    ]
    lines += [json.dumps({"text": TEXT, "published": "last week"}), json.dumps({"text": TEXT, "title": 5})]
    lines += [json.dumps({"text": TEXT, "authors": "Jane Doe", "title": None})]
    path.write_text("\n".join(lines))
    first, *errors, last = documents([str(path)])
    assert isinstance(first, Document) and isinstance(last, Document)
    assert (first.url, first.title, first.publisher, first.section) == (
        "https://n.example/1",
        "Army leaves",
        "Nova",
        "world",
    )
    assert (first.published, first.authors) == ("2023-11-06T08:30:00+01:00", ("Jane M. Doe",))
    assert first.origin == f"{path}:1"
    assert last.authors == ("Jane Doe",)
    assert [e.source for e in errors if isinstance(e, InputError)] == [
        f"{path}:{n}" for n in (3, 4, 5, 6, 7, 8, 9)
    ]
    assert "last week" in str(errors[5])


def test_what_is_given_wins_over_the_records(tmp_path: Path) -> None:
    (tmp_path / "a.ndjson").write_text(
        json.dumps({"text": TEXT, "published": "2023-11-06", "publisher": "Nova"})
    )
    (document,) = documents([str(tmp_path / "a.ndjson")], published="2024-01-01", publisher="CWN")
    assert isinstance(document, Document)
    assert (document.published, document.publisher) == ("2024-01-01", "CWN")


def test_a_given_date_that_is_none_is_refused_at_once() -> None:
    with pytest.raises(InputError):
        documents([], published="soon")


def test_records_in_utf_8_with_a_mark_and_windows_line_ends(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(
        b'\xef\xbb\xbf{"text": "One is here"}\r\n\r\n{"text": "Two is here"}\r\n'
    )
    assert texts(list(documents([str(tmp_path / "a.jsonl")]))) == ["One is here", "Two is here"]


def test_standard_input_is_sniffed() -> None:
    (plain,) = documents(["-"], stdin=io.BytesIO(TEXT.encode()))
    (page,) = documents(["-"], stdin=io.BytesIO(PAGE.encode()))
    (mention,) = documents(["-"], stdin=io.BytesIO(b"He wrote <p> on the wall."))
    (empty,) = documents(["-"], stdin=io.BytesIO(b""))
    assert isinstance(plain, Document) and plain.text == TEXT and plain.origin == "-"
    assert isinstance(page, Document) and page.extractor.startswith("trafilatura ")
    assert isinstance(mention, Document) and mention.text == "He wrote <p> on the wall."
    assert isinstance(empty, InputError) and "empty" in empty.problem


def test_a_file_with_any_other_suffix_is_sniffed(tmp_path: Path) -> None:
    (tmp_path / "article").write_text(PAGE)
    (document,) = documents([str(tmp_path / "article")])
    assert isinstance(document, Document) and document.extractor.startswith("trafilatura ")
