"""Stand-off form of an annotated article: offsets in place of words, the text left out, its SHA-256 kept.

    python -m corpus.standoff wn-1234.json > corpus/wikinews/wn-1234.json

For texts that stay outside the repository (Wikinews, CC BY 2.5). `joined` is the way back; a text that has
changed by one character is refused.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from corpus.anchors import AnchorError, anchored
from corpus.form import broken, outside, written

SPANS = {"source": "source_span", "cue": "cue_span", "trigger": "trigger_span"}
KEPT = ("id", "url", "title", "publisher", "published", "section")


class ChangedText(ValueError):
    """The text is not the annotated one; the message names the article."""


def sha256(text: str) -> str:
    """Of the text in UTF-8."""
    return hashlib.sha256(text.encode()).hexdigest()


def standoff(article: dict[str, Any]) -> dict[str, Any]:
    """The annotation without its text. Raises AnchorError if its words are not in the text."""
    claims = [
        {
            "content": claim["content_spans"],
            "chain": [_offsets(link) for link in claim["chain"]],
            "status": claim["status"],
            "events": [_offsets(event) for event in claim["events"]],
        }
        for claim in anchored(article)["claims"]
    ]
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
    out = {k: v for k, v in part.items() if k not in SPANS.values() and k != "time_span"}
    out |= {key: part[span] for key, span in SPANS.items() if key in part}
    if out.get("time"):
        out["time"] = {**out["time"], "text": part["time_span"]}
    return out


def _words(part: dict[str, Any], text: str) -> dict[str, Any]:
    """The way back: words for [start, end)."""
    out = dict(part)
    for key in SPANS:
        if out.get(key):
            out[key] = _cut(text, out[key])
    if out.get("time"):
        out["time"] = {**out["time"], "text": _cut(text, out["time"]["text"])}
    return out


def _cut(text: str, span: Sequence[int] | None) -> str | None:
    return text[span[0] : span[1]] if span else None


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the stand-off form of one article's file. Exit status 2 if the article is not in order."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("article", type=Path, help="JSON of an annotated article, as corpus.notation prints it")
    path = ap.parse_args(arguments).article
    try:
        article = json.loads(path.read_text(encoding="utf-8"))
        problems = broken(article) or list(outside(article["claims"]))
        if problems:
            ap.exit(2, f"{path}: " + "; ".join(problems) + "\n")
        print(written(standoff(article)), end="")
    except json.JSONDecodeError as problem:
        ap.exit(2, f"{path}: no JSON: {problem}\n")
    except (OSError, AnchorError) as problem:
        ap.exit(2, f"{problem}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
