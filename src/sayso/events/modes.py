"""PLOVER mode and context of an event, by the words of its trigger and sentence; None where none of them tells."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib import resources
from itertools import pairwise

from sayso.language.analysis import Analysis, Word

BESIDE = 4  # words on either side of a trigger that may tell its mode: "a drone attack", "opened fire"
BROAD = "explosives"  # told by "bombed"; who or what carried the bomb tells more: "warplanes bombed", "suicide bombing"
MEANS = ("nsubj", "compound", "amod", "obl:agent")  # how that hangs on the trigger


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
        and w.index not in trigger
        and (w.head in trigger or analysis.words[trigger[0]].head == w.index)
    ]
    rows = [(mode, stems.split()) for type_, mode, stems in _table("modes.tsv") if type_ == kind]
    own = _first(rows, _texts(analysis, words))
    if own == BROAD:
        carried = rows[: [mode for mode, _ in rows].index(own)]
        means = [w for w in beside if w.relation in MEANS and w.head in trigger]
        return _first(carried, _texts(analysis, means)) or own
    return own or _first(rows, _texts(analysis, beside))


def context_of(analysis: Analysis, trigger: list[int]) -> str | None:
    """The first context of the table that a word of the sentence fits."""
    words = analysis.of(analysis.sentences[analysis.words[trigger[0]].sentence])
    return _first(
        [(context, stems.split()) for context, stems in _table("contexts.tsv")], _texts(analysis, words)
    )


def _texts(analysis: Analysis, words: list[Word]) -> tuple[list[str], list[str]]:
    """Words; and the same with pairs of neighbours that hang together, "air-strikes" for "air strikes"."""
    single = [w.lower for w in words]
    pairs = [
        f"{a.lower}-{b.lower}"
        for w in words
        for a, b in pairwise(analysis.words[max(0, w.index - 1) : w.index + 2])
        if a.sentence == b.sentence and (a.head == b.index or b.head == a.index)
    ]
    return single, single + pairs


def _first(rows: Iterable[tuple[str, list[str]]], texts: tuple[list[str], list[str]]) -> str | None:
    """The first row with a stem that one of the texts fits."""
    return next(
        (name for name, stems in rows if any(_fits(t, s) for s in stems for t in texts["-" in s])), None
    )


def _fits(text: str, stem: str) -> bool:
    """Does a text begin with a stem, or is it the word if the stem ends in `$`?

    >>> _fits("bombing", "bomb"), _fits("miners", "mine$"), _fits("mine", "mine$")
    (True, False, True)
    """
    return text == stem[:-1] if stem.endswith("$") else text.startswith(stem)
