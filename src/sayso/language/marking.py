"""From the network's numbers to marks: spans by their tags, links by the sum over a span's words."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from sayso.language.analysis import Word
from sayso.language.distances import Classes, sentence_classes, word_classes
from sayso.language.encoder import Array
from sayso.language.heads import Outputs, softmax
from sayso.language.labels import KINDS, STANCES
from sayso.language.marks import SAID, Cue, Marks, Part, Speaker, head_of
from sayso.language.parts import part_runs, tagged_runs
from sayso.language.sequence import best_tags
from sayso.language.triggers import triggers

MOST_ANTECEDENTS, LEAST_SCORE = 5, 0.02  # candidates kept
REMEMBERED = 60  # speakers of the document that may stand in a chunk's context
LEAST_CUE = 0.3  # probability from which a content has a cue of its own


@dataclass(slots=True)
class View:
    """One chunk: its words, its outputs, and where in it the words begin that it owns."""

    words: list[Word]
    outputs: Outputs
    first: int  # index in the document of the chunk's first word
    owned: int
    steps: Classes = field(init=False)  # how far apart its words are: the same for every link
    leaps: Classes = field(init=False)

    def __post_init__(self) -> None:
        self.steps = word_classes(len(self.words))
        self.leaps = sentence_classes(np.array([w.sentence for w in self.words]))

    def probabilities(self, tag: str) -> Array:
        """`[words, labels]`."""
        return softmax(self.outputs.part(tag))

    def tags(self, name: str, spoken: bool = False) -> NDArray[np.int64]:
        """`[words]`: the likeliest tags along each sentence that the chunk owns; 0 for punctuation if `spoken`."""
        out = np.zeros(len(self.words), np.int64)
        p, steps = self.probabilities(name), self.outputs.network.tables[f"tags.{name}"]
        sentences: dict[int, list[int]] = {}
        for k in range(self.owned, len(self.words)):
            if self.words[k].is_spoken or not spoken:
                sentences.setdefault(self.words[k].sentence, []).append(k)
        for words in sentences.values():
            out[words] = best_tags(p[words], steps)
        return out

    def link(self, name: str, words: list[int] | None = None, backwards: bool = False) -> Array:
        """`[words, all words]`: how likely each of the words (all, if none are named) points at the column's."""
        return self.outputs.link(name, self.steps, self.leaps, words, backwards)


def mark(view: View, marks: Marks) -> None:
    """Add the marks of the chunk's own sentences to those of the document."""
    oldest = max(0, len(marks.speakers) - REMEMBERED)
    seen = {tuple(s.words): k for k, s in enumerate(marks.speakers[oldest:], oldest)}
    cue_of, speaker_of = view.link("said"), view.link("outer")
    same_as = view.link("antecedent", backwards=True)
    _note_antecedents(view, same_as)
    cues = _cues(view, marks)
    speakers = _speakers(view, marks, seen)
    _tie_speakers(view, marks, cues, speakers, cue_of, speaker_of)
    for k, run in speakers.items():
        if run[0] >= view.owned:
            _find_antecedents(view, marks, k, speakers, same_as)
    _parts(view, marks, cues, speakers, cue_of)
    if "event" in view.outputs.layout:
        marks.triggers += triggers(view)


def _cues(view: View, marks: Marks) -> dict[int, list[int]]:
    """Cues of the chunk's own words: index in the document -> words in the chunk."""
    p, stance = view.probabilities("saying"), view.probabilities("stance")
    found = {}
    for run in tagged_runs(view.tags("saying"), [w.sentence for w in view.words], view.owned):
        found[len(marks.cues)] = run
        label = STANCES[int(stance[run].mean(0).argmax())]
        marks.cues.append(Cue([view.first + k for k in run], label, float(1 - p[run, 0].mean())))
    return found


def _speakers(view: View, marks: Marks, seen: dict[tuple[int, ...], int]) -> dict[int, list[int]]:
    """Speakers in the chunk's view, those of its context among them: index in the document -> words."""
    p = view.probabilities("speaker")
    kind, named = view.probabilities("kind"), view.probabilities("named")
    naming = view.probabilities("naming").argmax(1)
    found = {k: [i - view.first for i in words] for words, k in seen.items() if words[0] >= view.first}
    for run in tagged_runs(view.tags("speaker"), [w.sentence for w in view.words], view.owned):
        if not any(view.words[k].is_spoken for k in run):
            continue
        words = [view.first + k for k in run]
        head = head_of([view.words[k].text for k in run])
        mean = kind[run].mean(0)
        found[len(marks.speakers)] = run
        marks.speakers.append(
            Speaker(
                words, words[head], KINDS[int(mean.argmax())], float(mean.max()),
                float(named[run, 1].mean()), float(1 - p[run, 0].mean()),
                naming=[view.first + k for k in _named(naming, run)],
            )
        )  # fmt: skip
    return found


