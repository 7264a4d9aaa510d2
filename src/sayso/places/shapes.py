"""Shapes of relative places as GeoJSON polygons, drawn with geodesics on WGS 84 (geographiclib, MIT).

Bearings clockwise from north, distances in km; positions are [longitude, latitude] as GeoJSON wants them.
"""

from __future__ import annotations

from typing import Any

from geographiclib.geodesic import Geodesic  # type: ignore[import-untyped]

_EARTH = Geodesic.WGS84
HALF_ANGLE = 45.0  # a bare compass word in a wire story means no more than its quarter
Point = tuple[float, float]  # latitude, longitude


def moved(point: Point, bearing_deg: float, distance_km: float) -> Point:
    """The point so far away in that direction."""
    end = _EARTH.Direct(point[0], point[1], bearing_deg, distance_km * 1000)
    return end["lat2"], end["lon2"]


def apart_km(a: Point, b: Point) -> float:
    """How far one lies from the other."""
    return float(_EARTH.Inverse(*a, *b)["s12"]) / 1000


def bearing_deg(a: Point, b: Point) -> float:
    """From a to b, 0 to 360."""
    return float(_EARTH.Inverse(*a, *b)["azi1"]) % 360


def circle(centre: Point, radius_km: float) -> dict[str, Any]:
    """All that is no farther, with a corner every 15 degrees."""
    return polygon([moved(centre, a, radius_km) for a in range(0, 360, 15)])


def sector(
    centre: Point, bearing: float | None, near_km: float, far_km: float, half: float = HALF_ANGLE
) -> dict[str, Any]:
    """Part of a ring: between two distances, within `half` degrees of a bearing (all round without one)."""
    if bearing is None:
        return ring(centre, near_km, far_km)
    angles = [bearing - half + k * half / 6 for k in range(13)]
    outer = [moved(centre, a, far_km) for a in angles]
    inner = [moved(centre, a, near_km) for a in reversed(angles)] if near_km > 0 else [centre]
    return polygon([*outer, *inner])


def ring(centre: Point, near_km: float, far_km: float) -> dict[str, Any]:
    """All that is no nearer and no farther."""
    outer = circle(centre, far_km)["coordinates"][0]
    if near_km <= 0:
        return {"type": "Polygon", "coordinates": [outer]}
    return {"type": "Polygon", "coordinates": [outer, circle(centre, near_km)["coordinates"][0][::-1]]}


def spindle(a: Point, b: Point, width: float = 0.25) -> dict[str, Any]:
    """Round the geodesic from a to b, widest in the middle: `width` of the distance on either side."""
    long, along = apart_km(a, b), bearing_deg(a, b)
    left, right = [], []
    for k in range(1, 8):
        at, reach = moved(a, along, long * k / 8), 4 * (k / 8) * (1 - k / 8) * width * long
        left.append(moved(at, along - 90, reach))
        right.append(moved(at, along + 90, reach))
    return polygon([a, *left, b, *reversed(right)])


def polygon(points: list[Point]) -> dict[str, Any]:
    """A closed ring of [longitude, latitude], counter-clockwise as RFC 7946 asks."""
    ring_ = [[round(lon, 4), round(lat, 4)] for lat, lon in points]
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring_, [*ring_[1:], ring_[0]], strict=True))
    if area < 0:
        ring_.reverse()
    return {"type": "Polygon", "coordinates": [[*ring_, ring_[0]]]}
