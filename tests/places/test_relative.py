"""Places told by another one: the phrase is read, and drawn as a shape that holds what it says."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.document.model import Span
from sayso.places import shapes
from sayso.places.model import Place, distance_km
from sayso.places.relations import Relation, relation
from sayso.places.relative import COAST_KM, NEAR_KM, between, related
from tests.places import geojson
from tests.places.geojson import polygons

KINDS = ["distance", "part", "direction", "near", "coast", "border", "within", "inside", "outskirts"]
LATITUDES, LONGITUDES = st.floats(-60, 60), st.floats(-150, 150)  # shapes across 180 degrees: test_seam.py
BEARINGS, DISTANCES = st.floats(0, 360), st.floats(1, 1000)
TEXT = "A depot about 260 km south of Gharyan burned."


def anchor(lat: float, lon: float, radius_km: float = 8.0, kind: str = "city") -> Place:
    span, name = Span(30, 37), "Gharyan"
    return Place(span, name, name, "exact name", lat=lat, lon=lon, radius_km=radius_km, kind=kind)


def rings(place: Place) -> list[list[list[float]]]:
    assert place.shape is not None and place.shape["type"] == "Polygon"
    return polygons(place.shape)[0]


def holds(place: Place, point: tuple[float, float]) -> bool:
    assert place.shape is not None
    return geojson.holds(place.shape, point)


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
    assert all(math.isclose(d, place.radius_km, abs_tol=0.2) for d in apart)


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
    assert place.radius_km is not None and km / 2 - 0.2 <= place.radius_km <= 0.6 * km


@settings(max_examples=60, deadline=None)
@given(LATITUDES, LONGITUDES, st.sampled_from(KINDS), DISTANCES | st.just(0.05), BEARINGS | st.none())
def test_the_radius_covers_the_shape(
    lat: float, lon: float, kind: str, km: float, bearing: float | None
) -> None:
    for of in ("city", "region", "country"):
        place = related(anchor(lat, lon, 40.0, of), Relation(kind, 0, km, 0.15, bearing), TEXT)
        if place.shape is not None and place.lat is not None and place.lon is not None:
            assert place.radius_km is not None and place.radius_km > 0
            centre = (place.lat, place.lon)
            assert all(shapes.apart_km(centre, (y, x)) <= place.radius_km + 0.01 for x, y in rings(place)[0])


def test_a_line_of_a_whole_country_lies_somewhere_along_it() -> None:
    for kind, line in (
        ("coast", "coast"),
        ("border", "border"),
        ("inside", "border"),
        ("distance", "border"),
    ):
        place = related(anchor(27.0, 17.0, 800.0, "country"), Relation(kind, 0, 5.0), TEXT)
        assert place.because.startswith(f"somewhere along the {line} of Gharyan") and place.radius_km == 800.0
    town = related(anchor(32.0, 13.0), Relation("coast", 0, 5.0, 0.1), TEXT)
    assert town.because.startswith("coast of Gharyan") and town.radius_km == 13.5


def test_between_a_place_and_itself_is_that_place() -> None:
    here = anchor(32.0, 13.0)
    assert between(here, anchor(32.0, 13.0), Span(8, 37), TEXT) is here


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
