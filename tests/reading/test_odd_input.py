"""Input that is odd, long or foreign, and is read all the same."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import sayso as library
from tests.reading.accounting import unaccounted
from tests.reading.conftest import Outcome, Rereading

Sayso = Callable[..., Outcome]

MINED = "The mayor, Ana Brkic, denied that the bridge had been mined."
EXAMPLE = Path(__file__).parents[2] / "examples" / "01-the-barges.txt"
GERMAN = "Die Regierung in Berlin hat am Montag die Vorwürfe aus Moskau zurückgewiesen, sagte ein Sprecher."


def claims_of(outcome: Outcome) -> list[tuple[str, str]]:
    assert outcome.status == 0, outcome.told
    written: Any = json.loads(outcome.out)
    return [(claim["text"], claim["status"]) for claim in written["claims"]]


@pytest.mark.parametrize(
    "written",
    [
        MINED.encode("utf-8-sig"),
        MINED.encode("utf-16"),
        f"\u200f\u202b{MINED}\u202c\u200f".encode(),
        f"🙂 🙂\n\n{MINED}\n\n🙂".encode(),
        f"{MINED}\r\n\r\n".encode() + b"\r\n",
        f"\x00{MINED}\x00\n".encode(),
    ],
    ids=["byte-order mark", "UTF-16", "right-to-left marks", "emoji", "CRLF", "NUL"],
)
def test_the_claim_is_found_in_odd_characters(sayso: Sayso, tmp_path: Path, written: bytes) -> None:
    (tmp_path / "a.txt").write_bytes(written)
    assert ("the bridge had been mined", "denied") in claims_of(sayso("read", tmp_path / "a.txt", "--json"))


def test_combining_marks_and_a_lone_surrogate_are_read() -> None:
    reading = library.read(
        "Zoe\u0301 Bra\u0301nik said the bri\ud800dge had been mined. שלום said العربية\u0301."
    )
    assert reading.claims
    assert unaccounted(reading) == []


def test_mixed_encodings_are_read_with_a_note(sayso: Sayso, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(f"{MINED} Łódź “said” so — ".encode() + "“Émile” café.".encode("cp1252"))
    outcome = sayso("read", tmp_path / "a.txt", "--json")
    assert outcome.status == 0
    notes = json.loads(outcome.out)["notes"]
    assert any(note["kind"] == "input" and "U+FFFD" in note["reason"] for note in notes)


def test_another_language_is_read_with_a_note(sayso: Sayso, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(GERMAN, encoding="utf-8")
    outcome = sayso("read", tmp_path / "a.txt", "--json")
    assert outcome.status == 0
    (note,) = (note for note in json.loads(outcome.out)["notes"] if note["kind"] == "language")
    assert "not English" in note["reason"] and note["span"] is None


def test_300_kb_are_read_to_the_last_word_in_linear_time(quick: Rereading) -> None:
    article = EXAMPLE.read_text(encoding="utf-8")
    seconds_for(f"{article}\n\n" * 10)  # the network has read all of it by now
    seconds = {size: seconds_for(f"{article}\n\n" * (size // len(article))) for size in (60_000, 300_000)}
    assert seconds[300_000] < 12 * seconds[60_000]  # 5 times the text; 25 times the time if it were quadratic


def seconds_for(text: str) -> float:
    start = time.process_time()
    reading = library.read(text)
    assert reading.claims[-1].content[-1].end > len(text) - 1_000
    return time.process_time() - start


@pytest.mark.parametrize(
    "text",
    [
        "a" * 200_000,
        "The mayor said so " + "and so " * 100 + "a" * 199_000 + ". The end",
        "The mayor said so. " * 1_000 + "The end",
        "“The mayor said so.\n" * 1_000 + "The end",
        "“" + "The mayor said so. " * 1_000 + "The end",
        "mayor, " * 3_000 + "The end",
        '"' * 5_000 + "The end",
        "'" * 2_000 + "a" + "’" * 2_000 + " The end",
        "(" * 3_000 + "a." * 1_000 + " The end",
        "Read more: x\n" * 15_000 + "The end",
        "said the mayor said that " * 1_000 + "The end",
    ],
    ids=lambda text: text[:24],
)
def test_one_endless_line_is_read_to_its_end(quick: Rereading, text: str) -> None:
    reading = library.read(text)
    shown = [span.end for claim in reading.claims for span in claim.content]
    shown += [part.span.end for part in reading.document.furniture]
    shown += [note.span.end for note in reading.notes if note.kind == "no claim" and note.span is not None]
    assert max(shown) >= len(text.rstrip()) - 1
