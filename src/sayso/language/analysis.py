"""Analysis: what the language room says of a document, and all that the rules ever see."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from sayso.document.model import Span
from sayso.language.marks import Marks
from sayso.language.sentences import Sentence


@dataclass(slots=True)
class Word:
    """One token with what the network marks on it.

    `head` is the index of its syntactic head in the document (itself for a root); `name` is PER, ORG,
    LOC, MISC or "" with `starts_name` at the first word; `mention` is the type of the phrase that it
    heads; `antecedent` is the index of an earlier word that means the same, or None.
    """

    index: int
    text: str
    start: int
    end: int
    sentence: int
    lower: str = ""
    pos: str = ""
    relation: str = "dep"
    head: int = -1
    name: str = ""
    starts_name: bool = False
    mention: str = "none"
    antecedent: int | None = None
    antecedent_score: float = 0.0
    children: list[int] = field(default_factory=list)

    @property
    def is_root(self) -> bool:
        return self.head == self.index

    @property
    def is_proper(self) -> bool:
        return self.pos in ("NNP", "NNPS")

    @property
    def is_finite(self) -> bool:
        """A verb with tense, or a modal."""
        return self.pos in ("VBD", "VBZ", "VBP", "MD")

    @property
    def is_spoken(self) -> bool:
        """A word and no punctuation."""
        return any(c.isalnum() for c in self.text)

    @property
    def is_verb(self) -> bool:
        return self.pos.startswith("VB") or self.pos == "MD"


@dataclass(slots=True)
class Analysis:
    """Words, sentences and paragraphs of one document, with trees and the marks of the network."""

    text: str
    words: list[Word]
    sentences: list[Sentence]
    paragraphs: list[Span]
    marks: Marks = field(default_factory=Marks)

    def of(self, sentence: Sentence) -> list[Word]:
        """The words of a sentence."""
        return self.words[sentence.first : sentence.last]

    def children(self, word: Word, *relations: str) -> list[Word]:
        """Dependents of a word, in order; only those with one of the relations, if any is named."""
        found = (self.words[k] for k in word.children)
        return [w for w in found if not relations or w.relation in relations]

    def child(self, word: Word, *relations: str) -> Word | None:
        """The first dependent with one of the relations."""
        return next(iter(self.children(word, *relations)), None)

    def ancestors(self, word: Word) -> Iterator[Word]:
        """Heads upwards, the nearest first."""
        while not word.is_root:
            word = self.words[word.head]
            yield word

    def subtree(self, word: Word, without: frozenset[int] | set[int] = frozenset()) -> list[int]:
        """Indices of the word and all below it, in order; branches whose top is in `without` are left out."""
        out, stack = [], [word.index]
        while stack:
            k = stack.pop()
            if k in without and k != word.index:
                continue
            out.append(k)
            stack.extend(self.words[k].children)
        return sorted(out)

    def span(self, indices: list[int]) -> Span:
        """From the first to the last of the words."""
        return Span(self.words[indices[0]].start, self.words[indices[-1]].end)

    def show(self, span: Span) -> str:
        """The characters of a span."""
        return self.text[span.start : span.end]
