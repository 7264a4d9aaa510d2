"""Sentences: runs of tokens, cut by punctuation inside a paragraph.

A rule of our own and not a library: pysbd and syntok have had no release for years, and both cut inside
quotations; here the sentence is the unit that "one claim for each cue and sentence" counts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from sayso.document.model import Span
from sayso.language.abbreviations import MAY_END_SENTENCE
from sayso.language.tokens import Token, tokens

# Longer than any sentence of news: pathological input is cut here, so that the tree stays affordable.
MAX_WORDS = 180
_LONGEST_ENDING = 20  # marks at a sentence's end: bounded, so that 200,000 "!" are not read n * n times
_FINAL = {".", "!", "?", "…", "..", "...", "....", "۔", "。"}
_CLOSERS = {"”", '"', "’", "'", ")", "]", "»", "``", "''"}
_OPENERS = {"“", '"', "‘", "'", "(", "[", "«", "„", "–", "—", "-", "•"}
_STARTERS = frozenset(
    """
    The A An In On At He She It They We I His Her Its Their This That These Those But And However
    Meanwhile According After Before As When While If No Some Many Several Both Officials There For
    From With
""".split()
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """Tokens `[first, last)` of the document; `paragraph` counts from 0."""

    first: int
    last: int
    paragraph: int


def paragraphs(text: str) -> list[Span]:
    """Stretches between blank lines; single line breaks part paragraphs too unless the text is hard-wrapped.

    >>> [s.of("One.\\n\\nTwo.\\nThree.") for s in paragraphs("One.\\n\\nTwo.\\nThree.")]
    ['One.', 'Two.', 'Three.']
    """
    gap = r"\n[^\S\n]*\n\s*" if _is_wrapped(text) else r"\n\s*"
    out, at = [], 0
    for found in re.finditer(gap, text):
        out.append(Span(at, at + len(text[at : found.start()].rstrip())))
        at = found.end()
    out.append(Span(at, len(text)))
    return [s for s in out if s.of(text).strip()]


def _is_wrapped(text: str) -> bool:
    """Are line breaks only the edge of a page? Most lines then run to it, and a small letter follows."""
    lines = text.split("\n")
    pairs = pairwise(lines)
    inner = [(line, nxt[0]) for line, nxt in pairs if line.strip() and nxt and not nxt[0].isspace()]
    if len(inner) < 3:
        return False
    running = sum(40 <= len(line) <= 100 and line.rstrip()[-1] not in '.!?:”"' for line, _ in inner)
    lower = sum(nxt.islower() for _, nxt in inner)
    return running >= 0.6 * len(inner) and lower >= 0.3 * len(inner)


def sentences(text: str, parts: list[Span]) -> tuple[list[Token], list[Sentence]]:
    """All tokens of the paragraphs and the sentences over them."""
    words: list[Token] = []
    out: list[Sentence] = []
    for number, part in enumerate(parts):
        first = len(words)
        words.extend(tokens(text, part.start, part.end))
        for s, e in _cut(words[first:]):
            out.append(Sentence(first + s, first + e, number))
    return words, out


def _cut(words: list[Token]) -> list[tuple[int, int]]:
    out, start, k = [], 0, 0
    while k < len(words):
        end = _boundary(words, k)
        if end is None and k - start + 1 >= MAX_WORDS:
            end = k + 1
        if end is not None and end > start:
            out.append((start, end))
            start = end
            k = end
        else:
            k += 1
    if start < len(words):
        out.append((start, len(words)))
    return out


def _boundary(words: list[Token], k: int) -> int | None:
    """Where the sentence that may end at word `k` ends; None if it goes on."""
    text = words[k].text
    final = text in _FINAL
    if not final and not _abbreviation_ends(words, k):
        return None
    end, limit = k + 1, min(len(words), k + _LONGEST_ENDING)
    while end < limit and (words[end].text in _FINAL or _closes(words, end)):
        end += 1
    if end == len(words):
        return end
    nxt = words[end]
    if nxt.start == words[end - 1].end and nxt.text not in _STARTERS:  # "left.The army": a lost space
        return None
    first = nxt.text
    if first in _OPENERS and end + 1 < len(words):
        first = words[end + 1].text
        if nxt.text in "–—-":
            return None
    if first[:1].isdigit() or first in _OPENERS or not first[:1].isascii():
        return end
    return end if any(c.isupper() for c in first) or _is_article_of_name(words, end) else None


def _is_article_of_name(words: list[Token], k: int) -> bool:
    """ "al-Shabaab" and "el-Sisi" may open a sentence in lower case."""
    article, *rest = (w.text for w in words[k : k + 3])
    return article in ("al", "el") and len(rest) == 2 and rest[0] == "-" and rest[1][0].isupper()


def _closes(words: list[Token], k: int) -> bool:
    """A closing mark stands against the word before it."""
    return words[k].text in _CLOSERS and words[k].start == words[k - 1].end


def _abbreviation_ends(words: list[Token], k: int) -> bool:
    """Does the abbreviation at `k` end a sentence? "in the U.S. The army", not "Gen. Haftar"."""
    text = words[k].text
    if not text.endswith(".") or len(text) < 2 or k + 1 >= len(words):
        return False
    after = words[k + 1].text
    if after in _CLOSERS and words[k + 1].start == words[k].end:
        return k + 2 < len(words) and words[k + 2].text in _STARTERS
    can_end = text.count(".") > 1 or text[:-1] in MAY_END_SENTENCE
    return can_end and after in _STARTERS
