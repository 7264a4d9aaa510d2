"""The arithmetic of the heads, and tags and links from columns of numbers."""

from __future__ import annotations

import math

import numpy as np
import pytest

from sayso.language.heads import gelu, softmax
from sayso.language.labels import MENTIONS, NAMES, POS, RELATIONS, SHAPES, shape_of


def test_gelu_is_x_times_the_normal_distribution() -> None:
    x = np.linspace(-6, 6, 241).astype(np.float32)
    exact = [v * 0.5 * (1 + math.erf(v / math.sqrt(2))) for v in x.tolist()]
    assert np.allclose(gelu(x), exact, atol=2e-6)
    assert gelu(x).dtype == np.float32


def test_softmax_sums_to_one_and_stands_large_scores() -> None:
    found = softmax(np.array([[1000.0, 999.0, -1e4], [0.0, 0.0, 0.0]], np.float32))
    assert np.allclose(found.sum(-1), 1)
    assert found[0, 2] == 0 and found[0, 0] > found[0, 1]
    assert np.allclose(found[1], 1 / 3)


@pytest.mark.parametrize("labels", [POS, RELATIONS, NAMES, MENTIONS, SHAPES])
def test_no_label_stands_twice_in_its_set(labels: tuple[str, ...]) -> None:
    assert len(set(labels)) == len(labels)


@pytest.mark.parametrize(
    ("word", "shape"),
    [
        ("fled", "lower"),
        ("Kaya", "Title"),
        ("A", "Title"),
        ("UN", "UPPER"),
        ("M23", "digit"),
        ("—", "other"),
        ("", "other"),
    ],
)
def test_the_shape_of_a_word_is_read_off_its_letters(word: str, shape: str) -> None:
    assert SHAPES[shape_of(word)] == shape
