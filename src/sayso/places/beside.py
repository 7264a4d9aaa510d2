"""A place that no gazetteer knows lies, for want of better, around the places that the text names beside it.

A village of which a report from Bria tells is somewhere near Bria. It is placed there with a wide radius and said to
be approximate; without a neighbour it stays undecided.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sayso.places.model import Place

RADIUS_KM = 120.0
REACH = 400  # characters to a neighbour that may tell where the place is
SMALL_KM = 250.0  # radius up to which a neighbour says where something is


def beside(found: Sequence[Place]) -> list[Place]:
    """The same places; those without any candidate are put around their nearest neighbour in the text."""
    anchors = [p for p in found if p.lat is not None and (p.radius_km or 0.0) <= SMALL_KM]
    return [p if p.is_resolved or p.candidates else _around(p, anchors) for p in found]


def _around(place: Place, anchors: Sequence[Place]) -> Place:
    near = min(anchors, key=lambda a: abs(a.span.start - place.span.start), default=None)
    if near is None or abs(near.span.start - place.span.start) > REACH:
        return place
    because = f"approximate: {place.because}; placed around {near.name}, which the text names beside it"
    return replace(
        place,
        country=near.country,
        lat=near.lat,
        lon=near.lon,
        radius_km=RADIUS_KM,
        kind="approximate",
        because=because,
    )
