"""Stand-off form of an annotated article: offsets in place of words, the text left out, its SHA-256 kept.

For texts that stay outside the repository (Wikinews, CC BY 2.5). `joined` is the way back; a text that has
changed by one character is refused.
"""

from __future__ import annotations

import hashlib
from typing import Any

from corpus.anchors import anchored, nearest

SPANS = {"source": "source_span", "cue": "cue_span", "trigger": "trigger_span"}
KEPT = ("id", "url", "title", "publisher", "published", "section")


class ChangedText(ValueError):
    """The text is not the annotated one; the message names the article."""


def sha256(text: str) -> str:
    """Of the text in UTF-8."""
    return hashlib.sha256(text.encode()).hexdigest()


def standoff(article: dict[str, Any]) -> dict[str, Any]:
    """The annotation without its text. Raises AnchorError if its words are not in the text."""
    found = anchored(article)
    claims = []
    for claim in found["claims"]:
        claims.append(
            {
                "content": claim["content_spans"],
                "chain": [_offsets(link) for link in claim["chain"]],
                "status": claim["status"],
                "events": [_event(e, found["text"], claim["content_spans"]) for e in claim["events"]],
            }
        )
    head = {key: article.get(key) for key in KEPT}
    return head | {"license": "CC BY 2.5", "sha256": sha256(article["text"]), "claims": claims}


def joined(annotation: dict[str, Any], text: str) -> dict[str, Any]:
    """The annotation with words in place of offsets. Raises ChangedText if the text is not the annotated one."""
    if sha256(text) != annotation["sha256"]:
        raise ChangedText(f"{annotation['id']}: the text is not the annotated one ({annotation['url']})")
    claims = [
        {
            **claim,
            "content": [text[s:e] for s, e in claim["content"]],
            "chain": [_words(link, text) for link in claim["chain"]],
            "events": [_words(event, text) for event in claim["events"]],
        }
        for claim in annotation["claims"]
    ]
    return {**{key: annotation.get(key) for key in KEPT}, "text": text, "claims": claims}


def _offsets(part: dict[str, Any]) -> dict[str, Any]:
    """A link or an event with [start, end) for the words it quotes."""
    out = {k: v for k, v in part.items() if k not in SPANS.values()}
    for key, span in SPANS.items():
        if key in part:
            out[key] = part[span]
    return out


def _event(event: dict[str, Any], text: str, spans: list[tuple[int, int]]) -> dict[str, Any]:
    out = _offsets(event)
    if out["time"]:
        out["time"] = {**out["time"], "text": nearest(text, out["time"]["text"], spans)}
    return out


def _words(part: dict[str, Any], text: str) -> dict[str, Any]:
    out = dict(part)
    for key in SPANS:
        if out.get(key):
            out[key] = text[out[key][0] : out[key][1]]
    if out.get("time"):
        s, e = out["time"]["text"]
        out["time"] = {**out["time"], "text": text[s:e]}
    return out
