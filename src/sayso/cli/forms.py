"""The forms of output of `sayso read`: a view, a JSON object, JSON Lines, a page.

A form takes readings one by one. Those for one article hold the first back until it is sure that
there is no second, so that nothing half-right is printed.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import click

from sayso.cli.output import console, write_file, write_line

if TYPE_CHECKING:
    from sayso.reading import Reading


class Form(Protocol):
    """Takes readings, and is told when there are no more."""

    def add(self, reading: Reading) -> None:
        """Take the next reading."""

    def finish(self) -> None:
        """There are no more."""


class View:
    """Claims for reading in the terminal, article after article."""

    def __init__(self, color: str) -> None:
        self.console = console(color)
        self.is_first = True

    def add(self, reading: Reading) -> None:
        """Show a reading, parted from the one before."""
        from sayso.export.terminal import TerminalView

        if not self.is_first:
            self.console.print("\n" + "-" * min(self.console.width, 40) + "\n")
        self.is_first = False
        self.console.print(TerminalView(reading))

    def finish(self) -> None:
        """Everything is shown already."""


class Lines:
    """One compact JSON object a line."""

    def add(self, reading: Reading) -> None:
        """Print the reading's line."""
        from sayso.export.contract import to_json

        write_line(to_json(reading))

    def finish(self) -> None:
        """Everything is printed already."""


class _Single:
    """Holds one reading; a second is an error that says what to do instead."""

    many: str

    def __init__(self) -> None:
        self.reading: Reading | None = None

    def add(self, reading: Reading) -> None:
        if self.reading is not None:
            raise click.UsageError(self.many)
        self.reading = reading


class Json(_Single):
    """One indented JSON object."""

    many = "--json is for one article, and there are several. Use --jsonl: one object a line."

    def finish(self) -> None:
        """Print the object."""
        from sayso.export.contract import to_json

        if self.reading is not None:
            write_line(to_json(self.reading, indent=2))


class Page(_Single):
    """One self-contained page in a file."""

    many = "--html is for one article, and there are several. Run sayso once for each, or use --jsonl."

    def __init__(self, path: Path) -> None:
        super().__init__()
        if path.is_dir():
            raise click.UsageError(
                f"--html {path}: is a folder. Name a file in it, such as {path / 'claims.html'}."
            )
        if not path.absolute().parent.is_dir():
            raise click.UsageError(f"--html {path}: there is no folder {path.parent}. Make it first.")
        self.path = path

    def finish(self) -> None:
        """Write the page, and say so."""
        from sayso.export.html import page

        if self.reading is not None:
            write_file(self.path, page(self.reading))
            click.echo(f"sayso: wrote {self.path} ({len(self.reading.claims):,} claims)", err=True)
