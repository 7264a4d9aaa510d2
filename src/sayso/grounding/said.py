"""When something was said: the time that hangs on its cue."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from sayso.claims.model import Claim, Link, Said
from sayso.times import Time

REACH = 40  # characters between a cue or source and the time of saying


def said_at(claim: Claim, link: Link, when: Sequence[Time], text: str) -> Said | None:
    """The time beside a link's cue that lies in no content: "said on Sunday that ...", "told Radio Lumo on Monday".

    None where the sentence has none there: a time inside the content is that of the event.
    """
    words = [s for s in (link.cue, link.source) if s is not None]
    if not words:
        return None
    best: tuple[int, Time] | None = None
    first = bisect_left(when, min(s.start for s in words) - 2 * REACH, key=lambda t: t.span.start)
    last = bisect_left(when, max(s.end for s in words) + REACH, key=lambda t: t.span.start)
    for time in when[first:last]:
        if time.edtf is None or any(s.start <= time.span.start < s.end for s in (*claim.content, *words)):
            continue
        if time.span.end <= min(s.start for s in words) and _is_of_another(time, claim, link):
            continue
        gap = min(max(time.span.start - s.end, s.start - time.span.end) for s in words)
        between = text[min(words[0].end, time.span.end) : max(words[0].start, time.span.start)]
        if gap > REACH or "\n" in between or any(mark in between for mark in ".!?;"):
            continue
        if best is None or gap < best[0]:
            best = gap, time
    return Said(best[1].span, best[1].text, best[1].edtf) if best else None


def _is_of_another(time: Time, claim: Claim, link: Link) -> bool:
    """ "X revealed on Thursday, citing Y": the time follows the words of another link and is its."""
    others = (s for k in claim.chain if k is not link for s in (k.cue, k.source) if s is not None)
    return any(0 <= time.span.start - s.end <= REACH for s in others)
