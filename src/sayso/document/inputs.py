"""documents(): whatever a command line names, article by article."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from sayso.document.article_file import (
    READ_SUFFIXES,
    RECORD_SUFFIXES,
    read_article_file,
    read_bytes,
    read_limited,
)
from sayso.document.loading import is_address, is_existing, load_address
from sayso.document.model import Document
from sayso.document.particulars import Particulars, told
from sayso.document.records import read_records
from sayso.errors import InputError, NotFoundError


def documents(
    sources: Iterable[str],
    *,
    published: str | None = None,
    publisher: str | None = None,
    allow_private: bool = False,
    stdin: BinaryIO | None = None,
) -> Iterator[Document | InputError]:
    """The articles that a command line names, in its order; an error in place of what cannot be read.

    A source is a path, "-" (standard input: HTML if it looks like it, else plain text), an
    address, a .jsonl or .ndjson file, or a folder: all files below it that end in .txt .md .html
    .htm .xhtml .jsonl .ndjson, in sorted order, without hidden ones. A source is never text itself.

    One bad source never stops the rest. Raises InputError at once for a `published` that is no date.
    """
    known = told(published=published, publisher=publisher)
    return _each(sources, known, allow_private, stdin)


def _each(
    sources: Iterable[str], known: Particulars, allow_private: bool, stdin: BinaryIO | None
) -> Iterator[Document | InputError]:
    for source in sources:
        try:
            if source == "-":
                yield _standard_input(stdin, known)
            elif is_address(source):
                yield load_address(source, known, allow_private=allow_private)
            elif not is_existing(source):
                yield _nothing_there(source)
            elif Path(source).is_dir():
                yield from _folder(source, known)
            else:
                yield from _file(source, known)
        except InputError as error:
            yield error


def _file(path: str, known: Particulars) -> Iterator[Document | InputError]:
    if Path(path).suffix.lower() in RECORD_SUFFIXES:
        yield from read_records(path, known)
        return
    try:
        yield read_article_file(path, known)
    except InputError as error:
        yield error


def _folder(folder: str, known: Particulars) -> Iterator[Document | InputError]:
    problems: list[InputError] = []
    files = sorted(_files_below(folder, problems))
    for path in files:
        yield from _file(path, known)
    yield from problems
    if not files and not problems:
        suffixes = " ".join(sorted(READ_SUFFIXES))
        yield InputError(folder, "has no articles in it", f"sayso reads files that end in {suffixes}.")


def _files_below(folder: str, problems: list[InputError]) -> Iterator[str]:
    """Files with a suffix that sayso reads. Links to folders are not followed: they may go in circles."""

    def note(error: OSError) -> None:
        problems.append(
            InputError(str(error.filename), f"cannot be opened: {error.strerror}", "Check who may read it.")
        )

    for parent, folders, names in os.walk(folder, onerror=note):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            if not name.startswith(".") and Path(name).suffix.lower() in READ_SUFFIXES:
                yield os.path.join(parent, name)  # noqa: PTH118 (keeps "./" as the user wrote it)


def _standard_input(stdin: BinaryIO | None, known: Particulars) -> Document:
    stream = stdin if stdin is not None else getattr(sys.stdin, "buffer", None)
    if stream is None:
        raise InputError("-", "there is no standard input", "Name a file instead.")
    return read_bytes(read_limited(stream, "-"), known, origin="-")


def _nothing_there(source: str) -> NotFoundError:
    shown = source if len(source) <= 80 else source[:77] + "..."
    return NotFoundError(
        shown,
        "there is no such file or folder",
        "Check the spelling; to read text itself, send it to standard input and name it '-'.",
    )
