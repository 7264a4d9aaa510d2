"""Verdict: a status with the word that decided it."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.claims.model import Status
from sayso.language.analysis import Word


@dataclass(frozen=True, slots=True)
class Verdict:
    """A status, the word that decided it, and the rule."""

    status: Status
    word: Word | None
    because: str
