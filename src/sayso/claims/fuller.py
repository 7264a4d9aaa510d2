"""Fuller names: "Corvin" -> "Ana Corvin", "BBC" -> "British Broadcasting Corporation", "Moscow" -> "Russia".

Only what the document itself gives; the place where the fuller name stands comes with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.claims.countries import countries_of_capital, is_state
from sayso.claims.model import Kind
from sayso.claims.outlets import is_outlet_name
from sayso.claims.register import Register
from sayso.claims.resolved import place
from sayso.document.model import Span

if TYPE_CHECKING:
    from sayso.claims.resolve import Resolver

INSTITUTIONS = ("outlet", "organisation", "government")


def fuller_name(resolver: Resolver, name: str, kind: Kind) -> tuple[str, Span | None] | None:
    """The fullest form of a short name and where it stands; None if there is none fuller."""
    if kind == "person":
        full = resolver.register.fullest(name, ("PER",))
        return (full.text, full.span) if full is not None else None
    return longer(resolver, name, kind)


def longer(resolver: Resolver, name: str, kind: Kind) -> tuple[str, Span | None] | None:
    """The same for an institution: a country, an acronym spelt out, "Corvin" -> "Corvin news agency"."""
    register = resolver.register
    if is_state(name):
        return _country(register, name)
    expansion = register.expansion(name)
    if expansion is not None:
        return expansion, register.first_place(expansion)
    mine = set(name.lower().replace("’s", "").replace("'s", "").split()) - {"the"}
    for h in resolver.history:
        if h.named and mine < set(h.name.lower().split()) and h.kind == kind and kind in INSTITUTIONS:
            return h.name, place(resolver.analysis, h)
    full = register.fullest(name, ("ORG", "MISC"))
    return (full.text, full.span) if full is not None and kind in ("outlet", "organisation") else None


def _country(register: Register, capital: str) -> tuple[str, Span | None] | None:
    """A capital that speaks is its country, if the document names that; otherwise it stays the capital."""
    for country in countries_of_capital(capital):
        if (found := register.first_place(country)) is not None:
            return country, found
    return None


def is_known_outlet(resolver: Resolver, name: str) -> bool:
    """A name that looks like an outlet's, or a part of the name of one that spoke before."""
    return is_outlet_name(name) or any(
        h.kind == "outlet" and h.named and name.lower() in h.name.lower().split() for h in resolver.history
    )
