"""Which place a name stands for: one score a candidate, each part of it said; abstains when the evidence is thin."""

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
_MET = {
    "exact": "its name", "other name": "another of its names", "spelling": "a spelling of its name",
    "approximate": "a near spelling",
}  # fmt: skip
CAPITAL = 0.5  # a capital is meant before its namesakes
NEAR_KM = 250.0  # distance over which a neighbour's pull falls to a third
LEAST = 0.5  # score below which nothing is chosen
MARGIN = 0.04  # by which the best must lead a candidate that lies elsewhere
SAME_KM = 60.0  # candidates nearer to each other than this are one place in two sources


@dataclass(slots=True)
class Context:
    """What the article tells of where it plays: countries by weight (0-1), points of places that are certain."""

    countries: dict[str, float] = field(default_factory=dict)
    points: list[tuple[float, float]] = field(default_factory=list)
    home: str | None = None  # country of the outlet


@dataclass(frozen=True, slots=True)
class Choice:
    """The candidate chosen, or None; all candidates with their scores, best first; what decided."""

    best: Candidate | None
    scored: tuple[tuple[float, Candidate], ...]
    because: str


def choose(
    found: tuple[Candidate, ...], context: Context, within: str | None = None, kind: str | None = None
) -> Choice:
    """The likeliest of the candidates.

    `within`: country that the text names with it ("Tripoli, Lebanon"); `kind`: what its type word says ("the port of").
    """
    if not found:
        return Choice(None, (), "no such name in the gazetteer")
    scored = tuple(
        sorted(((score(c, context, within, kind), c) for c in found), key=lambda s: (-s[0], s[1].id))
    )
    top, best = scored[0]
    if top < LEAST:
        return Choice(
            None, scored[:5], f"evidence is thin: {best.name}, {best.country or 'no country'}, is a guess"
        )
    rival = next(((s, c) for s, c in scored[1:] if _is_elsewhere(c, best)), None)
    if rival and top - rival[0] < MARGIN:
        return Choice(None, scored[:5], f"{best.country} and {rival[1].country} are as likely")
    return Choice(best, scored[:5], f"{_MET[best.match]}; " + ", ".join(reasons(best, context, within, kind)))


def _is_elsewhere(c: Candidate, best: Candidate) -> bool:
    """A rival in another country, or another town of the same one; a town and its district are no rivals."""
    if best.distance_km(c.lat, c.lon) <= SAME_KM + best.radius_km:
        return False
    return c.country != best.country or (c.kind in POPULATED) == (best.kind in POPULATED)


def score(c: Candidate, context: Context, within: str | None, kind: str | None) -> float:
    """Size and kind, country, neighbours, type word, spelling: summed."""
    out = _PRIOR.get(c.kind, 0.3)
    if c.kind in POPULATED:  # towns of our supplement are there because news names them
        out = math.log10(c.population + 10) / 7 if not c.source.startswith("own") else 0.6
    out += _MATCH[c.match] - UNLIKE * (100 - c.likeness) / 100
    if c.kind == "city" and governments().get(c.name) == c.country:
        out += CAPITAL
    if c.kind in ("port", "airport", "base") and c.match == "other name" and c.kind != kind:
        out -= 0.3  # a town is meant before the harbour that is named after it
    if within:
        out += 0.8 if c.country == within else -0.8
    out += 0.6 * context.countries.get(c.country or "", 0.0)
    if c.country and c.country == context.home:
        out += 0.15
    out += 0.35 * nearness(c, context)
    if kind:
        out += 0.6 if c.kind == kind else -0.1
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
