"""Spans and links out of columns of numbers."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from sayso.language.labels import PARTS
from sayso.language.parts import part_runs, tagged_runs
from tests.claims.trees import read

# “ Stay , ” he said , “ and eat , ” while rain fell .
WORDS = "“ Stay , ” he said , “ and eat , ” while rain fell .".split()
TAGS = "O B-said O O O O O O I-said I-said O O O B-own I-own O".split()


def runs(words: list[str], tags: list[str]) -> list[list[int]]:
    analysis = read(" ".join(f"{w}/NN" for w in words))
    return part_runs(analysis.words, numbers(tags), 0)


def numbers(tags: list[str]) -> np.ndarray:
    return np.array([PARTS.index(tag) for tag in tags])


def texts(words: list[str], runs: list[list[int]]) -> list[str]:
    return [" ".join(words[k] for k in run) for run in runs]


def test_a_content_goes_on_after_the_words_of_its_source() -> None:
    assert texts(WORDS, runs(WORDS, TAGS)) == ["Stay and eat", "rain fell"]


def test_punctuation_between_its_words_belongs_to_a_content() -> None:
    words, tags = "rain , snow fell".split(), "B-own O I-own I-own".split()
    assert texts(words, runs(words, tags)) == ["rain , snow fell"]


def test_two_contents_may_stand_side_by_side() -> None:
    words, tags = "it rained he left".split(), "B-said I-said B-own I-own".split()
    assert texts(words, runs(words, tags)) == ["it rained", "he left"]


def test_a_content_goes_on_with_the_word_before_it() -> None:
    words, tags = "it rained he said hard today".split(), "B-said B-own O O I-said I-said".split()
    assert texts(words, runs(words, tags)) == ["it hard today", "rained"]


def test_a_span_that_begins_with_its_inside_is_one_all_the_same() -> None:
    assert tagged_runs(np.array([0, 2, 2, 0, 1, 1, 2]), [0] * 7, 0) == [[1, 2], [4], [5, 6]]


def test_no_span_crosses_the_end_of_its_sentence() -> None:
    assert tagged_runs(np.array([1, 2, 2, 2]), [0, 0, 1, 1], 0) == [[0, 1], [2, 3]]


@given(st.lists(st.sampled_from(PARTS), min_size=1, max_size=40))
def test_every_marked_word_is_in_exactly_one_content(tags: list[str]) -> None:
    words = [f"w{k}" for k in range(len(tags))]
    found = sorted(k for run in runs(words, tags) for k in run)
    assert len(set(found)) == len(found)
    assert {k for k, tag in enumerate(tags) if tag != "O"} == set(found)
