"""How statuses, stances and kinds of quotation are shown to people: a word, and a symbol for statuses.

A symbol stands beside every colour, so that no meaning hangs on colour alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from sayso.claims.model import Quote, Stance, Status


@dataclass(frozen=True, slots=True)
class StatusSign:
    """The symbol of a status, its stand-in where only ASCII can be shown, and what it means."""

    symbol: str
    ascii: str
    meaning: str


STATUS_SIGNS: dict[Status, StatusSign] = {
    "happened": StatusSign("●", "*", "over, or true until then"),
    "ongoing": StatusSign("◐", "~", "so at the time of writing"),
    "planned": StatusSign("▷", ">", "decided, agreed, ordered or scheduled"),
    "wanted": StatusSign("◇", "!", "sought, demanded, offered or hoped"),
    "possible": StatusSign("○", "?", "may be, is likely, feared or suspected"),
    "conditional": StatusSign("◌", "%", "true only if a stated condition is met"),
    "denied": StatusSign("✕", "x", "said not to be so"),
}

STANCE_WORDS: dict[Stance, str] = {
    "state": "",
    "confirm": "confirms",
    "deny": "denies",
    "allege": "alleges",
    "predict": "predicts",
    "demand": "demands",
    "ask": "asks",
}

QUOTE_WORDS: dict[Quote, str] = {
    "direct": "direct quotation",
    "indirect": "indirect speech",
    "mixed": "partly in quotation marks",
}
