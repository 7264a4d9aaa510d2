"""The counts at the head of every view: how much is said, and by how many."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.claims.model import Link
from sayso.export.chain import is_unknown
from sayso.reading import Reading


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts over one reading. `origins` are different last links of chains, by name.

    `unnamed` of them are descriptions ("two officials"), and `unknown` claims are passed on with no
    source at all ("reportedly"), which cannot be counted as origins: nobody can tell how many they are.
    """

    claims: int
    attributed: int
    own_voice: int
    origins: int
    unnamed: int
    unknown: int
    unresolved: int


def tally(reading: Reading) -> Tally:
    """Count claims, origins and doubts.

    "14 claims, 1 origin" belong together, so every view shows all of them.
    """
    last_links = [claim.origin for claim in reading.claims if claim.origin is not None]
    origins = {origin_key(link): link for link in last_links if not is_unknown(link)}
    return Tally(
        claims=len(reading.claims),
        attributed=len(last_links),
        own_voice=len(reading.claims) - len(last_links),
        origins=len(origins),
        unnamed=sum(not link.named for link in origins.values()),
        unknown=sum(is_unknown(link) for link in last_links),
        unresolved=sum(note.kind == "unresolved" for note in reading.notes),
    )


def origin_key(link: Link) -> str:
    """What makes two origins one: the entity if it is known, otherwise the name whatever its case."""
    return link.entity or link.name.casefold()


def counted(number: int, one: str, many: str | None = None) -> str:
    """A number with its noun.

    >>> counted(1, "origin"), counted(10000, "claim")
    ('1 origin', '10,000 claims')
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"
