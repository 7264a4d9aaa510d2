"""Trigger words: which classes of rules the words of a sentence call for. A rule is tried only where it is called.

Classes: m months, w weekdays, s seasons, u units, q quarters, p parts of the day, d today and its like, r reference
words, a adverbs, f feasts, c clock times, y years in figures.
"""

from __future__ import annotations

import re

from sayso.times.words import DAY_PARTS, MONTH, SEASONS, UNITS, WEEKDAY

_WORD = re.compile(r"[a-z]+|\d+")
_OWN = {
    "d": "today yesterday tomorrow tonight",
    "r": "now currently recently recent current present moment being past future soon nowadays",
    "a": "daily nightly weekly monthly yearly annual annually hourly quarterly",
    "f": "christmas boxing easter nowruz ramadan eid ashura",
    "c": "am pm m gmt utc local",
}
# words that call for more than one class
_DOUBLE = {
    "q": "q", "quarter": "qu", "half": "q", "centuries": "u", "may": "mf", "year": "uf", "night": "up", "hours": "uc",
    "overnight": "dp",
}  # fmt: skip


def _triggers() -> dict[str, str]:
    """Word -> the classes of rules that it calls for."""
    out = dict.fromkeys(MONTH, "m") | dict.fromkeys(WEEKDAY, "w")
    out |= {w + "s": "w" for w in WEEKDAY if len(w) > 5} | dict.fromkeys(SEASONS, "s")
    for unit in UNITS:
        out |= {unit: "u", unit + "s": "u"}
    out |= dict.fromkeys(DAY_PARTS, "p")
    return out | {word: called for called, words in _OWN.items() for word in words.split()} | _DOUBLE


TRIGGERS = _triggers()


def called(sentence: str) -> set[str]:
    """The classes of rules that a sentence's words and figures call for.

    >>> sorted(called("On Monday in 2014 he spoke for 5 hours."))
    ['c', 'u', 'w', 'y']
    """
    out: set[str] = set()
    for word in _WORD.findall(sentence.lower()):
        if word in TRIGGERS:
            out.update(TRIGGERS[word])
        elif word[0].isdigit():
            out.update(_called_by_figures(word, sentence))
    return out


def _called_by_figures(word: str, sentence: str) -> str:
    """Four figures may be a year or a clock time, two an hour or, with an s, a decade."""
    out = ""
    if len(word) == 4 and word[0] in "12":
        out = "yc"
    elif len(word) <= 2 and re.search(rf"{word}[:.]\d\d", sentence):
        out = "c"
    return out + "y" if len(word) in (2, 4) and f"{word}s" in sentence else out
