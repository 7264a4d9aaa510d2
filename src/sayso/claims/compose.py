"""Claims from marks: the one place where content, chain and status come together."""

from __future__ import annotations

import re
from collections import deque

from sayso.claims.chain import Chains
from sayso.claims.confidence import Confidence, calibrated
from sayso.claims.contents import trimmed
from sayso.claims.model import Claim, Link, Note
from sayso.claims.quotations import quotations
from sayso.claims.register import Register
from sayso.claims.resolve import REMEMBERED, Resolver
from sayso.claims.resolved import Resolved
from sayso.claims.saying import Source
from sayso.claims.status import status_of
from sayso.claims.stretches import Stretches
from sayso.claims.weighing import weighed
from sayso.document.model import Document, Span
from sayso.language.analysis import Analysis
from sayso.language.marks import Part
from sayso.language.sentences import Sentence

DOUBTFUL = 0.5  # a decision that is likelier wrong than right is shown as doubtful


def resolver_of(document: Document, analysis: Analysis) -> Resolver:
    """Who is who in a document; claims fill it, later rooms ask it."""
    return Resolver(analysis, Register(analysis), document.publisher, deque(maxlen=REMEMBERED), [])


def claims(
    document: Document, analysis: Analysis, resolver: Resolver | None = None
) -> tuple[tuple[Claim, ...], tuple[Note, ...]]:
    """All claims of a document in order of the text, and notes on what is in doubt."""
    resolver = resolver or resolver_of(document, analysis)
    marks = quotations(analysis.text, analysis.paragraphs)
    notes = resolver.notes
    notes += [
        Note("quotation", q.outer, "quotation mark without its partner")
        for q in marks
        if not q.closed and not q.goes_on
    ]
    composer = _Composer(document, analysis, resolver, Stretches(analysis, marks))
    made: dict[tuple[Span, ...], Claim] = {}
    for part in analysis.marks.parts:
        claim = composer.claim(part)
        if claim is not None:
            made.setdefault(claim.content, claim)
    found = tuple(sorted(made.values(), key=lambda c: c.content))
    return found, (*notes, *_unclaimed(analysis, found), *(n for c in found for n in _doubts(c)))


class _Composer:
    """Makes Claim values; remembers who each source is."""

    def __init__(
        self, document: Document, analysis: Analysis, resolver: Resolver, stretches: Stretches
    ) -> None:
        self.document = document
        self.analysis = analysis
        self.resolver = resolver
        self.stretches = stretches
        self.chains = Chains(analysis)

    def claim(self, part: Part) -> Claim | None:
        words = trimmed(self.analysis, set(part.words))
        if not words:
            return None
        saying = self.chains.saying(part)
        if saying is not None and self._is_out_of_reach(part, words):
            saying = None
        chain = self.links(saying.sources) if saying else ()
        verdict = weighed(status_of(self.analysis, words, saying), part.status)
        spans = self.stretches.spans(words)
        return Claim(
            self.document.id,
            spans,
            " ".join(s.of(self.analysis.text) for s in spans),
            chain,
            self.stretches.quote(words) if chain else None,
            verdict.status,
            f"{saying.because if saying else f'network: own voice {1 - part.said:.2f}'}; status: {verdict.because}",
            Span(verdict.word.start, verdict.word.end) if verdict.word is not None else None,
            confidence=calibrated(part, self.chains.certainty(part), verdict.status),
        )

    def _is_out_of_reach(self, part: Part, words: list[int]) -> bool:
        """Nobody speaks from a later sentence, or without a cue from another paragraph, unless he is quoted."""
        if part.origin is None or self.stretches.quote(words) != "indirect":
            return False
        speaker = self.analysis.words[self.analysis.marks.speakers[part.origin].words[0]]
        first, last = self.analysis.words[words[0]], self.analysis.words[words[-1]]
        there, here = (self.analysis.sentences[w.sentence].paragraph for w in (speaker, first))
        return speaker.sentence > last.sentence or (there != here and part.cue is None)

    def links(self, sources: list[Source]) -> tuple[Link, ...]:
        """Links from the one nearest to the reader to the origin; the publisher is none."""
        out: list[Link] = []
        speaker: Resolved | None = None
        for source in sources:
            speaker = self.resolver.resolve(source, speaker)
            if _is_publisher(speaker.name, self.document.publisher):
                continue
            if any(link.name == speaker.name for link in out):  # "X wrote, he added": one source, said twice
                out = [link for link in out if link.name != speaker.name]
            out.append(self.link(source, speaker))
        return tuple(out)

    def link(self, source: Source, who: Resolved) -> Link:
        words = self.analysis.span(source.words) if source.words else None
        cue = self.analysis.span(source.cue) if source.cue else None
        because = f"{source.because}; {who.because}"
        return Link(who.name, who.kind, who.named, source.stance, words, cue, because, who.named_at)


def _is_publisher(name: str, publisher: str | None) -> bool:
    """ "us", "this newspaper" and the publisher's own name are no link."""
    if re.match(r"(?:[Oo]ur |us$|[Tt]his (?:newspaper|paper|website|site|agency|channel)$)", name):
        return True
    mine, theirs = (re.findall(r"\w+", n.lower().removeprefix("the ")) for n in (name, publisher or ""))
    initials = "".join(w[0] for w in re.findall(r"\w+", publisher or "") if w[0].isupper())
    return bool(mine) and (
        mine == theirs
        or (name.isupper() and 1 < len(name) <= len(initials) and initials.startswith(name))
        or (
            len(mine) < len(theirs)
            and name[0].isupper()
            and mine in (theirs[-len(mine) :], theirs[: len(mine)])
        )
    )


def _unclaimed(analysis: Analysis, found: tuple[Claim, ...]) -> list[Note]:
    """Sentences of which nothing is in a claim are named: nothing is left out silently."""
    spans = [s for c in found for s in c.content]
    spans += [s for c in found for link in c.chain for s in (link.source, link.cue) if s is not None]
    shown = sorted((s.start, s.end) for s in spans)
    out, at = [], 0
    for sentence in analysis.sentences:
        span = _span(analysis, sentence)
        while at < len(shown) and shown[at][1] <= span.start:
            at += 1
        if at < len(shown) and shown[at][0] < span.end:
            continue
        if any(c.isalnum() for c in span.of(analysis.text)):
            out.append(Note("no claim", span, "read as a label, a lead-in or a credit: no statement"))
    return out


def _span(analysis: Analysis, sentence: Sentence) -> Span:
    return Span(analysis.words[sentence.first].start, analysis.words[sentence.last - 1].end)


def _doubts(claim: Claim) -> list[Note]:
    """What of a claim is likelier wrong than right."""
    if claim.confidence is None:
        return []
    return [
        Note(
            "doubt",
            claim.content[0],
            f"{what} in doubt: right in about {round(100 * value)} of 100 such cases",
        )
        for what, value in _rated(claim.confidence)
        if value < DOUBTFUL
    ]


def _rated(confidence: Confidence) -> list[tuple[str, float]]:
    return [
        ("where this statement begins and ends", confidence.content),
        ("on whose say-so it stands", confidence.chain),
        ("its status", confidence.status),
    ]
