"""One article's bytes, from a file or standard input, to a Document."""

from __future__ import annotations

import os
from pathlib import Path
from typing import BinaryIO

from sayso.document.characters import ARTICLE_LIMIT_BYTES, check_size, decode
from sayso.document.compose import compose
from sayso.document.model import Document
from sayso.document.page import looks_like_html, read_page
from sayso.document.particulars import Particulars
from sayso.errors import InputError, NotFoundError

PAGE_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
TEXT_SUFFIXES = frozenset({".txt", ".md"})
RECORD_SUFFIXES = frozenset({".jsonl", ".ndjson"})
READ_SUFFIXES = PAGE_SUFFIXES | TEXT_SUFFIXES | RECORD_SUFFIXES


def read_article_file(path: str, known: Particulars) -> Document:
    """The article in a file. HTML is told by the suffix or, with any other suffix, by its beginning.

    Raises NotFoundError, and InputError for a folder, a file of many articles or one that may not be read.
    """
    suffix = Path(path).suffix.lower()
    if suffix in RECORD_SUFFIXES:
        raise InputError(
            path, "holds many articles, one a line", "Read it with documents([path]) or on the command line."
        )
    with open_file(path) as file:
        data = read_limited(file, path)
    return read_bytes(
        data, known, origin=path, is_page=suffix in PAGE_SUFFIXES, is_text=suffix in TEXT_SUFFIXES
    )


def read_bytes(
    data: bytes, known: Particulars, *, origin: str, is_page: bool = False, is_text: bool = False
) -> Document:
    """The article in some bytes, sniffed for HTML where it is not known what they are."""
    text, notes = decode(data, origin)
    if is_page or (not is_text and looks_like_html(text)):
        return read_page(data, known, origin=origin)
    return compose(text, known, origin=origin, notes=notes)


def open_file(path: str) -> BinaryIO:
    """The file, opened for reading bytes; errors say what to do."""
    try:
        return Path(path).open("rb")
    except FileNotFoundError:
        raise no_such_file(path) from None
    except IsADirectoryError:
        raise InputError(path, "is a folder", "Name a file, or read it with documents([path]).") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(path, f"cannot be opened: {reason}", "Check the name and who may read it.") from None


def read_limited(file: BinaryIO, source: str) -> bytes:
    """All bytes of one article. Raises InputError for more than 20 MB, without reading on."""
    try:
        data = file.read(ARTICLE_LIMIT_BYTES + 1)
    except OSError as error:
        raise InputError(
            source, f"cannot be read: {error.strerror}", "Check the file and its disk."
        ) from None
    check_size(len(data), source)
    return data


def no_such_file(path: str) -> NotFoundError:
    """The error for a path that leads nowhere."""
    next_step = f"Check the spelling; relative paths start at {os.getcwd()}."  # noqa: PTH109
    return NotFoundError(path, "there is no such file or folder", next_step)
