"""Scores on held-out documents, for early stopping and the model card."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
import torch

from sayso.language.labels import CUES, NAMES, PARTS, ROLES
from training.batches import Pieces, collated, packs
from training.example import Example
from training.losses import allowed, right_antecedents
from training.network import Network, link_scores, part, relation_logits


@torch.no_grad()
def scores(network: Network, documents: list[Example], pieces: Pieces) -> dict[str, float]:
    """Accuracies of tags and links, F1 of spans; only what the corpus labels."""
    network.eval()
    hits: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    spans: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for document in documents:
        for e in packs(document, pieces, 500 if document.corpus == "sayso" else 360):
            score_pack(network, e, pieces, hits, spans)
    network.train()
    out = {k: round(h / n, 4) for k, (h, n) in hits.items() if n}
    for k, (tp, p, g) in spans.items():
        if g:
            out[f"{k} F1"] = round(2 * tp / max(1, p + g), 4)
    return out


def score_pack(
    network: Network, e: Example, pieces: Pieces, hits: dict[str, list[int]], spans: dict[str, list[int]]
) -> None:
    batch = collated([e], pieces)
    out = network(batch.pieces, batch.shapes, batch.first).float()

    def add(name: str, right: np.ndarray, known: np.ndarray) -> None:
        hits[name][0] += int((right & known).sum())
        hits[name][1] += int(known.sum())

    for name in ("pos", "mention", "kind", "named", "stance", "status", "happening"):
        gold = e.tags[name]
        add(name, part(out, name)[0].argmax(-1).numpy() == gold, gold >= 0)
    for name, labels in (
        ("name", NAMES),
        ("cue", CUES),
        ("part", PARTS),
        ("saying", CUES),
        ("speaker", CUES),
        ("naming", CUES),
    ):
        if (e.tags[name] >= 0).any():
            gold = np.maximum(e.tags[name], 0)
            guessed = np.where(e.tags[name] >= 0, part(out, name)[0].argmax(-1).numpy(), 0)
            count(spans[name], bio(guessed, labels), bio(gold, labels))
    if (e.tags["event"] >= 0).any():
        guessed = np.where(e.tags["event"] >= 0, part(out, "event")[0].argmax(-1).numpy(), 0)
        count(spans["event"], runs(guessed), runs(np.maximum(e.tags["event"], 0)))
    for name in ROLES:
        s = link_scores(network, out, name, batch.sentence).masked_fill(~allowed(batch, name), -1e4)
        best = s[0].argmax(-1).tolist()
        for _, trigger, targets in batch.roles[name]:
            hits[name][0] += best[trigger] in targets
            hits[name][1] += 1
    guess = {}
    for name in ("head", "source", "content", "antecedent", "origin", "outer", "said"):
        gold = e.links[name]
        s = link_scores(network, out, name, batch.sentence).masked_fill(~allowed(batch, name), -1e4)
        guess[name] = s[0].argmax(-1).numpy()
        known = gold >= 0
        if name == "antecedent":  # only what has one: that most words have none is no achievement
            known = known & (gold != np.arange(len(gold)))
        right = guess[name] == gold
        if name == "antecedent":  # any earlier mention of the same entity
            right = right_antecedents(batch.labels[name])[0].numpy()[np.arange(len(gold)), guess[name]]
        add("UAS" if name == "head" else name, right, known)
    relation = relation_logits(network, out, torch.as_tensor(guess["head"])[None])[0].argmax(-1).numpy()
    known = (e.links["head"] >= 0) & (e.tags["relation"] >= 0)
    add("LAS", (guess["head"] == e.links["head"]) & (relation == e.tags["relation"]), known)


def bio(tags: np.ndarray, labels: tuple[str, ...]) -> set[tuple[int, int, str]]:
    """Spans (start, end, kind) of a BIO sequence."""
    out, start, kind = set(), None, ""
    for k, t in enumerate([*tags, 0]):
        label = labels[t]
        if start is not None and not label.startswith("I"):
            out.add((start, k, kind))
            start = None
        if label.startswith("B") or (label.startswith("I") and start is None):
            start, kind = k, label[2:]
    return out


def runs(tags: np.ndarray) -> set[tuple[int, int]]:
    """First word and type of each run of words with one type: what a trigger is recognised by."""
    before = np.concatenate([[0], tags[:-1]])
    return {(int(k), int(tags[k])) for k in np.flatnonzero((tags > 0) & (tags != before))}


def count(total: list[int], guess: set, gold: set) -> None:  # type: ignore[type-arg]
    total[0] += len(guess & gold)
    total[1] += len(guess)
    total[2] += len(gold)


def headline(by_corpus: dict[str, dict[str, float]]) -> float:
    """One number for early stopping: the mean of what reading leans on most; on our own corpus if it is there."""
    if "sayso" in by_corpus:
        keys = ("part F1", "saying F1", "speaker F1", "origin", "outer", "antecedent", "status")
        return sum(by_corpus["sayso"][k] for k in keys) / len(keys)
    wanted = [
        ("ewt", "LAS"),
        ("gum", "LAS"),
        ("gum", "cue F1"),
        ("gum", "source"),
        ("gum", "content"),
        ("gum", "antecedent"),
        ("gap", "antecedent"),
        ("ewt", "name F1"),
    ]
    found = [by_corpus[c][k] for c, k in wanted if k in by_corpus.get(c, {})]
    return sum(found) / max(1, len(found))
