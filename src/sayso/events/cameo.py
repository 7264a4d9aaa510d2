"""CAMEO codes for export: older data sets and models speak them."""

from __future__ import annotations

from functools import cache

from sayso.tables import rows


@cache
def _table() -> dict[tuple[str, str], str]:
    return {(kind, mode): code for kind, mode, code in rows("sayso.events", "cameo.tsv")}


def cameo(kind: str, mode: str | None) -> str:
    """The CAMEO code of a PLOVER type and mode. CAMEO knows no status: a code says nothing about what is so.

    >>> cameo("ASSAULT", "drone"), cameo("COERCE", "censor")
    ('195', '170')
    """
    return _table().get((kind, mode or "")) or _table()[kind, ""]
