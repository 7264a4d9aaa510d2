"""Articles of one length, made of paragraphs of the annotated ones: speed is a matter of words."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

WORDS = 500
OWN = Path(__file__).parent.parent / "corpus" / "own"
_SEED = 20261122


def articles(count: int) -> list[str]:
    """`count` articles of exactly 500 words, each of other paragraphs in another order; the same every time.

    There are some 7,900 words of paragraphs, so that after 15 articles sentences come back.
    """
    paragraphs = _shuffled(_paragraphs())
    return [_article(paragraphs) for _ in range(count)]


def write_articles(folder: Path, count: int) -> list[Path]:
    """The same as text files."""
    paths = [folder / f"{number:04}.txt" for number in range(count)]
    for path, text in zip(paths, articles(count), strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


def _paragraphs() -> list[str]:
    """Paragraphs of the annotated articles, of ten words and more: no headlines, labels, datelines."""
    texts = [json.loads(p.read_text(encoding="utf-8"))["text"] for p in sorted(OWN.glob("g*.json"))]
    return [part for text in texts for part in text.split("\n\n") if len(part.split()) >= 10]


def _shuffled(paragraphs: list[str]) -> Iterator[str]:
    """All of them in one random order, then all in another, without end."""
    chance = random.Random(_SEED)
    while True:
        yield from chance.sample(paragraphs, len(paragraphs))


def _article(paragraphs: Iterator[str]) -> str:
    """Whole paragraphs, the last one cut at the 500th word."""
    parts: list[str] = []
    missing = WORDS
    while missing > 0:
        words = next(paragraphs).split(" ")[:missing]
        parts.append(" ".join(words))
        missing -= len(words)
    return "\n\n".join(parts)
