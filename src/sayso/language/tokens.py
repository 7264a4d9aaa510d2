"""Words of a text with their offsets, cut as the English UD treebanks cut them.

Clitics stand apart ("do" "n't", "Haftar" "'s"), hyphenated compounds are three words, abbreviations keep
their full stop.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sayso.language.abbreviations import ABBREVIATIONS, BEFORE_NUMBERS

# "Sana'a" and "O'Brien" are one word; "Haftar's" is two. A letter is a word character that is no digit;
# combining marks belong to the letter before them.
_LETTER = r"[^\W\d_][\u0300-\u036f\u064b-\u065f]*"
_APOSTROPHE = "['’ʼ]"
# 64 characters before an @ (RFC 5321): without a bound "a-a-a-..." is read n * n times.
_PATTERN = re.compile(
    r"(?P<url>(?:https?://|www\.)[^\s<>\"“”]+)"
    r"|(?P<email>[\w.+-]{1,64}@[\w-]+\.[\w.-]+\w)"
    r"|(?P<initials>(?:[^\W\d_]\.){2,}|Ph\.D\.)"
    r"|(?P<number>\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s|m|km|pm|am)?\b|\d+)"
    rf"|(?P<word>(?:{_LETTER})+(?:{_APOSTROPHE}(?!(?i:s|d|m|t|ll|re|ve)(?![^\W_]))(?:{_LETTER})+)*\d*)"
    r"|(?P<dots>\.{2,}|…)"
    r"|(?P<dashes>-{2,}|[–—])"
    r"|(?P<mark>\S)",
    re.UNICODE,
)
_CLITIC = re.compile(rf"{_APOSTROPHE}(?:s|S|ll|re|ve|m|d|LL|RE|VE|M|D)\b")
_NOT = re.compile(rf"n{_APOSTROPHE}t\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Token:
    """A word or punctuation mark at `[start, end)`."""

    text: str
    start: int
    end: int


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The words of `text[start:end]`, in order; everything but white space is in one of them.

    >>> [t.text for t in tokens("Gen. Haftar's men didn’t re-enter U.S. bases.")]
    ['Gen.', 'Haftar', "'s", 'men', 'did', 'n’t', 're', '-', 'enter', 'U.S.', 'bases', '.']
    """
    out: list[Token] = []
    at, stop = start, len(text) if end is None else end
    while found := _PATTERN.search(text, at, stop):
        at = _add(out, text, found, stop)
    return out


def _add(out: list[Token], text: str, found: re.Match[str], stop: int) -> int:
    """Append the token or tokens at `found`; returns where to go on."""
    s, e = found.span()
    kind = found.lastgroup
    if kind == "url":
        while e - 1 > s and text[e - 1] in ".,;:!?)]’'":
            e -= 1
    elif kind == "word":
        return _add_word(out, text, s, e, stop)
    elif kind == "mark" and (clitic := _CLITIC.match(text, s, stop)) and s:
        e = clitic.end() if text[s - 1].isalnum() or text[s - 1] == "." else e
    out.append(Token(text[s:e], s, e))
    return e


def _add_word(out: list[Token], text: str, s: int, e: int, stop: int) -> int:
    """A word proper: with its abbreviation's full stop, with "n't" cut off."""
    word = text[s:e]
    if text[e : e + 1] == "." and e < stop and _keeps_stop(text, s, e):
        out.append(Token(text[s : e + 1], s, e + 1))
        return e + 1
    if word[-1] in "nN" and len(word) > 1 and (negation := _NOT.match(text, e - 1, stop)):
        out.append(Token(text[s : e - 1], s, e - 1))
        out.append(Token(text[e - 1 : negation.end()], e - 1, negation.end()))
        return negation.end()
    if word.lower() == "cannot":
        out += [Token(word[:3], s, s + 3), Token(word[3:], s + 3, e)]
        return e
    out.append(Token(word, s, e))
    return e


def _keeps_stop(text: str, s: int, e: int) -> bool:
    return text[s:e] in ABBREVIATIONS or _is_initial(text, s, e) or _is_number_sign(text, s, e)


def _is_initial(text: str, s: int, e: int) -> bool:
    """A single capital before a capital word: "J. Smith"."""
    return (
        e - s == 1
        and text[s].isupper()
        and text[s] != "I"
        and text[e + 1 : e + 2] == " "
        and text[e + 2 : e + 3].isupper()
    )


def _is_number_sign(text: str, s: int, e: int) -> bool:
    """A short word before a number: "No. 5", "p. 12"; "He said no. Five left" has none."""
    return text[s:e] in BEFORE_NUMBERS and text[e + 1 : e + 2] == " " and text[e + 2 : e + 3].isdigit()