def _named(naming: NDArray[np.int64], run: list[int]) -> list[int]:
    """The words from the first to the last that are marked as the name."""
    marked = [k for k in run if naming[k]]
    return list(range(marked[0], marked[-1] + 1)) if marked else []


def _tie_speakers(
    view: View,
    marks: Marks,
    cues: dict[int, list[int]],
    speakers: dict[int, list[int]],
    cue_of: Array,
    outer: Array,
) -> None:
    """Each speaker's cue, and the speaker who is nearer to the reader."""
    for k, run in speakers.items():
        if run[0] < view.owned:
            continue
        speaker = marks.speakers[k]
        row = speaker.head - view.first
        speaker.cue = _likeliest(cue_of[row], cues)[0]
        nearest, score = _likeliest(outer[row], speakers)
        if nearest is not None and nearest != k:
            speaker.outer, speaker.outer_score = nearest, score
        else:
            speaker.outer_score = score


def _note_antecedents(view: View, same_as: Array) -> None:
    """Each word's likeliest antecedent, on the word."""
    best = same_as.argmax(1).tolist()
    for k in range(view.owned, len(view.words)):
        if best[k] != k:
            view.words[k].antecedent = view.first + best[k]
        view.words[k].antecedent_score = float(same_as[k, best[k]])


def _find_antecedents(
    view: View, marks: Marks, k: int, speakers: dict[int, list[int]], same_as: Array
) -> None:
    """Earlier speakers, and one other mention, that may mean the same as speaker `k`, the likeliest first."""
    speaker = marks.speakers[k]
    row = same_as[speaker.head - view.first].copy()
    speaker.new = float(row[speakers[k]].sum())
    earlier = {j: run for j, run in speakers.items() if run[-1] < speakers[k][0]}
    scored = sorted(((float(row[run].sum()), j) for j, run in earlier.items()), reverse=True)
    speaker.antecedents = [(j, score) for score, j in scored[:MOST_ANTECEDENTS] if score >= LEAST_SCORE]
    for run in speakers.values():
        row[run] = 0.0
    at = int(row.argmax())
    if float(row[at]) >= LEAST_SCORE:
        speaker.mention = (view.first + at, float(row[at]))


def _parts(
    view: View, marks: Marks, cues: dict[int, list[int]], speakers: dict[int, list[int]], cue_of: Array
) -> None:
    p, status, origin = view.probabilities("part"), view.probabilities("status"), view.link("origin")
    for run in part_runs(view.words, view.tags("part", spoken=True), view.owned):
        rows = [k for k in run if view.words[k].is_spoken]
        said = p[rows][:, 1:3].sum(1)
        own = p[rows][:, 3:5].sum(1)
        towards = origin[rows].mean(0)
        inside = set(run)  # nobody is quoted in his own words
        found, score = _likeliest(towards, {k: w for k, w in speakers.items() if not inside.issuperset(w)})
        cue, cue_score = _likeliest(cue_of[rows].mean(0), cues)
        nobody, nobody_score = _likeliest(towards, cues)
        if nobody is not None and nobody_score > score:
            found, cue, cue_score = None, nobody, nobody_score
        part = Part(
            [view.first + k for k in run], float(said.sum() / (said + own).sum()),
            float((said + own).mean()), [float(x) for x in status[rows].mean(0)], found, score,
            cue if cue_score >= LEAST_CUE else None, nobody_score,
        )  # fmt: skip
        if marks.parts and _is_one(view, marks.parts[-1], part):
            marks.parts[-1] = _joined(marks.parts[-1], part)
        else:
            marks.parts.append(part)


def _is_one(view: View, before: Part, part: Part) -> bool:
    """Two contents of one sentence with one source and one cue are one: one claim for each cue and sentence."""
    if before.words[0] < view.first or part.origin is None or part.cue is None:
        return False
    one_sentence = (
        view.words[before.words[0] - view.first].sentence == view.words[part.words[0] - view.first].sentence
    )
    both_said = before.said >= SAID and part.said >= SAID
    return one_sentence and both_said and before.origin == part.origin and before.cue == part.cue


def _joined(before: Part, part: Part) -> Part:
    """The longer one with the words of both."""
    longer = max(before, part, key=lambda p: len(p.words))
    return replace(longer, words=[*before.words, *part.words])


def _likeliest(towards: Array, spans: dict[int, list[int]]) -> tuple[int | None, float]:
    """The span that most of the probability points at, and how much."""
    scored = [(float(towards[run].sum()), k) for k, run in spans.items()]
    if not scored:
        return None, 0.0
    score, k = max(scored)
    return k, score
