"""Event: what happened, who did it to whom, where and when, inside one claim."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sayso.claims.model import Status
from sayso.document.model import Span
from sayso.places.model import Place
from sayso.times.model import Time

# Root codes of PLOVER 2024 (Political Language Ontology for Verifiable Event Records; CC BY-SA 4.0)
EventType = Literal[
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST",
    "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Participant:
    """Who acts or is acted on: the fullest name of the text, the words that stand there, and why they were taken."""

    name: str
    span: Span
    because: str


@dataclass(frozen=True, slots=True)
class Toll:
    """People dead, injured or detained: at least `low`, at most `high` (None: no upper limit is told)."""

    what: Literal["dead", "injured", "detained"]
    low: int
    high: int | None
    span: Span


@dataclass(frozen=True, slots=True)
class Event:
    """One event of the claim `claim_id`. `mode` and `context` are PLOVER's, None where the text does not tell.

    `status` is the event's own: "denied attacking" holds an attack that is denied, whoever says it.
    """

    claim_id: str
    type: EventType
    trigger: Span
    status: Status
    because: str
    mode: str | None = None
    context: str | None = None
    actor: tuple[Participant, ...] = ()
    recipient: tuple[Participant, ...] = ()
    place: tuple[Place, ...] = ()
    time: Time | None = None
    tolls: tuple[Toll, ...] = ()
    confidence: float = 1.0
