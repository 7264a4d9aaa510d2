"""The shipped 8-bit file says what the training code said, word by word."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from sayso.errors import ModelError
from sayso.language.encoder import Encoder, shipped
from sayso.language.heads import Outputs

REFERENCE = json.loads((Path(__file__).parent / "reference.json").read_text())


@pytest.mark.parametrize("sentence", REFERENCE, ids=lambda s: " ".join(s["words"][:4]))
def test_tags_and_links_agree_with_the_training_code(sentence: dict) -> None:  # type: ignore[type-arg]
    network = shipped()
    words = sentence["words"]
    outputs = Outputs(network.outputs(words, network.pieces(words)), network)
    tags = sorted((k for k in network.layout if "." not in k), key=lambda k: network.layout[k])
    ours = np.concatenate([outputs.part(k) for k in tags], axis=1)
    theirs = np.array(sentence["tags"], np.float32)
    assert ours.shape == theirs.shape
    assert np.corrcoef(ours.ravel(), theirs.ravel())[0, 1] > 0.99
    start, end = network.layout["pos"]
    assert (ours[:, start:end].argmax(1) == theirs[:, start:end].argmax(1)).mean() > 0.9
    every = slice(0, len(words))
    best = outputs.scores("head", every, every).argmax(1)
    assert (best == np.array(sentence["partners"]["head"])).mean() > 0.9


def test_a_folder_without_weights_is_named_in_the_error(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=str(tmp_path)):
        Encoder(tmp_path)
