"""Which place a name means, by its country, the words beside it and its neighbours; or none of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.places.choose import LEAST, Choice, choose
from sayso.places.gazetteer import shipped
from sayso.places.model import KINDS, Candidate
from sayso.places.score import Context, nearness, score

# name -> country of the article -> where that place is
SAME_NAMES = {
    "Tripoli": {"LY": (32.89, 13.19), "LB": (34.44, 35.84), "GR": (37.51, 22.38)},
    "Alexandria": {"EG": (31.20, 29.92), "US": (38.80, -77.05), "RO": (43.98, 25.33)},
    "Cordoba": {"ES": (37.89, -4.77), "AR": (-31.41, -64.19), "MX": (18.88, -96.93)},
    "San Jose": {"CR": (9.93, -84.08), "US": (37.34, -121.89), "PH": (12.35, 121.07)},
    "Victoria": {"CA": (48.43, -123.36), "SC": (-4.62, 55.45)},
    "Santiago": {"CL": (-33.46, -70.65), "PH": (16.69, 121.55), "CU": (20.02, -75.82)},
    "Hyderabad": {"IN": (17.38, 78.46), "PK": (25.40, 68.37)},
    "Birmingham": {"GB": (52.48, -1.90), "US": (33.52, -86.80)},
    "Cartagena": {"CO": (10.40, -75.50), "ES": (37.60, -0.98)},
}
CASES = [(name, code, where) for name, each in SAME_NAMES.items() for code, where in each.items()]
TYPES = [  # name, what the type word says, country of the article
    ("Homs", "region", "SY"), ("Homs", "city", "SY"), ("Aleppo", "region", "SY"), ("Aleppo", "city", "SY"),
    ("Kherson", "region", "UA"), ("Kherson", "city", "UA"), ("Herat", "region", "AF"), ("Al-Jufra", "base", "LY"),
]  # fmt: skip


def chosen(name: str, *told: str, within: str | None = None, kind: str | None = None) -> Choice:
    return choose(shipped().candidates(name), Context(dict.fromkeys(told, 1.0)), within, kind)


def town(country: str, lat: float, lon: float, people: int = 50_000, **more: str | float) -> Candidate:
    """A town by the name of Kasr Vell, which is nowhere."""
    said: dict[str, str | float] = {"kind": "city", "match": "exact", "likeness": 100.0, **more}
    return Candidate(
        f"made:{country}{lat}", "Kasr Vell", str(said["kind"]), country, lat, lon, people, 8.0, None, "made",
        str(said["match"]), float(said["likeness"]),
    )  # fmt: skip


@pytest.mark.parametrize(("name", "code", "where"), CASES, ids=[f"{n}, {c}" for n, c, _ in CASES])
def test_the_articles_country_decides(name: str, code: str, where: tuple[float, float]) -> None:
    best = chosen(name, code).best
    assert best is not None and best.country == code and best.distance_km(*where) < 30


@pytest.mark.parametrize(("name", "code", "where"), CASES, ids=[f"{n}, {c}" for n, c, _ in CASES])
def test_the_country_beside_the_name_outweighs_the_articles(
    name: str, code: str, where: tuple[float, float]
) -> None:
    elsewhere = next(c for c in SAME_NAMES[name] if c != code)
    choice = chosen(name, elsewhere, within=code)
    assert choice.best is not None and choice.best.country == code
    assert "the country stands beside it" in choice.because


@pytest.mark.parametrize(("name", "kind", "code"), TYPES)
def test_a_type_word_decides_between_a_town_and_its_province(name: str, kind: str, code: str) -> None:
    choice = chosen(name, code, kind=kind)
    assert choice.best is not None and (choice.best.kind, choice.best.country) == (kind, code)
    assert f"the text says {kind}" in choice.because


def test_the_largest_is_meant_where_nothing_else_is_told() -> None:
    best = [chosen(name).best for name in ("Tripoli", "Alexandria", "Birmingham")]
    assert [c and c.country for c in best] == ["LY", "EG", "GB"]


@pytest.mark.parametrize(("name", "told"), [("Springfield", "US"), ("Springfield", ""), ("San Pedro", "BO")])
def test_towns_that_are_as_likely_are_kept_and_none_is_chosen(name: str, told: str) -> None:
    choice = chosen(name, told)
    assert choice.best is None and "as likely" in choice.because
    assert len(choice.scored) >= 2 and all(c.lat for _, c in choice.scored)


def test_a_hamlet_far_from_the_story_is_a_guess() -> None:
    hamlet = town("PE", -12.0, -75.0, people=80, kind="town")
    choice = choose((hamlet,), Context({"LY": 1.0}))
    assert choice.best is None and "thin" in choice.because
    assert [c for _, c in choice.scored] == [hamlet] and choice.scored[0][0] < LEAST
    assert choose((hamlet,), Context({"PE": 1.0})).best is hamlet


def test_a_name_without_candidates_is_no_place() -> None:
    assert choose((), Context({"LY": 1.0})) == Choice(None, (), "no such name in the gazetteer")


def test_a_neighbour_decides_between_two_towns_of_one_country() -> None:
    north, south = town("LY", 32.5, 13.0), town("LY", 24.5, 18.0)
    assert choose((north, south), Context({"LY": 1.0})).best is None
    choice = choose((north, south), Context({"LY": 1.0}, points=[(24.2, 17.6)]))
    assert choice.best is south and "near other places of the article" in choice.because


def test_the_outlets_own_country_decides_between_equals() -> None:
    libyan, chadian = town("LY", 25.0, 15.0), town("TD", 13.0, 17.0)
    assert choose((libyan, chadian), Context()).best is None
    choice = choose((libyan, chadian), Context(home="TD"))
    assert choice.best is chadian and "the outlet's country" in choice.because


def test_a_town_and_its_district_are_no_rivals() -> None:
    seat, around = town("LY", 25.0, 15.0), town("LY", 26.5, 16.5, kind="district")
    assert choose((seat, around), Context({"LY": 1.0})).best is seat


def test_a_worse_spelling_is_worse_evidence() -> None:
    matches = ("exact", "other name", "approximate")
    marks = [score(town("LY", 25.0, 15.0, match=m), Context(), None, None) for m in matches]
    assert marks == sorted(marks, reverse=True) and len(set(marks)) == 3
    unlike = score(town("LY", 25.0, 15.0, likeness=80.0), Context(), None, None)
    assert unlike < marks[0]


TOWNS = st.builds(
    town, country=st.sampled_from(["LY", "TD", "SY"]), lat=st.floats(-60, 60), lon=st.floats(-180, 180),
    people=st.integers(0, 10_000_000), kind=st.sampled_from(KINDS),
)  # fmt: skip
CONTEXTS = st.builds(
    Context,
    countries=st.dictionaries(st.sampled_from(["LY", "TD", "SY"]), st.floats(0, 1)),
    points=st.lists(st.tuples(st.floats(-60, 60), st.floats(-180, 180)), max_size=3),
    home=st.sampled_from([None, "LY"]),
)


@given(st.lists(TOWNS, min_size=1, max_size=7), CONTEXTS, st.sampled_from([None, "LY", "SY"]))
def test_the_best_leads_the_candidates_and_their_order_does_not_matter(
    found: list[Candidate], context: Context, within: str | None
) -> None:
    choice = choose(tuple(found), context, within)
    marks = [mark for mark, _ in choice.scored]
    assert marks == sorted(marks, reverse=True) and 1 <= len(marks) <= 5 and choice.because
    assert choice.best in (None, choice.scored[0][1])
    if len({c.id for c in found}) == len(found):
        assert choose(tuple(reversed(found)), context, within) == choice


@given(TOWNS, CONTEXTS)
def test_to_be_named_never_speaks_against_a_country(c: Candidate, context: Context) -> None:
    before = score(c, context, None, None)
    assert 0 <= nearness(c, context) <= 1
    context.countries[c.country or ""] = 1.0
    assert score(c, context, None, None) >= before
    assert score(c, context, c.country, c.kind) > score(c, context, None, None)
