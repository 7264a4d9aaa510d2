"""What a program that reads the JSON relies on."""

import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from sayso.document.model import Document
from sayso.export.contract import to_dict, to_json
from sayso.reading import Reading


def test_contract_has_the_promised_fields(reading: Reading) -> None:
    written = to_dict(reading)
    assert list(written) == ["schema", "document", "claims", "entities", "places", "times", "notes"]
    assert {"id", "url", "publisher", "title", "section", "authors", "published", "language", "text"} <= set(
        written["document"]
    )
    first = written["claims"][0]
    assert {"id", "content", "text", "chain", "quote", "status", "because", "events"} <= set(first)
    paper = first["chain"][0]
    assert {"name", "kind", "named", "stance", "source", "cue", "entity", "antecedent", "said"} <= set(paper)
    assert paper["said"]["edtf"] == "2025-03-13"
    assert written["notes"][1] == {
        "kind": "language",
        "span": None,
        "reason": "the quotations are translated",
    }


def test_every_span_shows_the_words_that_it_stands_for(reading: Reading) -> None:
    written = json.loads(to_json(reading))
    text = written["document"]["text"]
    for claim in written["claims"]:
        assert " ".join(text[span["start"] : span["end"]] for span in claim["content"]) == claim["text"]


def test_chain_runs_from_reader_to_origin_and_own_voice_is_empty(reading: Reading) -> None:
    claims = to_dict(reading)["claims"]
    assert [link["name"] for link in claims[0]["chain"]] == [
        "Curierul Deltei",
        "two officials of the harbour police",
    ]
    assert claims[6]["chain"] == []
    assert claims[6]["quote"] is None


def test_same_reading_gives_same_characters(reading: Reading) -> None:
    assert to_json(reading, indent=2) == to_json(replace(reading), indent=2)


@given(st.text(st.characters(), max_size=200))
def test_any_text_survives_on_one_encodable_line(text: str) -> None:
    line = to_json(Reading(Document(text), (), ()))
    line.encode("utf-8")
    assert len(line.splitlines()) == 1
    assert not {"\x1b", "\x9b", "\u202e"} & set(line)
    assert json.loads(line)["document"]["text"] == text


def test_lone_surrogate_is_escaped_not_fatal() -> None:
    line = to_json(Reading(Document("broken \ud83d emoji"), (), ()))
    assert json.loads(line.encode("utf-8"))["document"]["text"] == "broken \ud83d emoji"
