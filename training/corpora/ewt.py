"""UD English EWT: trees; say-type frames of PropBank; UDS factuality; UNER names (dev and test)."""

from __future__ import annotations

import json
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from training.corpora import conllu
from training.corpora.names import bio_tags
from training.example import Example, joined

SAY_FRAMES = frozenset(
    """
    say.01 tell.01 report.01 claim.01 deny.01 announce.01 state.01 confirm.01 add.01 warn.01
    argue.01 insist.01 admit.01 acknowledge.01 declare.01 reveal.01 note.01 explain.01 suggest.01
    vow.01 promise.01 demand.01 urge.01 predict.01 mention.01 allege.01 write.01 comment.01
    complain.01 assert.01 disclose.01 stress.01 emphasize.01 conclude.01
""".split()
)
# Frames that speak without a clause for content: the cue and its source are taught, the content is not.
STANCE_FRAMES = frozenset(
    """
    accuse.01 blame.01 condemn.01 criticize.01 call.03 ask.01 ask.02 cite.01 quote.01 threaten.01
""".split()
)


def documents(data: Path, split: str) -> Iterator[Example]:
    """Documents of one official split, each as one example."""
    frames = propbank(data / "propbank-ewt" / "gold_skel.zip")
    facts = factuality(data / "uds")
    names = dict(uner(data / "ner" / f"uner-ewt-{split}.iob2")) if split != "train" else {}
    groups: dict[str, list[conllu.Sentence]] = defaultdict(list)
    for k, s in enumerate(conllu.sentences(data / "ewt" / f"en_ewt-{split}.conllu")):
        s.misc[0]["uds"] = f"ewt-{split}-{k + 1}"
        groups[s.document].append(s)
    for sentences in groups.values():
        yield joined([_example(s, frames, facts, names) for s in sentences])


def _example(
    s: conllu.Sentence,
    frames: dict[tuple[str, int], tuple[list[str], list[list[str]]]],
    facts: dict[str, dict[int, float]],
    names: dict[str, list[str]],
) -> Example:
    out = conllu.example(s, 0, "ewt", "CC BY-SA 4.0")
    found = frames.get((s.document, s.index))
    if found and len(found[0]) == len(s.words):
        mark_frames(out, *found)
    for k, value in facts.get(s.misc[0]["uds"], {}).items():
        if k < len(s.words):
            out.factuality[k] = value
    if s.id in names and len(names[s.id]) == len(s.words):
        out.tags["name"] = bio_tags(names[s.id])
    return out


def mark_frames(out: Example, rolesets: list[str], columns: list[list[str]]) -> None:
    """Cue tags for say-type frames; ARG0 is the source, ARG1 the content."""
    cue = np.zeros(len(out.words), np.int64)
    predicates = [k for k, r in enumerate(rolesets) if r != "-"]
    for column, k in zip(columns, predicates, strict=False):
        if rolesets[k] not in SAY_FRAMES and rolesets[k] not in STANCE_FRAMES:
            continue
        cue[k] = 1
        arguments = spans(column)
        out.links["source"][k] = top(out, arguments.get("ARG0"), k)
        if rolesets[k] in SAY_FRAMES and "ARG1" in arguments:
            out.links["content"][k] = top(out, arguments["ARG1"], k)
    out.tags["cue"] = cue


def top(out: Example, span: tuple[int, int] | None, missing: int) -> int:
    if span is None:
        return missing
    heads = out.links["head"]
    inside = [k for k in range(*span) if heads[k] == k or not span[0] <= heads[k] < span[1]]
    return inside[0] if inside else span[0]


def spans(column: list[str]) -> dict[str, tuple[int, int]]:
    """Arguments of one frame from the bracket column; only the first of each name."""
    out: dict[str, tuple[int, int]] = {}
    name, start = "", 0
    for k, cell in enumerate(column):
        if cell.startswith("("):
            name, start = cell.strip("()*"), k
        if cell.endswith(")") and name:
            out.setdefault(name, (start, k + 1))
            name = ""
    return out


def propbank(path: Path) -> dict[tuple[str, int], tuple[list[str], list[list[str]]]]:
    """(document, sentence) -> rolesets a word, and one bracket column a frame."""
    out = {}
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if not name.endswith(".gold_skel"):
                continue
            genre, file = name.split("/")[-3], name.split("/")[-1]
            document = f"{genre}-{file.removesuffix('.gold_skel').removesuffix('.xml')}"
            for k, block in enumerate(archive.read(name).decode().strip().split("\n\n")):
                rows = [line.split() for line in block.splitlines()]
                rolesets = [r[7] for r in rows]
                columns = [list(c) for c in zip(*(r[8:] for r in rows), strict=False)]
                out[(document, k)] = (rolesets, columns)
    return out


def factuality(folder: Path) -> dict[str, dict[int, float]]:
    """UDS sentence -> predicate word (0-based) -> value."""
    with zipfile.ZipFile(folder / "normalized-sentence-annotations-factuality.zip") as archive:
        data = json.loads(archive.read("factuality.json"))["data"]
    out: dict[str, dict[int, float]] = {}
    for sentence, predicates in data.items():
        for key, value in predicates.items():
            word = int(key.rsplit("-", 1)[1]) - 1
            out.setdefault(sentence, {})[word] = value["factuality"]["factual"]["value"]
    return out


def uner(path: Path) -> Iterator[tuple[str, list[str]]]:
    """Sentence id -> IOB2 tags."""
    key, tags = "", []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        if line.startswith("# sent_id = "):
            key = line[12:]
        elif line and line[0].isdigit():
            tags.append(line.split("\t")[2])
        elif not line and tags:
            yield key, tags
            tags = []
