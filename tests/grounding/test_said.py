"""When something was said: the time beside the saying, not one in the content, and not another speaker's."""

from __future__ import annotations

from datetime import date

import pytest

from sayso.claims.model import Claim, Link
from sayso.document.model import Span
from sayso.grounding.said import said_at
from sayso.times import times


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def link(text: str, source: str, cue: str) -> Link:
    return Link(source, "person", True, "state", span(text, source), span(text, cue), "by hand")


@pytest.mark.parametrize(
    ("text", "content", "links", "expected"),
    [
        (
            "Ana Ruiz said on Sunday the road was open.",
            "the road was open",
            [("Ana Ruiz", "said")],
            ["2023-11-05"],
        ),
        (
            "The road opened on Sunday, Ana Ruiz said.",
            "The road opened on Sunday",
            [("Ana Ruiz", "said")],
            [None],
        ),
        (
            "The Gazette revealed on Thursday, citing two clerks, that it rained.",
            "it rained",
            [("The Gazette", "revealed"), ("two clerks", "citing")],
            ["2023-11-02", None],
        ),
        ("The daily Gazette said it rained.", "it rained", [("The daily Gazette", "said")], [None]),
    ],
)
def test_the_time_of_saying_belongs_to_its_speaker(
    text: str, content: str, links: list[tuple[str, str]], expected: list[str | None]
) -> None:
    chain = tuple(link(text, *words) for words in links)
    claim = Claim("d", (span(text, content),), content, chain, "indirect", "happened", "by hand")
    found = [said_at(claim, one, times(text, date(2023, 11, 6)), text) for one in chain]
    assert [s.edtf if s else None for s in found] == expected
