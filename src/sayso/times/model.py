"""Time: one time expression, what it means and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from sayso.document.model import Span

Kind = Literal["DATE", "TIME", "DURATION", "SET"]  # the types of TIMEX3 (TimeML 1.2.1)


@dataclass(frozen=True, slots=True)
class Value:
    """What an expression means: an EDTF string (ISO 8601-2, levels 0 and 1) with its first and last day.

    `timex` is the value of a TIMEX3 element. Without an `edtf` the expression is known but not datable: a
    duration, a repeated time, or a relative time with nothing to count from.
    """

    kind: Kind
    timex: str
    edtf: str | None = None
    earliest: date | None = None
    latest: date | None = None
    note: str | None = None

    @property
    def is_day(self) -> bool:
        """Is it one day, that "the day before" can count from?"""
        return self.earliest is not None and self.earliest == self.latest


@dataclass(frozen=True, slots=True)
class Time:
    """A time expression in a text. `earliest` and `latest` are days, both inclusive, None where the end is open.

    `anchor` is the expression that it was counted from, None for the day of publication or a full date; `because`
    names the rule and what decided.
    """

    span: Span
    text: str
    value: Value
    because: str
    anchor: Span | None = None

    @property
    def edtf(self) -> str | None:
        return self.value.edtf

    @property
    def earliest(self) -> date | None:
        return self.value.earliest

    @property
    def latest(self) -> date | None:
        return self.value.latest
