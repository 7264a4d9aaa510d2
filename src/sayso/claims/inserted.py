"""A cue put into or after the sentence that is said: "The talks, he said, had failed", "... , Corvin added."

Read off commas and order, not off the tree: this is where parsers waver, and the pattern is certain.
"""

from __future__ import annotations

from sayso.claims.cues import frames_of, lemma_of
from sayso.claims.sources import SUBJECTS, phrase, subject
from sayso.language.analysis import Analysis, Word

OPENERS = frozenset({",", "—", "–", "-", ";", "”", '"', "’"})
LONGEST_TAIL = 14  # words after the cue that may still be its time, place and manner


def inserted(analysis: Analysis, cue: Word) -> set[int]:
    """The words said around a cue that stands between commas or at the end; none if it stands otherwise."""
    bare = cue.relation == "acl:relcl"  # "..., two sources said": parsers take this for "sources [who] said"
    if (analysis.child(cue, *SUBJECTS) is None and not bare) or cue.pos in ("VBG", "VB"):
        return set()
    if not any(f.clause for f in frames_of(cue)) or (
        analysis.child(cue, "obj") is not None and lemma_of(cue) != "tell"
    ):
        return set()
    sentence = analysis.sentences[cue.sentence]
    who = subject(analysis, cue)
    if who is None:
        return set()
    frame = sorted(
        {
            cue.index,
            *phrase(analysis, who, {cue.index}),
            *(c.index for c in analysis.children(cue, "aux", "advmod")),
        }
    )
    start, end = frame[0], frame[-1]
    if start == sentence.first or analysis.words[start - 1].text not in OPENERS or end - start > 30:
        return set()
    stop = _end_of_frame(analysis, end, sentence.last)
    if stop is None:
        return set()
    before = set(range(_start_of_content(analysis, sentence.first, start), start))
    if sum(analysis.words[k].text[0].isalnum() for k in before) < 3 and stop >= sentence.last:
        return set()
    return before | set(range(stop, sentence.last))


def _end_of_frame(analysis: Analysis, end: int, last: int) -> int | None:
    """Where the cue's own words end: at the next comma, or at the end of the sentence; None if a clause follows."""
    for k in range(end + 1, last):
        word = analysis.words[k]
        if word.text in OPENERS:
            return k + 1
        if word.relation.startswith(("nsubj", "mark")) or word.lower == "that" or k - end > LONGEST_TAIL:
            return None
    return last


def _start_of_content(analysis: Analysis, first: int, start: int) -> int:
    """A semicolon before the cue parts what is said from what is not."""
    marks = [k for k in range(first, start - 1) if analysis.words[k].text == ";"]
    return marks[-1] + 1 if marks else first
