"""The same text in another house style: curly quotation marks, apostrophes and dashes.

The treebanks have straight marks almost everywhere, newspapers curly ones; labels stay as they are.
"""

from __future__ import annotations

import random

from sayso.language.labels import POS
from training.example import Example

OPEN, CLOSE = POS.index("``"), POS.index("''")
SHARE = 0.5  # of the documents, an epoch


def restyled(document: Example, rng: random.Random) -> Example:
    """A document as it is, or with the typography of a newspaper."""
    if rng.random() > SHARE:
        return document
    out = document.cut(0, len(document.words))
    open_ = False
    for k, word in enumerate(out.words):
        if word in ('"', "``", "''"):
            tag = int(out.tags["pos"][k])
            opens = tag == OPEN if tag in (OPEN, CLOSE) else not open_
            out.words[k] = "“" if opens else "”"
            open_ = opens
        elif word in ("--", "-") and int(out.tags["pos"][k]) in (POS.index(","), POS.index(":")):
            out.words[k] = rng.choice("—–")
        elif "'" in word:
            opens = word == "'" and int(out.tags["pos"][k]) == OPEN
            out.words[k] = word.replace("'", "‘" if opens else "’")
    return out
