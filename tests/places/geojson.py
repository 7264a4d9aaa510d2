"""What a GeoJSON geometry holds, for the tests of shapes; its form is checked on the way."""

from __future__ import annotations

from itertools import pairwise
from typing import Any


def polygons(shape: dict[str, Any]) -> list[list[list[list[float]]]]:
    """Its polygons: closed rings within 180 degrees, the outer ones counter-clockwise."""
    parts: list[list[list[list[float]]]] = (
        shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
    )
    for part in parts:
        for k, ring in enumerate(part):
            assert len(ring) >= 4 and ring[0] == ring[-1]
            assert all(abs(lon) <= 180 and abs(lat) <= 90 for lon, lat in ring)
            assert (area(ring) >= 0) == (k == 0)
    return parts


def area(ring: list[list[float]]) -> float:
    lon, lat = ring[0]
    return sum((a[0] - lon) * (b[1] - lat) - (b[0] - lon) * (a[1] - lat) for a, b in pairwise(ring))


def holds(shape: dict[str, Any], point: tuple[float, float]) -> bool:
    """Latitude and longitude inside an outer ring and in no hole, by counting crossings."""
    return any(
        crossings(outer, *point) % 2 == 1 and not any(crossings(hole, *point) % 2 == 1 for hole in holes)
        for outer, *holes in polygons(shape)
    )


def crossings(ring: list[list[float]], lat: float, lon: float) -> int:
    lon = (lon + 180) % 360 - 180
    return sum(
        (y > lat) != (v > lat) and lon < (u - x) * (lat - y) / (v - y) + x
        for (x, y), (u, v) in pairwise(ring)
    )
