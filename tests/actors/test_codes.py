"""PLOVER codes of actors: sector and country, as far as a name tells them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.actors.codes import code, country, sector, sector_of_kind
from sayso.actors.knowledge import shipped
from sayso.places.countries import countries, nationalities

SECTORS = {
    "MIL": ["the soldiers", "the Army", "Kivu's navy", "a battalion of volunteers", "warplanes"],
    "COP": ["the police chief", "gendarmes", "border police", "Libyan coast guard officers"],
    "SPY": ["the Mossad", "foreign spies"],
    "JUD": ["Supreme Court judges", "a military court", "the prosecutor"],
    "LEG": ["the Senate", "MPs", "lawmakers from Kaya"],
    "GOV": ["the Foreign Ministry", "minister's office", "a Kaya official", "Ministry of Health"],
    "REB": ["the rebel commander", "Islamist militants", "former rebels"],
    "PRM": ["a militia", "paramilitaries in Kaya"],
    "UAF": ["gunmen", "unknown attackers"],
    "OPP": ["the opposition leader", "activists"],
    "CRM": ["gang members", "a drug cartel"],
    "REF": ["refugees", "migrants from Chad"],
    "JRN": ["reporters", "the news agency"],
    "MED": ["nurses", "the hospital"],
    "EDU": ["university students"],
    "REL": ["church leaders", "the imam"],
    "CVL": ["residents of the army base", "women and children", "villagers"],
}
UNTOLD = ["Ines Bakare", "", "Kaya", "the farmers", "Policeville", "visitors at the hospital"]
COUNTRIES = {
    "LY": ["the Libyans", "Libya's army", "government of Libya"],
    "NE": ["Nigerien junta", "Niger"],
    "NG": ["Nigerian army", "Nigeria"],
    "CD": ["Congolese army", "Democratic Republic of Congo"],
    "CG": ["Republic of Congo"],
    "GW": ["police in Guinea-Bissau"],
    "GQ": ["Equatorial Guinea"],
    "PG": ["Papua New Guinea"],
    "SS": ["South Sudan's army"],
    "KP": ["North Korea's leader"],
    "US": ["American officials", "US troops"],
    "GB": ["British army"],
    "PS": ["Palestinian gunmen"],
    "RU": ["pro-Russian separatists"],
    "XK": ["Kosovo police"],
    "NL": ["Dutch ministers"],
    "MM": ["Burmese army", "Myanmar's military"],
}
NOWHERE = ["the mayor", "", "libyan", "Libyana Mobile", "Ines Bakare", "Nigel Sow"]


@pytest.mark.parametrize(("name", "told"), [(n, s) for s, names in SECTORS.items() for n in names])
def test_a_telling_word_gives_the_sector(name: str, told: str) -> None:
    assert sector(name) == told


@pytest.mark.parametrize("name", UNTOLD)
def test_a_name_without_a_telling_word_has_no_sector(name: str) -> None:
    assert sector(name) is None


@pytest.mark.parametrize(("name", "told"), [(n, c) for c, names in COUNTRIES.items() for n in names])
def test_a_name_tells_its_country(name: str, told: str) -> None:
    assert country(name) == told


@pytest.mark.parametrize("name", NOWHERE)
def test_a_name_that_tells_no_country_has_none(name: str) -> None:
    assert country(name) is None


def test_every_country_is_told_by_its_own_name() -> None:
    wrong = {iso: c.name for iso, c in countries().items() if country(f"the army of {c.name}") != iso}
    assert wrong == {}


def test_every_nationality_of_one_word_tells_its_country() -> None:
    plain = {w: iso for w, iso in nationalities().items() if w.isalpha() and w.isascii() and w[0].isupper()}
    assert len(plain) > 200
    assert {w for w, iso in plain.items() if country(f"two {w} soldiers") != iso} == set()


@pytest.mark.parametrize(
    ("iso", "what", "written"),
    [
        ("LY", "MIL", "LBY MIL"),
        ("PS", "UAF", "PSE UAF"),
        ("TW", None, "TWN"),
        (None, "CVL", "CVL"),
        ("ZZ", "MIL", "MIL"),
        (None, None, ""),
    ],
)
def test_a_code_is_country_and_sector(iso: str | None, what: str | None, written: str) -> None:
    assert code(iso, what) == written


@given(st.sampled_from([*sorted(countries()), None]), st.sampled_from([*SECTORS, None]))
def test_a_code_is_never_more_than_two_words(iso: str | None, what: str | None) -> None:
    words = code(iso, what).split()
    assert len(words) <= 2
    assert all(w.isupper() and len(w) == 3 for w in words)


def test_kinds_of_the_tables_have_sectors() -> None:
    kinds = {e.kind for e in shipped().entries} - {"monitor"}  # monitors may be anything: an office, a blog
    assert [k for k in sorted(kinds) if sector_of_kind(k) is None] == []
    assert sector_of_kind("anything else") is None
