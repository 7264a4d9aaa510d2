"""The network's output columns turned into tags, link scores and relations."""

from __future__ import annotations

from math import isqrt

import numpy as np
from numpy.typing import NDArray

from sayso.language.analysis import Word
from sayso.language.distances import FARTHEST_SENTENCE, NEARBY, Classes
from sayso.language.encoder import Array, Encoder
from sayso.language.labels import MENTIONS, NAMES, POS, RELATIONS

FORBIDDEN = np.float32(-1e4)
ON_ONE_CORE = 2**18  # multiplications: SMP_THRESHOLD_MIN * GEMM_MULTITHREAD_THRESHOLD of OpenBLAS


class Outputs:
    """Outputs of one chunk, `[words, columns]`."""

    def __init__(self, outputs: Array, network: Encoder) -> None:
        self.outputs = outputs
        self.network = network
        self.layout = network.layout

    def part(self, name: str) -> Array:
        """Columns of one head."""
        start, end = self.layout[name]
        return self.outputs[:, start:end]

    def tag(self, words: list[Word], owned: int) -> None:
        """Tags of the words from `owned` on."""
        pos, name, mention = (self.part(k).argmax(1) for k in ("pos", "name", "mention"))
        for k in range(owned, len(words)):
            w = words[k]
            w.pos, w.mention = POS[pos[k]], MENTIONS[mention[k]]
            label = NAMES[name[k]]
            w.name = label[2:]
            before = words[k - 1] if k else None
            w.starts_name = label[0] == "B" or (label[0] == "I" and (before is None or before.name != w.name))

    def scores(self, name: str, rows: slice | list[int], columns: slice) -> Array:
        """Link scores `[rows, columns]`: row seeks, column is found."""
        return product(self.part(f"{name}.seek")[rows], self.part(f"{name}.found")[columns].T)

    def relations(self, heads: NDArray[np.int64]) -> list[str]:
        """Relation of each word to its head (indices in the chunk)."""
        mixed = gelu(self.part("relation.of") + self.part("relation.to")[heads])
        logits = (
            product(mixed, self.network.tables["relation.weight"].T) + self.network.tables["relation.bias"]
        )
        return [RELATIONS[k] for k in logits.argmax(1)]

    def link(
        self,
        name: str,
        steps: Classes,
        leaps: Classes,
        words: list[int] | None = None,
        backwards: bool = False,
    ) -> Array:
        """`[words, all words]`: how likely each of the words, all unless some are named, points at the column's.

        `backwards`: only at earlier words and itself. A cue, a place and a time stand in the sentence or one beside it.
        """
        tables, every = self.network.tables, slice(0, len(steps))
        rows: slice | list[int] = every if words is None else words
        scores = self.scores(name, rows, every)
        scores += tables[f"steps.{name}"][steps[rows]] + tables[f"leaps.{name}"][leaps[rows]]
        if name in NEARBY:
            scores = np.where(np.abs(leaps[rows] - FARTHEST_SENTENCE) <= 1, scores, FORBIDDEN)
        return softmax(
            np.where(np.tri(len(steps), dtype=bool)[rows], scores, FORBIDDEN) if backwards else scores
        )


def product(a: Array, b: Array) -> Array:
    """The matrix product `a @ b`, block by block, so that it stays on this core.

    OpenBLAS, which numpy's wheels carry, spreads a product of more than 2**18 multiplications over all
    cores, and its threads wait by spinning: with another process on the cores a product of 350 x 96 x 350
    took 16 ms instead of 0.3 ms, more than half of the time of reading.
    """
    side = isqrt(ON_ONE_CORE // a.shape[1])
    out = np.empty((a.shape[0], b.shape[1]), np.float32)
    for top in range(0, a.shape[0], side):
        for left in range(0, b.shape[1], side):
            block = out[top : top + side, left : left + side]
            block[:] = a[top : top + side] @ b[:, left : left + side]
    return out


def softmax(x: Array) -> Array:
    """Over the last axis."""
    e = np.exp(x - x.max(-1, keepdims=True))
    out: Array = e / e.sum(-1, keepdims=True)
    return out


def gelu(x: Array) -> Array:
    """x * Phi(x); the error function by Abramowitz & Stegun 7.1.26 (error < 1.5e-7), as numpy has none."""
    z = np.abs(x) * np.float32(0.7071067811865476)
    t = 1.0 / (1.0 + 0.3275911 * z)
    series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
    tail = 0.5 * series * np.exp(-z * z)
    out: Array = x * np.where(x >= 0, 1.0 - tail, tail)
    return out.astype(np.float32)
