"""Source and Saying: who is said to know, and one act of saying, as marked and not yet resolved."""

from __future__ import annotations

from dataclasses import dataclass, field

from sayso.claims.model import Stance
from sayso.language.analysis import Word


@dataclass(slots=True)
class Source:
    """Words that name a source, with the cue that makes them one.

    `words` are indices of the document's words (empty: nobody is named); `head` is the noun, name or
    pronoun at the top of the phrase. `kind` and `named` are what the network takes it for, with
    probabilities; `naming` are the words that are its name. `antecedents` are earlier sources that may be
    the same, `mention` an earlier word; `new` is how likely it is none of them.
    """

    words: list[int]
    head: Word | None
    cue: list[int]
    because: str
    stance: Stance = "state"
    kind: tuple[str, float] = ("unknown", 0.0)
    named: float = 0.5
    naming: list[int] = field(default_factory=list)
    antecedents: list[tuple[Source, float]] = field(default_factory=list)
    mention: tuple[Word, float] | None = None
    new: float = 1.0


@dataclass(slots=True)
class Saying:
    """The words that show it, its stance, and its sources, nearest to the reader first."""

    cue: list[int]
    stance: Stance
    sources: list[Source]
    because: str
