"""What a word alone says of an event: how often it told one in our training articles, and of which type.

The network sees too few of the rarer words ("sit-in", "expelled"); counts know them. Both are multiplied, the counts
with less weight. `weights/event_words.tsv` is written by `python -m training.event_words`.
"""

from __future__ import annotations

import math
from functools import cache

import numpy as np

from sayso.language.encoder import Array
from sayso.language.labels import EVENTS
from sayso.tables import rows

TYPE_WEIGHT, EVENT_WEIGHT = 0.7, 0.5  # of the counts beside the network; chosen on the development articles
USUAL = 0.06  # share of words that tell an event
_ENDINGS = ("ations", "ation", "ings", "ing", "ments", "ment", "ed", "es", "s", "al", "ion", "ions")
SHORTEST = 4  # letters of a stem


def stem(word: str) -> str:
    """A word without its ending, so that verb and noun meet.

    >>> stem("attacked"), stem("withdrawal"), stem("Deployments")
    ('attack', 'withdraw', 'deploy')
    """
    low = word.lower()
    for ending in _ENDINGS:
        if low.endswith(ending) and len(low) - len(ending) >= SHORTEST:
            return low[: -len(ending)].rstrip("e")
    return low.rstrip("e")


@cache
def _table() -> dict[str, tuple[float, Array]]:
    """Stem -> log odds that it tells an event, against any word; probabilities of the types."""
    out = {}
    for word, seen, told in rows("sayso.language", "weights/event_words.tsv"):
        counts = np.full(len(EVENTS) - 1, 0.3, np.float32)
        for item in filter(None, told.split(",")):
            kind, n = item.split(":")
            counts[EVENTS.index(kind) - 1] += int(n)
        total = sum(int(item.split(":")[1]) for item in told.split(",") if item)
        rate = (total + 0.3) / (int(seen) + 4.3)
        odds = math.log(rate / (1 - rate)) - math.log(USUAL / (1 - USUAL))
        out[word] = odds, counts / counts.sum() if total else np.ones_like(counts)
    return out


def weighed(word: str, p: Array) -> Array:
    """The network's probabilities `[types]` of one word, the first for no event, with the counts beside them."""
    known = _table().get(stem(word))
    if known is None:
        return p
    odds, types = known
    event = 1.0 - float(p[0])
    shifted = math.log((event + 1e-9) / (float(p[0]) + 1e-9)) + EVENT_WEIGHT * odds
    event = 1.0 / (1.0 + math.exp(-shifted))
    kinds = p[1:] * types**TYPE_WEIGHT
    out: Array = np.concatenate([[1.0 - event], event * kinds / max(1e-9, float(kinds.sum()))]).astype(
        np.float32
    )
    return out
