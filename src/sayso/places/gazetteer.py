"""The gazetteer in the package: one SQLite file, read only; see gazetteer/ for how it is compiled."""

from __future__ import annotations

import re
import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib import resources
from pathlib import Path

from sayso.errors import ModelError
from sayso.places.keys import bare, key, skeleton
from sayso.places.model import KINDS, Candidate

SOURCES = ("GeoNames", "Who's On First", "Natural Earth", "airportsdata", "country-codes")
_COLUMNS = (
    "p.id, p.name, p.kind, p.country, p.lat, p.lon, p.population, p.radius_km, p.admin, p.source, p.reference"
)
_Row = tuple[int, str, int, str | None, int, int, int | None, int, str | None, str | int, str | int | None]
_FIND = f"select {_COLUMNS} from name n join place p on p.id = n.place where n.key = ?"
CLOSE = 88.0  # rapidfuzz ratio from which a spelling counts as near
ALIKE = 60.0  # the least likeness of two names that share their consonants
SURE = 75.0  # the same, where there is a place of that very name
FIRST = 3  # letters that a near spelling shares with the name


class Gazetteer:
    """Looks names up. A file that is missing or damaged raises ModelError."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connections = threading.local()  # SQLite connections belong to their thread
        self._known: dict[str, tuple[Candidate, ...]] = {}
        try:
            self._db().execute("select count(*) from (select 1 from place limit 1)").fetchone()
        except sqlite3.Error as error:
            raise ModelError(
                str(path), f"the gazetteer cannot be read ({error})", "Install sayso again."
            ) from error

    def _db(self) -> sqlite3.Connection:
        if not hasattr(self._connections, "db"):
            self._connections.db = sqlite3.connect(f"file:{self._path}?mode=ro&immutable=1", uri=True)
        db: sqlite3.Connection = self._connections.db
        return db

    def candidates(self, name: str) -> tuple[Candidate, ...]:
        """Every place of that name, and such as are spelt otherwise, by consonants, in other countries; () if none.

        Spellings by consonants are proposals: who chooses asks for more evidence (`choose.py`).
        """
        if name not in self._known:
            if len(self._known) > 50_000:
                self._known.clear()
            self._known[name] = self._look_up(name)
        return self._known[name]

    def _look_up(self, name: str) -> tuple[Candidate, ...]:
        wanted = key(name)
        exact = tuple(  # a place of that name, before one that is also called so
            c if key(c.name) == wanted else replace(c, match="other name")
            for c in self._rows(wanted, "exact")
        )
        short = _short_form(name, exact)
        if short:
            return short
        # a namesake elsewhere must not hide the town that the article means: Qamishli in Syria
        there = {c.country for c in exact}
        return exact + tuple(c for c in self._spelt(name, SURE if exact else ALIKE) if c.country not in there)

    def _spelt(self, name: str, least: float) -> Iterator[Candidate]:
        bones = skeleton(name)
        for c in self._rows(f"~{bones}", "spelling") if bones else ():
            like = likeness(name, c.name)
            if like >= least:
                yield replace(c, likeness=like)

    def near(self, name: str) -> tuple[Candidate, ...]:
        """Places whose name is spelt almost like this: proposals that need a country or a neighbour."""
        from rapidfuzz import fuzz, process

        start = key(name)[:FIRST]
        if len(start) < FIRST or len(name) < 5:
            return ()
        keys = [
            k
            for (k,) in self._db().execute(
                "select distinct key from name where key >= ? and key < ?", (start, start + "\uffff")
            )
        ]
        found = process.extract(key(name), keys, scorer=fuzz.ratio, score_cutoff=CLOSE, limit=5)
        return tuple(c for k, _, _ in found for c in self._rows(k, "approximate"))

    def _rows(self, wanted: str, match: str) -> tuple[Candidate, ...]:
        return tuple(_candidate(row, match) for row in self._db().execute(_FIND, (wanted,)))

    def country(self, code: str) -> Candidate | None:
        """The country of an ISO 3166-1 alpha-2 code."""
        row = (
            self._db()
            .execute(f"select {_COLUMNS} from place p where p.kind = 0 and p.country = ?", (code,))
            .fetchone()
        )
        return _candidate(row, "exact") if row else None


def _candidate(row: _Row, match: str) -> Candidate:
    """One row of `_COLUMNS`; positions are kept in ten-thousandths of a degree."""
    _, name, kind, country, lat, lon, people, radius, admin, source, reference = row
    return Candidate(
        _id(name, country, reference), name, KINDS[kind], country, lat / 1e4, lon / 1e4, people or 0, float(radius),
        admin, SOURCES[source] if isinstance(source, int) else source, match,
    )  # fmt: skip


def _id(name: str, country: str | None, reference: str | int | None) -> str:
    """The id of the source; rows of our own and of Natural Earth are told by their name."""
    if isinstance(reference, int):
        return f"geonames:{reference}" if reference > 0 else f"whosonfirst:{-reference}"
    if reference and reference != "sayso":
        return reference
    return f"sayso:{key(name)}{f':{country}' if country else ''}"


_INITIALS = re.compile(r"(?:[A-Z]\.?){2,6}")
_WITH_INITIALS = ("country", "area", "institution")


def _short_form(name: str, found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """What has these initials for a name: NATO is no town of Nato. () for others: TRIPOLI stands in a dateline."""
    if not _INITIALS.fullmatch(name):
        return ()
    return tuple(c for c in found if c.kind in _WITH_INITIALS and (c.match == "other name" or c.name == name))


def likeness(a: str, b: str) -> float:
    """0 to 100, by edits, articles apart (rapidfuzz)."""
    from rapidfuzz import fuzz

    return float(fuzz.ratio(bare(a), bare(b)))


@cache
def shipped() -> Gazetteer:
    """The gazetteer in the package, opened once."""
    with resources.as_file(resources.files("sayso.places") / "gazetteer.sqlite") as path:
        return Gazetteer(path)
