"""Where results go: standard output in UTF-8, a terminal, or a file that is there whole or not at all."""

from __future__ import annotations

import os
import secrets
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console

PIPE_WIDTH = 100


def write_line(line: str) -> None:
    """A line of JSON on standard output, at once. JSON is UTF-8 wherever it goes (RFC 8259, 8.1)."""
    sys.stdout.buffer.write(line.encode("utf-8") + b"\n")
    sys.stdout.buffer.flush()


def write_file(path: Path, content: str) -> None:
    """Write a file whole or not at all: under another name first, then renamed."""
    target = path.resolve()
    if target.exists() and not target.is_file():  # a device or a pipe cannot be renamed over
        target.write_bytes(content.encode("utf-8"))
        return
    unfinished = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    try:
        unfinished.write_bytes(content.encode("utf-8"))
        unfinished.replace(target)
    except OSError as error:  # the user knows the file by its own name
        raise OSError(error.errno, error.strerror, str(path)) from error
    finally:
        unfinished.unlink(missing_ok=True)


def console(color: str) -> Console:
    """A console for standard output: as wide as the terminal, 100 columns in a pipe.

    `color` is "auto" (by NO_COLOR, the terminal and the pipe), "always" or "never".
    """
    from rich.console import Console

    columns = os.environ.get("COLUMNS", "")
    return Console(
        width=None if sys.stdout.isatty() else int(columns) if columns.isdigit() else PIPE_WIDTH,
        force_terminal=True if color == "always" else None,
        no_color=False if color == "always" else None,
        color_system=None if color == "never" else "standard" if color == "always" else "auto",
        highlight=False,
        markup=False,
        emoji=False,
    )
