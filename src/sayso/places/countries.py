"""Words that name a country without naming a place: nationality words, and capitals that stand for governments.

`nationality.tsv`: ISO code, name, nationality words, words that stand for its government; own knowledge, not looked
up. `iso.tsv`: alpha-3 codes and Wikidata ids (country-codes, PDDL).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib import resources


@dataclass(frozen=True, slots=True)
class Country:
    """ISO 3166-1 alpha-2 code, news name, nationality words ("Libyan"), names of its government ("Moscow")."""

    code: str
    name: str
    nationality: tuple[str, ...]
    government: tuple[str, ...]
    alpha3: str = ""
    wikidata: str = ""


@cache
def countries() -> dict[str, Country]:
    """By code."""
    iso = {code: more for code, *more in _rows("iso.tsv")}
    return {
        code: Country(code, name, _list(nationality), _list(government), *iso.get(code, ()))
        for code, name, nationality, government in _rows("nationality.tsv")
    }


def _rows(name: str) -> list[list[str]]:
    text = resources.files("sayso.places").joinpath(name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


def _list(field: str) -> tuple[str, ...]:
    return tuple(filter(None, field.split("|")))


# words that two countries share: the one that news means
_MEANT = {"Congolese": "CD", "Dominican": "DO", "Dominicans": "DO", "Guinean": "GN", "Korean": "KR"}
_MEANT_SEAT = {"Brussels": "EU"}


@cache
def nationalities() -> dict[str, str]:
    """Nationality word, as written -> code."""
    return {word: c.code for c in countries().values() for word in c.nationality} | _MEANT


@cache
def governments() -> dict[str, str]:
    """A name that stands for a government -> code."""
    found = {word.removeprefix("the "): c.code for c in countries().values() for word in c.government}
    return found | _MEANT_SEAT


@cache
def names() -> dict[str, str]:
    """Country names as news writes them -> code."""
    return {c.name: c.code for c in countries().values()}


_CAPITALISED = re.compile(r"\b[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}")


def told_in(text: str) -> dict[str, float]:
    """Countries that a text tells of, by its names and nationality words: code -> weight, the most told is 1."""
    counts: dict[str, float] = {}
    for m in _CAPITALISED.finditer(text):
        words = m.group().split()
        for k in range(len(words)):
            for end in range(len(words), k, -1):
                phrase = " ".join(words[k:end]).removesuffix("’s").removesuffix("'s")
                code = names().get(phrase) or nationalities().get(phrase)
                if code:
                    counts[code] = counts.get(code, 0.0) + 1.0
                    break
    most = max(counts.values(), default=1.0)
    return {code: (n / most) ** 0.5 for code, n in counts.items()}
