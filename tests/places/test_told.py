"""Countries that a text tells of: the longest phrase counts, however it is written."""

from __future__ import annotations

import pytest

from sayso.places.countries import governments, nationalities, told_in

TOLD = [
    ("South Sudan voted.", "SS"), ("North Korean troops moved.", "KP"), ("Equatorial Guinea voted.", "GQ"),
    ("Papua New Guinea voted.", "PG"), ("They flew to the U.S.", "US"), ("The U.S., he said, stays.", "US"),
    ("The UK stays.", "GB"), ("Britain’s army left.", "GB"), ("The United States’ army left.", "US"),
    ("Turkiye voted.", "TR"), ("Türkiye voted.", "TR"), ("Côte d'Ivoire voted.", "CI"), ("Côte d’Ivoire voted.", "CI"),
    ("Cote d'Ivoire voted.", "CI"), ("DR Congo voted.", "CD"), ("the Democratic Republic of the Congo", "CD"),
    ("Guinea-Bissau voted.", "GW"), ("“Libya” voted (Libya).", "LY"), ("Northern Ireland voted.", "GB"),
    ("Mali—Niger talks", "ML NE"), ("A New Mexico farm burned.", "US"), ("Ships in the Indian Ocean turned.", ""),
    ("They told us to leave.", ""), ("Nobody voted.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "codes"), TOLD, ids=[t for t, _ in TOLD])
def test_a_text_tells_of(text: str, codes: str) -> None:
    assert set(told_in(text)) == set(codes.split())


def test_the_most_told_country_weighs_one() -> None:
    told = told_in("Libya, Libyan, Libya's and Libya; Chad.")
    assert told["LY"] == 1.0 and told["TD"] == 0.5


def test_words_of_nationality_and_government_tell_the_country() -> None:
    assert nationalities()["Congolese"] == "CD" and nationalities()["Burkinabe"] == "BF"
    assert governments()["Moscow"] == "RU" and governments()["Brussels"] == "EU"
    told = told_in("Libyan officials met Russians in Russia. Niger's army and the Dutch watched.")
    assert set(told) == {"LY", "RU", "NE", "NL"} and told["RU"] == 1.0 and told["NE"] < 1.0
    assert told_in("Nigeria and Guinea-Bissau voted.").keys() == {"NG", "GW"}
    assert told_in("Nobody voted.") == {}
