"""Places that are told by another one: "about 260 km south of Gharyan", "near the border with Niger"."""

from __future__ import annotations

import re
from dataclasses import dataclass

COMPASS = {
    "north": 0.0, "north-east": 45.0, "northeast": 45.0, "east": 90.0, "south-east": 135.0, "southeast": 135.0,
    "south": 180.0, "south-west": 225.0, "southwest": 225.0, "west": 270.0, "north-west": 315.0, "northwest": 315.0,
}  # fmt: skip
_DIRECTION = r"(?P<direction>north[\s-]?(?:east|west)|south[\s-]?(?:east|west)|north|south|east|west)"
_UNITS = {
    "km": 1.0, "kilometre": 1.0, "kilometer": 1.0, "mile": 1.609344, "nautical mile": 1.852,
    "metre": 0.001, "meter": 0.001, "m": 0.001,
}  # fmt: skip
_DISTANCE = (
    r"(?P<about>about|around|some|roughly|nearly|almost|approximately|more than|over|less than|just)?\s*"
    r"(?P<number>\d+(?:[.,]\d+)?)[\s-]?(?P<unit>km|kilomet(?:re|er)s?|nautical miles?|miles?|met(?:re|er)s?|m)\b"
)
# in the order in which they are tried
_PHRASES = {
    "distance": rf"{_DISTANCE}\s+(?:to\s+the\s+)?(?:{_DIRECTION}\s+(?:of|from)|from|outside|away\s+from|off)\s+",
    "between": r"between\s+",
    "border": r"(?:along|near|on|across|at|close\s+to)\s+(?:the|its|their)\s+(?:\w+\s+)?(?:border|frontier)s?\s+"
    r"(?:with|of|between)\s+",
    "coast": r"off\s+(?:the\s+)?(?:\w+\s+)?(?:coast|shore)s?\s+of\s+|off\s+",
    "outskirts": rf"(?:on|at|in)\s+the\s+(?:{_DIRECTION}\w*\s+)?(?:outskirts|edge|suburbs|entrance)\s+(?:of|to)\s+",
    "direction": rf"{_DIRECTION}\s+of\s+",
    "part": rf"{_DIRECTION}ern\s+|central\s+",
    "near": r"(?:near|close\s+to|not\s+far\s+from|just\s+outside|outside|around|in\s+the\s+vicinity\s+of"
    r"|in\s+the\s+area\s+of)\s+",
}
_TYPE_WORDS = r"(?:the\s+)?(?:(?:city|town|village|port|capital)\s+of\s+)?$"
_FORMS = {
    kind: re.compile(rf"(?:^|(?<=\W))(?:{phrase}){_TYPE_WORDS}", re.IGNORECASE)
    for kind, phrase in _PHRASES.items()
}
_REACH = 90  # characters before a name in which the phrase stands


@dataclass(frozen=True, slots=True)
class Relation:
    """How the place lies to the one that is named. `start` is where the phrase begins; bearings from north."""

    kind: str
    start: int
    distance_km: float | None = None
    spread: float = 0.1  # of the distance, either way
    bearing_deg: float | None = None


def relation(text: str, start: int) -> Relation | None:
    """The relative phrase that ends where a name begins.

    >>> text = "a village about 260 km south of Gharyan"
    >>> found = relation(text, text.index("Gharyan"))
    >>> found.kind, found.distance_km, found.bearing_deg, text[found.start:][:9]
    ('distance', 260.0, 180.0, 'about 260')
    """
    before = text[max(0, start - _REACH) : start]
    for kind, form in _FORMS.items():
        m = form.search(before)
        if m:
            said = m.groupdict()
            bearing = _bearing(said.get("direction"))
            distance, spread = _distance(said)
            return Relation(kind, start - len(before) + m.start(), distance, spread, bearing)
    return None


def _bearing(words: str | None) -> float | None:
    return COMPASS.get(re.sub(r"\s", "-", words.lower())) if words else None


def _distance(said: dict[str, str | None]) -> tuple[float | None, float]:
    """Kilometres, and how rough they are: a round number is rougher, "about" rougher still."""
    number, unit = said.get("number"), said.get("unit")
    if not number or not unit:
        return None, 0.1
    value = float(number.replace(",", "."))
    km = value * _UNITS.get(unit.lower().removesuffix("s"), 1.0)
    spread = 0.15 if value % 10 == 0 else 0.08
    return km, spread + (0.1 if said.get("about") else 0.0)
