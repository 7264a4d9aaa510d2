"""Tables of the package that come from data sets: ISO codes with Wikidata ids, office-holders.

    python -m knowledge --data ../shared/data

Writes src/sayso/places/iso.tsv (datahub country-codes, PDDL) and src/sayso/actors/tables/leaders.tsv (facts from
Wikidata, CC0).
"""

from __future__ import annotations

import argparse
import csv
from collections.abc import Iterator
from pathlib import Path

COUNTRY_OF = {"libya": "LY", "sudan": "SD", "syria": "SY", "ukraine-cabinet": "UA"}


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", type=Path, default=Path("../shared/data"))
    args = ap.parse_args()
    kb, package = args.data / "kb", Path("src/sayso")
    with (kb / "country-codes.csv").open(encoding="utf-8") as file:
        rows = [
            (
                r["ISO3166-1-Alpha-2"],
                r["ISO3166-1-Alpha-3"],
                (r["Wikidata id"] if "Wikidata id" in r else _wikidata(r)),
            )
            for r in csv.DictReader(file)
        ]
    lines = [
        "# alpha-2\talpha-3\tWikidata id. Source: country-codes (datahub.io, PDDL)",
        *("\t".join(r) for r in rows if r[0]),
    ]
    (package / "places" / "iso.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    wikidata = {r[2]: r[0] for r in rows}
    leaders = sorted(set(_leaders(kb / "leaders", wikidata)))
    head = "# name\tother names\tkind\tcountry\toffices\tfrom\tuntil\tsource. Facts from Wikidata (CC0)"
    (package / "actors" / "tables" / "leaders.tsv").write_text(
        "\n".join([head, *leaders]) + "\n", encoding="utf-8"
    )
    print(f"{len(lines) - 1} countries, {len(leaders)} office-holders")


def _wikidata(row: dict[str, str]) -> str:
    """The column that holds an address of Wikidata, whatever it is called."""
    return next((v.rsplit("/", 1)[-1] for v in row.values() if v and "wikidata.org/wiki/Q" in v), "")


def _leaders(folder: Path, wikidata: dict[str, str]) -> Iterator[str]:
    people: dict[str, tuple[str, str, list[str]]] = {}
    for path in sorted(folder.glob("*.csv")):
        with path.open(encoding="utf-8") as file:
            for r in csv.DictReader(file):
                world = "officeholder" in r
                who, name = (
                    (r["officeholder"], r["officeholderLabel"]) if world else (r["personID"], r["person"])
                )
                office = r["positionLabel"] if world else r["position"]
                country = wikidata.get(r["countryid"], "") if world else COUNTRY_OF.get(path.stem, "")
                since, until = (r["start_year"], r["end_year"]) if world else (r["start"][:4], r["end"][:4])
                if not who or not name or name.startswith("Q"):
                    continue
                _, _, terms = people.setdefault(who, (name, country, []))
                terms.append(f"{office.replace('|', '/').replace(':', ' ')}:{since}-{until}")
    for who, (name, country, terms) in people.items():
        yield "\t".join(
            (
                name,
                "",
                "leader",
                country,
                "|".join(dict.fromkeys(terms)),
                "",
                "",
                f"wikidata:{who}; Wikidata (CC0)",
            )
        )


if __name__ == "__main__":
    main()
