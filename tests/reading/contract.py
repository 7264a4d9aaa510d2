"""The contract "sayso/1", checked field by field; written by hand from the design, not from the code."""

from __future__ import annotations

import re
from typing import Any

Json = Any

KINDS = {"outlet", "person", "government", "organisation", "group", "document", "unknown"}
STANCES = {"state", "confirm", "deny", "allege", "predict", "demand", "ask"}
STATUSES = {"happened", "ongoing", "planned", "wanted", "possible", "conditional", "denied"}
QUOTES = {"direct", "indirect", "mixed", None}
NOTES = {"unresolved", "doubt", "no claim", "language", "quotation", "input"}
FURNITURE = {"section", "byline", "dateline", "headline", "credit", "link", "other"}
DOCUMENT = "id url publisher title section authors published language text".split()
CLAIM = "id content text chain quote status because events".split()
LINK = "name kind named stance source cue entity antecedent said because".split()
ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d.*)?")


def check(article: Json) -> None:
    """All of an article's object. AssertionError where it breaks the contract."""
    assert article["schema"] == "sayso/1"
    assert set(article) >= {"document", "claims", "entities", "places", "times", "notes"}
    check_document(article["document"])
    text = article["document"]["text"]
    for claim in article["claims"]:
        check_claim(claim, text)
    assert all(isinstance(article[name], list) for name in ("entities", "places", "times"))
    for note in article["notes"]:
        assert note["kind"] in NOTES
        assert is_words(note["reason"])
        check_span(note["span"], text, may_be_missing=True)


def check_document(document: Json) -> None:
    assert set(document) >= set(DOCUMENT)
    assert re.fullmatch(r"[0-9a-f]{64}", document["id"])
    for name in ("url", "publisher", "title", "section"):
        assert document[name] is None or is_words(document[name]), name
    assert all(is_words(author) for author in document["authors"])
    assert document["published"] is None or ISO_DATE.fullmatch(document["published"])
    assert document["language"] is None or re.fullmatch(r"[a-z]{2,3}", document["language"])
    assert is_words(document["text"])
    for part in document["furniture"]:
        assert part["kind"] in FURNITURE
        assert is_words(part["because"])
        check_span(part["span"], document["text"])


def check_claim(claim: Json, text: str) -> None:
    assert set(claim) >= set(CLAIM)
    assert re.fullmatch(r"[0-9a-f]{8,64}", claim["id"])
    assert claim["content"]
    for span in claim["content"]:
        check_span(span, text)
    assert claim["text"] == " ".join(text[s["start"] : s["end"]] for s in claim["content"])
    assert claim["quote"] in QUOTES
    assert (claim["quote"] is None) == (claim["chain"] == [])
    assert claim["status"] in STATUSES
    assert is_words(claim["because"])
    assert isinstance(claim["events"], list)
    check_span(claim["status_cue"], text, may_be_missing=True)
    for link in claim["chain"]:
        check_link(link, text)


def check_link(link: Json, text: str) -> None:
    assert set(link) >= set(LINK)
    assert is_words(link["name"])
    assert link["kind"] in KINDS
    assert isinstance(link["named"], bool)
    assert link["stance"] in STANCES
    assert link["entity"] is None or is_words(link["entity"])
    assert is_words(link["because"])
    for name in ("source", "cue", "antecedent"):
        check_span(link[name], text, may_be_missing=True)
    if link["said"] is not None:
        assert is_words(link["said"]["text"])
        assert link["said"]["edtf"] is None or is_words(link["said"]["edtf"])


def check_span(span: Json, text: str, may_be_missing: bool = False) -> None:
    if span is None:
        assert may_be_missing
        return
    assert set(span) == {"start", "end"}
    assert all(type(offset) is int for offset in span.values())
    assert 0 <= span["start"] < span["end"] <= len(text)
    assert text[span["start"] : span["end"]].strip()


def is_words(value: Json) -> bool:
    return isinstance(value, str) and bool(value.strip())
