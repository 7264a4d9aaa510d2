"""Document and Span: characters, once normalised, and where they came from."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Literal

FurnitureKind = Literal["section", "byline", "dateline", "headline", "credit", "link", "other"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters `[start, end)` of a document's text, in Unicode code points.

    >>> Span(0, 4).of("Nova revealed it")
    'Nova'
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters that the span covers."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Does `other` lie wholly inside this span?"""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Do the two share at least one character?"""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Furniture:
    """Part of the text that is no claim: a section label, byline, dateline, credit, "read more" line."""

    span: Span
    kind: FurnitureKind
    because: str


@dataclass(frozen=True, slots=True)
class Document:
    """One article. `text` is the body; every offset anywhere in sayso counts its code points.

    `published` and `modified` are ISO 8601 dates or date-times, as precise as the source gives
    them. `origin` names the input for messages (a path, an address, "-"); `extractor` says what
    made the text ("text", "trafilatura 2.3.0"). `notes` are doubts about the input itself ("decoded
    as windows-1252 because it is not valid UTF-8"), for the reader of the results.
    """

    text: str
    url: str | None = None
    publisher: str | None = None
    title: str | None = None
    section: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    modified: str | None = None
    language: str | None = None
    origin: str = "-"
    extractor: str = "text"
    furniture: tuple[Furniture, ...] = ()
    notes: tuple[str, ...] = ()
    id: str = field(init=False)

    def __post_init__(self) -> None:
        # surrogatepass: a lone surrogate in the input must not make the document unnameable
        digest = hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()
        object.__setattr__(self, "id", digest)
