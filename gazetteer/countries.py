"""Countries and territories: names from country-codes (PDDL), centres from our table, else from Natural Earth."""

from __future__ import annotations

import csv
import gzip
import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from statistics import mean

from gazetteer.rows import Row, is_latin

NAMES = (
    "CLDR display name",
    "UNTERM English Short",
    "official_name_en",
    "UNTERM English Formal",
    "UNTERM French Short",
    "official_name_fr",
)


Centre = tuple[float, float, int, list[str]]  # latitude, longitude, radius in km, other names


def countries(codes: Path, natural_earth: Path, centres: Path, news_names: Path) -> Iterator[Row]:
    """One row a country. `centres`: code, latitude, longitude, radius in km, other names."""
    own = {r[0]: _centre(r) for r in _rows(centres)}
    news = {r[0]: r[1] for r in _rows(news_names)}
    points = _divisions(natural_earth)
    known = set()
    with codes.open(encoding="utf-8") as file:
        for p in csv.DictReader(file):
            code = p["ISO3166-1-Alpha-2"]
            centre = own.get(code) or _middle(points.get(code, []))
            if not code or centre is None:
                continue
            lat, lon, radius, more = centre
            names = [
                n.split(" (")[0].removeprefix("the ") for n in (p[k] for k in NAMES) if n and is_latin(n)
            ]
            known.add(code)
            called = news.get(code, names[0])
            yield Row(called, "country", code, lat, lon, "country-codes", [*names, *more], 0, radius)
    for code in own.keys() - known:  # Kosovo: no ISO code of its own, and in the news all the same
        lat, lon, radius, more = own[code]
        yield Row(news[code], "country", code, lat, lon, "own knowledge, not looked up", more, 0, radius)


def _rows(path: Path) -> Iterator[list[str]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def _centre(row: list[str]) -> Centre:
    _, lat, lon, radius, names, *_ = (*row, "")
    return float(lat), float(lon), int(radius), [n for n in names.split("|") if n]


def _divisions(folder: Path) -> dict[str, list[tuple[float, float]]]:
    """Label points of first-order divisions (Natural Earth) by country."""
    out = defaultdict(list)
    with gzip.open(folder / "ne_10m_admin_1_label_points.geojson.gz", "rt", encoding="utf-8") as file:
        for f in json.load(file)["features"]:
            x, y = f["geometry"]["coordinates"][:2]
            out[f["properties"].get("iso_a2") or ""].append((y, x))
    return out


def _middle(points: list[tuple[float, float]]) -> Centre | None:
    """The middle of a country's divisions, and half of how far they lie apart."""
    if not points:
        return None
    lats, lons = [p[0] for p in points], [p[1] for p in points]
    radius = round(max(max(lats) - min(lats), max(lons) - min(lons)) * 111 / 2)
    return mean((min(lats), max(lats))), mean((min(lons), max(lons))), max(10, min(2500, radius)), []
