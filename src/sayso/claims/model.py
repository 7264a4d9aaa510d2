"""Claim and Link: what is said, on whose say-so, and whether it is so.

The closed sets are those of the annotation guidelines: kinds of source, stances of a link,
statuses of a claim.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Literal

from sayso.claims.confidence import Confidence
from sayso.document.model import Span

Kind = Literal["outlet", "person", "government", "organisation", "group", "document", "unknown"]
Stance = Literal["state", "confirm", "deny", "allege", "predict", "demand", "ask"]
Status = Literal["happened", "ongoing", "planned", "wanted", "possible", "conditional", "denied"]
Quote = Literal["direct", "indirect", "mixed"]
NoteKind = Literal["unresolved", "doubt", "no claim", "language", "quotation", "input"]


@dataclass(frozen=True, slots=True)
class Said:
    """When it was said: the words, and their EDTF value where it is known."""

    span: Span
    text: str
    edtf: str | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """One source in a chain.

    `source` and `cue` are the words in the text (None where none stand there); `name` is the
    fullest name that the document gives; `antecedent` is where that name was taken from when
    the source's own words are a pronoun or a short form; `because` names the rule or head.
    """

    name: str
    kind: Kind
    named: bool
    stance: Stance
    source: Span | None
    cue: Span | None
    because: str
    antecedent: Span | None = None
    entity: str | None = None
    said: Said | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """Something the article passes on as being so, having been, going to be or possibly being so.

    `chain` runs from the source nearest to the reader to the origin; `()` is the publisher's own
    voice. `content` is one or more stretches of the text in order; `text` their words joined by
    a space. `quote` is None in own voice. `status_cue` is the word that decided the status.
    """

    document_id: str
    content: tuple[Span, ...]
    text: str
    chain: tuple[Link, ...]
    quote: Quote | None
    status: Status
    because: str
    status_cue: Span | None = None
    confidence: Confidence | None = None
    id: str = field(init=False)

    def __post_init__(self) -> None:
        where = ",".join(f"{s.start}-{s.end}" for s in self.content)
        digest = hashlib.sha256(f"{self.document_id}:{where}".encode()).hexdigest()
        object.__setattr__(self, "id", digest[:16])

    @property
    def origin(self) -> Link | None:
        """The last link: who is said to know. None in own voice."""
        return self.chain[-1] if self.chain else None


@dataclass(frozen=True, slots=True)
class Note:
    """Doubt, shown: what could not be resolved or read, where, and why."""

    kind: NoteKind
    span: Span | None
    reason: str
