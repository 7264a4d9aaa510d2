"""Reading: what sayso found in one article."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from sayso.actors import Entity, Knowledge, entities
from sayso.actors.knowledge import shipped
from sayso.claims.compose import claims, resolver_of
from sayso.claims.model import Claim, Note
from sayso.document import Document, load
from sayso.document.model import Span
from sayso.events import Event, events
from sayso.language.analyse import analyse
from sayso.language.encoder import Encoder
from sayso.places import Place, places_of
from sayso.said import said_at
from sayso.tense import told_by_verbs
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
    entities: tuple[Entity, ...] = ()

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
    actors: str | os.PathLike[str] | None = None,
) -> Reading:
    """Read one article: text, a path or an http(s) address.

    `published` (ISO date or date-time) and `publisher` tell what the source does not. `actors` is a CSV of
    your own actors (name, other names, kind, country). Raises `InputError` if nothing can be read; doubt
    about the language of the text is in `notes`.
    """
    known = shipped().with_file(Path(actors)) if actors is not None else None
    document = load(
        source, published=published, publisher=publisher, title=title, url=url, allow_private=allow_private
    )
    return read_document(document, actors=known)


def read_document(
    document: Document, encoder: Encoder | None = None, actors: Knowledge | None = None
) -> Reading:
    """Read a document that is loaded already; `encoder` is another model than the one in the package."""
    analysis = analyse(document.text, tuple(f.span for f in document.furniture), encoder)
    resolver = resolver_of(document, analysis)
    found, doubts = claims(document, analysis, resolver)
    known, published = actors or shipped(), _day(document.published)
    when = times(document.text, published, told_by_verbs(analysis))
    where = places_of(analysis, _home(document.publisher, known))
    what = events(analysis, found, resolver, where, when)
    who = entities(_mentions(found, what), published, known)
    return Reading(
        document, _linked(found, who, when, document.text), (*_about(document), *doubts), what, tuple(where), tuple(when), who
    )  # fmt: skip


def _mentions(found: tuple[Claim, ...], what: tuple[Event, ...]) -> Iterator[tuple[str, Span]]:
    """Every source and every participant of an event, with its place in the text."""
    for claim in found:
        yield from ((link.name, link.source) for link in claim.chain if link.source is not None)
    for event in what:
        yield from ((p.name, p.span) for p in (*event.actor, *event.recipient))


def _linked(
    found: tuple[Claim, ...], who: tuple[Entity, ...], when: list[Time], text: str
) -> tuple[Claim, ...]:
    """Links with the entity that they are, and with the time at which it was said."""
    by_name = {name: e.id for e in who for name in e.names}
    out = []
    for claim in found:
        chain = tuple(
            replace(k, entity=by_name.get(k.name), said=said_at(claim, k, when, text)) for k in claim.chain
        )
        out.append(replace(claim, chain=chain))
    return tuple(out)


def _home(publisher: str | None, known: Knowledge) -> str | None:
    """The country of an outlet that is known."""
    return next((e.country for e in known.called(publisher or "")), None)


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
