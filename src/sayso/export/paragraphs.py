"""Where a text's paragraphs are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.document.model import Span

_BLANK_LINES = re.compile(r"\n(?:[^\S\n]*\n)+")
_LINE_END = re.compile(r"\n+")


def paragraphs(text: str) -> list[Span]:
    """The paragraphs of a text in order, without the line ends between them.

    Blank lines part them. A text that has none (extractors put one line end between paragraphs)
    is parted at every line end.

    >>> [span.of("One.\\nStill one.\\n\\nTwo.") for span in paragraphs("One.\\nStill one.\\n\\nTwo.")]
    ['One.\\nStill one.', 'Two.']
    >>> len(paragraphs("One.\\nTwo."))
    2
    """
    body = text.strip("\n")
    boundary = _BLANK_LINES if _BLANK_LINES.search(body) else _LINE_END
    return [span for span in _between(boundary, text) if span.of(text).strip()]


def _between(boundary: re.Pattern[str], text: str) -> Iterator[Span]:
    start = 0
    for found in boundary.finditer(text):
        yield Span(start, found.start())
        start = found.end()
    yield Span(start, len(text))
