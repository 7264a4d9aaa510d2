"""What `import sayso` promises, and which room may import which."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import sayso

SOURCES = Path(sayso.__file__).parent
MODULES = sorted(SOURCES.rglob("*.py"))
# A room may import itself and what stands before it; those of one line do not import each other.
FLOORS = [
    ["errors"], ["tables"], ["document"], ["language"], ["claims"], ["times"], ["places"], ["actors"], ["events"],
    ["grounding"], ["reading"], ["export"], ["cli"],
]  # fmt: skip
FLOOR = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}
OUTSIDE = {"training", "evals", "benchmarks", "corpus", "tests"}
PUBLIC = """
    Claim Confidence Document FetchError Furniture InputError Link ModelError NotFoundError Note Reading Said SaysoError
    Span read read_document
""".split()


def imported(module: Path) -> Iterator[str]:
    """Full names of the modules that a module imports, wherever in it."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{module}: relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def room_of(module: Path) -> str:
    return module.relative_to(SOURCES).parts[0].removesuffix(".py")


def test_the_public_names_are_these_and_no_others() -> None:
    assert sayso.__all__ == PUBLIC
    visible = {name for name, value in vars(sayso).items() if name[0] != "_" and not inspect.ismodule(value)}
    assert visible - {"TYPE_CHECKING", "annotations"} <= set(PUBLIC)
    with pytest.raises(AttributeError, match="sayso"):
        _ = sayso.anything_else


@pytest.mark.parametrize("name", PUBLIC)
def test_every_public_name_says_what_it_is(name: str) -> None:
    assert inspect.getdoc(getattr(sayso, name))


def test_errors_are_one_tree_as_its_docstring_draws_it() -> None:
    errors = [getattr(sayso, name) for name in PUBLIC if name.endswith("Error")]
    assert all(issubclass(error, sayso.SaysoError) for error in errors)
    assert issubclass(sayso.FetchError, sayso.InputError) and issubclass(
        sayso.NotFoundError, sayso.InputError
    )
    assert not issubclass(sayso.ModelError, sayso.InputError)


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(SOURCES)))
def test_imports_go_one_way(module: Path) -> None:
    if module == SOURCES / "__init__.py":
        return
    for name in imported(module):
        first, _, rest = name.partition(".")
        assert first not in OUTSIDE, f"{module} imports {name}"
        if first != "sayso":
            continue
        room = rest.partition(".")[0]
        assert room in FLOOR, f"{module} imports {name}: write sayso.<room>.<module>"
        same = room_of(module) == room
        assert same or FLOOR[room] < FLOOR[room_of(module)], f"{module} imports {name}"


def test_every_room_has_its_floor() -> None:
    rooms = {room_of(module) for module in MODULES} - {"__init__"}
    assert rooms == set(FLOOR), "a new room: give it a floor here and in the design"


def test_only_the_command_line_prints() -> None:
    for module in MODULES:
        calls = (
            n for n in ast.walk(ast.parse(module.read_text(encoding="utf-8"))) if isinstance(n, ast.Call)
        )
        for call in calls:
            is_print = isinstance(call.func, ast.Name) and call.func.id == "print"
            assert not is_print or room_of(module) == "cli", f"{module}:{call.lineno} prints"


def test_only_the_document_and_language_rooms_know_what_they_alone_may_know() -> None:
    owners = {"onnxruntime": "language", "tokenizers": "language", "numpy": "language", "httpx": "document"}
    owners |= {"lxml": "document", "trafilatura": "document", "py3langid": "document", "click": "cli"}
    for module in MODULES:
        for name in imported(module):
            owner = owners.get(re.split(r"\.", name)[0])
            assert owner in (None, room_of(module)), f"{module} imports {name}"
