"""Input that cannot be read: what is wrong and what to do, exit status 2, never a traceback."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.reading.conftest import Outcome

Sayso = Callable[..., Outcome]

GOOD = "The mayor, Ana Brkic, denied that the bridge had been mined.\n"
NO_ARTICLE = "<html><head><title>Home</title></head><body><nav><a href='/'>Home</a></nav></body></html>"
UNREADABLE = {
    "empty.txt": (b"", "is empty", "article"),
    "white-space.txt": (" \r\n\t\u00a0\u2003\n".encode(), "is empty", "article"),
    "marks.txt": ("\"“”‘’'«»".encode() * 50, "no letters", "in words"),
    "emoji.txt": ("🙂👨‍👩‍👧🇺🇦".encode() * 50, "no letters", "in words"),
    "binary.txt": (bytes(range(256)) * 20, "is binary", "Export"),
    "nothing-but-nul.txt": (bytes(5_000), "is binary", "Export"),
    "report.pdf": (b"%PDF-1.7\n%\xe2\xe3", "is a PDF", "Export"),
    "report.txt": (b"%PDF-1.7\n%\xe2\xe3", "is a PDF", "Export"),
    "report.docx": (b"PK\x03\x04\x14", "zip archive or office document", "Export"),
    "home.html": (NO_ARTICLE.encode(), "no article", "Save the article's own page"),
    "empty.html": (b"<html></html>", "no article", "Save the article's own page"),
    "broken.jsonl": (b'{"text": "Rain', "is no JSON", '{"text": "..."'),
    "huge.txt": (b"word " * 4_000_001, "larger than 20 MB", "Split it"),
}


def assert_refused(outcome: Outcome, name: str, problem: str, next_step: str) -> None:
    assert outcome.status == 2
    assert outcome.out == ""
    (line,) = outcome.told.splitlines()
    assert line.startswith("sayso: ") and name in line
    assert problem in line
    assert next_step in line


@pytest.mark.parametrize("form", [[], ["--json"], ["--jsonl"]], ids=" ".join)
@pytest.mark.parametrize("name", UNREADABLE)
def test_what_cannot_be_read_is_named_with_a_way_out(
    sayso: Sayso, tmp_path: Path, name: str, form: list[str]
) -> None:
    data, problem, next_step = UNREADABLE[name]
    (tmp_path / name).write_bytes(data)
    assert_refused(sayso("read", tmp_path / name, *form), name, problem, next_step)


@pytest.mark.parametrize("name", ["empty.txt", "binary.txt", "emoji.txt", "home.html"])
def test_the_same_on_standard_input(sayso: Sayso, name: str) -> None:
    data, problem, next_step = UNREADABLE[name]
    assert_refused(sayso("read", "-", stdin=data), "sayso: -: ", problem, next_step)


def test_a_missing_file_and_a_folder_without_articles(sayso: Sayso, tmp_path: Path) -> None:
    assert_refused(sayso("read", "missing.txt"), "missing.txt", "no such file", "Check the spelling")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    assert_refused(sayso("read", tmp_path), str(tmp_path), "no articles", ".txt")


def test_an_address_that_nobody_answers(sayso: Sayso) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # not listening: whoever calls is turned away
        address = f"http://127.0.0.1:{taken.getsockname()[1]}/news"
        assert_refused(
            sayso("read", address, "--allow-private"), address, "cannot be reached", "Check the address"
        )


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1/", "http://[::1]/", "http://10.0.0.1/news", "http://169.254.169.254/latest"]
)
def test_private_addresses_are_refused(sayso: Sayso, address: str) -> None:
    assert_refused(sayso("read", address), address, "inside this machine or its network", "--allow-private")


def test_of_several_inputs_the_good_ones_are_read(sayso: Sayso, tmp_path: Path) -> None:
    for name, data in {"a.txt": GOOD.encode(), "b.txt": b"%PDF-1.4", "c.txt": GOOD.encode()}.items():
        (tmp_path / name).write_bytes(data)
    outcome = sayso("read", tmp_path / "a.txt", tmp_path / "b.txt", "none.txt", tmp_path / "c.txt", "--jsonl")
    assert outcome.status == 2
    read = [json.loads(line) for line in outcome.out.splitlines()]
    assert [Path(article["document"]["origin"]).name for article in read] == ["a.txt", "c.txt"]
    bad, missing, count = outcome.told.splitlines()
    assert "b.txt" in bad and "none.txt" in missing
    assert count == "sayso: 2 of 4 read, 2 could not be read"
