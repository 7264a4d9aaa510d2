"""Which note belongs beside which claim: doubt is shown where it arises."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate

from sayso.claims.model import Claim, Note
from sayso.document.model import Span
from sayso.reading import Reading


def doubts(reading: Reading) -> tuple[dict[int, list[Note]], list[Note]]:
    """Notes by the number (from 0) of the claim that they fall in, and the notes that fall in none.

    A note stands beside one claim only: the innermost whose content, sources or cues it touches.
    What the document itself notes ("decoded as windows-1252") falls in none.
    """
    parts = sorted((span, number) for number, claim in enumerate(reading.claims) for span in _parts(claim))
    starts = [span.start for span, _ in parts]
    # farthest end so far: a search to the left may stop where no earlier part reaches the note
    reach = list(accumulate((span.end for span, _ in parts), max))
    beside: dict[int, list[Note]] = {}
    told = {note.reason for note in reading.notes}
    elsewhere = [Note("input", None, reason) for reason in reading.document.notes if reason not in told]
    for note in reading.notes:
        number = None if note.span is None else _claim_at(note.span, parts, starts, reach)
        if number is None:
            elsewhere.append(note)
        else:
            beside.setdefault(number, []).append(note)
    return beside, elsewhere


def _claim_at(span: Span, parts: list[tuple[Span, int]], starts: list[int], reach: list[int]) -> int | None:
    end = max(span.end, span.start + 1)  # an empty span marks the character that it stands before
    at = bisect_left(starts, end) - 1
    while at >= 0 and reach[at] > span.start:
        if parts[at][0].end > span.start:
            return parts[at][1]
        at -= 1
    return None


def _parts(claim: Claim) -> Iterator[Span]:
    yield from claim.content
    if claim.status_cue is not None:
        yield claim.status_cue
    for link in claim.chain:
        yield from (span for span in (link.source, link.cue) if span is not None)
