"""Tables in the package: tab-separated text, comments after "#"."""

from __future__ import annotations

from importlib import resources


def rows(package: str, name: str) -> list[list[str]]:
    """The fields of each row of a table, without empty lines and comments.

    >>> rows("sayso.events", "cameo.tsv")[0]
    ['AGREE', '', '030']
    """
    text = (resources.files(package) / name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
