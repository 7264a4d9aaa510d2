"""PLOVER mode and context of an event, by the words of its trigger and sentence; None where none of them tells."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from sayso.language.analysis import Analysis, Word
from sayso.tables import rows

BESIDE = 4  # words on either side of a trigger that may tell its mode: "a drone attack", "opened fire"
BROAD = "explosives"  # told by "bombed"; who or what carried the bomb tells more: "warplanes bombed", "suicide bombing"
MEANS = ("nsubj", "compound", "amod", "obl:agent")  # how that hangs on the trigger


Texts = tuple[list[str], list[str]]  # words, and pairs of neighbours


class Row(NamedTuple):
    """What stems tell: `starts` begin a word, `pairs` two neighbours ("air-strike"), `words` are whole."""

    name: str
    starts: tuple[str, ...]
    pairs: tuple[str, ...]
    words: frozenset[str]

    def fits(self, texts: Texts) -> bool:
        """Does one of the texts begin with a stem, or is it the word if the stem ends in `$`?

        >>> row = _row("explosives", "bomb mine$ car-bomb")
        >>> [row.fits(t) for t in ((["bombing"], []), (["miners"], []), (["mine"], []), (["a"], ["car-bombs"]))]
        [True, False, True, True]
        """
        single, paired = texts
        return any(t.startswith(self.starts) or t in self.words for t in single) or any(
            t.startswith(self.pairs) for t in paired
        )


def _row(name: str, stems: str) -> Row:
    every = stems.split()
    starts = [s for s in every if not s.endswith("$")]
    single, paired = (tuple(s for s in starts if ("-" in s) == is_pair) for is_pair in (False, True))
    return Row(name, single, paired, frozenset(s[:-1] for s in every if s.endswith("$")))


@cache
def _table(name: str) -> dict[str, list[Row]]:
    """Rows of a table by type of event; contexts are of every type, ""."""
    out: dict[str, list[Row]] = {}
    for *kind, told, stems in rows("sayso.events", name):
        out.setdefault("".join(kind), []).append(_row(told, stems))
    return out


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
    modes = _table("modes.tsv").get(kind, [])
    own = _first(modes, _texts(analysis, words))
    if own == BROAD:
        carried = modes[: [row.name for row in modes].index(own)]
        means = [w for w in beside if w.relation in MEANS and w.head in trigger]
        return _first(carried, _texts(analysis, means)) or own
    return own or _first(modes, _texts(analysis, beside))


def context_of(analysis: Analysis, trigger: list[int]) -> str | None:
    """The first context of the table that a word of the sentence fits."""
    words = analysis.of(analysis.sentences[analysis.words[trigger[0]].sentence])
    return _first(_table("contexts.tsv")[""], _texts(analysis, words))


def _texts(analysis: Analysis, words: list[Word]) -> Texts:
    """Words, and pairs of neighbours that hang together: "air-strikes" for "air strikes"."""
    pairs = [
        f"{a.lower}-{b.lower}"
        for w in words
        for a, b in pairwise(analysis.words[max(0, w.index - 1) : w.index + 2])
        if a.sentence == b.sentence and (a.head == b.index or b.head == a.index)
    ]
    return [w.lower for w in words], pairs


def _first(table: Iterable[Row], texts: Texts) -> str | None:
    """The first row that one of the texts fits."""
    return next((row.name for row in table if row.fits(texts)), None)
