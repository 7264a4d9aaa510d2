"""Counts of right, found and annotated things."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tally:
    """`right` of `found`, out of `annotated`.

    >>> (Tally(1, 2, 1) + Tally(0, 0, 1)).f1
    0.5
    """

    right: int = 0
    found: int = 0
    annotated: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.right + other.right, self.found + other.found, self.annotated + other.annotated)

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.annotated if self.annotated else 0.0

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.found + self.annotated) if self.right else 0.0


Tallies = dict[str, Tally]
