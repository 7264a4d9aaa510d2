"""Events found beside events annotated, in claims that match: type and trigger, then roles, status, place, time.

The same rules as for claims: an event is found if its type is right and its trigger overlaps. Participants are right
if one of them has the same name; a place if it is within 161 km (100 miles, as is usual for toponyms); a time if
its days and those annotated have half in common.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from evals.gold_event import GoldEvent
from evals.judging import COARSE, Judgement
from evals.names import is_same_name
from evals.tally import Tallies, Tally
from sayso.events import Event, Participant
from sayso.places.model import distance_km
from sayso.reading import Reading
from sayso.times import EdtfError, bounds

MEASURES = (
    "events", "event actor", "event recipient", "event status coarse", "event place within 161 km",
    "event no place invented", "event time",
)  # fmt: skip
NEAR_KM = 161.0


def event_tallies(
    judgements: Sequence[Judgement], gold: Sequence[Sequence[GoldEvent]], reading: Reading
) -> Tallies:
    """All measures of one article; `gold` has the events of each judged claim."""
    counts = {name: Tally() for name in MEASURES}
    pairs = []
    for judgement, wanted in zip(judgements, gold, strict=True):
        got = reading.events_of(judgement.found) if judgement.found else ()
        pairs += list(_matched(wanted, got))
    counts["events"] = Tally(len(pairs), len(reading.events), sum(map(len, gold)))
    for wanted_event, found in pairs:
        for name, right in _rated(wanted_event, found):
            counts[name] += Tally(int(right), 1, 1)
    return counts


def _matched(wanted: Sequence[GoldEvent], got: Sequence[Event]) -> Iterator[tuple[GoldEvent, Event]]:
    free = list(got)
    for gold in wanted:
        for event in free:
            overlap = gold.trigger.start < event.trigger.end and event.trigger.start < gold.trigger.end
            if event.type == gold.type and overlap:
                free.remove(event)
                yield gold, event
                break


def _rated(gold: GoldEvent, found: Event) -> Iterator[tuple[str, bool]]:
    for name, wanted, got in (
        ("actor", gold.actor, found.actor),
        ("recipient", gold.recipient, found.recipient),
    ):
        if wanted:
            yield f"event {name}", _is_named(wanted, got)
    yield "event status coarse", COARSE[found.status] in {COARSE[s] for s in gold.statuses}
    if gold.places:
        yield "event place within 161 km", _is_near(gold, found)
    else:
        yield "event no place invented", not found.place
    if gold.time and _days(gold.time):
        yield (
            "event time",
            found.time is not None and _overlap(_days(gold.time), _days(found.time.edtf)) >= 0.5,
        )


def _is_named(wanted: Sequence[str], got: Sequence[Participant]) -> bool:
    return any(is_same_name(w, g.name) for w in wanted for g in got)


def _is_near(gold: GoldEvent, found: Event) -> bool:
    placed = [(p.lat, p.lon) for p in found.place if p.lat is not None and p.lon is not None]
    return any(distance_km(*a, *b) <= NEAR_KM for a in gold.places for b in placed)


def _days(edtf: str | None) -> tuple[date, date] | None:
    """First and last day; an open end counts as the other one; None for what cannot be read or is a set."""
    if not edtf or edtf.startswith("["):
        return None
    try:
        first, last = bounds(edtf)
    except EdtfError:
        return None
    a, b = first or last, last or first
    return (a, b) if a and b else None


def _overlap(a: tuple[date, date] | None, b: tuple[date, date] | None) -> float:
    """Days in common, of all days of either."""
    if a is None or b is None:
        return 0.0
    both = (min(a[1], b[1]) - max(a[0], b[0])).days + 1
    every = (a[1] - a[0]).days + (b[1] - b[0]).days + 2 - max(0, both)
    return max(0, both) / every
