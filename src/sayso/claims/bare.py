"""Quotations with no verb of saying in their own sentence: whose are they?

In this order: another sentence of the same quotation that has a cue; a cue without content in the
sentence right after or before; a colon before the quotation; the quotation that went before in the same
paragraph; the speaker of the paragraph before, if that one was left open.
"""

from __future__ import annotations

from bisect import bisect_left

from sayso.claims.cues import frames_of, lemma_of
from sayso.claims.hearers import hearer
from sayso.claims.known import Known
from sayso.claims.quotations import Quotation
from sayso.claims.saying import Saying, Source
from sayso.claims.sources import phrase, subject
from sayso.claims.speech import Segment
from sayso.language.analysis import Analysis, Word

# A quotation without a mark at its end goes on for so many paragraphs at most, and its cue is looked for
# so many stretches of speech away: without a bound a text full of opening marks is read n * n times.
LONGEST_SPEECH = 40


def bare_quotations(
    analysis: Analysis, quotations: list[Quotation], speech: list[Segment], found: list[Saying]
) -> list[Saying]:
    """A saying for every stretch of speech that is in none yet."""
    out: list[Saying] = []
    known = Known(analysis, found)
    spoken = {k for s in speech for k in s.words}
    parts: dict[int, list[Segment]] = {}
    for segment in speech:
        parts.setdefault(segment.quotation, []).append(segment)
    for segment in sorted(speech, key=lambda s: s.words[0]):
        words = set(segment.words)
        if any(len(words & s.content) * 2 > len(words) for s in known.touching(segment.sentence)):
            continue
        new = _same_quotation(segment, parts, known, quotations) or _beside(analysis, segment, known, spoken)
        if new is not None:
            out.append(new)
            known.add(new)
    return out


def _copy(segment: Segment, model: Saying, because: str) -> Saying:
    """A saying with the sources and the cue of its neighbour."""
    return Saying(
        model.anchor,
        model.cue,
        model.lemma,
        model.stance if model.quoted else "state",
        model.sources,
        set(segment.words),
        because,
        quoted=True,
    )


def _same_quotation(
    segment: Segment, parts: dict[int, list[Segment]], known: Known, quotations: list[Quotation]
) -> Saying | None:
    """Another part of this quotation, or of the one that it continues over a paragraph's end, has a cue."""
    k = last = segment.quotation
    while k > max(0, last - LONGEST_SPEECH) and not quotations[k - 1].closed:  # it goes on after a paragraph
        k -= 1
    family = [s for number in range(k, last + 1) for s in _around(parts.get(number, []), segment)]
    others = [s for s in family if s is not segment]
    for other in sorted(others, key=lambda s: abs(s.sentence - segment.sentence)):
        for s in known.touching(other.sentence):
            if s.quoted and set(other.words) & s.content:
                return _copy(segment, s, "the same quotation")
    return None


def _around(parts: list[Segment], segment: Segment) -> list[Segment]:
    """The parts of a quotation that are not too far away."""
    at = bisect_left(parts, segment.sentence, key=lambda s: s.sentence)
    return parts[max(0, at - LONGEST_SPEECH) : at + LONGEST_SPEECH]


def _beside(analysis: Analysis, segment: Segment, known: Known, spoken: set[int]) -> Saying | None:
    """A neighbouring sentence tells who speaks."""
    return (
        _cue_in(
            analysis, segment, segment.sentence, known, spoken, "cue without content in the same sentence"
        )
        or _after_question(analysis, segment, known, spoken)
        or _colon(analysis, segment, known)
        or _quotation_before(analysis, segment, known)
        or _cue_in(
            analysis,
            segment,
            segment.sentence - 1,
            known,
            spoken,
            "cue without content in the sentence before",
        )
        or _lead_in(analysis, segment)
    )


def _after_question(analysis: Analysis, segment: Segment, known: Known, spoken: set[int]) -> Saying | None:
    """'"Where were they?" Maalouf asked.': the cue stands in a short sentence of its own after the quotation."""
    number = segment.sentence + 1
    if (
        number >= len(analysis.sentences)
        or analysis.sentences[number].paragraph != analysis.sentences[segment.sentence].paragraph
    ):
        return None
    return _cue_in(analysis, segment, number, known, spoken, "cue without content in the sentence after")


