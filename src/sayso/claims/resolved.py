"""Resolved: who a source turned out to be."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sayso.claims.model import Kind
from sayso.document.model import Span
from sayso.language.analysis import Analysis, Word


@dataclass(frozen=True, slots=True)
class Resolved:
    """A source by its name; `named_at` is where the name stands if not in the source itself."""

    name: str
    kind: Kind
    named: bool
    named_at: Span | None
    because: str
    head: Word | None
    words: tuple[int, ...]
    plural: bool = False


def place(analysis: Analysis, found: Resolved) -> Span | None:
    """Where the text says who it is: at its name, else at its own words."""
    if found.named_at is not None or not found.words:
        return found.named_at
    return analysis.span(list(found.words))


def is_fuller(same: Resolved, name: str, named: bool) -> bool:
    """Does another mention say better who the source is? A name says it better than a description."""
    if same.named != named:
        return same.named
    if named and not _shares_a_word(same.name, name):  # "Sow" may be "Awa Sow", never "the Lumo Gazette"
        return False
    return len(same.name.split()) > len(name.split())


def _shares_a_word(a: str, b: str) -> bool:
    """A word of more than two letters in common, or one is the other's initials."""
    ours, theirs = ({w for w in re.findall(r"\w+", n.lower()) if len(w) > 2} for n in (a, b))
    return bool(ours & theirs) or a.isupper() or b.isupper()
