"""Patterns around a number that make it a toll: people, what was done to them, and what makes it untrue or unclear.

`AFTER` is matched where the number ends ("people were killed"), `BEFORE` is searched in front of it ("killed").
"""

from __future__ import annotations

import re
from typing import Literal

from sayso.events.counts import NOBODY
from sayso.times.words import MONTHS, NUMBER, WEEKDAYS

What = Literal["dead", "injured", "detained"]
_NUMBERS = "|".join(NUMBER)
# words that are no part of the people: "two [years later he] died"
_NO_PEOPLE = """the thousand million and or but nor that which whose where when while as if than then because he she it
    they we i you was were is are be been being has have had do does did not never no will would may might could can
    should must to in on at by for from with of into after before during since until per later ago who this said says"""
_FUNCTION = "|".join([*_NO_PEOPLE.split(), *NUMBER])
_WORD = rf"(?!(?:{_FUNCTION})\b)(?!{NOBODY})(?![0-9])[\w’'-]+"
_MODIFIERS = rf"(?:\s+{_WORD}){{0,3}}?"
_CROWD = r"police|personnel|staff|crew|more|taliban|\w*(?:men|women|children|people)|\w+ese|[\w-]*[^\Ws]s"
_PERSON = rf"(?={_WORD})(?:{_CROWD})\b"
_WHOLE = rf"(?:\s+(?:[0-9]+|{_NUMBERS})\b)?"  # "two of the [12] hostages"
_OF = rf"(?:\s+of(?:\s+(?:the|its|their|his|her|our|those|these){_WHOLE})?)?"
PEOPLE = rf"(?:{_OF}{_MODIFIERS}\s+{_PERSON}|\s+of\s+(?:them|us|whom))"
ONE = rf"(?:{PEOPLE}|{_OF}{_MODIFIERS}\s+{_WORD})"
_AMONG = r"(?:including|among\s+them|most\s+of\s+them|many\s+of\s+them|all|mostly|some\s+of\s+them)"
_FEW_WORDS = r"(?:\s+(?!(?:and|as|who|when|that|while)\b)[\w-]+){1,5}?"
_BESIDE = rf"(?:,\s+{_AMONG}\s[^,.;:()]{{1,60}},|\s+\([^().;]{{1,60}}\)|\s+{_AMONG}{_FEW_WORDS})"
_PLACED = rf"(?:\s+(?:in|from|of|at|near|on|aboard)(?:\s+the)?(?:\s+{_WORD}){{1,3}}?)"
_DOUBT = "possibly|probably|likely|nearly|narrowly|hardly|supposedly"
_LY = rf"(?:(?!{_DOUBT})\w+ly|also|since|later|then|now|all|both|still)\s+"
_BE = r"(?:were|was|are|is|(?:has|have|had)\s+been|(?:were|was|are|is)\s+being|been)"
_AUX = rf"(?:\s+who)?\s+{_BE}\s+(?:{_LY})?(?:(?:found|confirmed|pronounced|declared|reported)\s+)?"
_DONE: dict[What, str] = {
    "dead": r"(?:shot\s+(?:dead|and\s+killed)|gunned\s+down|killed|murdered|massacred|slain|dead)",
    "injured": r"(?:injured|wounded|hurt)",
    "detained": r"(?:detained|arrested|taken\s+into\s+custody)",
}
_DOING: dict[What, str] = {
    "dead": r"(?:(?:kill|murder)(?:ed|ing|s)|massacr(?:ed|ing)|(?:shot|shooting|shoots)\s+dead|gunned\s+down)",
    "injured": r"(?:injur|wound)(?:ed|ing|es|s)",
    "detained": r"(?:detain|arrest)(?:ed|ing|s)",
}
_DEED: dict[What, str] = {
    "dead": r"(?:killings?|murders?|massacre|slayings?|deaths?)",
    "injured": r"(?:wounding|injuring)",
    "detained": r"(?:arrests?|detention)",
}
_HARM = r"(?:killed|killing|wounded|wounding|injured|injuring|hurt)"
_BOTH = rf"(?!\s+(?:and|or)\s+{_HARM}\b)"  # "killed or wounded": how many of each is not told
_COUNTED = rf"(?:[0-9]|(?:{_NUMBERS}|at|more|about|around|several|dozens|scores|hundreds|many|others|some|another)\b)"
# after "two men killed" an object would make them those who killed
_ENDING = r"""in on at(?!\s+(?:least|most)) by but when as(?!\s+many) during after before since while near this last
    across outside inside following because yesterday today overnight so\sfar"""
