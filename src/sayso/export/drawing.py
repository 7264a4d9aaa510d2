"""How each mark is drawn: in which lane, and by which classes of the style sheet.

Three pools have lanes of their own: contents (bars in the colour of their status), roles (sources
dotted, cues dashed, status cues solid) and antecedents (shown only while their claim is chosen).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from sayso.claims.model import Claim, Status
from sayso.document.model import Furniture, Span
from sayso.export.lanes import lanes
from sayso.export.marks import Layer, Mark

Pool = Literal["content", "role", "echo", "aside"]

# More lanes than these cannot be told apart; what needs more is listed and counted, not drawn.
MOST_LANES: dict[Pool, int] = {"content": 5, "role": 2, "echo": 2, "aside": 1}
_POOLS: dict[Layer, Pool] = {
    "content": "content",
    "source": "role",
    "cue": "role",
    "status": "role",
    "antecedent": "echo",
}


@dataclass(frozen=True, slots=True)
class Drawn:
    """A mark in its place. `token` names layer, lane and mark for the script, `classes` draw it."""

    span: Span
    pool: Pool
    lane: int
    token: str
    classes: str


def draw(
    marks: Sequence[Mark], claims: Sequence[Claim], furniture: Sequence[Furniture]
) -> tuple[list[Drawn], int]:
    """The marks in their lanes, in order of the text, and how many found no free lane."""
    found: list[Drawn] = []
    for pool in get_args(Pool)[:3]:
        members = [(number, mark) for number, mark in enumerate(marks) if _POOLS[mark.layer] == pool]
        given = lanes([mark.span for _, mark in members], MOST_LANES[pool])
        for (number, mark), lane in zip(members, given, strict=True):
            if lane is not None:
                classes = _classes(mark, lane, not claims[mark.claims[0]].chain)
                found.append(Drawn(mark.span, pool, lane, f"{mark.layer}-{lane}-{number}", classes))
    undrawn = len(marks) - len(found)
    return sorted([*found, *_asides(furniture)], key=lambda drawn: drawn.span.start), undrawn


def _asides(furniture: Sequence[Furniture]) -> list[Drawn]:
    """What is no claim is drawn as such, and points to nothing."""
    spans = sorted(part.span for part in furniture)
    given = lanes(spans, MOST_LANES["aside"])
    return [
        Drawn(span, "aside", 0, "", "aside") for span, lane in zip(spans, given, strict=True) if lane == 0
    ]


def _classes(mark: Mark, lane: int, own_voice: bool) -> str:
    if mark.layer == "antecedent":
        return ""
    if mark.layer != "content":
        return f"r{lane}-{mark.layer}"
    return f"c{lane}-{mark.status}" + (f" thin{lane}" if own_voice else "")


def lane_rules() -> Iterator[str]:
    """The style sheet's rules that follow from the numbers of lanes, statuses and layers."""
    for count in range(MOST_LANES["content"] + 1):
        yield f".c{count}{{--contents:{count}}}"
    for count in range(MOST_LANES["role"] + 1):
        yield f".r{count}{{--roles:{count}}}"
    for lane in range(MOST_LANES["content"]):
        yield f".thin{lane}{{--thick{lane}:1px}}"
        for status in get_args(Status):
            yield f".c{lane}-{status}{{--content{lane}:var(--{status})}}"
    for lane in range(MOST_LANES["role"]):
        for layer in ("source", "cue", "status"):
            yield f".r{lane}-{layer}{{--role{lane}:var(--{layer}-line)}}"
