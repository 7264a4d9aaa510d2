"""What the documentation quotes is what the program prints."""

from __future__ import annotations

import doctest
import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def test_the_readme_shows_what_the_program_prints() -> None:
    spec = importlib.util.spec_from_file_location("refresh", ROOT / "docs" / "refresh.py")
    assert spec is not None and spec.loader is not None
    refresh = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(refresh)
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "```text\n```" not in readme, "the example is empty: run python docs/refresh.py"
    assert refresh.refreshed(readme) == readme, "run python docs/refresh.py"


def test_every_path_that_the_contributing_page_names_exists() -> None:
    import re

    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    for path in re.findall(r"`(src/[\w/.]+)`", page):
        assert (ROOT / path).exists(), path


@pytest.mark.parametrize("page", ["times", "places", "actors", "events"])
def test_the_examples_of_a_room_print_what_its_page_says(page: str) -> None:
    found = doctest.testfile(str(ROOT / "docs" / f"{page}.md"), module_relative=False)
    assert found.attempted and not found.failed
