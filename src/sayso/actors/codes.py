"""PLOVER actor codes: the country (ISO 3166-1 alpha-3) and the sector, as far as the words of a name tell.

Sectors are those of the PLOVER 2024 codebook (CC BY-SA 4.0); which word tells which is our own list.
"""

from __future__ import annotations

import re

from sayso.places.countries import countries, names, nationalities

_SECTORS = {
    "MIL": "army armies troops soldier soldiers military navy naval airforce forces brigade battalion general colonel warplanes warships marines",
    "COP": "police policemen policeman gendarmerie gendarmes officers detectives",
    "SPY": "intelligence spies spy mossad cia fsb gru",
    "JUD": "court judge judges tribunal prosecutor prosecutors judiciary",
    "LEG": "parliament lawmakers lawmaker senate senators congress assembly deputies mps knesset duma",
    "GOV": "government ministry minister president presidency premier chancellor governor cabinet officials official administration junta authorities "
    "ambassador embassy consulate mayor king emir spokesman spokeswoman",
    "REB": "rebels rebel insurgents separatists guerrillas fighters militants jihadists",
    "PRM": "militia militiamen paramilitary paramilitaries militias",
    "UAF": "gunmen attackers assailants",
    "OPP": "opposition dissidents activists",
    "CRM": "gang gangs traffickers smugglers cartel criminals",
    "REF": "refugees displaced migrants",
    "JRN": "journalists journalist newspaper agency broadcaster reporters reporter channel",
    "MED": "doctors hospital hospitals medics nurses clinic",
    "BUS": "company companies firm businessmen traders",
    "LAB": "workers union unions miners drivers",
    "EDU": "students teachers university school",
    "REL": "church clergy bishop imam mosque",
    "CVL": "civilians residents villagers protesters demonstrators people women children families men",
}  # fmt: skip
_OF_WORD = {word: code for code, words in _SECTORS.items() for word in words.split()}
_OF_KIND = {
    "rebels": "REB", "jihadist": "REB", "separatist": "REB", "militia": "PRM", "state force": "MIL", "gang": "CRM", "company": "BUS",
    "agency": "JRN", "newspaper": "JRN", "broadcaster": "JRN", "radio": "JRN", "site": "JRN", "magazine": "JRN", "channel": "JRN",
    "country": "GOV", "ministry": "GOV", "military": "MIL", "intelligence": "SPY", "court": "JUD", "leader": "GOV", "commander": "MIL", "envoy": "GOV", "spokesman": "GOV", "opposition": "OPP", "ngo": "SOC",
    "igo": "IGO", "bloc": "IGO", "mission": "IGO",
}  # fmt: skip


def sector_of_kind(kind: str) -> str | None:
    """The sector of a kind of entry."""
    return _OF_KIND.get(kind)


def sector(name: str) -> str | None:
    """The sector that the last telling word of a name gives; what "of" adds does not count.

    >>> sector("Libyan coast guard officers"), sector("two ministers of the Tripoli government")
    ('COP', None)
    """
    head = re.split(r"\b(?:of|from|in|at|for|with)\b", name)[0]
    words = [w for w in re.findall(r"[a-z]+", head.lower()) if w in _OF_WORD]
    return _OF_WORD[words[-1]] if words else None


def country(name: str) -> str | None:
    """The country that a name tells of: its own name or a nationality word in it (ISO 3166-1 alpha-2).

    >>> country("Russian soldiers"), country("government of Libya"), country("the mayor")
    ('RU', 'LY', None)
    """
    for phrase in sorted(names(), key=len, reverse=True):
        if phrase in name and re.search(rf"\b{re.escape(phrase)}\b", name):
            return names()[phrase]
    for word in re.findall(r"[A-Z][\w’'-]+", name):
        if word in nationalities():
            return nationalities()[word]
    return None


def code(of_country: str | None, of_sector: str | None) -> str:
    """The code as PLOVER writes it.

    >>> code("LY", "MIL"), code(None, "CVL"), code(None, None)
    ('LBY MIL', 'CVL', '')
    """
    known = countries().get(of_country or "")
    return " ".join(filter(None, (known.alpha3 if known else None, of_sector)))
