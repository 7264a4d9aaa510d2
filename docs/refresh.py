"""Write what the documentation quotes from the program: the README's example and docs/cli.md.

    python docs/refresh.py

A test compares both with what the program prints now.
"""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
EXAMPLE = "examples/01-the-barges.txt"
LINES = 33  # of the example's output that the README shows
BLOCK = re.compile(
    r"(<!-- output of: sayso read [^>]*-->\n```text\n).*?(```\n<!-- end of output -->)", re.DOTALL
)


def example() -> str:
    """The first lines of the terminal view of the first example."""
    from sayso.cli.main import run

    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.chdir(ROOT):
        run(["read", EXAMPLE, "--color", "never"])
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines()[:LINES]) + "\n"


def refreshed(readme: str) -> str:
    """The README with the example's output of today."""
    return BLOCK.sub(lambda m: m.group(1) + example() + m.group(2), readme)


def main() -> None:
    path = ROOT / "README.md"
    path.write_text(refreshed(path.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
