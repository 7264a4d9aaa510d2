"""Events of our own corpus: types on the words of triggers, and links from a trigger to who and where and when.

The annotation gives participants by their resolved names, not by place. A trigger is linked to every word that may
be meant: the name wherever it stands in the article, and words of its own sentence that share a telling word
with the name. What cannot be found stays unlabelled.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from corpus.anchors import Offsets, occurrences

from sayso.language.labels import EVENTS, ROLES, STATUSES
from sayso.language.tokens import Token
from training.example import Example, Role

_IDLE = frozenset("the a an of to in on at for and or its his her their by with who from near".split())
NEAR = 3  # sentences: farther away, a name is another mention's business


class Events:
    """Writes the events of one article onto its example."""

    def __init__(
        self,
        article: dict[str, Any],
        words: list[Token],
        example: Example,
        inside: Callable[[Offsets], list[int]],
    ) -> None:
        self.article, self.words, self.example = article, words, example
        self.inside = inside  # the words of a span
        self.text: str = article["text"]

    def write(self) -> None:
        tags = self.example.tags
        tags["event"] = np.where(tags["part"] >= 0, 0, -1).astype(np.int64)
        for claim in self.article["claims"]:
            for event in claim["events"]:
                trigger = self.inside(event["trigger_span"])
                if trigger:
                    self.event(event, trigger, claim)

    def event(self, event: dict[str, Any], trigger: list[int], claim: dict[str, Any]) -> None:
        """Type and status of one trigger and the links from each of its words."""
        tags = self.example.tags
        status = event["status"] if isinstance(event["status"], str) else event["status"][0]
        for k in trigger:
            tags["event"][k] = EVENTS.index(event["type"])
            tags["happening"][k] = STATUSES.index(status)
        for name in ROLES:
            for targets in self.participants(name, event, trigger, claim):
                self.example.roles += [Role(name, k, targets or (k,)) for k in trigger]

    def participants(
        self, role: str, event: dict[str, Any], trigger: list[int], claim: dict[str, Any]
    ) -> Iterator[tuple[int, ...]]:
        """The words of each participant; one empty tuple if the event has none in this role."""
        if role == "time":
            span = event.get("time_span")
            yield tuple(self.inside(span)) if span else ()
            return
        names = [p if isinstance(p, str) else p["name"] for p in event[role]]
        if not names:
            yield ()
        for name in names:
            found = self.meant(name, trigger, claim)
            if found:
                yield found

    def meant(self, name: str, trigger: list[int], claim: dict[str, Any]) -> tuple[int, ...]:
        """Words that may be meant by a name: in the trigger's sentence first, then the nearest before it."""
        sentence = self.example.sentence
        at = sentence[trigger[0]]
        whole = [self.inside(place) for place in occurrences(self.text, name)]
        sources = [
            self.inside(link["source_span"])
            for link in claim["chain"]
            if link["name"] == name and link.get("source_span")
        ]
        near = [run for run in (*whole, *sources) if run and abs(sentence[run[0]] - at) <= NEAR]
        here = [run for run in near if sentence[run[0]] == at]
        if not here:
            here = [[k] for k in self.alike(name, int(at)) if k not in trigger]
        return tuple(sorted({k for run in here or near for k in run}))

    def alike(self, name: str, sentence: int) -> list[int]:
        """Words of a sentence that a name is told by."""
        telling = {w.lower() for w in re.findall(r"\w+", name)} - _IDLE
        inside = np.flatnonzero(self.example.sentence == sentence)
        return [int(k) for k in inside if self.words[k].text.lower() in telling]
