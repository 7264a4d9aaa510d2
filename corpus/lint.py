"""Look for inconsistent annotation: `python -m corpus.lint runs/corpus` (after `python -m corpus.join`).

Each finding is a place to look at, not a verdict: the guidelines leave room that a pattern does not see. Exit
status 1 if a finding of the kind `wrong` remains; the kind `look` is counted and printed with --all.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from corpus.anchors import AnchorError, anchored
from corpus.form import broken, outside, readings
from sayso.document import load
from sayso.language.sentences import paragraphs, sentences

PRONOUNS = frozenset(
    "he she it they we i who which both one others his their its the agency newspaper paper".split()
)
SPOKEN = re.compile(
    r"^(?:[A-Z][\w'’.-]+ ){1,4}(?:said|told|denied|announced|claimed|stated|added|confirmed|warned|insisted)\b"
)
ACCORDING = re.compile(r"\b[Aa]ccording to (?!plan\b|the (?:law|rules?)\b)")
MAY = re.compile(r"^(?:\S+ ){1,6}?(?:may|might|could)(?! not\b| have\b)\b")
WILL = re.compile(r"^(?:\S+ ){1,5}?will(?! not\b)\b")
NOT = re.compile(r"^(?:\S+ ){1,5}?(?:did not|has not|have not|was not|were not|never|didn['’]t|wasn['’]t)\b")


class Finding(NamedTuple):
    """Where, what, and whether it must be mended (`wrong`) or only looked at (`look`)."""

    article: str
    kind: str
    rule: str
    words: str


def findings(article: Any) -> Iterator[Finding]:
    """All findings in one article; if its form is broken, or words are not in its text, these alone."""
    if problems := broken(article):
        name = article.get("id") if isinstance(article, dict) else None
        yield Finding(str(name), "wrong", "form", "; ".join(problems))
        return
    try:
        found = anchored(article)
    except AnchorError as problem:
        yield Finding(article["id"], "wrong", "anchor", str(problem))
        return
    for problem in outside(found["claims"]):
        yield Finding(article["id"], "wrong", "value", problem)
    for claim in found["claims"]:
        for kind, rule in (*claim_rules(claim), *link_rules(claim)):
            yield Finding(article["id"], kind, rule, " … ".join(claim["content"])[:110])
    for words in unclaimed(found):
        yield Finding(article["id"], "look", "sentence in no claim", words[:110])
    for name, kinds in kinds_by_name(found).items():
        yield Finding(article["id"], "look", "one name, two kinds", f"{name}: {', '.join(sorted(kinds))}")


def claim_rules(claim: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Own voice that looks like say-so; a status against its modal verb."""
    text = claim["content"][0]
    statuses = set(readings(claim))
    if not claim["chain"] and (SPOKEN.search(text) or ACCORDING.search(text)):
        yield "look", "own voice with a cue in it"
    if MAY.search(text) and not statuses & {"possible", "conditional", "wanted", "denied"}:
        yield "look", "may, might, could: not possible"
    if WILL.search(text) and statuses <= {"happened", "ongoing"}:
        yield "look", "will: happened or ongoing"
    if NOT.search(text) and "denied" not in statuses:
        yield "look", "negated: not denied"


def link_rules(claim: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Sources without a resolved name, and links that contradict themselves."""
    for link in claim["chain"]:
        words = link["name"].lower().split()
        if (len(words) == 1 and words[0] in PRONOUNS) or set(words) <= {"the", *PRONOUNS}:
            yield "wrong", f"name not resolved: {link['name']}"
        if link["name"].startswith(("the ", "a ", "an ")) and not link["named"]:
            yield "wrong", f"article in a description: {link['name']}"
        if link["kind"] == "unknown" and link["named"]:
            yield "wrong", f"unknown and named: {link['name']}"
        if link["stance"] == "deny" and set(readings(claim)) <= {"happened", "planned", "wanted"}:
            yield "look", "stance deny, status not denied"
    names = [link["name"] for link in claim["chain"]]
    if len(set(names)) < len(names):
        yield "wrong", f"one source twice in a chain: {names}"


def unclaimed(article: dict[str, Any]) -> Iterator[str]:
    """Sentences of which no word is in a claim, furniture aside."""
    text = article["text"]
    document = load(text, published=article.get("published"), publisher=article.get("publisher"))
    shown = [s for c in article["claims"] for s in c["content_spans"]]
    links = [x for c in article["claims"] for x in c["chain"]]
    shown += [x[key] for x in links for key in ("source_span", "cue_span") if x[key]]
    shown += [(f.span.start, f.span.end) for f in document.furniture]
    words, found = sentences(text, paragraphs(text))
    for s in found:
        start, end = words[s.first].start, words[s.last - 1].end
        if s.last - s.first > 4 and not any(a < end and b > start for a, b in shown):
            yield text[start:end]


def kinds_by_name(article: dict[str, Any]) -> dict[str, set[str]]:
    """Names that the article gives two kinds, or once named and once not."""
    kinds: dict[str, set[str]] = defaultdict(set)
    for claim in article["claims"]:
        for link in claim["chain"]:
            kinds[link["name"]].add(link["kind"] + ("" if link["named"] else "?"))
    return {name: found for name, found in kinds.items() if len(found) > 1}


def in_file(path: Path) -> list[Finding]:
    """All findings in the article of a file; that it is no JSON is one."""
    try:
        return list(findings(json.loads(path.read_text(encoding="utf-8"))))
    except json.JSONDecodeError as problem:
        return [Finding(path.name, "wrong", "no JSON", str(problem))]


def main() -> int:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("folder", type=Path)
    ap.add_argument("--all", action="store_true", help="print what is only to be looked at, too")
    args = ap.parse_args()
    paths = sorted(args.folder.glob("**/*.json"))
    if not paths:
        ap.exit(2, f"{args.folder}: no *.json in it. Run python -m corpus.join first, or name corpus/own.\n")
    found = [f for path in paths for f in in_file(path)]
    for f in found:
        if args.all or f.kind == "wrong":
            print(f"{f.article}: {f.kind}: {f.rule}: {f.words}")
    for (kind, rule), n in sorted(Counter((f.kind, f.rule.split(":")[0]) for f in found).items()):
        print(f"{n:5} {kind:6} {rule}")
    return int(any(f.kind == "wrong" for f in found))


if __name__ == "__main__":
    sys.exit(main())
