"""From the words of an annotation to offsets in its text.

Annotations give every span by its words, claims in the order of reading. A content takes, of the places of its
words that no earlier content has taken, the one nearest to the content before it: "denied it" late in a text does
not mean the first "it". A source, cue, trigger or time takes the place nearest to its claim's content.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import Any

Offsets = tuple[int, int]


class AnchorError(ValueError):
    """Words of an annotation that its text does not hold; `problems` and the message list every one."""

    def __init__(self, article_id: str | None, problems: list[str]) -> None:
        super().__init__(f"{article_id}: " + "; ".join(problems))
        self.problems = tuple(problems)


def occurrences(text: str, words: str) -> list[Offsets]:
    """Every place of `words`; places that cut through a longer word only if there is no other.

    No words have no place.

    >>> occurrences("unfair is fair", "fair")
    [(10, 14)]
    >>> occurrences("unfair", "fair"), occurrences("unfair", "")
    ([(2, 6)], [])
    """
    if not words.strip():
        return []
    found = [(m.start(), m.end()) for m in re.finditer(re.escape(words), text)]
    return [f for f in found if not _cuts(text, f[0]) and not _cuts(text, f[1])] or found


def next_free(text: str, words: str, taken: set[Offsets], after: int) -> Offsets | None:
    """The place of `words` nearest to offset `after` that no earlier content has taken.

    Two claims may have the same words ("It denied that. It denied that."): in the order of the annotation each
    takes the next place.

    >>> next_free("It denied that. It denied that.", "It denied that", {(0, 14)}, after=14)
    (16, 30)
    >>> next_free("It fell. The army denied it.", "it", set(), after=8)
    (25, 27)
    """
    free = [place for place in occurrences(text, words) if place not in taken]
    return min(free, key=lambda place: max(place[0] - after, after - place[1], 0), default=None)


def nearest(text: str, words: str, spans: list[Offsets]) -> Offsets | None:
    """The place of `words` nearest to any of `spans`, of which there is at least one.

    >>> nearest("He said it, she said so.", "said", [(16, 23)])
    (16, 20)
    """
    return min(
        occurrences(text, words),
        key=lambda f: min(max(s - f[1], f[0] - e, 0) for s, e in spans),
        default=None,
    )


def anchored(article: dict[str, Any]) -> dict[str, Any]:
    """A copy with `content_spans`, `source_span`, `cue_span`, `trigger_span`, `time_span`.

    Null words have a null span. A claim without `events` gets an empty list of them. Raises AnchorError for
    words that are not in the text and for a claim without content.
    """
    article = copy.deepcopy(article)
    problems: list[str] = []
    taken: set[Offsets] = set()
    after = 0
    for number, claim in enumerate(article["claims"]):
        claim.setdefault("events", [])
        claim["content_spans"] = []
        found = [*_content(claim, article["text"], taken, after), *_quotes(claim, article["text"])]
        after = max((end for _, end in claim["content_spans"]), default=after)
        problems += [f"claim {number}: {problem}" for problem in found]
    if problems:
        raise AnchorError(article.get("id"), problems)
    return article


def _content(claim: dict[str, Any], text: str, taken: set[Offsets], after: int) -> Iterator[str]:
    """Set the content's spans, looking on from the end of the content before; what is wrong with it."""
    if not claim["content"]:
        yield "it has no content"
    for words in claim["content"]:
        place = next_free(text, words, taken, after)
        if place is None:
            yield f"content not in the text, or taken: {words!r}"
        else:
            claim["content_spans"].append(place)
            taken.add(place)
            after = place[1]


def _quotes(claim: dict[str, Any], text: str) -> Iterator[str]:
    """Set the spans of the words quoted in links and events; what is wrong with them."""
    spans = claim["content_spans"]
    for part, key, words in _quoted(claim):
        part[f"{key}_span"] = nearest(text, words, spans) if words and spans else None
        if words and spans and part[f"{key}_span"] is None:
            yield f"{key} not in the text: {words!r}"


def _quoted(claim: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str, str | None]]:
    for link in claim["chain"]:
        yield from ((link, key, link.get(key)) for key in ("source", "cue"))
    for event in claim["events"]:
        yield event, "trigger", event.get("trigger")
        yield event, "time", (event.get("time") or {}).get("text")


def _cuts(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()
