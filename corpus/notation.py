"""A short notation for annotating by hand, and its way into the JSON of an annotated article.

    = happened | the content, with ~~ for words left out || a second stretch
    > source | cue | name | kind | stance
    * ASSAULT | trigger | actor; actor | recipient | Zawiya LY 32.8 12.7; ... | on Sunday => 2023-11-05 | happened

One `=` line a claim, then its links from the one nearest to the reader to the origin, then its events. A kind
with a question mark is unnamed (`group?`), a `-` is nothing, a `=` as a name is the source's own words, two
statuses may stand side by side, and `^` copies the chain of the claim before. A `#` opens a remark. Straight
quotation marks and hyphens find curly ones and dashes.

    python -m corpus.notation o999.txt o999.ann > corpus/own/o999.json

prints the article's JSON. The text may be headed by lines `publisher: ...`, `published: 2024-05-06`, `title: ...`,
`section: ...`, `url: ...`, `id: ...` and a line `---`; without an `id` it is the name of the file.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from corpus.anchors import AnchorError, anchored
from corpus.form import EVENT_TYPES, KINDS, STANCES, STATUSES, no_such, written
from corpus.standoff import KEPT

GAP = "~~"
PLAIN = str.maketrans("\u2018\u2019\u201c\u201d\u2013\u2014\u00a0", "''\"\"-- ")
ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
PLACE = re.compile(r"(.+?) ([A-Z]{2}|-) (-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?)")


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
        except NotationError as problem:
            problems.append(f"line {number}: {problem}: {line.strip()[:150]}")
    if problems:
        raise NotationError("\n".join(problems))
    return {**head, "text": text, "claims": claims}


def read_line(line: str, claims: list[dict[str, Any]], text: str, used: set[tuple[int, int]]) -> None:
    """Add what one line says: a claim, or a part of the last one. Raises NotationError."""
    mark, rest = line[:1], line[1:].strip()
    if not line or mark == "#":
        return
    if mark not in "=>^*":
        raise NotationError("a line begins with one of = > ^ * #")
    if mark == "=":
        claims.append(new_claim(rest, text, used))
        return
    if len(claims) < (2 if mark == "^" else 1):
        raise NotationError(f"there is no claim for this {mark} line yet; claims begin with =")
    fields = [f.strip() for f in rest.split("|")]
    if mark == "^":
        claims[-1]["chain"] = [dict(x) for x in claims[-2]["chain"]]
    elif mark == ">":
        claims[-1]["chain"].append(link(fields, text))
    else:
        claims[-1]["events"].append(event(fields, text))


def new_claim(rest: str, text: str, used: set[tuple[int, int]]) -> dict[str, Any]:
    """A claim without links and events; its places are `used` from now on."""
    before, bar, content = rest.partition("|")
    if not bar or not before.strip():
        raise NotationError("a claim has a status and a content: = status | words")
    status = [one_of("status", s, STATUSES) for s in before.split()]
    spans = [stretch(words.strip(), text, used) for words in content.split("||")]
    used.update(spans)
    return {
        "content": [text[s:e] for s, e in spans],
        "chain": [],
        "status": status[0] if len(status) == 1 else status,
        "events": [],
    }


def one_of(what: str, value: str, known: tuple[str, ...]) -> str:
    """`value`, if the guidelines know it. Raises NotationError with those that they know."""
    if value not in known:
        raise NotationError(no_such(what, value, known))
    return value


def stretch(words: str, text: str, used: set[tuple[int, int]]) -> tuple[int, int]:
    """Where `words` stand, the first place no claim has taken; `~~` is any stretch within a paragraph or so."""
    if not words:
        raise NotationError("there are no words")
    plain, parts = text.translate(PLAIN), [p.strip() for p in words.translate(PLAIN).split(GAP)]
    pattern = ".{0,1500}?".join(re.escape(p).replace(r"\ ", r"\s+") for p in parts)
    if not parts[0] or not parts[-1]:
        raise NotationError(f"words before and after {GAP} are needed")
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
    """A link of a chain."""
    if len(fields) != 5:
        raise NotationError("a link has 5 fields: source | cue | name | kind | stance")
    source, cue, name, kind, stance = fields
    words = quoted(source, text)
    if name == "=":
        name = ARTICLE.sub("", words or "unknown")
    if name in ("", "-"):
        raise NotationError("a link has a name; where nobody is named it is a description, or unknown")
    return {
        "source": words,
        "cue": quoted(cue, text),
        "name": name,
        "kind": one_of("kind", kind.removesuffix("?"), KINDS),
        "named": not kind.endswith("?") and kind != "unknown",
        "stance": one_of("stance", stance, STANCES),
    }


def event(fields: list[str], text: str) -> dict[str, Any]:
    """An event of a claim."""
    if len(fields) != 7:
        raise NotationError(
            "an event has 7 fields: TYPE | trigger | actors | recipients | places | time | status"
        )
    kind, trigger, actor, recipient, place, time, status = fields
    if trigger == "-":
        raise NotationError("an event has a trigger: the words that tell of it")
    return {
        "type": one_of("event type", kind, EVENT_TYPES),
        "trigger": quoted(trigger, text),
        "actor": listed(actor),
        "recipient": listed(recipient),
        "place": [located(p) for p in listed(place)],
        "time": timed(time, text),
        "status": one_of("status", status, STATUSES),
    }


def listed(words: str) -> list[str]:
    """What stands between semicolons; nothing for `-`.

    >>> listed("dam; guard"), listed("-")
    (['dam', 'guard'], [])
    """
    return [] if words in ("-", "") else [w.strip() for w in words.split(";") if w.strip()]


def located(words: str) -> dict[str, Any]:
    """A place; `-` or `XX` for no country.

    >>> located("Kaya BF 13.1 -1.1")
    {'name': 'Kaya', 'country': 'BF', 'lat': 13.1, 'lon': -1.1}
    """
    found = PLACE.fullmatch(words)
    if not found:
        raise NotationError(f"a place is NAME COUNTRY LAT LON, got {words!r}")
    name, country, lat, lon = found.groups()
    if abs(float(lat)) > 90 or abs(float(lon)) > 180:
        raise NotationError(f"there is no such latitude or longitude: {words!r}")
    return {
        "name": name,
        "country": None if country in ("-", "XX") else country,
        "lat": float(lat),
        "lon": float(lon),
    }


def timed(words: str, text: str) -> dict[str, Any] | None:
    """A time and its EDTF value (`-` if it has none); None for `-`."""
    if words in ("-", ""):
        return None
    shown, arrow, edtf = (w.strip() for w in words.partition("=>"))
    if not arrow or shown in ("", "-") or not edtf:
        raise NotationError(f"a time is WORDS => EDTF, or WORDS => -, got {words!r}")
    return {"text": quoted(shown, text), "edtf": None if edtf == "-" else edtf}


def read_text(path: Path) -> tuple[dict[str, Any], str]:
    """What is known of the article, and its text. Raises NotationError for a head that cannot be read."""
    head: dict[str, Any] = {**dict.fromkeys(KEPT), "id": path.stem}
    above, line, text = path.read_text(encoding="utf-8").partition("\n---\n")
    if not line:
        return head, above.strip("\n")
    for row in above.splitlines():
        key, colon, value = (part.strip() for part in row.partition(":"))
        if not colon or key not in KEPT:
            raise NotationError(f"{path}: above --- stand lines KEY: VALUE ({', '.join(KEPT)}), got {row!r}")
        head[key] = None if value in ("", "null", "None") else value
    return head, text.strip("\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the JSON of one article. Exit status 2 if it cannot be read; every problem is printed."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("text", type=Path, help="the article's text")
    ap.add_argument("notes", type=Path, help="its annotation in this notation")
    args = ap.parse_args(arguments)
    try:
        article = read_article(args.notes.read_text(encoding="utf-8"), *read_text(args.text))
        anchored(article)  # the JSON gives words: they have to lead back to the text
    except (OSError, NotationError, AnchorError) as problem:
        ap.exit(2, f"{problem}\n")
    print(written(article), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
