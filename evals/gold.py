"""Annotated articles: what a careful reader found, as values with offsets."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corpus.anchors import AnchorError, anchored
from corpus.form import broken, outside, readings
from corpus.join import HERE, SPLITS, split_of

from evals.gold_event import GoldEvent
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
    source: Span | None = None


@dataclass(frozen=True, slots=True)
class GoldClaim:
    """One annotated claim. `statuses` are the readings that are equally good, the preferred one first."""

    content: tuple[Span, ...]
    chain: tuple[GoldLink, ...]
    statuses: tuple[str, ...]
    events: tuple[GoldEvent, ...] = ()


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
    return [gold_article(_value(path), str(path)) for path in paths]


def digest(folder: Path) -> str:
    """SHA-256 over names and contents of the articles; line ends do not matter to it."""
    found = hashlib.sha256()
    for path in _files(folder):
        found.update(f"{path.name}\0{path.read_text(encoding='utf-8')}\0".encode())
    return found.hexdigest()


def gold_article(value: Any, where: str) -> GoldArticle:
    """One article from its JSON. Raises GoldError with every problem that it has.

    A missing key stops it at once: nothing else can be tried then.
    """
    if problems := broken(value):
        raise GoldError(f"{where}: " + "; ".join(problems))
    problems = list(outside(value["claims"]))
    try:
        claims = tuple(_claim(claim) for claim in anchored(value)["claims"])
    except AnchorError as error:
        problems = [*error.problems, *problems]
    if problems:
        raise GoldError(f"{where}: " + "; ".join(problems))
    published, publisher, title = (value.get(key) for key in ("published", "publisher", "title"))
    return GoldArticle(value["id"], value["text"], published, publisher, title, claims)


def _files(folder: Path) -> list[Path]:
    if str(folder) not in SPLITS or folder.exists():
        return sorted(folder.glob("*.json"))
    paths = [OWN / f"{name}.json" for name, split in split_of().items() if split == str(folder)]
    return sorted(p for p in paths if p.exists())  # Wikinews articles have no text here


def _value(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:  # not JSON, or not UTF-8
        raise GoldError(f"{path}: no JSON: {error}. Mend the file or take it out of the folder.") from error


def _claim(value: dict[str, Any]) -> GoldClaim:
    """A claim that is anchored already."""
    content = tuple(Span(start, end) for start, end in value["content_spans"])
    chain = tuple(_link(link) for link in value["chain"])
    return GoldClaim(
        content, chain, tuple(readings(value)), tuple(_event(event) for event in value["events"])
    )


def _event(value: dict[str, Any]) -> GoldEvent:
    """An event of a claim that is anchored already."""
    places = tuple((p["lat"], p["lon"]) for p in value.get("place", ()) if p.get("lat") is not None)
    when = (value.get("time") or {}).get("edtf")
    return GoldEvent(
        value["type"],
        Span(*value["trigger_span"]),
        tuple(value.get("actor", ())),
        tuple(value.get("recipient", ())),
        places,
        when,
        tuple(readings(value)),
    )


def _link(value: dict[str, Any]) -> GoldLink:
    span = value.get("source_span")
    return GoldLink(value["name"], value["kind"], value["named"], Span(*span) if span else None)
