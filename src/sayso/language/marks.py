"""Marks: spans that the network sees in a document, and the links between them, each with its probability.

A part is the content of one claim; a speaker is the phrase that names a source; a cue shows the saying.
Every number is a probability between 0 and 1; every index counts words, speakers or cues of the document.
"""

from __future__ import annotations

from dataclasses import dataclass, field

SAID = 0.5  # probability from which a content counts as attributed

# Words that end the core of a noun phrase; its head is the last word before.
_AFTER_HEAD = frozenset(
    "of for in from who which that whose at on with to by and or near inside close ( ,".split()
)


@dataclass(slots=True)
class Cue:
    """The words that show one act of saying, and how it is said."""

    words: list[int]
    stance: str
    score: float


@dataclass(slots=True)
class Speaker:
    """The words that name one source; `naming` are those of them that are its name, if it stands here.

    `outer` is the speaker nearer to the reader, None if there is none. `antecedents` are earlier speakers who may
    be the same, `mention` an earlier word that may name him; `new` is how likely he is none of them.
    """

    words: list[int]
    head: int
    kind: str
    kind_score: float
    named: float
    score: float
    cue: int | None = None
    naming: list[int] = field(default_factory=list)
    outer: int | None = None
    outer_score: float = 1.0
    antecedents: list[tuple[int, float]] = field(default_factory=list)
    mention: tuple[int, float] | None = None
    new: float = 1.0


@dataclass(slots=True)
class Part:
    """The content of one claim. `said` is how likely it is attributed at all; `origin` is a speaker or,
    where nobody is named, None with `cue` set; `status` has one probability a label of STATUSES.
    """

    words: list[int]
    said: float
    score: float
    status: list[float]
    origin: int | None = None
    origin_score: float = 0.0
    cue: int | None = None
    agentless: float = 0.0


@dataclass(slots=True)
class Trigger:
    """The words that tell one event. `roles` has for each of ROLES the words that may fill it, with probabilities;
    what is missing to one is how likely the text names nobody.
    """

    words: list[int]
    type: str
    score: float
    status: list[float]
    roles: dict[str, dict[int, float]]


@dataclass(slots=True)
class Marks:
    """All marks of a document, each list in order of the text."""

    triggers: list[Trigger] = field(default_factory=list)

    parts: list[Part] = field(default_factory=list)
    speakers: list[Speaker] = field(default_factory=list)
    cues: list[Cue] = field(default_factory=list)


def head_of(words: list[str]) -> int:
    """Which word stands for a phrase: the last of its core.

    >>> head_of("two officials of the harbour police".split())
    1
    """
    for k, word in enumerate(words[1:], 1):
        if word in _AFTER_HEAD:
            return k - 1
    return len(words) - 1
