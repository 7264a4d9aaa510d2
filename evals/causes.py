"""What is wrong with the chains: causes that can be told from the outside, counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from evals.judging import Judgement
from evals.names import is_same_name
from evals.reading import Outcome
from sayso.document.model import Span


def causes(outcomes: Iterable[Outcome]) -> Counter[str]:
    """How many annotated claims are not right, by cause; a claim counts once, for its chain before its status."""
    out: Counter[str] = Counter()
    for outcome in outcomes:
        for judgement in outcome.judgements:
            if not judgement.is_right:
                out[cause(judgement)] += 1
    return out


def cause(judgement: Judgement) -> str:
    """The cause of one error."""
    gold, found = judgement.gold, judgement.found
    if found is None:
        return "claim not found: attributed" if gold.chain else "claim not found: own voice"
    if judgement.has_right_chain:
        return "chain right, status wrong"
    if not found.chain:
        return "attributed, read as own voice"
    if not gold.chain:
        return "own voice, read as attributed"
    same_origin = is_same_name(gold.chain[-1].name, found.chain[-1].name)
    if len(gold.chain) > len(found.chain):
        return "a link lost, origin right" if same_origin else "a link lost, origin wrong"
    if len(gold.chain) < len(found.chain):
        return "a link too many"
    if all(_same_words(a.source, b.source) for a, b in zip(gold.chain, found.chain, strict=True)):
        return "right words, wrong name: pronoun, description, or name cut wrongly"
    return "another source than annotated"


def _same_words(gold: Span | None, found: Span | None) -> bool:
    """Do both rest on the same words, or one on a part of the other's?"""
    if gold is None or found is None:
        return gold is found
    return gold.overlaps(found)


def table(found: Counter[str], claims: int) -> str:
    """As lines: number, share of all annotated claims, cause."""
    return "\n".join(f"{n:5} {n / claims:6.1%}  {name}" for name, n in found.most_common())
