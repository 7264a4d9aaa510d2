"""Does a time without a year or week lie before or after the day of publication? Tense and modality tell.

In news a bare weekday is on or before the day of publication in nine cases of ten, so the past is the default.
"""

from __future__ import annotations

import re
from typing import Literal

Direction = Literal["past", "future"]

_FUTURE = frozenset(
    """will shall 'll ’ll won't won’t due scheduled slated expected set plans planned plan planning upcoming
    tomorrow next vowed promised intends intend going ahead forthcoming deadline extended postponed
    should must could would might""".split()
)
_PAST = frozenset(
    """was were had did said told announced reported became began broke brought came fell flew found fought fled
    gave got held hit kept killed knew led left lost made met put ran saw sent shot shut spoke stood struck took
    went won wrote ago has have been yesterday last since""".split()
)
_AFTERWARDS = frozenset("by until till before".split())
_RANGE = re.compile(r"\s*(?:to|until|till|through|[-–])\s")
_CLAUSE = re.compile(r"[;:—–“”\"]|, (?:and|but|while|who|which|as|after|before|when)\b")
_WORD = re.compile(r"(?:to )?be [a-z]+|(?:is|are|was|were|be) to(?= [a-z])|['’]?[a-z]+(?:['’]t)?")


def direction(sentence: str, start: int, end: int) -> tuple[Direction, str]:
    """Where the time at `[start, end)` of a sentence lies, and the word that decides.

    The nearest telling word in the clause decides, then the nearest in the sentence.

    >>> direction("Talks will resume on Monday.", 21, 27)
    ('future', 'will')
    >>> direction("He said on Sunday the vote would be held in May.", 11, 17)
    ('past', 'said')
    """
    before = _WORD.findall(sentence[:start].lower())[-2:]
    if any(w in _AFTERWARDS for w in before) or (
        before[-1:] and before[-1] in ("for", "from") and not _RANGE.match(sentence[end:])
    ):
        return "future", before[-1]
    bounds = [0, *(m.start() for m in _CLAUSE.finditer(sentence)), len(sentence)]
    left = max(b for b in bounds if b <= start)
    right = min(b for b in bounds if b >= end)
    for a, b in ((left, right), (0, len(sentence))):
        found = _nearest(sentence, a, b, start, end)
        if found:
            return found
    return "past", "no verb that tells: past is the rule"


def _nearest(sentence: str, left: int, right: int, start: int, end: int) -> tuple[Direction, str] | None:
    """The telling word nearest to the time; one before it counts as nearer than one after."""
    best: tuple[float, Direction, str] | None = None
    for m in _WORD.finditer(sentence.lower(), left, right):
        if start <= m.start() < end or " be " in f" {m.group()}":
            continue  # "to be held", "will be held": the participle is no past
        where = _told_by(m.group())
        if where is None:
            continue
        gap = start - m.end() if m.end() <= start else 1.7 * (m.start() - end)
        if best is None or gap < best[0]:
            best = gap, where, m.group()
    return (best[1], best[2]) if best else None


def _told_by(word: str) -> Direction | None:
    if word in _FUTURE or word.endswith(" to"):
        return "future"
    if word in _PAST or (len(word) > 4 and word.endswith("ed")):
        return "past"
    return None
