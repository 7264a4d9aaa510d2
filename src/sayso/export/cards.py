"""The claims on the page: one card each, with words, chain, status, doubts and reasons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sayso.claims.model import Claim, Link, Note
from sayso.events import Event
from sayso.export.article import safe
from sayso.export.chain import cue_words, is_unknown, publisher_name, shown_name
from sayso.export.event_words import event_parts
from sayso.export.marks import Mark
from sayso.export.phrases import claim_remarks, link_marks, note_words
from sayso.export.signs import STATUS_SIGNS
from sayso.export.tally import origin_key
from sayso.reading import Reading


def page_ids(claims: Sequence[Claim]) -> list[str]:
    """The claims' ids, made different where two claims have the same content."""
    seen: dict[str, int] = {}
    ids = []
    for claim in claims:
        seen[claim.id] = seen.get(claim.id, 0) + 1
        ids.append(claim.id if seen[claim.id] == 1 else f"{claim.id}-{seen[claim.id]}")
    return ids


def anchors(claims: Sequence[Claim], ids: Sequence[str]) -> dict[int, str]:
    """The numbers that stand in the text where each claim starts, as links to their cards.

    A number is drawn by the style sheet and is no text: what is copied is the article.
    """
    found: dict[int, str] = {}
    for number, (claim, page_id) in enumerate(zip(claims, ids, strict=True), start=1):
        if claim.content:
            link = (
                f'<a class="ref" id="text-{page_id}" href="#claim-{page_id}" data-n="{number}"'
                f' aria-label="Claim {number}, {claim.status}"></a>'
            )
            found[claim.content[0].start] = found.get(claim.content[0].start, "") + link
    return found


def cards(
    reading: Reading, ids: Sequence[str], marks: Sequence[Mark], beside: dict[int, list[Note]]
) -> Iterator[str]:
    """All cards in order of the text. `beside` are the notes that belong to a claim, by its number."""
    numbers: list[list[str]] = [[] for _ in reading.claims]
    for mark_number, mark in enumerate(marks):
        for claim_number in mark.claims:
            numbers[claim_number].append(str(mark_number))
    for number, claim in enumerate(reading.claims):
        yield _card(reading, number, claim, ids[number], numbers[number], beside.get(number, []))


def _card(
    reading: Reading, number: int, claim: Claim, page_id: str, marks: Sequence[str], notes: Sequence[Note]
) -> str:
    origin = claim.origin
    key = "" if origin is None or is_unknown(origin) else origin_key(origin)
    return (
        f'<li class="card" id="claim-{page_id}" tabindex="-1" data-marks="{" ".join(marks)}"'
        f' data-status="{claim.status}" data-voice="{"attributed" if claim.chain else "own"}"'
        f' data-origin="{safe(key)}">'
        f"{_head(reading, number, claim, page_id)}"
        f'<p class="words" dir="auto">{safe(claim.text)}</p>'
        f"{_chain(reading, claim)}"
        f"{''.join(_event(reading, event) for event in reading.events_of(claim))}"
        f"{''.join(doubt(note, '') for note in notes)}"
        f"{_why(claim)}</li>\n"
    )


def _event(reading: Reading, event: Event) -> str:
    """What happens in a claim, with the reasons behind a fold."""
    parts = " · ".join(f"<bdi>{safe(part)}</bdi>" for part in event_parts(event, reading.document.text))
    reasons = [event.because, *(f"{p.name}: {p.because}" for p in (*event.actor, *event.recipient))]
    reasons += [f"{p.name}: {p.because}" for p in event.place] + ([event.time.because] if event.time else [])
    why = "".join(f"<li><bdi>{safe(reason)}</bdi></li>" for reason in reasons)
    return f'<details class="event"><summary>{parts}</summary><ul>{why}</ul></details>'


def _head(reading: Reading, number: int, claim: Claim, page_id: str) -> str:
    cue = cue_words(claim, reading.document.text)
    remarks = [f"<q><bdi>{safe(cue)}</bdi></q>"] if cue else []
    remarks += [safe(remark) for remark in claim_remarks(claim)]
    return (
        f'<p class="head"><a class="number" href="#text-{page_id}" title="Go to the words">{number + 1}</a> '
        f'<span class="status {claim.status}"><span aria-hidden="true">{STATUS_SIGNS[claim.status].symbol}'
        f'</span> {claim.status}</span> <span class="remarks">{" · ".join(remarks)}</span> '
        f'<a class="permalink" href="#claim-{page_id}" aria-label="Link to claim {number + 1}">#</a></p>'
    )


def _chain(reading: Reading, claim: Claim) -> str:
    voice = "" if claim.chain else ' <span class="about">(own voice)</span>'
    publisher = f"<li><bdi>{safe(publisher_name(reading.document))}</bdi>{voice}</li>"
    links = (_link(link, reading.document.text) for link in claim.chain)
    return f'<ol class="chain" aria-label="Chain of sources">{publisher}{"".join(links)}</ol>'


def _link(link: Link, text: str) -> str:
    marks = "; ".join(safe(mark) for mark in link_marks(link, text))
    about = f' <span class="about">(<bdi>{marks}</bdi>)</span>' if marks else ""
    kind = "unknown" if is_unknown(link) else "named" if link.named else "unnamed"
    return f'<li class="{kind}"><bdi>{safe(shown_name(link))}</bdi>{about}</li>'


def doubt(note: Note, text: str) -> str:
    """A note, with the words that it is about if a text is given."""
    return f'<p class="doubt"><span aria-hidden="true">△</span> <bdi>{safe(note_words(note, text))}</bdi></p>'


def _why(claim: Claim) -> str:
    reasons = [(f"{claim.status}", claim.because)]
    reasons += [(f"{shown_name(link)} ({link.kind})", link.because) for link in claim.chain]
    rows = "".join(
        f"<dt><bdi>{safe(what)}</bdi></dt><dd><bdi>{safe(why)}</bdi></dd>" for what, why in reasons
    )
    return f"<details><summary>Why</summary><dl>{rows}</dl></details>"
