"""The knowledge base: tables in order, well-known actors under each of their spellings, and users' own lists."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import pytest

from sayso.actors import Entry, from_csv
from sayso.actors.knowledge import TABLES, shipped
from sayso.errors import InputError
from sayso.places.countries import countries

HEAD = "name,other names,kind,country\n"
KNOWN = {
    "Rapid Support Forces": "RSF, the RSF, Rapid Support Forces, Janjaweed",
    "Libyan National Army": "LNA, Libyan National Army, Libyan Arab Armed Forces",
    "Wagner Group": "Wagner Group, PMC Wagner, the Wagner Group",
    "Hamas": "Hamas, HAMAS",
    "Hezbollah": "Hezbollah, Hizbullah, Hizballah",
    "Islamic State": "ISIS, ISIL, Daesh, Islamic State, the Islamic State",
    "Hayat Tahrir al-Sham": "HTS, Hayat Tahrir al-Sham, Hayat Tahrir Al Sham",
    "Kurdistan Workers' Party": "PKK, Kurdistan Workers’ Party",
    "Boko Haram": "Boko Haram, Boko-Haram",
    "Al-Shabaab": "al-Shabaab, Al Shabab, Al-Shabaab",
    "March 23 Movement": "M23, March 23 Movement",
    "Taliban": "Taliban, the Taliban",
    "Houthis": "Houthis, the Houthis, Huthis, Ansar Allah",
    "Lord's Resistance Army": "LRA, Lord's Resistance Army, Lord’s Resistance Army",
    "Tigray People's Liberation Front": "TPLF, Tigray People’s Liberation Front",
    "Seleka": "Seleka, Séléka",
    "United Nations": "UN, U.N., United Nations, the United Nations",
    "NATO": "NATO, Nato",
    "African Union": "AU, African Union",
    "ECOWAS": "ECOWAS, Ecowas",
    "International Committee of the Red Cross": "ICRC, International Committee of the Red Cross",
    "Médecins Sans Frontières": "MSF, Médecins Sans Frontières, Medecins Sans Frontieres",
    "Human Rights Watch": "HRW, Human Rights Watch",
    "Reuters": "Reuters, REUTERS",
    "Agence France-Presse": "AFP, Agence France-Presse, Agence France Presse",
    "Associated Press": "AP, The Associated Press, Associated Press",
    "Al Jazeera": "Al Jazeera, Al-Jazeera, Aljazeera",
    "Kyiv Independent": "Kyiv Independent, The Kyiv Independent",
    "Hürriyet": "Hürriyet, Hurriyet",
    "Federal Security Service": "FSB, Federal Security Service",
    "Russia": "Russia, Moscow, the Kremlin",
}


def rows(table: str) -> list[list[str]]:
    text = (resources.files("sayso.actors") / "tables" / table).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if not line.startswith("#")]


def actors(folder: Path, content: str | bytes) -> Path:
    path = folder / "actors.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.parametrize("table", TABLES)
def test_every_row_of_a_table_has_eight_columns_a_name_and_a_source(table: str) -> None:
    for number, row in enumerate(rows(table), 1):
        where = f"{table}, row {number}: {row}"
        assert len(row) == 8, where
        name, others, kind, country, _, since, until, source = row
        assert all(n.strip() for n in (name, kind, source)), where
        assert all(n == n.strip() and n for n in (name, *(others.split("|") if others else ()))), where
        assert not country or country in countries(), where
        assert all(not year or (year.isdigit() and len(year) == 4) for year in (since, until)), where


def test_the_tables_are_as_long_as_we_say() -> None:
    assert len(rows("groups.tsv")) >= 250
    assert len(rows("outlets.tsv")) >= 400


@pytest.mark.parametrize("table", TABLES)
def test_no_table_has_an_actor_twice(table: str) -> None:
    # people in office are told apart by their Wikidata ids, all others by their names
    found = [(row[0], row[7]) for row in rows(table)]
    assert len(set(found)) == len(found)


def test_no_years_run_backwards() -> None:
    years = [(e.since, e.until) for e in shipped().entries]
    years += [(t.since, t.until) for e in shipped().entries for t in e.terms]
    told = [(since, until) for since, until in years if since and until]
    assert told
    assert [span for span in told if span[0] > span[1]] == []


@pytest.mark.parametrize("name", KNOWN)
def test_a_well_known_actor_is_found_under_each_spelling(name: str) -> None:
    for spelling in KNOWN[name].split(", "):
        assert [e.name for e in shipped().called(spelling)] == [name], spelling


@pytest.mark.parametrize("name", ["", " ", "the", "Kivu Herald of Nowhere", "IS", "RSFF", "Rapid Support"])
def test_a_name_that_nobody_bears_finds_nobody(name: str) -> None:
    assert shipped().called(name) == ()


def test_a_users_list_is_read_and_comes_before_ours(tmp_path: Path) -> None:
    path = actors(tmp_path, f"\ufeff{HEAD}Kivu Express,KE Mbau|Radio Mbau,radio,CD\nReuters,,agency,CA\n")
    known = shipped().with_file(path)
    (entry,) = known.called("radio mbau")
    names = ("KE Mbau", "Radio Mbau")
    assert entry == Entry(
        "user:kivu express", "Kivu Express", names, "radio", "CD", (), None, None, "actors.csv", "JRN"
    )
    assert [e.country for e in known.called("Reuters")] == ["CA"]
    assert shipped().called("Radio Mbau") == ()


def test_a_users_list_may_tell_ids_and_years(tmp_path: Path) -> None:
    text = "id,name,other names,kind,country,from,until\nx:1,Kivu Front,,rebels,,1998,2003\n"
    (entry,) = from_csv(actors(tmp_path, text))
    assert (entry.id, entry.country, entry.since, entry.until) == ("x:1", None, 1998, 2003)


WRONG: dict[str, tuple[str | bytes, str]] = {
    "no other names": ("name,kind,country\nKivu Front,rebels,CD\n", "no column other names"),
    "semicolons": ("name;other names;kind;country\nKivu Front;;rebels;CD\n", "no column name, other names"),
    "empty row": (f"{HEAD}Kivu Front,,rebels,CD\n,,,\n", "line 3 has no name"),
    "blank name": (f"{HEAD}  ,,rebels,CD\n", "line 2 has no name"),
    "only the head": (HEAD, "no rows"),
    "nothing": ("", "no rows"),
    "an image": (b"\x89PNG\r\n\x1a\n\x00\x00\x00", "cannot be read"),
}


@pytest.mark.parametrize(("content", "problem"), WRONG.values(), ids=WRONG.keys())
def test_a_list_that_is_wrong_is_refused_by_name_with_a_next_step(
    tmp_path: Path, content: str | bytes, problem: str
) -> None:
    path = actors(tmp_path, content)
    with pytest.raises(InputError) as caught:
        shipped().with_file(path)
    assert caught.value.source == str(path)
    assert problem in caught.value.problem
    assert caught.value.next_step


@pytest.mark.parametrize("name", ["missing.csv", "."])
def test_a_list_that_is_no_file_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        list(from_csv(tmp_path / name))
