"""sayso: on whose say-so? Sourced claims from news reports.

>>> import sayso
>>> reading = sayso.read("The mayor, Ana Brkic, denied that the bridge had been mined.")
>>> [(c.text, c.status, [link.name for link in c.chain]) for c in reading.claims]
[('the bridge had been mined', 'denied', ['Ana Brkic'])]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.claims.confidence import Confidence
from sayso.claims.model import Claim, Link, Note, Said
from sayso.document.model import Document, Furniture, Span
from sayso.errors import FetchError, InputError, ModelError, NotFoundError, SaysoError

if TYPE_CHECKING:
    from sayso.reading import Reading, read, read_document

__all__ = [
    "Claim",
    "Confidence",
    "Document",
    "FetchError",
    "Furniture",
    "InputError",
    "Link",
    "ModelError",
    "NotFoundError",
    "Note",
    "Reading",
    "Said",
    "SaysoError",
    "Span",
    "read",
    "read_document",
]


def __getattr__(name: str) -> object:
    """`read` and what goes with it, loaded when first used: `sayso --help` need not wait for numpy."""
    if name in ("Reading", "read", "read_document"):
        from sayso import reading

        return getattr(reading, name)
    raise AttributeError(f"module 'sayso' has no attribute {name!r}")
