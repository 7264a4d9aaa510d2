"""Where quoted words stand in a text: annotations give words, measures need offsets."""

from __future__ import annotations

import re

from sayso.document.model import Span


def occurrences(text: str, words: str) -> list[Span]:
    """Every place of `words`, in order; places inside longer words only if there is no other.

    >>> occurrences("unfair is fair", "fair")
    [Span(start=10, end=14)]
    """
    found = [Span(m.start(), m.end()) for m in re.finditer(re.escape(words), text)]
    return [s for s in found if not _parts_a_word(text, s.start) and not _parts_a_word(text, s.end)] or found


def first_free(text: str, words: str, taken: set[Span]) -> Span | None:
    """The first place of `words` that no earlier content has taken.

    Two claims may have the same words ("It denied that. It denied that."): in the order of the
    annotation each takes the next place.
    """
    return next((s for s in occurrences(text, words) if s not in taken), None)


def _parts_a_word(text: str, at: int) -> bool:
    """Does an edge at `at` cut through a word or a number?"""
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()
