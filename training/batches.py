"""From documents to batches: packs of whole sentences, cut into word pieces."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor

from sayso.language.labels import ROLES, shape_of
from training.example import LINKS, TAGS, Example


@dataclass
class Batch:
    """Padded arrays: pieces, shapes [b, p]; the rest [b, w]; label -1 (factuality nan) is masked."""

    pieces: Tensor
    shapes: Tensor
    first: Tensor
    sentence: Tensor
    labels: dict[str, Tensor]
    factuality: Tensor
    roles: dict[str, list[tuple[int, int, tuple[int, ...]]]]  # by name: example, trigger, targets


class Pieces:
    """Word pieces of single words, remembered: the same word always gives the same pieces."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self.tokenizer = tokenizer
        self.known: dict[str, list[int]] = {}
        self.cls = tokenizer.token_to_id("[CLS]")
        self.sep = tokenizer.token_to_id("[SEP]")

    def of(self, word: str) -> list[int]:
        if word not in self.known:
            ids = self.tokenizer.encode(word, add_special_tokens=False).ids
            self.known[word] = ids or [self.tokenizer.token_to_id("[UNK]")]
        return self.known[word]


def packs(document: Example, pieces: Pieces, room: int) -> Iterator[Example]:
    """Consecutive sentences of a document in packs of at most `room` pieces (a longer sentence is cut)."""
    start, used = 0, 0
    bounds = np.flatnonzero(np.diff(document.sentence)) + 1
    for s, e in zip([0, *bounds], [*bounds, len(document.words)], strict=True):
        size = sum(len(pieces.of(w)) for w in document.words[s:e])
        if used and used + size > room:
            yield document.cut(start, s)
            start, used = s, 0
        used += size
        if used > room:
            used = 0
            while s < e:
                size = 0
                stop = s
                while stop < e and size + len(pieces.of(document.words[stop])) <= room:
                    size += len(pieces.of(document.words[stop]))
                    stop += 1
                stop = max(stop, s + 1)
                yield document.cut(s, stop)
                s = stop
            start = e
    if start < len(document.words):
        yield document.cut(start, len(document.words))


def collated(examples: list[Example], pieces: Pieces) -> Batch:
    """Examples side by side, padded to the longest."""
    rows = []
    for e in examples:
        ids, shapes, first = [pieces.cls], [0], []
        for w in e.words:
            first.append(len(ids))
            of = pieces.of(w)
            ids += of
            shapes += [shape_of(w) + 1] * len(of)
        rows.append(([*ids, pieces.sep], [*shapes, 0], first))
    p, n = max(len(r[0]) for r in rows), max(len(r[2]) for r in rows)

    def padded(values: list, width: int, fill: float, kind: torch.dtype) -> Tensor:  # type: ignore[type-arg]
        out = torch.full((len(values), width), fill, dtype=kind)
        for k, v in enumerate(values):
            out[k, : len(v)] = torch.as_tensor(np.asarray(v))
        return out

    return Batch(
        padded([r[0] for r in rows], p, 0, torch.long),
        padded([r[1] for r in rows], p, 0, torch.long),
        padded([r[2] for r in rows], n, 0, torch.long),
        padded([e.sentence for e in examples], n, -1, torch.long),
        {k: padded([e.tags[k] for e in examples], n, -1, torch.long) for k in TAGS}
        | {k: padded([e.links[k] for e in examples], n, -1, torch.long) for k in LINKS},
        padded([e.factuality for e in examples], n, float("nan"), torch.float32),
        {
            name: [
                (k, r.trigger, r.targets) for k, e in enumerate(examples) for r in e.roles if r.name == name
            ]
            for name in ROLES
        },
    )


def batches(examples: list[Example], pieces: Pieces, budget: int, rng: random.Random) -> Iterator[Batch]:
    """Batches of about `budget` pieces, like lengths together, in random order."""
    lengths = {id(e): sum(len(pieces.of(w)) for w in e.words) for e in examples}
    order = sorted(examples, key=lambda e: lengths[id(e)] + rng.random() * 30)
    groups: list[list[Example]] = [[]]
    for e in order:
        if groups[-1] and (len(groups[-1]) + 1) * lengths[id(e)] > budget:
            groups.append([])
        groups[-1].append(e)
    rng.shuffle(groups)
    for group in groups:
        yield collated(group, pieces)
