"""How a source is called when it has no name of its own: its description, without what only adds to it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sayso.claims.anaphora import can_mean, meant_by_pronoun
from sayso.claims.register import Register, name_in
from sayso.claims.resolved import Resolved
from sayso.language.analysis import Analysis, Word

if TYPE_CHECKING:
    from sayso.claims.resolve import Resolver

_ARTICLES = frozenset({"the", "a", "an", "same"})
_ENDS = frozenset("who which whom speaking on under whose".split())
_ASIDE = re.compile(
    r"anonym|condition that|not (?:be )?(?:authori[sz]ed|named|identified)|unauthori[sz]ed|declined|asked|"
    r"name was withheld|wished|refused|insisted",
    re.IGNORECASE,
)


def description(analysis: Analysis, register: Register, words: list[int], head: Word) -> list[int]:
    """Words of the description: up to the first comma after the head, or the name that stands in apposition.

    "The UN mission, UNAMI" is UNAMI; "Two security sources, one in Baghdad" are two security sources.
    """
    out = list(words)
    comma = next((k for k in out if k > head.index and _is_break(analysis, k)), None)
    if comma is not None:
        named = _apposition(analysis, register, [k for k in out if k > comma])
        if named and head.name == "" and not head.is_proper:
            return named
        out = [k for k in out if k < comma]
    end = next((k for k in out if k > head.index and _is_aside(analysis, k, out)), None)
    if end is not None:
        out = [k for k in out if k < end]
    while len(out) > 1 and analysis.words[out[0]].lower in _ARTICLES:
        out = out[1:]
    return out or list(words)


def _is_break(analysis: Analysis, k: int) -> bool:
    """A comma, a bracket or a dash between words; "Japan–Korea" has none."""
    word = analysis.words[k]
    if word.text in ("—", "–"):
        return analysis.text[word.start - 1 : word.start].isspace()
    return word.text in (",", "(")


def _is_aside(analysis: Analysis, k: int, words: list[int]) -> bool:
    """Does a clause begin here that says why the source stays unnamed, not who it is?"""
    if analysis.words[k].lower not in _ENDS:
        return False
    rest = analysis.show(analysis.span([j for j in words if j >= k]))
    return bool(_ASIDE.search(rest))


def _apposition(analysis: Analysis, register: Register, words: list[int]) -> list[int]:
    """A name at the very start of what follows the comma."""
    if not words:
        return []
    found = name_in(register, words, ("ORG", "PER", "MISC"))
    starts = words[0] if analysis.words[words[0]].lower not in _ARTICLES else words[0] + 1
    return list(range(found.first, found.last + 1)) if found is not None and found.first == starts else []


def with_possessor(resolver: Resolver, words: list[int]) -> str:
    """The words as text, "its" and "his" replaced by whom they mean: "its spokesman" -> "navy's spokesman"."""
    analysis = resolver.analysis
    first = analysis.words[words[0]]
    text = clean(analysis.show(analysis.span(words)))
    if first.pos != "PRP$" or len(words) == 1:
        return text
    found = _speaker_before(resolver, first) or meant_by_pronoun(resolver, first, None)
    if found is None:
        return text
    rest = clean(analysis.show(analysis.span(words[1:])))
    return f"{found.name}'s {rest}" if not found.name.endswith("s") else f"{found.name}' {rest}"


def _speaker_before(resolver: Resolver, possessive: Word) -> Resolved | None:
    """ "A shopkeeper said her brother had told her": hers, if she is the speaker before in the sentence."""
    words = resolver.analysis.words
    return next(
        (
            h
            for h in reversed(resolver.history)
            if h.words
            and h.words[-1] < possessive.index
            and words[h.words[0]].sentence == possessive.sentence
            and can_mean(resolver, possessive, h)
        ),
        None,
    )


def clean(text: str) -> str:
    """One line, no quotation marks around single words."""
    return re.sub(r"\s+", " ", re.sub('["“”]', "", text)).strip()
