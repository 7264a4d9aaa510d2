"""An annotated event, as far as it is measured."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.document.model import Span


@dataclass(frozen=True, slots=True)
class GoldEvent:
    """One annotated event. `places` are latitudes and longitudes; `time` is EDTF or None."""

    type: str
    trigger: Span
    actor: tuple[str, ...]
    recipient: tuple[str, ...]
    places: tuple[tuple[float, float], ...]
    time: str | None
    statuses: tuple[str, ...]
