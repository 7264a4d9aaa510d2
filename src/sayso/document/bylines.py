"""Bylines: the lines near the start that say who wrote the article."""

from __future__ import annotations

import re

from sayso.document.findings import Finding
from sayso.document.lines import Line
from sayso.document.names import is_agency, is_person, is_place
from sayso.document.particulars import Particulars
from sayso.document.word_lists import NO_BYLINES, ROLES
from sayso.document.written_dates import find_date

_LONGEST = 140
_BY = re.compile(r"(?:(?:Story|Text|Words|Report|Reporting|Written|Interview)(?: by|:)|By)\s+", re.IGNORECASE)
_OUR = re.compile(
    r"(?:From [^,.]{2,40}, )?by (?:our|a|an) (?:[\w-]+ ){0,3}"
    r"(?:reporters?|correspondents?|staff|team|writers?)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*(?:,|;|\||•|·|&|\s-\s|\s–\s|\s—\s|\band\b)\s*")
_PLACE = re.compile(r"(?:^|\s)(?:in|at|from)\s+(.+)$")


def find_byline(line: Line) -> Finding | None:
    """The byline that this whole line is, with the authors named in it.

    >>> find_byline(Line(0, "By Jane Doe and John Roe in Tripoli", True, True)).tells.authors
    ('Jane Doe', 'John Roe')
    >>> find_byline(Line(0, "By Friday night the army had left.", True, True))
    """
    text = line.text
    if len(text) > _LONGEST:
        return None
    if _OUR.fullmatch(text.rstrip(".:")):
        return Finding(line.span, "byline", "byline: by our reporter")
    by = _BY.match(text)
    if by is None:
        return _signed_with_role(line)
    parts = [part for part in _BETWEEN.split(text[by.end() :].strip()) if part]
    if text.endswith(".") and not re.search(r"\b(?:Jr|Sr|[A-Z])\.$", text):
        return None
    if not parts or not all(_is_part(part) for part in parts):
        return None
    if len(parts) == 1 and parts[0].split()[0].lower() in NO_BYLINES:
        return None
    return _finding(line, parts, "byline: By and names")


def _signed_with_role(line: Line) -> Finding | None:
    """ "Jane Doe, Defence Correspondent", "Jane Doe in Tripoli": a name first, then who or where that is."""
    parts = [part for part in _BETWEEN.split(line.text) if part]
    if line.text[-1] in ".!?:" or not parts or not all(_is_part(part) for part in parts):
        return None
    name, place = _name_and_place(parts[0])
    if not is_person(name):
        return None
    if place is not None and len(parts) == 1:
        # "Boris Johnson in Kyiv" may be a headline: a name of more than a line needs its blank line
        return _finding(line, parts, "byline: a name and a place") if line.before_blank else None
    if any(_is_role(part) for part in parts[1:]):
        return _finding(line, parts, "byline: a name and a role")
    return None


def _finding(line: Line, parts: list[str], because: str) -> Finding:
    names = [_name_and_place(part)[0] for part in parts]
    authors = tuple(name for name in names if is_person(name))
    return Finding(line.span, "byline", because, Particulars(authors=authors))


def _is_part(part: str) -> bool:
    name, place = _name_and_place(part)
    if place is not None and not is_place(place):
        return False
    return is_person(name) or is_agency(name) or _is_role(name) or _is_date(name)


def _is_role(part: str) -> bool:
    words = part.lower().split()
    return bool(words) and len(words) <= 5 and words[-1] in ROLES and not part.endswith(".")


def _is_date(part: str) -> bool:
    date = find_date(part)
    return (date is not None and date[:2] == (0, len(part))) or re.fullmatch(
        r"(?:19|20)\d\d", part
    ) is not None


def _name_and_place(part: str) -> tuple[str, str | None]:
    """
    >>> _name_and_place("John Roe in Tripoli")
    ('John Roe', 'Tripoli')
    """
    place = _PLACE.search(part)
    return (part[: place.start()].strip(), place[1]) if place and place.start() else (part, None)
