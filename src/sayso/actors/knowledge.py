"""The knowledge base: countries, office-holders, organisations, armed groups, outlets, and what users add.

Tables of eight columns in `tables/`: name, other names, kind, country, allegiance or owner or office, from, until, source.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from importlib import resources
from pathlib import Path

from sayso.actors.codes import sector_of_kind
from sayso.actors.model import Entry, Term
from sayso.errors import InputError
from sayso.places.countries import countries
from sayso.places.keys import key

TABLES = ("organisations.tsv", "groups.tsv", "outlets.tsv", "leaders.tsv", "people.tsv")
PEOPLE = frozenset(("leader", "commander", "envoy", "spokesman", "opposition"))
COLUMNS = ("name", "other names", "kind", "country")


class Knowledge:
    """Entries by their names."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries = tuple(entries)
        self._by_key: dict[str, list[Entry]] = {}
        for entry in self.entries:
            for name in dict.fromkeys(map(key, (entry.name, *entry.names))):
                if name:
                    self._by_key.setdefault(name, []).append(entry)

    def called(self, name: str) -> tuple[Entry, ...]:
        """Every entry of that name.

        >>> [e.country for e in shipped().called("Al-Jazeera")]
        ['QA']
        """
        return tuple(self._by_key.get(key(name), ()))

    def with_file(self, path: Path) -> Knowledge:
        """The same with a user's entries in front; see `from_csv`."""
        return Knowledge((*from_csv(path), *self.entries))


def from_csv(path: Path) -> Iterator[Entry]:
    """Entries of a user's CSV with columns name, other names (separated by |), kind, country; id, from, until optional.

    Raises InputError for a file that cannot be read, lacks a column or has a row without a name.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(
            str(path), f"the list of actors cannot be read ({error})", "Give a CSV file in UTF-8."
        ) from error
    missing = [c for c in COLUMNS if rows and c not in rows[0]]
    if not rows or missing:
        raise InputError(
            str(path),
            "no rows" if not rows else f"no column {', '.join(missing)}",
            f"Begin with a line: {','.join(COLUMNS)}",
        )
    for number, row in enumerate(rows, 2):
        if not (row["name"] or "").strip():
            raise InputError(
                str(path), f"line {number} has no name", "Fill the column name, or remove the line."
            )
        names = tuple(n for n in (row["other names"] or "").split("|") if n)
        yield Entry(
            row.get("id") or f"user:{key(row['name'])}", row["name"], names, row["kind"] or "actor", row["country"] or None, (),
            _year(row.get("from")), _year(row.get("until")), f"{path.name}", sector_of_kind(row["kind"] or ""),
        )  # fmt: skip


def _year(text: str | None) -> int | None:
    return int(text) if text and text.strip().lstrip("-").isdigit() else None


def _table(name: str) -> Iterator[Entry]:
    text = (resources.files("sayso.actors") / "tables" / name).read_text(encoding="utf-8")
    for line in text.splitlines():
        if line.startswith("#") or not line:
            continue
        called, others, kind, country, terms, since, until, source = line.split("\t")
        identity, _, source = source.rpartition("; ") if source.startswith("wikidata:") else ("", "", source)
        yield Entry(
            identity.removeprefix("wikidata:") or f"sayso:{key(called)}", called, tuple(n for n in others.split("|") if n), kind,
            country or None, tuple(_term(t) for t in terms.split("|") if t), _year(since), _year(until), source, sector_of_kind(kind),
        )  # fmt: skip


def _term(text: str) -> Term:
    """ "al-Qaeda:2016-" -> what, since, until."""
    what, _, years = text.partition(":")
    first, _, last = years.partition("-")
    return Term(what, _year(first), _year(last))


def _states() -> Iterator[Entry]:
    for c in countries().values():
        yield Entry(
            c.wikidata or f"sayso:{c.code}",
            c.name,
            c.government,
            "country",
            c.code,
            (),
            None,
            None,
            "country-codes (PDDL); names: own knowledge",
            "GOV",
        )


@cache
def shipped() -> Knowledge:
    """The tables in the package."""
    return Knowledge(_merged([*_states(), *(entry for name in TABLES for entry in _table(name))]))


def _merged(entries: list[Entry]) -> Iterator[Entry]:
    """People who stand in two tables are one entry, under their Wikidata id."""
    people: dict[str, Entry] = {}
    for entry in entries:
        if entry.kind not in PEOPLE:
            yield entry
            continue
        before = people.get(key(entry.name))
        if before is None:
            people[key(entry.name)] = entry
            continue
        names = tuple(dict.fromkeys((*before.names, *entry.names)))
        source = before.source if before.source == entry.source else f"{before.source}; {entry.source}"
        people[key(entry.name)] = replace(
            before, names=names, terms=(*before.terms, *entry.terms), country=before.country or entry.country, source=source
        )  # fmt: skip
    yield from people.values()
