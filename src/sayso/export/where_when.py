"""A small map and a time line of an article, as SVG without anything from elsewhere.

The map is a plate carrée of the part of the world that the places span, with a grid of degrees and no coastlines:
what the package cannot draw rightly, disputed borders above all, it does not draw.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import date

from sayso.export.article import safe
from sayso.export.event_words import place_words, time_words
from sayso.places import Place
from sayso.places.seam import parts_of
from sayso.reading import Reading
from sayso.times import Time

WIDTH, HEIGHT, EDGE = 480.0, 260.0, 24.0
STEPS = (0.5, 1, 2, 5, 10, 15, 30, 45)
ROW = 16.0
MOST_ROWS = 24


def where_when(reading: Reading) -> str:
    """Both, with the places and times that could not be decided listed beside them; "" if there is nothing."""
    placed = list(
        {
            (p.name, p.lat, p.lon): p for p in reading.places if p.is_resolved and (p.radius_km or 0) < 1500
        }.values()
    )
    dated = list({(t.edtf, t.text): t for t in reading.times if t.edtf}.values())
    parts = []
    if placed:
        parts.append(f"<h2>Where</h2>{_map(placed)}")
    if undecided := [p for p in reading.places if not p.is_resolved]:
        items = "".join(f"<li><bdi>{safe(p.text)}</bdi>: {safe(p.because)}</li>" for p in undecided)
        parts.append(f"<p>Not placed:</p><ul>{items}</ul>")
    if dated:
        shown, rest = (dated := sorted(dated, key=_start))[:MOST_ROWS], dated[MOST_ROWS:]
        parts.append(f"<h2>When</h2>{_line(shown)}")
        if rest:
            parts.append(f"<p>And later: <bdi>{safe('; '.join(map(time_words, rest)))}</bdi></p>")
    if undated := list(dict.fromkeys(t.text for t in reading.times if not t.edtf)):
        parts.append(f"<p>Not dated: <bdi>{safe(', '.join(undated))}</bdi></p>")
    return "".join(parts)


def _map(places: list[Place]) -> str:
    west, south, east, north = _window(places)

    def at(lat: float, lon: float) -> tuple[float, float]:
        return (lon - west) / (east - west) * WIDTH, (north - lat) / (north - south) * HEIGHT

    drawn = [*_grid(west, south, east, north), *(_shape(p, at, WIDTH / (east - west)) for p in places)]
    label = f"Map of {len(places)} places"
    return f'<svg class="map" viewBox="0 0 {WIDTH:g} {HEIGHT:g}" role="img" aria-label="{label}">{"".join(drawn)}</svg>'


def _window(places: list[Place]) -> tuple[float, float, float, float]:
    """West, south, east, north, wide enough for every radius and in the proportion of the drawing."""
    box = [(p.lat or 0.0, p.lon or 0.0, max(0.4, (p.radius_km or 0) / 111)) for p in places]
    south, north = min(a - r for a, _, r in box), max(a + r for a, _, r in box)
    west, east = min(o - r for _, o, r in box), max(o + r for _, o, r in box)
    tall, wide = max(north - south, 2.0) * 1.2, max(east - west, 2.0) * 1.2
    wide, tall = max(wide, tall * WIDTH / HEIGHT), max(tall, wide * HEIGHT / WIDTH)
    middle, centre = (north + south) / 2, (east + west) / 2
    return centre - wide / 2, middle - tall / 2, centre + wide / 2, middle + tall / 2


def _grid(west: float, south: float, east: float, north: float) -> Iterator[str]:
    step = next((s for s in STEPS if (east - west) / s <= 8), 60)
    for k in range(math.ceil(west / step), math.floor(east / step) + 1):
        x = (k * step - west) / (east - west) * WIDTH
        yield f'<line class="grid" x1="{x:.1f}" y1="0" x2="{x:.1f}" y2="{HEIGHT:g}"/>'
        yield f'<text class="degree" x="{x + 2:.1f}" y="{HEIGHT - 3:g}">{k * step:g}°</text>'
    for k in range(math.ceil(south / step), math.floor(north / step) + 1):
        y = (north - k * step) / (north - south) * HEIGHT
        yield f'<line class="grid" x1="0" y1="{y:.1f}" x2="{WIDTH:g}" y2="{y:.1f}"/>'
        yield f'<text class="degree" x="2" y="{y - 2:.1f}">{k * step:g}°</text>'


def _shape(place: Place, at, scale: float) -> str:  # type: ignore[no-untyped-def]
    x, y = at(place.lat, place.lon)
    title = f"<title>{safe(place_words(place))}</title>"
    if place.shape:
        rings = (
            " ".join("{:.1f},{:.1f}".format(*at(lat, lon)) for lon, lat in part[0])
            for part in parts_of(place.shape)
        )
        area = "".join(f'<polygon class="area" points="{ring}">{title}</polygon>' for ring in rings)
    else:
        reach = max(3.0, (place.radius_km or 0) / 111 * scale)
        area = f'<circle class="area" cx="{x:.1f}" cy="{y:.1f}" r="{reach:.1f}">{title}</circle>'
    side, shift = ("end", -5) if x > WIDTH * 0.7 else ("start", 5)
    name = f'<text class="place" x="{x + shift:.1f}" y="{y + 4:.1f}" text-anchor="{side}">{safe(place.text)}</text>'
    return f'{area}<circle class="point" cx="{x:.1f}" cy="{y:.1f}" r="2.5"/>{name}'


def _start(time: Time) -> tuple[date, date]:
    first, last = time.earliest or time.latest or date.min, time.latest or time.earliest or date.max
    return first, last


def _line(times: list[Time]) -> str:
    """Bars from the first to the last day, one row each; an open end fades into an arrow."""
    days = [d.toordinal() for t in times for d in _start(t)]
    first, last = min(days), max(max(days), min(days) + 1)
    height = ROW * len(times) + 8
    rows = []
    for k, t in enumerate(times):
        a, b = (EDGE + (d.toordinal() - first) / (last - first) * (WIDTH * 0.5) for d in _start(t))
        open_ = "open" if t.earliest is None or t.latest is None else ""
        y = 4 + ROW * k
        words = f'<text class="place" x="{WIDTH * 0.58:.0f}" y="{y + 11:.0f}">{safe(time_words(t))}</text>'
        bar = (
            f'<rect class="bar {open_}" x="{a:.1f}" y="{y + 3:.0f}" width="{max(3.0, b - a):.1f}" height="8">'
        )
        rows.append(f"{bar}<title>{safe(t.because)}</title></rect>{words}")
    label = f"Time line of {len(times)} times"
    return f'<svg class="line" viewBox="0 0 {WIDTH:g} {height:g}" role="img" aria-label="{label}">{"".join(rows)}</svg>'
