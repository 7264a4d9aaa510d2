"""Attributions put into or after the sentence that is said.

    "The talks, he said, had failed."          CONTENT , NP cue , CONTENT
    "The talks had failed, Corvin added."      CONTENT , NP cue TAIL
    "The talks had failed, said an official."  CONTENT , cue NP TAIL

Read off commas and order, not off the tree: here parsers waver, and the pattern is certain.
"""

from __future__ import annotations

from dataclasses import dataclass

from sayso.claims.contents import QUOTATION_MARKS
from sayso.claims.cues import frames_of, lemma_of
from sayso.language.analysis import Analysis, Word

EDGES = frozenset({",", "—", "–", ";", "”", '"', "’", ")", "''"})
NOMINAL = ("NN", "NNS", "NNP", "NNPS", "PRP", "DT", "CD", "WP")
HEARERS = frozenset({"tell", "inform", "assure", "reassure", "notify", "brief", "advise", "warn"})
ASIDES = frozenset({"speaking", "writing", "talking"})
LONGEST_SOURCE = 16  # words of a source with its apposition
STOPS = frozenset(
    {"on", "in", "at", "by", "during", "after", "before", "as", "while", "late", "early", "through", "via"}
)


@dataclass(frozen=True, slots=True)
class Insertion:
    """Who says it and what stands around the attribution."""

    source: list[int]
    content: set[int]


def insertion(analysis: Analysis, cue: Word) -> Insertion | None:
    """The pattern around a cue, if it is one of the three; None if the cue stands otherwise."""
    if cue.pos not in ("VBD", "VBZ", "VBP", "VBN") or not any(f.clause for f in frames_of(cue)):
        return None
    return _source_first(analysis, cue) or (None if lemma_of(cue) in HEARERS else _cue_first(analysis, cue))


def _source_first(analysis: Analysis, cue: Word) -> Insertion | None:
    """CONTENT , NP cue ..."""
    first = analysis.sentences[cue.sentence].first
    end = cue.index
    while (
        end - 1 > first
        and analysis.words[end - 1].pos in ("RB", "VBP", "VBZ", "VBD", "MD")
        and analysis.words[end - 1].relation in ("aux", "advmod")
    ):
        end -= 1
    start = back_to_edge(analysis, end, first)
    if (
        start == end and start - 1 > first and analysis.words[end - 1].text in (",", ")", "—", "–")
    ):  # "..., X, the spokesman, said"
        aside = analysis.words[back_to_edge(analysis, end - 1, first)]
        if (
            aside.lower in ASIDES and analysis.words[aside.index - 1].text == ","
        ):  # "an officer, speaking by phone, insisted"
            end = aside.index
        start = back_to_edge(analysis, end - 1, first)
        if (
            start > first
            and is_nominal(analysis, range(start, end - 1))
            and analysis.words[start - 1].text == ","
        ):
            start = back_to_edge(analysis, start - 1, first)
        end -= 1
    source = list(range(start, end))
    if source and analysis.words[source[-1]].lower in ("i", "we", "you"):  # inside somebody's speech
        return None
    if analysis.words[start - 1].text == ";":  # "...; China denies it" is a sentence of its own
        return None
    if start <= first or not source or len(source) > LONGEST_SOURCE or not is_nominal(analysis, source):
        return None
    return _around(analysis, cue, source, start, cue.index + 1)


def _cue_first(analysis: Analysis, cue: Word) -> Insertion | None:
    """CONTENT , cue NP ..."""
    sentence = analysis.sentences[cue.sentence]
    if cue.index <= sentence.first or analysis.words[cue.index - 1].text not in EDGES or cue.pos == "VBN":
        return None
    end = cue.index + 1
    while (
        end < sentence.last
        and analysis.words[end].text not in EDGES | {".", ":"}
        and analysis.words[end].lower not in STOPS
    ):
        end += 1
    source = list(range(cue.index + 1, end))
    if not source or len(source) > LONGEST_SOURCE or not is_nominal(analysis, source):
        return None
    if analysis.words[source[0]].pos in ("IN", "TO", "RB") or analysis.words[source[0]].lower in (
        "that",
        "it",
    ):
        return None
    if (
        end + 1 < sentence.last
        and analysis.words[end].text == ","
        and analysis.words[end + 1].pos in ("DT", "NNP", "CD")
    ):
        apposition = forward_to_edge(analysis, end + 1, sentence.last)
        if (
            is_nominal(analysis, range(end + 1, apposition))
            and analysis.words[apposition - 1].index - end < 12
        ):
            source, end = list(range(cue.index + 1, apposition)), apposition
    return _around(analysis, cue, source, cue.index, end)


