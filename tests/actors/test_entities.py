"""Names of one article become entities: variants come together, namesakes stay apart."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.actors import Entity, Entry, Knowledge, entities
from sayso.actors.entities import same
from sayso.document.model import Span
from sayso.places.keys import key

NOBODY = Knowledge([])
ONE = [
    ("Khalifa Haftar", "Haftar"),
    ("Gen. Khalifa Haftar", "Haftar"),
    ("Awa Sow", "Mr. Sow"),
    ("Lt. Gen. Issa Kone", "Kone"),
    ("Ines Bakare", "Dr. Ines Bakare"),
    ("INES BAKARE", "Ines Bakare"),
    ("Prime Minister Awa Sow", "Sheikh Awa Sow"),
    ("Abdul Hamid Dbeibah", "Dbeibah"),
    ("Rapid Support Forces", "RSF"),
    ("Government of National Unity", "GNU"),
    ("Justice and Equality Movement", "JEM"),
    ("United Nations", "U.N."),
    ("Médecins Sans Frontières", "MSF"),
    ("Medecins Sans Frontieres", "Médecins Sans Frontières"),
    ("Al-Jazeera", "Al Jazeera"),
    ("the Kivu Front", "Kivu Front"),
]
TWO = [
    ("Khalifa Haftar", "Saddam Haftar"),
    ("Awa Sow", "Awa Kone"),
    ("the army", "army of Chad"),
    ("Government of National Unity", "GNA"),
    ("Kivu Front", "Kivu"),
    ("officials", "Kivu officials"),
    ("Rapid Support Forces", "rsf"),
    ("Ines Bakare", "Ines"),
]
PEOPLE = ["Khalifa Haftar", "Saddam Haftar", "Haftar", "Gen. Haftar", "Ines Bakare", "Bakare", "Bakar"]
BODIES = ["Kivu Relief Front", "KRF", "the army", "army of Chad", "Front", "IB", "Sow", "Gen.", "The"]
NAMES = st.sampled_from(PEOPLE + BODIES) | st.text(min_size=1, max_size=12).filter(key)


def mentions(*names: str) -> list[tuple[str, Span]]:
    """Each name a hundred characters after the one before it."""
    return [(name, Span(100 * k, 100 * k + len(name))) for k, name in enumerate(names)]


def names_of(found: tuple[Entity, ...]) -> list[set[str]]:
    return [set(e.names) for e in found]


def front(identity: str, since: int | None = None, until: int | None = None) -> Entry:
    return Entry(identity, "Kivu Front", ("KF",), "rebels", "CD", (), since, until, "a test", "REB")


@pytest.mark.parametrize(("full", "short"), ONE)
def test_two_names_of_one_actor_are_one_entity(full: str, short: str) -> None:
    for order in ((full, short), (short, full)):
        (entity,) = entities(mentions(*order), knowledge=NOBODY)
        assert set(entity.names) == {full, short}
        assert len(entity.mentions) == 2


@pytest.mark.parametrize(("one", "other"), TWO)
def test_names_of_two_actors_are_two_entities(one: str, other: str) -> None:
    assert names_of(entities(mentions(one, other), knowledge=NOBODY)) == [{one}, {other}]


def test_a_surname_that_two_people_share_names_neither() -> None:
    found = entities(mentions("Khalifa Haftar", "Haftar", "Saddam Haftar", "Haftar"), knowledge=NOBODY)
    assert names_of(found) == [{"Khalifa Haftar"}, {"Haftar"}, {"Saddam Haftar"}]
    assert len(found[1].mentions) == 2


def test_an_entity_bears_its_fullest_name() -> None:
    (entity,) = entities(mentions("Haftar", "Khalifa Haftar", "Gen. Haftar"), knowledge=NOBODY)
    assert entity.name == "Khalifa Haftar"
    assert entity.id == "text:khalifa haftar"
    assert entity.because == "not in the knowledge base: name as in the text"


def test_an_entity_that_is_known_says_from_where() -> None:
    (entity,) = entities(mentions("Kivu Front"), knowledge=Knowledge([front("test:1")]))
    assert (entity.id, entity.country, entity.code, entity.others) == ("test:1", "CD", "COD REB", ())
    assert entity.because == "a test: Kivu Front"


def test_an_acronym_alone_is_known_too() -> None:
    (entity,) = entities(mentions("KF"), knowledge=Knowledge([front("test:1")]))
    assert (entity.name, entity.id) == ("KF", "test:1")


def test_a_name_of_two_known_actors_is_not_guessed() -> None:
    known = Knowledge([front("test:1"), front("test:2")])
    (entity,) = entities(mentions("Kivu Front"), knowledge=known)
    assert entity.entry is None
    assert [e.id for e in entity.others] == ["test:1", "test:2"]
    assert entity.because == "2 known actors of that name"


def test_who_was_founded_after_the_article_is_not_meant() -> None:
    known = Knowledge([front("test:old", 1990), front("test:new", 2015)])
    (entity,) = entities(mentions("Kivu Front"), date(2005, 6, 1), known)
    assert entity.id == "test:old"


def test_without_mentions_there_is_nobody() -> None:
    assert entities([]) == ()


@settings(max_examples=80, deadline=None)
@given(st.lists(NAMES, max_size=10).flatmap(lambda n: st.tuples(st.just(n), st.permutations(mentions(*n)))))
def test_the_order_of_mentions_has_no_effect(case: tuple[list[str], list[tuple[str, Span]]]) -> None:
    names, shuffled = case
    assert entities(shuffled, knowledge=NOBODY) == entities(mentions(*names), knowledge=NOBODY)


@settings(max_examples=80, deadline=None)
@given(st.lists(NAMES, max_size=10))
def test_every_mention_is_in_one_entity_and_entities_stand_as_first_mentioned(names: list[str]) -> None:
    given_mentions = mentions(*names)
    found = entities(given_mentions, knowledge=NOBODY)
    assert sorted(s for e in found for s in e.mentions) == [s for _, s in given_mentions]
    assert {n for e in found for n in e.names} == set(names)
    assert [e.mentions[0] for e in found] == sorted(e.mentions[0] for e in found)
    assert all(e.name in e.names for e in found)


@settings(max_examples=80, deadline=None)
@given(NAMES, NAMES)
def test_sameness_has_no_direction(one: str, other: str) -> None:
    assert same(one, one)
    assert same(one, other) == same(other, one)
