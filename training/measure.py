"""Measure one run on the corpus as a user meets it: 8-bit weights, whole claims.

    python -m training.measure --run runs/v3/half --corpus runs/corpus

Writes `claims.json` beside the run's log: the measures of `python -m evals` on dev/ and test/.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from evals.gold import gold_articles
from evals.measures import summed
from evals.reading import outcomes
from evals.report import values

from sayso.language.encoder import Encoder
from training.export import written


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--run", type=Path, required=True)
    ap.add_argument("--corpus", type=Path, default=Path("runs/corpus"))
    args = ap.parse_args()
    written(args.run, args.run / "weights")
    encoder = Encoder(args.run / "weights")
    found = {}
    for split in ("dev", "test"):
        articles = gold_articles(args.corpus / split)
        found[split] = values(summed(o.tallies for o in outcomes(articles, encoder)))
    (args.run / "claims.json").write_text(json.dumps(found, indent=1))
    print(args.run.name, {k: v.get("f1", v.get("accuracy")) for k, v in found["dev"].items()})


if __name__ == "__main__":
    main()
