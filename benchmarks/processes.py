"""Processes that are measured from outside, or that measure themselves.

This process imports neither numpy nor sayso: a child's peak of memory begins at that of its parent.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parent.parent
_COMMAND = "from sayso.cli.main import main; main()"  # what the installed script `sayso` does


class MeasurementError(Exception):
    """A process ended badly; the message holds what it said last."""


def measured(name: str, **options: object) -> dict[str, float]:
    """One measurement of `benchmarks.measure`, in a fresh process."""
    print(f"measuring: {name} ...", file=sys.stderr)
    given = [part for key, value in options.items() for part in (f"--{key}", str(value))]
    done = _run([sys.executable, "-m", "benchmarks.measure", name, *given])
    values: dict[str, float] = json.loads(done)
    return values


def cold_start_s(runs: int = 5) -> float:
    """Median seconds of `sayso read examples/01-*.txt --json` from nothing to its end.

    One run before is not counted: the files are then in the disk cache, and compiled.
    """
    article = next((ROOT / "examples").glob("01-*.txt"))
    command = [sys.executable, "-c", _COMMAND, "read", str(article), "--json"]
    seconds = []
    for _ in range(runs + 1):
        start = time.perf_counter()
        _run(command)
        seconds.append(time.perf_counter() - start)
    return median(seconds[1:])


def _run(command: list[str]) -> str:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
    if done.returncode:
        raise MeasurementError("\n".join([" ".join(command), *done.stderr.splitlines()[-5:]]))
    return done.stdout
