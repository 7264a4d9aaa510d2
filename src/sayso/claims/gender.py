"""Gender: what title or noun tells of a person, so that "she" finds a woman."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.claims.resolved import Resolved

if TYPE_CHECKING:
    from sayso.claims.resolve import Resolver

MASCULINE, FEMININE = frozenset({"he", "his", "him"}), frozenset({"she", "her"})
_GENDER = dict.fromkeys(
    "mr mr. sir king sheikh spokesman chairman father son brother man".split(), "m"
) | dict.fromkeys(
    "mrs mrs. ms ms. spokeswoman chairwoman mother daughter sister woman queen widow".split(), "f"
)


def gender(resolver: Resolver, who: Resolved) -> str:
    """ "m", "f" or "" from title and noun beside the name anywhere in the document."""
    own = [_GENDER.get(resolver.analysis.words[k].lower, "") for k in who.words]
    found = "".join(own)[:1]
    if found:
        return found
    surname = next(reversed(who.name.split()), "")
    if surname not in resolver.genders:
        same = (gender_at(resolver, n.first) for n in resolver.register.people(surname))
        resolver.genders[surname] = next(filter(None, same), "")
    return resolver.genders[surname]


def gender_at(resolver: Resolver, first: int) -> str:
    before = resolver.analysis.words[max(0, first - 2) : first]
    return next((_GENDER[w.lower] for w in reversed(before) if w.lower in _GENDER), "")
