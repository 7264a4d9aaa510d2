"""The JSON contract "sayso/1": a reading as plain values, and as characters.

Fields may be added to it, never changed or removed. Offsets count Unicode code points of
`document.text`, half-open.
"""

from __future__ import annotations

import json
import re
from typing import Any

from sayso.claims.confidence import Confidence
from sayso.claims.model import Claim, Link, Note, Said
from sayso.document.model import Document, Furniture
from sayso.events import Event
from sayso.export.grounds import entity_dict, event_dict, place_dict, span_dict, time_dict
from sayso.reading import Reading

SCHEMA = "sayso/1"

Json = dict[str, Any]

# What may stand in a JSON string by the standard, but not on a line of output: halves of surrogate
# pairs cannot be encoded; U+0085, U+2028 and U+2029 end a line for many readers of JSON Lines; C1
# controls and bidi overrides let an article steer the terminal that shows it. Escaped, they are the
# same JSON.
_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def to_json(reading: Reading, indent: int | None = None) -> str:
    r"""The contract as characters: the same reading gives the same characters, on one line or indented.

    Letters outside ASCII stay as they are. Two lone surrogates side by side, which no well-formed
    text has, are read back as the one character that they would make.

    >>> '"text": "caf\\ud800é"' in to_json(Reading(Document("caf\ud800é"), (), ()))
    True
    """
    return written(to_dict(reading), indent)


def written(value: Json, indent: int | None = None) -> str:
    """A value as JSON that steers no terminal and breaks no line, whatever an article holds."""
    plain = json.dumps(value, ensure_ascii=False, indent=indent)
    return _ESCAPED.sub(lambda found: f"\\u{ord(found.group()):04x}", plain)


def to_dict(reading: Reading) -> Json:
    """The reading as the contract has it.

    >>> to_dict(Reading(Document("Rain fell."), (), ()))["schema"]
    'sayso/1'
    """
    return {
        "schema": SCHEMA,
        "document": _document(reading.document),
        "claims": [_claim(claim, reading.events_of(claim)) for claim in reading.claims],
        "entities": [entity_dict(entity) for entity in reading.entities],
        "places": [place_dict(place) for place in reading.places],
        "times": [time_dict(time) for time in reading.times],
        "notes": [_note(note) for note in reading.notes],
    }


def _document(document: Document) -> Json:
    return {
        "id": document.id,
        "url": document.url,
        "publisher": document.publisher,
        "title": document.title,
        "section": document.section,
        "authors": list(document.authors),
        "published": document.published,
        "modified": document.modified,
        "language": document.language,
        "origin": document.origin,
        "extractor": document.extractor,
        "text": document.text,
        "furniture": [_furniture(part) for part in document.furniture],
        "notes": list(document.notes),
    }


def _furniture(part: Furniture) -> Json:
    return {"kind": part.kind, "span": span_dict(part.span), "because": part.because}


def _claim(claim: Claim, events: tuple[Event, ...]) -> Json:
    return {
        "id": claim.id,
        "content": [span_dict(span) for span in claim.content],
        "text": claim.text,
        "chain": [_link(link) for link in claim.chain],
        "quote": claim.quote,
        "status": claim.status,
        "status_cue": span_dict(claim.status_cue),
        "confidence": _confidence(claim.confidence),
        "because": claim.because,
        "events": [event_dict(event) for event in events],
    }


def _confidence(found: Confidence | None) -> Json | None:
    if found is None:
        return None
    return {name: round(getattr(found, name), 3) for name in ("content", "chain", "status")}


def _link(link: Link) -> Json:
    return {
        "name": link.name,
        "kind": link.kind,
        "named": link.named,
        "stance": link.stance,
        "source": span_dict(link.source),
        "cue": span_dict(link.cue),
        "entity": link.entity,
        "antecedent": span_dict(link.antecedent),
        "said": _said(link.said),
        "because": link.because,
    }


def _said(said: Said | None) -> Json | None:
    if said is None:
        return None
    return {"text": said.text, "edtf": said.edtf, "span": span_dict(said.span)}


def _note(note: Note) -> Json:
    return {"kind": note.kind, "span": span_dict(note.span), "reason": note.reason}
