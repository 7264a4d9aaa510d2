"""Contents: what stands at their edges and belongs to nobody."""

from __future__ import annotations

from sayso.language.analysis import Analysis, Word


def trimmed(analysis: Analysis, words: set[int]) -> list[int]:
    """Without punctuation, conjunctions and "that" at the edges."""
    out = sorted(words)
    while out and is_edge(analysis.words[out[0]], first=True):
        out.pop(0)
    while out and is_edge(analysis.words[out[-1]], first=False):
        out.pop()
    return out


def is_edge(word: Word, first: bool) -> bool:
    if not word.is_spoken:
        return True
    return first and ((word.lower == "that" and word.relation == "mark") or word.relation == "cc")
