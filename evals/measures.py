"""The measures: counts of right, found and annotated things, and the numbers made of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from evals.gold import GoldClaim
from evals.happenings import MEASURES as EVENTS
from evals.judging import Judgement
from evals.tally import Tallies, Tally
from sayso.claims.model import Claim

# Measures of finding: what is found can be wrong, and what is annotated can be missed.
FINDING = (
    "claims",
    "claims attributed",
    "claims own voice",
    "sourced",
    "right",
    "sourced chains of 2+",
    "events",
)
# Measures of the claims that were found, so precision and recall are one number.
NAMING = ("origin", "origin named", "origin kind", "status exact", "status coarse", *EVENTS[1:])


def score(name: str, tally: Tally) -> float:
    """The one number of a measure: F1 of finding, accuracy of naming."""
    return tally.f1 if name in FINDING else tally.recall


def tallies(judgements: Sequence[Judgement], found: Sequence[Claim]) -> Tallies:
    """All measures of one article."""
    return {**_finding(judgements, found), **_naming(judgements)}


def summed(parts: Iterable[Tallies]) -> Tallies:
    """All measures of several articles: every claim weighs the same, whatever its article."""
    out = {name: Tally() for name in (*FINDING, *NAMING)}
    for part in parts:
        out = {name: tally + part.get(name, Tally()) for name, tally in out.items()}
    return out


def _finding(judgements: Sequence[Judgement], found: Sequence[Claim]) -> Tallies:
    pairs = [(j.gold, j.found) for j in judgements if j.found is not None]
    n, gold = len(found), [j.gold for j in judgements]
    attributed = sum(bool(g.chain and f.chain) for g, f in pairs)
    own = sum(not g.chain and not f.chain for g, f in pairs)
    long = sum(len(j.gold.chain) >= 2 and j.has_right_chain for j in judgements)
    return {
        "claims": Tally(len(pairs), n, len(gold)),
        "claims attributed": Tally(attributed, _count(1, found), _count(1, gold)),
        "claims own voice": Tally(own, n - _count(1, found), len(gold) - _count(1, gold)),
        "sourced": Tally(sum(j.has_right_chain for j in judgements), n, len(gold)),
        "right": Tally(sum(j.is_right for j in judgements), n, len(gold)),
        "sourced chains of 2+": Tally(long, _count(2, found), _count(2, gold)),
    }


def _count(least_links: int, claims: Sequence[Claim] | Sequence[GoldClaim]) -> int:
    return sum(len(claim.chain) >= least_links for claim in claims)


def _naming(judgements: Sequence[Judgement]) -> Tallies:
    matched = [j for j in judgements if j.found is not None]
    attributed = [j for j in matched if j.found is not None and j.found.chain and j.gold.chain]
    placed = [(j.gold.chain[-1], j.found.chain[-1]) for j in attributed if j.has_right_origin and j.found]
    return {
        "origin": _share(j.has_right_origin for j in attributed),
        "origin named": _share(wanted.named == got.named for wanted, got in placed),
        "origin kind": _share(wanted.kind == got.kind for wanted, got in placed),
        "status exact": _share(j.has_right_status for j in matched),
        "status coarse": _share(j.has_right_coarse_status for j in matched),
    }


def _share(answers: Iterable[bool]) -> Tally:
    given = list(answers)
    return Tally(sum(given), len(given), len(given))


__all__ = ["FINDING", "NAMING", "Tallies", "Tally", "score", "summed", "tallies"]
