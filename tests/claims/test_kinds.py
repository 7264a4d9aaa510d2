"""Kinds of sources: by their noun, by the type of their name, and whether they are named."""

from __future__ import annotations

import pytest

from sayso.claims.countries import is_state
from sayso.claims.kinds import is_named, kind_of


@pytest.mark.parametrize(
    ("phrase", "head", "name", "plural", "outlet", "kind"),
    [
        ("Ines Bakare", "Bakare", "PER", False, False, "person"),
        ("a spokeswoman", "spokeswoman", "", False, False, "person"),
        ("Harbour Radio", "Radio", "ORG", False, True, "outlet"),
        ("the interior ministry", "ministry", "", False, False, "government"),
        ("The army", "army", "", False, False, "government"),
        ("Kenya", "Kenya", "LOC", False, False, "government"),
        ("the United States", "States", "LOC", False, False, "government"),
        ("two officials", "officials", "", True, False, "group"),
        ("nearby residents", "residents", "", True, False, "group"),
        ("the Lake Basin Federation", "Federation", "ORG", False, False, "organisation"),
        ("the rebel movement", "movement", "", False, False, "organisation"),
        ("a leaked memo", "memo", "", False, False, "document"),
        ("the thing", "thing", "", False, False, "unknown"),
    ],
)
def test_the_kind_of_a_source(
    phrase: str, head: str, name: str, plural: bool, outlet: bool, kind: str
) -> None:
    assert kind_of(phrase.split(), head, name, plural, outlet) == kind


@pytest.mark.parametrize("name", ["Libya", "the Netherlands", "South Sudan", "Moscow", "U.S."])
def test_states_and_capitals_speak_for_a_government(name: str) -> None:
    assert is_state(name)


@pytest.mark.parametrize("name", ["Libyan", "Moscow Oblast", "Springfield", "", "the"])
def test_other_places_do_not(name: str) -> None:
    assert not is_state(name)


def test_a_name_or_an_office_is_named_and_a_vague_description_is_not() -> None:
    assert is_named(["Ines", "Bakare"], "Bakare", "person", True)
    assert is_named(["the", "army"], "army", "government", False)
    assert not is_named(["a", "customs", "official"], "official", "person", False)
    assert not is_named(["two", "officials"], "officials", "group", False)
    assert not is_named(["security", "sources"], "sources", "group", False)
