"""Floors: what breaks them, and that lowering one leaves a trace."""

from __future__ import annotations

from pathlib import Path

import pytest
from evals.command import main
from evals.floors import Change, Floors, breaches, moved, read_floors, write_floors
from evals.gold import digest
from evals.measures import Tally

TODAY = Change("2026-11-22", 'a smaller "model"', ())


def test_a_measure_under_its_floor_is_a_breach() -> None:
    floors = Floors("abc", {"right": 0.5, "origin": 0.5}, ())
    assert breaches(floors, {"right": Tally(1, 2, 2), "origin": Tally(1, 2, 2)}, "abc") == []
    (problem,) = breaches(floors, {"right": Tally(1, 2, 2), "origin": Tally(1, 3, 3)}, "abc")
    assert problem == "origin: 0.333 is under its floor 0.50"


def test_other_articles_missing_measures_and_no_floors_are_breaches() -> None:
    floors = Floors("abc", {"right": 0.5}, ())
    assert len(breaches(floors, {}, "def")) == 2
    assert breaches(Floors("", {}, ()), {}, "abc") == ["no floors are set"]


def test_moving_floors_says_which_are_lower_than_before() -> None:
    before = Floors("abc", {"right": 0.6, "origin": 0.1, "gone": 0.3}, ())
    after = moved(before, {"right": Tally(1, 2, 2), "origin": Tally(1, 2, 2)}, "abc", 0.02, TODAY)
    assert after.least == {"right": 0.48, "origin": 0.48}
    assert after.changes[-1].lowered == ("right 0.60 -> 0.48", "gone 0.30 -> none")


def test_a_file_of_floors_is_read_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "floors.toml"
    once = moved(Floors("", {}, ()), {"claims own voice": Tally(1, 2, 2)}, "abc", 0.02, TODAY)
    twice = moved(once, {"claims own voice": Tally(1, 4, 4)}, "def", 0.02, TODAY)
    write_floors(path, twice)
    assert read_floors(path) == twice
    assert len(twice.changes) == 2


def test_setting_floors_needs_a_reason(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--set-floors", "--reason", " "])
    assert "say why" in capsys.readouterr().err


def test_the_digest_changes_with_a_name_or_a_word_but_not_with_line_ends(tmp_path: Path) -> None:
    article = tmp_path / "a.json"
    article.write_bytes(b'{"text":\n"Rain"}')
    before = digest(tmp_path)
    article.write_bytes(b'{"text":\r\n"Rain"}')
    assert digest(tmp_path) == before
    article.rename(tmp_path / "b.json")
    assert digest(tmp_path) != before
