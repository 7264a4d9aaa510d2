"""Actors of the user's own, from a CSV file."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from sayso.actors.codes import sector_of_kind
from sayso.actors.model import Entry
from sayso.errors import InputError
from sayso.places.countries import countries, names
from sayso.places.keys import key

COLUMNS = ("name", "other names", "kind", "country")
HEADER = f"Begin with a line: {','.join(COLUMNS)}"


def from_csv(path: Path) -> Iterator[Entry]:
    """Entries of a CSV with columns name, other names (separated by |), kind, country; id, from, until if you like.

    Countries are ISO 3166-1 alpha-2 codes or names, years are numbers. Raises InputError for a file that cannot
    be read, lacks a column, or has a row without a name, with an unknown country or a year that is none.
    """
    for number, row in _rows(path):
        name = (row["name"] or "").strip()
        if not name:
            raise InputError(
                str(path), f"line {number} has no name", "Fill the column name, or remove the line."
            )
        others = tuple(n.strip() for n in (row["other names"] or "").split("|") if n.strip())
        kind = (row["kind"] or "").strip() or "actor"
        since, until = (_year(path, number, row.get(column)) for column in ("from", "until"))
        yield Entry(
            (row.get("id") or "").strip() or f"user:{key(name)}", name, others, kind,
            _country(path, number, row["country"]), (), since, until, path.name, sector_of_kind(kind),
        )  # fmt: skip


def _rows(path: Path) -> list[tuple[int, dict[str, str]]]:
    """Each row with the number of its line."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, strict=True)
            rows = [(reader.line_num, row) for row in reader]
            missing = [c for c in COLUMNS if c not in (reader.fieldnames or ())]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        problem = f"the list of actors cannot be read ({error})"
        raise InputError(str(path), problem, "Give a CSV file in UTF-8.") from error
    if not rows and len(missing) in (0, len(COLUMNS)):
        raise InputError(str(path), "no rows", HEADER)
    if missing:
        raise InputError(str(path), f"no column {', '.join(missing)}", HEADER)
    return rows


def _country(path: Path, number: int, text: str | None) -> str | None:
    written = (text or "").strip()
    code = names().get(written, written.upper())
    if not written or code in countries():
        return code or None
    step = "Write the two letters of ISO 3166 (LY), or the name as news has it (Libya)."
    raise InputError(str(path), f"line {number}: no country '{written}'", step)


def _year(path: Path, number: int, text: str | None) -> int | None:
    written = (text or "").strip()
    if not written:
        return None
    if not written.isdecimal():
        raise InputError(
            str(path), f"line {number}: '{written}' is no year", "Write it as 2014, or leave it empty."
        )
    return int(written)
