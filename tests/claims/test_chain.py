"""Chains out of hand-made marks: outwards from the origin, each source once, with its doubt."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sayso.claims.chain import LONGEST_CHAIN, Chains
from sayso.language.analysis import Analysis
from sayso.language.marks import Cue, Part, Speaker
from tests.claims.trees import read, show

# Nova reported , citing a pilot , that planes left .
TEXT = (
    "Nova/NNP/nsubj>reported reported/VBD ~,/,/punct>reported citing/VBG/advcl>reported a/DT/det>pilot "
    "pilot/NN/obj>citing ~,/,/punct>reported that/IN/mark>left planes/NNS/nsubj>left left/VBD/ccomp>reported"
)
STATUS = [1.0, 0, 0, 0, 0, 0, 0]


def marked(*outer: int | None, said: float = 0.9, origin: int | None = 1) -> tuple[Analysis, Part]:
    """The sentence with its two speakers, its two cues and one content."""
    analysis = read(TEXT)
    marks = analysis.marks
    marks.cues += [Cue([1], "state", 0.9), Cue([3], "state", 0.9)]
    marks.speakers += [
        Speaker([0], 0, "outlet", 0.9, 0.9, 0.9, cue=0, outer=outer[0], outer_score=0.8),
        Speaker([4, 5], 5, "person", 0.9, 0.1, 0.9, cue=1, outer=outer[1], outer_score=0.7),
    ]
    part = Part([8, 9], said, 0.9, STATUS, origin, 0.6, 1)
    marks.parts.append(part)
    return analysis, part


def test_a_chain_runs_from_the_reader_to_the_origin() -> None:
    analysis, part = marked(None, 0)
    saying = Chains(analysis).saying(part)
    assert saying is not None
    assert [show(analysis, s.words) for s in saying.sources] == ["Nova", "a pilot"]
    assert [show(analysis, s.cue) for s in saying.sources] == ["reported", "citing"]


def test_its_certainty_is_that_of_all_its_steps() -> None:
    analysis, part = marked(None, 0)
    assert abs(Chains(analysis).certainty(part) - 0.9 * 0.6 * 0.8 * 0.7) < 1e-9


def test_own_voice_has_no_saying() -> None:
    analysis, part = marked(None, 0, said=0.2)
    assert Chains(analysis).saying(part) is None
    assert Chains(analysis).certainty(part) == 0.8


def test_where_nobody_is_named_the_cue_stands_alone() -> None:
    analysis, part = marked(None, None, origin=None)
    saying = Chains(analysis).saying(part)
    assert saying is not None and len(saying.sources) == 1
    assert saying.sources[0].head is None and saying.sources[0].cue == [3]


def test_a_speaker_is_one_source_wherever_it_stands() -> None:
    analysis, part = marked(None, 0)
    chains = Chains(analysis)
    assert chains.chain(part)[1] is chains.source(1)


@given(st.lists(st.none() | st.integers(0, 9), min_size=10, max_size=10), st.integers(0, 9))
def test_circles_end_and_nobody_stands_twice(outer: list[int | None], origin: int) -> None:
    analysis, part = marked(None, None)
    analysis.marks.speakers[:] = [
        Speaker([k], k, "person", 1, 1, 1, outer=to) for k, to in enumerate(outer) if k < len(analysis.words)
    ]
    part.origin = origin
    found = Chains(analysis).speakers(part)
    assert found[-1] == origin and len(set(found)) == len(found) <= LONGEST_CHAIN
