"""Fit the curves that turn raw probabilities into rates, and draw how well they hold.

    python -m training.calibrate --corpus runs/corpus

Fitted on dev/, drawn and printed for test/ as well. Decisions: the content is one of the annotated ones, its
chain is right name by name, its status is right coarsely. Curve: Platt 1999; expected calibration error: Guo
et al. 2017 (arXiv:1706.04599), in ten bins of equal size.
"""

from __future__ import annotations

import argparse
import json
import math
from collections import defaultdict
from pathlib import Path

import numpy as np
from evals.gold import gold_articles
from evals.judging import judged

from sayso.claims import confidence
from sayso.reading import read

DECISIONS = ("content", "chain", "status")
WEIGHTS = Path("src/sayso/language/weights")
Pairs = dict[str, list[tuple[float, bool]]]


def decisions(folder: Path) -> Pairs:
    """(raw probability, right?) of every decision on the articles of a folder."""
    out: Pairs = defaultdict(list)

    def add(name: str, rate: float, right: bool) -> None:
        slope, shift = confidence.curves()[name]
        out[name].append((1 / (1 + math.exp(-(log_odds(rate) - shift) / slope)), right))

    for article in gold_articles(folder):
        reading = read(
            article.text, published=article.published, publisher=article.publisher, title=article.title
        )
        found = {id(j.found): j for j in judged(article, reading.claims) if j.found is not None}
        for claim in reading.claims:
            rates, judgement = claim.confidence, found.get(id(claim))
            if rates is None:
                continue
            add("content", rates.content, judgement is not None)
            if judgement is not None:
                add("chain", rates.chain, judgement.has_right_chain)
                add("status", rates.status, judgement.has_right_coarse_status)
    return out


def log_odds(p: float) -> float:
    """Of a probability, held away from 0 and 1."""
    held = min(max(p, 1e-6), 1 - 1e-6)
    return math.log(held / (1 - held))


def rates(raw: Pairs, curves: dict[str, tuple[float, float]]) -> Pairs:
    """The same decisions with the probabilities that the curves give."""
    return {n: [(confidence.curve(p, *curves[n]), right) for p, right in pairs] for n, pairs in raw.items()}


def fitted(pairs: list[tuple[float, bool]]) -> tuple[float, float]:
    """Slope and shift of the curve, by damped Newton steps on the likelihood with a weak prior on (1, 0)."""
    x = np.array([[log_odds(max(min(p, 1 - 1e-4), 1e-4)), 1.0] for p, _ in pairs])
    y = np.array([right for _, right in pairs], float)
    prior = np.array([1.0, 0.0])

    def loss(theta: np.ndarray) -> float:
        z = x @ theta
        return float(np.sum(np.logaddexp(0, z) - y * z) + np.sum((theta - prior) ** 2) / 2)

    theta = prior.copy()
    for _ in range(50):
        q = 1 / (1 + np.exp(-np.clip(x @ theta, -30, 30)))
        gradient = x.T @ (q - y) + theta - prior
        curvature = (x.T * (q * (1 - q))) @ x + np.eye(2)
        step, size = np.linalg.solve(curvature, gradient), 1.0
        while size > 1e-4 and loss(theta - size * step) > loss(theta):
            size /= 2
        theta = theta - size * step
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
    for axis, name in zip(axes, DECISIONS, strict=True):
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


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--corpus", type=Path, default=Path("runs/corpus"))
    ap.add_argument("--plot", type=Path, default=Path("docs/figures/reliability.png"))
    ap.add_argument("--log", type=Path, default=Path("runs/v3/claims/calibration.json"))
    args = ap.parse_args()
    raw = {split: decisions(args.corpus / split) for split in ("dev", "test")}
    curves = {name: fitted(raw["dev"][name]) for name in DECISIONS}
    by_split = {split: rates(pairs, curves) for split, pairs in raw.items()}
    rounded = {name: [round(v, 4) for v in curve] for name, curve in curves.items()}
    (WEIGHTS / confidence.FILE).write_text(json.dumps(rounded, indent=1) + "\n", encoding="utf-8")
    draw(by_split, args.plot)
    errors = {s: {n: round(expected_error(p), 3) for n, p in d.items()} for s, d in by_split.items()}
    args.log.write_text(json.dumps(errors, indent=1))
    print(json.dumps(errors, indent=1))


if __name__ == "__main__":
    main()
