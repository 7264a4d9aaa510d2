"""Measures of the runs beside the shipped one, and the learning curve drawn from them."""

from __future__ import annotations

import json
from pathlib import Path

ROWS = (
    "claims",
    "claims attributed",
    "sourced",
    "sourced chains of 2+",
    "right",
    "origin",
    "status coarse",
    "events",
)
ON_THE_CURVE = (
    "quarter",
    "half",
    "all",
    "claims",
)  # runs that differ in how many of our articles they learnt from

Measures = dict[str, dict[str, float]]


def measured(out: Path) -> dict[str, Measures]:
    """Measures on dev and test of every run that `training.measure` has been at, the shipped one first."""
    runs = sorted(out.glob("*/claims.json"), key=lambda p: (p.parent.name != "claims", p.parent.name))
    return {("shipped" if p.parent.name == "claims" else p.parent.name): _of(p) for p in runs}


def _of(path: Path) -> Measures:
    found = json.loads(path.read_text())
    return {
        split: {name: row.get("f1", row.get("accuracy")) for name, row in rows.items()}
        for split, rows in found.items()
    }


def draw(out: Path, path: Path) -> bool:
    """The plot; False if there are not at least two points."""
    runs = [
        p.parent
        for p in out.glob("*/claims.json")
        if p.parent.name.removeprefix("version-2-") in ON_THE_CURVE
    ]
    points = {
        json.loads((run / "data.json").read_text())["articles"]: _of(run / "claims.json") for run in runs
    }
    if len(points) < 2:
        return False
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axis = pyplot.subplots(figsize=(5.5, 3.6))
    shares = sorted(points)
    for name in ("claims", "claims attributed", "sourced", "right", "sourced chains of 2+"):
        axis.plot(shares, [points[s]["dev"][name] for s in shares], marker="o", label=name)
    axis.set_xlabel("our articles learnt from")
    axis.set_ylabel("F1 on dev")
    axis.set_xticks(shares)
    axis.grid(color="#dddddd")
    axis.legend(fontsize=8)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.tight_layout()
    figure.savefig(path, dpi=110)
    return True
