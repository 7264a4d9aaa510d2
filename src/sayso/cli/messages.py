"""What goes to standard error: one line for each problem, and the count of articles while it grows."""

from __future__ import annotations

import sys
import time

import click

from sayso.export.visible import for_terminal

_SECONDS_BETWEEN = 0.1


def complain(source: str, problem: str, next_step: str) -> None:
    """One line on standard error: what, what is wrong with it, what to do. Names may hold anything."""
    line = " ".join(f"sayso: {source}: {problem}. {next_step}".split())
    click.echo(for_terminal(line, getattr(sys.stderr, "encoding", None) or "utf-8"), err=True)


class Count:
    """The number of articles read so far, on standard error; silent unless that is a terminal.

    It keeps silent, too, where the articles themselves go to the terminal.
    """

    def __init__(self) -> None:
        self.is_shown = sys.stderr.isatty() and not sys.stdout.isatty()
        self.last = 0.0

    def show(self, read: int, unread: int) -> None:
        """Write the count over the last one, some times a second."""
        now = time.monotonic()
        if self.is_shown and now - self.last >= _SECONDS_BETWEEN:
            self.last = now
            unreadable = f", {unread:,} could not be read" if unread else ""
            click.echo(f"\r{read:,} read{unreadable} ", err=True, nl=False)

    def clear(self) -> None:
        """Make room for a line."""
        if self.is_shown:
            click.echo("\r" + " " * 60 + "\r", err=True, nl=False)
