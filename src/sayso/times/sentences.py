"""Rough sentences: rules for times look no farther, and no network is asked."""

from __future__ import annotations

import re
from collections.abc import Iterator

_END = re.compile(r"(?<=[a-z0-9)\"”’'][.!?])[\"”’']?\s+(?=[\"“‘']?[A-Z0-9])|\n+")
_ABBREVIATED = re.compile(
    r"\b(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|mon|tues|wed|thurs|fri|sat|sun|[ap]\.m|mr|mrs|dr|gen|col"
    r"|no|st)\.$",
    re.IGNORECASE,
)


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """First and last offset of each; lines end them, full stops of abbreviations do not.

    >>> text = "It began on Sept. 5. The city fell."
    >>> [text[start:end] for start, end in sentences(text)]
    ['It began on Sept. 5.', 'The city fell.']
    """
    start = 0
    for m in _END.finditer(text):
        if "\n" not in m.group() and _ABBREVIATED.search(text[start : m.start()]):
            continue
        yield start, m.start()
        start = m.end()
    if start < len(text):
        yield start, len(text)
