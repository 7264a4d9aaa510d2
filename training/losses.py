"""Losses, each masked where a corpus is silent."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from sayso.language.distances import NEARBY
from sayso.language.labels import ROLES
from training.batches import Batch
from training.example import TAGS
from training.network import Network, link_scores, part, relation_logits

WEIGHTS = {
    "pos": 0.5,
    "name": 1.0,
    "mention": 0.5,
    "cue": 1.0,
    "relation": 1.0,
    "head": 1.0,
    "source": 0.5,
    "content": 0.5,
    "antecedent": 1.0,
    "factuality": 0.3,
    "part": 2.0,
    "saying": 1.0,
    "speaker": 1.0,
    "naming": 0.5,
    "kind": 0.3,
    "named": 0.3,
    "stance": 0.3,
    "status": 0.7,
    "origin": 1.0,
    "outer": 1.0,
    "said": 0.5,
    "event": 1.0,
    "happening": 0.4,
    "actor": 0.4,
    "recipient": 0.4,
    "place": 0.3,
    "time": 0.3,
}
NEAR_LINKS = ("source", "content", *NEARBY)  # a cue's partners stand in its sentence or one beside it  # fmt: skip


def total(network: Network, outputs: Tensor, batch: Batch) -> tuple[Tensor, dict[str, float]]:
    """The weighted sum and each part."""
    parts: dict[str, Tensor] = {}
    for name in TAGS:
        if name != "relation":
            parts[name] = tag_loss(part(outputs, name), batch.labels[name])
    for name in ("head", "source", "content", "origin", "outer", "said"):
        parts[name] = link_loss(network, outputs, batch, name)
    for name in ROLES:
        parts[name] = role_loss(network, outputs, batch, name)
    parts["antecedent"] = antecedent_loss(network, outputs, batch)
    logits = relation_logits(network, outputs, batch.labels["head"])
    parts["relation"] = tag_loss(logits, torch.where(batch.labels["head"] >= 0, batch.labels["relation"], -1))
    parts["factuality"] = factuality_loss(part(outputs, "factuality")[..., 0], batch.factuality)
    loss = torch.stack([WEIGHTS[k] * v for k, v in parts.items()]).sum()
    return loss, {k: float(v.detach()) for k, v in parts.items()}


def tag_loss(logits: Tensor, gold: Tensor) -> Tensor:
    return masked_cross_entropy(logits.float(), gold)


def masked_cross_entropy(logits: Tensor, gold: Tensor) -> Tensor:
    if not bool((gold >= 0).any()):
        return logits.sum() * 0.0
    return functional.cross_entropy(logits.flatten(0, -2), gold.flatten(), ignore_index=-1)


def allowed(batch: Batch, name: str) -> Tensor:
    """Which words may be the partner [b, w, w]: heads in the sentence, antecedents before, cue links nearby."""
    s = batch.sentence
    present = (s >= 0)[:, None, :] & (s >= 0)[:, :, None]
    gap = (s[:, :, None] - s[:, None, :]).abs()
    if name == "head":
        return present & (gap == 0)
    if name == "antecedent":
        k = torch.arange(s.shape[1])
        return present & (k[None, :] <= k[:, None])[None]
    return present & (gap <= 1) if name in NEAR_LINKS else present


def link_loss(network: Network, outputs: Tensor, batch: Batch, name: str) -> Tensor:
    scores = (
        link_scores(network, outputs, name, batch.sentence).float().masked_fill(~allowed(batch, name), -1e4)
    )
    gold = batch.labels[name]
    reachable = allowed(batch, name).gather(2, gold.clamp(min=0)[..., None])[..., 0]
    return masked_cross_entropy(scores, torch.where(reachable, gold, -1))


def role_loss(network: Network, outputs: Tensor, batch: Batch, name: str) -> Tensor:
    """Any word that names the participant is right: the likelihood is summed over them, as for antecedents."""
    rows = batch.roles[name]
    if not rows:
        return outputs.sum() * 0.0
    example, trigger = (torch.tensor([r[k] for r in rows]) for k in (0, 1))
    scores = link_scores(network, outputs, name, batch.sentence).float()
    scores = scores.masked_fill(~allowed(batch, name), -1e4)[example, trigger]
    right = torch.zeros_like(scores, dtype=torch.bool)
    for k, (_, _, targets) in enumerate(rows):
        right[k, list(targets)] = True
    chosen = torch.logsumexp(scores.masked_fill(~right, -1e4), -1)
    lost = torch.logsumexp(scores, -1) - chosen
    return lost.clamp(max=20.0).mean()  # a target out of reach teaches nothing


def antecedent_loss(network: Network, outputs: Tensor, batch: Batch) -> Tensor:
    """Any earlier mention of the same entity is right: the likelihood is summed over them.

    Lee et al. 2017, arXiv:1707.07045.
    """
    scores = (
        link_scores(network, outputs, "antecedent", batch.sentence)
        .float()
        .masked_fill(~allowed(batch, "antecedent"), -1e4)
    )
    gold = batch.labels["antecedent"]
    known = gold >= 0
    if not bool(known.any()):
        return scores.sum() * 0.0
    right = right_antecedents(gold)
    chosen = torch.logsumexp(scores.masked_fill(~right, -1e4), -1)
    return (torch.logsumexp(scores, -1) - chosen)[known].mean()


def right_antecedents(gold: Tensor) -> Tensor:
    """[b, w, w]: earlier mentions of the same entity; the word itself where it is the first one."""
    k = torch.arange(gold.shape[1])[None].expand_as(gold)
    target = torch.where(gold >= 0, gold, k)
    root = target
    for _ in range(8):  # pointer jumping: chains of up to 2^8 mentions
        root = root.gather(1, root)
    linked = torch.zeros_like(gold, dtype=torch.bool).scatter(1, target, True) | (gold >= 0)
    same = (root[:, :, None] == root[:, None, :]) & linked[:, None, :] & (k[:, None, :] < k[:, :, None])
    first = target == k
    return torch.where(first[:, :, None], torch.eye(gold.shape[1], dtype=torch.bool)[None], same)


def factuality_loss(value: Tensor, gold: Tensor) -> Tensor:
    known = ~torch.isnan(gold)
    if not bool(known.any()):
        return value.sum() * 0.0
    return functional.smooth_l1_loss(value.float()[known], gold[known])
