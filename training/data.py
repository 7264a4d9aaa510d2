"""All training records: which corpora, how often, and what is held out for early stopping."""

from __future__ import annotations

import hashlib
import random
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from training.batches import Pieces, packs
from training.corpora import claims, ewt, gap, gum, names
from training.example import Example
from training.renamed import Names, renamed
from training.restyle import restyled

GAP_A_EPOCH = 2000  # passages; the rest waits for the next epoch
OURS_AN_EPOCH = 3  # times that an article of our own corpus is seen
HELD_OUT_EVERY = 10  # of GUM's documents, by place in the alphabet


@dataclass
class Corpora:
    """Documents to learn from and held-out ones; `repeat` says how often a document is seen an epoch.

    `share` of the public sets' documents is drawn anew for each epoch; `ours` are articles with claims.
    """

    train: list[tuple[Example, int]]
    gap: list[Example]
    dev: dict[str, list[Example]]
    ours: list[Example] = field(default_factory=list)
    share: float = 1.0
    names: Names | None = None

    def epoch(self, pieces: Pieces, rng: random.Random) -> list[Example]:
        """Packs for one epoch; their length varies, so that no place in the window is special."""
        out = []
        for document, repeat in self.train:
            for _ in range(repeat if rng.random() < self.share else 0):
                out += packs(restyled(document, rng), pieces, rng.choice((96, 160, 240, 360)))
        for document in (
            self.ours * OURS_AN_EPOCH
        ):  # whole articles mostly: names stand far from "the newspaper"
            article = renamed(document, self.names, rng) if self.names else document
            out += packs(restyled(article, rng), pieces, rng.choice((200, 360, 500, 500, 500)))
        for document in rng.sample(self.gap, int(min(GAP_A_EPOCH, len(self.gap)) * self.share)):
            out += packs(restyled(document, rng), pieces, 400)
        return out

    def digest(self) -> str:
        """SHA-256 over all words that are learnt from, in order: the same data give the same."""
        found = hashlib.sha256()
        for e in [d for d, _ in self.train] + self.gap + self.ours:
            found.update(" ".join(e.words).encode())
        return found.hexdigest()

    def licences(self) -> Counter[tuple[str, str]]:
        """Words by corpus and licence, for the model card."""
        count: Counter[tuple[str, str]] = Counter()
        for e in [d for d, _ in self.train] + self.gap + self.ours:
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


def add_ours(found: Corpora, folder: Path, *, fraction: float, share: float, seed: int, rename: bool) -> None:
    """Our corpus beside the public sets: `fraction` of its training articles (for the learning curve)."""
    articles = list(claims.documents(folder / "train"))
    random.Random(seed).shuffle(articles)
    found.ours = articles[: round(len(articles) * fraction)]
    found.share = share
    found.names = Names.of(found.ours) if rename else None
    found.dev = {
        name: documents[::4] for name, documents in found.dev.items()
    }  # watched, no longer decided on
    found.dev["sayso"] = list(claims.documents(folder / "dev"))
