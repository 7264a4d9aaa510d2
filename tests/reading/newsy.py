"""Texts for property tests: anything at all, and news gone wrong, glued from its pieces."""

from __future__ import annotations

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

# The same few texts every time: the network reads every one of them.
FEW = settings(max_examples=30, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])

NAMES = ["Ana Brkic", "Gen. Haftar", "Nova", "the Corvin news agency", "she", "they", "Mr O'Brien", "AP (AP)"]
CUES = [
    "said",
    "denied that",
    "told",
    "according to",
    "reportedly",
    "asked",
    ", citing",
    "called on",
    "added:",
]
CONTENTS = [
    "the bridge had been mined",
    "to leave",
    "talks failed",
    "If they go",
    "no. 5",
    "not yet",
    "it may",
]
MARKS = [
    '"',
    "“",
    "”",
    "‘",
    "’",
    "'",
    "«",
    "»",
    "„",
    "``",
    "''",
    "(",
    ")",
    "—",
    "-",
    ":",
    ";",
    ",",
    ".",
    "!",
    "…",
]
SHORT = [
    "U.S.",
    "Lt. Col.",
    "e.g.",
    "a.m.",
    "Ph.D.",
    "J. Smith",
    "1,000.5",
    "www.x.example/a''b",
    "a@b.example",
]
LINES = ["\n", "\n\n", "\r\n", " ", "  ", "\t", "\u2028", "\x0c", "\u00a0"]
OPENINGS = [
    "KYIV, March 3 (CWN) — ",
    "By Jane Doe\n\n",
    "russia\n\n",
    "Read more: x\n",
    "QUESTION: ",
    "(Reuters)",
]
ODD = [
    "\u200f",
    "\u202e",
    "שלום",
    "العربية",
    "🙂",
    "👨‍👩‍👧",
    "e\u0301",
    "\u0301",
    "\x00",
    "\ud800",
    "\ufeff",
    "北京",
    "ﬁ",
    "²",
]

FRAGMENTS = st.one_of(*map(st.sampled_from, (NAMES, CUES, CONTENTS, MARKS, SHORT, LINES, OPENINGS, ODD)))
PROSE = st.one_of(*map(st.sampled_from, (NAMES, CUES, CONTENTS, MARKS)))


@st.composite
def glued(draw: st.DrawFn) -> str:
    """Fragments one after the other, mostly with a space between two of them."""
    pieces = draw(st.lists(st.one_of(PROSE, FRAGMENTS), min_size=1, max_size=40))
    glue = draw(st.lists(st.sampled_from([" ", " ", " ", ""]), min_size=len(pieces), max_size=len(pieces)))
    return "".join(piece + after for piece, after in zip(pieces, glue, strict=True))


SENTENCES = st.builds(
    "{0} {1} {2}{3}".format,
    st.sampled_from(NAMES),
    st.sampled_from(CUES),
    st.sampled_from(CONTENTS),
    st.sampled_from([".", '."', "”", "\n\n", ", she said.", "?"]),
)
STORIES = st.lists(SENTENCES, min_size=1, max_size=8).map(" ".join)
TEXTS = st.one_of(glued(), STORIES, st.text(max_size=200))
