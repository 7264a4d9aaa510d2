"""PLOVER mode and context of an event, by the words of its trigger and sentence; None where none of them tells."""

from __future__ import annotations

from functools import cache
from importlib import resources

from sayso.language.analysis import Analysis, Word

BESIDE = 4  # words on either side of a trigger that may tell its mode: "a drone attack", "opened fire"


@cache
def _table(name: str) -> tuple[tuple[str, ...], ...]:
    """Rows of a table: its fields, stems last."""
    text = resources.files("sayso.events").joinpath(name).read_text(encoding="utf-8")
    return tuple(tuple(line.split("\t")) for line in text.splitlines() if line and not line.startswith("#"))


def mode_of(kind: str, analysis: Analysis, trigger: list[int]) -> str | None:
    """The mode that the trigger's own words tell, else the words beside it that hang on it."""
    words = [analysis.words[k] for k in trigger]
    beside = [
        w
        for w in analysis.words[max(0, trigger[0] - BESIDE) : trigger[-1] + BESIDE + 1]
        if w.sentence == words[0].sentence
        and (w.head in trigger or analysis.words[trigger[0]].head == w.index)
    ]
    rows = [(mode, stems.split()) for type_, mode, stems in _table("modes.tsv") if type_ == kind]
    for where in (words, beside):
        for mode, stems in rows:
            if any(_fits(w, stems) for w in where):
                return mode
    return None


def context_of(analysis: Analysis, trigger: list[int]) -> str | None:
    """The first context of the table that a word of the sentence fits."""
    sentence = analysis.sentences[analysis.words[trigger[0]].sentence]
    words = analysis.words[sentence.first : sentence.last]
    joined = [f"{a.lower}-{b.lower}" for a, b in zip(words, words[1:], strict=False)]
    for context, stems in _table("contexts.tsv"):
        if any(_fits(w, stems.split()) for w in words) or any(
            j.startswith(s) for j in joined for s in stems.split() if "-" in s
        ):
            return context
    return None


def _fits(word: Word, stems: list[str]) -> bool:
    return any(word.lower.startswith(stem) for stem in stems)
