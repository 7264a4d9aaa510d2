"""Rounds of the same work, timed: best, median, and whether the core was ours alone."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds by the clock and seconds of the processor, one of each a round."""

    wall_s: tuple[float, ...]
    processor_s: tuple[float, ...]

    @property
    def best_s(self) -> float:
        return min(self.wall_s)

    @property
    def median_s(self) -> float:
        return median(self.wall_s)

    @property
    def waiting(self) -> float:
        """Clock over processor time of all rounds: 1.0 if nobody else was on the core."""
        return sum(self.wall_s) / sum(self.processor_s)


def timed(work: Work, rounds: int) -> Timing:
    """Time `rounds` rounds of the work, after one that is not counted."""
    return interleaved([work], rounds)[0]


def interleaved(works: Sequence[Work], rounds: int) -> list[Timing]:
    """A B A B: each round does every work once, so that a slow minute slows them all.

    One round before is not counted: it fills caches.
    """
    measured: list[list[tuple[float, float]]] = [[] for _ in works]
    for number in range(rounds + 1):
        for work, into in zip(works, measured, strict=True):
            spent = _spent(work)
            if number:
                into.append(spent)
    return [Timing(tuple(w for w, _ in m), tuple(p for _, p in m)) for m in measured]


def _spent(work: Work) -> tuple[float, float]:
    wall, processor = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - wall, time.process_time() - processor
