"""The command line as a user has it, and a network that remembers what it read."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from sayso.cli.main import run
from sayso.language.encoder import Array, Encoder, shipped


@dataclass(frozen=True)
class Outcome:
    """What a run of `sayso` left: exit status, standard output and standard error."""

    status: int
    out: str
    told: str


@pytest.fixture
def sayso(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Outcome]:
    """Run `sayso` with these arguments and, if given, these bytes on standard input."""

    def outcome(*arguments: object, stdin: bytes = b"") -> Outcome:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        status = run([str(argument) for argument in arguments])
        told = capsys.readouterr()
        return Outcome(status, told.out, told.err)

    return outcome


class Rereading:
    """The shipped encoder; a chunk that it has read before is not read again."""

    def __init__(self, network: Encoder) -> None:
        self.network = network
        self.read: dict[tuple[str, ...], Array] = {}

    def __getattr__(self, name: str) -> object:
        return getattr(self.network, name)

    def outputs(self, words: list[str], pieces: list[tuple[int, ...]]) -> Array:
        if tuple(words) not in self.read:
            self.read[tuple(words)] = self.network.outputs(words, pieces)
        return self.read[tuple(words)]


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[Rereading]:
    """Long texts that say the same again and again, read with all but the network's arithmetic."""
    network = Rereading(shipped())
    monkeypatch.setattr("sayso.language.analyse.shipped", lambda: network)
    yield network
