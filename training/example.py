"""Example: one stretch of text as words, with every label that its corpus gives."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

TAGS = (
    "pos", "relation", "name", "mention", "cue",
    "part", "saying", "speaker", "naming", "kind", "named", "stance", "status", "event", "happening",
)  # fmt: skip
LINKS = ("head", "source", "content", "antecedent", "origin", "outer", "said")


@dataclass(frozen=True)
class Role:
    """What one word of an event's trigger is linked to: any of `targets`, or itself if the text names nobody.

    An event with two actors has two roles. `targets` are the words that name one participant, wherever they stand.
    """

    name: str
    trigger: int
    targets: tuple[int, ...]


@dataclass
class Example:
    """`words` of consecutive sentences and their labels.

    Every label array has one entry a word; -1 is "this corpus does not say". Links hold the index of
    the other word in `words`; a word linked to itself means root (head), nothing (source, content, said),
    own voice (origin), nearest to the reader (outer) or first mention (antecedent). `factuality` is -3 .. 3,
    nan where unknown.
    """

    words: list[str]
    sentence: np.ndarray
    tags: dict[str, np.ndarray] = field(default_factory=dict)
    links: dict[str, np.ndarray] = field(default_factory=dict)
    factuality: np.ndarray | None = None
    corpus: str = ""
    licence: str = ""
    named: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)  # names of sources: kind, words
    roles: list[Role] = field(default_factory=list)

    def __post_init__(self) -> None:
        n = len(self.words)
        for name in TAGS:
            self.tags.setdefault(name, np.full(n, -1, np.int64))
        for name in LINKS:
            self.links.setdefault(name, np.full(n, -1, np.int64))
        if self.factuality is None:
            self.factuality = np.full(n, np.nan, np.float32)

    def cut(self, start: int, end: int) -> Example:
        """Words [start, end) as an example of their own; links that leave it are masked."""
        links = {}
        for name, target in self.links.items():
            part = target[start:end]
            inside = (part >= start) & (part < end)
            links[name] = np.where(inside, part - start, -1)
        return Example(
            self.words[start:end],
            self.sentence[start:end],
            {k: v[start:end] for k, v in self.tags.items()},
            links,
            self.factuality[start:end],
            self.corpus,
            self.licence,
            roles=list(_inside(self.roles, start, end)),
        )


def _inside(roles: list[Role], start: int, end: int) -> Iterator[Role]:
    """Roles of a cut example; one whose participant stands outside is left out."""
    for role in roles:
        targets = tuple(t - start for t in role.targets if start <= t < end)
        if start <= role.trigger < end and targets:
            yield Role(role.name, role.trigger - start, targets)


def joined(parts: list[Example]) -> Example:
    """Several examples one after the other, as one."""
    offsets = np.cumsum([0] + [len(p.words) for p in parts])
    sentences, last = [], 0
    for p in parts:
        sentences.append(p.sentence - p.sentence[0] + last)
        last = sentences[-1][-1] + 1
    return Example(
        [w for p in parts for w in p.words],
        np.concatenate(sentences),
        {k: np.concatenate([p.tags[k] for p in parts]) for k in TAGS},
        {
            k: np.concatenate(
                [np.where(p.links[k] >= 0, p.links[k] + o, -1) for p, o in zip(parts, offsets, strict=False)]
            )
            for k in LINKS
        },
        np.concatenate([p.factuality for p in parts]),
        parts[0].corpus,
        parts[0].licence,
    )
