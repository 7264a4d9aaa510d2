"""Confidence: how often decisions that look like this one are right.

The network's raw probabilities are turned into rates by one curve a decision, 1 / (1 + exp(-(a x + b))) with x
the log odds of the raw value (Platt 1999), fitted on the development articles of our corpus by
`python -m training.calibrate`.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache
from importlib import resources

from sayso.language.labels import STATUSES
from sayso.language.marks import Part

FILE = "calibration.json"


@dataclass(frozen=True, slots=True)
class Confidence:
    """Rates between 0 and 1: the content is cut out right, its chain is right, its status is right coarsely."""

    content: float
    chain: float
    status: float


def calibrated(part: Part, chain: float, status: str) -> Confidence:
    """Confidence in one claim."""
    raw = {"content": part.score, "chain": chain, "status": part.status[STATUSES.index(status)]}
    found = curves()
    return Confidence(**{name: curve(value, *found[name]) for name, value in raw.items()})


def curve(raw: float, slope: float, shift: float) -> float:
    """
    >>> round(curve(0.9, 1.0, 0.0), 3)
    0.9
    """
    held = min(max(raw, 1e-4), 1 - 1e-4)
    x = math.log(held / (1 - held))
    return 1 / (1 + math.exp(-(slope * x + shift)))


@cache
def curves() -> dict[str, tuple[float, float]]:
    text = (resources.files("sayso.language") / "weights" / FILE).read_text(encoding="utf-8")
    return {name: (float(v[0]), float(v[1])) for name, v in json.loads(text).items()}
