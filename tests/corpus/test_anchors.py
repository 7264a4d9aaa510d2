"""From words to places: whole words, in turn, and what has no place."""

from __future__ import annotations

from typing import Any

import pytest
from corpus.anchors import AnchorError, anchored, next_free, occurrences


def article(**claim: Any) -> dict[str, Any]:
    return {
        "id": "x",
        "text": "Rain fell on Sunday.",
        "claims": [{"content": ["Rain fell"], "chain": []} | claim],
    }


def test_words_are_anchored_whole_and_in_turn() -> None:
    text = "It said so. Said Ali said so."
    assert [start for start, _ in occurrences(text, "said so")] == [3, 21]
    assert next_free(text, "said so", {(3, 10)}, after=0) == (21, 28)
    assert next_free(text, "said no", set(), after=0) is None


@pytest.mark.parametrize("content", [[], [""], [" "], ["Snow fell"]])
def test_a_content_without_a_place_is_an_error(content: list[str]) -> None:
    with pytest.raises(AnchorError, match="claim 0") as caught:
        anchored(article(content=content))
    assert len(caught.value.problems) == 1


def test_the_words_of_a_time_are_anchored_too() -> None:
    def timed(words: str) -> dict[str, Any]:
        event = {
            "type": "AID",
            "trigger": "fell",
            "time": {"text": words, "edtf": None},
            "status": "happened",
        }
        return article(events=[event])

    assert anchored(timed("on Sunday"))["claims"][0]["events"][0]["time_span"] == (10, 19)
    with pytest.raises(AnchorError, match="time not in the text: 'on Monday'"):
        anchored(timed("on Monday"))


def test_a_claim_need_not_have_events() -> None:
    assert anchored(article())["claims"][0]["events"] == []
