"""`sayso read`: what goes to standard output, what to standard error, and the exit status."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from sayso.errors import InputError, ModelError

Sayso = Callable[..., int]
Captured = pytest.CaptureFixture[str]


def test_one_article_as_one_object(sayso: Sayso, capsys: Captured) -> None:
    assert sayso("read", "Rain fell.", "--json", "--published", "2024-05-02", "--publisher", "Nova") == 0
    written = json.loads(capsys.readouterr().out)
    assert written["schema"] == "sayso/1"
    assert written["document"]["publisher"] == "Nova"
    assert written["document"]["published"] == "2024-05-02"


def test_many_articles_need_jsonl(sayso: Sayso, capsys: Captured) -> None:
    assert sayso("read", "many", "--json") == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "--jsonl" in told.err


def test_bad_inputs_in_between_do_not_stop_the_rest(sayso: Sayso, capsys: Captured) -> None:
    assert sayso("read", "Rain fell.", "missing.txt", "many", "--jsonl") == 2
    told = capsys.readouterr()
    assert [json.loads(line)["document"]["text"] for line in told.out.splitlines()] == [
        "Rain fell.",
        "many 0",
        "many 1",
        "many 2",
    ]
    assert told.err.splitlines() == [
        "sayso: missing.txt: there is no such file or folder. Check the name.",
        "sayso: 4 of 5 read, 1 could not be read",
    ]


@pytest.mark.parametrize("form", [["--json"], ["--jsonl"], []])
def test_nothing_read_prints_nothing_and_exits_2(sayso: Sayso, capsys: Captured, form: list[str]) -> None:
    assert sayso("read", "missing.txt", *form) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1


def test_terminal_view_in_a_pipe_has_no_escapes(sayso: Sayso, capsys: Captured) -> None:
    assert sayso("read", "Rain fell.") == 0
    out = capsys.readouterr().out
    assert "1  Rain fell." in out
    assert "\x1b" not in out


def test_colour_when_asked_for_and_not_when_refused(sayso: Sayso, capsys: Captured) -> None:
    sayso("read", "Rain fell.", "--color", "always")
    assert "\x1b[1m" in capsys.readouterr().out
    sayso("read", "Rain fell.", "--color", "always", "--no-color")
    assert "\x1b" not in capsys.readouterr().out


def test_json_is_utf_8_whatever_the_terminal_is(
    sayso: Sayso, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert sayso("read", "Łódź \ud800 сказал", "--jsonl") == 0
    line = capfdbinary.readouterr().out
    assert json.loads(line)["document"]["text"] == "Łódź \ud800 сказал"


def test_page_is_written_whole(sayso: Sayso, tmp_path: Path, capsys: Captured) -> None:
    target = tmp_path / "claims.html"
    target.write_text("old", encoding="utf-8")
    assert sayso("read", "Rain fell.", "--html", str(target)) == 0
    assert target.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert list(tmp_path.iterdir()) == [target]
    assert "wrote" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("inputs", "name", "says"),
    [
        (["Rain."], "", "is a folder. Name a file in it"),
        (["Rain."], "none/claims.html", "there is no folder"),
        (["many"], "claims.html", "Run sayso once for each"),
        (["missing.txt"], "claims.html", "no such file"),
    ],
)
def test_page_that_cannot_be_leaves_nothing(
    sayso: Sayso, tmp_path: Path, capsys: Captured, inputs: list[str], name: str, says: str
) -> None:
    assert sayso("read", *inputs, "--html", str(tmp_path / name)) == 2
    assert says in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_disk_full_is_one_line_under_the_name_the_user_gave(
    sayso: Sayso, tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, data: bytes) -> int:
        raise OSError(28, "No space left on device", str(path))

    monkeypatch.setattr(Path, "write_bytes", full)
    assert sayso("read", "Rain.", "--html", str(tmp_path / "claims.html")) == 1
    told = capsys.readouterr().err
    assert "claims.html: cannot be written (No space left on device)" in told
    assert "Traceback" not in told


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["read"], "sayso read -"),
        (["read", "a", "--json", "--jsonl"], "exclude one another"),
        (["read", "a", "--colour"], "--color"),
        (["reed", "a"], "No such command"),
    ],
)
def test_wrong_calls_say_what_to_do(sayso: Sayso, capsys: Captured, arguments: list[str], says: str) -> None:
    assert sayso(*arguments) == 2
    assert says in capsys.readouterr().err


def test_nothing_named_at_a_terminal(sayso: Sayso, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    assert sayso("read") == 2
    assert "Name a file, a folder or an address" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (ModelError("weights", "are damaged", "Install sayso again."), 1),
        (InputError("2024-13-01", "is no date", "Write 2024-05-02."), 2),
        (KeyboardInterrupt(), 130),
        (PermissionError(13, "Permission denied", "/out"), 1),
    ],
)
def test_errors_are_no_tracebacks(
    sayso: Sayso,
    capsys: Captured,
    monkeypatch: pytest.MonkeyPatch,
    error: BaseException,
    status: int,
) -> None:
    def fail(document: object, actors: object = None) -> None:
        raise error

    monkeypatch.setattr("sayso.reading.read_document", fail, raising=False)
    assert sayso("read", "Rain fell.") == status
    told = capsys.readouterr()
    assert told.out == ""
    assert "Traceback" not in told.err


def test_hostile_file_name_cannot_steer_the_terminal(sayso: Sayso, capsys: Captured) -> None:
    sayso("read", "missing\x1b[2J\nsayso: all is well")
    told = capsys.readouterr().err
    assert "\x1b" not in told
    assert told.count("\n") == 1
