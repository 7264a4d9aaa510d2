"""All training records: which corpora, how often, and what is held out for early stopping."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from training.batches import Pieces, packs
from training.corpora import ewt, gap, gum, names
from training.example import Example
from training.restyle import restyled

GAP_A_EPOCH = 2000  # passages; the rest waits for the next epoch
HELD_OUT_EVERY = 10  # of GUM's documents, by place in the alphabet


@dataclass
class Corpora:
    """Documents to learn from and held-out ones; `repeat` says how often a document is seen an epoch."""

    train: list[tuple[Example, int]]
    gap: list[Example]
    dev: dict[str, list[Example]]

    def epoch(self, pieces: Pieces, rng: random.Random) -> list[Example]:
        """Packs for one epoch; their length varies, so that no place in the window is special."""
        out = []
        for document, repeat in self.train:
            for _ in range(repeat):
                out += packs(restyled(document, rng), pieces, rng.choice((96, 160, 240, 360)))
        for document in rng.sample(self.gap, min(GAP_A_EPOCH, len(self.gap))):
            out += packs(restyled(document, rng), pieces, 400)
        return out

    def licences(self) -> Counter[tuple[str, str]]:
        """Words by corpus and licence, for the model card."""
        count: Counter[tuple[str, str]] = Counter()
        for e in [d for d, _ in self.train] + self.gap:
            count[(e.corpus, e.licence)] += len(e.words)
        return count


def load(data: Path, share_alike: bool = True) -> Corpora:
    """Read the data folder. Without share-alike sets only GUM's free genres, wikigold and re3d's free folders stay."""
    train: list[tuple[Example, int]] = []
    dev: dict[str, list[Example]] = {"gum": []}
    for k, (name, document) in enumerate(gum.documents(data / "gum", share_alike)):
        if k % HELD_OUT_EVERY == 3:
            dev["gum"].append(document)
        else:
            train.append((document, 2 if "_news_" in name or "_interview_" in name else 1))
    train += [(e, 1) for e in names.examples(data, share_alike)]
    passages: list[Example] = []
    if share_alike:
        train += [(e, 1) for e in ewt.documents(data, "train")]
        test = list(ewt.documents(data, "test"))
        train += [(e, 1) for e in test]  # our measure is not UD's: its test split teaches names and trees
        dev["ewt"] = list(ewt.documents(data, "dev"))
        for part in ("development", "test"):
            passages += gap.examples(data / "gap" / f"gap-{part}.tsv")
        dev["gap"] = list(gap.examples(data / "gap" / "gap-validation.tsv"))
    return Corpora(train, passages, dev)
