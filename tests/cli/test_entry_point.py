"""The command as a process: quick help, broken pipes, help for everything, a reference that is up to date."""

import inspect
import subprocess
import sys
from pathlib import Path

import click
import pytest

from sayso.cli.main import run, sayso
from sayso.cli.reference import commands, reference

ALL = list(commands(sayso, "sayso"))
DOCS = Path(__file__).parents[2] / "docs" / "cli.md"


@pytest.mark.parametrize(("name", "command"), ALL, ids=[name for name, _ in ALL])
def test_every_command_and_option_has_help(name: str, command: click.Command) -> None:
    assert command.help, name
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert parameter.help, f"{name} {parameter.opts}"
        else:
            metavar = (parameter.metavar or "").removesuffix("...")
            assert metavar and metavar in command.help, f"{name}: say what {parameter.name} is"
    if not isinstance(command, click.Group):
        assert f"  {name} " in inspect.cleandoc(command.epilog or ""), f"{name} has no example"


def test_reference_is_up_to_date() -> None:
    assert DOCS.read_text(encoding="utf-8") == reference(sayso), (
        "run: python -m sayso.cli.reference > docs/cli.md"
    )


def test_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out.startswith("sayso")


def test_help_loads_nothing_heavy() -> None:
    script = (
        "import sys\nfrom sayso.cli.main import run\nstatus = run(['read', '--help'])\n"
        "heavy = {'rich', 'numpy', 'onnxruntime', 'tokenizers', 'httpx', 'trafilatura', 'asyncio'}\n"
        "sys.exit(f'loaded {heavy & set(sys.modules)}' if heavy & set(sys.modules) else status)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "Examples:" in done.stdout


def test_broken_pipe_is_quiet() -> None:
    script = (
        "import sys, sayso.cli.main as command, sayso.document, sayso.reading\n"
        "from sayso.document.model import Document\n"
        "sayso.document.documents = lambda *a, **k: (Document(f'Rain {n}. ' * 99) for n in range(999))\n"
        "sayso.reading.read_document = lambda document, actors=None: sayso.reading.Reading(document, (), ())\n"
        "sys.argv = ['sayso', 'read', 'x', *sys.argv[1:]]\n"
        "command.main()"
    )
    for form in ([], ["--jsonl"]):
        process = subprocess.Popen(
            [sys.executable, "-c", script, *form], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        assert process.stdout is not None and process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        told = process.stderr.read()
        process.stderr.close()
        assert told == ""
        assert process.wait() == 1
