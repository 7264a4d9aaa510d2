"""Which place a name stands for: the best score, what decided said; abstains when the evidence is thin."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.places.keys import key
from sayso.places.model import POPULATED, Candidate
from sayso.places.score import NAMED, Context, reasons, score

_MET = {
    "exact": "its name", "other name": "another of its names", "spelling": "a spelling of its name",
    "approximate": "a near spelling",
}  # fmt: skip
LEAST = 0.5  # score below which nothing is chosen
MARGIN = 0.04  # by which the best must lead a candidate that lies elsewhere
TOLD = 0.4  # weight of a country in the article from which a spelling there counts
SAME_KM = 60.0  # candidates nearer to each other than this are one place in two sources
# what a name alone may tell; the middle of a river or of the highlands says too little
_SITES = frozenset("base institution airport port crossing facility lake sea".split())


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
    counted = _counted(found, context, within)
    scored = tuple(
        sorted(((score(c, context, within, kind), c) for c in counted), key=lambda s: (-s[0], s[1].id))
    )
    top, best = scored[0]
    rival = next(((s, c) for s, c in scored[1:] if _is_elsewhere(c, best)), None)
    if top < LEAST and (rival or not _is_site(best)):
        return Choice(
            None, scored[:5], f"evidence is thin: {best.name}, {best.country or 'no country'}, is a guess"
        )
    if rival and top - rival[0] < MARGIN:
        return Choice(None, scored[:5], f"{best.country} and {rival[1].country} are as likely")
    return Choice(best, scored[:5], f"{_MET[best.match]}; " + ", ".join(reasons(best, context, within, kind)))


def _counted(found: tuple[Candidate, ...], context: Context, within: str | None) -> tuple[Candidate, ...]:
    """Beside places of that very name, spellings count only in a country that the text tells of."""

    def is_told(c: Candidate) -> bool:
        return c.country == within if within else context.countries.get(c.country or "", 0.0) >= TOLD

    if not any(c.match in NAMED for c in found):
        return found
    return tuple(c for c in found if c.match in NAMED or is_told(c))


def _is_site(c: Candidate) -> bool:
    """A base, a lake, a building: where nothing else has its name, the name alone says enough."""
    return c.match in NAMED and c.kind in _SITES


def _is_elsewhere(c: Candidate, best: Candidate) -> bool:
    """A rival in another country, or another town of the same one; a town and its district are no rivals.

    Nor are copies of one region from two sources, and the basins of one sea; the reaches of a long river are.
    """
    if c.kind not in (*POPULATED, "river") and _same(c) == _same(best):
        return False
    reach = best.radius_km + (c.radius_km if c.country is None and best.country is None else 0.0)
    if best.distance_km(c.lat, c.lon) <= SAME_KM + reach:
        return False
    return c.country != best.country or (c.kind in POPULATED) == (best.kind in POPULATED)


def _same(c: Candidate) -> tuple[str, str, str | None]:
    return key(c.name), c.kind, c.country
