"""From a text to its Analysis: words, chunks, one forward pass each, labels and links."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

import numpy as np

from sayso.document.model import Span
from sayso.language import tree
from sayso.language.analysis import Analysis, Word
from sayso.language.encoder import Encoder, shipped
from sayso.language.heads import Outputs
from sayso.language.marking import View, mark
from sayso.language.sentences import Sentence, paragraphs, sentences

WINDOW = 500  # word pieces a forward pass, of the 512 positions there are
CONTEXT = 150  # of them at most for sentences read before, so that pronouns see their antecedents


def analyse(text: str, skip: tuple[Span, ...] = (), encoder: Encoder | None = None) -> Analysis:
    """Read the whole text, however long; stretches in `skip` (furniture) are left out."""
    network = encoder or shipped()
    holes = sorted(skip)
    parts = [p for part in paragraphs(text) for p in _outside(part, holes, text)]
    tokens, found = sentences(text, parts)
    words = [Word(k, t.text, t.start, t.end, 0, t.text.lower()) for k, t in enumerate(tokens)]
    pieces = network.pieces([w.text for w in words])
    found = list(_affordable(found, pieces))
    for number, s in enumerate(found):
        for w in words[s.first : s.last]:
            w.sentence = number
    analysis = Analysis(text, words, found, parts)
    for first, owned, last in _chunks(found, pieces):
        outputs = network.outputs([w.text for w in words[first:last]], pieces[first:last])
        _mark(analysis, Outputs(outputs, network), first, owned, last)
    return analysis


def _outside(part: Span, holes: list[Span], text: str) -> Iterator[Span]:
    """What is left of a paragraph when furniture, in order and without overlaps, is taken out."""
    at = part.start
    first = bisect_right(holes, part.start, key=lambda hole: hole.end)
    for hole in holes[first : bisect_left(holes, part.end, key=lambda hole: hole.start)]:
        if text[at : hole.start].strip():
            yield Span(at, hole.start)
        at = max(at, hole.end)
    if text[at : part.end].strip():
        yield Span(at, part.end)


def _affordable(found: list[Sentence], pieces: list[tuple[int, ...]]) -> Iterator[Sentence]:
    """Sentences that fit into a window; one that does not is cut."""
    for s in found:
        start, used = s.first, 0
        for k in range(s.first, s.last):
            if used and used + len(pieces[k]) > WINDOW - CONTEXT - 2:
                yield Sentence(start, k, s.paragraph)
                start, used = k, 0
            used += len(pieces[k])
        yield Sentence(start, s.last, s.paragraph)


def _chunks(found: list[Sentence], pieces: list[tuple[int, ...]]) -> Iterator[tuple[int, int, int]]:
    """(first word read, first word owned, end): every word is owned by exactly one chunk."""
    sizes = [sum(len(p) for p in pieces[s.first : s.last]) for s in found]
    k = 0
    while k < len(found):
        first, used = k, 0
        while first > 0 and used + sizes[first - 1] <= CONTEXT:
            first -= 1
            used += sizes[first]
        end = k
        while end < len(found) and (end == k or used + sizes[end] <= WINDOW - 2):
            used += sizes[end]
            end += 1
        yield found[first].first, found[k].first, found[end - 1].last
        k = end


def _mark(analysis: Analysis, outputs: Outputs, first: int, owned: int, last: int) -> None:
    """Write what the network says onto the words that the chunk owns."""
    words = analysis.words
    outputs.tag(words[first:last], owned - first)
    numbers = np.array([w.sentence for w in words[first:last]])
    heads = np.arange(last - first)
    for number in range(int(numbers[owned - first]), int(numbers[-1]) + 1):
        s = analysis.sentences[number]
        rows = slice(s.first - first, s.last - first)
        local = tree.heads(outputs.scores("head", rows, rows))
        heads[rows] = np.array(local) + rows.start
    relations = outputs.relations(heads)
    for k in range(owned - first, last - first):
        w = words[first + k]
        w.head = first + int(heads[k])
        w.relation = "root" if w.is_root else relations[k]
        if not w.is_root:
            words[w.head].children.append(w.index)
    mark(View(words[first:last], outputs, first, owned - first), analysis.marks)
