"""The words of time: numbers, months, weekdays, units, and how wide the vague ones are.

`VAGUE` and `PARTS` are our reading of news English, as annotated in corpus/GUIDELINES.md; change them here.
"""

from __future__ import annotations

import re

MONTHS = "january february march april may june july august september october november december".split()
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
MONTH = {name: k for k, name in enumerate(MONTHS, 1)} | {name[:3]: k for k, name in enumerate(MONTHS, 1)}
MONTH["sept"] = 9
WEEKDAY = {name: k for k, name in enumerate(WEEKDAYS)} | {name[:3]: k for k, name in enumerate(WEEKDAYS)}
WEEKDAY |= {"tues": 1, "thur": 3, "thurs": 3}

_ONES = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen""".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
NUMBER = {w: k for k, w in enumerate(_ONES)} | {w: 10 * k for k, w in enumerate(_TENS, 2)}
NUMBER |= {"a": 1, "an": 1, "hundred": 100, "dozen": 12}
ORDINAL = {w: k for k, w in enumerate("first second third fourth".split(), 1)}

# how few and how many a vague number means
VAGUE = {
    "few": (2, 5), "couple": (2, 2), "several": (3, 7), "some": (2, 5), "many": (5, 20), "dozens": (24, 90),
}  # fmt: skip
# "early May" is its first ten days; of a week the first three, of a year four months each
PARTS = {
    "early": 0, "start": 0, "beginning": 0, "mid": 1, "middle": 1, "late": 2, "end": 2, "later": 2,
}  # fmt: skip
DAY_PARTS = {
    "morning": "MO", "dawn": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "noon": "MI",
    "midday": "MI", "midnight": "NI", "dusk": "EV", "overnight": "NI", "nightfall": "EV",
}  # fmt: skip
# unit -> letter in ISO 8601 durations; those after T are times
UNITS = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "night": "D", "week": "W", "fortnight": "W",
    "weekend": "D", "month": "M", "quarter": "Q", "year": "Y", "decade": "Y", "century": "Y",
}  # fmt: skip
MANY = {"fortnight": 2, "decade": 10, "century": 100, "quarter": 1, "weekend": 2}
# code of TIMEX3 and first month
SEASONS = {
    "spring": ("SP", 3),
    "summer": ("SU", 6),
    "autumn": ("FA", 9),
    "fall": ("FA", 9),
    "winter": ("WI", 12),
}
# after one of these a month or a year is a time; without them "May" may be the modal and "1900" part of a name
BEFORE_TIMES = frozenset(
    """in since by until till before after from of for during between and to through last next this late early mid
    the""".split()
)


def number(words: str) -> float | None:
    """A number in figures or words; None if it is vague.

    >>> number("twenty-one"), number("1,200"), number("two and a half"), number("a few")
    (21, 1200, 2.5, None)
    """
    plain = words.lower().replace(",", "").strip()
    if re.fullmatch(r"\d+(?:\.\d+)?", plain):
        return float(plain) if "." in plain else int(plain)
    half = re.sub(r"\s*and a half$", "", plain)
    if half != plain:
        whole = number(half)
        return None if whole is None else whole + 0.5
    if plain.startswith("half"):
        return 0.5
    parts = re.split(r"[\s-]+", plain)
    if any(p not in NUMBER for p in parts):
        return None
    total = 0
    for p in parts:
        total = max(total, 1) * NUMBER[p] if p in ("hundred", "dozen") else total + NUMBER[p]
    return total


def vague(words: str) -> tuple[int, int] | None:
    """The range of a vague number.

    >>> vague("a few"), vague("three")
    ((2, 5), None)
    """
    return next((VAGUE[w] for w in words.lower().split() if w in VAGUE), None)


def unit_of(word: str) -> str:
    """The unit without its plural.

    >>> unit_of("centuries"), unit_of("Days")
    ('century', 'day')
    """
    low = word.lower()
    return "century" if low == "centuries" else low.removesuffix("s")
