"""Resolving: who a source is, also where words hang on each other without end."""

from __future__ import annotations

import time
from collections import deque
from itertools import pairwise

import pytest

from sayso.claims.anaphora import can_mean
from sayso.claims.chain import Chains
from sayso.claims.gender import gender
from sayso.claims.register import Register
from sayso.claims.resolve import Resolver
from sayso.claims.resolved import Resolved
from sayso.language.analysis import Analysis
from sayso.language.marks import Speaker
from tests.claims.trees import read

MANY = 300
SPOKESMAN = "Its/PRP$/nmod:poss>spokesman spokesman/NN/nsubj>left left/VBD ~./."
ARMY = "Its/PRP$/nmod:poss>army army/NN/nsubj>left left/VBD ~./."
OTHERS = "Others/NNS/nsubj>left left/VBD ~./."
FORCE = "The/DT/det>force force/NN/nsubj>left left/VBD ~./."


def resolver_of(analysis: Analysis) -> Resolver:
    return Resolver(analysis, Register(analysis), None, deque(maxlen=MANY), [])


def speaker(words: list[int], **more: object) -> Speaker:
    values = {"kind": "unknown", "kind_score": 0.5, "named": 0.1, "score": 0.9} | more
    return Speaker(words, words[-1], **values)  # type: ignore[arg-type]


@pytest.mark.parametrize("sentence", [SPOKESMAN, ARMY, OTHERS, FORCE])
def test_words_that_hang_on_the_sentence_before_are_followed_a_few_steps_only(sentence: str) -> None:
    analysis = read(*[sentence] * MANY)
    subjects = [w for w in analysis.words if w.relation == "nsubj"]
    for before, w in pairwise(subjects):
        w.mention, w.antecedent, w.antecedent_score = "person", before.index, 0.9
    analysis.marks.speakers += [
        speaker([w.index - 1, w.index] if w.index % 4 else [w.index]) for w in subjects
    ]
    chains, resolver, start = Chains(analysis), resolver_of(analysis), time.perf_counter()
    for k in reversed(range(MANY)):
        assert resolver.resolve(chains.source(k)).name
    assert time.perf_counter() - start < 5


def test_many_sources_that_mean_the_one_before_are_no_deep_chain() -> None:
    analysis = read(*["She/PRP/nsubj>left left/VBD ~./."] * 1000)
    analysis.marks.speakers += [
        speaker([3 * k], antecedents=[(k - 1, 0.9)] if k else [], new=0.0) for k in range(1000)
    ]
    assert resolver_of(analysis).resolve(Chains(analysis).source(999)).name == "She"


def test_its_is_whoever_the_sentence_before_is_about() -> None:
    analysis = read("The/DT/det>army army/NN/nsubj>left left/VBD ~./.", SPOKESMAN)
    analysis.marks.speakers.append(speaker([4, 5]))
    assert resolver_of(analysis).resolve(Chains(analysis).source(0)).name == "army's spokesman"


def test_a_source_without_a_name_has_no_gender_and_can_be_anybody() -> None:
    analysis = read('"/``', "He/PRP/nsubj>left left/VBD ~./.")
    nobody = Resolved("", "person", False, None, "", analysis.words[0], (0,))
    resolver = resolver_of(analysis)
    assert gender(resolver, nobody) == ""
    assert can_mean(resolver, analysis.words[1], nobody)
