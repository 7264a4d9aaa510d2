"""Entry: an actor that is known. Entity: an actor of one article, with all its mentions."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.document.model import Span


@dataclass(frozen=True, slots=True)
class Term:
    """An allegiance or office with its years; None where they are not known or still run."""

    what: str
    since: int | None = None
    until: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the knowledge base. `id` is a Wikidata id where one is known, else `sayso:` and the name's key.

    `source` says where the row comes from: a data set, or "own knowledge, not looked up".
    """

    id: str
    name: str
    names: tuple[str, ...]
    kind: str
    country: str | None
    terms: tuple[Term, ...]
    since: int | None
    until: int | None
    source: str
    sector: str | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """One actor of an article: its fullest name, every mention, and who it is if the knowledge base knows.

    `code` is PLOVER's: ISO 3166-1 alpha-3 country and sector ("LBY MIL"), "" where the text supports neither.
    `others` are further entries that the name could mean: then `entry` is None and nothing is guessed.
    """

    id: str
    name: str
    names: tuple[str, ...]
    mentions: tuple[Span, ...]
    entry: Entry | None
    country: str | None
    code: str
    because: str
    others: tuple[Entry, ...] = ()
