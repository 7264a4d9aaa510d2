"""Outlets to which something was told, or through which it came: "told Harbour Radio", "in an interview with X"."""

from __future__ import annotations

from sayso.claims.contents import case_of
from sayso.claims.countries import is_state
from sayso.claims.cues import lemma_of
from sayso.claims.kinds import GOVERNMENT, ORGANISATION
from sayso.claims.outlets import is_outlet_phrase
from sayso.claims.saying import Source
from sayso.claims.sources import phrase
from sayso.language.analysis import Analysis, Word


def hearer(analysis: Analysis, cue: Word) -> Source | None:
    """The outlet to which something was told: "told Harbour Radio", "in an interview with the Courier"."""
    told = _told(analysis, cue) or _carried(analysis, cue)
    if told is not None:
        return told
    for c in analysis.children(cue, "obj", "iobj", "obl", "nmod"):
        words = phrase(analysis, c)
        if c.relation in ("obj", "iobj") and is_outlet_phrase(analysis, words, c):
            return Source(words, c, [cue.index], "outlet that was told", hearer=True)
        if c.relation in ("obl", "nmod"):
            found = _channel(analysis, c, cue)
            if found is not None:
                return found
    return None


def _told(analysis: Analysis, cue: Word) -> Source | None:
    """The words after "told", if they are an outlet; read off order, as the tree wavers between object and adjunct."""
    if lemma_of(cue) != "tell":
        return None
    end = end_of_name(analysis, cue.index + 1, analysis.sentences[cue.sentence].last)
    return outlet_at(analysis, cue, cue.index + 1, end, "outlet that was told", bare=True)


def outlet_at(
    analysis: Analysis, cue: Word, start: int, end: int, because: str, bare: bool = False
) -> Source | None:
    """Words [start, end) as an outlet; `bare`: a name without article that is no court or council is one, too."""
    words = list(range(start, end))
    if not words:
        return None
    head = analysis.words[words[-1]]
    is_outlet = is_outlet_phrase(analysis, words, head) or (
        bare and head.name in ("ORG", "MISC") and head.is_proper and head.lower not in GOVERNMENT | ORGANISATION
        and analysis.words[start].lower != "the" and not is_state(head.text)
    )  # fmt: skip
    return Source(words, head, [cue.index], because, hearer=True) if is_outlet else None


IN_A_NAME = frozenset("DT JJ NN NNP NNPS HYPH POS CD".split())
CARRIERS = frozenset(
    "interview interviews statement speech remarks comments briefing address broadcast post message".split()
)


def _carried(analysis: Analysis, cue: Word) -> Source | None:
    """ "in a statement read out on state television", "In a statement carried by X, it ...", read off order."""
    sentence = analysis.sentences[cue.sentence]
    opens = analysis.words[sentence.first].lower in ("in", "speaking", "during")
    for first, last in (
        (cue.index + 1, sentence.last),
        (sentence.first, cue.index if opens else sentence.first),
    ):
        carrier = next((k for k in range(first, last) if analysis.words[k].lower in CARRIERS), None)
        if carrier is None or carrier - first > 6:
            continue
        for k in range(carrier + 1, min(last, carrier + 9)):
            word = analysis.words[k]
            if not word.text[0].isalnum():
                break
            if word.lower in ("on", "by", "with", "to", "for"):
                found = outlet_at(
                    analysis, cue, k + 1, end_of_name(analysis, k + 1, last), "outlet in between"
                )
                if found is not None:
                    return found
    return None


def end_of_name(analysis: Analysis, start: int, last: int) -> int:
    """Where the noun phrase that begins at `start` ends, read off order."""
    end = start
    while end < last and end - start < 9 and _goes_on(analysis.words[end], analysis.words[end - 1]):
        end += 1
    return end


def _goes_on(word: Word, before: Word) -> bool:
    """Is the word part of the phrase: by its tag, as part of a name, or after a hyphen ("London-based")?"""
    return word.pos in IN_A_NAME or word.name != "" or word.lower in ("al", "el") or before.text == "-"


def _channel(analysis: Analysis, word: Word, cue: Word) -> Source | None:
    """ "in an interview with X", "on state television", "in remarks carried by X"."""
    if any(
        w.pos == "PRP$" for w in analysis.children(word, "nmod:poss")
    ):  # "on its website": its own channel
        return None
    inner = [analysis.words[k] for k in analysis.subtree(word)]
    case = case_of(analysis, word)
    if case in ("to", "on", "with") and is_outlet_phrase(analysis, phrase(analysis, word), word):
        return Source(phrase(analysis, word), word, [cue.index], "outlet that was told", hearer=True)
    if word.lower in (
        "interview",
        "comments",
        "remarks",
        "statement",
        "speech",
        "briefing",
        "conversation",
        "broadcast",
        "interviews",
        "address",
        "comment",
    ):
        for w in inner:
            if (
                w.index != word.index
                and w.relation in ("nmod", "obl", "obl:agent")
                and case_of(analysis, w) in ("with", "to", "by", "on", "for")
            ):
                words = phrase(analysis, w)
                if analysis.words[words[0]].pos == "PRP$":  # "a statement on its website"
                    return None
                if is_outlet_phrase(analysis, words, w):
                    return Source(words, w, [cue.index], "outlet in between", hearer=True)
    return None
