"""The form of an annotated article: which keys it has, which values they may take, how its file looks."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, get_args

from sayso.claims.model import Kind, Stance, Status

# The closed sets of the guidelines. Types of events: PLOVER 2024.
KINDS: tuple[str, ...] = get_args(Kind)
STANCES: tuple[str, ...] = get_args(Stance)
STATUSES: tuple[str, ...] = get_args(Status)
EVENT_TYPES = tuple(
    "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION "
    "MOBILIZE COERCE ASSAULT".split()
)

# What each part cannot be without; JSON's null is a value of its own and none of these.
_ARTICLE = {"id": str, "text": str, "claims": list}
_CLAIM = {"content": list, "chain": list, "status": (str, list)}
_LINK = {"name": str, "kind": str, "named": bool, "stance": str}
_EVENT = {"type": str, "trigger": str, "status": str}


def broken(article: Any) -> list[str]:
    """Keys that the article lacks or whose value is of another type, one line each.

    >>> broken({"id": "x", "claims": [{"content": "Rain fell", "chain": []}]})
    ['the article has no text']
    >>> broken({"id": "x", "text": "Rain fell.", "claims": [{"content": "Rain fell", "chain": []}]})
    ["claim 0: content may not be 'Rain fell'", 'claim 0 has no status']
    """
    found = list(_lacking("the article", article, _ARTICLE))
    return found or [p for k, claim in enumerate(article["claims"]) for p in _claim(f"claim {k}", claim)]


def outside(claims: list[dict[str, Any]]) -> Iterator[str]:
    """Values that the guidelines do not know, one line each. The claims have the keys that they need.

    >>> list(outside([{"content": ["Rain fell"], "chain": [], "status": "true"}]))  # doctest: +ELLIPSIS
    ["claim 0: no such status: 'true' (happened, ongoing, ...)"]
    """
    for number, claim in enumerate(claims):
        for what, value, known in _values(claim):
            if value not in known:
                yield f"claim {number}: {no_such(what, value, known)}"


def no_such(what: str, value: str, known: tuple[str, ...]) -> str:
    """What to tell whoever wrote a value that is none.

    >>> no_such("stance", "stat", ("state", "deny"))
    "no such stance: 'stat' (state, deny)"
    """
    return f"no such {what}: {value!r} ({', '.join(known)})"


def readings(claim: dict[str, Any]) -> list[str]:
    """The statuses that are equally good for a claim, the preferred one first."""
    status = claim["status"]
    return [status] if isinstance(status, str) else status


def written(article: dict[str, Any]) -> str:
    """The text of its file, as files of the corpus are written: a claim a line."""
    head = json.dumps({**article, "claims": []}, ensure_ascii=False, indent=1).removesuffix("[]\n}")
    claims = ",\n".join("  " + json.dumps(claim, ensure_ascii=False) for claim in article["claims"])
    return f"{head}[\n{claims}\n ]\n}}\n"


def _claim(where: str, claim: Any) -> Iterator[str]:
    found = list(_lacking(where, claim, _CLAIM))
    yield from found
    if found:
        return
    if not all(isinstance(words, str) for words in claim["content"]) or not claim["status"]:
        yield f"{where}: content is a list of words, and there is a status"
    for k, link in enumerate(claim["chain"]):
        yield from _lacking(f"{where}, link {k}", link, _LINK)
    for k, event in enumerate(claim.get("events", [])):
        yield from _lacking(f"{where}, event {k}", event, _EVENT)


def _lacking(where: str, value: Any, wanted: dict[str, Any]) -> Iterator[str]:
    if not isinstance(value, dict):
        yield f"{where} is not a JSON object"
        return
    for key, kind in wanted.items():
        if key not in value:
            yield f"{where} has no {key}"
        elif not isinstance(value[key], kind):
            yield f"{where}: {key} may not be {value[key]!r}"


def _values(claim: dict[str, Any]) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    yield from (("status", status, STATUSES) for status in readings(claim))
    for link in claim["chain"]:
        yield "kind", link["kind"], KINDS
        yield "stance", link["stance"], STANCES
    for event in claim.get("events", []):
        yield "event type", event["type"], EVENT_TYPES
        yield "event status", event["status"], STATUSES
