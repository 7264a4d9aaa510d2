"""Which language is it? Two letters of ISO 639-1, or None for a text too short to tell.

English news is told by its function words alone; everything else is asked of py3langid, whose
model takes 0.8 s to open, more than reading a short article takes.
"""

from __future__ import annotations

import re
from typing import Any

from sayso.document.word_lists import ENGLISH_WORDS

FEWEST_LETTERS = 40
_SNIFFED_CHARACTERS = 5_000
_WORD = re.compile(r"[^\W\d_]+")

_FEWEST_WORDS = 30
_ENGLISH_SHARE = 0.12


def identify_language(text: str) -> str | None:
    """The most likely language of the first 5,000 characters.

    >>> identify_language("Gunmen attacked the convoy.")
    >>> identify_language("Die Regierung in Berlin hat am Montag die Vorwürfe aus Moskau zurückgewiesen.")
    'de'
    """
    # a lone surrogate has no UTF-8, which py3langid asks for
    start = text[:_SNIFFED_CHARACTERS].encode("utf-8", "ignore").decode("utf-8")
    if sum(c.isalpha() for c in start) < FEWEST_LETTERS:
        return None
    if is_plainly_english(start):
        return "en"
    return _most_likely(start)


def is_plainly_english(text: str) -> bool:
    """Is at least every eighth word a function word of English and of no other language?

    Of 475 Wikinews articles 465 are (the median has 19 %) and py3langid calls every one of them
    English too; news in German, Danish, Dutch, Afrikaans or French has 0 to 3 %.
    """
    words = [word.lower() for word in _WORD.findall(text)]
    if len(words) < _FEWEST_WORDS:
        return False
    return sum(word in ENGLISH_WORDS for word in words) >= _ENGLISH_SHARE * len(words)


def _most_likely(text: str) -> str:
    import py3langid

    classify: Any = py3langid.classify
    language, _log_probability = classify(text)
    return str(language)
