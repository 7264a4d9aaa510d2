"""All sayings of a document: verbs, set phrases, nouns, colons and bare quotations."""

from __future__ import annotations

from sayso.claims.bare import bare_quotations
from sayso.claims.contents import trimmed
from sayso.claims.nesting import without_reported_offers
from sayso.claims.nouns import nouns
from sayso.claims.phrases import phrases
from sayso.claims.quotations import Quotation
from sayso.claims.saying import Saying
from sayso.claims.speech import Segment, segments
from sayso.claims.verbs import verbs
from sayso.language.analysis import Analysis


def sayings(analysis: Analysis, quotations: list[Quotation]) -> list[Saying]:
    """Sayings in order of their content; every stretch of speech belongs to exactly one."""
    speech = segments(analysis, quotations)
    spoken: dict[int, list[Segment]] = {}
    for segment in speech:
        spoken.setdefault(segment.sentence, []).append(segment)
    found: list[Saying] = []
    for number in range(len(analysis.sentences)):
        here = without_reported_offers(verbs(analysis, number, spoken.get(number, [])))
        here += nouns(analysis, number, here)
        here += phrases(analysis, number, here)
        here = without_reported_offers(here)
        found += [s for s in here if trimmed(analysis, s.content)]  # a set phrase may have taken all of it
    found += bare_quotations(analysis, quotations, speech, found)
    return sorted(found, key=lambda s: (min(s.content), s.anchor.index))
