"""Reading what lies on this machine asks nobody else."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

import sayso as library
from tests.reading.conftest import Outcome

Sayso = Callable[..., Outcome]

MINED = "The mayor, Ana Brkic, denied that the bridge had been mined."
EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever makes a socket or looks up a name fails the test, even if the error is caught."""

    def forbidden(*arguments: object, **more: object) -> None:
        pytest.fail(f"the network was asked: {arguments}")

    for name in ("socket", "create_connection", "getaddrinfo", "gethostbyname"):
        monkeypatch.setattr(socket, name, forbidden)


@pytest.mark.parametrize("example", sorted(EXAMPLES.iterdir()), ids=lambda path: path.name)
def test_files_are_read_without_a_network(sayso: Sayso, example: Path) -> None:
    outcome = sayso("read", example, "--jsonl")
    assert (outcome.status, outcome.told) == (0, "")
    assert all(json.loads(line)["claims"] for line in outcome.out.splitlines())


def test_standard_input_and_text_are_read_without_a_network(sayso: Sayso) -> None:
    assert "had been mined" in sayso("read", "-", "--json", stdin=MINED.encode()).out
    assert library.read(MINED).claims


def test_an_address_in_the_text_is_not_followed(sayso: Sayso) -> None:
    text = f"{MINED} Read http://127.0.0.1/news and https://example.org/a.html."
    assert sayso("read", "-", "--json", stdin=text.encode()).status == 0
