"""Which quotations are speech, sentence by sentence; scare quotes are not."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.claims.quotations import Quotation
from sayso.language.analysis import Analysis, Word


@dataclass(slots=True)
class Segment:
    """The words of one quotation in one sentence."""

    quotation: int
    sentence: int
    words: list[int]
    whole: bool  # nothing else but punctuation stands in the sentence


def segments(analysis: Analysis, found: list[Quotation]) -> list[Segment]:
    """Speech of every quotation, cut at sentence ends.

    Speech has a verb or ends like a sentence; "a dead letter" inside somebody's sentence has neither
    its own subject nor its own punctuation, and stays part of that sentence.
    """
    out = []
    for number, quotation in enumerate(found):
        inside = [w for w in analysis.words_in(quotation.inner) if w.pos not in ("``", "''")]
        by_sentence: dict[int, list[Word]] = {}
        for w in inside:
            by_sentence.setdefault(w.sentence, []).append(w)
        for sentence, words in by_sentence.items():
            if is_speech(analysis, quotation, words, len(by_sentence)):
                out.append(
                    Segment(number, sentence, [w.index for w in words], is_whole(analysis, sentence, words))
                )
    return out


def is_speech(analysis: Analysis, quotation: Quotation, words: list[Word], sentences: int) -> bool:
    """Is this stretch of a quotation said as a sentence, and not words borrowed for one?"""
    spoken = [w for w in words if w.text[0].isalnum()]
    if sentences > 1 or is_whole(analysis, words[0].sentence, words):
        return bool(spoken)
    if len(spoken) < 2:
        return False
    first = analysis.sentences[words[0].sentence].first
    opens = words[0].index - first <= 2 or before(analysis, words[0]) in (",", ":", ";")
    ends = words[-1].text in {".", ",", "!", "?", "…", "—"} or after(analysis, words[-1]) in (
        ",",
        ".",
        "!",
        "?",
    )
    return opens and ends and (has_clause(analysis, words) or words[-1].text in {",", "!", "?", "."})


def before(analysis: Analysis, word: Word) -> str:
    """The mark before the quotation mark before a word."""
    k = word.index - 2
    return analysis.words[k].text if k >= 0 else ""


def after(analysis: Analysis, word: Word) -> str:
    """The mark after the quotation mark after a word."""
    k = word.index + 2
    return analysis.words[k].text if k < len(analysis.words) else ""


def is_whole(analysis: Analysis, sentence: int, words: list[Word]) -> bool:
    """Is the sentence nothing but these words and punctuation?"""
    inside = {w.index for w in words}
    return all(
        w.index in inside or not w.text[0].isalnum() for w in analysis.of(analysis.sentences[sentence])
    )


def has_clause(analysis: Analysis, words: list[Word]) -> bool:
    """Is there a finite verb with its subject?"""
    inside = {w.index for w in words}
    return any(w.relation.startswith(("nsubj", "expl")) and w.head in inside for w in words) or any(
        w.is_finite for w in words
    )
