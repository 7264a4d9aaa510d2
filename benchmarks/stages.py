"""Where the time of a reading goes, from file to JSON."""

from __future__ import annotations

import time
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from statistics import median

from benchmarks.encoders import TimedEncoder, shipped_folder
from sayso.actors.knowledge import shipped
from sayso.claims.compose import claims, resolver_of
from sayso.claims.model import Note
from sayso.document import Document, load
from sayso.export.contract import to_json
from sayso.grounding import Ground, ground
from sayso.language.analyse import analyse
from sayso.language.encoder import Encoder
from sayso.language.sentences import paragraphs, sentences
from sayso.reading import Reading, read

STAGES = (
    "document", "words and sentences", "word pieces", "network", "labels and trees", "claims", "grounding", "output",
)  # fmt: skip


def read_whole(path: Path) -> str:
    """What a user waits for: a text file read, analysed, and its claims as JSON."""
    return to_json(read(path))


def read_with(path: Path, encoder: Encoder) -> str:
    """The same with other weights. Notes on the input as a whole are left out, as here there are none."""
    document = load(path)
    analysis = analyse(document.text, tuple(f.span for f in document.furniture), encoder)
    resolver = resolver_of(document, analysis)
    found, notes = claims(document, analysis, resolver)
    return to_json(_reading(document, notes, ground(document, analysis, found, resolver, shipped())))


def _reading(document: Document, notes: tuple[Note, ...], made: Ground) -> Reading:
    return Reading(document, made.claims, notes, made.events, made.places, made.times, made.entities)


def stage_seconds(paths: Sequence[Path], rounds: int) -> dict[str, float]:
    """Seconds of each stage for all the articles: the median of the rounds, after one not counted."""
    encoder = TimedEncoder(shipped_folder())
    if read_whole(paths[0]) != read_with(paths[0], encoder):
        raise RuntimeError(
            "the stages measured here are no longer those of sayso.read: mend benchmarks/stages.py"
        )
    measured = [_round(paths, encoder) for _ in range(rounds + 1)][1:]
    return {stage: median(m[stage] for m in measured) for stage in STAGES}


def _round(paths: Sequence[Path], encoder: TimedEncoder) -> dict[str, float]:
    total = dict.fromkeys(STAGES, 0.0)
    for path in paths:
        for stage, seconds in _split(path, encoder).items():
            total[stage] += seconds
    return total


def _split(path: Path, encoder: TimedEncoder) -> dict[str, float]:
    """Seconds of each stage of one article.

    Words and sentences are cut inside `analyse`: they are cut once more here to know how long it takes,
    and what is left of `analyse` without them, the pieces and the network is labels and trees.
    """
    clock = time.perf_counter
    encoder.pieces_s = encoder.network_s = 0.0
    at = [clock()]
    document = load(path)
    at.append(clock())
    analysis = analyse(document.text, tuple(f.span for f in document.furniture), encoder)
    at.append(clock())
    resolver = resolver_of(document, analysis)
    found, notes = claims(document, analysis, resolver)
    at.append(clock())
    made = ground(document, analysis, found, resolver, shipped())
    at.append(clock())
    to_json(_reading(document, notes, made))
    at.append(clock())
    sentences(document.text, paragraphs(document.text))
    cutting = clock() - at[-1]
    whole = [after - before for before, after in pairwise(at)]
    rest = whole[1] - cutting - encoder.pieces_s - encoder.network_s
    parts = (whole[0], cutting, encoder.pieces_s, encoder.network_s, rest, whole[2], whole[3], whole[4])
    return dict(zip(STAGES, parts, strict=True))
