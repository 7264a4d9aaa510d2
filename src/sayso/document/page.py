"""A web page to a Document: the body by trafilatura, the particulars by our own reading of the page."""

from __future__ import annotations

import re

from sayso.document.characters import check_size, decode
from sayso.document.compose import compose
from sayso.document.model import Document
from sayso.document.page_particulars import page_particulars
from sayso.document.page_tree import parse_page
from sayso.document.particulars import Particulars
from sayso.errors import InputError

_LOOKS_LIKE_HTML = re.compile(
    r"\ufeff?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)?"
    r"<(?:!doctype\s+html|html|head|body|article|main|title|meta|script|link|div|section|p|h1)\b",
    re.IGNORECASE | re.DOTALL,
)
_DECLARED = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_FEWEST_LETTERS = 20  # in the longest paragraph
_NO_ARTICLE = "Save the article's own page, or its text as a .txt file, and read that."


def looks_like_html(text: str) -> bool:
    """Does it begin as a page does? A text that only mentions a tag does not.

    >>> looks_like_html("<!DOCTYPE html><html>"), looks_like_html("He wrote <p> on the wall.")
    (True, False)
    """
    return _LOOKS_LIKE_HTML.match(text[:4_000]) is not None


def read_page(
    data: bytes, known: Particulars, *, origin: str, declared: str | None = None, address: str | None = None
) -> Document:
    """The article on a page, in paragraphs with a blank line between.

    `declared` is the encoding that a server gave, `address` where the page was fetched.
    Raises InputError for a page without an article.
    """
    check_size(len(data), origin)
    inside = _DECLARED.search(data[:4_096])
    page, notes = decode(data, origin, declared or (inside[1].decode("ascii", "ignore") if inside else None))
    tree = parse_page(page, origin)
    body = _body(page)
    if body is None:
        raise InputError(origin, "has no article that can be told from the rest of the page", _NO_ARTICLE)
    # Where the page was fetched is known; what it says of its own address may be anything.
    where = Particulars(url=address)
    known = known.over(where).over(page_particulars(tree))
    return compose(body, known, origin=origin, extractor=_extractor(), notes=notes)


def _body(page: str) -> str | None:
    """The article's paragraphs; None where there is none."""
    import trafilatura

    page = page.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")
    text = trafilatura.extract(page, output_format="txt", include_comments=False, include_formatting=False)
    paragraphs = [line.strip() for line in (text or "").split("\n")]
    if not any(sum(c.isalpha() for c in paragraph) >= _FEWEST_LETTERS for paragraph in paragraphs):
        return None  # "Home", "World": what trafilatura falls back on where there is no article
    return "\n\n".join(filter(None, paragraphs))


def _extractor() -> str:
    import trafilatura

    return f"trafilatura {trafilatura.__version__}"
