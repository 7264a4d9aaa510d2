"""Places told by another one: the phrase is read, and drawn as a shape that holds what it says."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.document.model import Span
from sayso.places import shapes
from sayso.places.model import Place, distance_km
from sayso.places.relations import Relation, relation
from sayso.places.relative import COAST_KM, NEAR_KM, between, related

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
]  # fmt: skip
NO_RELATION = ["in ", "to ", "from ", "the mayor of ", "", "a drone took off from ", "a flight 3 hours from "]

LATITUDES, LONGITUDES = st.floats(-60, 60), st.floats(-150, 150)  # RFC 7946 cuts shapes at 180 degrees
BEARINGS, DISTANCES = st.floats(0, 360), st.floats(1, 1000)
TEXT = "A depot about 260 km south of Gharyan burned."


def anchor(lat: float, lon: float, radius_km: float = 8.0, kind: str = "city") -> Place:
    span, name = Span(30, 37), "Gharyan"
    return Place(span, name, name, "exact name", lat=lat, lon=lon, radius_km=radius_km, kind=kind)


def rings(place: Place) -> list[list[list[float]]]:
    """The rings of its shape, which are closed; the outer one runs counter-clockwise and holes clockwise."""
    assert place.shape is not None and place.shape["type"] == "Polygon"
    found: list[list[list[float]]] = place.shape["coordinates"]
    for k, ring in enumerate(found):
        assert len(ring) >= 4 and ring[0] == ring[-1]
        assert all(abs(lon) <= 180 and abs(lat) <= 90 for lon, lat in ring)
        assert (area(ring) > 0) == (k == 0)
    return found


def area(ring: list[list[float]]) -> float:
    lon, lat = ring[0]  # from its first corner, or small rings far out lose their sign
    return sum((a[0] - lon) * (b[1] - lat) - (b[0] - lon) * (a[1] - lat) for a, b in pairwise(ring))


def holds(place: Place, point: tuple[float, float]) -> bool:
    """Inside the outer ring and in no hole, by counting crossings."""
    outer, *holes = [_crossings(ring, *point) % 2 == 1 for ring in rings(place)]
    return outer and not any(holes)


def _crossings(ring: list[list[float]], lat: float, lon: float) -> int:
    return sum(
        (y > lat) != (v > lat) and lon < (u - x) * (lat - y) / (v - y) + x
        for (x, y), (u, v) in pairwise(ring)
    )


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


@settings(max_examples=80, deadline=None)
@given(LATITUDES, LONGITUDES, BEARINGS, DISTANCES, st.sampled_from([0.08, 0.15, 0.25]))
def test_the_shape_holds_the_point_at_that_distance_and_bearing(
    lat: float, lon: float, bearing: float, km: float, spread: float
) -> None:
    place = related(anchor(lat, lon), Relation("distance", 0, km, spread, bearing), TEXT)
    said = shapes.moved((lat, lon), bearing, km)
    assert holds(place, said) and not holds(place, (lat, lon))
    assert not holds(place, shapes.moved((lat, lon), bearing + 180, km))
    assert place.lat is not None and place.lon is not None
    assert distance_km(place.lat, place.lon, *said) < 0.02
    assert distance_km(lat, lon, place.lat, place.lon) == pytest.approx(km, rel=0.01, abs=0.02)


@settings(max_examples=40, deadline=None)
@given(LATITUDES, LONGITUDES, BEARINGS, DISTANCES)
def test_a_distance_without_direction_is_a_ring(lat: float, lon: float, bearing: float, km: float) -> None:
    place = related(anchor(lat, lon), Relation("distance", 0, km, 0.15), TEXT)
    assert len(rings(place)) == 2 and not holds(place, (lat, lon))
    assert holds(place, shapes.moved((lat, lon), bearing, km))
    assert not holds(place, shapes.moved((lat, lon), bearing, 1.3 * km))


@settings(max_examples=40, deadline=None)
@given(LATITUDES, LONGITUDES, st.sampled_from(["near", "outskirts", "coast", "border"]), st.floats(2, 500))
def test_a_place_all_round_is_a_circle(lat: float, lon: float, kind: str, radius: float) -> None:
    place = related(anchor(lat, lon, radius), Relation(kind, 0), TEXT)
    assert place.radius_km is not None and place.radius_km >= round(radius, 1) and holds(place, (lat, lon))
    apart = [shapes.apart_km((lat, lon), (y, x)) for x, y in rings(place)[0]]
    assert all(math.isclose(d, place.radius_km, abs_tol=0.1) for d in apart)


def test_how_far_round_each_relation_reaches() -> None:
    reach = {"near": 8 + NEAR_KM, "outskirts": 12.0, "coast": 8 + COAST_KM}
    assert {kind: related(anchor(33.0, 13.0), Relation(kind, 0), TEXT).radius_km for kind in reach} == reach


@settings(deadline=None)
@given(LATITUDES, LONGITUDES, BEARINGS, st.sampled_from([("part", 500.0, 300), ("direction", 8.0, 20)]))
def test_a_side_is_no_part_of_the_other_side(
    lat: float, lon: float, bearing: float, side: tuple[str, float, float]
) -> None:
    kind, radius, km = side
    place = related(anchor(lat, lon, radius, "country"), Relation(kind, 0, bearing_deg=bearing), TEXT)
    assert holds(place, shapes.moved((lat, lon), bearing, km))
    assert not holds(place, shapes.moved((lat, lon), bearing + 180, km))
    assert not holds(place, shapes.moved((lat, lon), bearing, 600))


@settings(max_examples=40, deadline=None)
@given(LATITUDES, LONGITUDES, BEARINGS, st.floats(5, 800))
def test_between_two_places_lies_round_the_way_from_one_to_the_other(
    lat: float, lon: float, bearing: float, km: float
) -> None:
    end = shapes.moved((lat, lon), bearing, km)
    place = between(anchor(lat, lon), anchor(*end), Span(8, 37), TEXT)
    assert all(holds(place, shapes.moved((lat, lon), bearing, km * part)) for part in (0.2, 0.5, 0.8))
    assert not any(holds(place, shapes.moved((lat, lon), bearing, km * part)) for part in (-0.1, 1.1))
    assert place.radius_km == pytest.approx(km / 2, abs=0.2)


def test_the_phrase_is_part_of_the_place_and_the_anchor_is_told() -> None:
    found = relation(TEXT, 30)
    assert found is not None
    place = related(anchor(32.17, 13.02), found, TEXT)
    assert place.text == "about 260 km south of Gharyan" and place.span == Span(8, 37)
    assert place.because == "distance of Gharyan: 260 km at 180 degrees; anchor: exact name"
    assert place.lat == pytest.approx(29.83, abs=0.02) and place.lon == pytest.approx(13.02, abs=0.001)


def test_a_relation_that_says_too_little_changes_nothing() -> None:
    city = anchor(33.0, 13.0)
    assert related(city, Relation("part", 0, bearing_deg=90.0), TEXT) == city  # "the eastern city of Gharyan"
    assert related(city, Relation("between", 0), TEXT) == city
