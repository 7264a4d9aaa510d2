"""GAP: an ambiguous pronoun and two names, one of which it means or neither."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from sayso.language.sentences import paragraphs, sentences
from training.example import Example


def examples(path: Path, limit: int | None = None) -> Iterator[Example]:
    """Passages whose pronoun means one of the two names; the link goes from pronoun to the name's last word."""
    with path.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    for row in rows[:limit]:
        chosen = "A" if row["A-coref"] == "TRUE" else "B" if row["B-coref"] == "TRUE" else None
        if chosen is None:
            continue
        text = row["Text"]
        words, parts = sentences(text, paragraphs(text))
        pronoun = _at(words, int(row["Pronoun-offset"]))
        start = int(row[f"{chosen}-offset"])
        name = _at(words, start + len(row[chosen]) - 1)
        if pronoun is None or name is None or name >= pronoun:  # the antecedent links run backwards
            continue
        antecedent = np.full(len(words), -1, np.int64)
        antecedent[pronoun] = name
        numbers = np.concatenate([np.full(s.last - s.first, k) for k, s in enumerate(parts)])
        yield Example(
            [w.text for w in words],
            numbers,
            links={"antecedent": antecedent},
            corpus="gap",
            licence="Apache-2.0; text CC BY-SA 3.0",
        )


def _at(words: list, offset: int) -> int | None:  # type: ignore[type-arg]
    return next((k for k, w in enumerate(words) if w.start <= offset < w.end), None)
