"""Contents out of tags: which words of a sentence are one claim, with the holes that its source leaves."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sayso.language.analysis import Word

Runs = list[list[int]]
NOBODY = -1


def tagged_runs(tags: NDArray[np.int64], sentences: list[int], first: int) -> Runs:
    """Words of each B I I ... run from `first` on, within sentences."""
    out: Runs = []
    for k in range(first, len(tags)):
        if tags[k] == 0:
            continue
        goes_on = tags[k] == 2 and out and out[-1][-1] == k - 1 and sentences[k] == sentences[k - 1]
        if goes_on:
            out[-1].append(k)
        else:
            out.append([k])
    return out


def part_runs(words: list[Word], tags: NDArray[np.int64], first: int) -> Runs:
    """Words of each claim's content from `first` on; one content may have holes ("X," he said, "Y").

    B opens a content. I goes on with the content of the word before, or after other words with the last
    content of its kind, said or own, in the sentence.
    """
    out: Runs = []
    last: dict[bool, list[int]] = {}  # is it said? -> the last content of the sentence
    current: list[int] = []
    before, sentence = NOBODY, NOBODY
    for k in range(first, len(words)):
        if words[k].sentence != sentence:
            last, current, before, sentence = {}, [], NOBODY, words[k].sentence
        tag = int(tags[k])
        if tag == 0 or not words[k].is_spoken:
            continue
        is_said = tag < 3
        if tag in (1, 3):
            current = []
        elif before == NOBODY or any(w.is_spoken for w in words[before + 1 : k]):
            current = last.get(is_said, [])
        if not current:
            current = []
            out.append(current)
        current.append(k)
        last[is_said] = current
        before = k
    return [_filled(words, run) for run in out]


def _filled(words: list[Word], run: list[int]) -> list[int]:
    """The run with the punctuation between its words."""
    out = run[:1]
    for k in run[1:]:
        gap = range(out[-1] + 1, k)
        if not any(words[j].is_spoken for j in gap):
            out.extend(gap)
        out.append(k)
    return out
