"""Shapes of relative places as GeoJSON polygons, drawn with geodesics on WGS 84 (geographiclib, MIT).

Bearings clockwise from north, distances in km; positions are [longitude, latitude] as GeoJSON wants them.
"""

from __future__ import annotations

from typing import Any

from geographiclib.geodesic import Geodesic  # type: ignore[import-untyped]

from sayso.places import seam

_EARTH = Geodesic.WGS84
HALF_ANGLE = 45.0  # a bare compass word in a wire story means no more than its quarter
Point = tuple[float, float]  # latitude, longitude
QUARTERS = (45.0, 135.0, 225.0, 315.0)  # bearings of the middles of the quarters of a ring


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
    return polygon(_around(centre, radius_km))


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
    """All that is no nearer and no farther; across 180 degrees in quarters, which have no hole to be cut."""
    outer = _around(centre, far_km)
    if near_km <= 0:
        return polygon(outer)
    if seam.crosses([(lon, lat) for lat, lon in outer]):
        return seam.merged([sector(centre, middle, near_km, far_km) for middle in QUARTERS])
    return polygon(outer, _around(centre, near_km))


def _around(centre: Point, radius_km: float) -> list[Point]:
    return [moved(centre, a, radius_km) for a in range(0, 360, 15)]


def spindle(a: Point, b: Point, width: float = 0.25) -> dict[str, Any]:
    """Round the geodesic from a to b, widest in the middle: `width` of the distance on either side."""
    long, along = apart_km(a, b), bearing_deg(a, b)
    left, right = [], []
    for k in range(1, 8):
        at, reach = moved(a, along, long * k / 8), 4 * (k / 8) * (1 - k / 8) * width * long
        left.append(moved(at, along - 90, reach))
        right.append(moved(at, along + 90, reach))
    return polygon([a, *left, b, *reversed(right)])


def polygon(points: list[Point], hole: list[Point] | None = None) -> dict[str, Any]:
    """A closed ring of [longitude, latitude], counter-clockwise as RFC 7946 asks, cut at 180 degrees."""
    return seam.polygon([(lon, lat) for lat, lon in points], [(lon, lat) for lat, lon in hole or []])


def reach_km(centre: Point, shape: dict[str, Any]) -> float:
    """How far the farthest corner of a shape lies from its centre."""
    return max(apart_km(centre, (lat, lon)) for part in seam.parts_of(shape) for lon, lat in part[0])
