"""The corpus as it lies in the repository: every file holds, every article is in one split."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from corpus.form import outside
from corpus.join import HERE, SPLITS, own, split_of
from corpus.lint import findings

OWN = list(own())
WIKINEWS = sorted((HERE / "wikinews").glob("*.json"))


@pytest.mark.parametrize("article", OWN, ids=lambda a: a["id"])
def test_the_words_of_an_annotation_stand_in_its_text_and_its_values_are_those_of_the_guidelines(
    article,
) -> None:  # type: ignore[no-untyped-def]
    check_words(article["claims"])
    assert [f for f in findings(article) if f.kind == "wrong"] == []


@pytest.mark.parametrize("path", WIKINEWS, ids=lambda p: p.stem)
def test_stand_off_annotation_holds_offsets_and_no_text(path: Path) -> None:
    annotation = json.loads(path.read_text(encoding="utf-8"))
    assert "text" not in annotation and len(annotation["sha256"]) == 64
    assert annotation["url"].startswith("https://en.wikinews.org/")
    assert list(outside(annotation["claims"])) == []
    check_words(annotation["claims"])
    for claim in annotation["claims"]:
        assert claim["content"] and all(0 <= s < e for s, e in claim["content"])


def check_words(claims: list[dict]) -> None:  # type: ignore[type-arg]
    for claim in claims:
        assert all(link["name"] for link in claim["chain"])
        assert all(event["trigger"] for event in claim["events"])


def test_every_article_is_in_exactly_one_split_and_both_kinds_are_in_each() -> None:
    table = json.loads((HERE / "split.json").read_text(encoding="utf-8"))
    names = [name for split in SPLITS for name in table[split]]
    assert sorted(names) == sorted([a["id"] for a in OWN] + [p.stem for p in WIKINEWS])
    kinds = Counter((split, name.startswith("wn-")) for name, split in split_of().items())
    assert all(kinds[split, real] >= 10 for split in SPLITS for real in (True, False))


def test_the_corpus_is_as_large_as_its_card_says() -> None:
    claims = [c for a in OWN for c in a["claims"]]
    claims += [c for p in WIKINEWS for c in json.loads(p.read_text(encoding="utf-8"))["claims"]]
    assert len(OWN) >= 160 and len(WIKINEWS) >= 240
    assert sum(bool(c["chain"]) for c in claims) >= 3500
    assert sum(len(c["chain"]) >= 2 for c in claims) >= 700
