"""Two annotations of one article: the second is measured as if it were what sayso had found."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
from evals.gold import GoldError
from evals.measures import Tally

from corpus import join
from evals import agreement

ARTICLE: dict[str, Any] = {
    "id": "x1",
    "text": "Rebels attacked Kaya, Nova reported. Troops left.",
    "claims": [
        {
            "content": ["Rebels attacked Kaya"],
            "chain": [
                {
                    "source": "Nova",
                    "cue": "reported",
                    "name": "Nova",
                    "kind": "outlet",
                    "named": True,
                    "stance": "state",
                }
            ],
            "status": "happened",
            "events": [{"type": "ASSAULT", "trigger": "attacked", "time": None, "status": "happened"}],
        },
        {
            "content": ["Troops left"],
            "chain": [],
            "status": ["happened", "ongoing"],
            "events": [{"type": "RETREAT", "trigger": "left", "time": None, "status": "happened"}],
        },
    ],
}


def test_an_annotation_agrees_with_itself() -> None:
    found = agreement.agreement(ARTICLE, ARTICLE)
    assert found["right"] == found["events"] == found["event status coarse"] == Tally(2, 2, 2)


def test_events_are_the_same_by_type_and_trigger_and_each_counts_once() -> None:
    second = copy.deepcopy(ARTICLE)
    second["claims"][0]["events"] *= 2
    second["claims"][1]["events"][0]["type"] = "MOBILIZE"
    assert agreement.agreement(ARTICLE, second)["events"] == Tally(1, 3, 2)


def test_a_second_annotation_without_a_first_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    own = {join.HERE: [], join.HERE / "second": [ARTICLE]}
    monkeypatch.setattr(agreement, "own", lambda folder=join.HERE: own[folder])
    monkeypatch.setattr(agreement, "wikinews", lambda *_: [])
    with pytest.raises(GoldError, match="x1: in corpus/second"):
        list(agreement.pairs(Path("none.jsonl")))
