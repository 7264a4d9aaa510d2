"""Language identification: the top language, or nothing for short texts."""

from __future__ import annotations

import pytest

from sayso.document.language import identify_language, is_plainly_english

ENGLISH = (
    "The army said on Monday that it had left the town, and that the people who were there had been told. "
)
OTHERS = {
    "de": "Die Regierung in Berlin hat am Montag Vorwürfe zurückgewiesen, wonach sie von dem Angriff wusste.",
    "fr": "Le gouvernement a démenti lundi avoir été informé de l'attaque, selon le porte-parole de l'armée.",
    "uk": "Уряд у понеділок заперечив, що знав про напад, повідомив речник міністерства оборони в Києві.",
    "ar": "نفت الحكومة يوم الاثنين علمها بالهجوم، وفق ما قاله المتحدث باسم وزارة الدفاع في العاصمة طرابلس.",
}


@pytest.mark.parametrize(("language", "text"), OTHERS.items())
def test_other_languages_are_told(language: str, text: str) -> None:
    assert identify_language(text) == language
    assert identify_language(text * 5) == language


def test_english_is_told_with_and_without_the_model() -> None:
    assert identify_language(ENGLISH) == "en"
    assert is_plainly_english(ENGLISH * 3)
    assert identify_language("Gunmen attacked Sirte on Sunday morning, witnesses told reporters.") == "en"


@pytest.mark.parametrize("text", ["Gunmen attack Sirte", "1234567890 " * 20 + "abc", "\ud800" * 50 + "a"])
def test_short_texts_are_not_guessed(text: str) -> None:
    assert identify_language(text) is None


def test_lone_surrogates_do_no_harm() -> None:
    assert identify_language(OTHERS["de"] + "\ud800") == "de"


def test_only_the_beginning_is_looked_at() -> None:
    assert identify_language(ENGLISH * 60 + OTHERS["ar"] * 50_000) == "en"
