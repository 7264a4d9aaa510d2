"""Time expressions against an annotated file, as TempEval-3 counts them (UzZaman et al. 2013, arXiv:1206.5333).

    python -m evals.times ../shared/data/time/meantime.jsonl

Each line: id, dct (day of publication), text, timexes (start, end, type, value). Value F1: the span overlaps one
that is annotated and the TIMEX3 value is the same; one to one, equal spans first.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from evals.tally import Tally
from sayso.times import Time, times


def main(arguments: Sequence[str] | None = None) -> int:
    """Print F1 of spans and of values, and megabytes of text a second."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("file", type=Path)
    args = ap.parse_args(arguments)
    rows = [json.loads(line) for line in args.file.read_text(encoding="utf-8").splitlines() if line.strip()]
    started = time.perf_counter()
    found = [times(row["text"], published(row["dct"])) for row in rows]
    seconds = time.perf_counter() - started
    spans, values = Tally(), Tally()
    for row, got in zip(rows, found, strict=True):
        overlap, right = matched(row["timexes"], got)
        spans += Tally(overlap, len(got), len(row["timexes"]))
        values += Tally(right, len(got), len(row["timexes"]))
    size = sum(len(row["text"]) for row in rows) / 1e6
    print(
        f"{len(rows)} articles, {spans.annotated} expressions: spans F1 {spans.f1:.3f}, values F1 {values.f1:.3f}"
    )
    print(f"{size / seconds:.1f} MB/s")
    return 0


def published(day: str | None) -> date | None:
    """The day of publication; some lines of MEANTIME have it as 03-02-2009."""
    if not day:
        return None
    return date.fromisoformat(day[:10] if day[4] == "-" else "-".join(reversed(day.split("-"))))


def matched(gold: Sequence[dict[str, Any]], found: Sequence[Time]) -> tuple[int, int]:
    """How many annotated expressions are found, and how many with their value."""
    free = list(found)
    overlap = right = 0
    for wanted in sorted(
        gold, key=lambda g: not any((t.span.start, t.span.end) == (g["start"], g["end"]) for t in found)
    ):
        near = [t for t in free if t.span.start < wanted["end"] and wanted["start"] < t.span.end]
        best = max(
            near,
            key=lambda t: min(t.span.end, wanted["end"]) - max(t.span.start, wanted["start"]),
            default=None,
        )
        if best is not None:
            free.remove(best)
            overlap += 1
            right += best.value.timex == wanted["value"]
    return overlap, right


if __name__ == "__main__":
    sys.exit(main())
