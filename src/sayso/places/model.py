"""Places: what a name may stand for, and what it was taken for."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from sayso.document.model import Span

KINDS = (
    "country", "region", "district", "city", "town", "sea", "area", "lake", "river", "port", "airport", "base",
    "institution", "crossing", "facility",
)  # fmt: skip
POPULATED = frozenset(("city", "town"))


@dataclass(frozen=True, slots=True)
class Candidate:
    """One row of the gazetteer. `match`: how its name met the words: exact, other name, spelling or approximate."""

    id: str
    name: str
    kind: str
    country: str | None  # ISO 3166-1 alpha-2
    lat: float
    lon: float
    population: int
    radius_km: float
    admin: str | None
    source: str
    match: str = "exact"
    likeness: float = 100.0  # of its name to the words, 0 to 100

    def distance_km(self, lat: float, lon: float) -> float:
        """Great-circle distance to a point."""
        return distance_km(self.lat, self.lon, lat, lon)


@dataclass(frozen=True, slots=True)
class Place:
    """A place named in a text. Without a choice `lat` and `lon` are None, and the candidates are kept.

    `because` says what decided, or why nothing did; `radius_km` is how far around the point the place may lie, `shape`
    a GeoJSON geometry if it is no circle.
    """

    span: Span
    text: str
    name: str
    because: str
    country: str | None = None
    lat: float | None = None
    lon: float | None = None
    radius_km: float | None = None
    kind: str | None = None
    gazetteer_id: str | None = None
    source: str | None = None
    shape: dict[str, Any] | None = None
    candidates: tuple[Candidate, ...] = ()

    @property
    def is_resolved(self) -> bool:
        return self.lat is not None


def distance_km(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Great-circle distance (haversine, mean radius 6371 km): for comparing candidates; shapes use geodesics.

    >>> round(distance_km(32.17, 13.02, 29.99, 14.25))
    269
    """
    a, b = math.radians(lat), math.radians(other_lat)
    h = (
        math.sin((b - a) / 2) ** 2
        + math.cos(a) * math.cos(b) * math.sin(math.radians(other_lon - lon) / 2) ** 2
    )
    return 2 * 6371 * math.asin(min(1.0, math.sqrt(h)))
