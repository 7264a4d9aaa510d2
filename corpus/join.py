"""Join the stand-off annotation of Wikinews articles with their text.

    python corpus/join.py --articles ../shared/data/wikinews/wikinews.jsonl --to runs/wikinews
    python -m evals runs/wikinews

The text stays outside the repository; an article whose text has changed is an error, not a guess.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent / "wikinews"


def joined(annotation: dict[str, Any], text: str) -> dict[str, Any]:
    """The annotation with words in place of offsets. Raises ValueError if the text is not the annotated one."""
    if hashlib.sha256(text.encode()).hexdigest() != annotation["sha256"]:
        raise ValueError(
            f"{annotation['id']}: the text of {annotation['source_id']} is not the annotated one"
        )

    def words(span: list[int] | None) -> str | None:
        return text[span[0] : span[1]] if span else None

    claims = [
        {
            **claim,
            "content": [words(s) for s in claim["content"]],
            "chain": [{**x, "source": words(x["source"]), "cue": words(x["cue"])} for x in claim["chain"]],
            "events": [],
        }
        for claim in annotation["claims"]
    ]
    return {**annotation, "section": None, "text": text, "claims": claims}


def main() -> int:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--articles", type=Path, default=Path("../shared/data/wikinews/wikinews.jsonl"))
    ap.add_argument("--to", type=Path, default=Path("runs/wikinews"))
    args = ap.parse_args()
    texts = {row["id"]: row["text"] for row in map(json.loads, args.articles.open(encoding="utf-8"))}
    args.to.mkdir(parents=True, exist_ok=True)
    for path in sorted(HERE.glob("*.json")):
        annotation = json.loads(path.read_text(encoding="utf-8"))
        whole = joined(annotation, texts[annotation["source_id"]])
        (args.to / path.name).write_text(json.dumps(whole, ensure_ascii=False, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
