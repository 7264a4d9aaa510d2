"""From an annotated article to labels of words, and to the same article with other names."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest
from corpus.join import HERE, own
from training.corpora.claims import example
from training.example import LINKS, TAGS, Example
from training.renamed import Names, substituted

from sayso.language.labels import PARTS

ARTICLE = {
    "id": "t1",
    "publisher": "Kaya Post",
    "published": "2024-05-06",
    "text": "Radio Kaya, citing army officer Ana Brkic, said the dam broke. It did not name the place.",
    "claims": [
        {
            "content": ["the dam broke"],
            "status": "happened",
            "chain": [
                {"source": "Radio Kaya", "cue": "said", "name": "Radio Kaya", "kind": "outlet", "named": True,
                 "stance": "state"},
                {"source": "army officer Ana Brkic", "cue": "citing", "name": "Ana Brkic", "kind": "person",
                 "named": True, "stance": "state"},
            ],
            "events": [],
        },
        {"content": ["It did not name the place"], "status": "denied", "chain": [], "events": []},
    ],
}  # fmt: skip


def pointed(labels: Example, link: str, word: str) -> str:
    k = labels.words.index(word)
    return labels.words[labels.links[link][k]]


def test_contents_point_at_their_origin_and_sources_outwards() -> None:
    labels = example(ARTICLE)
    assert pointed(labels, "origin", "dam") == "Brkic"
    assert pointed(labels, "outer", "Brkic") == "Kaya" and pointed(labels, "outer", "Kaya") == "Kaya"
    assert pointed(labels, "said", "Brkic") == "citing" and pointed(labels, "said", "Kaya") == "said"
    assert pointed(labels, "origin", "place") == "place"  # own voice means itself


def test_a_name_inside_a_source_is_marked() -> None:
    labels = example(ARTICLE)
    named = [w for w, tag in zip(labels.words, labels.tags["naming"], strict=True) if tag > 0]
    assert named == ["Radio", "Kaya", "Ana", "Brkic"]


def test_parts_begin_once() -> None:
    labels = example(ARTICLE)
    tags = [PARTS[t] for t in labels.tags["part"]]
    assert tags.count("B-said") == tags.count("B-own") == 1


def test_a_longer_name_keeps_every_label_in_its_place() -> None:
    labels = example(ARTICLE)
    k = labels.words.index("Kaya")
    other = substituted(labels, [(k - 1, k + 1, ["The", "Old", "River", "Herald"])])
    assert other.words[:5] == ["The", "Old", "River", "Herald", ","]
    assert pointed(other, "outer", "Brkic") == "Herald" and pointed(other, "origin", "dam") == "Brkic"
    assert other.tags["speaker"][:5].tolist() == [1, 2, 2, 2, 0]


@pytest.mark.parametrize("name", ["ga1", "o097", "o163"])
def test_any_substitution_keeps_lengths_and_links_inside(name: str) -> None:
    article = next(a for a in own() if a["id"] == name)
    labels, rng = example(article), random.Random(1)
    edits = [
        (k, k + 1 + (k % 3 == 0), ["New"] * rng.randint(1, 4)) for k in range(2, len(labels.words) - 3, 7)
    ]
    other = substituted(labels, edits)
    assert all(len(other.tags[t]) == len(other.words) for t in TAGS)
    for link in LINKS:
        targets = other.links[link]
        assert len(targets) == len(other.words) and targets.max() < len(other.words)
        assert ((targets >= 0) == (labels.links[link][_origin(labels, edits)] >= 0)).all()


def _origin(labels: Example, edits: list[tuple[int, int, list[str]]]) -> np.ndarray:
    out: list[int] = []
    at = 0
    for start, end, new in [*edits, (len(labels.words), len(labels.words), [])]:
        out += range(at, start)
        old = range(start, end)
        out += [old[min(j, len(old) - 1)] for j in range(len(new) - 1)] + ([end - 1] if new else [])
        at = end
    return np.array(out)


def test_names_are_collected_by_kind() -> None:
    names = Names.of([example(ARTICLE)])
    assert names.outlets == [["Radio", "Kaya"]] and names.given == ["Ana"] and names.surnames == ["Brkic"]


def test_the_own_articles_lie_where_training_looks() -> None:
    assert (Path(HERE) / "own" / "ga1.json").exists()
