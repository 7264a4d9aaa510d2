"""Notices: photo credits, "read more" lines, editors' notes, wherever they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.document.findings import Finding
from sayso.document.lines import Line
from sayso.document.model import Span
from sayso.document.names import is_capitalised
from sayso.document.notice_forms import CREDIT, FORMS, IN_BRACKETS
from sayso.document.word_lists import CREDIT_WORDS

_LONGEST = 240
_WORD = re.compile(r"[\w'’.\-]+")


def find_notice(line: Line) -> Finding | None:
    """The notice that this whole line is.

    >>> find_notice(Line(0, "Reporting by Jane Doe; editing by John Roe", True, True)).kind
    'credit'
    >>> find_notice(Line(0, "Reporting by journalists has been restricted since May.", True, True))
    """
    if len(line.text) > _LONGEST:
        return None
    if _is_credit(line.text):
        return Finding(line.span, "credit", "credit: who reported, edited or took the picture")
    for kind, because, form in FORMS:
        if form.fullmatch(line.text):
            return Finding(line.span, kind, because)
    return None


def notices_inside(text: str) -> Iterator[Finding]:
    """Credits in brackets inside or at the end of a paragraph: "(Photo by Jane Doe)"."""
    for match in IN_BRACKETS.finditer(text):
        if match["colon"] or _is_credit(match.group()):
            yield Finding(Span(*match.span()), "credit", "credit: in brackets")


def _is_credit(text: str) -> bool:
    """Is it of the form "Reporting by X; editing by Y", with only names after the "by", no verb?"""
    start = CREDIT.match(text)
    if start is None:
        return False
    words = _WORD.findall(text[start.end() :])
    return all(word.lower() in CREDIT_WORDS or is_capitalised(word) or word.isdigit() for word in words)
