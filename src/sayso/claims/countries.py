"""Countries as speakers, and their capitals, which stand for them: "Kinshasa blamed ..."."""

from __future__ import annotations

import re
from functools import cache

from sayso.tables import rows


@cache
def _tables() -> tuple[frozenset[str], dict[str, tuple[str, ...]]]:
    """All names of countries; capital -> names of its country."""
    names: set[str] = set()
    capitals: dict[str, tuple[str, ...]] = {}
    for country, others, capital in rows("sayso.claims", "countries.tsv"):
        mine = (country, *filter(None, others.split("|")))
        names.update(mine)
        for c in filter(None, capital.split("|")):
            capitals[c] = mine
    return frozenset(names), capitals


def is_state(name: str) -> bool:
    """A country, or a capital that speaks for one.

    >>> is_state("the United Kingdom"), is_state("Kinshasa"), is_state("Reuters")
    (True, True, False)
    """
    names, capitals = _tables()
    plain = bare(name)
    return plain in names or plain in capitals


def countries_of_capital(name: str) -> tuple[str, ...]:
    """Names of the country whose capital this is; () if it is none."""
    return _tables()[1].get(bare(name), ())


def bare(name: str) -> str:
    """Without article and possessive."""
    return re.sub(r"['’]s$", "", re.sub(r"^[Tt]he (?!Hague)", "", name.strip()))
