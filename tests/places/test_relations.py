"""The phrases that tell a place by another one are read: kind, distance, direction, and where they begin."""

from __future__ import annotations

import pytest

from sayso.places.relations import relation

# the phrase that is read begins at the bar and ends where the name begins; kind, kilometres, bearing
PHRASES: list[tuple[str, str, float | None, float | None]] = [
    ("a village |about 260 km south of ", "distance", 260, 180), ("|30 miles north-west of ", "distance", 48.28, 315),
    ("a well |40 kilometres east of ", "distance", 40, 90), ("|12 km northeast of ", "distance", 12, 45),
    ("|12 nautical miles off ", "distance", 22.224, None), ("a depot |15km from ", "distance", 15, None),
    ("a farm |5 km outside ", "distance", 5, None), ("|300 metres from ", "distance", 0.3, None),
    ("|2.5 km west of ", "distance", 2.5, 270), ("|40 km to the south of ", "distance", 40, 180),
    ("|roughly 30 km north of the town of ", "distance", 30, 0),
    ("|more than 100 miles south of ", "distance", 160.93, 180),
    ("on the road |between ", "between", None, None), ("troops |along the frontier with ", "border", None, None),
    ("massed |at its border with ", "border", None, None), ("|on the Libyan border with ", "border", None, None),
    ("crossed |near the border with ", "border", None, None), ("a tanker |off the coast of ", "coast", None, None),
    ("sank |off the western coast of ", "coast", None, None), ("a boat |off ", "coast", None, None),
    ("|on the outskirts of ", "outskirts", None, None), ("|in the suburbs of ", "outskirts", None, None),
    ("|at the entrance to ", "outskirts", None, None), ("villages |south of ", "direction", None, 180),
    ("|north-east of ", "direction", None, 45), ("in |northern ", "part", None, 0),
    ("in |south-western ", "part", None, 225), ("in |northeastern ", "part", None, 45),
    ("in |central ", "part", None, None), ("|near ", "near", None, None), ("|not far from ", "near", None, None),
    ("|close to the city of ", "near", None, None), ("|just outside ", "near", None, None),
    ("|in the vicinity of ", "near", None, None),
    ("a village |1,200 km south of ", "distance", 1200, 180), ("|12,000 metres from ", "distance", 12, None),
    ("|ten kilometres south of ", "distance", 10, 180), ("|twenty-five miles north of ", "distance", 40.234, 0),
    ("|half a mile from ", "distance", 0.805, None), ("|two miles off ", "distance", 3.219, None),
    ("|5 km due south of ", "distance", 5, 180), ("|due south of ", "direction", None, 180),
    ("|70 km (43 miles) south of ", "distance", 70, 180), ("|50-60 km south of ", "distance", 55, 180),
    ("|between 50 and 60 km south of ", "distance", 55, 180), ("|50 to 60 km from ", "distance", 55, None),
    ("|40km south-southwest of ", "distance", 40, 202.5), ("|7 km east-northeast of ", "distance", 7, 67.5),
    ("|200 yards from ", "distance", 0.183, None), ("|30 kms from ", "distance", 30, None),
    ("a boat |5 km off the coast of ", "coast", 5, None), ("|20 km from the border with ", "border", 20, None),
    ("|within 20 km of ", "within", 20, None), ("|within a 20 km radius of ", "within", 20, None),
    ("|5 km inside ", "inside", 5, None), ("|20 km into ", "inside", 20, None),
    ("|in the north of ", "part", None, 0), ("|in the far north-east of ", "part", None, 45),
    ("|along Syria's border with ", "border", None, None), ("|along Syria’s border with ", "border", None, None),
    ("|in the border area with ", "border", None, None), ("|along the border between ", "border", None, None),
    ("|along the border between Syria and ", "border", None, None),
]  # fmt: skip
NO_RELATION = ["in ", "to ", "from ", "the mayor of ", "", "a drone took off from ", "a flight 3 hours from "]


@pytest.mark.parametrize(("before", "kind", "km", "bearing"), PHRASES, ids=[p[0] for p in PHRASES])
def test_a_relation_is_read(before: str, kind: str, km: float | None, bearing: float | None) -> None:
    text = f"Two men were seen {before.replace('|', '')}Kasr Vell on Monday."
    found = relation(text, text.index("Kasr"))
    assert found is not None and (found.kind, found.bearing_deg) == (kind, bearing)
    assert text[found.start : text.index("Kasr")] == before.split("|")[1]
    assert found.distance_km == (None if km is None else pytest.approx(km, rel=1e-3))


@pytest.mark.parametrize("before", NO_RELATION)
def test_a_place_that_is_meant_itself_has_no_relation(before: str) -> None:
    text = f"Two men came {before}Kasr Vell on Monday."
    assert relation(text, text.index("Kasr")) is None


def test_a_round_or_rough_number_says_less() -> None:
    said = ("43 km south of ", "40 km south of ", "about 40 km south of ")
    spreads = [found.spread for before in said if (found := relation(f"{before}Gharyan", len(before)))]
    assert len(spreads) == 3 and spreads == sorted(set(spreads))


def test_a_range_is_as_rough_as_its_ends() -> None:
    for before in ("50-60 km south of ", "between 50 and 60 km south of ", "50 to 60 km south of "):
        found = relation(f"{before}Gharyan", len(before))
        assert found is not None and found.distance_km == 55.0
        assert found.distance_km * (1 - found.spread) == pytest.approx(50)
        assert found.distance_km * (1 + found.spread) == pytest.approx(60)
