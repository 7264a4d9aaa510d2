"""The same article with other names, so that names are not learnt by heart.

Outlets are replaced whole, people word by word, each by a name of the same kind from another training
article; one name gets the same new name wherever it stands.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field

import numpy as np

from training.example import LINKS, TAGS, Example, Role

SHARE = 0.5  # of the articles, an epoch
Edit = tuple[int, int, list[str]]  # words [start, end) and what stands there instead


@dataclass
class Names:
    """Names of the training articles: outlets as lists of words, given names and surnames one by one."""

    outlets: list[list[str]] = field(default_factory=list)
    given: list[str] = field(default_factory=list)
    surnames: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, articles: list[Example]) -> Names:
        out = cls()
        for article in articles:
            out.outlets += [list(w) for k, w in article.named if k == "outlet"]
            people = [w for k, w in article.named if k == "person" and len(w) >= 2]
            out.given += [w[0] for w in people]
            out.surnames += [w[-1] for w in people]
        return out


def renamed(article: Example, names: Names, rng: random.Random) -> Example:
    """An article as it is, or with other outlets and people."""
    if rng.random() > SHARE or not article.named:
        return article
    edits: list[Edit] = []
    taken: set[int] = set()
    for kind, words in sorted(set(article.named), key=lambda n: -len(n[1])):
        if kind == "outlet":
            edits += _everywhere(article.words, list(words), rng.choice(names.outlets), taken)
        elif len(words) >= 2:
            edits += _everywhere(article.words, [words[-1]], [rng.choice(names.surnames)], taken)
            edits += _everywhere(article.words, [words[0]], [rng.choice(names.given)], taken)
    return substituted(article, sorted(edits))


def _everywhere(text: list[str], old: list[str], new: list[str], taken: set[int]) -> list[Edit]:
    out: list[Edit] = []
    for k in range(len(text) - len(old) + 1):
        place = range(k, k + len(old))
        if text[k : k + len(old)] == old and not taken.intersection(place):
            taken.update(place)
            out.append((k, k + len(old), new))
    return out


def substituted(article: Example, edits: list[Edit]) -> Example:
    """Labels of a replaced stretch go on over the new words; links to it go to its last word."""
    origin: list[int] = []  # old index of each new word
    words: list[str] = []
    at = 0
    for start, end, new in [*edits, (len(article.words), len(article.words), [])]:
        origin += range(at, start)
        words += article.words[at:start]
        old = range(start, end)
        origin += [old[min(j, len(old) - 1)] for j in range(len(new) - 1)] + ([end - 1] if new else [])
        words += new
        at = end
    index = np.array(origin)
    place = np.full(len(article.words), -1, np.int64)
    place[index] = np.arange(len(index))  # the last new word of each old one
    for start, end, _ in edits:
        place[start:end] = place[end - 1]
    out = Example(
        words,
        article.sentence[index],
        {k: article.tags[k][index].copy() for k in TAGS},
        {k: np.where(article.links[k][index] >= 0, place[article.links[k][index]], -1) for k in LINKS},
        article.factuality[index],
        article.corpus,
        article.licence,
        roles=[
            Role(r.name, int(place[r.trigger]), tuple(sorted({int(place[t]) for t in r.targets})))
            for r in article.roles
        ],
    )
    _go_on(out, index)
    return out


def _go_on(article: Example, index: np.ndarray) -> None:
    """A word doubled from the first of a span is its continuation and no second beginning."""
    for name in ("cue", "part", "saying", "speaker", "naming", "name"):
        tags = article.tags[name]
        for k in range(1, len(index)):
            if index[k] == index[k - 1] and tags[k] > 0 and tags[k] % 2 == 1:
                tags[k] += 1
    for name in LINKS:  # a word that meant itself still does
        links = article.links[name]
        own = (links >= 0) & (index[np.maximum(links, 0)] == index)
        links[own] = np.flatnonzero(own)
