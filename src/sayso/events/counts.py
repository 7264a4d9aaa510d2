"""Numbers of people as texts write them: "12", "sixty-five", "two hundred", "10–12", "no more than five", "dozens"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sayso.times.words import MONTHS, NUMBER, VAGUE

_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_ONES = "|".join(w for w, k in NUMBER.items() if 0 < k < 20 and w not in ("a", "an", "dozen"))
_SMALL = rf"(?:(?:{_TENS})(?:[-\s](?:{_ONES})\b)?|(?:{_ONES}))\b"
_FIGURES = r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,2}|[0-9]+\.[0-9]+(?=\s+(?:thousand|million)\b)|[0-9]{1,9})"
_SCALES = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 1_000_000}
_SCALE = rf"(?:{'|'.join(_SCALES)})\b"
_MORE = rf"(?:(?:(?<=hundred)|(?<=thousand))(?:\s+and)?\s+{_SMALL}(?:[-\s]{_SCALE}){{0,2}})"  # "hundred [and five]"
_NUMBER = (
    rf"(?:half\s+a\s+dozen\b|(?:{_FIGURES}|{_SMALL}|an?(?=\s{_SCALE}))(?:[-\s]{_SCALE}){{0,2}}{_MORE}{{0,2}})"
)
_VAGUE = rf"(?:(?:several|a\s+few|a\s+couple\s+of)(?:\s+{_SCALE})?|a\s+couple|dozens)\b"
_FROM = "at least|no fewer than|no less than|not fewer than|not less than"
_OVER = "more than|over"
_TO = "up to|as many as|at most|no more than|not more than"
_UNDER = "fewer than|less than"
_ABOUT = "about|around|roughly|approximately|some|nearly|almost|an estimated"
_HOW = rf"(?:(?P<how>{_FROM}|{_TO}|{_OVER}|{_UNDER}|{_ABOUT})\s+)?(?:another\s+)?"
# what a number may belong to and is nobody
_THINGS = r"""% per\scent percent percentage points? decades? years? months? weeks? days? hours? minutes? seconds?
    mornings? afternoons? evenings? nights? times thirds? quarters? km kilomet\w+ miles? met(?:re|er)s? feet [ap]\.?m
    o['’]clock degrees ton(?:ne)?s? dollars euros goats cattle cows sheep camels animals livestock dogs birds elephants
    vehicles cars trucks buses lorries tanks ships vessels boats tankers trawlers aircraft planes drones missiles houses
    homes villages cities towns"""
NOBODY = rf"(?:{'|'.join([*_THINGS.split(), *MONTHS])})(?!\w)"
_START = r"(?<![\w$€£#/–-])(?<![0-9][.,:])"
_END = rf"(?!\w)(?![-–/:]\w)(?![.,][0-9])(?!\s*{NOBODY})(?!\s+(?:another\b|{_SCALE}))"
_COUNT = re.compile(
    rf"{_START}(?:between\s+(?P<least>{_NUMBER})\s+and\s+(?P<most>{_NUMBER})"
    rf"|{_HOW}(?:(?P<n>{_NUMBER})(?:(?:\s+(?:to|or)\s+|[-–])(?P<m>{_NUMBER}))?|(?P<vague>{_VAGUE}))){_END}",
    re.IGNORECASE,
)
# before a number that is a date, an age, a label, a share or a whole of which a part is told
_PART = rf"(?:none|neither|either|some|most|many|few|half|[0-9]|{'|'.join(NUMBER)})"
_NO_COUNT = re.compile(
    rf"(?:\b(?:no|not|not\s+even|{_PART}\s+of\s+(?:the|its|their|these|those)|aged?|room|number"
    rf"|article|flight|route|highway|unit|group|chapter|phase|zone|battalion|one\s+in|out\s+of|{'|'.join(MONTHS)}))\s*$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_IN_A_YEAR = re.compile(r"\b(?:in|since|until|by|before|after|during|early|late|mid|of)\s+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Count:
    """A number with the words that make it a range: `start` with "at least", `first` without."""

    start: int
    first: int
    end: int
    low: int
    high: int | None
    last: int  # the second number of "10 to 12", the only one of "12"


def counts(text: str) -> Iterator[Count]:
    """Every number of a text that may count people, in order."""
    for m in _COUNT.finditer(text):
        before = text[max(0, m.start() - 30) : m.start()]
        if m["vague"]:
            low, high, first = *_vague(m["vague"]), m.start("vague")
        else:
            low, first = _value(m["least"] or m["n"]), m.start("least" if m["least"] else "n")
            high = _value(m["most"] or m["m"] or m["n"] or m["least"])
        if not 0 < low <= high or _NO_COUNT.search(before):
            continue
        if _YEAR.fullmatch(m[0]) and _IN_A_YEAR.search(before):
            continue
        yield Count(m.start(), first, m.end(), *_range(m["how"], low, high), high)


def _value(words: str) -> int:
    """A number in figures or words.

    >>> [_value(w) for w in ("1,200", "sixty-five", "a hundred", "two hundred and five", "1.5 million", "half a dozen")]
    [1200, 65, 100, 205, 1500000, 6]
    """
    total = now = 0.0
    for part in re.split(r"[\s-]+", words.lower().replace("half a dozen", "six").replace(",", "")):
        if part[0].isdigit():
            now += float(part) if "." in part else int(part)
        elif part in ("hundred", "dozen"):
            now = max(now, 1) * _SCALES[part]
        elif part in _SCALES:
            total, now = total + max(now, 1) * _SCALES[part], 0
        elif part != "and":
            now += NUMBER[part]
    return round(total + now)


def _vague(words: str) -> tuple[int, int]:
    """The range of a vague number.

    >>> _vague("dozens"), _vague("several hundred"), _vague("a few")
    ((24, 90), (300, 700), (2, 5))
    """
    parts = words.lower().split()
    low, high = next(VAGUE[p] for p in parts if p in VAGUE)
    scale = _SCALES.get(parts[-1], 1)
    return low * scale, high * scale


def _range(how: str | None, low: int, high: int) -> tuple[int, int | None]:
    """What the words before a number make of it.

    >>> _range("at least", 12, 12), _range("up to", 12, 12), _range("about", 10, 10), _range(None, 3, 3)
    ((12, None), (0, 12), (8, 12), (3, 3))
    """
    word = " ".join((how or "").lower().split())
    if word in _FROM.split("|"):
        return low, None
    if word in _OVER.split("|"):
        return low + 1, None
    if word in _TO.split("|"):
        return 0, high
    if word in _UNDER.split("|"):
        return 0, high - 1
    if word in _ABOUT.split("|"):
        wide = max(1, round(0.2 * high))
        return max(0, low - wide), high + wide
    return low, high
