"""Names alone: wikigold, UNER PUD and re3d."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from sayso.language.labels import NAMES
from sayso.language.sentences import paragraphs, sentences
from training.example import Example, joined

RE3D_NAME = {"Organisation": "ORG", "Location": "LOC", "Person": "PER"}
RE3D_LICENCE = {
    "CENTCOM": "public domain",
    "US_State_Department": "public domain",
    "UK_Government": "OGL v3",
    "Australian_Department_of_Foreign_Affairs": "CC BY 3.0 AU",
    "Delegation_of_the_European_Union_to_Syria": "re-use with acknowledgement",
    "Wikipedia": "CC BY-SA 3.0",
}


def bio_tags(tags: list[str]) -> np.ndarray:
    """Indices into NAMES; UNER's OTH and wikigold's I-first scheme are brought into line."""
    out, last = [], "O"
    for tag in tags:
        kind = tag[2:].replace("OTH", "MISC")
        if tag == "O" or f"B-{kind}" not in NAMES:
            out.append(0)
            last = "O"
            continue
        begin = tag[0] == "B" or last != kind
        out.append(NAMES.index(f"{'B' if begin else 'I'}-{kind}"))
        last = kind
    return np.array(out, np.int64)


def examples(data: Path, share_alike: bool) -> Iterator[Example]:
    """Every names-only document as an example."""
    yield from wikigold(data / "ner" / "wikigold.conll")
    if share_alike:
        yield from pud(data / "ner" / "uner-pud.iob2")
    for folder in sorted((data / "re3d").iterdir()):
        if folder.is_dir() and (share_alike or folder.name != "Wikipedia"):
            yield from re3d(folder)


def wikigold(path: Path) -> Iterator[Example]:
    """Documents end at -DOCSTART-; sentences at blank lines."""
    parts: list[Example] = []
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        rows = [line.rsplit(" ", 1) for line in block.splitlines() if line.strip()]
        if not rows:
            continue
        if rows[0][0].startswith("-DOCSTART"):
            if parts:
                yield joined(parts)
            parts = []
            continue
        parts.append(_named([r[0] for r in rows], bio_tags([r[1] for r in rows]), "wikigold", "CC BY 4.0"))
    if parts:
        yield joined(parts)


def pud(path: Path) -> Iterator[Example]:
    words: list[str] = []
    tags: list[str] = []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        if line and line[0].isdigit():
            columns = line.split("\t")
            words.append(columns[1])
            tags.append(columns[2])
        elif not line and words:
            yield _named(words, bio_tags(tags), "uner-pud", "CC BY-SA 3.0")
            words, tags = [], []


def re3d(folder: Path) -> Iterator[Example]:
    """Capitalised mentions of organisations, places and persons are names; lower-case ones are not."""
    entities: dict[str, list[tuple[int, int, str]]] = {}
    for line in (folder / "entities.json").read_text(encoding="utf-8-sig").splitlines():
        if line.strip():
            e = json.loads(line)
            if e["type"] in RE3D_NAME:
                entities.setdefault(e["documentId"], []).append((e["begin"], e["end"], RE3D_NAME[e["type"]]))
    for line in (folder / "documents.json").read_text(encoding="utf-8-sig").splitlines():
        if line.strip():
            d = json.loads(line)
            yield _annotated(d["text"], entities.get(d["_id"], []), folder.name)


def _annotated(text: str, entities: list[tuple[int, int, str]], folder: str) -> Example:
    words, parts = sentences(text, paragraphs(text))
    tags = np.zeros(len(words), np.int64)
    for begin, end, kind in entities:
        inside = [k for k, w in enumerate(words) if begin <= w.start and w.end <= end]
        while inside and (words[inside[0]].text == "The" or not words[inside[0]].text[0].isupper()):
            inside.pop(0)  # "the Kurdish YPG": the article is no name
        if inside and words[inside[-1]].text[0].isupper() and not tags[inside].any():
            tags[inside] = NAMES.index(f"I-{kind}")
            tags[inside[0]] = NAMES.index(f"B-{kind}")
    numbers = np.concatenate([np.full(s.last - s.first, k) for k, s in enumerate(parts)])
    return Example(
        [w.text for w in words], numbers, {"name": tags}, corpus="re3d", licence=RE3D_LICENCE[folder]
    )


def _named(words: list[str], tags: np.ndarray, corpus: str, licence: str) -> Example:
    return Example(
        list(words), np.zeros(len(words), np.int64), {"name": tags}, corpus=corpus, licence=licence
    )
