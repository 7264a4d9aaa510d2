"""Untrusted characters made harmless before they are shown.

An article is written by a stranger: an escape sequence in it could steer the terminal, and a
bidi override could show an analyst other words than those in the file.
Controls: Unicode general category Cc; bidi controls: UAX #9, section 2. Marks that Arabic, Hebrew
and Persian need (U+200C to U+200F, U+061C) stay.
"""

from __future__ import annotations

import re

_STEERS_TERMINAL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
_SPOILS_PAGE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202d\u202e\ud800-\udfff]")

# typographic characters whose plain form loses nothing; all others are shown by their number
_PLAIN = str.maketrans(
    {"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "--", "…": "...", "\u00a0": " ", "\u2011": "-"}
)


def for_terminal(text: str, encoding: str = "utf-8") -> str:
    """Text with controls shown by their number, and with nothing that the encoding lacks.

    >>> for_terminal("red \\x1b[31malert")
    'red [U+001B][31malert'
    >>> for_terminal("“Łódź”", "ascii")
    '"[U+0141][U+00F3]d[U+017A]"'
    """
    safe = _STEERS_TERMINAL.sub(lambda found: _by_number(found.group()), text)
    if can_show(safe, encoding):
        return safe
    return "".join(
        letter if can_show(letter, encoding) else _by_number(letter) for letter in safe.translate(_PLAIN)
    )


def can_show(text: str, encoding: str) -> bool:
    """Has the encoding all these characters?"""
    try:
        text.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def for_page(text: str) -> str:
    """Text with each unshowable character replaced by one that shows: as many code points as before.

    >>> for_page("a\\x00b\\x1bc")
    'a␀b␛c'
    """
    return _SPOILS_PAGE.sub(lambda found: _picture(found.group()), text)


def _by_number(letter: str) -> str:
    return f"[U+{ord(letter):04X}]"


def _picture(letter: str) -> str:
    code = ord(letter)
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else "\ufffd"
