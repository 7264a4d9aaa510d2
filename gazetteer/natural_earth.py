"""The places of Natural Earth 1:10 m (public domain), as rows."""

from __future__ import annotations

import gzip
import json
import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from statistics import median
from typing import Any

from gazetteer.rows import Row, is_latin
from sayso.places.model import distance_km

LAYERS = {
    "ne_10m_admin_1_label_points": "region", "ne_10m_geography_marine_polys": "sea",
    "ne_10m_geography_regions_polys": "area", "ne_10m_geography_regions_points": "area", "ne_10m_lakes": "lake",
    "ne_10m_rivers_lake_centerlines": "river", "ne_10m_ports": "port", "ne_10m_airports": "airport",
}  # fmt: skip
KM_A_DEGREE = 111
LEAST_KM = {
    "region": 80,
    "area": 30,
    "port": 3,
    "airport": 3,
}  # regions are label points without extent; else 10
MOST_KM = 3000


def places(folder: Path) -> Iterator[Row]:
    """Natural Earth: first-order divisions, seas, regions, lakes, rivers, ports, airports."""
    for layer, kind in LAYERS.items():
        with gzip.open(folder / f"{layer}.geojson.gz", "rt", encoding="utf-8") as file:
            for feature in json.load(file)["features"]:
                yield from _feature(feature, kind)


def one_a_region(rows: Iterable[Row]) -> Iterator[Row]:
    """The same rows, but one a region, wide enough for its islands: each of them has a label of its own."""
    regions: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        if row.kind == "region":
            regions[row.name, row.country].append(row)
        else:
            yield row
    for copies in regions.values():
        main = max(copies, key=lambda r: min((_apart_km(r, o) for o in copies if o is not r), default=0.0))
        farthest = max(_apart_km(main, r) for r in copies)
        main.radius_km = max(main.radius_km, min(MOST_KM, round(farthest)))
        yield main


def _apart_km(a: Row, b: Row) -> float:
    """Islands crowd along a coast; the label of the mainland stands alone, farthest from the next."""
    return distance_km(a.lat, a.lon, b.lat, b.lon)


def _feature(feature: dict[str, Any], kind: str) -> Iterator[Row]:
    """One row at the middle of what is drawn, as wide as that reaches; none for what has no name in Latin letters."""
    if not feature["geometry"] or not feature["geometry"]["coordinates"]:
        return
    said, points = feature["properties"], list(_points(feature["geometry"]["coordinates"]))
    name = said.get("name_en") or said.get("name")
    if not name or not points or not is_latin(name):
        return
    name = name.title() if name.isupper() else name
    lon, lat = median(p[0] for p in points), median(p[1] for p in points)
    reach = max(math.hypot((x - lon) * math.cos(math.radians(lat)), y - lat) for x, y in points) * KM_A_DEGREE
    radius = max(LEAST_KM.get(kind, 10), min(MOST_KM, round(reach)))
    yield Row(
        name, kind, said.get("iso_a2") or "", lat, lon, "Natural Earth", _names(said, name, kind), 0, radius
    )


def _names(said: dict[str, Any], name: str, kind: str) -> list[str]:
    """Its other names; a port or airport is not called by the bare name of its town."""
    every = [said.get(k) for k in ("name", "name_en", "name_fr")]
    names = [n for n in every if n and is_latin(n) and n != name]
    return [f"{n} {kind}" for n in (name, *names)] if kind in ("port", "airport") else names


def _points(coordinates: Any) -> Iterator[tuple[float, float]]:
    """Every position of a GeoJSON geometry, however deep."""
    if isinstance(coordinates[0], (int, float)):
        yield coordinates[0], coordinates[1]
        return
    for inner in coordinates:
        yield from _points(inner)
