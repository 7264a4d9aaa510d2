"""The examples as a user runs them: as processes, and against the contract."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import sayso as library
from tests.reading.accounting import spans_of, unaccounted
from tests.reading.conftest import Outcome
from tests.reading.contract import check

Sayso = Callable[..., Outcome]

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").iterdir())
MINED = "The mayor, Ana Brkic, denied that the bridge had been mined."


def run(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """The command as a process of its own."""
    command = [sys.executable, "-m", "sayso.cli.main", *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, check=False, timeout=120)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name)
def test_json_of_the_examples_keeps_the_contract(sayso: Sayso, example: Path) -> None:
    outcome = sayso("read", example, "--jsonl")
    assert outcome.status == 0
    articles = [json.loads(line) for line in outcome.out.splitlines()]
    assert articles
    for article in articles:
        check(article)
        assert len(article["claims"]) > 5
        assert {link["kind"] for claim in article["claims"] for link in claim["chain"]} > {"person"}


@pytest.mark.parametrize("example", EXAMPLES[:3], ids=lambda path: path.name)
def test_every_word_of_the_examples_is_accounted_for(example: Path) -> None:
    reading = library.read(example)
    assert unaccounted(reading) == []
    assert all(span.of(reading.document.text).strip() for span in spans_of(reading))


def test_a_process_reads_standard_input_to_json() -> None:
    done = run("read", "-", "--json", "--published", "2024-05-02", stdin=MINED.encode())
    assert (done.returncode, done.stderr) == (0, b"")
    article = json.loads(done.stdout)
    check(article)
    (claim,) = article["claims"]
    assert (claim["text"], claim["status"]) == ("the bridge had been mined", "denied")
    assert [(link["name"], link["kind"]) for link in claim["chain"]] == [("Ana Brkic", "person")]


def test_a_process_shows_claims_and_survives_a_bad_input(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(MINED, encoding="utf-8")
    done = run("read", str(tmp_path / "none.txt"), str(tmp_path / "good.txt"))
    assert done.returncode == 2
    assert "the bridge had been mined" in done.stdout.decode()
    assert "none.txt: there is no such file" in done.stderr.decode()
    assert b"Traceback" not in done.stderr


def test_the_same_article_gives_the_same_characters(sayso: Sayso) -> None:
    first = sayso("read", EXAMPLES[0], "--json")
    sayso("read", EXAMPLES[1], "--json")
    assert sayso("read", EXAMPLES[0], "--json") == first
