"""CoNLL-U: sentences of UD treebanks as words, tags and trees."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from sayso.language.labels import POS, RELATIONS
from training.example import Example

POS_INDEX = {t: i for i, t in enumerate(POS)}
RELATION_INDEX = {r: i for i, r in enumerate(RELATIONS)}


@dataclass
class Sentence:
    """One sentence: column values a word, and the comments above it."""

    document: str
    id: str
    words: list[str] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    pos: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    relations: list[str] = field(default_factory=list)
    misc: list[dict[str, str]] = field(default_factory=list)
    index: int = 0  # its place in the document


def sentences(path: Path) -> Iterator[Sentence]:
    """The sentences of a file; heads are 0-based, a root points at itself."""
    document, order, current = path.stem, -1, None
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# newdoc id = "):
            document, order = line[14:], -1
        elif line.startswith("# sent_id = "):
            order += 1
            current = Sentence(document, line[12:], index=order)
        elif not line:
            if current and current.words:
                yield current
            current = None
        elif line[0].isdigit() and current is not None:
            add_word(current, line.split("\t"))
    if current and current.words:
        yield current


def add_word(sentence: Sentence, columns: list[str]) -> None:
    if not columns[0].isdigit():  # multi-word tokens and empty nodes
        return
    k = int(columns[0]) - 1
    sentence.words.append(columns[1].replace(" ", "") or "_")
    sentence.lemmas.append(columns[2])
    sentence.pos.append(columns[4])
    head = int(columns[6])
    sentence.heads.append(head - 1 if head else k)
    sentence.relations.append(columns[7])
    pairs = (f.split("=", 1) for f in columns[9].split("|") if "=" in f)
    sentence.misc.append(dict(pairs))


def example(sentence: Sentence, number: int, corpus: str, licence: str) -> Example:
    """A sentence with its tree and tags."""
    n = len(sentence.words)
    relations = [r if r in RELATION_INDEX else r.split(":")[0] for r in sentence.relations]
    return Example(
        list(sentence.words),
        np.full(n, number, np.int64),
        {
            "pos": np.array([POS_INDEX.get(t, -1) for t in sentence.pos], np.int64),
            "relation": np.array([RELATION_INDEX.get(r, -1) for r in relations], np.int64),
        },
        {"head": np.array(sentence.heads, np.int64)},
        corpus=corpus,
        licence=licence,
    )
