"""Names that two places share, or seem to: copies of one place, spellings of another, initials of a third."""

from __future__ import annotations

import pytest

from sayso.language.analyse import analyse
from sayso.places import places_of
from sayso.places.choose import choose
from sayso.places.gazetteer import shipped
from sayso.places.model import Candidate
from sayso.places.score import Context

ALONE = [  # name, whose it is, what it is
    ("EU", "European Union", "area"), ("E.U.", "European Union", "area"), ("NATO", "NATO", "area"),
    ("Mediterranean Sea", "Mediterranean", "sea"), ("White House", "White House", "institution"),
    ("Hmeimim", "Hmeimim Air Base", "base"), ("Lake Victoria", "Lake Victoria", "lake"),
    ("Jufra", "Al-Jufra", "area"), ("al Jufrah", "Al-Jufra", "area"), ("TRIPOLI", "Tripoli", "city"),
    ("U.S.", "United States", "country"), ("UK", "United Kingdom", "country"), ("Georgia", "Georgia", "country"),
]  # fmt: skip


def chosen(name: str, *told: str, within: str | None = None, kind: str | None = None) -> Candidate | None:
    return choose(shipped().candidates(name), Context(dict.fromkeys(told, 1.0)), within, kind).best


@pytest.mark.parametrize(("name", "found", "kind"), ALONE, ids=[n for n, *_ in ALONE])
def test_a_name_is_enough(name: str, found: str, kind: str) -> None:
    best = chosen(name)
    assert best is not None and (best.name, best.kind) == (found, kind)


@pytest.mark.parametrize(
    ("name", "told", "near"),
    [
        ("Qamishli", "SY", (37.05, 41.23)),
        ("Gharian", "LY", (32.17, 13.02)),
        ("Gharian", "AF", (33.19, 65.14)),
    ],
)
def test_a_namesake_elsewhere_does_not_hide_the_spelling_in_the_country(
    name: str, told: str, near: tuple[float, float]
) -> None:
    best = chosen(name, told)
    assert best is not None and best.country == told and best.distance_km(*near) < 20


def test_a_spelling_beside_a_namesake_counts_in_no_other_country() -> None:
    assert chosen("Qamishli", "LY") is None
    assert chosen("Qamishli", "LY", within="SY") == chosen("Qamishli", "SY")


@pytest.mark.parametrize("more", [{"kind": "region"}, {"within": "US"}])
def test_the_state_of_georgia(more: dict[str, str]) -> None:
    best = chosen("Georgia", "US", "GE", **more)
    assert best is not None and (best.kind, best.country) == ("region", "US")
    assert best.distance_km(32.6, -83.4) < 60


def test_copies_of_one_region_are_no_rivals() -> None:
    best = chosen("Victoria", within="AU")
    assert best is not None and best.kind == "region" and best.distance_km(-37.0, 145.0) < 100
    one = Candidate("made:1", "Kasr Vell", "region", "LY", 30.0, 15.0, 0, 80.0, None, "made")
    far = Candidate("made:2", "Kasr-Vell", "region", "LY", 24.0, 20.0, 0, 80.0, None, "made")
    assert choose((one, far), Context({"LY": 1.0})).best is one


TEXTS = [  # a text, and the name, country and kind of what it tells of
    ("Two men were killed in the U.S. state of Georgia on Monday.", ("Georgia", "US", "region")),
    ("Two men died in Georgia, US, on Monday.", ("Georgia", "US", "region")),
    ("A fire broke out in Victoria, Australia, on Monday.", ("Victoria", "AU", "region")),
    ("A ferry sank on Lake Victoria on Monday.", ("Lake Victoria", None, "lake")),
    ("Syrian troops shelled Qamishli on Monday.", ("Al Qāmishlī", "SY", "city")),
]


@pytest.mark.parametrize(("text", "found"), TEXTS, ids=[t for t, _ in TEXTS])
def test_a_text_tells_which(text: str, found: tuple[str, str | None, str]) -> None:
    assert found in {(p.name, p.country, p.kind) for p in places_of(analyse(text))}
