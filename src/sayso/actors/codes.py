"""PLOVER actor codes: the country (ISO 3166-1 alpha-3) and the sector, as far as the words of a name tell.

Sectors are those of the PLOVER 2024 codebook (CC BY-SA 4.0); which word tells which is our own list.
"""

from __future__ import annotations

import re
from functools import cache

from sayso.places.countries import countries, names, nationalities

_SECTORS = {
    "MIL": """army armies guard guards troops soldier soldiers military navy naval airforce forces brigade
        battalion general colonel warplanes warships marines""",
    "COP": "coastguard coast police policemen policeman gendarmerie gendarmes officers detectives",
    "SPY": "intelligence spies spy mossad cia fsb gru",
    "JUD": "court judge judges tribunal prosecutor prosecutors judiciary",
    "LEG": "parliament lawmakers lawmaker senate senators congress assembly deputies mps knesset duma",
    "GOV": """government ministry minister ministers president presidency premier chancellor governor cabinet
        officials official administration junta authorities ambassador embassy consulate mayor king emir
        spokesman spokeswoman""",
    "REB": "rebels rebel insurgents separatists guerrillas fighters militants jihadists",
    "PRM": "militia militiamen paramilitary paramilitaries militias",
    "UAF": "gunmen attackers assailants",
    "OPP": "opposition dissidents activists",
    "CRM": "gang gangs traffickers smugglers cartel criminals",
    "REF": "refugees displaced migrants",
    "JRN": "journalists journalist newspaper agency broadcaster reporters reporter channel",
    "MED": "doctor doctors health hospital hospitals medics nurses clinic",
    "BUS": "company companies firm businessmen traders",
    "LAB": "workers union unions miners drivers",
    "EDU": "students teachers university school",
    "REL": "church clergy bishop imam mosque",
    "CVL": "civilians residents villagers protesters demonstrators people women children families men",
}
# words that say what somebody does and not for whom: "army spokesman", "police officers", "health workers"
_EVERYWHERE = frozenset(
    """
    spokesman spokeswoman official officials officers officer forces agency workers chief union people guard
    guards
""".split()
)
_OF_WORD = {word: code for code, words in _SECTORS.items() for word in words.split()}
_KINDS = {
    "REB": ("rebels", "jihadist", "separatist"),
    "PRM": ("militia",),
    "MIL": ("state force", "military", "commander"),
    "CRM": ("gang",),
    "BUS": ("company",),
    "JRN": ("agency", "newspaper", "broadcaster", "radio", "site", "magazine", "channel"),
    "GOV": ("country", "ministry", "leader", "envoy", "spokesman"),
    "SPY": ("intelligence",),
    "JUD": ("court",),
    "OPP": ("opposition",),
    "SOC": ("ngo",),
    "IGO": ("igo", "bloc", "mission"),
}
_OF_KIND = {kind: code for code, kinds in _KINDS.items() for kind in kinds}


def sector_of_kind(kind: str) -> str | None:
    """The sector of a kind of entry."""
    return _OF_KIND.get(kind)


def sector(name: str) -> str | None:
    """The sector that a name tells: its last telling word, unless that is one that every sector has; "of ..." apart.

    >>> sector("Libyan coast guard officers"), sector("two ministers of the junta"), sector("army spokesman")
    ('COP', 'GOV', 'MIL')
    """
    head = re.split(r"\b(?:of|from|in|at|for|with)\b", name)[0]
    words = [w for w in re.findall(r"[a-z]+", head.lower()) if w in _OF_WORD]
    strong = [w for w in words if w not in _EVERYWHERE]
    return _OF_WORD[(strong or words)[-1]] if words else None


@cache
def _countries_told() -> tuple[re.Pattern[str], dict[str, str]]:
    """Names and nationality words of countries, the longest first: "South Sudanese" before "Sudanese"."""
    words = {**nationalities(), **names()}
    longest = sorted(words, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)"), words


def country(name: str) -> str | None:
    """The country that a name tells of: its own name or a nationality word in it (ISO 3166-1 alpha-2).

    >>> country("Russian soldiers"), country("government of South Sudan"), country("the mayor")
    ('RU', 'SS', None)
    """
    pattern, words = _countries_told()
    found = pattern.search(name)
    return words[found.group()] if found else None


def code(of_country: str | None, of_sector: str | None) -> str:
    """The code as PLOVER writes it.

    >>> code("LY", "MIL"), code(None, "CVL"), code(None, None)
    ('LBY MIL', 'CVL', '')
    """
    known = countries().get(of_country or "")
    return " ".join(filter(None, (known.alpha3 if known else None, of_sector)))
