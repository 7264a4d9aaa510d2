"""The command: measures one thing after the other, each in a process of its own, and prints a table."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks import report
from benchmarks.articles import WORDS
from benchmarks.pinning import pin
from benchmarks.processes import MeasurementError, cold_start_s, measured
from benchmarks.report import Line
from benchmarks.surroundings import busy, described

PARTS = ("speed", "stages", "start", "memory")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; 1 if a measurement failed."""
    args = _parser().parse_args(arguments)
    warning = busy()
    caption = described(pin(args.core)) + f"; articles of {WORDS} words"
    if warning:
        print(warning, file=sys.stderr)
    try:
        lines = list(_lines(args))
    except MeasurementError as error:
        print(error, file=sys.stderr)
        return 1
    if args.markdown:
        print(report.markdown(lines, caption if warning is None else f"{caption}. {warning}"))
    else:
        print(caption, report.text(lines), sep="\n")
    return 0


def _parser() -> argparse.ArgumentParser:
    description = "How fast is a reading on one core, where does the time go, what memory does it take?"
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=description)
    add = parser.add_argument
    add("--only", nargs="+", choices=PARTS, default=list(PARTS), help="measure these and no other")
    add("--float32", type=Path, metavar="FOLDER", help="compare with these 32-bit weights, which are written "
        "by: python -m training.export --float32 --to FOLDER")  # fmt: skip
    add("--spacy", action="store_true", help="compare with an untrained small spaCy pipeline (extra: bench)")
    add("--articles", type=int, default=15, help="articles a round (default: %(default)s)")
    add("--rounds", type=int, default=7, help="rounds (default: %(default)s), after one not counted")
    add("--core", type=int, help="the core to run on (default: the last)")
    add("--markdown", action="store_true", help="print a Markdown table")
    return parser


def _lines(args: argparse.Namespace) -> Iterator[Line]:
    """All that was asked for, one after the other."""
    size = {"articles": args.articles, "rounds": args.rounds}
    if "speed" in args.only:
        yield from report.speed_lines(measured("speed", **size))
    if "stages" in args.only:
        yield from report.stage_lines(measured("stages", **size))
    if "start" in args.only:
        yield Line("start, read one article, end", cold_start_s(), "s", "median of 5 processes")
    if "memory" in args.only:
        for count in (1, 200):
            peak = measured("memory", articles=count)["peak_mb"]
            yield Line(f"peak memory, {count} article{'s' * (count > 1)}", peak, "MB")
    if args.float32:
        found = measured("float32", folder=args.float32.resolve(), **size)
        yield from report.compared_lines("the same with 32-bit weights", found)
    if args.spacy:
        yield from report.compared_lines("spaCy, small, untrained", measured("spacy", **size))
