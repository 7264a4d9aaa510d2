"""Furniture: what stands in the text of an article and is no claim.

The opening (a few lines at the start) is read for section label, headline, byline, time stamp
and dateline; every line for notices and for datelines that cannot be mistaken. What is in doubt
stays text: a label taken for a claim shows, a sentence taken for furniture is lost.
"""

from __future__ import annotations

from dataclasses import replace

from sayso.document.bylines import find_byline
from sayso.document.datelines import find_dateline, find_dateline_alone
from sayso.document.findings import NOTHING_TOLD, Finding, Findings, gather
from sayso.document.labels import find_headline, find_kicker, find_section, is_headline_like
from sayso.document.lines import Line, lines_of
from sayso.document.model import Span
from sayso.document.notices import find_notice, notices_inside
from sayso.document.time_stamps import find_time_stamp

OPENING_LINES = 8


def find_furniture(text: str, *, title: str | None = None, section: str | None = None) -> Findings:
    r"""All furniture of a text, and what it tells about the article.

    >>> found = find_furniture("russia\n\nTRIPOLI, Nov 6 (Nova) - Haftar met Putin.")
    >>> [(f.kind, f.span.start, f.span.end) for f in found.furniture]
    [('section', 0, 6), ('dateline', 8, 31)]
    >>> found.particulars.section, found.particulars.publisher
    ('russia', 'Nova')
    """
    lines = lines_of(text)
    found = _opening(lines[:OPENING_LINES], len(lines), title, section)
    taken = {finding.span.start for finding in found}
    is_briefs = any(_is_brief(finding.span.of(text)) for finding in found if finding.kind == "dateline")
    for line in lines:
        finding = None if line.start in taken else _further_down(line, is_briefs)
        if finding is not None:
            # what stands further down may be about another article, put in whole
            found.append(replace(finding, tells=NOTHING_TOLD))
    found.extend(notices_inside(text))
    return gather(found)


def _further_down(line: Line, is_briefs: bool) -> Finding | None:
    notice = find_notice(line) or (find_time_stamp(line) if line.before_blank else None)
    if notice is not None or not line.after_blank:
        return notice
    dateline = find_dateline(line, first=False)
    if dateline is None and is_briefs:
        brief = find_dateline(line, first=True)
        dateline = brief if brief and _is_brief(line.text[: brief.span.end - line.start]) else None
    return dateline


def _is_brief(dateline: str) -> bool:
    """Is it of the form "SOUTH SUDAN. ", with which every item of a column of briefs begins?"""
    return dateline.isupper() and dateline.rstrip().endswith(".")


def _opening(lines: list[Line], total: int, title: str | None, section: str | None) -> list[Finding]:
    """Furniture of the first lines, down to the first sentences of the body."""
    found: list[Finding] = []
    expects_body = True  # a weak dateline may stand here: nothing but furniture and headlines came before
    expects_label = True
    is_transcript = _is_transcript(lines)
    for number, line in enumerate(lines):
        last = number + 1 == total
        finding = find_headline(line, title=title)
        if finding is None and expects_label and not last:
            finding = _label(line, lines[number + 1 : number + 2], section)
            expects_label = False
        finding = finding or find_byline(line) or find_time_stamp(line) or find_notice(line)
        if finding is None and expects_body:
            finding = find_dateline_alone(line) if line.before_blank and not last else None
            finding = finding or (None if is_transcript else find_dateline(line, first=True)) or _kicker(line)
            if finding is not None and finding.span != line.span:
                expects_body = False
        if finding is not None:
            found.append(finding)
            expects_body = expects_body or finding.span == line.span
        else:
            expects_body = expects_body and is_headline_like(line) and not last
    return found


def _label(line: Line, following: list[Line], section: str | None) -> Finding | None:
    """A section label stands apart: a blank line, or a line far longer than itself, follows."""
    stands_apart = line.before_blank or any(len(after.text) > 60 for after in following)
    return find_section(line, section=section) if stands_apart else None


def _kicker(line: Line) -> Finding | None:
    kicker = find_kicker(line)
    return Finding(Span(*kicker), "other", "notice: kicker") if kicker else None


def _is_transcript(lines: list[Line]) -> bool:
    """Do several paragraphs begin with a speaker in capitals ("QUESTION: Will you")?"""
    speakers = [line.text.partition(": ") for line in lines]
    return sum(bool(colon) and name.isupper() and len(name) < 40 for name, colon, _ in speakers) > 1
