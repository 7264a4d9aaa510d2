"""Floors: how good a measure has to be, on which articles, and why a floor was moved.

The file is TOML that a person can read; it is only written by `python -m evals --set-floors`.
"""

from __future__ import annotations

import json
import math
import tomllib
from dataclasses import dataclass, replace
from pathlib import Path

from evals.measures import Tallies, score

HEADER = """\
# The least that `python -m evals --check` accepts, measure by measure (F1 of finding, accuracy of naming),
# on the annotated articles whose SHA-256 is given. Not edited by hand:
#     python -m evals --set-floors --reason "why"
"""


@dataclass(frozen=True, slots=True)
class Change:
    """One setting of the floors. `lowered` says what became easier to pass; usually nothing."""

    day: str
    reason: str
    lowered: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Floors:
    """Floors by the name of the measure, for the articles with this digest."""

    digest: str
    least: dict[str, float]
    changes: tuple[Change, ...]


def read_floors(path: Path) -> Floors:
    """The floors of a file; none at all if there is no such file yet."""
    if not path.exists():
        return Floors("", {}, ())
    value = tomllib.loads(path.read_text(encoding="utf-8"))
    changes = tuple(Change(c["day"], c["reason"], tuple(c["lowered"])) for c in value.get("change", []))
    return Floors(value["sha256"], value["floors"], changes)


def breaches(floors: Floors, found: Tallies, digest: str) -> list[str]:
    """What does not hold, one line each.

    Other articles are a breach, too: a floor says nothing of articles that it was not set on.
    """
    if not floors.least:
        return ["no floors are set"]
    out = [] if floors.digest == digest else [f"these are other articles: {digest}, not {floors.digest}"]
    for name, least in floors.least.items():
        if name not in found:
            out.append(f"{name}: not measured, its floor is {least:.2f}")
        elif (got := score(name, found[name])) < least:
            out.append(f"{name}: {got:.3f} is under its floor {least:.2f}")
    return out


def moved(floors: Floors, found: Tallies, digest: str, margin: float, change: Change) -> Floors:
    """Floors set anew, `margin` under what is measured, rounded down to hundredths."""
    least = {n: max(0.0, math.floor(100 * (score(n, t) - margin)) / 100) for n, t in found.items()}
    before = floors.least
    lowered = tuple(f"{n} {before[n]:.2f} -> {x:.2f}" for n, x in least.items() if x < before.get(n, 0.0))
    dropped = tuple(f"{n} {before[n]:.2f} -> none" for n in before if n not in least)
    return Floors(digest, least, (*floors.changes, replace(change, lowered=lowered + dropped)))


def write_floors(path: Path, floors: Floors) -> None:
    """Write the file; what was said about earlier changes stays in it."""
    lines = [HEADER, f"sha256 = {_string(floors.digest)}", "", "[floors]"]
    lines += [f"{_string(name)} = {least:.2f}" for name, least in floors.least.items()]
    for change in floors.changes:
        lowered = ", ".join(_string(x) for x in change.lowered)
        lines += ["", "[[change]]", f"day = {_string(change.day)}", f"reason = {_string(change.reason)}"]
        lines.append(f"lowered = [{lowered}]")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _string(value: str) -> str:
    """A TOML basic string; JSON's are the same but for DEL, which TOML wants escaped."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
