"""Bytes to characters: which encoding, and is it text at all?"""

from __future__ import annotations

import codecs
import re

from sayso.errors import InputError

ARTICLE_LIMIT_BYTES = 20_000_000

# longest first: the mark of UTF-32 begins with that of UTF-16
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

# first bytes of files that are no text: https://en.wikipedia.org/wiki/List_of_file_signatures
_SIGNATURES = (
    (b"%PDF-", "a PDF, which sayso does not read yet"),
    (b"{\\rtf", "a rich-text (RTF) file"),
    (b"PK\x03\x04", "a zip archive or office document (docx, odt, epub)"),
    (b"\xd0\xcf\x11\xe0", "an old office document (doc, xls)"),
    (b"WARC/", "a web archive (WARC)"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x89PNG", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"RIFF", "a sound, picture or film file"),
    (b"OggS", "a sound or film file"),
    (b"ID3", "a sound file"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"),
)
_SNIFFED_BYTES = 65_536
_MOST_CONTROLS = 0.1
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def check_size(size_bytes: int, source: str, limit_bytes: int = ARTICLE_LIMIT_BYTES) -> None:
    """Raises InputError for more than one article can hold."""
    if size_bytes > limit_bytes:
        raise InputError(
            source,
            f"is larger than {limit_bytes // 1_000_000} MB, too much for one article",
            "Split it into articles, for instance one a line in a .jsonl file.",
        )


def decode(data: bytes, source: str, declared: str | None = None) -> tuple[str, tuple[str, ...]]:
    """The characters of a file and notes on any doubt about them.

    In this order: a byte-order mark; the encoding `declared` by a page or its server; UTF-8;
    UTF-8 with a few broken bytes; windows-1252, the usual one of old Western text.
    Raises InputError for what is no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decode_as(data, encoding)
    refuse_binary(data, source)
    if declared is not None and _is_encoding(declared):
        return _decode_as(data, declared)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        return _decode_broken(data)


def refuse_binary(data: bytes, source: str) -> None:
    """Raises InputError for bytes that are no text: a known signature, or many control characters."""
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            raise InputError(source, f"is {name}", "Export the article as text (.txt) or HTML and read that.")
    start = data[:_SNIFFED_BYTES]
    if len(_CONTROLS.findall(start)) > _MOST_CONTROLS * len(start) + 1:
        raise InputError(
            source, "is binary, not text", "Export the article as UTF-8 text or HTML and read that."
        )


def _is_encoding(name: str) -> bool:
    try:
        return codecs.lookup(name)._is_text_encoding
    except (LookupError, ValueError):
        return False


def _decode_as(data: bytes, encoding: str) -> tuple[str, tuple[str, ...]]:
    try:
        return data.decode(encoding), ()
    except (UnicodeDecodeError, ValueError):
        text = data.decode(encoding, "replace")
        return text, (_replaced(text.count("\ufffd"), encoding),)


def _decode_broken(data: bytes) -> tuple[str, tuple[str, ...]]:
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    # text in another encoding hardly ever holds a valid UTF-8 sequence by accident
    if sum(not c.isascii() for c in text) - broken > broken:
        return text, (_replaced(broken, "UTF-8"),)
    note = "decoded as windows-1252 because it is not valid UTF-8"
    text = data.decode("cp1252", "replace")
    impossible = text.count("\ufffd")
    return text, (note,) if not impossible else (note, _replaced(impossible, "windows-1252"))


def _replaced(count: int, encoding: str) -> str:
    return f"{count} byte sequence(s) impossible in {encoding} replaced by U+FFFD"


def normalise_newlines(text: str) -> str:
    r"""CR LF and CR become LF; nothing else is touched.

    >>> normalise_newlines("one\r\ntwo\rthree\n")
    'one\ntwo\nthree\n'
    """
    return text.replace("\r\n", "\n").replace("\r", "\n")


def check_readable(text: str, source: str) -> None:
    """Raises InputError for a text with nothing to read in it."""
    if not text or text.isspace():
        raise InputError(source, "is empty", "Give it an article to read.")
    if not any(c.isalpha() for c in text):
        raise InputError(source, "has no letters in it", "Give it an article in words.")
