"""Reading: what sayso found in one article."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.claims.model import Claim, Note
from sayso.document.model import Document


@dataclass(frozen=True, slots=True)
class Reading:
    """A document, its claims in order of the text, and notes on what is in doubt."""

    document: Document
    claims: tuple[Claim, ...]
    notes: tuple[Note, ...]
