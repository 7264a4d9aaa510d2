"""The register of names: short forms find their fullest one, unless two fit."""

from __future__ import annotations

from sayso.claims.register import Register, name_in
from tests.claims.trees import read

INES = "Ines/NNP/compound>Bakare/PER Bakare/NNP/nsubj>spoke/PER+ spoke/VBD ~./."
TUNDE = "Tunde/NNP/compound>Bakare/PER Bakare/NNP/nsubj>left/PER+ left/VBD ~./."
SHORT = "Bakare/NNP/nsubj>smiled/PER smiled/VBD ~./."


def test_a_surname_finds_the_full_name_wherever_it_stands() -> None:
    for order in ((INES, SHORT), (SHORT, INES)):
        found = Register(read(*order)).fullest("Bakare", ("PER",))
        assert found is not None and found.text == "Ines Bakare"


def test_a_surname_of_two_people_tells_nobody() -> None:
    assert Register(read(INES, TUNDE, SHORT)).fullest("Bakare", ("PER",)) is None


def test_two_forms_of_one_name_are_one_person() -> None:
    long = (
        "Ines/NNP/compound>Bakare/PER Adaeze/NNP/compound>Bakare/PER+ "
        "Bakare/NNP/nsubj>rose/PER+ rose/VBD ~./."
    )
    found = Register(read(INES, long)).fullest("Bakare", ("PER",))
    assert found is not None and found.text == "Ines Adaeze Bakare"


def test_a_name_of_another_type_and_a_longer_query_find_nothing() -> None:
    register = Register(read(INES))
    assert register.fullest("Bakare", ("ORG",)) is None
    assert register.fullest("Ines Bakare", ("PER",)) is None
    assert register.fullest("", ("PER",)) is None


def test_titles_and_articles_are_no_part_of_a_name() -> None:
    register = Register(read("Gen./NNP/compound>Sow/PER Sow/NNP/nsubj>left/PER+ left/VBD ~./."))
    assert [n.text for n in register.all] == ["Sow"]


def test_an_acronym_in_brackets_is_expanded_with_and_without_stops() -> None:
    union = (
        "The/DT/det>Union Lake/NNP/compound>Union/ORG Basin/NNP/compound>Union/ORG+ "
        "Union/NNP/nsubj>met/ORG+ (/-LRB-/punct>LBU ~LBU/NNP/appos>Union/ORG "
        "~)/-RRB-/punct>LBU met/VBD ~./."
    )
    register = Register(read(union))
    assert register.expansion("LBU") == "Lake Basin Union"
    assert register.expansion("L.B.U.") == "Lake Basin Union"
    assert register.expansion("LBU's") == "Lake Basin Union"
    assert register.expansion("XYZ") is None


def test_capitals_of_a_name_are_its_acronym() -> None:
    register = Register(
        read(
            "Kivu/NNP/compound>Movement/ORG Peace/NNP/compound>Movement/ORG+ "
            "Movement/NNP/nsubj>met/ORG+ met/VBD ~./."
        )
    )
    assert register.expansion("KPM") == "Kivu Peace Movement"
    assert register.expansion("kpm") is None


def test_a_possessor_is_not_the_source() -> None:
    analysis = read(
        "Kaya/NNP/nmod:poss>chief/LOC ~'s/POS/case>Kaya police/NN/compound>chief "
        "chief/NN/nsubj>left Ines/NNP/appos>chief/PER Bakare/NNP/flat>Ines/PER+ left/VBD ~./."
    )
    found = name_in(Register(analysis), list(range(6)), ("PER", "LOC"))
    assert found is not None and found.text == "Ines Bakare"
    assert name_in(Register(analysis), list(range(4)), ("PER", "LOC")) is None
