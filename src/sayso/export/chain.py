"""The words in which a chain is shown: who is named, and what stands in the text instead."""

from __future__ import annotations

import re

from sayso.claims.model import Claim, Link
from sayso.document.model import Document

UNKNOWN_SOURCE = "unknown source"
UNNAMED_PUBLISHER = "publisher"

_ARTICLE = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)


def publisher_name(document: Document) -> str:
    """Who publishes the article: the head of every chain that is shown.

    >>> publisher_name(Document("Rain fell."))
    'publisher'
    """
    return document.publisher or UNNAMED_PUBLISHER


def is_unknown(link: Link) -> bool:
    """Does the text pass this on without naming anybody: "reportedly", "it was announced that"?"""
    return link.source is None and link.name.strip().casefold() in ("", "unknown")


def shown_name(link: Link) -> str:
    """The name under which a link is shown."""
    return UNKNOWN_SOURCE if is_unknown(link) else link.name


def words_instead(link: Link, text: str) -> str | None:
    """The pronoun or short form that stands in the text, where the name was taken from elsewhere.

    "He" for "Khalifa Haftar" is worth showing; "the ministry" for "ministry" is not.
    """
    if link.source is None or link.antecedent is None:
        return None
    words = " ".join(link.source.of(text).split())
    return None if _bare(words) == _bare(link.name) else words


def cue_words(claim: Claim, text: str) -> str | None:
    """The words that decided the status ("may"), None where no word did."""
    if claim.status_cue is None:
        return None
    return " ".join(claim.status_cue.of(text).split()) or None


def _bare(name: str) -> str:
    return _ARTICLE.sub("", name.strip()).casefold()
