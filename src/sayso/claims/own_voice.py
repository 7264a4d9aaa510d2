"""Own voice: what is left of a sentence outside every attribution, if it states something."""

from __future__ import annotations

from sayso.claims.contents import trimmed
from sayso.claims.saying import Saying
from sayso.language.analysis import Analysis, Word


def remainders(analysis: Analysis, number: int, here: list[Saying]) -> list[list[int]]:
    """Stretches of sentence `number` that the publisher states; each is the content of an own-voice claim."""
    sentence = analysis.sentences[number]
    inside = list(range(sentence.first, sentence.last))
    if not here:
        words = trimmed(analysis, set(inside))
        return [words] if any(_is_word(analysis.words[k]) for k in words) else []
    used = {k for s in here for k in covered(analysis, s)}
    free = [k for k in inside if k not in used]
    return [run for run in _runs(analysis, free, used) if states(analysis, run)]


def covered(analysis: Analysis, saying: Saying) -> set[int]:
    """Content, cue, sources and the small change around the cue: helpers, times and places of the saying."""
    out = saying.content | set(saying.cue) | saying.frame
    for s in saying.sources:
        out.update(s.words)
        out.update(s.cue)
    if saying.anchor.is_verb or saying.cue:
        out.update(_small_change(analysis, saying.anchor))
    return out


def _small_change(analysis: Analysis, anchor: Word) -> set[int]:
    out = {anchor.index}
    for c in analysis.children(anchor):
        if c.relation in ("conj", "parataxis", "ccomp", "acl:relcl", "advcl:relcl"):
            continue
        below = analysis.subtree(c)
        if c.relation == "advcl" and any(analysis.words[k].relation.startswith("nsubj") for k in below):
            continue
        if not any(
            analysis.words[k].relation.startswith(("nsubj", "acl:relcl")) for k in below
        ) or c.relation in ("aux", "mark", "advmod"):
            out.update(below)
    return out


def _runs(analysis: Analysis, free: list[int], used: set[int]) -> list[list[int]]:
    """Unbroken stretches; a gap of punctuation alone does not break one."""
    runs: list[list[int]] = []
    for k in free:
        if runs and all(not _is_word(analysis.words[j]) for j in range(runs[-1][-1] + 1, k)):
            runs[-1].append(k)
        else:
            runs.append([k])
    out = (trimmed(analysis, set(r)) for r in runs)
    return [r for r in out if r]


def states(analysis: Analysis, run: list[int]) -> bool:
    """Does a stretch state something: has it a finite verb with a subject, or a relative clause of its own?"""
    words = [analysis.words[k] for k in run]
    spoken = [w for w in words if _is_word(w)]
    if len(spoken) < 4:
        return False
    finite = any(w.is_finite for w in words)
    inside = set(run)
    subjects = any(w.relation.startswith(("nsubj", "expl")) and w.head in inside for w in words)
    return finite and subjects


def _is_word(word: Word) -> bool:
    return any(c.isalnum() for c in word.text)
