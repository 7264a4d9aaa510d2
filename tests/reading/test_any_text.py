"""Whatever the text is: only errors of our own, spans inside, nothing lost, the same every time."""

from __future__ import annotations

from hypothesis import example, given

import sayso
from tests.reading.accounting import spans_of, unaccounted
from tests.reading.newsy import FEW, STORIES, TEXTS


def read_or_none(text: str) -> sayso.Reading | None:
    """The reading of a text; None if sayso says that there is nothing to read, or takes it for an address."""
    try:
        return sayso.read(text) if "://" not in text else None
    except sayso.SaysoError as error:
        assert error.source and error.problem and error.next_step
        return None


@FEW
@given(TEXTS)
@example("\ud800 said “we left\x00.\r\n‘Go,")
@example('"' * 50 + " she said " + "'" * 50)
def test_every_span_lies_in_the_text_and_holds_something(text: str) -> None:
    reading = read_or_none(text)
    if reading is None:
        return
    for span in spans_of(reading):
        assert 0 <= span.start < span.end <= len(reading.document.text)
        assert span.of(reading.document.text).strip()


@FEW
@given(TEXTS)
def test_a_claims_text_is_the_words_of_its_content(text: str) -> None:
    reading = read_or_none(text)
    for claim in reading.claims if reading else ():
        assert claim.text == " ".join(span.of(reading.document.text) for span in claim.content)
        assert any(c.isalnum() for c in claim.text)
        assert list(claim.content) == sorted(claim.content)
        assert not any(a.overlaps(b) for a, b in zip(claim.content, claim.content[1:], strict=False))


@FEW
@given(TEXTS)
def test_claims_are_in_order_of_the_text_and_ids_are_unique(text: str) -> None:
    reading = read_or_none(text)
    found = reading.claims if reading else ()
    assert [c.content for c in found] == sorted(c.content for c in found)
    assert len({c.id for c in found}) == len(found)


@FEW
@given(TEXTS)
@example('"Where were they?" Maalouf asked. Nobody knew. "Gone')
@example("The mayor said he denied that she said. According to him.")
def test_every_word_is_accounted_for(text: str) -> None:
    reading = read_or_none(text)
    assert reading is None or unaccounted(reading) == []


@FEW
@given(STORIES, STORIES)
def test_a_reading_is_the_same_again_and_whatever_was_read_before(first: str, second: str) -> None:
    before = read_or_none(first)
    read_or_none(second)
    assert read_or_none(first) == before


def test_a_sentence_reads_the_same_after_another_article() -> None:
    text = "The mayor, Ana Brkic, denied that the bridge had been mined."
    alone = sayso.read(text)
    sayso.read("Mayor Ivan Brkic said he would leave. The agency Nova reported it.")
    assert sayso.read(text) == alone
    assert [(c.text, c.status) for c in alone.claims] == [("the bridge had been mined", "denied")]
