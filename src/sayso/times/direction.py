"""Does a time without a year or week lie before or after the day of publication? Tense and modality tell.

In news a bare weekday is on or before the day of publication in nine cases of ten, so the past is the default.
"""

from __future__ import annotations

import re
from typing import Literal

Direction = Literal["past", "future"]

UNTOLD = "no verb that tells: past is the rule"
# of the event itself these say nothing: "he said the talks in May"
NOT_TELLING = frozenset(
    [UNTOLD, *"said told wrote announced suggested reported added warned has have".split()]
)
_FUTURE = frozenset(
    """will shall 'll ’ll won't won’t due scheduled slated expected set plans planned plan planning upcoming
    tomorrow next intends intend going ahead forthcoming deadline extended postponed
    should must could would might may""".split()
)
# in the present, right before a time: "arrives on Wednesday"; farther off they are headlines and habits
_SCHEDULED = frozenset(
    "arrives departs begins starts opens ends closes expires meets leaves returns resumes".split()
)
_RIGHT_BEFORE = 12  # characters
# "announced on Friday plans to": after a time these tell little
_NOUNS = frozenset("plans plan deadline".split())
_PAST = frozenset(
    """was were had did said told announced reported became began broke brought came fell flew found fought fled
    gave got held hit vowed kept killed knew led left lost made met put ran saw sent shot shut spoke stood struck took
    went won wrote ago has have been yesterday last since""".split()
)
AFTERWARDS = frozenset("by until till before".split())
_RANGE = re.compile(r"\s*(?:to|until|till|through|[-–])\s")
_UNIT = re.compile(r"(?:hour|day|night|week|month|year)s?")
_CLAUSE = re.compile(r"[;:—–“”\"]|, (?:and|but|while|who|which|as|after|before|when)\b")
# a promise is past, what was promised is to come: "vowed to leave on Friday", but "vowed on Friday to leave"
_PROMISED = r"(?:vowed|promised|pledged|threatened|agreed)"
_INTENT = rf"(?:due|set|scheduled|slated|expected|plan(?:s|ned|ning)?|{_PROMISED})"
_WORD = re.compile(
    rf"(?:(?:was|were) )?{_INTENT}(?: not)? to (?:be )?[a-z]+"
    r"|(?:an?|the|his|her|its|their) [a-z]+ed|(?:to )?be [a-z]+|(?:is|are|was|were|be) to(?= [a-z])"
    r"|['’]?[a-z]+(?:['’]t)?"
)
_PROMISES = re.compile(_PROMISED)
# "the meeting is at 10:00 on Tuesday"
_IS_AT = re.compile(r"\b(?:is|are) (?:at (?:\S+ ){1,2})?(?:on |in |at )?$")
_AFTER, _AFTER_COMMA, _AFTER_NOUN = 1.7, 4.0, 20.0  # how much farther a word counts that comes after the time


def direction(sentence: str, start: int, end: int) -> tuple[Direction, str]:
    """Where the time at `[start, end)` of a sentence lies, and the word that decides.

    The nearest telling word in the clause decides, then the nearest in the sentence.

    >>> direction("Talks will resume on Monday.", 21, 27)
    ('future', 'will')
    >>> direction("He said on Sunday the vote would be held in May.", 11, 17)
    ('past', 'said')
    """
    sentence = sentence.replace("May", "###").lower()  # the month is no modal
    before = re.findall(r"[a-z]+", sentence[:start])[-2:]
    # "two days before the feast" tells nothing of the feast
    is_counted = before[1:] == ["before"] and _UNIT.fullmatch(before[0])
    if (any(w in AFTERWARDS for w in before) and not is_counted) or (
        before[-1:] and before[-1] in ("for", "from") and not _RANGE.match(sentence[end:])
    ):
        return "future", before[-1]
    if _IS_AT.search(sentence[:start]):
        return "future", "is"
    bounds = [0, *(m.start() for m in _CLAUSE.finditer(sentence)), len(sentence)]
    left = max(b for b in bounds if b <= start)
    right = min(b for b in bounds if b >= end)
    for a, b in ((left, right), (0, len(sentence))):
        found = _nearest(sentence, a, b, start, end)
        if found:
            return found
    return "past", UNTOLD


def _nearest(sentence: str, left: int, right: int, start: int, end: int) -> tuple[Direction, str] | None:
    """The telling word nearest to the time; one before it counts as nearer than one after, above all past a comma."""
    best: tuple[float, Direction, str] | None = None
    for m in _WORD.finditer(sentence, left, right):
        if start <= m.start() < end or m.group().startswith(("be ", "to be ")):
            continue  # "to be held", "will be held": the participle is no past
        where = _told_by(m.group(), start - m.end())
        if where is None:
            continue
        gap = start - m.end() if m.end() <= start else _weight(m, sentence[end]) * (m.start() - end)
        if best is None or gap < best[0]:
            best = gap, where, m.group()
    return (best[1], best[2]) if best else None


def _weight(m: re.Match[str], follows: str) -> float:
    if m.group().split()[0] in _NOUNS:
        return _AFTER_NOUN
    return _AFTER_COMMA if follows == "," else _AFTER


def _told_by(word: str, before: int) -> Direction | None:
    """What a word tells that stands so many characters before the time (less than none: after it)."""
    if before < 0 and _PROMISES.match(word):
        return "past"
    if word in _SCHEDULED and 0 <= before <= _RIGHT_BEFORE:
        return "future"
    if word.startswith(("was ", "were ")) and not word.endswith(" to"):
        return None  # "was set to land": it has or has not
    if word in _FUTURE or " to" in word:
        return "future"
    if word in _PAST or (len(word) > 4 and word.endswith("ed") and " " not in word and word != "united"):
        return "past"
    return None
