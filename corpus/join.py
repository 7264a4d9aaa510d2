"""Join the stand-off annotation of Wikinews articles with their text; write all articles by split.

    python -m corpus.join --articles ../shared/data/wikinews/wikinews.jsonl --to runs/corpus
    python -m evals runs/corpus/dev

Folders train/, dev/ and test/ get one file an article, in the form of the guidelines: our own copy and Wikinews
together. A missing or changed text stops it.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from corpus.standoff import ChangedText, joined

HERE = Path(__file__).parent
SPLITS = ("train", "dev", "test")


def split_of() -> dict[str, str]:
    """Which split each article belongs to, by id: fixed in `split.json`."""
    table = json.loads((HERE / "split.json").read_text(encoding="utf-8"))
    return {name: split for split in SPLITS for name in table[split]}


def texts(articles: Path) -> dict[str, str]:
    """Text of every Wikinews article by our id."""
    with articles.open(encoding="utf-8") as file:
        return {row["id"].replace("wikinews-", "wn-"): row["text"] for row in map(json.loads, file)}


def own(folder: Path = HERE) -> Iterator[dict[str, Any]]:
    """The articles written for this corpus."""
    for path in sorted((folder / "own").glob("*.json")):
        yield json.loads(path.read_text(encoding="utf-8"))


def wikinews(articles: Path, folder: Path = HERE) -> Iterator[dict[str, Any]]:
    """The Wikinews articles with their text. Raises ChangedText if one is missing or another than annotated."""
    found = texts(articles)
    for path in sorted((folder / "wikinews").glob("*.json")):
        annotation = json.loads(path.read_text(encoding="utf-8"))
        if annotation["id"] not in found:
            raise ChangedText(f"{annotation['id']}: no such article in {articles} ({annotation['url']})")
        yield joined(annotation, found[annotation["id"]])


def main() -> int:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--articles", type=Path, default=Path("../shared/data/wikinews/wikinews.jsonl"))
    ap.add_argument("--to", type=Path, default=Path("runs/corpus"))
    args = ap.parse_args()
    splits = split_of()
    for split in SPLITS:
        shutil.rmtree(args.to / split, ignore_errors=True)
        (args.to / split).mkdir(parents=True)
    for article in (*own(), *wikinews(args.articles)):
        path = args.to / splits[article["id"]] / f"{article['id']}.json"
        path.write_text(json.dumps(article, ensure_ascii=False), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
