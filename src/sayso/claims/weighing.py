"""Rule and network on status: the rule names its word, the network has seen more; the likelier one decides."""

from __future__ import annotations

from typing import cast

from sayso.claims.modality import FORMULA
from sayso.claims.model import Status
from sayso.claims.verdict import Verdict
from sayso.language.labels import STATUSES

# What a rule's vote is worth beside the network's probability: chosen on the development articles.
RULE = 0.2


def weighed(verdict: Verdict, probabilities: list[float]) -> Verdict:
    """The rule's verdict, unless the network is surer of another status; a fixed formula decides alone."""
    if verdict.because == FORMULA:
        return verdict
    votes = dict(zip(STATUSES, probabilities, strict=True))
    votes[verdict.status] += RULE
    best = max(votes, key=lambda s: votes[s])
    if best == verdict.status:
        return verdict
    return Verdict(
        cast(Status, best), None, f"network {votes[best]:.2f}, against the rule '{verdict.because}'"
    )
