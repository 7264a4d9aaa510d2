"""Does a time lie before or after publication? The verb that it hangs on tells; the words around it are second best."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from sayso.language.analysis import Analysis, Word
from sayso.times.direction import Direction

_AHEAD = frozenset("will shall 'll ’ll wo may might could should must would can".split())
_PLANNED = frozenset("due scheduled set slated planned expected planning".split())
_NOT_AHEAD = frozenset("is are says say".split())  # what the present of these verbs tells is so now
HIGHEST = 6  # steps up the tree to a verb


def told_by_verbs(analysis: Analysis) -> Callable[[int], tuple[Direction, str] | None]:
    """For an offset of the text: the direction that the verb above the word there tells, and that verb."""
    starts = [w.start for w in analysis.words]

    def told(at: int) -> tuple[Direction, str] | None:
        k = bisect_left(starts, at)
        return _direction(analysis, analysis.words[k]) if k < len(starts) and starts[k] == at else None

    return told


def _direction(analysis: Analysis, word: Word) -> tuple[Direction, str] | None:
    for _ in range(HIGHEST):
        if word.is_root:
            break
        word = analysis.words[word.head]
        if word.lower in _PLANNED:
            return "future", word.text
        if word.is_verb:
            return _of_verb(analysis, word)
    return None


def _of_verb(analysis: Analysis, verb: Word) -> tuple[Direction, str] | None:
    helpers = [
        c for c in analysis.children(verb) if c.relation.startswith("aux") or c.relation in ("mark", "cop")
    ]
    modal = next((h for h in helpers if h.lower in _AHEAD), None)
    if modal is not None and not any(h.lower == "have" for h in helpers):
        return "future", modal.text
    if any(h.lower == "to" for h in helpers):
        return "future", f"to {verb.text}"
    tensed = next((h for h in helpers if h.pos in ("VBD", "VBZ", "VBP")), None)
    if verb.pos == "VBD" or (
        tensed is not None and (tensed.pos == "VBD" or tensed.lower in ("has", "have", "’ve", "'ve"))
    ):
        return "past", verb.text
    if verb.pos == "VBG" and tensed is not None:  # "are meeting on Monday"
        return "future", verb.text
    is_present = verb.pos in ("VBZ", "VBP") and not verb.lower.endswith("ed")
    if is_present and verb.lower not in _NOT_AHEAD:  # "leaves on Sunday"
        return "future", verb.text
    return None
