"""Events in words, for terminal and page: type, status, who to whom, where, when, how many."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.events import Event, Toll
from sayso.places import Place
from sayso.times import Time


def event_parts(event: Event, text: str) -> Iterator[str]:
    """The parts of one event, in the order in which they are read."""
    yield f"{event.type.lower()}{f' ({event.mode})' if event.mode else ''} “{event.trigger.of(text)}”"
    yield event.status
    who = ", ".join(p.name for p in event.actor)
    whom = ", ".join(p.name for p in event.recipient)
    if who or whom:
        yield f"{who or 'actor not told'} → {whom}" if whom else who
    yield from (place_words(p) for p in event.place)
    if event.time:
        yield time_words(event.time)
    yield from (toll_words(t) for t in event.tolls)


def place_words(place: Place) -> str:
    """A place with country, position and radius; an undecided one says so.

    >>> from sayso.document.model import Span
    >>> place_words(Place(Span(0, 1), "X", "X", "thin", candidates=()))
    'X (where? not decided)'
    """
    if place.lat is None or place.lon is None:
        return f"{place.text} (where? not decided)"
    where = f"{place.country + ', ' if place.country else ''}{place.lat:.2f} {place.lon:.2f} ± {place.radius_km:g} km"
    return f"{place.text} ({where})"


def time_words(time: Time) -> str:
    """A time as written and as EDTF."""
    return f"{time.text} = {time.edtf}" if time.edtf else f"{time.text} ({time.value.note or 'no date'})"


def toll_words(toll: Toll) -> str:
    """Numbers with their range.

    >>> from sayso.document.model import Span
    >>> toll_words(Toll("dead", 12, None, Span(0, 1)))
    'at least 12 dead'
    """
    if toll.high is None:
        return f"at least {toll.low} {toll.what}"
    if toll.low == toll.high:
        return f"{toll.low} {toll.what}"
    return f"{f'{toll.low} to ' if toll.low else 'at most '}{toll.high} {toll.what}"
