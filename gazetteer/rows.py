"""The form that the rows of every source have."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Row:
    """One place; `names` are its other names, `reference` its id in the source."""

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


def is_latin(name: str) -> bool:
    """Written in Latin letters, as English news writes."""
    return bool(name) and all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or c in "ʻʼʿʾ’‘–" for c in name)
