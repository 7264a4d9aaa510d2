"""A place told by its relation to a named one, as a shape with a centre and a radius."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NamedTuple

from sayso.document.model import Span
from sayso.places import shapes
from sayso.places.model import Place
from sayso.places.relations import Relation

NEAR_KM = 25.0  # "near", "outside": as far as a neighbouring town
OUTSKIRTS = 1.5  # times the place's own radius
COAST_KM = 100.0  # "off the coast of"
PARTS = 0.5  # of a country's radius: how far its north lies from its centre
PART_BEGINS = 0.2  # of a country's radius: what is nearer to its centre is no north of it
PART_HALF_ANGLE = 60.0  # the north of a country is wider than "north of" it
REACH = 0.7  # of the distance told: how far around the centre a place may lie
_WITH_PARTS = ("country", "region", "area")


class _Drawn(NamedTuple):
    centre: shapes.Point
    radius_km: float
    shape: dict[str, Any]
    more: str = ""  # to what is said of the method


def related(place: Place, relation: Relation, text: str) -> Place:
    """The place that the whole phrase means; `place` is its anchor. Unchanged if the relation says too little."""
    assert place.lat is not None and place.lon is not None and place.radius_km is not None
    span = Span(relation.start, place.span.end)
    if relation.kind == "part" and relation.bearing_deg is None:  # central Mali lies where Mali does
        return replace(place, span=span, text=text[span.start : span.end])
    if relation.kind == "part" and place.kind not in _WITH_PARTS:
        return place
    drawn = _drawn((place.lat, place.lon), place.radius_km, relation)
    return _shaped(place, span, text, drawn, f"{relation.kind} of {place.name}") if drawn else place


def _drawn(anchor: shapes.Point, radius_km: float, relation: Relation) -> _Drawn | None:
    """The shape of a relation to a place of that radius; None if it has none."""
    if relation.kind == "distance" and relation.distance_km is not None:
        return _at_distance(anchor, relation.distance_km, relation.spread, relation.bearing_deg)
    if relation.kind in ("part", "direction") and relation.bearing_deg is not None:
        drawn = _part if relation.kind == "part" else _towards
        return drawn(anchor, radius_km, relation.bearing_deg)
    reach = {
        "near": radius_km + NEAR_KM,
        "outskirts": OUTSKIRTS * radius_km,
        "coast": radius_km + COAST_KM,
        "border": radius_km,
    }.get(relation.kind)
    return None if reach is None else _Drawn(anchor, reach, shapes.circle(anchor, reach))


def _at_distance(anchor: shapes.Point, km: float, spread: float, bearing: float | None) -> _Drawn:
    """Part of a ring at that distance, the whole ring if no direction is told."""
    near, far = km * (1 - spread), km * (1 + spread)
    if bearing is None:
        return _Drawn(anchor, far, shapes.ring(anchor, near, far), f": {km:g} km, direction not told")
    centre, shape = shapes.moved(anchor, bearing, km), shapes.sector(anchor, bearing, near, far)
    return _Drawn(centre, max(km * REACH, far - near), shape, f": {km:g} km at {bearing:g} degrees")


def _part(anchor: shapes.Point, radius_km: float, bearing: float) -> _Drawn:
    """The north of a country."""
    shape = shapes.sector(anchor, bearing, PART_BEGINS * radius_km, radius_km, PART_HALF_ANGLE)
    return _Drawn(shapes.moved(anchor, bearing, PARTS * radius_km), PARTS * radius_km, shape)


def _towards(anchor: shapes.Point, radius_km: float, bearing: float) -> _Drawn:
    """North of a place: from it to somewhat beyond its neighbours."""
    far = radius_km + 2 * NEAR_KM
    return _Drawn(shapes.moved(anchor, bearing, far / 2), far / 2, shapes.sector(anchor, bearing, 0.0, far))


def _shaped(place: Place, span: Span, text: str, drawn: _Drawn, method: str) -> Place:
    return replace(
        place,
        span=span,
        text=text[span.start : span.end],
        lat=round(drawn.centre[0], 4),
        lon=round(drawn.centre[1], 4),
        radius_km=round(drawn.radius_km, 1),
        shape=drawn.shape,
        because=f"{method}{drawn.more}; anchor: {place.because}",
    )


def between(first: Place, second: Place, span: Span, text: str) -> Place:
    """Between two named places: a spindle round the geodesic from one to the other."""
    assert (
        first.lat is not None and first.lon is not None and second.lat is not None and second.lon is not None
    )
    a, b = (first.lat, first.lon), (second.lat, second.lon)
    long = shapes.apart_km(a, b)
    centre = shapes.moved(a, shapes.bearing_deg(a, b), long / 2)
    method = f"between {first.name} and {second.name}, {long:.0f} km apart"
    return _shaped(first, span, text, _Drawn(centre, long / 2, shapes.spindle(a, b)), method)
