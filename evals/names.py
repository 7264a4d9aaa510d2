"""Do two names of a source name the same one?"""

from __future__ import annotations

import re
import unicodedata

# Words that tell no two sources apart: "the head of the agency" is "agency head".
IDLE = frozenset({"a", "an", "and", "at", "by", "for", "from", "her", "his", "in"})
IDLE |= {"its", "of", "on", "the", "their", "to", "who", "with"}
_APOSTROPHE = re.compile(r"['’ʼ`](?:s\b)?")
_LEAST_SHARED = 0.5


def name_words(name: str) -> frozenset[str]:
    """The telling words of a name: no case, accents, apostrophes, possessives or idle words.

    >>> sorted(name_words("the Élysée's spokesman"))
    ['elysee', 'spokesman']
    """
    plain = unicodedata.normalize("NFKD", _APOSTROPHE.sub("", name))
    ascii_only = plain.encode("ascii", "ignore").decode().lower()
    return frozenset(re.findall("[a-z0-9]+", ascii_only)) - IDLE


def is_same_name(gold: str, found: str) -> bool:
    """Is `found` a fair name for the source that the annotation calls `gold`?

    They share at least half of their words, or the found one says all of the gold one and more, or it
    is a shorter form that still names: with a capital in it, so that "Idris Maalouf" is "Maalouf" and
    "two officials of the harbour police" is not "officials".

    >>> is_same_name("Colonel Idris Maalouf", "Maalouf"), is_same_name("three port officials", "officials")
    (True, False)
    """
    wanted, got = name_words(gold), name_words(found)
    if not wanted or not got:
        return gold.strip().lower() == found.strip().lower()
    shared = len(wanted & got) / len(wanted | got)
    return shared >= _LEAST_SHARED or wanted <= got or (got <= wanted and _has_capital_word(found))


def _has_capital_word(name: str) -> bool:
    return any(word[0].isupper() for word in name.split())
