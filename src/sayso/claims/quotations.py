"""Quotations: pairs of quotation marks, also over sentences and paragraphs, unclosed and odd ones.

A mark opens if white space or a bracket stands before it and a letter after; it closes if it stands
against the word before it. A quotation that a paragraph leaves open goes on in the next one if that
one opens with a mark again (the rule of English typesetting); otherwise it ends with its paragraph, and
a note says so.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sayso.document.model import Span

_MARKS = re.compile("[\"“”„‟«»]|``|''|(?<![^\\W_])['‘](?=[^\\W_])|(?<=[\\w.,!?…])['’](?![^\\W_])")
_DOUBLE = {'"', "“", "”", "„", "‟", "«", "»", "``", "''"}


@dataclass(frozen=True, slots=True)
class Quotation:
    """`inner` without the marks, `outer` with them. `closed` is False where the closing mark is missing."""

    outer: Span
    inner: Span
    closed: bool
    single: bool


def quotations(text: str, paragraphs: list[Span]) -> list[Quotation]:
    """All quotations in order; single marks count only where the article's outer marks are single.

    >>> t = 'He said: "We left. All of us."'
    >>> [q.inner.of(t) for q in quotations(t, [Span(0, len(t))])]
    ['We left. All of us.']
    """
    out: list[Quotation] = []
    for part in paragraphs:
        out += _in_paragraph(text, part)
    return [q for q in out if q.inner.of(text).strip()]


def _in_paragraph(text: str, part: Span) -> list[Quotation]:
    found = [m for m in _MARKS.finditer(text, part.start, part.end)]
    double = [m for m in found if m.group() in _DOUBLE]
    out = _paired(text, part, double, single=False)
    inside = [q.outer for q in out]
    single = [m for m in found if m.group() not in _DOUBLE and not any(s.start <= m.start() < s.end for s in inside)]
    return sorted(out + _paired(text, part, single, single=True), key=lambda q: q.outer)


def _paired(text: str, part: Span, marks: list[re.Match[str]], single: bool) -> list[Quotation]:
    """Pair marks left to right; nested marks of the other kind have been left out."""
    out: list[Quotation] = []
    start: re.Match[str] | None = None
    for mark in marks:
        if start is None:
            if _opens(text, mark):
                start = mark
        elif _closes(text, mark, single):
            out.append(Quotation(Span(start.start(), mark.end()), Span(start.end(), mark.start()), True, single))
            start = None
        elif _opens(text, mark) and mark.group() == "“":  # opened twice: the first was never closed
            out.append(_unclosed(start, mark.start(), single))
            start = mark
    if start is not None and not single:
        out.append(_unclosed(start, part.end, single))
    return out


def _unclosed(start: re.Match[str], end: int, single: bool) -> Quotation:
    return Quotation(Span(start.start(), end), Span(start.end(), end), False, single)


def _opens(text: str, mark: re.Match[str]) -> bool:
    if mark.group() in ("”", "’", "''"):
        return False
    before = text[mark.start() - 1 : mark.start()] if mark.start() else ""
    after = text[mark.end() : mark.end() + 1]
    if mark.group() in ("“", "„", "«", "``"):
        return bool(after.strip())
    return (not before or not (before.isalnum() or before in ".,!?…”’")) and bool(after.strip())


def _closes(text: str, mark: re.Match[str], single: bool) -> bool:
    if mark.group() in ("”", "»", "''"):
        return True
    if mark.group() in ("“", "„", "«", "``", "‘"):
        # „German“ marks close with what opens elsewhere
        return mark.group() == "“" and not text[mark.end() : mark.end() + 1].isalnum() and text[mark.start() - 1].strip() != ""
    before = text[mark.start() - 1 : mark.start()]
    after = text[mark.end() : mark.end() + 1]
    return bool(before.strip()) and not after.isalnum() and not (single and before == "s" and after == " ")
