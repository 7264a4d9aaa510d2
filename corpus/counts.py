"""Count what the corpus holds: `python -m corpus.counts` prints the table of README.md."""

from __future__ import annotations

import json
import sys
from collections import Counter
from typing import Any

from corpus.join import HERE, SPLITS, JoinError, own, split_named, split_of

COLUMNS = ("articles", "claims", "attributed", "chains of 2+", "chains of 3+", "events")


def counts() -> dict[str, Counter[str]]:
    """Numbers by part and split; the text of Wikinews articles is not needed. Raises JoinError."""
    out: dict[str, Counter[str]] = {}
    splits = split_of()
    away = [json.loads(p.read_text(encoding="utf-8")) for p in sorted((HERE / "wikinews").glob("*.json"))]
    for part, articles in (("own", list(own())), ("wikinews", away)):
        for article in articles:
            for row in (f"{part}, {split_named(article['id'], splits)}", part, "all"):
                out.setdefault(row, Counter()).update(_of(article["claims"]))
    order = [f"{part}, {s}" for part in ("own", "wikinews") for s in SPLITS] + ["own", "wikinews", "all"]
    return {row: out[row] for row in order if row in out}


def _of(claims: list[dict[str, Any]]) -> dict[str, int]:
    lengths = [len(c["chain"]) for c in claims]
    return {
        "articles": 1,
        "claims": len(claims),
        "attributed": sum(n >= 1 for n in lengths),
        "chains of 2+": sum(n >= 2 for n in lengths),
        "chains of 3+": sum(n >= 3 for n in lengths),
        "events": sum(len(c.get("events", [])) for c in claims),
    }


def table() -> str:
    """As Markdown."""
    lines = ["| | " + " | ".join(COLUMNS) + " |", "|---|" + "---:|" * len(COLUMNS)]
    lines += [f"| {row} | " + " | ".join(f"{n[c]:,}" for c in COLUMNS) + " |" for row, n in counts().items()]
    return "\n".join(lines)


def main() -> int:
    try:
        print(table())
    except JoinError as problem:
        print(problem, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
