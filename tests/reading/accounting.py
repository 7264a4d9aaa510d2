"""What every reading must have: spans that lie in the text, and no word left unaccounted for."""

from __future__ import annotations

from collections.abc import Iterator

import sayso
from sayso.language.analyse import analyse
from sayso.language.sentences import Sentence


def spans_of(reading: sayso.Reading) -> Iterator[sayso.Span]:
    """Every span that a reading shows."""
    yield from (part.span for part in reading.document.furniture)
    yield from (note.span for note in reading.notes if note.span is not None)
    for claim in reading.claims:
        yield from parts_of(claim)
        yield from (s for link in claim.chain for s in (link.antecedent,) if s is not None)
        yield from (link.said.span for link in claim.chain if link.said is not None)
        if claim.status_cue is not None:
            yield claim.status_cue


def parts_of(claim: sayso.Claim) -> Iterator[sayso.Span]:
    """Content, sources and cues of a claim."""
    yield from claim.content
    for link in claim.chain:
        yield from (s for s in (link.source, link.cue) if s is not None)


def unaccounted(reading: sayso.Reading) -> list[str]:
    """Words of the text that are in nothing that the reading shows.

    A word is accounted for in the content, source or cue of a claim, in furniture, in a note's span, or
    anywhere in a sentence that holds a part of a claim.
    """
    text = reading.document.text
    shown = bytearray(len(text))
    for span in (*spans_of(reading), *_sentences_with_claims(reading)):
        shown[span.start : span.end] = b"\x01" * (span.end - span.start)
    lost = "".join(c if c.isalnum() and not shown[k] else " " for k, c in enumerate(text))
    return lost.split()


def _sentences_with_claims(reading: sayso.Reading) -> Iterator[sayso.Span]:
    document = reading.document
    analysis = analyse(document.text, tuple(part.span for part in document.furniture))
    found = [span for claim in reading.claims for span in parts_of(claim)]

    def where(sentence: Sentence) -> sayso.Span:
        return sayso.Span(analysis.words[sentence.first].start, analysis.words[sentence.last - 1].end)

    for span in map(where, analysis.sentences):
        if any(part.overlaps(span) for part in found):
            yield span
