"""Tolls in clauses: who did it and to whom, what is denied or open, and numbers that stand side by side."""

from __future__ import annotations

import pytest

from sayso.events.tolls import tolls
from sayso.language.analysis import Analysis

Told = list[tuple[str, int, int | None]]
SENTENCES: dict[str, Told] = {
    "Three gunmen killed two soldiers.": [("dead", 2, 2)],
    "Gunmen shot dead two men.": [("dead", 2, 2)],
    "The killing of 30 villagers shocked Kaya.": [("dead", 30, 30)],
    "On May 3 two people were killed.": [("dead", 2, 2)],
    "In 2023 three people were killed.": [("dead", 3, 3)],
    "A blast killed at least 12 people and wounded 30 others.": [("dead", 12, None), ("injured", 30, 30)],
    "The blast killed one person and injured six.": [("dead", 1, 1), ("injured", 6, 6)],
    "Three soldiers and two civilians were killed.": [("dead", 3, 3), ("dead", 2, 2)],
    "Four women, three soldiers and two boys were hurt.": [
        ("injured", 4, 4),
        ("injured", 3, 3),
        ("injured", 2, 2),
    ],
    "It left three soldiers and two civilians dead.": [("dead", 3, 3), ("dead", 2, 2)],
    "The attack killed two soldiers and three civilians.": [("dead", 2, 2), ("dead", 3, 3)],
    "The attack killed two soldiers and three fled.": [("dead", 2, 2)],
    "The attack killed two soldiers and three men were wounded.": [("dead", 2, 2), ("injured", 3, 3)],
    "Three soldiers fled and two civilians were killed.": [("dead", 2, 2)],
    "Rebels freed three soldiers and two civilians were killed.": [("dead", 2, 2)],
    "No more than five people were killed.": [("dead", 0, 5)],
    "Between 10 and 15 people were killed.": [("dead", 10, 15)],
    "10-12 people were killed.": [("dead", 10, 12)],
    "10–12 people were killed.": [("dead", 10, 12)],
    "Two hundred people were killed.": [("dead", 200, 200)],
    "Two million people were detained.": [("detained", 2_000_000, 2_000_000)],
    "A hundred people were hurt.": [("injured", 100, 100)],
    "Sixty-five people were killed.": [("dead", 65, 65)],
    "Eighty died.": [("dead", 80, 80)],
    "Ninety were wounded.": [("injured", 90, 90)],
    "Dozens were killed.": [("dead", 24, 90)],
    "The death toll rose to 40.": [("dead", 40, 40)],
    "The death toll from the blast has risen from 30 to 40.": [("dead", 40, 40)],
    "The death toll passed 40.": [("dead", 41, None)],
    "Four civilians, including two children, were killed.": [("dead", 4, 4)],
    "Four civilians including two children were killed.": [("dead", 4, 4)],
    "Ten people were attacked, including two who were killed.": [("dead", 2, 2)],
    "Two of the 12 hostages were killed.": [("dead", 2, 2)],
    "Two men were found dead.": [("dead", 2, 2)],
    "Twelve people in Kaya were killed.": [("dead", 12, 12)],
}
WITHOUT = [
    "No one was killed.",
    "Twenty people were not killed.",
    "Two people weren't killed.",
    "None of the 12 people were killed.",
    "Five years later he died.",
    "Room 12 was where he died.",
    "Less than 10 percent were killed.",
    "The army did not kill two soldiers.",
    "The army denied killing 30 villagers.",
    "The army denied the killing of 30 villagers.",
    "Rebels may have killed 30 villagers.",
    "Twenty people may have been killed.",
    "At least 20 people are feared dead.",
    "The death toll could rise to 40.",
    "30 people were killed or wounded.",
    "Rebels killed or wounded 30 people.",
    "Two men killed and robbed a trader.",
    "Two children aged 12 were killed.",
    "They killed one another.",
    "Two reports of people killed in Kaya reached us.",
]


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES.items())
def test_a_clause_tells_how_many_of_whom(sentence: str, expected: Told) -> None:
    assert [(t.what, t.low, t.high) for t in tolls(Analysis(sentence, [], [], []))] == expected


@pytest.mark.parametrize("sentence", WITHOUT)
def test_what_is_denied_open_or_of_something_else_is_no_toll(sentence: str) -> None:
    assert tolls(Analysis(sentence, [], [], [])) == []
