"""GUM: trees, nested typed mentions, coreference, names and attributions (cue, source, content).

Entity column: `(7-person-giv:act-...-coref-Wikipedia_title` opens a mention of cluster 7; `7)` closes it.
Discourse column: see `training/corpora/attribution.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from sayso.language.labels import MENTIONS, NAMES
from training.corpora import conllu
from training.corpora.attribution import mark_attributions
from training.example import Example, joined

SHARE_ALIKE_GENRES = ("bio", "voyage")
NAME_OF = {"person": "PER", "organization": "ORG", "place": "LOC"}


@dataclass
class Mention:
    """Words [start, end) of the document, with cluster and type."""

    start: int
    end: int
    cluster: str
    type: str


def documents(folder: Path, share_alike: bool) -> Iterator[tuple[str, Example]]:
    """(name, example) of every GUM document."""
    for path in sorted(folder.glob("GUM_*.conllu")):
        genre = path.stem.split("_")[1]
        if share_alike or genre not in SHARE_ALIKE_GENRES:
            yield path.stem, document(path, "CC BY-SA 3.0" if genre in SHARE_ALIKE_GENRES else "CC BY 4.0")


def document(path: Path, licence: str) -> Example:
    """One document with everything that GUM says of it."""
    sentences = list(conllu.sentences(path))
    whole = joined([conllu.example(s, k, "gum", licence) for k, s in enumerate(sentences)])
    misc = [m for s in sentences for m in s.misc]
    pos = [t for s in sentences for t in s.pos]
    found = mentions([m.get("Entity", "") for m in misc])
    mark_mentions(whole, found, pos)
    mark_attributions(whole, misc, [w for s in sentences for w in s.lemmas])
    return whole


def mentions(column: list[str]) -> list[Mention]:
    """Nested mentions from the bracket notation."""
    open_: list[tuple[str, str, int]] = []
    out = []
    for k, cell in enumerate(column):
        for part in re.findall(r"\([^()]+\)?|[^()]+\)", cell):
            if part.startswith("("):
                fields = part.strip("()").split("-")
                open_.append((fields[0], fields[1], k))
            if part.endswith(")"):
                cluster = part.strip("()").split("-")[0]
                at = max((i for i, o in enumerate(open_) if o[0] == cluster), default=None)
                if at is not None:
                    _, kind, start = open_.pop(at)
                    out.append(Mention(start, k + 1, cluster, kind))
    return out


def head_word(example: Example, start: int, end: int) -> int:
    """The word of [start, end) whose head lies outside: the top of the phrase."""
    heads = example.links["head"]
    for k in range(start, end):
        if not start <= heads[k] < end or heads[k] == k:
            return k
    return start


def mark_mentions(example: Example, found: list[Mention], pos: list[str]) -> None:
    """Mention types and antecedents on head words, names as BIO spans."""
    n = len(example.words)
    kind, name = np.zeros(n, np.int64), np.zeros(n, np.int64)
    antecedent = np.full(n, -1, np.int64)
    last: dict[str, int] = {}
    for m in sorted(found, key=lambda m: (m.start, -m.end)):
        head = head_word(example, m.start, m.end)
        kind[head] = MENTIONS.index(m.type) if m.type in MENTIONS else 0
        if antecedent[head] < 0:
            antecedent[head] = last.get(m.cluster, head)
        last[m.cluster] = head
        if pos[head].startswith("NNP") and m.type in NAME_OF:
            mark_name(name, example, m, head, pos)
    example.tags["mention"], example.tags["name"] = kind, name
    example.links["antecedent"] = antecedent


def mark_name(name: np.ndarray, example: Example, m: Mention, head: int, pos: list[str]) -> None:
    """The run of proper nouns around the head is the name; titles and appositions stay outside."""
    start, end = head, head + 1
    joiner = {"of", "the", "de", "al", "-", "'s", "and", "for"}
    while start > m.start and (pos[start - 1].startswith("NNP") or example.words[start - 1] == "-"):
        start -= 1
    while end < m.end and (
        pos[end].startswith("NNP")
        or (example.words[end].lower() in joiner and end + 1 < m.end and pos[end + 1].startswith("NNP"))
    ):
        end += 1
    if name[start:end].any():
        return
    tag = NAME_OF[m.type]
    name[start:end] = NAMES.index(f"I-{tag}")
    name[start] = NAMES.index(f"B-{tag}")
