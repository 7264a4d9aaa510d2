"""Reading: what sayso found in one article."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import date

from sayso.claims.compose import claims, resolver_of
from sayso.claims.model import Claim, Note
from sayso.document import Document, load
from sayso.language.analyse import analyse
from sayso.events import Event, events
from sayso.language.encoder import Encoder
from sayso.places import Place, places_of
from sayso.times import Time, times


@dataclass(frozen=True, slots=True)
class Reading:
    """A document, its claims in order of the text, what grounds them, and notes on what is in doubt.

    `places` and `times` are all that the text names; an event holds those that the text binds to it.
    """

    document: Document
    claims: tuple[Claim, ...]
    notes: tuple[Note, ...]
    events: tuple[Event, ...] = ()
    places: tuple[Place, ...] = ()
    times: tuple[Time, ...] = ()

    def events_of(self, claim: Claim) -> tuple[Event, ...]:
        """The events that a claim tells."""
        return tuple(e for e in self.events if e.claim_id == claim.id)


def read(
    source: str | os.PathLike[str],
    *,
    published: str | None = None,
    publisher: str | None = None,
    title: str | None = None,
    url: str | None = None,
    allow_private: bool = False,
) -> Reading:
    """Read one article: text, a path or an http(s) address.

    `published` (ISO date or date-time) and `publisher` tell what the source does not. Raises
    `InputError` if nothing can be read; doubt about the language of the text is in `notes`.
    """
    document = load(
        source, published=published, publisher=publisher, title=title, url=url, allow_private=allow_private
    )
    return read_document(document)


def read_document(document: Document, encoder: Encoder | None = None) -> Reading:
    """Read a document that is loaded already; `encoder` is another model than the one in the package."""
    analysis = analyse(document.text, tuple(f.span for f in document.furniture), encoder)
    resolver = resolver_of(document, analysis)
    found, doubts = claims(document, analysis, resolver)
    when = times(document.text, _day(document.published))
    where = places_of(analysis)
    what = events(analysis, found, resolver, where, when)
    return Reading(document, found, (*_about(document), *doubts), what, tuple(where), tuple(when))


def _day(published: str | None) -> date | None:
    """The day of publication; a date that is no date counts as none, and a note of the document says so."""
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None


def _about(document: Document) -> tuple[Note, ...]:
    """Notes on the input as a whole."""
    out = [Note("input", None, text) for text in document.notes]
    if document.language not in (None, "en"):
        reason = (
            f"the text is not English but '{document.language}': "
            "sayso knows English only, its claims are not reliable here"
        )
        out.append(Note("language", None, reason))
    return tuple(out)
