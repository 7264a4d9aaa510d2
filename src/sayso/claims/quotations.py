"""Quotations: pairs of quotation marks, also over sentences and paragraphs, unclosed and odd ones.

A mark opens if white space or a bracket stands before it and a letter after; it closes if it stands
against the word before it. A quotation that a paragraph leaves open ends with it; it goes on in the next
one if that one opens with a mark again (the rule of English typesetting), and else its closing mark was
forgotten. A quotation inside another one is part of it and not listed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from sayso.document.model import Span

# Not "'90s", "'em", "rock 'n' roll".
_SINGLE_OPENS = r"(?<![^\W_])['‘](?=[^\W_“\"…$£€])(?!\d0s\b|(?:em|til|tis|twas|cause|n|N)\b)"
_SINGLE_CLOSES = r"(?<=[\w.,!?…)\]—–%”\"-])['’](?![^\W_])"
_MARKS = re.compile(rf"[\"“”„‟«»]|``|''|{_SINGLE_OPENS}|{_SINGLE_CLOSES}")
_PARTNERS = {
    '"': ('"', "”", "''"),
    "“": ("”", '"', "''", "“"),
    "”": ("”",),
    "«": ("»",),
    "»": ("«", "»"),
    "``": ("''", '"', "”"),
}
_PARTNERS |= dict.fromkeys("„‟", ("“", "”", '"', "‟")) | dict.fromkeys("'‘", ("'", "’"))
_SINGLE = {"'", "‘", "’"}
_OPENERS_ONLY = {"“", "„", "``"}
_AHEAD = 20  # marks looked at to tell an apostrophe from a closing mark


@dataclass(frozen=True, slots=True)
class Quotation:
    """`inner` without the marks, `outer` with them. `closed` is False where the closing mark is missing.

    `goes_on` is True where it is missing because the next paragraph is quoted as well.
    """

    outer: Span
    inner: Span
    closed: bool
    single: bool
    goes_on: bool = False


def quotations(text: str, paragraphs: list[Span]) -> list[Quotation]:
    """All quotations in order, none inside another; the outer marks are double or, as in Britain, single.

    >>> t = 'He said: "We left. All of us."'
    >>> [q.inner.of(t) for q in quotations(t, [Span(0, len(t))])]
    ['We left. All of us.']
    """
    found = [_in_paragraph(text, part) for part in paragraphs]
    for (here, after), (part, following) in zip(pairwise(found), pairwise(paragraphs), strict=True):
        if (
            here
            and not here[-1].closed
            and here[-1].outer.end == part.end
            and _reopens(text, following, after)
        ):
            here[-1] = replace(here[-1], goes_on=True)
    return [q for quoted in found for q in quoted if q.inner.of(text).strip()]


def _reopens(text: str, part: Span, quoted: list[Quotation]) -> bool:
    """Does the paragraph begin with a quotation in double marks, as only those are ever left open?"""
    if not quoted or quoted[0].single:
        return False
    return not text[part.start : quoted[0].outer.start].strip()


def _in_paragraph(text: str, part: Span) -> list[Quotation]:
    found = list(_MARKS.finditer(text, part.start, part.end))
    double = list(_paired(text, part, [m for m in found if m.group() not in _SINGLE]))
    single = list(_singles(text, _outside([m for m in found if m.group() in _SINGLE], double)))
    return list(_outermost(sorted(double + single, key=lambda q: (q.outer.start, -q.outer.end))))


def _outside(marks: list[re.Match[str]], around: list[Quotation]) -> list[re.Match[str]]:
    """Single marks that stand in no double quotation."""
    out, k = [], 0
    for mark in marks:
        while k < len(around) and around[k].outer.end <= mark.start():
            k += 1
        if k == len(around) or mark.start() < around[k].outer.start:
            out.append(mark)
    return out


def _outermost(found: list[Quotation]) -> Iterator[Quotation]:
    end = -1
    for q in found:
        if q.outer.start >= end:
            yield q
            end = q.outer.end


def _paired(text: str, part: Span, marks: list[re.Match[str]]) -> Iterator[Quotation]:
    """Double marks, paired from the inside out; what stays open ends where the next quotation starts."""
    open_marks: list[re.Match[str]] = []
    found: list[Quotation] = []
    for k, mark in enumerate(marks):
        if open_marks and _closes(text, open_marks[-1], mark) and not _is_other(text, marks, k):
            found.append(_closed(open_marks.pop(), mark, single=False))
        elif _opens(text, mark):
            open_marks.append(mark)
    closed = list(_outermost(sorted(found, key=lambda q: (q.outer.start, -q.outer.end))))
    starts = sorted([q.outer.start for q in closed] + [m.start() for m in open_marks])
    ends = dict(zip(starts, [*starts[1:], part.end], strict=False))
    unclosed = [_unclosed(m, ends[m.start()]) for m in open_marks]
    yield from sorted(closed + unclosed, key=lambda q: q.outer)


def _singles(text: str, marks: list[re.Match[str]]) -> Iterator[Quotation]:
    """Single marks, left to right; what stays open was an apostrophe."""
    start: re.Match[str] | None = None
    for k, mark in enumerate(marks):
        if start is None:
            start = mark if _opens(text, mark) else None
        elif _closes(text, start, mark) and not _is_other(text, marks, k):
            yield _closed(start, mark, single=True)
            start = None


def _closed(start: re.Match[str], end: re.Match[str], single: bool) -> Quotation:
    return Quotation(Span(start.start(), end.end()), Span(start.end(), end.start()), True, single)


def _unclosed(start: re.Match[str], end: int) -> Quotation:
    return Quotation(Span(start.start(), end), Span(start.end(), end), False, False)


def _opens(text: str, mark: re.Match[str]) -> bool:
    if mark.group() in ("’", "''"):
        return False
    before = text[mark.start() - 1 : mark.start()] if mark.start() else ""
    after = text[mark.end() : mark.end() + 1]
    if mark.group() == "«":
        return bool(text[mark.end() : mark.end() + 2].strip())  # French: « Oui »
    if mark.group() in _OPENERS_ONLY:
        return bool(after.strip())
    if mark.group() in ("”", "»"):  # »Ja«, ”Ja”
        return not before.strip() and after.isalnum()
    glued = before in (".", ",", "!", "?", "…", "”", "’") and not (before == "," and after.isalnum())
    return not before.isalnum() and not glued and bool(after.strip())


def _closes(text: str, start: re.Match[str], mark: re.Match[str]) -> bool:
    if mark.group() not in _PARTNERS[start.group()]:
        return False
    before = text[mark.start() - 1 : mark.start()]
    after = text[mark.end() : mark.end() + 1]
    if mark.group() == "“":  # „German“, or a wrong “mark“
        return not after.isalnum() and bool(before.strip())
    if mark.group() in ("”", "»", "«", "''"):
        return True
    if after.isalnum():
        return before in (".", ",", "!", "?")
    return bool(before.strip()) or not after.strip()


def _is_other(text: str, marks: list[re.Match[str]], k: int) -> bool:
    """Is the mark an inch mark or an apostrophe, as a better closing mark comes before the next opening one?

    '"A 5" gun," he said' and "'The soldiers' camp burned,' he said" go on; "the 'terrorists' fled" does not.
    """
    if not _is_doubtful(text, marks[k]):
        return False
    for mark in marks[k + 1 : k + 1 + _AHEAD]:
        if _opens(text, mark):
            return False
        if not _is_doubtful(text, mark):
            return True
    return False


def _is_doubtful(text: str, mark: re.Match[str]) -> bool:
    """A single mark after an s and a straight one after a number, with a space behind."""
    before = text[mark.start() - 1]
    letter = before in "sS" if mark.group() in _SINGLE else mark.group() == '"' and before.isdigit()
    return letter and text[mark.end() : mark.end() + 1] == " "
