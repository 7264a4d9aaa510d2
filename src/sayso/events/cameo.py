"""CAMEO codes for export: older data sets and models speak them."""

from __future__ import annotations

from functools import cache
from importlib import resources


@cache
def _table() -> dict[tuple[str, str], str]:
    text = resources.files("sayso.events").joinpath("cameo.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return {(kind, mode): code for kind, mode, code in rows}


def cameo(kind: str, mode: str | None) -> str:
    """The CAMEO code of a PLOVER type and mode. CAMEO knows no status: a code says nothing about what is so.

    >>> cameo("ASSAULT", "drone"), cameo("COERCE", "censor")
    ('195', '170')
    """
    return _table().get((kind, mode or "")) or _table()[kind, ""]
