"""JSON Lines: many articles in one file, one a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from sayso.document.article_file import open_file
from sayso.document.characters import ARTICLE_LIMIT_BYTES, check_size
from sayso.document.compose import compose
from sayso.document.model import Document
from sayso.document.particulars import Particulars, told
from sayso.errors import InputError

_FORM = (
    'Each line is one article: {"text": "...", "url": ..., "title": ..., "published": ..., "publisher": ...}.'
)
_STRINGS = ("url", "title", "published", "publisher", "section")


def read_records(path: str, known: Particulars) -> Iterator[Document | InputError]:
    """The articles of a .jsonl file; a line that cannot be read is an error with its number.

    The file is read line by line: its size does not matter, that of a line does. What is `known`
    wins over the fields of a line.
    """
    try:
        file = open_file(path)
    except InputError as error:
        yield error
        return
    with file:
        for number, line in enumerate(_lines(file), start=1):
            if line.strip(b" \t\r\n\xef\xbb\xbf"):
                yield _record(line, known, f"{path}:{number}")


def _lines(file: BinaryIO) -> Iterator[bytes]:
    """Lines, of which only the beginning where they are too long for an article."""
    while line := file.readline(ARTICLE_LIMIT_BYTES + 1):
        yield line
        while len(line) > ARTICLE_LIMIT_BYTES and not line.endswith(b"\n"):
            line = file.readline(ARTICLE_LIMIT_BYTES + 1)


def _record(line: bytes, known: Particulars, origin: str) -> Document | InputError:
    try:
        check_size(len(line), origin)
        fields = _fields(line, origin)
        return compose(fields["text"], known.over(_particulars(fields, origin)), origin=origin)
    except InputError as error:
        return error


def _fields(line: bytes, origin: str) -> dict[str, Any]:
    try:
        fields = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise InputError(origin, f"is no JSON: {error}", _FORM) from None
    if not isinstance(fields, dict):
        raise InputError(origin, "is no JSON object", _FORM)
    if not isinstance(fields.get("text"), str):
        raise InputError(origin, 'has no "text"', _FORM)
    return fields


def _particulars(fields: dict[str, Any], origin: str) -> Particulars:
    """The particulars of a line. Raises InputError for a field of the wrong type or a date that is none."""
    strings: dict[str, str | None] = {}
    for name in _STRINGS:
        value = fields.get(name)
        if value is not None and not isinstance(value, str):
            raise InputError(origin, f'"{name}" is no string', _FORM)
        strings[name] = value
    try:
        return told(**strings, authors=_authors(fields.get("authors"), origin))
    except InputError as error:
        raise InputError(
            origin, f'"published" is {error.source!r}, which is no ISO date', error.next_step
        ) from None


def _authors(value: Any, origin: str) -> tuple[str, ...]:
    names = [value] if isinstance(value, str) else value or []
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise InputError(origin, '"authors" is no list of names', _FORM)
    return tuple(names)
