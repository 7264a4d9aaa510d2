"""A spaCy pipeline of the usual small size, untrained: for its speed, not for what it says.

The sizes are those of spaCy's small English models (Tok2Vec of width 96, depth 4, 2,000 rows); a tagger,
a parser and a named entity recogniser, the latter with a Tok2Vec of its own as in those models. The time
hardly depends on what the weights are: a parser takes about two transitions a word whatever it says, a
recogniser one. Not in it: lemmatiser and attribute rules. Needs the extra `bench`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from spacy.language import Language

_TAGS = ("NN", "NNP", "NNS", "VB", "VBD", "VBG", "VBN", "VBZ", "IN", "DT", "JJ", "RB", "PRP", "CC", "CD")
_RELATIONS = ("nsubj", "dobj", "amod", "det", "prep", "pobj", "aux", "advmod", "cc", "conj", "punct", "ccomp")
_NAMES = ("PERSON", "ORG", "GPE", "DATE", "NORP", "CARDINAL")


def untrained() -> Language:
    """The pipeline, with random weights. Raises ImportError if spaCy is not installed."""
    import spacy

    nlp = spacy.blank("en")
    nlp.add_pipe("tok2vec", config={"model": _tok2vec()})
    listener = {"@architectures": "spacy.Tok2VecListener.v1", "width": 96, "upstream": "*"}
    tagger: Any = nlp.add_pipe("tagger", config={"model": {"tok2vec": listener}})
    parser: Any = nlp.add_pipe("parser", config={"model": {"tok2vec": listener}})
    names: Any = nlp.add_pipe("ner", config={"model": {"tok2vec": _tok2vec()}})
    for pipe, labels in ((tagger, _TAGS), (parser, _RELATIONS), (names, _NAMES)):
        for label in labels:
            pipe.add_label(label)
    nlp.initialize()
    for pipe in (tagger, parser, names):
        _scatter(pipe.model)
    return nlp


def _scatter(model: Any) -> None:
    """Random values for layers that start at zero: they would make one and the same choice at every word."""
    chance = np.random.default_rng(0)
    for layer in model.walk():
        for name in layer.param_names:
            if layer.has_param(name) and not layer.get_param(name).any():
                shape = layer.get_param(name).shape
                layer.set_param(name, chance.normal(0, 0.1, shape).astype(np.float32))


def _tok2vec() -> dict[str, Any]:
    return {
        "@architectures": "spacy.HashEmbedCNN.v2",
        "pretrained_vectors": None,
        "width": 96,
        "depth": 4,
        "embed_size": 2000,
        "window_size": 1,
        "maxout_pieces": 3,
        "subword_features": True,
    }
