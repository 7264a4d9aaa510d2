"""From the words of an annotation to offsets in its text.

Annotations give every span by its words. A content takes the first place of its words that no earlier claim
has taken; a source, cue or trigger takes the place nearest to its claim's content.
"""

from __future__ import annotations

import copy
import re
from typing import Any

Offsets = tuple[int, int]


class AnchorError(ValueError):
    """Words of an annotation that its text does not hold; the message lists every one."""


def occurrences(text: str, words: str) -> list[Offsets]:
    """Every place of `words`; places that cut through a longer word only if there is no other.

    >>> occurrences("unfair is fair", "fair")
    [(10, 14)]
    """
    found = [(m.start(), m.end()) for m in re.finditer(re.escape(words), text)]
    return [f for f in found if not _cuts(text, f[0]) and not _cuts(text, f[1])] or found


def nearest(text: str, words: str, spans: list[Offsets]) -> Offsets | None:
    """The place of `words` nearest to any of `spans`."""
    return min(
        occurrences(text, words),
        key=lambda f: min(max(s - f[1], f[0] - e, 0) for s, e in spans),
        default=None,
    )


def anchored(article: dict[str, Any]) -> dict[str, Any]:
    """A copy with `content_spans`, `source_span`, `cue_span`, `trigger_span`. Raises AnchorError."""
    article = copy.deepcopy(article)
    text, problems = article["text"], []
    taken: set[Offsets] = set()
    for number, claim in enumerate(article["claims"]):
        spans: list[Offsets] = []
        for words in claim["content"]:
            free = next((o for o in occurrences(text, words) if o not in taken), None)
            if free is None:
                problems.append(f"claim {number}: content not in the text, or taken: {words!r}")
            else:
                spans.append(free)
                taken.add(free)
        claim["content_spans"] = spans
        for part, key in _parts(claim):
            words = part.get(key)
            part[f"{key}_span"] = nearest(text, words, spans) if words and spans else None
            if words and spans and part[f"{key}_span"] is None:
                problems.append(f"claim {number}: {key} not in the text: {words!r}")
    if problems:
        raise AnchorError(f"{article.get('id')}: " + "; ".join(problems))
    return article


def _parts(claim: dict[str, Any]) -> list[tuple[dict[str, Any], str]]:
    links = [(link, key) for link in claim["chain"] for key in ("source", "cue")]
    return links + [(event, "trigger") for event in claim.get("events", [])]


def _cuts(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()
