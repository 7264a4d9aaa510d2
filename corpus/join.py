"""Join the stand-off annotation of Wikinews articles with their text; write all articles by split.

    python -m corpus.join --articles ../shared/data/wikinews/wikinews.jsonl --to runs/corpus
    python -m evals runs/corpus/dev

Folders train/, dev/ and test/ get one file an article, in the form of the guidelines: our own copy and Wikinews
together. A missing or changed text stops it before anything is written. Articles that an earlier run wrote are
replaced; a folder that holds anything else is refused.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from corpus.standoff import ChangedText, joined

HERE = Path(__file__).parent
SPLITS = ("train", "dev", "test")


class JoinError(ValueError):
    """What keeps the articles from being joined; says what to do."""


def split_of() -> dict[str, str]:
    """Which split each article belongs to, by id: fixed in `split.json`."""
    table = json.loads((HERE / "split.json").read_text(encoding="utf-8"))
    return {name: split for split in SPLITS for name in table[split]}


def split_named(article_id: str, splits: dict[str, str]) -> str:
    """The split of one article. Raises JoinError if it is in none."""
    if article_id not in splits:
        raise JoinError(f"{article_id}: in no split. Add it to corpus/split.json.")
    return splits[article_id]


def texts(articles: Path) -> dict[str, str]:
    """Text of every Wikinews article by our id. Raises JoinError if there is no such file."""
    if not articles.is_file():
        raise JoinError(f"{articles}: no such file. Name the texts of Wikinews with --articles.")
    with articles.open(encoding="utf-8") as file:
        return {row["id"].replace("wikinews-", "wn-"): row["text"] for row in map(json.loads, file)}


def own(folder: Path = HERE) -> Iterator[dict[str, Any]]:
    """The articles written for this corpus."""
    for path in sorted((folder / "own").glob("*.json")):
        yield json.loads(path.read_text(encoding="utf-8"))


def wikinews(articles: Path, folder: Path = HERE) -> Iterator[dict[str, Any]]:
    """The Wikinews articles with their text. Raises JoinError, or ChangedText if one is missing or changed."""
    found = texts(articles)
    for path in sorted((folder / "wikinews").glob("*.json")):
        annotation = json.loads(path.read_text(encoding="utf-8"))
        if annotation["id"] not in found:
            raise ChangedText(f"{annotation['id']}: no such article in {articles} ({annotation['url']})")
        yield joined(annotation, found[annotation["id"]])


def write(articles: Iterable[dict[str, Any]], to: Path) -> None:
    """Write each article into the folder of its split, in place of those that an earlier run wrote.

    Raises JoinError, before anything is deleted or written, if an article is in no split or if a folder holds
    what this function did not write.
    """
    splits = split_of()
    new = {to / split_named(a["id"], splits) / f"{a['id']}.json": a for a in articles}
    old = [path for split in SPLITS if (to / split).exists() for path in (to / split).iterdir()]
    for path in old:
        if path.suffix != ".json" or path.stem not in splits:
            raise JoinError(f"{path}: no article of the corpus. Choose another folder, or clear it by hand.")
    for path in old:
        path.unlink()
    for split in SPLITS:
        (to / split).mkdir(parents=True, exist_ok=True)
    for path, article in new.items():
        path.write_text(json.dumps(article, ensure_ascii=False), encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> int:
    """Join and write. Exit status 2, and nothing written, if that cannot be done."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--articles", type=Path, default=Path("../shared/data/wikinews/wikinews.jsonl"))
    ap.add_argument("--to", type=Path, default=Path("runs/corpus"))
    args = ap.parse_args(arguments)
    try:
        write([*own(), *wikinews(args.articles)], args.to)
    except (JoinError, ChangedText, OSError) as problem:
        ap.exit(2, f"{problem}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
