"""Whole claims out of sentences as newspapers write them, read with the shipped weights."""

from __future__ import annotations

import pytest

import sayso

# text; words of the content; names of the chain; status
SENTENCES = [
    (
        "The mayor, Ana Brkic, denied that the bridge had been mined.",
        "bridge had been mined",
        ["Ana Brkic"],
        "denied",
    ),
    (
        "Rebels took the airstrip at Masisi overnight, the governor, Pascal Mbuyi, told Radio Virunga on Monday.",
        "Rebels took the airstrip",
        ["Radio Virunga", "Pascal Mbuyi"],
        "happened",
    ),
    (
        "“Our men hold the strip,” Colonel Jules Kanza said. “Whoever says otherwise is lying.”",
        "Our men hold the strip",
        ["Jules Kanza"],
        "ongoing",
    ),
    (
        "Syria’s state news agency SANA quoted a military source as saying that two drones had been shot down.",
        "two drones had been shot down",
        ["SANA", "military source"],
        "happened",
    ),
    (
        "The newspaper Der Anzeiger reported that the rebels had received fuel, citing two customs officials.",
        "the rebels had received fuel",
        ["Der Anzeiger", "two customs officials"],
        "happened",
    ),
    (
        "According to the Kasongo Institute, food prices may double by May.",
        "food prices may double",
        ["Kasongo Institute"],
        "possible",
    ),
    (
        "The UN mission demanded that all sides leave the airstrip.",
        "all sides leave the airstrip",
        ["UN mission"],
        "wanted",
    ),
    ("Rwanda has repeatedly rejected such claims.", "such claims", ["Rwanda"], "denied"),
    ("If the strip stays closed, food prices will double.", "food prices will double", [], "conditional"),
    ("The ministry neither confirmed nor denied the report.", "neither confirmed nor denied", [], "possible"),
    ("The palace will publish the text next week.", "will publish the text", [], "planned"),
    ("Diplomats fear the war will spread.", "war will spread", [], "possible"),
    (
        "It was announced in Amman that the king would visit Ankara in March.",
        "king would visit Ankara",
        ["unknown"],
        "planned",
    ),
]


@pytest.mark.parametrize(("text", "words", "names", "status"), SENTENCES, ids=lambda v: str(v)[:40])
def test_who_says_it_and_is_it_so(text: str, words: str, names: list[str], status: str) -> None:
    found = [c for c in sayso.read(text).claims if words in c.text]
    assert found, f"no claim holds {words!r}"
    chain = [link.name for link in found[0].chain]
    assert len(chain) == len(names) and all(n in c for n, c in zip(names, chain, strict=True)), chain
    assert found[0].status == status


def test_pronouns_and_descriptions_find_their_source() -> None:
    text = (
        "The Swiss newspaper Der Anzeiger reported that the road was closed. The paper said it had seen a memo. "
        "Governor Amina Lawal said calm had returned. “We counted the dead,” she said."
    )
    chains = {c.text: [link.name for link in c.chain] for c in sayso.read(text).claims}
    assert "Der Anzeiger" in chains["it had seen a memo"][0]
    assert chains["We counted the dead"] == ["Amina Lawal"]


def test_what_cannot_be_resolved_stays_as_it_stands_with_a_note() -> None:
    reading = sayso.read("He said the dam had burst.")
    assert [link.name for link in reading.claims[0].chain] == ["He"]
    assert reading.claims[0].chain[0].kind == "unknown"
    assert any(note.kind == "unresolved" for note in reading.notes)


def test_scare_quotes_are_no_speech() -> None:
    reading = sayso.read("The so-called “peace plan” has been shelved by the council.")
    assert [c.chain for c in reading.claims] == [()]


def test_every_decision_names_its_rule_and_its_word() -> None:
    claim = sayso.read("The army may withdraw, a colonel said.").claims[0]
    assert "status: modal" in claim.because
    assert claim.status_cue is not None
    assert claim.status_cue.of("The army may withdraw, a colonel said.") == "may"
    assert claim.chain[0].because
