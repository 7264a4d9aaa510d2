"""Which found claim is which annotated one: by the words that their contents share."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from evals.gold import GoldClaim
from sayso.claims.model import Claim
from sayso.document.model import Span

_WORD = re.compile(r"\w+")
_LEAST_OVERLAP = 0.5


def words_in(text: str, spans: Iterable[Span]) -> frozenset[int]:
    """Where the words inside the spans begin: punctuation and white space at an edge cost nothing."""
    return frozenset(s.start + m.start() for s in spans for m in _WORD.finditer(s.of(text)))


def overlap(a: frozenset[int], b: frozenset[int]) -> float:
    """Shared words over all words (Jaccard); 0 if there are none.

    >>> overlap(frozenset({1, 2, 3}), frozenset({2, 3, 4}))
    0.5
    """
    return len(a & b) / len(a | b) if a | b else 0.0


def matched(text: str, gold: Sequence[GoldClaim], found: Sequence[Claim]) -> dict[int, int]:
    """Index of the found claim for each annotated claim that has one; one to one, the best first.

    Of equally good pairs the later in the text goes first: it has to be settled somehow.
    """
    wanted = [words_in(text, claim.content) for claim in gold]
    got = [words_in(text, claim.content) for claim in found]
    pairs = [(overlap(w, g), i, j) for i, w in enumerate(wanted) for j, g in enumerate(got)]
    out: dict[int, int] = {}
    for shared, i, j in sorted(pairs, reverse=True):
        if shared >= _LEAST_OVERLAP and i not in out and j not in out.values():
            out[i] = j
    return out
