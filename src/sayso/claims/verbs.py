"""Sayings with a verb of saying as cue."""

from __future__ import annotations

from dataclasses import replace

from sayso.claims import contents
from sayso.claims.cues import (
    cue_words,
    frames_of,
    is_passive,
    is_said,
    lemma_of,
    may_be_impersonal,
    needs_quotation,
)
from sayso.claims.hearers import hearer
from sayso.claims.inserted import HEARERS, Insertion, head_of, insertion
from sayso.claims.lexicon import DOCUMENTS, EVIDENCE_ONLY, IMPERSONAL_ONLY, Frame
from sayso.claims.relays import quoted_as_saying, relayed_by
from sayso.claims.saying import Saying, Source
from sayso.claims.sources import SUBJECTS, agent, phrase, subject
from sayso.claims.speech import Segment
from sayso.language.analysis import Analysis, Word

NETWORK_CUE = 0.6  # a verb that is on no list is a cue if the network is this sure
TAKES_OBJECT = HEARERS | {
    "remind",
    "quote",
    "ask",
}  # their object is no content: a quotation may still follow
MARKS_OF_NOTHING = frozenset({"no", "nothing", "little"})
REPORTED = frozenset(
    "say report allege claim accuse rumour announce blame describe call".split()
)  # "is said to be ..."
ACTED_ON = frozenset(
    "reject deny dismiss condemn denounce confirm criticise criticize announce welcome dispute".split()
)
GENERIC = Frame("", "state", True, False, False, False, False, ())


def verbs(analysis: Analysis, sentence: int, speech: list[Segment]) -> list[Saying]:
    """Sayings of one sentence; `speech` are the quotations in it."""
    words = analysis.of(analysis.sentences[sentence])
    candidates = [w for w in words if frames_of(w) or (w.is_verb and w.cue >= NETWORK_CUE)]
    shares = _shares(analysis, candidates, speech)
    out: list[Saying] = []
    for word in candidates:
        out += _of(analysis, word, shares.get(word.index, []))
    return out


def _shares(analysis: Analysis, candidates: list[Word], speech: list[Segment]) -> dict[int, list[Segment]]:
    """Which verb each quotation belongs to: the nearest that can be said and has somebody to say it."""
    out: dict[int, list[Segment]] = {}
    for segment in speech:
        inside = set(segment.words)
        near = [w for w in candidates if w.index not in inside and _speaks(analysis, w, inside)]
        if near:
            best = min(
                near, key=lambda w: min(abs(w.index - segment.words[0]), abs(w.index - segment.words[-1]))
            )
            out.setdefault(best.index, []).append(segment)
    return out


def _speaks(analysis: Analysis, word: Word, inside: set[int]) -> bool:
    """Can the verb carry a quotation? Verbs with an object of their own ("rejected the plan: '...'") cannot."""
    if quoted_as_saying(analysis, word):
        return True
    frames = frames_of(word)
    if frames and not any(f.clause for f in frames):
        return False
    if is_passive(analysis, word) and lemma_of(word) != "tell":
        return False
    own = analysis.child(word, "obj")
    if own is not None and own.index not in inside and lemma_of(word) not in TAKES_OBJECT:
        return False
    around = insertion(analysis, word)
    found = head_of(analysis, around.source) if around is not None else subject(analysis, word)
    return found is not None and found.index not in inside


def _of(analysis: Analysis, word: Word, speech: list[Segment]) -> list[Saying]:
    """The saying or sayings of one verb."""
    quoted = bool(speech)
    if _is_aside(analysis, word) or (not quoted and _is_first_person(analysis, word)):
        return []
    around = insertion(analysis, word)
    if not is_said(analysis, word, quoted or around is not None) or (needs_quotation(word) and not quoted):
        return []
    passive = around is None and is_passive(analysis, word)
    if lemma_of(word) in IMPERSONAL_ONLY and not passive:
        return []
    content, extra, stance_frame, rule = _content(analysis, word, passive)
    spoken = {k for s in speech for k in s.words}
    apart: set[int] = set()
    if spoken:
        if "that-clause" in rule and len(content) > 2 and max(content) < min(spoken):
            apart = spoken  # "writes that the hills are the test: '...'" is two claims
        else:
            content, rule = spoken, "quotation beside the verb"
    elif around is not None:
        content, rule = around.content, "cue put into the sentence"
    content -= {word.index}
    if not contents.trimmed(analysis, content) or not _is_evidence(analysis, word, rule):
        return []
    sources = _sources(analysis, word, passive, content, around)
    if sources is None:
        return []
    if len(sources) == 1 and (relay := relayed_by(analysis, sources[0])) is not None:
        sources = [relay, *sources]
    cue = sorted({*cue_words(analysis, word, passive and not sources[-1].words), *extra})
    for s in sources:
        s.cue = s.cue if s.cue and s.cue != [word.index] else cue
    lemma = lemma_of(word) or word.lower
    stance = (
        "demand"
        if lemma == "ask" and "that-clause" in rule and _has_that(analysis, word)
        else stance_frame.stance
    )
    out = [
        Saying(word, cue, lemma, stance, sources, content, f"verb '{lemma}': {rule}", quoted and not apart)
    ]
    if apart:
        same = [Source(x.words, x.head, [], x.because, x.hearer) for x in sources]
        out.append(Saying(word, [], "", "state", same, apart, "quotation after the clause", quoted=True))
    return out


