"""Somebody quoted by somebody else.

"was quoted by the agency as saying", "the channel quoted a source as saying", "residents interviewed by the
station said", "a colonel, speaking to Dawn TV, said".
"""

from __future__ import annotations

from sayso.claims.cues import lemma_of
from sayso.claims.hearers import end_of_name, outlet_at
from sayso.claims.inserted import back_to_edge, head_of, is_nominal
from sayso.claims.saying import Source
from sayso.language.analysis import Analysis, Word

REACH = 16  # words between "quoted" and "as saying"
VERBAL = ("VBD", "VBZ", "VBN", "VBP", "RB", "VB", "MD")


def quoted_as_saying(analysis: Analysis, word: Word) -> list[Source]:
    """Sources of "as saying", nearest to the reader first; none if the word stands otherwise."""
    before = [
        w for w in analysis.words[max(0, word.index - REACH) : word.index] if w.sentence == word.sentence
    ]
    if not before or before[-1].lower != "as":
        return []
    verb = next((w for w in reversed(before) if lemma_of(w) in ("quote", "cite") and w.is_verb), None)
    if verb is None:
        return []
    between = list(range(verb.index + 1, word.index - 1))
    subject = _before(analysis, verb)
    if between and analysis.words[between[0]].lower != "by":  # "the channel quoted a source as saying"
        return [_source(analysis, subject, verb, True), _source(analysis, between, word)] if subject else []
    if not subject:
        return []
    relay = [_source(analysis, between[1:], verb, True)] if len(between) > 1 else []
    return [*relay, _source(analysis, subject, word)]


def _source(analysis: Analysis, words: list[int], cue: Word, hearer: bool = False) -> Source:
    because = "quoted by" if hearer else "quoted as saying"
    return Source(words, head_of(analysis, words), [cue.index], because, hearer)


def _before(analysis: Analysis, verb: Word) -> list[int]:
    """The noun phrase before "was quoted" or "quoted"."""
    end = verb.index
    while end > 0 and analysis.words[end - 1].pos in VERBAL:
        end -= 1
    start = back_to_edge(analysis, end, analysis.sentences[verb.sentence].first)
    words = list(range(start, end))
    return words if words and is_nominal(analysis, words) else []


RELAYED = frozenset("interviewed quoted cited contacted reached".split())
SPEAKING = frozenset("speaking talking".split())


def relayed_by(analysis: Analysis, source: Source) -> Source | None:
    """The outlet that stands beside a source: "interviewed by the station", "speaking to Dawn TV"."""
    if not source.words:
        return None
    last = analysis.sentences[analysis.words[source.words[0]].sentence].last
    for k in range(source.words[0] + 1, min(source.words[-1] + 4, last - 2)):
        word, nxt = analysis.words[k], analysis.words[k + 1].lower
        if (word.lower in RELAYED and nxt == "by") or (word.lower in SPEAKING and nxt == "to"):
            return outlet_at(analysis, word, k + 2, end_of_name(analysis, k + 2, last), "outlet in between")
    return None
