"""load(): one article from text, a path or an address."""

from __future__ import annotations

import os
from pathlib import Path

from sayso.document.article_file import READ_SUFFIXES, no_such_file, read_article_file
from sayso.document.compose import compose
from sayso.document.model import Document
from sayso.document.particulars import Particulars, told
from sayso.errors import InputError

_LONGEST_PATH = 4_096


def load(
    source: str | os.PathLike[str],
    *,
    published: str | None = None,
    publisher: str | None = None,
    title: str | None = None,
    url: str | None = None,
    allow_private: bool = False,
) -> Document:
    r"""Read one article.

    An `os.PathLike` is always a path. A str is, in this order,

    1. an address, if it begins with http:// or https:// and holds no white space: it is fetched
       (only from the public internet unless `allow_private`);
    2. a path, if there is such a file;
    3. a path that leads nowhere, if it is one line that ends in a suffix that sayso reads
       (.txt .md .html .htm .xhtml .jsonl .ndjson), or one word with a separator (/) in it: NotFoundError;
    4. the article's text.

    What is given by name wins over what the article says of itself. The text of a plain-text
    article is the input with its line ends made LF, otherwise untouched.

    >>> load("russia\n\nHaftar met Putin on Sunday.").section
    'russia'

    Raises InputError, NotFoundError or FetchError; each says what to do next.
    """
    known = told(published=published, publisher=publisher, title=title, url=url)
    if isinstance(source, os.PathLike):
        return read_article_file(str(os.fspath(source)), known)
    if is_address(source):
        return load_address(source, known, allow_private=allow_private)
    if is_existing(source):
        return read_article_file(source, known)
    if _is_meant_as_path(source):
        raise no_such_file(source)
    return compose(source, known, origin="text")


def load_address(address: str, known: Particulars, *, allow_private: bool) -> Document:
    """The article at an address. httpx is imported here and not before."""
    from sayso.document.web_article import read_web_article

    return read_web_article(address, known, allow_private=allow_private)


def is_address(source: str) -> bool:
    """Is it an address to fetch? Raises InputError for one that is neither http nor https.

    >>> is_address("https://tripolipost.example/1"), is_address("http:// is how it starts")
    (True, False)
    """
    if not source or len(source) > _LONGEST_PATH or any(c.isspace() for c in source):
        return False
    scheme, mark, rest = source.partition("://")
    if not mark or not rest or not scheme.isascii() or not scheme.isalnum():
        return False
    if scheme.lower() not in {"http", "https"}:
        raise InputError(
            source, f"{scheme}:// is no kind of address sayso fetches", "Use http://, https:// or a path."
        )
    return True


def is_existing(source: str) -> bool:
    """Is there a file or folder of that name? False for what cannot be a name at all."""
    if not source or len(source) > _LONGEST_PATH:
        return False
    try:
        return Path(source).exists()
    except (OSError, ValueError):  # a name too long for the disk, a NUL character, a lone surrogate
        return False


def _is_meant_as_path(source: str) -> bool:
    """Is it a mistyped path rather than the text of an article?"""
    if not source or len(source) > _LONGEST_PATH or "\n" in source or "\r" in source:
        return False
    if source.lower().endswith(tuple(READ_SUFFIXES)):
        return True
    has_separator = os.sep in source or (os.altsep is not None and os.altsep in source)
    return has_separator and not any(c.isspace() for c in source)
