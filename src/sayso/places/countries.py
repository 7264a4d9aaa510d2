"""Words that name a country without naming a place: nationality words, and capitals that stand for governments.

`nationality.tsv`: ISO code, name, nationality words, words that stand for its government; own knowledge, not looked
up. `iso.tsv`: alpha-3 codes and Wikidata ids (country-codes, PDDL). `countries.tsv`: other names, with the centres.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from sayso.tables import rows


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
    iso = {code: more for code, *more in rows("sayso.places", "iso.tsv")}
    return {
        code: Country(code, name, _list(nationality), _list(government), *iso.get(code, ()))
        for code, name, nationality, government in rows("sayso.places", "nationality.tsv")
    }


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


# phrases that hold a country's name and tell another country, or none
_OTHERWISE = {
    "New Mexico": "US", "New England": "US", "Northern Ireland": "GB", "New Guinea": "", "Gulf of Mexico": "",
    "Gulf of Oman": "", "Gulf of Guinea": "", "Indian Ocean": "", "South China Sea": "", "East China Sea": "",
    "Sea of Japan": "", "Native American": "US", "Latin American": "", "South American": "",
    "Congo": "CD", "Congo River": "",
}  # fmt: skip
_MARKS = re.compile(r"[\u0300-\u036f]")
_PARTED = re.compile(r"[\s/–—]+")
_LEADING, _TRAILING = "\"'“‘([", "\"'”’)],;:!?…"
LONGEST = 8  # words of a country's name


@cache
def _phrases() -> dict[str, str]:
    """Every name and nationality word, without accents, capitals as written -> code."""
    told = {word: row[0] for row in rows("sayso.places", "countries.tsv") for word in _list((*row, "")[4])}
    told |= {**nationalities(), **names(), **_OTHERWISE}
    return {_plain(word.removeprefix("the ")): code for word, code in told.items()}


def _plain(text: str) -> str:
    return _MARKS.sub("", unicodedata.normalize("NFKD", text)).replace("’", "'")


def told_in(text: str) -> dict[str, float]:
    """Countries that a text tells of, by its names and nationality words: code -> weight, the most told is 1.

    The longest phrase counts: "South Sudan" does not also tell of Sudan.
    """
    counts: dict[str, float] = {}
    words, k = _PARTED.split(_plain(text)), 0
    while k < len(words):
        code, length = _told_at(words, k)
        if code:
            counts[code] = counts.get(code, 0.0) + 1.0
        k += length
    most = max(counts.values(), default=1.0)
    return {code: (n / most) ** 0.5 for code, n in counts.items()}


def _told_at(words: list[str], k: int) -> tuple[str, int]:
    """The country of the longest phrase that begins here, and its words; ("", 1) if there is none."""
    first = words[k].lstrip(_LEADING)
    if first[:1].isupper() or first == "eSwatini":
        for end in range(min(len(words), k + LONGEST), k, -1):
            phrase = " ".join([first, *words[k + 1 : end]])
            for form in _forms(phrase):
                if form in _phrases():
                    return _phrases()[form], end - k
    return "", 1


def _forms(phrase: str) -> Iterator[str]:
    """A phrase as it stands, and without what stands after a name: "U.S.,", "United States'", "Niger's"."""
    bare = phrase.rstrip(_TRAILING)
    yield from (phrase, bare, bare.removesuffix("'s"), bare.rstrip("."), bare.rstrip(".").removesuffix("'s"))
