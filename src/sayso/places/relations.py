"""Places that are told by another one: "about 260 km south of Gharyan", "near the border with Niger"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sayso.places.distances import DIRECTION, DISTANCE, bearing, distance

_FRONTIER = r"(?:border|frontier)s?(?:\s+(?:area|region|zone|strip|post|fence|line)s?)?"
_OF_A_COUNTRY = r"(?:the|its|their|[\w.]+(?:\s[\w.]+){0,2}['’]s?)"  # "along Syria's border"
_NAME = r"[\w.’'-]+(?:\s+[\w.’'-]+){0,3}"
# "the border with Niger", and both names of "the border between Syria and Iraq"
_BORDER = rf"{_OF_A_COUNTRY}\s+(?:\w+\s+)?{_FRONTIER}\s+(?:with|of|between(?:\s+{_NAME}\s+and)?)\s+"
_COAST = r"off\s+(?:the\s+)?(?:\w+\s+)?(?:coast|shore)s?\s+of\s+"
_TO_THE_SIDE = rf"(?:(?:due|directly|straight)\s+|to\s+the\s+)?{DIRECTION}\s+(?:of|from)\s+"
# in the order in which they are tried: "between" is the last word of some that say more
_PHRASES = (
    ("border", rf"(?:within\s+)?{DISTANCE}\s+(?:(?:to\s+the\s+)?{DIRECTION}\s+)?(?:of|(?:back\s+)?from)\s+{_BORDER}"),
    ("border", rf"(?:along|near|on|across|at|in|close\s+to)\s+{_BORDER}"),
    ("coast", rf"{DISTANCE}\s+{_COAST}"),
    ("within", rf"within\s+(?:a\s+radius\s+of\s+)?{DISTANCE}\s+(?:of|from)\s+"),
    ("within", rf"within\s+a\s+{DISTANCE}\s+radius\s+of\s+"),
    ("distance", rf"{DISTANCE}\s+{_TO_THE_SIDE}"),
    ("distance", rf"{DISTANCE}\s+(?:from|outside(?:\s+of)?|away\s+from|off)\s+"),
    ("inside", rf"{DISTANCE}\s+(?:deep\s+)?(?:inside|into)\s+"),
    ("between", r"between\s+"),
    ("coast", rf"{_COAST}|off\s+"),
    ("outskirts", rf"(?:on|at|in)\s+the\s+(?:{DIRECTION}\w*\s+)?(?:outskirts|edge|suburbs|entrance)\s+(?:of|to)\s+"),
    ("part", rf"in\s+the\s+(?:far\s+|extreme\s+)?{DIRECTION}\s+of\s+|in\s+the\s+(?:cent(?:re|er)|middle)\s+of\s+"),
    ("direction", rf"(?:due\s+)?{DIRECTION}\s+of\s+"),
    ("part", rf"{DIRECTION}ern\s+|central\s+"),
    (
        "near",
        r"(?:near|close\s+to|not\s+far\s+from|just\s+outside|outside|around|in\s+the\s+vicinity\s+of"
        r"|in\s+the\s+area\s+of)\s+",
    ),
)  # fmt: skip
_TYPE_WORDS = r"(?:the\s+)?(?:(?:city|town|village|port|capital)\s+of\s+)?$"
_FORMS = tuple(
    (kind, re.compile(rf"(?:^|(?<=[^\w.,-]))(?:{phrase}){_TYPE_WORDS}", re.IGNORECASE))
    for kind, phrase in _PHRASES
)
_REACH = 120  # characters before a name in which the phrase stands


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
    for kind, form in _FORMS:
        m = form.search(before)
        if m:
            said = m.groupdict()
            km, spread = distance(said)
            return Relation(kind, start - len(before) + m.start(), km, spread, bearing(said.get("direction")))
    return None
