"""`sayso read`: articles in, claims out."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sayso.cli.forms import Form, Json, Lines, Page, View
from sayso.cli.messages import Count, complain
from sayso.errors import InputError

if TYPE_CHECKING:
    from sayso.actors import Knowledge
    from sayso.document import Document

EPILOG = """\
Examples:

\b
  sayso read article.txt
  sayso read https://example.org/news/1 --json
  sayso read page.html --html claims.html --publisher "The Example"
  sayso read folder/ more.jsonl --jsonl > claims.jsonl
  curl -s https://example.org/news/1 | sayso read - --published 2024-05-02

Exit status: 0 everything was read; 2 at least one input could not be read, or the command was called
wrongly (what could be read is still shown, the rest is named on standard error); 1 the output could
not be written; 130 interrupted.
"""


@click.command(epilog=EPILOG)
@click.argument("inputs", metavar="INPUT...", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object, for one article.")
@click.option(
    "--jsonl", "as_lines", is_flag=True, help="Print one JSON object a line, as soon as it is read."
)
@click.option(
    "--html",
    "page_path",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Write one self-contained page to FILE, for one article.",
)
@click.option("--published", metavar="DATE", help="Date of publication where the input has none: 2024-05-02.")
@click.option("--publisher", metavar="NAME", help="Name of the publisher where the input has none.")
@click.option(
    "--actors",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="CSV of your own actors: name, other names (separated by |), kind, country.",
)
@click.option("--allow-private", is_flag=True, help="Fetch addresses inside private networks, too.")
@click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
    help="Colour in the terminal view; auto heeds NO_COLOR and pipes.",
)
@click.option("--no-color", is_flag=True, help="The same as --color never.")
def read(
    inputs: tuple[str, ...],
    as_json: bool,
    as_lines: bool,
    page_path: Path | None,
    published: str | None,
    publisher: str | None,
    actors: Path | None,
    allow_private: bool,
    color: str,
    no_color: bool,
) -> int:
    """Read articles and list their claims: what is said, on whose say-so, and whether it is so.

    INPUT is a file (.txt, .md, .html, .jsonl), a folder of such files, an http(s) address, or "-" for
    standard input. Without --json, --jsonl or --html the claims are shown for reading.
    """
    form = _form(as_json, as_lines, page_path, "never" if no_color else color)
    if not inputs:
        raise click.UsageError(_nothing_named())
    from sayso.document import documents

    return read_all(
        documents(inputs, published=published, publisher=publisher, allow_private=allow_private),
        form,
        _known(actors),
    )


def _known(path: Path | None) -> Knowledge | None:
    """The knowledge base with the user's own actors in front; None without such a file."""
    if path is None:
        return None
    from sayso.actors.knowledge import shipped

    return shipped().with_file(path)


def read_all(found: Iterable[Document | InputError], form: Form, known: Knowledge | None = None) -> int:
    """Read every article into a form of output; the exit status: 0, or 2 if any could not be read."""
    from sayso.reading import read_document

    read_count, unread_count, count = 0, 0, Count()
    for document in found:
        if isinstance(document, InputError):
            count.clear()
            complain(document.source, document.problem, document.next_step)
            unread_count += 1
        else:
            form.add(read_document(document, actors=known))
            read_count += 1
        count.show(read_count, unread_count)
    count.clear()
    form.finish()
    if unread_count and read_count:
        total = read_count + unread_count
        click.echo(f"sayso: {read_count:,} of {total:,} read, {unread_count:,} could not be read", err=True)
    return 2 if unread_count else 0


def _form(as_json: bool, as_lines: bool, page_path: Path | None, color: str) -> Form:
    chosen = [as_json, as_lines, page_path is not None]
    if sum(chosen) > 1:
        raise click.UsageError("--json, --jsonl and --html exclude one another. Run sayso once for each.")
    if page_path is not None:
        return Page(page_path)
    if as_json:
        return Json()
    return Lines() if as_lines else View(color)


def _nothing_named() -> str:
    if sys.stdin.isatty():
        return 'Nothing to read. Name a file, a folder or an address, or "-" for standard input.'
    return 'Nothing to read. To read what is piped in, say "-": sayso read -'
