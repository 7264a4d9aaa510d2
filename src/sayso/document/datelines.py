"""Datelines: "MANILA, Aug 14 (Agency) -" at the head of a paragraph."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sayso.document.findings import Finding
from sayso.document.lines import Line
from sayso.document.model import Span
from sayso.document.names import is_agency, is_place
from sayso.document.particulars import Particulars
from sayso.document.word_lists import FUNCTION_WORDS, NO_PLACES
from sayso.document.written_dates import find_date

_HEAD_CHARACTERS = 120
_SIGN = re.compile(r"(?<=\))\s*[–—]\s*|\s+(?:--?|[–—―]|\|)\s+|\s*[–—]\s+|--\s*|[:.]\s+")
_PARENTHESIS = re.compile(r"\s*\(([^()]{2,50})\)$")


@dataclass(frozen=True, slots=True)
class _Head:
    """What the words before the sign are: a place in capitals or not, a date, an agency."""

    place: str | None
    region: str | None
    dated: bool
    published: str | None
    agency: str | None

    @property
    def is_strong(self) -> bool:
        """Is there more than a place: a date, or an agency beside it?"""
        return self.dated or self.agency is not None

    @property
    def in_capitals(self) -> bool:
        return self.place is not None and self.place.isupper()


def find_dateline(line: Line, *, first: bool) -> Finding | None:
    """The dateline at the head of a paragraph, its sign included.

    A place with a date or an agency is one anywhere; a place alone only in the `first`
    paragraph of the body, where a sentence with a capital follows.

    >>> line = Line(0, "KYIV/WARSAW, March 3 — Poland closed the border.", True, True)
    >>> find_dateline(line, first=True).span.of(line.text)
    'KYIV/WARSAW, March 3 —'
    >>> find_dateline(Line(0, "Moscow - a city of thirteen million - slept.", True, True), first=True)
    """
    opening = line.text[:_HEAD_CHARACTERS]
    for sign in reversed(list(_SIGN.finditer(opening))):
        head = _parse(opening[: sign.start()].strip())
        rest = line.text[sign.end() :]
        if head is not None and rest and _is_dateline(head, sign.group().strip(), rest, first):
            return _finding(line, len(line.text[: sign.end()].rstrip()), head)
    return None


def find_dateline_alone(line: Line) -> Finding | None:
    """A dateline that is a line of its own: "MBAU (Kivu Express)", "Seiyun airport, Sunday"."""
    if len(line.text) > 60 or line.text[-1] in '?!;"”’':
        return None
    head = _parse(line.text.rstrip(" .:-–—"))
    if head is not None and head.place is not None and head.is_strong:
        return _finding(line, len(line.text), head)
    date = find_date(line.text)
    before = line.text[: date[0]].rstrip() if date else ""
    is_placed = before.endswith(",") and len(before.split()) <= 3 and is_place(before.split()[0], 1)
    if date is not None and date[1] == len(line.text) and is_placed:
        return _finding(line, len(line.text), _Head(before, None, True, date[2], None))
    return None


def _finding(line: Line, length: int, head: _Head) -> Finding:
    tells = Particulars(published=head.published, publisher=head.agency)
    because = "dateline: " + ", ".join(
        name
        for name, there in (("place", head.place), ("date", head.dated), ("agency", head.agency))
        if there
    )
    return Finding(Span(line.start, line.start + length), "dateline", because, tells)


def _is_dateline(head: _Head, sign: str, rest: str, first: bool) -> bool:
    starts_sentence = not rest[0].islower()
    if head.is_strong:
        return starts_sentence or (sign not in ".:" and head.in_capitals)
    if not first or not starts_sentence or head.place is None:
        return False
    if sign in ".:" and "." in head.place + (head.region or ""):
        return False  # "U.S. Air Forces": the full stop of an abbreviation
    if head.in_capitals:
        return head.place not in NO_PLACES
    if sign in ".:":  # "Durazno, Uruguay. In the barracks", but not "Sirte. The" nor "Ghouta: The"
        return sign == "." and head.region is not None
    return _place_alone_is_sure(head, sign, rest)


def _place_alone_is_sure(head: _Head, sign: str, rest: str) -> bool:
    """A place in small letters and a dash: not the subject of a sentence with an insertion in dashes?"""
    sentence = rest[:400].partition(". ")[0]
    if re.search(r"\s[-–—]{1,2}\s", sentence):
        return False
    begins = rest.split(maxsplit=1)[0].lower().strip("“\"'‘,")
    return sign != "-" or head.region is not None or begins in FUNCTION_WORDS


def _parse(head: str) -> _Head | None:
    """Place, region, date and agency in the words before the sign; None if anything else is there."""
    agency = dated = published = None
    parenthesis = _PARENTHESIS.search(head)
    if parenthesis:
        head, inside = head[: parenthesis.start()], parenthesis[1]
        date = find_date(inside)
        if date is None and not is_agency(inside):
            return None
        dated, published = (True, date[2]) if date else (None, None)
        agency = None if date else inside
    date = find_date(head)
    if date is not None:
        after = head[date[1] :].strip(" ,.")
        if after and (agency or not is_agency(after)):
            return None
        dated, published, agency = True, date[2], agency or after or None
        head = head[: date[0]]
    return _with_place(head.strip(" ,."), bool(dated), published, agency)


def _with_place(words: str, dated: bool, published: str | None, agency: str | None) -> _Head | None:
    if not words:  # "(Reuters) - Gunmen": the agency alone
        return _Head(None, None, dated, published, agency) if agency and not dated else None
    place, _, region = (part.strip() for part in words.partition(","))
    towns = place.replace(" / ", "/").split("/")
    if not all(is_place(town) for town in towns) or len(towns) > 3:
        return None
    if not all(is_place(part.strip(), 3) for part in region.split(",") if part.strip()):
        return None
    return _Head(place, region or None, dated, published, agency)
