"""How well each candidate fits: one number, summed from size, kind, country, neighbours and spelling."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field

from sayso.places.countries import governments
from sayso.places.model import POPULATED, Candidate

# How readily a name is used for each kind of place, on the scale of log10(population) / 7
_PRIOR = {
    "country": 1.5, "region": 0.72, "district": 0.4, "sea": 0.9, "area": 0.62, "lake": 0.4, "river": 0.45, "port": 0.5,
    "airport": 0.4, "base": 0.75, "institution": 0.8, "crossing": 0.7, "facility": 0.7,
}  # fmt: skip
_MATCH = {"exact": 0.0, "other name": -0.15, "spelling": -0.1, "approximate": -0.4}
UNLIKE = 0.9  # taken off for a name that has nothing in common with the words, in proportion
OWN = 0.15  # added for places of our supplement, which are there because news names them
OWN_TOWN = 0.6  # what such a town has in place of its population
CAPITAL = 0.2  # a capital is meant before its namesakes
NEAR_KM = 250.0  # distance over which a neighbour's pull falls to a third
NO_COUNTRY = 0.5  # taken off a country where the text says "state" or "region"
NAMED = ("exact", "other name")  # how a candidate's name meets the words that are its name


@dataclass(slots=True)
class Context:
    """What the article tells of where it plays: countries by weight (0-1), points of places that are certain."""

    countries: dict[str, float] = field(default_factory=dict)
    points: list[tuple[float, float]] = field(default_factory=list)
    home: str | None = None  # country of the outlet


def score(c: Candidate, context: Context, within: str | None, kind: str | None) -> float:
    """Size and kind, country, neighbours, type word, spelling: summed."""
    is_own = c.source.startswith("own")
    out = _PRIOR.get(c.kind, 0.3) + (OWN if is_own else 0.0)
    if c.kind in POPULATED:
        out = math.log10(c.population + 10) / 7 if not is_own else OWN_TOWN
    if c.kind == "city" and governments().get(c.name) == c.country:
        out += CAPITAL
    # all names in our supplement are such as news writes
    out += (0.0 if is_own and c.match in NAMED else _MATCH[c.match]) - UNLIKE * (100 - c.likeness) / 100
    if c.kind in ("port", "airport", "base") and c.match == "other name" and c.kind != kind:
        out -= 0.3  # a town is meant before the harbour that is named after it
    if within:
        out += 0.8 if c.country == within else -0.8
    out += 0.6 * context.countries.get(c.country or "", 0.0)
    if c.country and c.country == context.home:
        out += 0.15
    out += 0.35 * nearness(c, context)
    if kind:
        out += 0.6 if c.kind == kind else -NO_COUNTRY if c.kind == "country" else -0.1
    return out


def nearness(c: Candidate, context: Context) -> float:
    """1 beside another place of the article, falling with distance."""
    if not context.points or c.kind == "country":
        return 0.0
    return math.exp(-min(c.distance_km(*p) for p in context.points) / NEAR_KM)


def reasons(c: Candidate, context: Context, within: str | None, kind: str | None) -> Iterator[str]:
    """What speaks for a candidate, in words."""
    if c.population:
        yield f"{c.population} people"
    else:
        yield c.kind
    if within and c.country == within:
        yield "the country stands beside it"
    elif c.country and context.countries.get(c.country, 0.0) >= 0.3:
        yield f"{c.country} is named in the article"
    if c.country and c.country == context.home:
        yield "the outlet's country"
    if nearness(c, context) > 0.3:
        yield "near other places of the article"
    if kind and c.kind == kind:
        yield f"the text says {kind}"