def _is_aside(analysis: Analysis, word: Word) -> bool:
    """ "who asked not to be named"; "Asked whether he would step down, ..."."""
    if [w.lower for w in analysis.words[word.index + 1 : word.index + 4]] == ["not", "to", "be"]:
        return True
    return lemma_of(word) == "ask" and word.index == analysis.sentences[word.sentence].first


def _has_that(analysis: Analysis, word: Word) -> bool:
    """ "asked that monitors be let through" demands; "asked whether", "asked why" ask."""
    return any(
        m.lower == "that" for c in analysis.children(word, "ccomp") for m in analysis.children(c, "mark")
    )


def _is_first_person(analysis: Analysis, word: Word) -> bool:
    """ "I say again that ...", "Whoever says so is lying" are no say-so of somebody else."""
    who = analysis.child(word, *SUBJECTS)
    return who is not None and who.lower in ("i", "we", "whoever", "anyone", "anybody")


def _content(analysis: Analysis, word: Word, passive: bool) -> tuple[set[int], list[int], Frame, str]:
    """What the verb says by the first of its frames that fits."""
    frames = frames_of(word) or [GENERIC]
    if passive:
        found, rule = _passive_content(analysis, word)
        return found, [], frames[0], rule
    order = sorted(frames, key=lambda f: not (f.prepositions or f.addressee))
    if any(f.clause for f in frames) and (found := contents.after_citing(analysis, word)):
        return found, [], frames[0], "that-clause after a citation"
    for frame in order:
        if frame.prepositions and not (frame.addressee or frame.clause or frame.object or frame.infinitive):
            found, extra, rule = contents.complement(analysis, word, _addressed(frame))
        else:
            found, extra, rule = contents.complement(analysis, word, frame)
        if not found and frame.clause and (after := contents.after_that(analysis, word)):
            return after, [], frame, "that-clause, read off order"
        if found and not _is_nothing(analysis, found, rule):
            if rule == "that-clause":
                found = contents.mended(analysis, word, found)
            return found, extra, frame, rule
    return set(), [], frames[0], ""


def _addressed(frame: Frame) -> Frame:
    """ "called on them to stop" is found before "called on them"."""
    takes = "on" in frame.prepositions or "to" in frame.prepositions
    return replace(frame, addressee=takes, whole=False)


def _is_nothing(analysis: Analysis, found: set[int], rule: str) -> bool:
    """ "gave no details", "offered no comment" say nothing."""
    return rule == "object" and analysis.words[min(found)].lower in MARKS_OF_NOTHING


def _passive_content(analysis: Analysis, word: Word) -> tuple[set[int], str]:
    """ "was told that ...", "X is said to be ...", "X was accused of ..."."""
    if lemma_of(word) in ("quote", "cite"):  # "was quoted as saying" belongs to "saying"
        return set(), ""
    found = contents.clause(analysis, word) or contents.told_that(analysis, word)
    if found:
        return found, "that-clause of a passive"
    wanted = contents.infinitive(analysis, word)
    whole = set() if wanted else contents.whole(analysis, word)
    rest = wanted or whole
    lemma = lemma_of(word)
    if rest and lemma in REPORTED:
        mine = analysis.child(word, "nsubj:pass", "nsubj")
        return rest | (
            set(analysis.subtree(mine)) if mine is not None else set()
        ), "subject and infinitive of a passive"
    doer = agent(analysis, word)
    mine = analysis.child(word, "nsubj:pass")
    if doer is not None and mine is not None and lemma in ACTED_ON:
        return set(analysis.subtree(mine)), "subject of a passive"
    return set(), ""


def _is_evidence(analysis: Analysis, word: Word, rule: str) -> bool:
    """ "show", "find", "put": only documents show, and a toll is put "at" a number."""
    lemma = lemma_of(word)
    if lemma not in EVIDENCE_ONLY or rule == "quotation beside the verb":
        return True
    if lemma == "put":
        return any(contents.case_of(analysis, c) == "at" for c in analysis.children(word, "obl"))
    who = subject(analysis, word)
    if who is None or "clause" not in rule:
        return False
    if lemma in ("suggest", "indicate", "signal", "imply"):
        return True
    return who.lower in DOCUMENTS or any(
        analysis.words[k].lower in DOCUMENTS for k in phrase(analysis, who)[:8]
    )


def _sources(
    analysis: Analysis, word: Word, passive: bool, content: set[int], around: Insertion | None
) -> list[Source] | None:
    """Sources nearest to the reader first; None if the verb turns out to have nobody who could say it."""
    if passive:
        return _passive_sources(analysis, word)
    if relayed := quoted_as_saying(analysis, word):
        return relayed
    if around is not None:
        who = head_of(analysis, around.source)
        out = [Source(around.source, who, [word.index], "beside the inserted cue")]
        told = hearer(analysis, word)
        return [told, *out] if told is not None and told.head is not who else out
    speaker = subject(analysis, word)
    if speaker is None or speaker.index in content:
        return None
    words = phrase(analysis, speaker, {word.index})
    out = [Source(words, speaker, [word.index], _subject_rule(analysis, word))]
    told = hearer(analysis, word)
    return [told, *out] if told is not None and told.head is not speaker else out


def _subject_rule(analysis: Analysis, word: Word) -> str:
    return "subject" if analysis.child(word, *SUBJECTS) is not None else "subject of the verb above"


def _passive_sources(analysis: Analysis, word: Word) -> list[Source] | None:
    """The doer; with none named, an impersonal link of its own or nothing."""
    doer = agent(analysis, word)
    if doer is not None:
        return [Source(phrase(analysis, doer), doer, [word.index], "agent of a passive")]
    return [Source([], None, [], "passive without an agent")] if may_be_impersonal(word) else None
