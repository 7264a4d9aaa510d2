"""Claims from sayings: the one place where content, chain and status come together."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import deque

from sayso.claims.contents import trimmed
from sayso.claims.find import sayings
from sayso.claims.model import Claim, Link, Note, Quote, Stance
from sayso.claims.nesting import chain_of, nest
from sayso.claims.own_voice import remainders
from sayso.claims.quotations import Quotation, quotations
from sayso.claims.register import Register
from sayso.claims.resolve import REMEMBERED, Resolved, Resolver
from sayso.claims.saying import Saying, Source
from sayso.claims.status import Verdict, status_of
from sayso.document.model import Document, Span
from sayso.language.analysis import Analysis, Word


def claims(document: Document, analysis: Analysis) -> tuple[tuple[Claim, ...], tuple[Note, ...]]:
    """All claims of a document in order of the text, and notes on what is in doubt."""
    marks = quotations(analysis.text, analysis.paragraphs)
    found = sayings(analysis, marks)
    nest(analysis, found)
    notes = [Note("quotation", q.outer, "quotation mark without its partner") for q in marks if not q.closed]
    resolver = Resolver(analysis, Register(analysis), document.publisher, deque(maxlen=REMEMBERED), notes)
    builder = _Builder(document, analysis, resolver, marks)
    out = [builder.attributed(s) for s in found if not s.absorbed]
    by_sentence: dict[int, list[Saying]] = {}
    for s in found:
        for number in {analysis.words[k].sentence for k in s.content} | {s.sentence}:
            by_sentence.setdefault(number, []).append(s)
    for number in range(len(analysis.sentences)):
        out += [builder.own(words) for words in remainders(analysis, number, by_sentence.get(number, []))]
    made = {c.content: c for c in reversed([c for c in out if c is not None])}
    return tuple(sorted(made.values(), key=lambda c: c.content)), tuple(notes)


class _Builder:
    """Makes Claim values; remembers who each source of a saying is."""

    def __init__(
        self, document: Document, analysis: Analysis, resolver: Resolver, marks: list[Quotation]
    ) -> None:
        self.document = document
        self.analysis = analysis
        self.resolver = resolver
        self.marks = marks
        self.starts = [q.outer.start for q in marks]
        self.known: dict[int, Resolved] = {}

    def attributed(self, saying: Saying) -> Claim | None:
        words = trimmed(self.analysis, saying.content)
        if not words:
            return None
        links = self.chain(saying)
        stance = saying.stance
        verdict = status_of(self.analysis, words, saying, stance)
        return self.claim(words, links, self.quote(words), verdict, saying.because)

    def own(self, words: list[int]) -> Claim:
        verdict = status_of(self.analysis, words, None, "state")
        return self.claim(words, (), None, verdict, "own voice")

    def claim(
        self, words: list[int], chain: tuple[Link, ...], quote: Quote | None, verdict: Verdict, because: str
    ) -> Claim:
        spans = self.spans(words)
        text = " ".join(s.of(self.analysis.text) for s in spans)
        cue = Span(verdict.word.start, verdict.word.end) if verdict.word is not None else None
        return Claim(
            self.document.id,
            spans,
            text,
            chain,
            quote,
            verdict.status,
            f"{because}; status: {verdict.because}",
            cue,
        )

    def chain(self, saying: Saying) -> tuple[Link, ...]:
        links: list[Link] = []
        speaker: Resolved | None = None
        owners = {id(s): saying.stance for s in saying.sources}
        for source in chain_of(saying):
            speaker = self.who(source, speaker)
            if _is_publisher(speaker.name, self.document.publisher):
                continue
            stance: Stance = owners.get(id(source), "state")
            if links and links[-1].name == speaker.name:  # "X wrote, he added": one source, said twice
                links.pop()
            links.append(self.link(source, speaker, stance))
        return tuple(links)

    def who(self, source: Source, speaker: Resolved | None) -> Resolved:
        if id(source) not in self.known:
            self.known[id(source)] = self.resolver.resolve(source, speaker)
        return self.known[id(source)]

    def link(self, source: Source, who: Resolved, stance: Stance) -> Link:
        words = self.analysis.span(source.words) if source.words else None
        cue = self.analysis.span(sorted(source.cue)) if source.cue else None
        because = f"{source.because}; {who.because}"
        return Link(who.name, who.kind, who.named, stance, words, cue, because, who.antecedent)

    def spans(self, words: list[int]) -> tuple[Span, ...]:
        """Unbroken stretches; punctuation between two words of the content does not break one."""
        inside = set(words)
        runs: list[list[int]] = [[words[0]]]
        for k in words[1:]:
            gap = range(runs[-1][-1] + 1, k)
            if all(j in inside or not any(c.isalnum() for c in self.analysis.words[j].text) for j in gap):
                runs[-1].append(k)
            else:
                runs.append([k])
        kept = (trimmed(self.analysis, set(r)) for r in runs)
        return tuple(self.with_marks(self.analysis.span(r)) for r in kept if r)

    def with_marks(self, span: Span) -> Span:
        """A quotation or bracket that opens inside the content closes inside it, and the other way round."""
        text = self.analysis.text
        for q in self.marks_in(span):
            left_open = q.closed and span.start < q.outer.start < span.end < q.outer.end
            if left_open and not any(c.isalnum() for c in text[span.end : q.inner.end]):
                span = Span(span.start, q.outer.end)
            elif q.outer.start == span.start and span.end <= q.inner.end:
                span = Span(q.inner.start, span.end)
            elif q.outer.start < span.start <= q.inner.start + 1 and q.inner.end < span.end:
                span = Span(q.outer.start, span.end)
        inside = span.of(text)
        if inside.count("(") > inside.count(")") and text[span.end : span.end + 1] == ")":
            span = Span(span.start, span.end + 1)
        return span

    def marks_in(self, span: Span) -> list[Quotation]:
        """Quotations that begin inside the span, or right before it: a mark has two characters at most."""
        first = bisect_left(self.starts, span.start - 3)
        return self.marks[first : bisect_left(self.starts, span.end)]

    def is_quoted(self, word: Word) -> bool:
        """Does the word stand between quotation marks?"""
        k = bisect_right(self.starts, word.start) - 1
        return k >= 0 and self.marks[k].inner.start <= word.start and word.end <= self.marks[k].inner.end

    def quote(self, words: list[int]) -> Quote:
        """direct: all of it stands between quotation marks; mixed: a part."""
        spoken = [
            self.analysis.words[k] for k in words if any(c.isalnum() for c in self.analysis.words[k].text)
        ]
        inside = [w for w in spoken if self.is_quoted(w)]
        if len(inside) == len(spoken):
            return "direct"
        return "mixed" if inside else "indirect"


def _is_publisher(name: str, publisher: str | None) -> bool:
    """ "us", "this newspaper" and the publisher's own name are no link."""
    if re.match(r"(?:[Oo]ur |us$|[Tt]his (?:newspaper|paper|website|site|agency|channel)$)", name):
        return True
    mine, theirs = (re.findall(r"\w+", n.lower().removeprefix("the ")) for n in (name, publisher or ""))
    return bool(mine) and (
        mine == theirs
        or (
            len(mine) < len(theirs)
            and name[0].isupper()
            and mine in (theirs[-len(mine) :], theirs[: len(mine)])
        )
    )
