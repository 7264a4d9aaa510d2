"""A notation for hand-made analyses: what the network would say, written down.

    read("Ines/NNP/compound>Bakare/PER Bakare/NNP/nsubj>said/PER+ said/VBD ~./PUNCT/punct>said")

`word/POS/relation>head/name`, in order of the text. The head is named by its word (`head#2`: the second
such word of the sentence); a word without a head is the root. `PER` starts a name, `PER+` goes on with
it. `~` glues a word to the one before it.
"""

from __future__ import annotations

from sayso.claims.model import Stance
from sayso.claims.saying import Saying, Source
from sayso.document.model import Span
from sayso.language.analysis import Analysis, Word
from sayso.language.sentences import Sentence


def read(*sentences: str) -> Analysis:
    """An analysis of sentences that stand in one paragraph."""
    words: list[Word] = []
    found: list[Sentence] = []
    text = ""
    for number, sentence in enumerate(sentences):
        first = len(words)
        for item in sentence.split():
            text += "" if item.startswith("~") or not text else " "
            words.append(_word(item.removeprefix("~"), len(words), len(text), number))
            text += words[-1].text
        _attach(words, first, [item.removeprefix("~") for item in sentence.split()])
        found.append(Sentence(first, len(words), 0))
    return Analysis(text, words, found, [Span(0, len(text))])


def _word(item: str, index: int, start: int, sentence: int) -> Word:
    text, pos, *rest = item.split("/")
    word = Word(index, text, start, start + len(text), sentence, text.lower(), pos, "root", index)
    if len(rest) > 1:
        word.name, word.starts_name = rest[1].removesuffix("+"), not rest[1].endswith("+")
    return word


def _attach(words: list[Word], first: int, items: list[str]) -> None:
    for k, item in enumerate(items, start=first):
        link = item.split("/")[2] if item.count("/") > 1 else ""
        if link:
            words[k].relation, head = link.split(">")
            words[k].head = _find(words[first:], head)
            words[words[k].head].children.append(k)


def _find(words: list[Word], name: str) -> int:
    text, _, number = name.partition("#")
    same = [w.index for w in words if w.text == text]
    assert len(same) >= int(number or 1), f"no head {name!r} in the sentence"
    assert number or len(same) == 1, f"two words {text!r}: write {text}#1 or {text}#2"
    return same[int(number or 1) - 1]


def word(analysis: Analysis, name: str) -> Word:
    """The word with this text: `said`, or `said#2` for the second one."""
    return analysis.words[_find(analysis.words, name)]


def show(analysis: Analysis, words: set[int] | list[int]) -> str:
    """Words of the analysis as text, one space between two of them."""
    return " ".join(analysis.words[k].text for k in sorted(words))


def words(analysis: Analysis, first: str, last: str) -> list[int]:
    """Indices of the words from one to another."""
    return list(range(word(analysis, first).index, word(analysis, last).index + 1))


def saying(analysis: Analysis, cue: str, source: str, stance: Stance) -> Saying:
    """A saying by words: its cue and the head of its source."""
    anchor, who = word(analysis, cue), word(analysis, source)
    return Saying([anchor.index], stance, [Source([who.index], who, [anchor.index], "network")], "network")