def _around(analysis: Analysis, cue: Word, source: list[int], start: int, end: int) -> Insertion | None:
    """Content before the attribution [start, end) and, after a comma, behind it."""
    sentence = analysis.sentences[cue.sentence]
    if analysis.words[start - 1].text not in EDGES:
        return None
    before = set(range(_start_of_content(analysis, sentence.first, start), start))
    rest = _rest(analysis, cue, end, sentence.last)
    if (
        rest is None
        or not any(analysis.words[k].is_finite for k in before | rest)
        or not _has_words(analysis, before)
    ):
        return None
    if not rest and not any(analysis.words[k].is_finite for k in before):
        return None
    return Insertion(source, before | rest)


def _rest(analysis: Analysis, cue: Word, end: int, last: int) -> set[int] | None:
    """What is said after the attribution; the empty set after a mere tail, None if a clause hangs on the cue."""
    for k in range(end, last):
        word = analysis.words[k]
        if word.text == ";":
            return set()
        if word.text in EDGES:
            return set(range(k + 1, last)) if _goes_on(analysis, k + 1, last) else set()
        if word.lower in ("that", "whether", "if") and word.pos in ("IN", "WDT", "DT") and k - cue.index <= 8:
            return None
        if word.is_finite and not _in_tail_clause(analysis, word, end):
            return None
        if word.text == ":":
            return None
    return set()


def _goes_on(analysis: Analysis, start: int, last: int) -> bool:
    """Does the sentence that is said go on behind the attribution, or does only the attribution?

    "..., a crew said, and is building another." goes on; "..., a crew said, adding that ..." does not.
    """
    if start >= last:
        return False
    after = analysis.words[start]
    if after.pos == "CC":
        return start + 1 < last and analysis.words[start + 1].is_finite
    return after.pos not in ("VBG", "WP", "WDT") and after.lower not in (
        "who",
        "which",
        "citing",
        "adding",
        "as",
    )


def _in_tail_clause(analysis: Analysis, word: Word, end: int) -> bool:
    """ "said after the two sides met": the verb stands under a preposition or conjunction of the tail."""
    return (
        analysis.words[end].pos in ("IN", "WRB")
        and analysis.words[end].lower not in ("that", "if", "whether")
    ) or word.relation == "acl:relcl"


def back_to_edge(analysis: Analysis, end: int, first: int) -> int:
    k = end
    while (
        k > first
        and analysis.words[k - 1].text not in EDGES
        and analysis.words[k - 1].text not in (".", "!", "?", ":")
    ):
        k -= 1
    return k


def forward_to_edge(analysis: Analysis, start: int, last: int) -> int:
    k = start
    while k < last and analysis.words[k].text not in EDGES and analysis.words[k].text != ".":
        k += 1
    return k


def is_nominal(analysis: Analysis, words: range | list[int]) -> bool:
    """A noun phrase: something nominal and no finite verb outside a relative clause."""
    inside = [analysis.words[k] for k in words]
    if not inside or inside[0].pos in ("WP", "WDT", "WP$"):
        return False
    if not any(w.pos in NOMINAL for w in inside) or (
        inside[0].pos in ("IN", "CC", "TO", "WRB", "VBG", "RB")
        and inside[0].lower not in ("about", "both", "around")
    ):
        return False
    finite = [w for w in inside if w.is_finite]
    return not finite or any(
        w.lower in ("who", "which", "whose") and w.index < finite[0].index for w in inside
    )


def _has_words(analysis: Analysis, words: set[int]) -> bool:
    return any(analysis.words[k].text[0].isalnum() for k in words)


def _start_of_content(analysis: Analysis, first: int, start: int) -> int:
    """A semicolon before the attribution parts what is said from what is not; so does a colon outside quotations."""
    before = [analysis.words[k] for k in range(first, start - 1)]
    quoted = any(w.text in QUOTATION_MARKS for w in before)
    marks = [w.index for w in before if w.text == ";" or (w.text == ":" and not quoted)]
    return marks[-1] + 1 if marks else first


def head_of(analysis: Analysis, words: list[int]) -> Word:
    """The head of a noun phrase by position: the name in it, else the last noun before a preposition or comma."""
    part = [analysis.words[k] for k in words]
    stop = next(
        (
            i
            for i, w in enumerate(part)
            if i and (w.pos in ("IN", "TO", "WP", "WDT", "VBN", "VBG") or w.text in (",", "("))
        ),
        len(part),
    )
    core = part[:stop]
    nouns = [w for w in core if w.pos.startswith("NN") or w.pos == "PRP"]
    named = [w for w in core if w.name == "PER"]
    found = named or nouns or core
    return next((w for w in reversed(found) if w.text[0].isalnum()), found[-1])
