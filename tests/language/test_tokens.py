"""Words of a text: every character is in one, and names stay whole."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.language.tokens import tokens

NEWS = st.lists(
    st.sampled_from(
        [
            *"“\"'-. \n\x00\u200f\u0301é٣",
            "Gen.",
            "Sana'a",
            "’s",
            "n't",
            "U.S.",
            "...",
            "12,5",
            "a@b.c",
            "http://x",
        ]
    ),
    max_size=30,
).map("".join)


def words(text: str) -> list[str]:
    return [t.text for t in tokens(text)]


@pytest.mark.parametrize(
    "name", ["Jama'at", "Sana'a", "Sana’a", "O'Brien", "l'Artibonite", "d’Ivoire", "Qur'an"]
)
def test_a_name_with_an_apostrophe_is_one_word(name: str) -> None:
    assert words(f"In {name} today") == ["In", name, "today"]
    assert words(f"{name}'s men") == [name, "'s", "men"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He didn't", "He did n't"),
        ("We can’t, they won't", "We ca n’t , they wo n't"),
        ("THEY CAN'T", "THEY CA N'T"),
        ("I'm, you're, we've, she'd, he'll", "I 'm , you 're , we 've , she 'd , he 'll"),
        ("the soldiers' camp", "the soldiers ' camp"),
        ("the U.S.'s envoy", "the U.S. 's envoy"),
        ("THE ARMY'S MEN", "THE ARMY 'S MEN"),
    ],
)
def test_clitics_stand_apart(text: str, expected: str) -> None:
    assert words(text) == expected.split(" ")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gen. Okello met Mr. Sow.", "Gen. Okello met Mr. Sow ."),
        ("J. R. Okello of the U.N.", "J. R. Okello of the U.N."),
        ("at 3 p.m. on Nov. 5", "at 3 p.m. on Nov. 5"),
        ("Checkpoint No. 5 (p. 12)", "Checkpoint No. 5 ( p. 12 )"),
        ("He said no. Five left.", "He said no . Five left ."),
        ("a Ph.D. in law", "a Ph.D. in law"),
        ("She and I. Then", "She and I . Then"),
    ],
)
def test_an_abbreviation_keeps_its_full_stop(text: str, expected: str) -> None:
    assert words(text) == expected.split(" ")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ten-year-old", "ten - year - old"),
        ("at 14:30 some 1,200.50 or 3.5", "at 14:30 some 1,200.50 or 3.5"),
        ("the 21st, 5km off, 1990s", "the 21st , 5km off , 1990s"),
        ("9/11 and M23", "9/11 and M23"),
        (
            "see https://example.org/a?b=1, or www.example.org.",
            "see https://example.org/a?b=1 , or www.example.org .",
        ),
        ("write to desk.one@courier.example.", "write to desk.one@courier.example ."),
        ("gone … or ... gone -- or—so", "gone … or ... gone -- or — so"),
    ],
)
def test_hyphens_numbers_and_addresses(text: str, expected: str) -> None:
    assert words(text) == expected.split(" ")


def test_combining_marks_stay_with_their_letter() -> None:
    assert words("cafe\u0301 de l'E\u0301quateur") == ["cafe\u0301", "de", "l'E\u0301quateur"]


@pytest.mark.parametrize(
    "text", ["a\x00b", "\u200fقال\u200f الرئيس", "👍🏽 ok", "👨\u200d👩\u200d👧", "\u0301x", "gov\u00adern"]
)
def test_odd_characters_are_words_of_their_own_and_not_lost(text: str) -> None:
    assert "".join(words(text)) == "".join(text.split())


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=80), NEWS))
def test_every_character_but_white_space_is_in_exactly_one_word(text: str) -> None:
    end = 0
    for t in tokens(text):
        assert end <= t.start < t.end <= len(text)
        assert text[t.start : t.end] == t.text
        assert not text[end : t.start].strip()
        end = t.end
    assert not text[end:].strip()


@settings(max_examples=60, deadline=None)
@given(NEWS, st.integers(0, 40), st.integers(0, 40))
def test_a_part_of_a_text_yields_words_of_that_part_only(text: str, start: int, length: int) -> None:
    start, end = min(start, len(text)), min(start + length, len(text))
    found = tokens(text, start, end)
    assert all(start <= t.start < t.end <= end for t in found)
    assert "".join(t.text for t in found) == "".join(text[start:end].split())


@pytest.mark.parametrize("unit", ["a", "a-", "a.", "a@", "1,", "e\u0301", "http://"])
def test_a_very_long_run_without_a_space_is_read(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    assert sum(t.end - t.start for t in tokens(text)) == len(text)
