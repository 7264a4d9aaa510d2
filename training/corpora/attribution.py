"""GUM's eRST attributions as cue, source and content.

`Discourse=attribution-positive:31->32:2:lex-indph-279-280-_+sem-atsrc-281-285-_` on the first word of
elementary unit 31: unit 31 says, unit 32 is said; the signals list the document's words (1-based) of the
cue (lex-indwd, lex-indph) and of the source (sem-atsrc).
"""

from __future__ import annotations

import re

import numpy as np

from training.example import Example

# Thoughts and perceptions are attributions for eRST but no say-so for us (annotation guidelines, 3).
THOUGHT = set(
    """
    think believe know feel hope fear wonder guess see find realize remember forget suppose
    understand want assume imagine consider doubt expect hear learn decide discover notice wish mean
    like seem appear
""".split()
)
EDGE = re.compile(r"attribution-(?:positive|negative):(\d+)->(\d+):-?\d+:(\S+)")
UNIT = re.compile(r"^[a-z_-]+(?:_m)?:(\d+)->|^(?:ROOT|[a-z-]+):(\d+)")


def mark_attributions(example: Example, misc: list[dict[str, str]], lemmas: list[str]) -> None:
    """Cue tags and source / content links, for a document whose attributions are all marked."""
    n = len(example.words)
    cue = np.zeros(n, np.int64)
    unit_of = units(misc)
    for row in misc:
        for _, content, signals in EDGE.findall(row.get("Discourse", "").replace(";", " ")):
            cues, sources = signal_words(signals, n)
            if not cues or any(lemmas[k] in THOUGHT for k in cues):
                continue
            for j, k in enumerate(cues):
                cue[k] = 2 if j and cues[j - 1] == k - 1 else 1
            top = phrase_head(example, cues)
            example.links["source"][top] = phrase_head(example, sources) if sources else top
            inside = [k for k in range(n) if unit_of[k] == int(content)]
            if inside:
                example.links["content"][top] = phrase_head(example, inside)
    example.tags["cue"] = cue


def units(misc: list[dict[str, str]]) -> list[int]:
    """The number of the elementary unit of every word."""
    out, current = [], 0
    for row in misc:
        found = UNIT.match(row.get("Discourse", ""))
        if found:
            current = int(found.group(1) or found.group(2))
        out.append(current)
    return out


def signal_words(signals: str, n: int) -> tuple[list[int], list[int]]:
    """0-based words of cue and source in a signal list."""
    cues: list[int] = []
    sources: list[int] = []
    for signal in signals.split("+"):
        found = re.match(r"(lex-ind(?:wd|ph)|sem-atsrc)-([\d,-]+)-", signal + "-")
        if found:
            into = cues if found.group(1).startswith("lex") else sources
            into.extend(k for k in word_list(found.group(2)) if k < n)
    return sorted(set(cues)), sorted(set(sources))


def word_list(text: str) -> list[int]:
    out: list[int] = []
    for part in text.strip("-").split(","):
        ends = [int(x) for x in part.split("-") if x]
        if ends:
            out.extend(range(ends[0] - 1, ends[-1]))
    return out


def phrase_head(example: Example, words: list[int]) -> int:
    """The first of `words` whose syntactic head is not among them."""
    among = set(words)
    for k in words:
        head = int(example.links["head"][k])
        if head == k or head not in among:
            if example.tags["relation"][k] == 0 and len(words) > 1:  # punctuation never heads a phrase
                continue
            return k
    return words[0]
