"""How many were killed, injured or detained, as the text states it: numbers with the verb or noun that they belong to."""

from __future__ import annotations

import re
from typing import Literal

from sayso.document.model import Span
from sayso.events.model import Toll
from sayso.language.analysis import Analysis
from sayso.times.words import number

What = Literal["dead", "injured", "detained"]
_WORD = r"(?:\d{1,3}(?:,\d{3})+|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-\w+)?|thirty(?:-\w+)?|forty(?:-\w+)?|fifty(?:-\w+)?|a dozen)"
_HOW = r"(?P<how>at least|more than|over|up to|as many as|about|around|some|nearly|almost|fewer than|less than)?\s*"
_PEOPLE = r"(?:\w+[\s-]){0,3}?(?:people|civilians|soldiers|men|women|children|fighters|militants|policemen|officers|others|persons|protesters|troops|villagers|gunmen|workers|demonstrators|students|journalists)?"
_KINDS: dict[What, str] = {
    "dead": r"(?:were |was |had been |have been |been |are )?(?:killed|dead|died|shot dead|slain)",
    "injured": r"(?:were |was |had been |have been |been |are )?(?:injured|wounded|hurt)",
    "detained": r"(?:were |was |had been |have been |been |are )?(?:detained|arrested|taken into custody)",
}
_VERBS: dict[What, str] = {
    "dead": "kill(?:ed|ing|s)",
    "injured": "(?:injur|wound)(?:ed|ing|es|s)",
    "detained": "(?:detain|arrest)(?:ed|ing|s)",
}
_FORMS = tuple(
    (what, re.compile(form, re.IGNORECASE))
    for what in _KINDS
    for form in (
        rf"\b{_HOW}(?P<n>{_WORD})(?:\s+(?:to|or)\s+(?P<m>{_WORD}))?\s+{_PEOPLE}\s*{_KINDS[what]}\b",
        rf"\b{_VERBS[what]}\s+{_HOW}(?P<n>{_WORD})(?:\s+(?:to|or)\s+(?P<m>{_WORD}))?\b(?!\s*(?:%|percent|years?|days?|km))",
    )
)


def tolls(analysis: Analysis) -> list[Toll]:
    """All of a document; ranges for "at least", "up to", "10 to 12", "about".

    Whoever states the number is the claim's origin; different numbers of different sources stay side by side.
    """
    out: dict[tuple[int, str], Toll] = {}
    for what, form in _FORMS:
        for m in form.finditer(analysis.text):
            low = number(m["n"].replace("a dozen", "12"))
            high = number(m["m"]) if m["m"] else low
            if low is None or high is None:
                continue
            span = Span(m.start("n"), m.end())
            out.setdefault((m.start("n"), what), Toll(what, *_range(m["how"], int(low), int(high)), span))
    return [toll for _, toll in sorted(out.items())]


def _range(how: str | None, low: int, high: int) -> tuple[int, int | None]:
    """What the words before a number make of it.

    >>> _range("at least", 12, 12), _range("up to", 12, 12), _range("about", 10, 10), _range(None, 3, 3)
    ((12, None), (0, 12), (8, 12), (3, 3))
    """
    word = (how or "").lower()
    if word in ("at least", "more than", "over"):
        return low + (word != "at least"), None
    if word in ("up to", "as many as", "fewer than", "less than"):
        return 0, high - word.endswith("than")
    if word in ("about", "around", "some", "nearly", "almost"):
        wide = max(1, round(0.2 * high))
        return low - wide, high + wide
    return low, high
