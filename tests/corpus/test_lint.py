"""What lint finds in articles made for it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
from corpus.lint import findings, in_file, main

LINK = {"source": "Nova", "cue": "denied", "name": "Nova", "kind": "outlet", "named": True, "stance": "deny"}


def article(**claim: Any) -> dict[str, Any]:
    whole = {"content": ["that it left"], "chain": [LINK], "status": "denied", "events": []} | claim
    return {"id": "x", "text": "Nova denied that it left.", "claims": [whole]}


def rules(value: Any) -> list[str]:
    return [f.rule for f in findings(value)]


def test_a_denial_with_no_reading_that_is_denied_is_looked_at() -> None:
    assert rules(article()) == []
    assert rules(article(status=["happened", "planned"])) == ["stance deny, status not denied"]
    assert rules(article(status=["happened", "denied"])) == []


def test_broken_articles_are_findings_and_no_tracebacks(tmp_path: Path) -> None:
    assert rules({"id": "x"}) == rules([]) == ["form"]
    assert rules(article(content=[])) == ["anchor"]
    assert rules(article(status="true")) == ["value"]
    (tmp_path / "a.json").write_text("{", encoding="utf-8")
    assert [f.rule for f in in_file(tmp_path / "a.json")] == ["no JSON"]


def test_a_folder_without_articles_is_a_wrong_call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["lint", str(tmp_path)])
    with pytest.raises(SystemExit) as stopped:
        main()
    assert stopped.value.code == 2
