"""A place told by its relation to a named one, as a shape with a centre and a radius."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sayso.document.model import Span
from sayso.places import shapes
from sayso.places.model import Place
from sayso.places.relations import Relation

NEAR_KM = 25.0  # "near", "outside": as far as a neighbouring town
OUTSKIRTS = 1.5  # times the place's own radius
COAST_KM = 100.0  # "off the coast of"
PARTS = 0.5  # of a country's radius: how far its north lies from its centre


def related(place: Place, relation: Relation, text: str) -> Place:
    """The place that the whole phrase means; `place` is its anchor. Unchanged if the relation says too little."""
    assert place.lat is not None and place.lon is not None and place.radius_km is not None
    anchor = (place.lat, place.lon)
    span = Span(relation.start, place.span.end)
    method = f"{relation.kind} of {place.name}"
    if relation.kind == "distance" and relation.distance_km is not None:
        near, far = (relation.distance_km * (1 + s * relation.spread) for s in (-1, 1))
        if relation.bearing_deg is None:
            return _shaped(
                place,
                span,
                text,
                anchor,
                far,
                shapes.ring(anchor, near, far),
                f"{method}: {relation.distance_km:g} km, direction not told",
            )
        centre = shapes.moved(anchor, relation.bearing_deg, relation.distance_km)
        reach = max(relation.distance_km * 0.7, far - near)
        return _shaped(
            place,
            span,
            text,
            centre,
            reach,
            shapes.sector(anchor, relation.bearing_deg, near, far),
            f"{method}: {relation.distance_km:g} km at {relation.bearing_deg:g} degrees",
        )
    if relation.kind == "part":
        if relation.bearing_deg is None or place.kind not in ("country", "region", "area"):
            return (
                replace(place, span=span, text=text[span.start : span.end])
                if relation.bearing_deg is None
                else place
            )
        radius = place.radius_km
        centre = shapes.moved(anchor, relation.bearing_deg, PARTS * radius)
        return _shaped(
            place,
            span,
            text,
            centre,
            PARTS * radius,
            shapes.sector(anchor, relation.bearing_deg, 0.2 * radius, radius, 60),
            method,
        )
    if relation.kind == "direction" and relation.bearing_deg is not None:
        far = place.radius_km + 2 * NEAR_KM
        centre = shapes.moved(anchor, relation.bearing_deg, far / 2)
        return _shaped(
            place, span, text, centre, far / 2, shapes.sector(anchor, relation.bearing_deg, 0.0, far), method
        )
    reach = {
        "near": place.radius_km + NEAR_KM,
        "outskirts": OUTSKIRTS * place.radius_km,
        "coast": place.radius_km + COAST_KM,
        "border": place.radius_km,
    }.get(relation.kind)
    if reach is None:
        return place
    return _shaped(place, span, text, anchor, reach, shapes.circle(anchor, reach), method)


def _shaped(
    place: Place,
    span: Span,
    text: str,
    centre: shapes.Point,
    radius_km: float,
    shape: dict[str, Any],
    method: str,
) -> Place:
    return replace(
        place, span=span, text=text[span.start : span.end], lat=round(centre[0], 4), lon=round(centre[1], 4),
        radius_km=round(radius_km, 1), shape=shape, because=f"{method}; anchor: {place.because}",
    )  # fmt: skip


def between(first: Place, second: Place, span: Span, text: str) -> Place:
    """Between two named places: a spindle round the geodesic from one to the other."""
    assert (
        first.lat is not None and first.lon is not None and second.lat is not None and second.lon is not None
    )
    a, b = (first.lat, first.lon), (second.lat, second.lon)
    long = shapes.apart_km(a, b)
    centre = shapes.moved(a, shapes.bearing_deg(a, b), long / 2)
    method = f"between {first.name} and {second.name}, {long:.0f} km apart"
    return _shaped(first, span, text, centre, long / 2, shapes.spindle(a, b), method)
