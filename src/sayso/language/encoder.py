"""The network at run time: ONNX weights in the package, one forward pass a chunk."""

from __future__ import annotations

import json
import re
from functools import cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from sayso.errors import ModelError
from sayso.language.labels import shape_of

if TYPE_CHECKING:
    from tokenizers import Tokenizer

Array = NDArray[np.float32]
# The network looks at this many pieces of a word at most (an endless web address); the word itself stays whole.
LONGEST_WORD = 64
_SURROGATE = re.compile("[\ud800-\udfff]")  # half a character, as broken JSON has it: no UTF-8, no word piece
SPECIAL = ("[CLS]", "[SEP]", "[UNK]")
WEIGHTS = "sayso-language.onnx"
# What works outside the graph: the relation head's last layer, biases of links by distance, steps between tags.
TABLES = "tables.npz"
NEEDED = {"relation.weight", "relation.bias", "tags.part", "tags.saying", "tags.speaker", "steps.origin"}


class Encoder:
    """Word pieces of words, and the network's outputs for a chunk of them."""

    def __init__(self, folder: Path) -> None:
        """Load from `folder`. Raises ModelError if a file is missing or damaged."""
        try:
            self._load(folder)
        except Exception as error:  # onnxruntime and tokenizers raise their own kinds
            raise ModelError(
                str(folder), f"the language model cannot be loaded ({error})", "Install sayso again."
            ) from error

    def _load(self, folder: Path) -> None:
        import onnxruntime
        from tokenizers import Tokenizer

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1  # one core a process: whoever has many articles runs many processes
        options.log_severity_level = 3
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self.session: Any = onnxruntime.InferenceSession(
            str(folder / WEIGHTS), options, ["CPUExecutionProvider"]
        )
        meta = self.session.get_modelmeta().custom_metadata_map
        self.layout: dict[str, tuple[int, int]] = {
            k: (v[0], v[1]) for k, v in json.loads(meta["layout"]).items()
        }
        self.name: str = meta["name"]
        self.tokenizer: Tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        ids = [self.tokenizer.token_to_id(t) for t in SPECIAL]
        if None in ids:
            raise ValueError("the tokenizer lacks one of " + " ".join(SPECIAL))
        self.cls, self.sep, self.unknown = (int(k) for k in ids if k is not None)
        with np.load(folder / TABLES) as file:
            self.tables: dict[str, Array] = dict(file)
        if lost := {"part", "origin.seek"} - set(self.layout) or NEEDED - set(self.tables):
            raise ValueError(f"the weights are of another version: no {', '.join(sorted(lost))}")
        self.known: dict[str, tuple[int, ...]] = {}

    def pieces(self, words: list[str]) -> list[tuple[int, ...]]:
        """Ids of the word pieces of each word; at least one each, so that no word goes unread."""
        new = [w for w in dict.fromkeys(words) if w not in self.known]
        if len(self.known) > 200_000:
            self.known.clear()
            new = list(dict.fromkeys(words))
        written = [_SURROGATE.sub("\ufffd", word) for word in new]
        for word, found in zip(
            new, self.tokenizer.encode_batch(written, add_special_tokens=False), strict=True
        ):
            self.known[word] = tuple(found.ids[:LONGEST_WORD]) or (self.unknown,)
        return [self.known[w] for w in words]

    def outputs(self, words: list[str], pieces: list[tuple[int, ...]]) -> Array:
        """One row a word, columns as in `layout`; `words` fit into one window."""
        ids, shapes, first = [self.cls], [0], []
        for word, of in zip(words, pieces, strict=True):
            first.append(len(ids))
            ids += of
            shapes += [shape_of(word) + 1] * len(of)
        feed = {
            "pieces": np.array([[*ids, self.sep]], np.int64),
            "shapes": np.array([[*shapes, 0]], np.int64),
            "first": np.array([first], np.int64),
        }
        out: Array = self.session.run(None, feed)[0][0]
        return out


@cache
def shipped() -> Encoder:
    """The encoder whose weights are in the package, loaded once."""
    with resources.as_file(resources.files("sayso.language") / "weights") as folder:
        return Encoder(folder)
