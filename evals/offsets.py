"""Do the offsets in a prediction's JSON stand where they say? Every span of it is tried."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


def wrong_offsets(prediction: dict[str, Any], text: str) -> list[str]:
    """What is wrong with them, one line each; nothing if all is right.

    `text` is what was read: the prediction's own text has to be the same, or no offset means anything.

    >>> said = {"text": "Rain", "content": [{"start": 0, "end": 4}]}
    >>> wrong_offsets({"document": {"text": "Rain fell."}, "claims": [said]}, "Rain fell.")
    []
    """
    if prediction["document"]["text"] != text:
        return ["document.text is not the text that was read"]
    outside = [(where, span) for where, span in _spans(prediction, "") if not _is_in(span, text)]
    if outside:
        return [f"{where}: there are no characters {span}" for where, span in outside]
    return [problem for k, claim in enumerate(prediction["claims"]) for problem in _content(claim, k, text)]


def _content(claim: dict[str, Any], number: int, text: str) -> Iterator[str]:
    """The content's stretches are in order and are the words that the claim shows."""
    ends = [at for span in claim["content"] for at in (span["start"], span["end"])]
    if not ends or ends != sorted(ends):
        yield f"claims[{number}]: its content is empty or out of order"
    words = [text[s["start"] : s["end"]] for s in claim["content"]]
    if " ".join(words) != claim["text"]:
        yield f"claims[{number}]: it shows {claim['text']!r} but points to {' '.join(words)!r}"
    if any(w != w.strip() for w in words):
        yield f"claims[{number}]: a stretch of its content begins or ends in white space"


def _spans(value: Any, where: str) -> Iterator[tuple[str, dict[str, int]]]:
    """Every span anywhere in the JSON, with its path."""
    if isinstance(value, list):
        for k, item in enumerate(value):
            yield from _spans(item, f"{where}[{k}]")
    elif isinstance(value, dict):
        if value.keys() == {"start", "end"}:
            yield where, value
        for key, item in value.items():
            yield from _spans(item, f"{where}.{key}".removeprefix("."))


def _is_in(span: dict[str, int], text: str) -> bool:
    return 0 <= span["start"] < span["end"] <= len(text)
