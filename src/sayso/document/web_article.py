"""An address to a Document."""

from __future__ import annotations

from sayso.document.characters import decode
from sayso.document.compose import compose
from sayso.document.fetch import fetch
from sayso.document.model import Document
from sayso.document.page import read_page
from sayso.document.particulars import Particulars


def read_web_article(address: str, known: Particulars, *, allow_private: bool) -> Document:
    """Fetch a page or a plain text and read the article in it; its address is the one after redirects."""
    page = fetch(address, allow_private=allow_private)
    if page.content_type == "text/plain":
        text, notes = decode(page.data, address, page.encoding)
        known = known.over(Particulars(url=page.address))
        return compose(text, known, origin=address, notes=notes)
    return read_page(page.data, known, origin=address, declared=page.encoding, address=page.address)
