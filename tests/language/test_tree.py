"""Trees from link scores: one root, no cycle, and the best heads where they already are a tree."""

from __future__ import annotations

from itertools import product

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray

from sayso.language import tree

Scores = NDArray[np.float32]
NUMBERS = st.floats(-50, 50, width=32)
SCORES = st.integers(1, 9).flatmap(lambda n: arrays(np.float32, (n, n), elements=NUMBERS))


def reaches_root(heads: list[int], k: int) -> bool:
    for _ in heads:
        k = heads[k]
    return heads[k] == k


def is_tree(heads: list[int]) -> bool:
    roots = [k for k, h in enumerate(heads) if h == k]
    return len(roots) == 1 and all(reaches_root(heads, k) for k in range(len(heads)))


def total(scores: Scores, heads: tuple[int, ...]) -> float:
    return float(sum(scores[k, h] for k, h in enumerate(heads)))


@settings(max_examples=150, deadline=None)
@given(SCORES)
def test_heads_are_always_a_tree_with_one_root(scores: Scores) -> None:
    assert is_tree(tree.heads(scores))


@settings(max_examples=80, deadline=None)
@given(st.integers(1, 8).flatmap(lambda n: st.permutations(range(n))), st.data())
def test_the_best_heads_are_kept_where_they_are_a_tree(order: list[int], data: st.DataObject) -> None:
    n = len(order)
    wanted = [0] * n
    for rank, k in enumerate(order):
        wanted[k] = order[data.draw(st.integers(0, rank - 1))] if rank else k
    scores = np.zeros((n, n), np.float32)
    scores[np.arange(n), wanted] = 1.0
    assert tree.heads(scores) == wanted


@settings(max_examples=40, deadline=None)
@given(arrays(np.float32, (4, 4), elements=NUMBERS))
def test_no_other_tree_under_the_same_root_is_better(scores: Scores) -> None:
    found = tree.heads(scores)
    root = next(k for k, h in enumerate(found) if h == k)
    rivals = [h for h in product(range(4), repeat=4) if h[root] == root and is_tree(list(h))]
    assert total(scores, tuple(found)) >= max(total(scores, h) for h in rivals) - 1e-3


def test_two_words_that_head_each_other_are_parted() -> None:
    scores = np.array([[1, 9, 0], [9, 0, 2], [0, 0, 8]], np.float32)
    assert tree.heads(scores) == [1, 2, 2]


def test_of_two_roots_the_likelier_one_stays() -> None:
    assert tree.heads(np.array([[9, 0], [2, 3]], np.float32)) == [0, 0]


def test_equal_scores_and_long_sentences_still_yield_a_tree() -> None:
    assert is_tree(tree.heads(np.zeros((180, 180), np.float32)))
    assert is_tree(tree.heads(np.random.default_rng(7).normal(size=(180, 180)).astype(np.float32)))
