"""The knowledge base: countries, office-holders, organisations, armed groups, outlets, and what users add.

Tables of eight columns in `tables/`: name, other names, kind, country, allegiance or owner or office, from,
until, source.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from sayso.actors.codes import sector_of_kind
from sayso.actors.model import Entry, Term
from sayso.actors.users import from_csv
from sayso.places.countries import countries
from sayso.places.keys import key
from sayso.tables import rows

TABLES = ("organisations.tsv", "groups.tsv", "outlets.tsv", "leaders.tsv", "people.tsv")
PEOPLE = frozenset(("leader", "commander", "envoy", "spokesman", "opposition"))


class Knowledge:
    """Entries by their names."""

    def __init__(self, entries: Iterable[Entry], own: Iterable[Entry] = ()) -> None:
        self.own = tuple(own)  # of the user: where they have a name, nobody else has it
        self.entries = tuple(entries)
        self._by_key: dict[str, list[Entry]] = {}
        self._own_by_key: dict[str, list[Entry]] = {}
        for by_key, entry in (
            *((self._own_by_key, e) for e in self.own),
            *((self._by_key, e) for e in self.entries),
        ):
            for name in dict.fromkeys(map(key, (entry.name, *entry.names))):
                if name:
                    by_key.setdefault(name, []).append(entry)

    def called(self, name: str) -> tuple[Entry, ...]:
        """Every entry of that name.

        >>> [e.country for e in shipped().called("Al-Jazeera")]
        ['QA']
        """
        wanted = key(name)
        return tuple(self._own_by_key.get(wanted, []) or self._by_key.get(wanted, []))

    def with_file(self, path: Path) -> Knowledge:
        """The same with a user's entries in front; see `from_csv`."""
        return Knowledge(self.entries, (*from_csv(path), *self.own))


def _year(text: str | None) -> int | None:
    return int(text) if text and text.strip().lstrip("-").isdigit() else None


def _table(name: str) -> Iterator[Entry]:
    for called, others, kind, country, terms, since, until, source in rows("sayso.actors", f"tables/{name}"):
        identity, _, source = source.rpartition("; ") if source.startswith("wikidata:") else ("", "", source)
        yield Entry(
            identity.removeprefix("wikidata:") or f"sayso:{key(called)}",
            called,
            tuple(n for n in others.split("|") if n),
            kind,
            country or None,
            tuple(_term(t) for t in terms.split("|") if t),
            _year(since),
            _year(until),
            source,
            sector_of_kind(kind),
        )


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


def _merged(entries: list[Entry]) -> list[Entry]:
    """Who stands in two tables, under any of its names, is one entry, under a Wikidata id where there is one."""
    out: list[Entry] = []
    at: dict[str, list[int]] = {}
    for entry in entries:
        own = {key(n) for n in ((entry.name, *entry.names) if entry.kind in PEOPLE else (entry.name,))}
        k = next((j for name in own for j in at.get(name, ()) if _is_one(out[j], entry)), None)
        if k is None:
            k = len(out)
            out.append(entry)
        else:
            out[k] = _both(out[k], entry)
        for name in own:
            at.setdefault(name, []).append(k)
    return out


def _is_one(a: Entry, b: Entry) -> bool:
    """Two rows of one name: not if both have an id of Wikidata, nor in two countries, nor a person and a body."""
    if (a.kind in PEOPLE) != (b.kind in PEOPLE) or (a.id[0] == "Q" and b.id[0] == "Q" and a.id != b.id):
        return False
    return a.country == b.country or not a.country or not b.country


def _both(a: Entry, b: Entry) -> Entry:
    names = tuple(dict.fromkeys((*a.names, b.name, *b.names)))
    source = a.source if a.source == b.source else f"{a.source}; {b.source}"
    identity = b.id if b.id[0] == "Q" else a.id
    return replace(
        a, id=identity, names=names, terms=(*a.terms, *b.terms), country=a.country or b.country, source=source
    )
