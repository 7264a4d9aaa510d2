"""From names to entities: variants of one name in an article are one actor, and some of them are known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from sayso.actors.codes import code, country, sector
from sayso.actors.knowledge import Knowledge, shipped
from sayso.actors.model import Entity, Entry
from sayso.document.model import Span
from sayso.places.keys import key

_TITLES = frozenset(
    """
    mr mrs ms dr gen general brig brigadier col colonel lt lieutenant maj major capt captain sgt
    sergeant president vice deputy prime minister foreign defence defense interior sheikh field
    marshal ambassador senator chief commander king prince pope secretary chancellor governor mayor
    judge bishop imam ayatollah
""".split()
)
_SMALL = frozenset(("of", "for", "the", "and", "in"))  # not in an acronym
_TWO_LETTERS = frozenset(("UN", "EU", "AU", "US", "UK"))  # other pairs may be a person's initials
LONGEST_PERSON = 5  # words of a person's name: Abdel Fattah al-Burhan


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
    by_word: dict[str, list[_Group]] = {}  # by handle: who shares none is not the same
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
    made: dict[str, Entity] = {}
    for group in groups:
        entity = _entity(group, published, known)
        made[entity.id] = _joined(made[entity.id], entity) if entity.id in made and entity.entry else entity
    return tuple(sorted(made.values(), key=lambda e: e.mentions[0]))


def _joined(a: Entity, b: Entity) -> Entity:
    """Two names of one known actor: "the Kremlin" and "Moscow"."""
    names = tuple(dict.fromkeys((*a.names, *b.names)))
    return replace(a, names=names, mentions=tuple(sorted({*a.mentions, *b.mentions})))


def _words(name: str) -> list[str]:
    return [w for w in key(name).split() if w not in _TITLES]


def _handles(name: str) -> set[str]:
    """By what a name may be found: its last word and its initials."""
    words = _words(name) or [key(name) or name]
    return {words[-1], "".join(w[0] for w in words if w not in _SMALL)}


def same(name: str, other: str) -> bool:
    """Do two names of one article name one actor? Equal words, a surname, an acronym, a middle initial.

    >>> same("Haftar", "Khalifa Haftar"), same("GNU", "Government of National Unity"), same("Sudan", "South Sudan")
    (True, True, False)
    """
    a, b = _words(name), _words(other)
    if not a or not b:
        return key(name) == key(other)
    if a == b:
        return True
    short, long = sorted((a, b), key=len)
    if len(long) > LONGEST_PERSON or not (name[:1].isupper() and other[:1].isupper()):
        return False
    if (
        len(short) >= 2
        and (short[0], short[-1]) == (long[0], long[-1])
        and all(len(w) == 1 for w in long[1:-1])
    ):
        return True
    if len(short) > 1:
        return False
    return _is_surname(short[0], long, name if a == short else other) or _is_acronym(
        name if a == short else other, long
    )


def _is_surname(word: str, long: list[str], written: str) -> bool:
    """The last word of a person's name; a country is nobody's surname, nor is what tells a sector."""
    return word == long[-1] and not country(written) and not sector(" ".join(long))


def _is_acronym(written: str, long: list[str]) -> bool:
    initials = "".join(w[0] for w in long if w not in _SMALL)
    plain = written.replace(".", "")
    return (len(plain) >= 3 or plain in _TWO_LETTERS) and plain.isupper() and plain.lower() == initials


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
    """Entries of the fullest name that has any; those that were not yet there at publication are left out."""
    for name in names:
        found = known.called(name) or known.called(" ".join(_words(name)))
        fitting = tuple(e for e in found if published is None or _was(e, published.year))
        if fitting or found:
            return tuple({e.id: e for e in (fitting or found)}.values())
    return ()


def _was(entry: Entry, year: int) -> bool:
    return (entry.since or 0) <= year
