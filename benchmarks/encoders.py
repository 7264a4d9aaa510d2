"""Encoders that keep the time, so that a reading can be split into stages."""

from __future__ import annotations

import time
from importlib import resources
from pathlib import Path

from sayso.language.encoder import Array, Encoder


class TimedEncoder(Encoder):
    """An encoder that adds up the seconds spent on word pieces and in the network."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.pieces_s = 0.0
        self.network_s = 0.0

    def pieces(self, words: list[str]) -> list[tuple[int, ...]]:
        start = time.perf_counter()
        out = super().pieces(words)
        self.pieces_s += time.perf_counter() - start
        return out

    def outputs(self, words: list[str], pieces: list[tuple[int, ...]]) -> Array:
        start = time.perf_counter()
        out = super().outputs(words, pieces)
        self.network_s += time.perf_counter() - start
        return out


def shipped_folder() -> Path:
    """Where the weights of the package are."""
    return Path(str(resources.files("sayso.language"))) / "weights"
