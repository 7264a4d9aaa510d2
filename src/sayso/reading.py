"""Reading: what sayso found in one article."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from sayso.actors import Entity, Knowledge
from sayso.actors.knowledge import shipped
from sayso.claims.compose import claims, resolver_of
from sayso.claims.model import Claim, Note
from sayso.document import Document, load
from sayso.events import Event
from sayso.grounding import ground
from sayso.language.analyse import analyse
from sayso.language.encoder import Encoder
from sayso.places import Place
from sayso.times import Time


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
    _by_claim: dict[str, tuple[Event, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        found: dict[str, tuple[Event, ...]] = {}
        for event in self.events:
            found[event.claim_id] = (*found.get(event.claim_id, ()), event)
        object.__setattr__(self, "_by_claim", found)

    def events_of(self, claim: Claim) -> tuple[Event, ...]:
        """The events that a claim tells."""
        return self._by_claim.get(claim.id, ())


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
    grounded = ground(document, analysis, found, resolver, actors or shipped())
    return Reading(
        document,
        grounded.claims,
        (*_about(document), *doubts),
        grounded.events,
        grounded.places,
        grounded.times,
        grounded.entities,
    )


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