def _cue_in(
    analysis: Analysis, segment: Segment, number: int, known: Known, spoken: set[int], because: str
) -> Saying | None:
    """A verb of saying in sentence `number` that says nothing there."""
    if not 0 <= number < len(analysis.sentences):
        return None
    here, there = analysis.sentences[number], analysis.sentences[segment.sentence]
    if here.paragraph != there.paragraph:
        return None
    for word in analysis.of(here):
        frames = frames_of(word)
        if not any(f.clause for f in frames) or word.index in known.anchors or word.index in spoken:
            continue
        who = subject(analysis, word)
        if who is not None and who.index not in spoken and not _says_more(analysis, word):
            told = hearer(analysis, word)
            sources = ([told] if told else []) + [
                Source(phrase(analysis, who, {word.index}), who, [word.index], "subject")
            ]
            return Saying(
                word,
                [word.index],
                lemma_of(word) or word.lower,
                frames[0].stance,
                sources,
                set(segment.words),
                because,
                quoted=True,
            )
    return None


def _says_more(analysis: Analysis, word: Word) -> bool:
    return any(
        c.relation in ("ccomp", "obj") and c.lower not in ("this", "that", "so", "it")
        for c in analysis.children(word)
        if c.index > word.index and c.relation == "ccomp"
    )


def _colon(analysis: Analysis, segment: Segment, known: Known) -> Saying | None:
    """ "X criticised Y: '...'": the subject of the sentence says it; there is no cue."""
    sentence = analysis.sentences[segment.sentence]
    marks = [w for w in analysis.of(sentence) if w.text == ":" and w.index < segment.words[0]]
    if not marks or segment.words[0] - marks[-1].index > 3:
        return None
    near = known.touching(segment.sentence)
    same = [s for s in near if s.sentence == segment.sentence and max(s.content) < segment.words[0]]
    if same:
        return _uncued(segment, same[-1], "quotation after a colon")
    before = [w for w in analysis.of(sentence) if w.index < marks[-1].index]
    return _speaker_of(analysis, segment, before, "speaker before a colon")


def _uncued(segment: Segment, model: Saying, because: str) -> Saying:
    sources = [Source(s.words, s.head, [], s.because, s.hearer) for s in model.sources]
    return Saying(model.anchor, [], "", "state", sources, set(segment.words), because, quoted=True)


def _speaker_of(analysis: Analysis, segment: Segment, before: list[Word], because: str) -> Saying | None:
    """The subject of the words before the quotation, if it is somebody who can speak."""
    for w in before:
        if w.relation.startswith("nsubj") or (
            w.is_root and (w.name == "PER" or w.mention in ("person", "organization"))
        ):
            if w.lower in ("it", "this", "that", "there", "which", "we", "i", "you"):
                continue
            source = Source(phrase(analysis, w), w, [], because)
            return Saying(w, [], "", "state", [source], set(segment.words), because, quoted=True)
    return None


def _quotation_before(analysis: Analysis, segment: Segment, known: Known) -> Saying | None:
    """The speech or the statement right before it in the same paragraph goes on."""
    paragraph = analysis.sentences[segment.sentence].paragraph
    earlier = [
        s
        for s in known.touching(segment.sentence - 1, segment.sentence)
        if analysis.words[max(s.content)].sentence in (segment.sentence, segment.sentence - 1)
        and max(s.content) < segment.words[0]
    ]
    earlier = [
        s
        for s in earlier
        if analysis.sentences[s.sentence].paragraph == paragraph
        and s.sources[-1].head is not None
        and s.parent is None
    ]
    if not earlier:
        return None
    last = max(earlier, key=lambda s: max(s.content))
    if last.quoted:
        return _copy(segment, last, "goes on from the quotation before")
    return _uncued_or_cued(segment, last)


def _uncued_or_cued(segment: Segment, last: Saying) -> Saying:
    """After indirect speech a bare quotation is the same speaker's: the cue is that of its neighbour."""
    new = _copy(segment, last, "goes on from the sentence before")
    new.stance = "state"
    return new


def _lead_in(analysis: Analysis, segment: Segment) -> Saying | None:
    """The sentence before has a person as its subject: "The mayor was furious. '...'"."""
    number = segment.sentence - 1
    if number < 0 or analysis.sentences[number].paragraph != analysis.sentences[segment.sentence].paragraph:
        return None
    return _speaker_of(
        analysis, segment, analysis.of(analysis.sentences[number]), "subject of the sentence before"
    )
