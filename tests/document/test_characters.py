"""Bytes to characters: encodings, binaries, line ends, sizes."""

from __future__ import annotations

import codecs
import time
from pathlib import Path

import pytest

from sayso.document import load
from sayso.errors import InputError

TEXT = "Émile Żak said “no” – the talks in Constanța had failed."


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("utf-16"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-32"),
    ],
)
def test_unicode_in_all_its_forms_is_read_without_its_mark(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    document = load(tmp_path / "a.txt")
    assert document.text == TEXT
    assert document.notes == ()


def test_old_western_text_is_read_as_windows_1252_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Émile said “no”.".encode("cp1252"))
    document = load(tmp_path / "a.txt")
    assert document.text == "Émile said “no”."
    assert document.notes == ("decoded as windows-1252 because it is not valid UTF-8",)


def test_a_byte_impossible_in_windows_1252_is_replaced_and_noted(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"He said \x81 and left.")
    document = load(tmp_path / "a.txt")
    assert document.text == "He said \ufffd and left."
    assert len(document.notes) == 2


def test_utf_8_with_one_broken_byte_stays_utf_8(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(TEXT.encode() + b" caf\xe9.")
    document = load(tmp_path / "a.txt")
    assert document.text == TEXT + " caf\ufffd."
    assert "UTF-8" in document.notes[0]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04....", "zip"),
        (b"{\\rtf1 Hello}", "RTF"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"WARC/1.0\r\n", "web archive"),
        (b"abc\x00\x01\x02" * 100, "binary"),
        (b"\x00" * 1000, "binary"),
        (b"", "empty"),
        (b" \n\t\r\n", "empty"),
        ("\ufeff".encode(), "empty"),
        ("🙂 🙂 !!! 123".encode(), "no letters"),
    ],
)
def test_what_is_no_text_says_what_it_is_and_what_to_do(tmp_path: Path, data: bytes, said: str) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    with pytest.raises(InputError, match=said) as error:
        load(tmp_path / "a.txt")
    assert error.value.source == str(tmp_path / "a.txt")
    assert error.value.next_step


def test_a_stray_nul_stays_where_it_is(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"He said \x00 and left. " * 5)
    assert load(tmp_path / "a.txt").text.count("\x00") == 5


def test_line_ends_become_lf_and_nothing_else_changes() -> None:
    text = "One\r\ntwo\rthree\n\n four\u2028five\x0b \x85six  \n"
    assert load(text).text == "One\ntwo\nthree\n\n four\u2028five\x0b \x85six  \n"


def test_too_large_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"word " * 4_000_001)
    with pytest.raises(InputError, match="larger than 20 MB"):
        load(tmp_path / "a.txt")


@pytest.mark.parametrize(
    "text",
    [
        "He said that the talks had failed. " * 6_000,  # one line of 210,000 characters
        "The army said so.\n\n" * 50_000,
        "BY " * 100_000,
        "(Photo by " * 50_000,
        "A, " * 100_000,
        "- " * 100_000 + "a",
        " " * 1_000_000 + "a",
        "\n" * 1_000_000 + "a",
        ("Photo: " * 30 + "\n\n") * 3_000,
        ("KYIV, March 3, " * 20 + "\n\n") * 3_000,
    ],
    ids=range(10),
)
def test_long_texts_do_not_take_long(text: str) -> None:
    start = time.process_time()
    load(text)
    assert time.process_time() - start < 3
