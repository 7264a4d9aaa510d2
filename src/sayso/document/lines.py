"""The lines of a text, with their places: what the search for furniture walks over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sayso.document.model import Span


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank, without the white space around it.

    `after_blank` and `before_blank`: does an empty line, or the edge of the text, stand there?
    """

    start: int
    text: str
    after_blank: bool
    before_blank: bool

    @property
    def span(self) -> Span:
        """Where the line stands in the text."""
        return Span(self.start, self.start + len(self.text))


def lines_of(text: str) -> list[Line]:
    r"""Every line of `text` that is not blank.

    >>> [line.text for line in lines_of("russia\n\n Haftar met Putin. \n")]
    ['russia', 'Haftar met Putin.']
    """
    rows = list(_rows(text))
    found = []
    for i, (start, row) in enumerate(rows):
        if row:
            after_blank = i == 0 or not rows[i - 1][1]
            before_blank = i + 1 == len(rows) or not rows[i + 1][1]
            found.append(Line(start, row, after_blank, before_blank))
    return found


def _rows(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for row in text.split("\n"):  # not splitlines: a form feed or U+2028 ends no line here
        yield start + len(row) - len(row.lstrip()), row.strip()
        start += len(row) + 1
