"""The command: read the annotated articles, measure, and hold the measures against their floors."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import date
from itertools import islice
from pathlib import Path

from evals import causes, report
from evals.floors import Change, breaches, moved, read_floors, write_floors
from evals.gold import GoldError, digest, gold_articles
from evals.measures import Tallies, summed
from evals.reading import Outcome, outcomes

HERE = Path(__file__).parent
DESCRIPTION = "How good are the claims? Reads annotated articles with sayso and compares."
EPILOG = "Exit status: 0; 1 if offsets are wrong or, with --check, a floor does not hold; 2 wrong call."


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; its exit status."""
    parser = _parser()
    args = parser.parse_args(arguments)
    if args.set_floors and not (args.reason or "").strip():
        parser.error("--set-floors needs --reason: say why the floors move")
    try:
        articles = gold_articles(args.gold)
    except GoldError as error:
        parser.error(str(error))
    found = list(outcomes(articles))
    total = summed(o.tallies for o in found)
    _print(args, found, total)
    if args.write_predictions:
        _write_predictions(args.write_predictions, found)
    if args.set_floors:
        _set_floors(args, total)
    problems = [f"{o.article.id}: {p}" for o in found for p in o.wrong_offsets]
    if args.check:
        problems += breaches(read_floors(args.floors), total, digest(args.gold))
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m evals", description=DESCRIPTION, epilog=EPILOG)
    add = parser.add_argument
    add("gold", nargs="?", type=Path, default=Path("test"), metavar="GOLD",
        help="folder of articles, or train, dev, test: that part of our own copy (default: %(default)s)")  # fmt: skip
    add("--json", action="store_true", help="print the measures as one JSON object")
    add("--per-article", action="store_true", help="a line for each article as well")
    add("--errors", type=int, default=0, metavar="N", help="show the first N claims that are not right")
    add("--causes", action="store_true", help="count the causes of what is not right")
    add("--write-predictions", type=Path, metavar="DIR", help="write what sayso says, one JSON an article")
    add("--floors", type=Path, default=HERE / "floors.toml", metavar="FILE", help="default: %(default)s")
    add("--check", action="store_true", help="exit 1 if a measure is under its floor")
    add("--set-floors", action="store_true", help="set the floors a margin under what is measured now")
    add("--reason", metavar="TEXT", help="why the floors move; kept in the file")
    add("--margin", type=float, default=0.02, help="how far under (default: %(default)s)")
    return parser


def _print(args: argparse.Namespace, found: list[Outcome], total: Tallies) -> None:
    if args.json:
        shown: dict[str, object] = dict(report.values(total))
        if args.per_article:
            shown["articles"] = {o.article.id: report.values(o.tallies) for o in found}
        print(json.dumps(shown))
    else:
        print(report.table(total))
        if args.per_article:
            print("\n" + report.by_article(found))
        if not any(o.wrong_offsets for o in found):
            print(f"\nThe offsets of all {len(found)} articles are right.")
        if args.causes:
            print("\n" + causes.table(causes.causes(found), total["claims"].annotated))
    for error in islice(report.errors(found), args.errors):
        print(error, file=sys.stderr if args.json else sys.stdout)


def _write_predictions(folder: Path, found: list[Outcome]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for outcome in found:
        target = folder / f"{outcome.article.id}.json"
        target.write_text(outcome.prediction + "\n", encoding="utf-8")


def _set_floors(args: argparse.Namespace, total: Tallies) -> None:
    change = Change(date.today().isoformat(), args.reason.strip(), ())
    floors = moved(read_floors(args.floors), total, digest(args.gold), args.margin, change)
    write_floors(args.floors, floors)
    for lowered in floors.changes[-1].lowered:
        print(f"lowered: {lowered}", file=sys.stderr)
    print(f"{args.floors} is written.", file=sys.stderr)
