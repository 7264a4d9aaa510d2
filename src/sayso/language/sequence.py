"""The likeliest sequence of tags along a sentence (Viterbi 1967): words alone flicker, sentences do not."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sayso.language.encoder import Array

WEIGHT = 0.6  # of the steps beside the words' own probabilities: chosen on the development articles


def best_tags(p: Array, steps: Array, weight: float = WEIGHT) -> NDArray[np.int64]:
    """Tags `[n]` of n words in order, from probabilities `[n, tags]`; row 0 of `steps` is for the first word.

    >>> steps = np.array([[0, -9], [0, -9], [-9, 0]], np.float32)
    >>> best_tags(np.array([[0.9, 0.1], [0.4, 0.6], [0.9, 0.1]], np.float32), steps).tolist()
    [0, 0, 0]
    """
    logs = np.log(np.maximum(p, 1e-9))
    score = logs[0] + weight * steps[0]
    back = np.zeros(p.shape, np.int64)
    for k in range(1, len(p)):
        paths = score[:, None] + weight * steps[1:]
        back[k] = paths.argmax(0)
        score = paths.max(0) + logs[k]
    tags = np.empty(len(p), np.int64)
    tags[-1] = score.argmax()
    for k in range(len(p) - 1, 0, -1):
        tags[k - 1] = back[k, tags[k]]
    return tags
