"""A short notation for annotating by hand, and its way into the JSON of an annotated article.

    = happened | the content, with ~~ for words left out || a second stretch
    > source | cue | name | kind | stance
    * ASSAULT | trigger | actor; actor | recipient | Zawiya LY 32.8 12.7; ... | on Sunday => 2023-11-05 | happened

One `=` line a claim, then its links from the one nearest to the reader to the origin, then its events. A kind
with a question mark is unnamed (`group?`), a `-` is nothing, a `=` as a name is the source's own words, two
statuses may stand side by side, and `^` copies the chain of the claim before. Straight quotation marks and
hyphens find curly ones and dashes.
"""

from __future__ import annotations

import re
from typing import Any

GAP = "~~"
PLAIN = str.maketrans("\u2018\u2019\u201c\u201d\u2013\u2014\u00a0", "''\"\"-- ")
ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)


class NotationError(ValueError):
    """A line that cannot be read or words that the text does not hold; says which line."""


def read_article(notes: str, head: dict[str, Any], text: str) -> dict[str, Any]:
    """The annotated article as the guidelines' JSON. Raises NotationError with every problem found."""
    problems: list[str] = []
    claims: list[dict[str, Any]] = []
    used: set[tuple[int, int]] = set()
    for number, line in enumerate(notes.splitlines(), 1):
        try:
            read_line(line.strip(), claims, text, used)
        except (NotationError, ValueError, IndexError) as problem:
            problems.append(f"line {number}: {problem}: {line.strip()[:150]}")
    if problems:
        raise NotationError("\n".join(problems))
    return {**head, "text": text, "claims": claims}


def read_line(line: str, claims: list[dict[str, Any]], text: str, used: set[tuple[int, int]]) -> None:
    mark, rest = line[:1], line[1:].strip()
    fields = [f.strip() for f in rest.split("|")]
    if not line or mark == "#":
        return
    if mark == "=":
        status, content = rest.split("|", 1)
        claims.append(new_claim(status.split(), content, text, used))
    elif mark == "^":
        claims[-1]["chain"] = [dict(x) for x in claims[-2]["chain"]]
    elif mark == ">":
        claims[-1]["chain"].append(link(fields, text))
    elif mark == "*":
        claims[-1]["events"].append(event(fields, text))
    else:
        raise NotationError("a line begins with one of = > ^ * #")


def new_claim(status: list[str], content: str, text: str, used: set[tuple[int, int]]) -> dict[str, Any]:
    spans = [stretch(words.strip(), text, used) for words in content.split("||")]
    used.update(spans)
    return {
        "content": [text[s:e] for s, e in spans],
        "chain": [],
        "status": status[0] if len(status) == 1 else status,
        "events": [],
    }


def stretch(words: str, text: str, used: set[tuple[int, int]]) -> tuple[int, int]:
    """Where `words` stand, the first place no claim has taken; `~~` is any stretch within a paragraph or so."""
    plain, parts = text.translate(PLAIN), [p.strip() for p in words.translate(PLAIN).split(GAP)]
    pattern = ".{0,1500}?".join(re.escape(p).replace(r"\ ", r"\s+") for p in parts)
    if not parts[0] or not parts[-1]:
        raise NotationError("words before and after ~~ are needed")
    for loose in (f"(?<!\\w){pattern}(?!\\w)", pattern):  # whole words first
        for at in re.finditer(f"(?={loose})", plain, re.DOTALL):
            found = re.compile(loose, re.DOTALL).match(plain, at.start())
            if found and found.span() not in used:
                return found.span()
    raise NotationError(f"not in the text, or taken already: {words!r}")


def quoted(words: str, text: str) -> str | None:
    """The text's own form of `words`, or None for `-`."""
    if words == "-":
        return None
    start, end = stretch(words, text, set())
    return text[start:end]


def link(fields: list[str], text: str) -> dict[str, Any]:
    if len(fields) != 5:
        raise NotationError("a link has 5 fields: source | cue | name | kind | stance")
    source, cue, name, kind, stance = fields
    words = quoted(source, text)
    if name == "=":
        name = ARTICLE.sub("", words or "unknown")
    return {
        "source": words,
        "cue": quoted(cue, text),
        "name": name,
        "kind": kind.rstrip("?"),
        "named": not kind.endswith("?") and kind != "unknown",
        "stance": stance,
    }


def event(fields: list[str], text: str) -> dict[str, Any]:
    if len(fields) != 7:
        raise NotationError(
            "an event has 7 fields: TYPE | trigger | actors | recipients | places | time | status"
        )
    kind, trigger, actor, recipient, place, time, status = fields
    return {
        "type": kind,
        "trigger": quoted(trigger, text) or "",
        "actor": listed(actor),
        "recipient": listed(recipient),
        "place": [located(p) for p in listed(place)],
        "time": timed(time, text),
        "status": status,
    }


def listed(words: str) -> list[str]:
    return [] if words in ("-", "") else [w.strip() for w in words.split(";") if w.strip()]


def located(words: str) -> dict[str, Any]:
    found = re.fullmatch(r"(.+?) ([A-Z]{2}|-) (-?[\d.]+) (-?[\d.]+)", words)
    if not found:
        raise NotationError(f"a place is NAME COUNTRY LAT LON, got {words!r}")
    name, country, lat, lon = found.groups()
    return {
        "name": name,
        "country": None if country in ("-", "XX") else country,
        "lat": float(lat),
        "lon": float(lon),
    }


def timed(words: str, text: str) -> dict[str, Any] | None:
    if words in ("-", ""):
        return None
    shown, edtf = (w.strip() for w in words.split("=>"))
    return {"text": quoted(shown, text), "edtf": None if edtf == "-" else edtf}
