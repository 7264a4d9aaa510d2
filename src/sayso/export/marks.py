"""Which stretches of the text the page marks: contents, sources, cues, status cues, antecedents."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from sayso.claims.model import Claim, Status
from sayso.document.model import Span

Layer = Literal["content", "source", "cue", "status", "antecedent"]


@dataclass(frozen=True, slots=True)
class Mark:
    """One stretch to be marked, for one claim or for several (numbers from 0).

    Claims that share a source or a cue (a quotation that runs on) share its mark. `status` colours
    a content.
    """

    span: Span
    layer: Layer
    claims: tuple[int, ...]
    status: Status | None = None


def marks(claims: tuple[Claim, ...], length: int) -> list[Mark]:
    """All marks in order of the text, an outer one before the ones inside it; none is empty.

    >>> marks((), 10)
    []
    """
    shared: dict[tuple[Span, Layer], list[int]] = {}
    found: list[Mark] = []
    for number, claim in enumerate(claims):
        found += [Mark(span, "content", (number,), claim.status) for span in claim.content]
        for span, layer in _roles(claim):
            shared.setdefault((span, layer), []).append(number)
    found += [Mark(span, layer, tuple(dict.fromkeys(who))) for (span, layer), who in shared.items()]
    inside = [mark for mark in found if 0 <= mark.span.start < mark.span.end <= length]
    return sorted(inside, key=lambda mark: (mark.span.start, -mark.span.end, mark.layer))


def _roles(claim: Claim) -> Iterator[tuple[Span, Layer]]:
    if claim.status_cue is not None:
        yield claim.status_cue, "status"
    for link in claim.chain:
        if link.source is not None:
            yield link.source, "source"
        if link.cue is not None:
            yield link.cue, "cue"
        if link.antecedent is not None:
            yield link.antecedent, "antecedent"
