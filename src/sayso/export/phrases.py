"""What both views say about a reading, in words: where it is from, its counts, its links and doubts."""

from __future__ import annotations

from sayso.claims.model import Claim, Link, Note
from sayso.document.model import Document, Furniture
from sayso.export.chain import is_unknown, words_instead
from sayso.export.signs import QUOTE_WORDS, STANCE_WORDS
from sayso.export.tally import Tally, counted, tally
from sayso.reading import Reading


def provenance(document: Document) -> list[str]:
    """Publisher, date, section and authors: what is not known is said to be unknown.

    >>> provenance(Document("Rain fell.", published="2024-05-02"))
    ['publisher unknown', '2024-05-02']
    """
    known = [document.section or "", ", ".join(document.authors)]
    return [
        document.publisher or "publisher unknown",
        document.published or "date unknown",
        *[part for part in known if part],
    ]


def counts(reading: Reading) -> list[str]:
    """The counts at the head of a view.

    >>> counts(Reading(Document("Rain fell."), (), ()))
    ['0 claims', '0 attributed', '0 origins', '0 unresolved']
    """
    count = tally(reading)
    return [
        counted(count.claims, "claim"),
        f"{count.attributed:,} attributed",
        counted(count.origins, "origin") + _origins_in_doubt(count),
        f"{count.unresolved:,} unresolved",
    ]


def _origins_in_doubt(count: Tally) -> str:
    parts = []
    if count.unnamed:
        parts.append(f"{count.unnamed:,} unnamed")
    if count.unknown:
        parts.append(counted(count.unknown, "claim") + " with no source")
    return f" ({', '.join(parts)})" if parts else ""


def link_marks(link: Link, text: str) -> list[str]:
    """What stands in brackets behind a link: its words in the text, unnamed, its stance, and when.

    >>> said = Link("a clerk", "person", False, "deny", None, None, "example")
    >>> link_marks(said, "")
    ['unnamed', 'denies']
    """
    words = words_instead(link, text)
    marks = [f"“{words}”" if words else ""]
    marks.append("unnamed" if not link.named and not is_unknown(link) else "")
    marks.append(STANCE_WORDS[link.stance])
    if link.said is not None:
        marks.append(link.said.text + (f" = {link.said.edtf}" if link.said.edtf else ""))
    return [mark for mark in marks if mark]


def claim_remarks(claim: Claim) -> list[str]:
    """What is said of a claim after its status."""
    return [QUOTE_WORDS[claim.quote]] if claim.quote else []


def note_words(note: Note, text: str) -> str:
    """A doubt in words, with the words that it is about where a text is given.

    >>> note_words(Note("unresolved", None, "no date is known"), "")
    'unresolved: no date is known'
    """
    about = " ".join(note.span.of(text).split()) if note.span else ""
    return f"{note.kind}: “{about}”: {note.reason}" if about else f"{note.kind}: {note.reason}"


def furniture_words(part: Furniture, text: str) -> str:
    """A part of the text that is no claim, in words."""
    return f"{part.kind}: “{' '.join(part.span.of(text).split())}”"
