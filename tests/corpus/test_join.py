"""Joining writes by split, replaces only what it wrote, and stops before it writes."""

from __future__ import annotations

from pathlib import Path

import pytest
from corpus.join import JoinError, main, split_of, write

SPLIT = split_of()
ONE, OTHER = sorted(SPLIT)[:2]


def files(folder: Path) -> set[str]:
    return {path.stem for path in folder.rglob("*.json")}


def test_a_second_run_replaces_the_articles_of_the_first(tmp_path: Path) -> None:
    write([{"id": ONE}, {"id": OTHER}], tmp_path)
    write([{"id": ONE}], tmp_path)
    assert files(tmp_path) == files(tmp_path / SPLIT[ONE]) == {ONE}


@pytest.mark.parametrize("name", ["notes.txt", "mine.json"])
def test_a_folder_with_anything_else_in_it_is_left_alone(tmp_path: Path, name: str) -> None:
    write([{"id": ONE}], tmp_path)
    (tmp_path / "dev" / name).write_text("dear", encoding="utf-8")
    with pytest.raises(JoinError, match=name):
        write([{"id": OTHER}], tmp_path)
    assert (tmp_path / "dev" / name).exists() and ONE in files(tmp_path)


def test_an_article_in_no_split_is_named_and_nothing_is_written(tmp_path: Path) -> None:
    with pytest.raises(JoinError, match=r"x999: in no split. Add it"):
        write([{"id": ONE}, {"id": "x999"}], tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_without_the_texts_the_command_says_so_and_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--articles", str(tmp_path / "none.jsonl"), "--to", str(tmp_path / "out")])
    assert stopped.value.code == 2 and "no such file" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
