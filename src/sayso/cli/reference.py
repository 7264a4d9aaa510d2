"""The reference of the command line, written from the commands themselves.

Run as `python -m sayso.cli.reference > docs/cli.md`; a test fails while that file is behind.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator

import click

_INTRODUCTION = """\
# The command line

<!-- Written by `python -m sayso.cli.reference > docs/cli.md`; do not edit. -->
"""


def reference(command: click.Command, name: str = "sayso") -> str:
    """The whole reference as Markdown: the command, its options, its commands."""
    return "\n".join([_INTRODUCTION, *_sections(command, name)]).rstrip() + "\n"


def commands(command: click.Command, name: str) -> Iterator[tuple[str, click.Command]]:
    """A command and all below it, each with its full name, in alphabetical order."""
    yield name, command
    if isinstance(command, click.Group):
        for below in sorted(command.commands):
            yield from commands(command.commands[below], f"{name} {below}")


def _sections(command: click.Command, name: str) -> Iterator[str]:
    for full_name, one in commands(command, name):
        yield f"## {full_name}\n"
        yield f"    {full_name} {_usage(one)}\n"
        yield f"{inspect.cleandoc(one.help or '')}\n"
        if options := [_option(each) for each in one.params if isinstance(each, click.Option)]:
            yield "\n".join(["| option | what it does |", "|---|---|", *options]) + "\n"
        if one.epilog:
            yield f"{_paragraphs(one.epilog)}\n"


def _usage(command: click.Command) -> str:
    arguments = [str(each.metavar) for each in command.params if isinstance(each, click.Argument)]
    below = ["COMMAND ..."] if isinstance(command, click.Group) else []
    return " ".join(["[OPTIONS]", *arguments, *below])


def _option(option: click.Option) -> str:
    names = ", ".join([*option.opts, *option.secondary_opts])
    value = f" {option.metavar}" if option.metavar else ""
    if isinstance(option.type, click.Choice):
        value = f" {' or '.join(option.type.choices)}"
    default = f" Default: {option.default}." if option.show_default else ""
    return f"| `{names}{value}` | {option.help}{default} |"


def _paragraphs(epilog: str) -> str:
    """Click's unwrapped blocks as code blocks of Markdown.

    >>> _paragraphs("Examples:\\n\\n\\b\\n  sayso read a.txt")
    'Examples:\\n\\n    sayso read a.txt'
    """
    blocks = re.split(r"\n\n+", epilog.strip())
    return "\n\n".join(_code(block) if block.startswith("\b") else block for block in blocks)


def _code(block: str) -> str:
    return "\n".join(f"    {line.strip()}" for line in block.splitlines()[1:])


if __name__ == "__main__":
    from sayso.cli.main import sayso

    click.echo(reference(sayso), nl=False)
