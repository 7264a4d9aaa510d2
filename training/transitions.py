"""How tags follow each other, counted in our training articles: what the network's words alone do not tell."""

from __future__ import annotations

import numpy as np

from sayso.language.labels import CUES, PARTS
from training.example import Example

FILE = "steps.npz"  # in a run's folder
PRIOR = 0.1  # added to every count
SEQUENCES = {"part": PARTS, "saying": CUES, "speaker": CUES}


def steps(articles: list[Example]) -> dict[str, np.ndarray]:
    """For each kind of span `[tags + 1, tags]`: log of how much likelier a tag is after another than anywhere.

    Row 0 is a sentence's start. Added to the network's log probabilities along a sentence (scaled likelihoods,
    Bourlard & Morgan 1994).
    """
    return {name: _counted(articles, name, len(labels)) for name, labels in SEQUENCES.items()}


def _counted(articles: list[Example], name: str, n: int) -> np.ndarray:
    counts = np.full((n + 1, n), PRIOR)
    for article in articles:
        tags, before = article.tags[name], -1
        for k, word in enumerate(article.words):
            if name == "part" and not any(c.isalnum() for c in word):
                continue  # punctuation is in no part, or in all
            if tags[k] < 0:
                before = -1
                continue
            same = before >= 0 and article.sentence[before] == article.sentence[k]
            counts[int(tags[before]) + 1 if same else 0, int(tags[k])] += 1
            before = k
    after, anywhere = counts / counts.sum(1, keepdims=True), counts.sum(0) / counts.sum()
    return np.log(after / anywhere).astype(np.float32)
