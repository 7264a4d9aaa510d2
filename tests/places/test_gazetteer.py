"""Names are found however they are spelt; the tables that we wrote ourselves are well formed."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.errors import ModelError
from sayso.places.choose import choose
from sayso.places.countries import countries
from sayso.places.gazetteer import Gazetteer, shipped
from sayso.places.keys import bare, key, skeleton
from sayso.places.model import KINDS, distance_km
from sayso.places.score import Context

LIBYAN = Context({"LY": 1.0, "SY": 0.4})
NEAR_KM = 60.0
PLACES: dict[str, tuple[str | None, float, float]] = {
    "Tripoli": ("LY", 32.89, 13.19), "Tobruk": ("LY", 32.08, 23.96), "Tartus": ("SY", 34.89, 35.89),
    "Brak al-Shati": ("LY", 27.55, 14.27), "Al-Shuwerf": ("LY", 29.99, 14.25), "Gharyan": ("LY", 32.17, 13.02),
    "Al-Jufra": ("LY", 29.1, 16.0), "Moscow": ("RU", 55.75, 37.62), "Mediterranean": (None, 35.0, 18.0),
    "Italy": ("IT", 42.8, 12.6), "European Union": (None, 50.85, 4.35), "Washington": ("US", 38.9, -77.04),
    "Libya": ("LY", 27.0, 17.0), "Syria": ("SY", 35.0, 38.0),
}  # fmt: skip
SPELLINGS = [  # as written, and as another desk writes it
    ("Tripoli", "Tarabulus"), ("Tobruk", "Tubruq"), ("Tobruk", "Tobrouk"), ("Tartus", "Tartous"),
    ("Brak al-Shati", "Brak"), ("Brak al-Shati", "Brak al-Shatti"), ("Brak al-Shati", "Braq al-Shati"),
    ("Al-Shuwerf", "Ash Shuwayrif"), ("Al-Shuwerf", "Shwerif"), ("Gharyan", "Garyan"), ("Gharyan", "Gharyān"),
    ("Moscow", "Moskva"), ("Kyiv", "Kiev"), ("Kharkiv", "Kharkov"), ("Deir ez-Zor", "Deir al-Zour"),
    ("Benghazi", "Bengasi"), ("Misrata", "Misurata"), ("Idlib", "Idleb"), ("Sabha", "Sebha"),
    ("Hmeimim", "Khmeimim"), ("Washington", "Washington D.C."), ("Syria", "Syrian Arab Republic"),
    ("N'Djamena", "Ndjamena"),
]  # fmt: skip

UNKNOWN = "Xyzzyvale|Qwertopolis|Nuhkalistan|Vrellmoor|Ostrahelm||   |123|’|%_|~".split("|")


@pytest.mark.parametrize(("name", "where"), PLACES.items(), ids=PLACES.keys())
def test_a_place_of_the_libyan_war_is_where_it_is(name: str, where: tuple[str | None, float, float]) -> None:
    country, *point = where
    best = choose(shipped().candidates(name), LIBYAN).best
    assert best is not None and best.country == country
    assert best.distance_km(*point) <= NEAR_KM


def test_greece_is_the_country() -> None:
    best = choose(shipped().candidates("Greece"), LIBYAN).best
    assert best is not None and (best.kind, best.country) == ("country", "GR")


@pytest.mark.parametrize(("name", "other"), SPELLINGS)
def test_two_spellings_are_one_place(name: str, other: str) -> None:
    first = choose(shipped().candidates(name), LIBYAN).best
    second = choose(shipped().candidates(other), LIBYAN).best
    assert first is not None and second is not None
    assert first.country == second.country and first.distance_km(second.lat, second.lon) < 5


@pytest.mark.parametrize("name", UNKNOWN)
def test_an_unknown_name_has_no_candidates(name: str) -> None:
    assert shipped().candidates(name) == ()
    assert shipped().near(name) == ()


def test_a_candidate_says_how_its_name_met_the_words() -> None:
    met = {"Tobruk": "exact", "Tubruq": "other name", "Braq al-Shati": "spelling"}
    for name, match in met.items():
        assert {c.match for c in shipped().candidates(name) if c.country == "LY"} == {match}
    assert ("Gharyan", "approximate") in {(c.name, c.match) for c in shipped().near("Gharyyan")}


SYLLABLES = st.sampled_from("al bra gha ham kan la li mar po ra ryan san si ta tri za".split())


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=30) | st.lists(SYLLABLES, min_size=2, max_size=3).map("".join))
def test_any_name_may_be_looked_up(name: str) -> None:
    for c in shipped().candidates(name):
        assert c.kind in KINDS and abs(c.lat) <= 90 and abs(c.lon) <= 180 and c.radius_km > 0 and c.source


def test_a_missing_or_damaged_gazetteer_is_a_model_error(tmp_path: Path) -> None:
    damaged = tmp_path / "gazetteer.sqlite"
    damaged.write_text("Two men were shot in Gharyan. " * 100)
    for path in (damaged, tmp_path / "missing.sqlite"):
        with pytest.raises(ModelError):
            Gazetteer(path)


@given(st.text("abdeklmrsz -", max_size=30))
def test_a_key_does_not_depend_on_capitals_hyphens_or_a_leading_article(name: str) -> None:
    spelt = (name.upper(), name.replace(" ", "-"), f" {name} ", f"The {name}k")
    assert [key(s) for s in spelt] == [*[key(name)] * 3, key(f"{name}k")]
    assert len(skeleton(name)) not in (1, 2)


def test_keys_meet_across_accents_articles_and_saints() -> None:
    assert key("Düsseldorf") == "dusseldorf" and key("Łódź") == "lodz" and key("İstanbul") == "istanbul"
    assert key("Sana’a") == key("Sanaa") and key("St. Louis") == key("Saint-Louis")
    assert bare("Deir ez-Zor") == "deir zor" and bare("Alaska") == "alaska"
    assert bare("Albania") == "albania" and bare("AlJufra") == bare("Al-Jufra") == bare("al Jufra") == "jufra"
    assert skeleton("Misurata") == skeleton("Misratah") and skeleton("Sabha") != skeleton("Sirte")


def _rows(name: str) -> list[list[str]]:
    text = resources.files("sayso.places").joinpath(name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if not line.startswith("#")]


def test_the_supplement_is_well_formed() -> None:
    for row in _rows("supplement.tsv"):
        assert len(row) == 8, row
        name, _, kind, country, lat, lon, radius, source = row
        assert name.strip() == name != "" and source.strip(), row
        assert kind in KINDS and (country in countries() or country == ""), row
        assert abs(float(lat)) <= 90 and abs(float(lon)) <= 180 and 0 < float(radius) <= 3000, row


def test_the_supplement_names_each_place_once_and_at_least_300_bases() -> None:
    named = [(name.lower(), kind) for name, _, kind, *_ in _rows("supplement.tsv")]
    assert len(named) == len(set(named))
    assert sum(kind == "base" for _, kind in named) >= 300


def test_a_base_of_a_small_country_lies_in_it() -> None:
    middles = {code: tuple(map(float, row)) for code, *row, _ in _rows("countries.tsv")}
    on_far_islands = ("Lajes Air Base", "Agalega Airstrip")
    for name, _, kind, country, lat, lon, *_ in _rows("supplement.tsv"):
        middle_lat, middle_lon, radius = middles.get(country, (0.0, 0.0, 0.0))
        if kind == "base" and 100 < radius <= 800 and name not in on_far_islands:
            apart = distance_km(float(lat), float(lon), middle_lat, middle_lon)
            assert apart <= 1.2 * radius + 150, name


def test_every_country_has_a_row_of_its_own_in_each_table() -> None:
    assert {code for code, *_ in _rows("countries.tsv")} == set(countries()) - {"EU"}
    for code in ("LY", "SY", "RU", "SS", "NE"):
        country = shipped().country(code)
        assert country is not None and (country.kind, country.name) == ("country", countries()[code].name)
    assert shipped().country("ZZ") is None
