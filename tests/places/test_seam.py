"""Shapes across 180 degrees and round the poles stay within the longitudes that GeoJSON has."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.places import shapes
from tests.places.geojson import holds

LATITUDES, NEAR_SEAM = st.floats(-60, 60), st.floats(177, 180) | st.floats(-180, -177)


@settings(max_examples=60, deadline=None)
@given(LATITUDES, NEAR_SEAM, st.floats(0, 360), st.floats(20, 800))
def test_a_circle_across_180_degrees_holds_what_is_near(
    lat: float, lon: float, bearing: float, km: float
) -> None:
    shape = shapes.circle((lat, lon), km)
    assert holds(shape, shapes.moved((lat, lon), bearing, 0.9 * km))
    assert not holds(shape, shapes.moved((lat, lon), bearing, 1.1 * km))


@settings(max_examples=60, deadline=None)
@given(LATITUDES, NEAR_SEAM, st.floats(0, 360), st.floats(20, 800))
def test_a_ring_across_180_degrees_is_hollow(lat: float, lon: float, bearing: float, km: float) -> None:
    shape = shapes.ring((lat, lon), 0.5 * km, km)
    assert not holds(shape, (lat, lon)) and not holds(shape, shapes.moved((lat, lon), bearing, 0.4 * km))
    assert not holds(shape, shapes.moved((lat, lon), bearing, 1.1 * km))
    assert holds(shape, shapes.moved((lat, lon), 30 + 60 * round(bearing / 60), 0.75 * km))


@settings(max_examples=60, deadline=None)
@given(LATITUDES, NEAR_SEAM, st.floats(0, 360), st.floats(20, 800))
def test_a_sector_across_180_degrees_lies_in_its_direction(
    lat: float, lon: float, bearing: float, km: float
) -> None:
    shape = shapes.sector((lat, lon), bearing, 0.5 * km, km)
    assert holds(shape, shapes.moved((lat, lon), bearing, 0.75 * km))
    assert not holds(shape, shapes.moved((lat, lon), bearing + 180, 0.75 * km))


@pytest.mark.parametrize("pole", [90.0, -90.0])
def test_a_circle_round_a_pole_holds_it(pole: float) -> None:
    shape = shapes.circle((pole * 0.99, 25.0), 500.0)
    assert all(holds(shape, (pole * 0.998, lon)) for lon in (-170.3, -25.7, 0.9, 91.3, 179.1))
    assert not holds(shape, (pole * 0.9, 25.0))


def test_what_stays_on_one_side_is_one_polygon() -> None:
    assert shapes.circle((10.0, 170.0), 100.0)["type"] == "Polygon"
    assert shapes.circle((10.0, 179.9), 100.0)["type"] == "MultiPolygon"
