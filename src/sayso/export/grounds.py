"""Events, places and times as the contract writes them."""

from __future__ import annotations

from typing import Any

from sayso.actors import Entity, Entry
from sayso.document.model import Span
from sayso.events import Event, Participant, Toll
from sayso.events.cameo import cameo
from sayso.places import Candidate, Place
from sayso.times import Time

Json = dict[str, Any]


def event_dict(event: Event) -> Json:
    """One event; `actor` and `recipient` are names, who they are stands beside them under `participants`."""
    return {
        "type": event.type,
        "mode": event.mode,
        "context": event.context,
        "cameo": cameo(event.type, event.mode),
        "trigger": span_dict(event.trigger),
        "actor": [p.name for p in event.actor],
        "recipient": [p.name for p in event.recipient],
        "participants": [
            *(_participant("actor", p) for p in event.actor),
            *(_participant("recipient", p) for p in event.recipient),
        ],
        "place": [place_dict(p) for p in event.place],
        "time": time_dict(event.time) if event.time else None,
        "tolls": [_toll(t) for t in event.tolls],
        "status": event.status,
        "confidence": event.confidence,
        "because": event.because,
    }  # fmt: skip


def _participant(role: str, who: Participant) -> Json:
    return {"role": role, "name": who.name, "span": span_dict(who.span), "because": who.because}


def _toll(toll: Toll) -> Json:
    return {"what": toll.what, "low": toll.low, "high": toll.high, "span": span_dict(toll.span)}


def place_dict(place: Place) -> Json:
    """One place; without coordinates it could not be decided and its candidates are kept."""
    return {
        "text": place.text,
        "span": span_dict(place.span),
        "name": place.name,
        "country": place.country,
        "lat": place.lat,
        "lon": place.lon,
        "radius_km": place.radius_km,
        "kind": place.kind,
        "shape": place.shape,
        "gazetteer_id": place.gazetteer_id,
        "source": place.source,
        "because": place.because,
        "candidates": [_candidate(c) for c in place.candidates],
    }


def _candidate(c: Candidate) -> Json:
    return {
        "name": c.name,
        "country": c.country,
        "lat": c.lat,
        "lon": c.lon,
        "kind": c.kind,
        "gazetteer_id": c.id,
    }


def time_dict(time: Time) -> Json:
    """One time; `timex` is the value of a TIMEX3 element, for exports."""
    return {
        "text": time.text,
        "span": span_dict(time.span),
        "edtf": time.edtf,
        "earliest": time.earliest.isoformat() if time.earliest else None,
        "latest": time.latest.isoformat() if time.latest else None,
        "kind": time.value.kind,
        "timex": time.value.timex,
        "anchor": span_dict(time.anchor),
        "note": time.value.note,
        "because": time.because,
    }


def span_dict(span: Span | None) -> dict[str, int] | None:
    """[start, end) of the text, null where nothing stands there."""
    return None if span is None else {"start": span.start, "end": span.end}


def entity_dict(entity: Entity) -> Json:
    """One actor; `id` is a Wikidata id where the knowledge base has one."""
    return {
        "id": entity.id,
        "name": entity.name,
        "names": list(entity.names),
        "mentions": [span_dict(s) for s in entity.mentions],
        "country": entity.country,
        "code": entity.code,
        "known": _entry(entity.entry) if entity.entry else None,
        "candidates": [_entry(e) for e in entity.others],
        "because": entity.because,
    }


def _entry(entry: Entry) -> Json:
    terms = [{"what": t.what, "since": t.since, "until": t.until} for t in entry.terms]
    return {
        "id": entry.id,
        "name": entry.name,
        "kind": entry.kind,
        "country": entry.country,
        "terms": terms,
        "source": entry.source,
    }
