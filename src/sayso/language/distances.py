"""How far apart two words are, in classes: links between marks have a bias for each.

A dot product of two words knows nothing of their distance, and sources stand near what they say.
Word distances fall into powers of two by sign, sentence distances into whole numbers up to four.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

POWERS = 8  # 1, 2-3, 4-7, ... 128 words and more
WORD_CLASSES = 2 * POWERS + 1
FARTHEST_SENTENCE = 4
SENTENCE_CLASSES = 2 * FARTHEST_SENTENCE + 1
FAR_LINKS = (
    "origin",
    "outer",
    "said",
    "antecedent",
    "actor",
    "recipient",
    "place",
    "time",
)  # those with a bias
NEARBY = ("said", "place", "time")  # those that reach no farther than the next sentence

Classes = NDArray[np.int64]


def word_classes(n: int) -> Classes:
    """`[n, n]`: class of the step from the row's word to the column's.

    >>> word_classes(4)[0].tolist()
    [8, 9, 10, 10]
    """
    step = np.arange(n)[None, :] - np.arange(n)[:, None]
    size = np.minimum(np.log2(np.maximum(np.abs(step), 1)).astype(np.int64) + 1, POWERS)
    out: Classes = POWERS + np.sign(step) * size
    return out


def sentence_classes(sentences: NDArray[np.int64]) -> Classes:
    """`[n, n]`: the same for the sentences in which the words stand.

    >>> sentence_classes(np.array([0, 0, 1, 9]))[0].tolist()
    [4, 4, 5, 8]
    """
    step = sentences[None, :] - sentences[:, None]
    out: Classes = np.clip(step, -FARTHEST_SENTENCE, FARTHEST_SENTENCE) + FARTHEST_SENTENCE
    return out
