"""Lanes and cuts: how spans that nest and cross are drawn under one line of text.

Every span gets a lane that no other span uses at the same place (greedy interval colouring, which
needs the fewest lanes), and the text is cut wherever a span starts or ends, so that each piece has
one set of spans. Both are linear in the number of spans, apart from the sorting.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from sayso.document.model import Span


def lanes(spans: Sequence[Span], most: int) -> list[int | None]:
    """The lane of each span, from 0; None where `most` lanes are taken already.

    The spans come sorted by where they start.

    >>> lanes([Span(0, 9), Span(2, 5), Span(5, 7), Span(3, 4)], most=2)
    [0, 1, 1, None]
    """
    free = list(range(most))  # a sorted list is a heap
    taken: list[tuple[int, int]] = []
    found: list[int | None] = []
    for span in spans:
        while taken and taken[0][0] <= span.start:
            heapq.heappush(free, heapq.heappop(taken)[1])
        lane = heapq.heappop(free) if free else None
        if lane is not None:
            heapq.heappush(taken, (span.end, lane))
        found.append(lane)
    return found


def cuts(length: int, spans: Iterable[Span]) -> Iterator[Span]:
    """The stretches between all the places where a span starts or ends; together they are the text.

    >>> [(cut.start, cut.end) for cut in cuts(9, [Span(0, 4), Span(2, 6)])]
    [(0, 2), (2, 4), (4, 6), (6, 9)]
    """
    ends = {0, length}
    for span in spans:
        ends.update((span.start, span.end))
    return (Span(start, end) for start, end in pairwise(sorted(end for end in ends if 0 <= end <= length)))
