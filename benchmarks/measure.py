"""One measurement in a process of its own: `python -m benchmarks.measure NAME ...` prints it as JSON.

A fresh process for each, so that none finds the caches or the memory of another.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.articles import articles, write_articles
from benchmarks.rounds import Timing, interleaved, timed

Measured = dict[str, float]


def speed(paths: Sequence[Path], rounds: int) -> Measured:
    """Articles a second, from text file to JSON."""
    from benchmarks.stages import read_whole

    return _speeds(timed(lambda: [read_whole(p) for p in paths], rounds), len(paths))


def stages(paths: Sequence[Path], rounds: int) -> Measured:
    """Milliseconds of each stage, an article."""
    from benchmarks.stages import stage_seconds

    return {stage: 1000 * s / len(paths) for stage, s in stage_seconds(paths, rounds).items()}


def float32(paths: Sequence[Path], rounds: int, folder: Path) -> Measured:
    """The reading with 8-bit and with 32-bit weights, in turn."""
    from benchmarks.encoders import shipped_folder
    from benchmarks.stages import read_with
    from sayso.language.encoder import Encoder

    ours, other = Encoder(shipped_folder()), Encoder(folder)
    works = [lambda e=e: [read_with(p, e) for p in paths] for e in (ours, other)]
    return _compared(interleaved(works, rounds), len(paths))


def spacy(paths: Sequence[Path], rounds: int) -> Measured:
    """The reading and an untrained spaCy pipeline over the same files, in turn."""
    from benchmarks.spacy_pipeline import untrained
    from benchmarks.stages import read_whole

    nlp = untrained()
    works = [
        lambda: [read_whole(p) for p in paths],
        lambda: [nlp(p.read_text(encoding="utf-8")) for p in paths],
    ]
    return _compared(interleaved(works, rounds), len(paths))


def memory(count: int) -> Measured:
    """Most memory that the process ever held, after reading `count` articles one after the other."""
    from sayso.export.contract import to_json
    from sayso.reading import read

    for text in articles(count):
        to_json(read(text))
    units = 1 if sys.platform == "darwin" else 1024  # Linux counts in KiB, macOS in bytes
    return {"peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * units / 1e6}


def _speeds(timing: Timing, count: int) -> Measured:
    return {
        "best": count / timing.best_s,
        "median": count / timing.median_s,
        "waiting": timing.waiting,
    }


def _compared(timings: Sequence[Timing], count: int) -> Measured:
    """Articles a second of both (medians), and how many times as fast ours is."""
    ours, other = timings
    return {
        "ours": count / ours.median_s,
        "other": count / other.median_s,
        "ratio": other.median_s / ours.median_s,
        "waiting": max(ours.waiting, other.waiting),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", choices=["speed", "stages", "float32", "spacy", "memory"])
    parser.add_argument("--articles", type=int, default=15)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--folder", type=Path)
    args = parser.parse_args()
    if args.name == "memory":
        print(json.dumps(memory(args.articles)))
        return
    measurements: dict[str, Callable[[Sequence[Path], int], Measured]] = {
        "speed": speed,
        "stages": stages,
        "spacy": spacy,
        "float32": lambda paths, rounds: float32(paths, rounds, args.folder),
    }
    with tempfile.TemporaryDirectory() as folder:
        paths = write_articles(Path(folder), args.articles)
        print(json.dumps(measurements[args.name](paths, args.rounds)))


if __name__ == "__main__":
    main()
