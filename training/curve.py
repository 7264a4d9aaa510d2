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
)
CURVE = {"quarter": 0.25, "half": 0.5, "claims": 1.0}  # run -> share of our training articles

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
    points = {
        share: _of(out / run / "claims.json")
        for run, share in CURVE.items()
        if (out / run / "claims.json").exists()
    }
    if len(points) < 2:
        return False
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axis = pyplot.subplots(figsize=(5.5, 3.6))
    shares = sorted(points)
    for name in ("claims", "claims attributed", "sourced", "right", "sourced chains of 2+"):
        axis.plot([100 * s for s in shares], [points[s]["dev"][name] for s in shares], marker="o", label=name)
    axis.set_xlabel("% of our training articles")
    axis.set_ylabel("F1 on dev")
    axis.set_xticks([100 * s for s in shares])
    axis.grid(color="#dddddd")
    axis.legend(fontsize=8)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.tight_layout()
    figure.savefig(path, dpi=110)
    return True
