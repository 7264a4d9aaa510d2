"""All sayings of a document: verbs, set phrases, nouns, colons and bare quotations."""

from __future__ import annotations

from sayso.claims.bare import bare_quotations
from sayso.claims.phrases import phrases
from sayso.claims.quotations import Quotation
from sayso.claims.saying import Saying
from sayso.claims.speech import Segment, segments
from sayso.claims.nouns import nouns
from sayso.claims.verbs import verbs
from sayso.language.analysis import Analysis


def sayings(analysis: Analysis, quotations: list[Quotation]) -> list[Saying]:
    """Sayings in order of their content; every stretch of speech belongs to exactly one."""
    speech = segments(analysis, quotations)
    found: list[Saying] = []
    for number in range(len(analysis.sentences)):
        here = [s for s in speech if s.sentence == number]
        found += verbs(analysis, number, here)
        found += nouns(analysis, number, here, found)
        found += phrases(analysis, number, found)
    found += bare_quotations(analysis, quotations, speech, found)
    return sorted(found, key=lambda s: (min(s.content), s.anchor.index))


__all__ = ["Segment", "sayings"]
