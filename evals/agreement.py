"""How far two annotators agree: the second, who had not seen the first, is scored against the first.

    python -m evals.agreement --articles ../shared/data/wikinews/wikinews.jsonl

The measures are those of `python -m evals`, and events by type and overlapping trigger.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from corpus.anchors import anchored
from corpus.form import readings
from corpus.join import HERE, JoinError, own, wikinews
from corpus.standoff import ChangedText

from evals.gold import GoldArticle, GoldError, gold_article
from evals.judging import COARSE, judged
from evals.matching import matched
from evals.measures import FINDING, Tallies, Tally, summed, tallies
from evals.report import table
from sayso.claims.model import Claim, Link
from sayso.document.model import Span

Article = dict[str, Any]
EVENTS = ("events", "event status coarse")


def as_claims(article: Article) -> list[Claim]:
    """An annotation as if it were what sayso had found."""
    out = []
    for claim in anchored(article)["claims"]:
        content = tuple(Span(s, e) for s, e in sorted(claim["content_spans"]))
        chain = tuple(
            Link(x["name"], x["kind"], x["named"], x["stance"], None, None, "annotated")
            for x in claim["chain"]
        )
        words = " ".join(s.of(article["text"]) for s in content)
        out.append(Claim(article["id"], content, words, chain, None, readings(claim)[0], "annotated"))
    return out


def agreement(first: Article, second: Article) -> Tallies:
    """All measures of one article, events among them."""
    gold = gold_article(first, first["id"])
    claims = as_claims(second)
    return tallies(judged(gold, claims), claims) | events(first, second, gold, claims)


def events(first: Article, second: Article, gold: GoldArticle, claims: list[Claim]) -> Tallies:
    """Events of matched claims: same type and overlapping trigger; then their status, coarsely."""
    partner = matched(gold.text, gold.claims, claims)
    ours, theirs = anchored(first)["claims"], anchored(second)["claims"]
    same = status = 0
    for k, j in partner.items():
        free = list(theirs[j]["events"])
        for a in ours[k]["events"]:
            b = next((b for b in free if _is_same(a, b)), None)
            if b is not None:
                free.remove(b)
                same += 1
                status += COARSE[a["status"]] == COARSE[b["status"]]
    counts = [sum(len(c["events"]) for c in side) for side in (theirs, ours)]
    return dict(zip(EVENTS, (Tally(same, *counts), Tally(status, same, same)), strict=True))


def _is_same(a: dict[str, Any], b: dict[str, Any]) -> bool:
    (s, e), (t, f) = a["trigger_span"], b["trigger_span"]
    return bool(a["type"] == b["type"] and s < f and t < e)


def pairs(articles: Path) -> Iterator[tuple[Article, Article]]:
    """Articles that were annotated twice: (first, second). Raises GoldError for one without a first."""
    first = {a["id"]: a for a in (*own(), *wikinews(articles))}
    for second in (*own(HERE / "second"), *wikinews(articles, HERE / "second")):
        if second["id"] not in first:
            raise GoldError(
                f"{second['id']}: in corpus/second, but neither in corpus/own nor corpus/wikinews"
            )
        yield first[second["id"]], second


def main() -> int:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--articles", type=Path, default=Path("../shared/data/wikinews/wikinews.jsonl"))
    try:
        found = [agreement(a, b) for a, b in pairs(ap.parse_args().articles)]
    except (GoldError, JoinError, ChangedText) as problem:
        ap.exit(2, f"{problem}\n")
    total = summed(found) | {name: sum((one[name] for one in found), Tally()) for name in EVENTS}
    measured = {name: tally for name, tally in total.items() if tally.annotated}
    print(f"{len(found)} articles annotated twice\n{table(measured, FINDING)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
