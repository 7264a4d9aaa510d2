"""From the words of a content to the stretches of the text that are shown, and how they are quoted."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from sayso.claims.contents import trimmed
from sayso.claims.model import Quote
from sayso.claims.quotations import Quotation
from sayso.document.model import Span
from sayso.language.analysis import Analysis, Word


class Stretches:
    """Cuts contents out of one document; knows its quotations."""

    def __init__(self, analysis: Analysis, marks: list[Quotation]) -> None:
        self.analysis = analysis
        self.marks = marks
        self.starts = [q.outer.start for q in marks]

    def spans(self, words: list[int]) -> tuple[Span, ...]:
        """Unbroken stretches; punctuation between two words of the content does not break one."""
        inside = set(words)
        runs: list[list[int]] = [[words[0]]]
        for k in words[1:]:
            gap = range(runs[-1][-1] + 1, k)
            if all(j in inside or not self.analysis.words[j].is_spoken for j in gap):
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
        spoken = [w for k in words if (w := self.analysis.words[k]).is_spoken]
        inside = [w for w in spoken if self.is_quoted(w)]
        if len(inside) == len(spoken):
            return "direct"
        return "mixed" if inside else "indirect"
