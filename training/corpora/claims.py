"""Our own corpus: claims as parts of sentences, sources and cues as spans, chains as links between them.

Every word of a content points at the source it comes from (`origin`), every source at the one that is
nearer to the reader (`outer`), both at their cue (`said`); sources with one name are one chain of mentions
(`antecedent`). A source is represented by the head of its phrase.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from corpus.anchors import anchored, occurrences

from sayso.document import load
from sayso.language.labels import KINDS, STANCES, STATUSES
from sayso.language.marks import head_of
from sayso.language.sentences import paragraphs, sentences
from training.corpora.events import Events
from training.example import Example

Spans = list[tuple[int, int]]
LICENCE = {"wn": "annotation CC BY 4.0; text CC BY 2.5"}


def documents(folder: Path) -> Iterator[Example]:
    """Every annotated article of a folder, by name. Raises FileNotFoundError if there is none."""
    paths = sorted(folder.glob("*.json"))
    if not paths:
        raise FileNotFoundError(f"{folder}: no articles. Run python -m corpus.join first.")
    for path in paths:
        yield example(json.loads(path.read_text(encoding="utf-8")))


def example(article: dict[str, Any]) -> Example:
    """One article as words and labels."""
    return _Marking(anchored(article)).example


class _Marking:
    """Writes the labels of one article."""

    def __init__(self, article: dict[str, Any]) -> None:
        self.text: str = article["text"]
        document = load(self.text, published=article["published"], publisher=article["publisher"])
        furniture = [(f.span.start, f.span.end) for f in document.furniture]
        self.words, found = sentences(self.text, paragraphs(self.text))
        n = len(self.words)
        self.example = Example(
            [w.text for w in self.words],
            np.concatenate([np.full(s.last - s.first, k) for k, s in enumerate(found)]),
            corpus="sayso",
            licence=LICENCE.get(article["id"][:2], "CC BY 4.0"),
        )
        for name in ("part", "saying", "speaker"):
            self.example.tags[name] = np.zeros(n, np.int64)
        for s, e in furniture:  # reading leaves it out, so nothing is to be learnt from it
            for k in self.inside((s, e)):
                self.example.tags["part"][k] = -1
        self.places: dict[str, list[int]] = {}
        claims = sorted(article["claims"], key=lambda c: -sum(e - s for s, e in c["content_spans"]))
        for claim in claims:  # the shorter ones last: what lies inside another claim keeps its own mark
            self.content(claim)
        for claim in article["claims"]:
            for link in claim["chain"]:
                self.link(link)
        for claim in article["claims"]:
            self.chain(claim)
        self.mentions()
        Events(article, self.words, self.example, self.inside).write()
        self.example.named = sorted(
            {
                (x["kind"], tuple(w.text for w in sentences(x["name"], paragraphs(x["name"]))[0]))
                for c in article["claims"]
                for x in c["chain"]
                if x["named"] and x["kind"] in ("outlet", "person")
            }
        )

    def inside(self, span: tuple[int, int]) -> list[int]:
        return [k for k, w in enumerate(self.words) if w.start < span[1] and w.end > span[0]]

    def content(self, claim: dict[str, Any]) -> None:
        begin, go_on = (1, 2) if claim["chain"] else (3, 4)
        status = claim["status"] if isinstance(claim["status"], str) else claim["status"][0]
        first = True
        for span in sorted(claim["content_spans"]):
            for k in self.inside(span):
                self.example.tags["part"][k] = begin if first else go_on
                self.example.tags["status"][k] = STATUSES.index(status)
                first = False

    def link(self, link: dict[str, Any]) -> None:
        """Spans of source and cue, kind, named, stance."""
        tags = self.example.tags
        for role, tag in (("source_span", "speaker"), ("cue_span", "saying")):
            for j, k in enumerate(self.inside(link[role]) if link.get(role) else []):
                tags[tag][k] = tags[tag][k] or (2 if j else 1)
                if tags["part"][k] in (3, 4):  # a source's words stand in nobody's content
                    tags["part"][k] = 0
        for k in self.inside(link["source_span"]) if link.get("source_span") else []:
            tags["kind"][k], tags["named"][k] = KINDS.index(link["kind"]), int(link["named"])
        for k in self.inside(link["cue_span"]) if link.get("cue_span") else []:
            tags["stance"][k] = STANCES.index(link["stance"])
        if link.get("source_span"):
            self.naming(link)
            self.places.setdefault(link["name"], []).append(self.head(link["source_span"]))

    def naming(self, link: dict[str, Any]) -> None:
        """Which of a source's own words are its name; none if the name stands elsewhere."""
        start, end = link["source_span"]
        tags = self.example.tags["naming"]
        tags[self.inside((start, end))] = 0
        found = occurrences(self.text[start:end], link["name"])
        for j, k in enumerate(self.inside((start + found[-1][0], start + found[-1][1])) if found else []):
            tags[k] = 2 if j else 1

    def head(self, span: tuple[int, int]) -> int:
        """The word that stands for a phrase: the last of its core."""
        inside = self.inside(span)
        return inside[head_of([self.words[k].text for k in inside])]

    def anchor(self, link: dict[str, Any], near: int) -> int | None:
        """The word that stands for a link: its source, else its cue, else the nearest place of the same name."""
        if link.get("source_span"):
            return self.head(link["source_span"])
        if link.get("cue_span") and link["name"] == "unknown":
            return self.inside(link["cue_span"])[0]
        places = self.places.get(link["name"], [])
        return min(places, key=lambda k: abs(k - near), default=None)

    def chain(self, claim: dict[str, Any]) -> None:
        links = self.example.links
        words = [k for span in claim["content_spans"] for k in self.inside(span)]
        mine = [k for k in words if self.example.tags["part"][k] in ((1, 2) if claim["chain"] else (3, 4))]
        if not claim["chain"]:
            links["origin"][mine] = mine
            return
        anchors = [self.anchor(x, words[0] if words else 0) for x in claim["chain"]]
        if anchors[-1] is not None:
            links["origin"][mine] = anchors[-1]
        cue = claim["chain"][-1].get("cue_span")
        links["said"][mine] = self.inside(cue)[0] if cue else mine
        for k, (at, link) in enumerate(zip(anchors, claim["chain"], strict=True)):
            nearer = anchors[k - 1] if k else at
            if at is not None and nearer is not None and links["outer"][at] < 0:
                links["outer"][at] = nearer
            if at is not None and link.get("cue_span"):
                links["said"][at] = self.inside(link["cue_span"])[0]

    def mentions(self) -> None:
        """Places of one name, sources and plain mentions, each linked to the one before."""
        ends = {w.end: k for k, w in enumerate(self.words)}
        for name, places in self.places.items():
            found = {*places, *(ends[e] for _, e in occurrences(self.text, name) if e in ends)}
            ordered = sorted(found)
            for before, k in zip([ordered[0], *ordered], ordered, strict=False):
                self.example.links["antecedent"][k] = before
