"""Chains from marks: from a content to its origin, and from there outwards to the reader.

The whole of it is one loop: a part points at its origin, each speaker at the one who is nearer to the reader,
until one points at nobody.
"""

from __future__ import annotations

from typing import cast

from sayso.claims.model import Stance
from sayso.claims.saying import Saying, Source
from sayso.language.analysis import Analysis
from sayso.language.marks import Part

ATTRIBUTED = 0.5
LONGEST_CHAIN = 6


class Chains:
    """Sayings of one document; a speaker is one and the same Source wherever it stands."""

    def __init__(self, analysis: Analysis) -> None:
        self.analysis = analysis
        self.marks = analysis.marks
        self.sources: dict[int, Source] = {}

    def speakers(self, part: Part) -> list[int]:
        """Speakers from the one nearest to the reader to the origin; no speaker stands twice."""
        links: list[int] = []
        at = part.origin
        while at is not None and at not in links and len(links) < LONGEST_CHAIN:
            links.append(at)
            at = self.marks.speakers[at].outer
        return links[::-1]

    def certainty(self, part: Part) -> float:
        """How likely every step of the chain is right."""
        if part.said < ATTRIBUTED:
            return 1 - part.said
        out = part.said * (part.origin_score if part.origin is not None else part.agentless)
        for k in self.speakers(part):
            out *= self.marks.speakers[k].outer_score
        return out

    def saying(self, part: Part) -> Saying | None:
        """The act of saying that a part stands on; None for own voice."""
        if part.said < ATTRIBUTED:
            return None
        cue = self.marks.cues[part.cue] if part.cue is not None else None
        stance = cast(Stance, cue.stance if cue is not None else "state")
        because = f"network: attributed {part.said:.2f}"
        return Saying(cue.words if cue is not None else [], stance, self.chain(part), because)

    def chain(self, part: Part) -> list[Source]:
        """One Source a link."""
        if part.origin is None:
            cue = self.marks.cues[part.cue] if part.cue is not None else None
            stance = cast(Stance, cue.stance if cue is not None else "state")
            return [Source([], None, cue.words if cue else [], "network: nobody named", stance=stance)]
        return [self.source(k) for k in self.speakers(part)]

    def source(self, number: int) -> Source:
        if number not in self.sources:
            speaker = self.marks.speakers[number]
            cue = self.marks.cues[speaker.cue] if speaker.cue is not None else None
            source = self.sources[number] = Source(
                speaker.words,
                self.analysis.words[self.head(speaker.words, speaker.head)],
                cue.words if cue else [],
                f"network: source {speaker.score:.2f}",
                stance=cast(Stance, cue.stance if cue is not None else "state"),
                kind=(speaker.kind, speaker.kind_score),
                named=speaker.named,
                naming=speaker.naming,
                new=speaker.new,
            )
            # always earlier ones: this ends
            source.antecedents = [(self.source(k), score) for k, score in speaker.antecedents]
            if speaker.mention is not None:
                source.mention = (self.analysis.words[speaker.mention[0]], speaker.mention[1])
        return self.sources[number]

    def head(self, words: list[int], fallback: int) -> int:
        """The top of the phrase in the tree, if the phrase is one there."""
        inside = set(words)
        tops = [
            k for k in words if self.analysis.words[k].head not in inside or self.analysis.words[k].is_root
        ]
        return tops[0] if len(tops) == 1 else fallback
