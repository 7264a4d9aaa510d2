"""Shapes across 180 degrees, cut there into the polygons of a MultiPolygon, as RFC 7946 (3.1.9) asks."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

Corner = tuple[float, float]  # longitude, latitude
DIGITS = 5  # about a metre


def polygon(corners: list[Corner], hole: list[Corner] | None = None) -> dict[str, Any]:
    """A GeoJSON geometry; corners each at most half a turn from the one before; no hole across 180 degrees."""
    outer = _unrolled(corners)
    if all(abs(lon) <= 180 for lon, _ in outer):
        return {"type": "Polygon", "coordinates": [_closed(outer), *([_closed(hole)[::-1]] if hole else [])]}
    parts = [part for turn in (-360.0, 0.0, 360.0) if len(part := _within(outer, turn)) >= 3]
    return merged([{"type": "Polygon", "coordinates": [_closed(part)]} for part in parts])


def crosses(corners: list[Corner]) -> bool:
    """Whether it is a shape on both sides of 180 degrees, or round a pole."""
    return any(abs(lon) > 180 for lon, _ in _unrolled(corners))


def merged(shapes: list[dict[str, Any]]) -> dict[str, Any]:
    """All polygons as one geometry."""
    parts = [part for shape in shapes for part in parts_of(shape)]
    if len(parts) == 1:
        return {"type": "Polygon", "coordinates": parts[0]}
    return {"type": "MultiPolygon", "coordinates": parts}


def parts_of(shape: dict[str, Any]) -> list[list[list[tuple[float, float]]]]:
    """The polygons of a geometry, each with its rings of [longitude, latitude]."""
    found: list[list[list[tuple[float, float]]]] = (
        shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
    )
    return found


def _unrolled(corners: list[Corner]) -> list[Corner]:
    """The same corners, longitudes without a jump; what goes round a pole is closed along it."""
    out = [corners[0]]
    for lon, lat in corners[1:]:
        out.append((_beside(lon, out[-1][0]), lat))
    if _beside(out[0][0], out[-1][0]) != out[0][0]:
        pole = 90.0 if sum(lat for _, lat in out) > 0 else -90.0
        turned = _beside(out[0][0], out[-1][0])
        out += [(turned, out[0][1]), (turned, pole), (out[0][0], pole)]
    return out


def _beside(lon: float, other: float) -> float:
    """The longitude, whole turns away, that is nearest to another."""
    return lon - 360.0 * round((lon - other) / 360.0)


def _within(outer: list[Corner], turn: float) -> list[Corner]:
    """What lies from -180 to 180 once turned. Of hollow shapes, parts may stay joined by an edge along the seam."""
    moved = [(lon + turn, lat) for lon, lat in outer]
    return _clipped(_clipped(moved, 180.0, 1), -180.0, -1)


def _clipped(corners: list[Corner], edge: float, side: int) -> list[Corner]:
    """What lies on one side of a meridian (Sutherland and Hodgman)."""
    out: list[Corner] = []
    for (x, y), (u, v) in pairwise([*corners[-1:], *corners]):
        if ((x - edge) * side < 0) != ((u - edge) * side < 0) and u != x:
            out.append((edge, y + (v - y) * (edge - x) / (u - x)))
        if (u - edge) * side <= 0:
            out.append((u, v))
    return out


def _closed(corners: list[Corner]) -> list[list[float]]:
    """A closed ring, counter-clockwise as RFC 7946 asks."""
    ring = [[round(lon, DIGITS), round(lat, DIGITS)] for lon, lat in corners]
    lon, lat = ring[0]  # from its first corner, or small rings far out lose their sign
    area = sum((a[0] - lon) * (b[1] - lat) - (b[0] - lon) * (a[1] - lat) for a, b in pairwise(ring))
    if area < 0:
        ring.reverse()
    return [*ring, ring[0]]
