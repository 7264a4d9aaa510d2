"""All checks, one command: `python checks.py`. Stops at the first that fails.

Style, types, tests, and the quality floors of `evals/` on our own gold set.
"""

from __future__ import annotations

import subprocess
import sys

FOLDERS = ["src", "tests", "training", "evals", "benchmarks", "corpus", "gazetteer", "knowledge", "checks.py"]
CHECKS = [
    ["ruff", "check", *FOLDERS],
    ["ruff", "format", "--check", *FOLDERS],
    ["mypy"],
    ["pytest"],
    ["evals", "--check"],
    ["evals.probe"],
]


def main() -> int:
    for check in CHECKS:
        print("$", *check, flush=True)
        done = subprocess.run([sys.executable, "-m", *check], check=False)
        if done.returncode:
            return done.returncode
    print("all checks passed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
