"""Chains from marks: from a content to its origin, and from there outwards to the reader.

The whole of it is one loop: a part points at its origin, each speaker at the one who is nearer to the reader,
until one points at nobody.
"""

from __future__ import annotations

from typing import cast

from sayso.claims.model import Stance
from sayso.claims.saying import Saying, Source
from sayso.language.analysis import Analysis
from sayso.language.marks import SAID, Part

LONGEST_CHAIN = 6
TENSED = ("VBZ", "VBP", "VBD", "MD")
CLOSING = (")", "”", '"', "'", "’")


class Chains:
    """Sayings of one document; a speaker is one and the same Source wherever it stands."""

    def __init__(self, analysis: Analysis) -> None:
        self.analysis = analysis
        self.marks = analysis.marks
        self.sources: list[Source] = []  # by number, as far as they were asked for

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
        if part.said < SAID:
            return 1 - part.said
        out = part.said * (part.origin_score if part.origin is not None else part.agentless)
        for k in self.speakers(part):
            out *= self.marks.speakers[k].outer_score
        return out

    def saying(self, part: Part) -> Saying | None:
        """The act of saying that a part stands on; None for own voice."""
        if part.said < SAID:
            return None
        words, stance = self._cue(part.cue)
        return Saying(words, stance, self.chain(part), f"network: attributed {part.said:.2f}")

    def chain(self, part: Part) -> list[Source]:
        """One Source a link."""
        if part.origin is None:
            words, stance = self._cue(part.cue)
            return [Source([], None, words, "network: nobody named", stance=stance)]
        return [self.source(k) for k in self.speakers(part)]

    def _cue(self, number: int | None) -> tuple[list[int], Stance]:
        """The words of a cue and its stance; without a cue something is simply stated."""
        if number is None:
            return [], "state"
        cue = self.marks.cues[number]
        return cue.words, cast(Stance, cue.stance)

    def source(self, number: int) -> Source:
        """A speaker as a source; antecedents are earlier ones, so all up to it are made in order."""
        for k in range(len(self.sources), number + 1):
            self.sources.append(self._source(k))
        return self.sources[number]

    def _source(self, number: int) -> Source:
        speaker, words = self.marks.speakers[number], self.analysis.words
        cue, stance = self._cue(speaker.cue)
        own = self.phrase(speaker.words)
        return Source(
            own,
            words[self.head(own, min(speaker.head, own[-1]))],
            cue,
            f"network: source {speaker.score:.2f}",
            stance=stance,
            kind=(speaker.kind, speaker.kind_score),
            named=speaker.named,
            naming=[k for k in speaker.naming if k <= own[-1]],
            antecedents=[(self.sources[k], score) for k, score in speaker.antecedents],
            mention=(words[speaker.mention[0]], speaker.mention[1]) if speaker.mention is not None else None,
            new=speaker.new,
        )

    def phrase(self, words: list[int]) -> list[int]:
        """A source's words without the verb or the mark that the tags have left at its end."""
        out = list(words)
        while len(out) > 1 and (
            self.analysis.words[out[-1]].pos in TENSED or not self.analysis.words[out[-1]].is_spoken
        ):
            if self.analysis.words[out[-1]].text in CLOSING:
                break
            out.pop()
        return out

    def head(self, words: list[int], fallback: int) -> int:
        """The top of the phrase in the tree, if the phrase is one there."""
        inside = set(words)
        tops = [
            k for k in words if self.analysis.words[k].head not in inside or self.analysis.words[k].is_root
        ]
        return tops[0] if len(tops) == 1 else fallback
