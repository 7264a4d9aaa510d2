"""Each annotated claim beside the claim found for it: what of it is right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from evals.gold import GoldArticle, GoldClaim
from evals.matching import matched
from evals.names import is_same_name
from sayso.claims.model import Claim

# What most users need to know of a status: it is so, it is not yet or perhaps never so, it is not so.
COARSE = {
    "happened": "real",
    "ongoing": "real",
    "planned": "unreal",
    "wanted": "unreal",
    "possible": "unreal",
    "conditional": "unreal",
    "denied": "denied",
}


@dataclass(frozen=True, slots=True)
class Judgement:
    """An annotated claim and the claim found for it; None if it was missed."""

    gold: GoldClaim
    found: Claim | None

    @property
    def has_right_chain(self) -> bool:
        """All sources, in order, name by name; for own voice: none."""
        if self.found is None or len(self.gold.chain) != len(self.found.chain):
            return False
        links = zip(self.gold.chain, self.found.chain, strict=True)
        return all(is_same_name(wanted.name, got.name) for wanted, got in links)

    @property
    def has_right_status(self) -> bool:
        """The status of one of the readings that are equally good."""
        return self.found is not None and self.found.status in self.gold.statuses

    @property
    def has_right_coarse_status(self) -> bool:
        """Right as to real, unreal or denied."""
        accepted = {COARSE[status] for status in self.gold.statuses}
        return self.found is not None and COARSE[self.found.status] in accepted

    @property
    def has_right_origin(self) -> bool:
        """Both are attributed, and to the same last source."""
        if self.found is None or self.found.origin is None or not self.gold.chain:
            return False
        return is_same_name(self.gold.chain[-1].name, self.found.origin.name)

    @property
    def is_right(self) -> bool:
        """On whose say-so and, coarsely, is it so: the headline."""
        return self.has_right_chain and self.has_right_coarse_status


def judged(article: GoldArticle, found: Sequence[Claim]) -> list[Judgement]:
    """One judgement for each annotated claim, in their order."""
    partner = matched(article.text, article.claims, found)
    return [
        Judgement(gold, found[partner[k]] if k in partner else None) for k, gold in enumerate(article.claims)
    ]
