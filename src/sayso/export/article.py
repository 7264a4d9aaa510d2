"""The article on the page: its text, cut into pieces, each with the marks that lie over it.

With the tags taken away, what is left is the document's text, character for character.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from html import escape

from sayso.document.model import Document, Span
from sayso.export.drawing import Drawn
from sayso.export.lanes import cuts
from sayso.export.paragraphs import paragraphs
from sayso.export.visible import for_page


def article(document: Document, drawn: Sequence[Drawn], anchors: dict[int, str]) -> Iterator[str]:
    """The text as HTML, paragraph by paragraph, with what stands between them.

    `anchors` are the numbers of the claims, as HTML, by the place in the text where each stands.
    """
    text = document.text
    blocks = paragraphs(text)
    borders = [*blocks, *(Span(at, at) for at in anchors), *(mark.span for mark in drawn)]
    inside: list[list[tuple[Span, list[Drawn]]]] = [[] for _ in blocks]
    starts = [block.start for block in blocks]
    for stretch, over in _pieces(cuts(len(text), borders), drawn):
        number = bisect_right(starts, stretch.start) - 1
        if number >= 0 and stretch.start < blocks[number].end:
            inside[number].append((stretch, over))
    shown = 0
    for block, pieces in zip(blocks, inside, strict=True):
        yield safe(text[shown : block.start])
        words = (anchors.get(at.start, "") + _piece(at.of(text), over) for at, over in pieces)
        yield f'<p dir="auto" class="{_lanes_needed(pieces)}">{"".join(words)}</p>'
        shown = block.end
    yield safe(text[shown:])


def safe(text: str) -> str:
    """Untrusted text as HTML, for content and for attributes in quotation marks.

    >>> safe('<b title="x">')
    '&lt;b title=&quot;x&quot;&gt;'
    """
    return escape(for_page(text))


def _pieces(stretches: Iterator[Span], drawn: Sequence[Drawn]) -> Iterator[tuple[Span, list[Drawn]]]:
    """Each stretch with the marks over it. The number of lanes bounds how many those can be."""
    waiting = iter(drawn)
    following = next(waiting, None)
    over: list[Drawn] = []
    for stretch in stretches:
        over = [mark for mark in over if mark.span.end > stretch.start]
        while following is not None and following.span.start <= stretch.start:
            over.append(following)
            following = next(waiting, None)
        yield stretch, over


def _piece(words: str, over: Sequence[Drawn]) -> str:
    if not over:
        return safe(words)
    classes = " ".join(["m", *(mark.classes for mark in over if mark.classes)])
    tokens = " ".join(mark.token for mark in over if mark.token)
    pointed = f' data-m="{tokens}"' if tokens else ""
    return f'<span class="{classes}"{pointed}>{safe(words)}</span>'


def _lanes_needed(pieces: Sequence[tuple[Span, list[Drawn]]]) -> str:
    """The paragraph's classes: how many lanes its lines need."""
    drawn = [mark for _, over in pieces for mark in over]
    roles = max((mark.lane + 1 for mark in drawn if mark.pool == "role"), default=0)
    contents = max((mark.lane + 1 for mark in drawn if mark.pool == "content"), default=0)
    return f"r{roles} c{contents}"
