"""Fit the curves that turn raw probabilities into rates, and draw how well they hold.

    python -m training.calibrate --corpus runs/corpus --plot docs/figures/reliability.png

Fitted on dev/, drawn and printed for test/ as well. Decisions: the content is one of the annotated ones, its
chain is right name by name, its status is right coarsely. Curve: Platt 1999; expected calibration error: Guo
et al. 2017 (arXiv:1706.04599), in ten bins of equal size.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from pathlib import Path

import numpy as np
from evals.gold import gold_articles
from evals.judging import judged

from sayso.claims import confidence
from sayso.reading import read

RAW = (1.0, 0.0)
Pairs = dict[str, list[tuple[float, bool]]]


def decisions(folder: Path) -> Pairs:
    """(probability, right?) of every decision on the articles of a folder."""
    out: Pairs = defaultdict(list)
    for article in gold_articles(folder):
        reading = read(
            article.text, published=article.published, publisher=article.publisher, title=article.title
        )
        found = {id(j.found): j for j in judged(article, reading.claims) if j.found is not None}
        for claim in reading.claims:
            if claim.confidence is None:
                continue
            judgement = found.get(id(claim))
            out["content"].append((claim.confidence.content, judgement is not None))
            if judgement is not None:
                out["chain"].append((claim.confidence.chain, judgement.has_right_chain))
                out["status"].append((claim.confidence.status, judgement.has_right_coarse_status))
    return out


def fitted(pairs: list[tuple[float, bool]]) -> tuple[float, float]:
    """Slope and shift of the curve, by Newton's method on the likelihood with a weak prior on (1, 0)."""
    p = np.clip([p for p, _ in pairs], 1e-4, 1 - 1e-4)
    x = np.stack([np.log(p / (1 - p)), np.ones(len(p))], 1)
    y = np.array([right for _, right in pairs], float)
    prior, weight = np.array([1.0, 0.0]), 1.0
    theta = prior.copy()
    for _ in range(50):
        q = 1 / (1 + np.exp(-x @ theta))
        gradient = x.T @ (q - y) + weight * (theta - prior)
        curvature = (x.T * (q * (1 - q))) @ x + weight * np.eye(2)
        theta = theta - np.linalg.solve(curvature, gradient)
    return float(theta[0]), float(theta[1])


def bins(pairs: list[tuple[float, bool]], count: int = 10) -> list[tuple[float, float, int]]:
    """(mean probability, share right, number) of `count` bins with equally many decisions."""
    ordered = sorted(pairs)
    parts = [p for p in np.array_split(np.arange(len(ordered)), count) if len(p)]
    return [
        (
            float(np.mean([ordered[k][0] for k in part])),
            float(np.mean([ordered[k][1] for k in part])),
            len(part),
        )
        for part in parts
    ]


def expected_error(pairs: list[tuple[float, bool]]) -> float:
    """Mean distance between probability and share right, over bins."""
    return sum(abs(p - share) * n for p, share, n in bins(pairs)) / max(1, len(pairs))


def draw(by_split: dict[str, Pairs], path: Path) -> None:
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(1, 3, figsize=(9, 3.2), sharey=True)
    for axis, name in zip(axes, ("content", "chain", "status"), strict=True):
        axis.plot([0, 1], [0, 1], color="#999999", linewidth=1, linestyle="--")
        for split, pairs in by_split.items():
            points = bins(pairs[name])
            axis.plot([p for p, _, _ in points], [s for _, s, _ in points], marker="o", label=split)
        axis.set_title(name)
        axis.set_xlabel("probability given")
    axes[0].set_ylabel("share right")
    axes[0].legend()
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.tight_layout()
    figure.savefig(path, dpi=110)


def write(weights: Path, curves: dict[str, tuple[float, float]]) -> None:
    rounded = {name: [round(v, 4) for v in curve] for name, curve in curves.items()}
    (weights / confidence.FILE).write_text(json.dumps(rounded, indent=1) + "\n", encoding="utf-8")
    confidence.curves.cache_clear()


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--corpus", type=Path, default=Path("runs/corpus"))
    ap.add_argument("--weights", type=Path, default=Path("src/sayso/language/weights"))
    ap.add_argument("--plot", type=Path, default=Path("docs/figures/reliability.png"))
    ap.add_argument("--log", type=Path, default=Path("runs/calibration.json"))
    args = ap.parse_args()
    write(args.weights, dict.fromkeys(("content", "chain", "status"), RAW))
    write(args.weights, {name: fitted(pairs) for name, pairs in decisions(args.corpus / "dev").items()})
    by_split = {split: decisions(args.corpus / split) for split in ("dev", "test")}
    draw(by_split, args.plot)
    errors = {s: {n: round(expected_error(p), 3) for n, p in d.items()} for s, d in by_split.items()}
    args.log.write_text(json.dumps(errors, indent=1))
    print(json.dumps(errors, indent=1))


if __name__ == "__main__":
    main()
