"""Finding: one piece of furniture and what it tells about the article."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.document.model import Furniture, FurnitureKind, Span
from sayso.document.particulars import Particulars

NOTHING_TOLD = Particulars()


@dataclass(frozen=True, slots=True)
class Finding:
    """One piece of furniture, and the particulars that stand in it."""

    span: Span
    kind: FurnitureKind
    because: str
    tells: Particulars = NOTHING_TOLD


@dataclass(frozen=True, slots=True)
class Findings:
    """All furniture of a text in order, no two pieces overlapping, and what they tell together."""

    furniture: tuple[Furniture, ...]
    particulars: Particulars


def gather(found: list[Finding]) -> Findings:
    """In order; of two that overlap the earlier and longer stays; the first to tell is believed."""
    kept: list[Finding] = []
    for finding in sorted(found, key=lambda f: (f.span.start, -f.span.end)):
        if not kept or kept[-1].span.end <= finding.span.start:
            kept.append(finding)
    particulars = NOTHING_TOLD
    for finding in kept:
        particulars = particulars.over(finding.tells)
    return Findings(tuple(Furniture(f.span, f.kind, f.because) for f in kept), particulars)
