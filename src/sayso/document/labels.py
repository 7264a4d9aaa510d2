"""Section labels and headlines: the short lines above an article's body."""

from __future__ import annotations

import re

from sayso.document.findings import Finding
from sayso.document.lines import Line
from sayso.document.particulars import Particulars
from sayso.document.word_lists import FUNCTION_WORDS, SECTION_WORDS

_LONGEST_LABEL = 32
_LONGEST_HEADLINE = 180
_END = frozenset(".!?:;,…")
_LABEL = re.compile(r"[^\W\d_][\w'’&/|>.\- ]*")
_BETWEEN = re.compile(r"\s*(?:[/|>&]|\s-\s|\band\b)\s*")
_KICKER = re.compile(
    r"(?:BREAKING(?: NEWS)?|EXCLUSIVE|UPDATE(?: ?\d+)?|JUST IN|DEVELOPING|LIVE|OPINION|ANALYSIS"
    r"|EXPLAINER|FACTBOX)"
    r"(?:\s*[:|]\s+|\s+[-–—]\s+)(?=\S)"
)


def find_section(line: Line, *, section: str | None) -> Finding | None:
    """The section label that the first line is: "russia", "WORLD", "Middle East", "Press review".

    >>> find_section(Line(0, "russia", True, True), section=None).tells.section
    'russia'
    >>> find_section(Line(0, "Ceasefire holds", True, True), section=None)
    """
    if section is not None and _same(line.text, section):
        return Finding(line.span, "section", "section: as given")
    if not is_label(line.text):
        return None
    return Finding(line.span, "section", "section: a short first line", Particulars(section=line.text))


def is_label(text: str) -> bool:
    """Could this line be the name of a section: one to four words that say nothing of anything?

    A line in one case throughout is a label; "Middle East" is, as a name or a section's word;
    "Ceasefire holds", with its second word small and no section's word in it, is a headline.

    >>> [is_label(t) for t in ("Middle East & Africa", "world", "Gaza", "Russia attacks", "He left.")]
    [True, True, True, False, False]
    """
    if len(text) > _LONGEST_LABEL or text[-1] in _END or not _LABEL.fullmatch(text):
        return False
    parts = [part for part in _BETWEEN.split(text) if part]
    words = [word for part in parts for word in part.split()]
    if not words or len(words) > 4 or any(len(part.split()) > 3 for part in parts):
        return False
    if len(words) == 1:
        return words[0].lower() not in FUNCTION_WORDS
    low = [word.lower() for word in words]
    if low[-1] in SECTION_WORDS or low[0] in SECTION_WORDS:
        return not any(word in FUNCTION_WORDS for word in low)
    if text.islower() or text.isupper():
        return not any(word in FUNCTION_WORDS for word in low)
    return len(words) <= 3 and all(word[0].isupper() for word in words) and low[0] not in FUNCTION_WORDS


def find_headline(line: Line, *, title: str | None) -> Finding | None:
    """The document's title, where it stands in the text again. Any other headline is a claim.

    >>> find_headline(Line(0, "Talks end in Geneva", True, True), title="Talks end in Geneva").kind
    'headline'
    """
    if title is None or not _same(line.text, title):
        return None
    return Finding(line.span, "headline", "headline: equal to the title")


def is_headline_like(line: Line) -> bool:
    """A line of its own without a full stop, as headlines are: it is passed over, and kept as text."""
    return line.before_blank and len(line.text) <= _LONGEST_HEADLINE and line.text[-1] not in ".:;,…"


def find_kicker(line: Line) -> tuple[int, int] | None:
    """Start and end of "BREAKING:" or "EXCLUSIVE -" at the head of the line."""
    kicker = _KICKER.match(line.text)
    return (line.start, line.start + len(kicker.group().rstrip())) if kicker else None


def _same(one: str, other: str) -> bool:
    return _plain(one) == _plain(other)


def _plain(text: str) -> str:
    straight = text.translate(str.maketrans("‘’“”–—", "''\"\"--"))
    return " ".join(straight.split()).casefold().rstrip(".")
