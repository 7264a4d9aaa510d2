"""Annotated articles: what a careful reader found, as values with offsets."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from corpus.join import HERE, SPLITS, split_of

from evals.anchoring import first_free, occurrences
from sayso.claims.model import Kind, Status
from sayso.document.model import Span

OWN = HERE / "own"


class GoldError(Exception):
    """An annotated article that breaks the guidelines; the message names the file and every problem."""


@dataclass(frozen=True, slots=True)
class GoldLink:
    """A source in a chain, as far as it is measured."""

    name: str
    kind: str
    named: bool


@dataclass(frozen=True, slots=True)
class GoldClaim:
    """One annotated claim. `statuses` are the readings that are equally good, the preferred one first."""

    content: tuple[Span, ...]
    chain: tuple[GoldLink, ...]
    statuses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """An article, what is known of it from outside the text, and its claims."""

    id: str
    text: str
    published: str | None
    publisher: str | None
    title: str | None
    claims: tuple[GoldClaim, ...]


def gold_articles(folder: Path) -> list[GoldArticle]:
    """All articles of a folder, or of a split of our own copy ("test"), by name.

    Raises GoldError if there is none or one is wrong.
    """
    paths = _files(folder)
    if not paths:
        raise GoldError(f"{folder}: no *.json in it. Name a folder of annotated articles.")
    return [gold_article(json.loads(p.read_text(encoding="utf-8")), str(p)) for p in paths]


def digest(folder: Path) -> str:
    """SHA-256 over names and contents of the articles; line ends do not matter to it."""
    found = hashlib.sha256()
    for path in _files(folder):
        found.update(f"{path.name}\0{path.read_text(encoding='utf-8')}\0".encode())
    return found.hexdigest()


def gold_article(value: dict[str, Any], where: str) -> GoldArticle:
    """One article from its JSON. Raises GoldError with every problem that it has."""
    problems: list[str] = []
    taken: set[Span] = set()
    claims = tuple(_claim(c, k, value["text"], taken, problems) for k, c in enumerate(value["claims"]))
    if problems:
        raise GoldError(f"{where}: " + "; ".join(problems))
    published, publisher, title = (value.get(key) for key in ("published", "publisher", "title"))
    return GoldArticle(value["id"], value["text"], published, publisher, title, claims)


def _files(folder: Path) -> list[Path]:
    if str(folder) not in SPLITS or folder.exists():
        return sorted(folder.glob("*.json"))
    paths = [OWN / f"{name}.json" for name, split in split_of().items() if split == str(folder)]
    return sorted(p for p in paths if p.exists())  # Wikinews articles have no text here


def _claim(value: dict[str, Any], number: int, text: str, taken: set[Span], problems: list[str]) -> GoldClaim:
    content = [_taken(words, text, taken) for words in value["content"]]
    absent = [w for w, span in zip(value["content"], content, strict=True) if span is None]
    cited = [link[role] for link in value["chain"] for role in ("source", "cue") if link.get(role)]
    absent += [words for words in cited if not occurrences(text, words)]
    statuses = value["status"] if isinstance(value["status"], list) else [value["status"]]
    kinds = [link["kind"] for link in value["chain"]]
    problems += [f"claim {number}: not in the text: {words!r}" for words in absent]
    problems += [f"claim {number}: no such status: {s!r}" for s in statuses if s not in get_args(Status)]
    problems += [f"claim {number}: no such kind: {k!r}" for k in kinds if k not in get_args(Kind)]
    chain = tuple(GoldLink(link["name"], link["kind"], link["named"]) for link in value["chain"])
    return GoldClaim(tuple(span for span in content if span), chain, tuple(statuses))


def _taken(words: str, text: str, taken: set[Span]) -> Span | None:
    span = first_free(text, words, taken)
    if span is not None:
        taken.add(span)
    return span
