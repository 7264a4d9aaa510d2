"""The network: one encoder, token tags and links over words.

Links are scored as in biaffine parsing (Dozat & Manning 2017, arXiv:1611.01734): each word is projected
once as the one that looks for a partner and once as the partner; a score is their dot product. All
projections leave the network as one matrix a word, and a few lines of numpy do the rest when reading.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from sayso.language.distances import (
    FAR_LINKS,
    FARTHEST_SENTENCE,
    SENTENCE_CLASSES,
    WORD_CLASSES,
    word_classes,
)
from sayso.language.labels import RELATIONS, TAG_SIZES
from training.encoder import Encoder

LINK_SIZES = {
    "head": 160,
    "source": 64,
    "content": 64,
    "antecedent": 96,
    "origin": 96,
    "outer": 64,
    "said": 64,
    "actor": 64,
    "recipient": 64,
    "place": 48,
    "time": 48,
}
RELATION_WIDTH = 128


class Network(nn.Module):
    """Pieces [b, p], shapes [b, p], first piece of each word [b, w] -> outputs [b, w, sum of sizes]."""

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        d = encoder.size.width
        self.encoder = encoder
        self.dropout = nn.Dropout(0.2)
        self.tags = nn.Linear(d, sum(TAG_SIZES.values()))
        self.seek = nn.ModuleDict({k: nn.Linear(d, n) for k, n in LINK_SIZES.items()})
        self.found = nn.ModuleDict({k: nn.Linear(d, n) for k, n in LINK_SIZES.items()})
        # the bilinear form; its bias makes a partner likely in itself
        self.mix = nn.ModuleDict({k: nn.Linear(n, n) for k, n in LINK_SIZES.items()})
        self.steps = nn.ParameterDict({k: nn.Parameter(torch.zeros(WORD_CLASSES)) for k in FAR_LINKS})
        self.leaps = nn.ParameterDict({k: nn.Parameter(torch.zeros(SENTENCE_CLASSES)) for k in FAR_LINKS})
        self.relation_of = nn.Linear(d, RELATION_WIDTH)
        self.relation_to = nn.Linear(d, RELATION_WIDTH)
        self.relation = nn.Linear(RELATION_WIDTH, len(RELATIONS))

    def words(self, pieces: Tensor, shapes: Tensor, first: Tensor) -> Tensor:
        """Vectors of words [b, w, width]: that of the word's first piece."""
        x = self.encoder(pieces, shapes, (pieces > 0).to(torch.float32))
        index = first.clamp(min=0)[:, :, None].expand(-1, -1, x.shape[-1])
        return torch.gather(x, 1, index)

    def forward(self, pieces: Tensor, shapes: Tensor, first: Tensor) -> Tensor:
        """All outputs side by side, in the order of `layout()`."""
        x = self.dropout(self.words(pieces, shapes, first))
        out = [self.tags(x)]
        for k in LINK_SIZES:
            out.append(self.mix[k](self.dropout(nn.functional.gelu(self.seek[k](x)))))
            out.append(self.dropout(nn.functional.gelu(self.found[k](x))))
        out += [self.relation_of(x), self.relation_to(x)]
        return torch.cat(out, -1)


# The heads `cue`, `factuality`, `source` and `content` are training tasks: reading does not look at them.
def layout() -> dict[str, tuple[int, int]]:
    """Columns [start, end) of each part of the output."""
    sizes = dict(TAG_SIZES)
    for k, n in LINK_SIZES.items():
        sizes[f"{k}.seek"], sizes[f"{k}.found"] = n, n
    sizes["relation.of"] = sizes["relation.to"] = RELATION_WIDTH
    out, at = {}, 0
    for name, n in sizes.items():
        out[name] = (at, at + n)
        at += n
    return out


LAYOUT = layout()


def part(outputs: Tensor, name: str) -> Tensor:
    """One part of the outputs by name."""
    start, end = LAYOUT[name]
    return outputs[..., start:end]


def link_scores(network: Network, outputs: Tensor, name: str, sentence: Tensor) -> Tensor:
    """Scores [b, w, w]: row = the word that seeks, column = its partner; `sentence` [b, w] for the bias."""
    seek, found = part(outputs, f"{name}.seek"), part(outputs, f"{name}.found")
    scores = seek @ found.transpose(-1, -2)
    if name not in FAR_LINKS:
        return scores
    steps = torch.from_numpy(word_classes(sentence.shape[1])).to(scores.device)
    gap = sentence[:, None, :] - sentence[:, :, None]
    leaps = gap.clamp(-FARTHEST_SENTENCE, FARTHEST_SENTENCE) + FARTHEST_SENTENCE
    return scores + network.steps[name][steps][None] + network.leaps[name][leaps.to(scores.device)]


def relation_logits(network: Network, outputs: Tensor, heads: Tensor) -> Tensor:
    """Logits [b, w, relations] of each word's relation to its head [b, w]."""
    of, to = part(outputs, "relation.of"), part(outputs, "relation.to")
    index = heads.clamp(min=0)[:, :, None].expand(-1, -1, to.shape[-1])
    return network.relation(nn.functional.gelu(of + torch.gather(to, 1, index)))