_ENDING = "|".join([*_ENDING.split(), *WEEKDAYS, *MONTHS])
_ENDS = rf"(?=\s*(?:$|[.,;:!?)\]”\"’…–—-]|(?:{_ENDING})\b|and\s+{_COUNTED}))"
_DIED = rf"(?:\s+who)?\s+(?:(?:has|have|had)\s+)?(?:{_LY})?died\b"


def _after(what: What, people: str) -> re.Pattern[str]:
    """The people and their passive verb: "people were killed", "soldiers died", "wounded."."""
    passive = rf"{_PLACED}?{_BESIDE}?{_AUX}{_DONE[what]}\b{_BOTH}"
    bare = rf"\s+(?:{_LY})?{_DONE[what]}\b{_BOTH}{_ENDS}"
    died = rf"|{_PLACED}?{_BESIDE}?{_DIED}" if what == "dead" else ""
    return re.compile(rf"{people}?(?:{passive}|{bare}{died})", re.IGNORECASE)


def _before(what: What) -> re.Pattern[str]:
    """An active verb or a noun of which the number is the object: "killed", "the killing of"."""
    total = r"(?:\s+(?:the|all|a\s+total\s+of))?\s+$"
    return re.compile(rf"\b(?:{_DOING[what]}{total}|{_DEED[what]}\s+of(?:\s+the)?\s+$)", re.IGNORECASE)


AFTER = {what: _after(what, PEOPLE) for what in _DONE}
AFTER_ONE = {what: _after(what, ONE) for what in _DONE}
BEFORE = {what: _before(what) for what in _DONE}
# "did not kill", "may have killed", "was killed [two days later]", "killed or wounded"
UNTRUE = re.compile(
    rf"(?:\b(?:not|never|without|den(?:y|ied|ies|ying)(?:\s+(?:the|any))?|{_BE}|be|(?:may|might|could|would|will)\s+have"
    rf"|{_HARM}\s+(?:and|or))|n['’]t)(?:\s+\w+ly)?\s+$",
    re.IGNORECASE,
)
TOLL = re.compile(
    rf"\bdeath\s+toll(?:\s+{_WORD}|\s+(?:from|in|of|the|has|had|is|was|stands|since|on|by|after)){{0,7}}?"
    r"\s+(?P<by>to|at|of|is|was|from|reached|hit|passed|exceeded|surpassed|above|past)\s+$",
    re.IGNORECASE,
)
HEDGED = re.compile(r"\b(?:expected|feared|likely|estimated|predicted|not)\b", re.IGNORECASE)
INCLUDING = re.compile(r"\b(?:including|among\s+them)\s+$", re.IGNORECASE)
OF_WHOLE = re.compile(rf"(?<!who)\s{_BE}\s", re.IGNORECASE)  # not "including two who were killed"
# where a clause may begin: the first of "three soldiers and two civilians were killed"
OPENS = re.compile(
    rf"(?:^|[.!?;:,“”\"'‘’()–—-]|\b(?:that|said|and|when|where|after|while|because|as|leaving|left|with"
    rf"|{'|'.join(WEEKDAYS)}|(?:19|20)[0-9]{{2}}|{'|'.join(MONTHS)}(?:\s+[0-9]{{1,2}})?)\s)\s*$",
    re.IGNORECASE,
)
AND = re.compile(rf"{PEOPLE}(?:\s+and|\s+as\s+well\s+as)\s+", re.IGNORECASE)
JOINED = re.compile(rf"{PEOPLE}(?:,|,?\s+and|\s+as\s+well\s+as)\s+", re.IGNORECASE)
OBJECT = re.compile(rf"{PEOPLE}?{_ENDS}", re.IGNORECASE)
