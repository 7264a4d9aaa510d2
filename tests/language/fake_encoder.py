"""An encoder without weights: numbers drawn from the words themselves, always the same."""

from __future__ import annotations

import numpy as np

from sayso.language.distances import FAR_LINKS, SENTENCE_CLASSES, WORD_CLASSES
from sayso.language.encoder import Array
from sayso.language.labels import CUES, PARTS, RELATIONS, ROLES, TAG_SIZES

PIECE = 6  # characters
WIDTHS = dict(TAG_SIZES)
LINKS = ("head", "source", "content", "antecedent", "origin", "outer", "said", *ROLES)
WIDTHS |= {f"relation.{side}": 4 for side in ("of", "to")}
WIDTHS |= {f"{link}.{side}": 4 for link in LINKS for side in ("seek", "found")}


def _layout() -> dict[str, tuple[int, int]]:
    out, at = {}, 0
    for name, width in WIDTHS.items():
        out[name] = (at, at + width)
        at += width
    return out


class FakeEncoder:
    """Counts what it was given to read; a word of more than 100 characters is one piece, as in WordPiece."""

    def __init__(self) -> None:
        self.layout = _layout()
        self.tables = {f"steps.{k}": np.zeros(WORD_CLASSES, np.float32) for k in FAR_LINKS}
        self.tables |= {f"leaps.{k}": np.zeros(SENTENCE_CLASSES, np.float32) for k in FAR_LINKS}
        for name, n in (("part", len(PARTS)), ("saying", len(CUES)), ("speaker", len(CUES))):
            self.tables[f"tags.{name}"] = np.zeros((n + 1, n), np.float32)
        weight = np.random.default_rng(1).normal(size=(len(RELATIONS), 4)).astype(np.float32)
        self.tables |= {"relation.weight": weight, "relation.bias": np.zeros(len(RELATIONS), np.float32)}
        self.read: list[tuple[list[str], int]] = []

    def pieces(self, words: list[str]) -> list[tuple[int, ...]]:
        return [(1,) * (1 if len(w) > 100 else -(-len(w) // PIECE)) for w in words]

    def outputs(self, words: list[str], pieces: list[tuple[int, ...]]) -> Array:
        self.read.append((words, sum(len(p) for p in pieces)))
        width = max(end for _, end in self.layout.values())
        seeds = [sum(map(ord, w[:50])) + len(w) + 31 * k for k, w in enumerate(words)]
        return np.stack([np.random.default_rng(s).normal(size=width) for s in seeds]).astype(np.float32)
