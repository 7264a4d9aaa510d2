"""Lanes, cuts, paragraphs and doubts: what the views are built on."""

from hypothesis import given
from hypothesis import strategies as st

from sayso.claims.model import Claim, Note
from sayso.document.model import Document, Span
from sayso.export.doubts import doubts
from sayso.export.lanes import cuts, lanes
from sayso.export.paragraphs import paragraphs
from sayso.export.tally import tally
from sayso.reading import Reading

spans = st.lists(
    st.tuples(st.integers(0, 30), st.integers(1, 9)).map(lambda each: Span(each[0], each[0] + each[1])),
    max_size=12,
)


@given(spans, st.integers(1, 4))
def test_spans_in_one_lane_never_overlap(found: list[Span], most: int) -> None:
    placed = list(zip(sorted(found), lanes(sorted(found), most), strict=True))
    for at, (span, lane) in enumerate(placed):
        assert lane is None or 0 <= lane < most
        assert not [other for other, same in placed[:at] if same == lane is not None and span.overlaps(other)]


@given(spans)
def test_cuts_together_are_the_text(found: list[Span]) -> None:
    parts = list(cuts(40, found))
    assert "".join(part.of("x" * 40) for part in parts) == "x" * 40
    for span in found:
        assert all(span.covers(part) or not span.overlaps(part) for part in parts)


@given(st.text("ab \n\r", max_size=40))
def test_paragraphs_leave_out_only_white_space(text: str) -> None:
    rest = list(text)
    for span in paragraphs(text):
        rest[span.start : span.end] = " " * (span.end - span.start)
    assert not "".join(rest).strip()


def test_note_goes_to_the_innermost_claim() -> None:
    document = Document("A minister said that a clerk said that it rained.")
    outer = Claim(document.id, (Span(21, 48),), "", (), None, "happened", "x")
    inner = Claim(document.id, (Span(39, 48),), "", (), None, "happened", "x")
    notes = (Note("unresolved", Span(39, 41), "“it”"), Note("unresolved", Span(0, 1), "“A”"))
    beside, elsewhere = doubts(Reading(document, (outer, inner), notes))
    assert beside == {1: [notes[0]]}
    assert elsewhere == [notes[1]]


def test_doubt_of_the_document_itself_is_shown() -> None:
    document = Document("Rain fell.", notes=("decoded as windows-1252",))
    assert doubts(Reading(document, (), ()))[1] == [Note("input", None, "decoded as windows-1252")]


def test_sources_nobody_names_are_not_counted_as_origins(reading: Reading) -> None:
    count = tally(reading)
    assert (count.claims, count.attributed, count.own_voice) == (8, 7, 1)
    assert (count.origins, count.unnamed, count.unknown) == (5, 2, 1)
