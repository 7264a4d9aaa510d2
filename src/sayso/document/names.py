"""What is written like a name: of a person, of a place, of an agency. Shapes only, no lists of names."""

from __future__ import annotations

import re

from sayso.document.word_lists import FUNCTION_WORDS, PARTICLES, ROLES
from sayso.document.written_dates import MONTH_NAMES, WEEKDAYS

_WORD = re.compile(r"[^\W\d_][\w'’.\-]*")
# "al-Hamdani", "d'Estaing", "O'Brien"
_ARTICLE = re.compile(r"(?:[aeu][lnrsdz]h?|d|l)['’\-](?=[^\W\d_])")


def is_capitalised(word: str) -> bool:
    """Does the word begin with a capital, after an article such as "al-"?

    >>> [is_capitalised(w) for w in ("Doe", "al-Hamdani", "said", "DOE")]
    [True, True, False, True]
    """
    article = _ARTICLE.match(word)
    rest = word[article.end() :] if article else word
    return bool(rest) and rest[0].isupper()


def is_person(text: str) -> bool:
    """Is it written like the name of a person: two to five words, capitals, no role, no weekday?

    >>> [is_person(t) for t in ("Jane M. Doe", "Idris al-Hamdani", "Jane Doe reports", "Defence Editor")]
    [True, True, False, False]
    """
    words = text.split()
    if not 2 <= len(words) <= 5 or not _name_words(words):
        return False
    low = {word.lower().strip(".,'’") for word in words}
    return not low & (ROLES | WEEKDAYS | (FUNCTION_WORDS - {"a", "i", "it", "all", "my", "no", "so", "to"}))


def is_place(text: str, most_words: int = 4) -> bool:
    """Is it written like a place: one to four words, capitals, no ordinary first word?

    >>> [is_place(t) for t in ("Port-au-Prince", "The Hague", "Rostov-on-Don", "In Tripoli", "the city")]
    [True, True, True, False, False]
    """
    words = text.split()
    if not 1 <= len(words) <= most_words or not _name_words(words):
        return False
    first = words[0].lower()
    return (first not in FUNCTION_WORDS or text == "The Hague") and not _has_calendar_word(words)


def is_agency(text: str) -> bool:
    """Is it written like an agency: one to five words, capitals or letters and digits?

    >>> [is_agency(t) for t in ("CWN", "Dawn Wire", "SteppeInform", "who was there")]
    [True, True, True, False]
    """
    words = text.split()
    return 1 <= len(words) <= 5 and _name_words(words) and not _has_calendar_word(words)


def _name_words(words: list[str]) -> bool:
    """Only capitalised words, joined by particles at most; first and last are no particles."""
    if not (is_capitalised(words[0]) and is_capitalised(words[-1])):
        return False
    return all(
        _WORD.fullmatch(word) is not None and (is_capitalised(word) or word in PARTICLES) for word in words
    )


def _has_calendar_word(words: list[str]) -> bool:
    low = {word.lower().strip(".,") for word in words}
    return bool(low & (WEEKDAYS | MONTH_NAMES))
