"""The tree of a web page. lxml has no types of its own: this is the one place that imports it."""

from __future__ import annotations

import re
from typing import Any

from sayso.errors import InputError

Tree = Any  # lxml.html.HtmlElement

_XML_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,200}\?>")


def parse_page(page: str, origin: str) -> Tree:
    """The page as a tree. Raises InputError where there is nothing of one."""
    from lxml import etree, html  # type: ignore[import-untyped]

    # lxml refuses a str that declares an encoding, NUL characters and lone surrogates
    page = _XML_DECLARATION.sub("", page.lstrip("\ufeff"), count=1).replace("\x00", "")
    try:
        parser = html.HTMLParser(encoding="utf-8")
        return html.document_fromstring(page.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        raise InputError(
            origin, "is no page that can be read", "Save the article's text as a .txt file."
        ) from None
