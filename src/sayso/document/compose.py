"""Text and particulars to Document: furniture, language and the order of who is believed."""

from __future__ import annotations

from sayso.document.characters import check_readable, check_size, normalise_newlines
from sayso.document.furniture import find_furniture
from sayso.document.language import identify_language
from sayso.document.model import Document
from sayso.document.particulars import Particulars


def compose(
    text: str,
    known: Particulars,
    *,
    origin: str,
    extractor: str = "text",
    notes: tuple[str, ...] = (),
) -> Document:
    """The Document of an article's text; what is `known` wins over what its furniture says.

    Raises InputError for a text that is empty, without letters or too large.
    """
    # characters stand in for bytes: encoding 20 MB only to count it is a waste
    check_size(len(text), origin)
    text = normalise_newlines(text)
    check_readable(text, origin)
    findings = find_furniture(text, title=known.title, section=known.section)
    known = known.over(findings.particulars)
    return Document(
        text=text,
        url=known.url,
        publisher=known.publisher,
        title=known.title,
        section=known.section,
        authors=known.authors,
        published=known.published,
        modified=known.modified,
        language=identify_language(text),
        origin=origin,
        extractor=extractor,
        furniture=findings.furniture,
        notes=notes,
    )
