"""Distances and bearings as news writes them: "about ten kilometres", "50-60 km", "70 km (43 miles)", "due south"."""

from __future__ import annotations

import re

_SIDE = r"(?:north|south)[\s-]?(?:east|west)"
DIRECTION = rf"(?P<direction>(?:(?:north|south|east|west)[\s-]?)?{_SIDE}|north|south|east|west)"
_ALONG = {"north": 0.0, "east": 90.0, "south": 180.0, "west": 270.0}
_POINTS = re.compile("|".join(_ALONG))

_UNITS = {
    "km": 1.0, "kilometre": 1.0, "kilometer": 1.0, "mile": 1.609344, "nautical mile": 1.852,
    "metre": 0.001, "meter": 0.001, "m": 0.001, "yard": 0.0009144,
}  # fmt: skip
_ONES = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_WORDS = (
    {"half a": 0.5, "a dozen": 12.0, "a hundred": 100.0, "one hundred": 100.0, "two hundred": 200.0, "a": 1.0}
    | {word: float(n) for n, word in enumerate([*_ONES, *_TEENS], 1)}
    | {word: 10.0 * n for n, word in enumerate(_TENS, 2)}
    | {f"{ten} {one}": 10.0 * n + k for n, ten in enumerate(_TENS, 2) for k, one in enumerate(_ONES, 1)}
)
# longest first: "a hundred" is no "a"
_WORD = "|".join(w.replace(" ", r"[\s-]") for w in sorted(_WORDS, key=lambda w: -len(w)))
# commas part thousands, as English writes; a comma before one or two digits is another desk's decimal point
_FIGURE = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?"
_NUMBER = rf"(?:{_FIGURE}|{_WORD})"
_UNIT = (
    r"(?P<unit>kms?|kilomet(?:re|er)s?|nautical[\s-]miles?|miles?|met(?:re|er)s?|m|yards?)\b"
    r"(?:\s*\([^()]{1,40}\))?"  # the same in another unit
)
DISTANCE = (
    r"(?P<about>about|around|some|roughly|nearly|almost|approximately|more\s+than|over|less\s+than|just)?\s*"
    rf"(?:between\s+(?P<low>{_NUMBER})\s+and\s+(?P<high>{_NUMBER})|(?P<number>{_NUMBER})"  # "twenty-five" is no range
    rf"|(?P<from>{_NUMBER})\s*(?:-|–|—|\bto\b)\s*(?P<to>{_NUMBER}))[\s-]?{_UNIT}"
)
ABOUT = 0.1  # what "about" adds to how rough a distance is
ROUND, EXACT = 0.15, 0.08  # of the distance: how rough round and other numbers are
LEAST = 0.05  # how rough "50 to 51 km" is all the same


def bearing(words: str | None) -> float | None:
    """Degrees clockwise from north of a compass word; None for what is no point of the compass.

    >>> bearing("south"), bearing("north-west"), bearing("south-southwest"), bearing("east north-east")
    (180.0, 315.0, 202.5, 67.5)
    """
    points = _POINTS.findall(words.lower()) if words else []
    if not points:
        return None
    angles = [_ALONG[p] for p in points]
    corner = angles[-1] if len(angles) == 1 else _middle(*angles[-2:])
    return corner if len(angles) < 3 else _middle(angles[0], corner)


def _middle(a: float, b: float) -> float:
    """Half way from one bearing to the other, the short way round."""
    return (a + ((b - a + 180) % 360 - 180) / 2) % 360


def distance(said: dict[str, str | None]) -> tuple[float | None, float]:
    """Kilometres of a match of DISTANCE, and how rough they are, as a share of them.

    A round number is rougher, "about" rougher still; "50 to 60 km" says its own ends.
    """
    unit = said.get("unit")
    if not unit:
        return None, 0.1
    km = _UNITS[re.sub(r"[\s-]+", " ", unit.lower()).removesuffix("s")]
    more = ABOUT if said.get("about") else 0.0
    ends = (said.get("low") or said.get("from"), said.get("high") or said.get("to"))
    low, high = (_number(end) if end else 0.0 for end in ends)
    if 0 < low < high:
        half = (high - low) / 2
        return (low + half) * km, max(LEAST, half / (low + half)) + more
    value = _number(said.get("number") or ends[1] or "0")
    return value * km, (ROUND if value % 10 == 0 else EXACT) + more


def _number(text: str) -> float:
    """
    >>> _number("1,200"), _number("2,5"), _number("twenty-five"), _number("half a")
    (1200.0, 2.5, 25.0, 0.5)
    """
    word = _WORDS.get(re.sub(r"[\s-]+", " ", text.lower()))
    if word is not None:
        return word
    return float(re.sub(r",(?=\d{3}(?:\D|$))", "", text).replace(",", "."))
