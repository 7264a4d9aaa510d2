"""Words that only look like times: April Sow, The Friday Times, Black Friday, Resolution 1973, some 2000 people."""

from __future__ import annotations

import re

from sayso.times.words import BEFORE_TIMES, MONTH, WEEKDAY

_NAMED_DAYS = frozenset("black good bloody palm ash cyber super holy shrove maundy whit".split())
_CAPITAL = re.compile(r" ([A-Z][a-z]+)(?:\W|$)")
_NOT_IN_NAMES = frozenset(["i", "the", "gmt", *MONTH, *WEEKDAY])  # with a capital, and yet no part of a name
_COUNTED = re.compile(
    r" (?:people|persons|men|women|children|troops|soldiers|fighters|police|workers|civilians|refugees|families|homes"
    r"|houses|villagers|prisoners|jobs|seats|vehicles|km|kilomet(?:er|re)s|met(?:er|re)s|miles|tons|tonnes|barrels"
    r"|euros|pounds|roubles|rubles|votes|dead|wounded)\b"
)
_MONEY = re.compile(r" (?:US )?(?:dollars|euros)\b")
_NUMBERS_FOLLOW = frozenset("some about nearly almost over than least roughly exactly up".split())
_YEARS_FOLLOW = frozenset("in since by until till during before after late early mid".split())
# with a capital at the start of a sentence, and yet before a year
_MAY_OPEN = BEFORE_TIMES | frozenset(
    "around about circa not only even back then but and yet while whereas if like unlike as so though when".split()
)


def is_day_in_name(before: list[str], word: str, after: str) -> bool:
    """Is a weekday part of a name? A name follows at the start of a sentence or after an article, or the day is famous.

    "On Sunday Israel said" and "said Sunday President Assad" stay days.
    """
    last = before[-1] if before else ""
    if last.lower() in _NAMED_DAYS:
        return last[0].isupper()
    is_short = len(word) == 3
    if is_short and last.lower() == "the":
        return True  # "the Sun"
    return (not last or last.lower() == "the" or is_short) and _name_follows(after)


def is_month_in_name(before: list[str], after: str) -> bool:
    """Is a month without day and year a first name, as in "Sergeant April Sow"?"""
    return (not before or before[-1].lower().strip(",") not in BEFORE_TIMES) and _name_follows(after)


def _name_follows(after: str) -> bool:
    following = _CAPITAL.match(after)
    return following is not None and following[1].lower() not in _NOT_IN_NAMES


def is_number(before: list[str], after: str) -> bool:
    """Are four figures a number of something, or in a name like "the Boeing 1900"?"""
    last = before[-1] if before else ""
    if _MONEY.match(after) or _ends_name(last):
        return True
    if last.lower() in _NUMBERS_FOLLOW and re.match(r" (?:[a-z-]+ )?[a-z]+s\b", after):
        return True
    return last.lower() not in _YEARS_FOLLOW and _COUNTED.match(after) is not None


def _ends_name(last: str) -> bool:
    return bool(last) and last[0].isupper() and last[-1].isalnum() and last.lower() not in _MAY_OPEN
