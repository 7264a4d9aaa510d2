"""From names to entities: variants of one name in an article are one actor, and some of them are known."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from sayso.actors.codes import code, country, sector
from sayso.actors.knowledge import Knowledge, shipped
from sayso.actors.model import Entity, Entry
from sayso.document.model import Span
from sayso.places.keys import key

_TITLES = frozenset(
    "mr mrs ms dr gen general col colonel maj major capt captain lt lieutenant president minister prime sheikh field marshal".split()
)


@dataclass(slots=True)
class _Group:
    names: dict[str, None] = field(default_factory=dict)
    spans: set[Span] = field(default_factory=set)


def entities(
    mentions: Iterable[tuple[str, Span]], published: date | None = None, knowledge: Knowledge | None = None
) -> tuple[Entity, ...]:
    """One entity for each actor among the mentions (name, place in the text), in order of first mention.

    "Haftar" and "Khalifa Haftar", "GNU" and "Government of National Unity" are one; two people of one surname are
    two, and the bare surname between them stays by itself.
    """
    known = knowledge or shipped()
    groups: list[_Group] = []
    by_word: dict[
        str, list[_Group]
    ] = {}  # last words and initials of the names in a group: who is not here is not the same
    ordered = sorted(mentions, key=lambda m: (-len(_words(m[0])), m[1]))
    for name, span in ordered:
        likely = {id(g): g for handle in _handles(name) for g in by_word.get(handle, ())}.values()
        fitting = [g for g in likely if any(same(name, other) for other in g.names)]
        group = fitting[0] if len(fitting) == 1 else next((g for g in fitting if name in g.names), None)
        if group is None:
            group = _Group()
            groups.append(group)
            for handle in _handles(name):
                by_word.setdefault(handle, []).append(group)
        group.names[name] = None
        group.spans.add(span)
    made = [_entity(g, published, known) for g in groups]
    return tuple(sorted(made, key=lambda e: e.mentions[0]))


def _words(name: str) -> list[str]:
    return [w for w in key(name).split() if w not in _TITLES]


def _handles(name: str) -> set[str]:
    """By what a name may be found: its last word and its initials."""
    words = _words(name) or [key(name)]
    return {words[-1], "".join(w[0] for w in words if w not in ("of", "for", "the", "and", "in"))}


def same(name: str, other: str) -> bool:
    """Do two names of one article name one actor? Equal words, a surname, an acronym.

    >>> same("Haftar", "Khalifa Haftar"), same("GNU", "Government of National Unity"), same("the army", "army of Chad")
    (True, True, False)
    """
    a, b = _words(name), _words(other)
    if not a or not b:
        return key(name) == key(other)
    if a == b:
        return True
    short, long = sorted((a, b), key=len)
    if len(short) == 1 and name[:1].isupper() and other[:1].isupper():
        if short[0] == long[-1] and len(long) <= 3 and not sector(name) and not sector(other):
            return True
        initials = "".join(w[0] for w in long if w not in ("of", "for", "the", "and", "in"))
        return len(short[0]) > 1 and (name if a == short else other).isupper() and short[0] == initials
    return False


def _entity(group: _Group, published: date | None, known: Knowledge) -> Entity:
    names = sorted(group.names, key=lambda n: (-len(_words(n)), n))
    found = _entries(names, published, known)
    entry = found[0] if len(found) == 1 else None
    spans = tuple(sorted(group.spans))
    where = (entry.country if entry else None) or next(filter(None, map(country, names)), None)
    what = (entry.sector if entry else None) or next(filter(None, map(sector, names)), None)
    because = (
        f"{entry.source}: {entry.name}"
        if entry
        else f"{len(found)} known actors of that name"
        if found
        else "not in the knowledge base: name as in the text"
    )
    identity = entry.id if entry else f"text:{key(names[0])}"
    return Entity(
        identity,
        names[0],
        tuple(names),
        spans,
        entry,
        where,
        code(where, what),
        because,
        () if entry else found,
    )


def _entries(names: Sequence[str], published: date | None, known: Knowledge) -> tuple[Entry, ...]:
    """Entries of the fullest name that has any; those whose years the day of publication is outside are left out."""
    for name in names:
        found = known.called(name) or known.called(
            re.sub(r"^(?:\w+ )?(?:General|President|Minister|Marshal) ", "", name)
        )
        fitting = tuple(e for e in found if published is None or _was(e, published.year))
        if fitting or found:
            by_id = {e.id: e for e in (fitting or found)}
            return tuple(by_id.values())
    return ()


def _was(entry: Entry, year: int) -> bool:
    return (entry.since or 0) <= year
