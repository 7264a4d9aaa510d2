"""A place told by its relation to a named one, as a shape with a centre and a radius that covers it.

Coasts and borders are circles: round a town or a region, near which they must be, that is what is known. Round a
country it is all of the country, for the gazetteer has points and no outlines; such a place says "somewhere along".
"""

from __future__ import annotations

import math
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
LEAST_KM = 0.1  # two positions nearer than this are one place; no radius is smaller
ROUNDING = 0.05  # tenths of a km by which corners may be rounded: a circle keeps the radius it was drawn with
_WITH_PARTS = ("country", "region", "area")
# of a country, where along them a place lies is not told; "5 km from Libya" is no ring round its middle
_LINES = {"coast": "coast", "border": "border", "inside": "border", "distance": "border", "within": "border"}


class _Drawn(NamedTuple):
    centre: shapes.Point
    radius_km: float  # at least: the whole shape is covered in any case
    shape: dict[str, Any]
    more: str = ""  # to what is said of the method
    along: str = ""  # the line of a whole country on which it lies


def related(place: Place, relation: Relation, text: str) -> Place:
    """The place that the whole phrase means; `place` is its anchor. Unchanged if the relation says too little."""
    assert place.lat is not None and place.lon is not None and place.radius_km is not None
    span = Span(relation.start, place.span.end)
    if relation.kind == "part" and relation.bearing_deg is None:  # central Mali lies where Mali does
        return replace(place, span=span, text=text[span.start : span.end])
    if relation.kind == "part" and place.kind not in _WITH_PARTS:
        return place
    drawn = _drawn((place.lat, place.lon), place.radius_km, relation, place.kind == "country")
    if drawn is None:
        return place
    method = f"somewhere along the {drawn.along}" if drawn.along else relation.kind
    return _shaped(place, span, text, drawn, f"{method} of {place.name}")


def _drawn(anchor: shapes.Point, radius_km: float, relation: Relation, is_country: bool) -> _Drawn | None:
    """The shape of a relation to a place of that radius; None if it has none."""
    along = _LINES.get(relation.kind, "") if is_country and relation.bearing_deg is None else ""
    if along:
        return _Drawn(anchor, radius_km, shapes.circle(anchor, radius_km), along=along)
    if relation.kind == "distance" and relation.distance_km is not None:
        return _at_distance(anchor, relation.distance_km, relation.spread, relation.bearing_deg)
    if relation.kind in ("part", "direction") and relation.bearing_deg is not None:
        drawn = _part if relation.kind == "part" else _towards
        return drawn(anchor, radius_km, relation.bearing_deg)
    reach = _all_round(radius_km, relation)
    return None if reach is None else _Drawn(anchor, reach, shapes.circle(anchor, reach))


def _all_round(radius_km: float, relation: Relation) -> float | None:
    """How far round its anchor a place may lie whose direction is not told; None for what has no such reach."""
    km = relation.distance_km or 0.0
    return {
        "near": radius_km + NEAR_KM,
        "outskirts": OUTSKIRTS * radius_km,
        "coast": radius_km + (km * (1 + relation.spread) if km else COAST_KM),
        "border": radius_km + km,
        "within": radius_km + km,
        "inside": max(radius_km, km),
    }.get(relation.kind)


def _at_distance(anchor: shapes.Point, km: float, spread: float, bearing: float | None) -> _Drawn:
    """Part of a ring at that distance, the whole ring if no direction is told."""
    near, far = km * (1 - spread), km * (1 + spread)
    if bearing is None:
        return _Drawn(anchor, far, shapes.ring(anchor, near, far), f": {km:g} km, direction not told")
    centre, shape = shapes.moved(anchor, bearing, km), shapes.sector(anchor, bearing, near, far)
    return _Drawn(centre, far - near, shape, f": {km:g} km at {bearing:g} degrees")


def _part(anchor: shapes.Point, radius_km: float, bearing: float) -> _Drawn:
    """The north of a country."""
    shape = shapes.sector(anchor, bearing, PART_BEGINS * radius_km, radius_km, PART_HALF_ANGLE)
    return _Drawn(shapes.moved(anchor, bearing, PARTS * radius_km), PARTS * radius_km, shape)


def _towards(anchor: shapes.Point, radius_km: float, bearing: float) -> _Drawn:
    """North of a place: from it to somewhat beyond its neighbours."""
    far = radius_km + 2 * NEAR_KM
    return _Drawn(shapes.moved(anchor, bearing, far / 2), far / 2, shapes.sector(anchor, bearing, 0.0, far))


def _shaped(place: Place, span: Span, text: str, drawn: _Drawn, method: str) -> Place:
    """The place drawn; its radius reaches the farthest corner, whatever the shape."""
    lat, lon = round(drawn.centre[0], 4), round(drawn.centre[1], 4)
    reach = max(drawn.radius_km, shapes.reach_km((lat, lon), drawn.shape), LEAST_KM)
    return replace(
        place,
        span=span,
        text=text[span.start : span.end],
        lat=lat,
        lon=lon,
        radius_km=math.ceil(reach * 10 - ROUNDING) / 10,
        shape=drawn.shape,
        because=f"{method}{drawn.more}; anchor: {place.because}",
    )


def between(first: Place, second: Place, span: Span, text: str) -> Place:
    """Between two named places: a spindle round the geodesic from one to the other; one place has no between."""
    assert (
        first.lat is not None and first.lon is not None and second.lat is not None and second.lon is not None
    )
    a, b = (first.lat, first.lon), (second.lat, second.lon)
    long = shapes.apart_km(a, b)
    if long < LEAST_KM:
        return first
    centre = shapes.moved(a, shapes.bearing_deg(a, b), long / 2)
    method = f"between {first.name} and {second.name}, {long:.0f} km apart"
    return _shaped(first, span, text, _Drawn(centre, long / 2, shapes.spindle(a, b)), method)
