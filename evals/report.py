"""Tables and JSON of the measures, and the claims that are not right."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from evals.judging import Judgement
from evals.measures import FINDING, Tallies, score
from evals.reading import Outcome

_WIDTH = 22
_SHOWN_CHARACTERS = 90


def table(found: Tallies, finding: Collection[str] = FINDING) -> str:
    """One measure a line: precision, recall and F1 of those of `finding`, one number of the others."""
    lines = [f"{'':{_WIDTH}}{'P':>7}{'R':>7}{'F1':>7}{'n':>7}"]
    for name, tally in found.items():
        sides, number = " " * 14, tally.recall
        if name in finding:
            sides, number = f"{tally.precision:7.3f}{tally.recall:7.3f}", tally.f1
        lines.append(f"{name:{_WIDTH}}{sides}{number:7.3f}{tally.annotated:7}")
    return "\n".join(lines)


def values(found: Tallies) -> dict[str, dict[str, float | int]]:
    """The same as plain values, rounded to three places."""
    out: dict[str, dict[str, float | int]] = {}
    for name, tally in found.items():
        if name in FINDING:
            rounded = (round(x, 3) for x in (tally.precision, tally.recall, tally.f1))
            out[name] = {**dict(zip(("p", "r", "f1"), rounded, strict=True)), "n": tally.annotated}
        else:
            out[name] = {"accuracy": round(tally.recall, 3), "n": tally.annotated}
    return out


def by_article(outcomes: Iterable[Outcome]) -> str:
    """The headline and its parts for each article."""
    shown = ("claims", "sourced", "right", "status coarse")
    lines = [f"{'':{_WIDTH}}" + "".join(f"{name:>15}" for name in shown)]
    for outcome in outcomes:
        numbers = "".join(f"{score(name, outcome.tallies[name]):15.3f}" for name in shown)
        lines.append(f"{outcome.article.id:{_WIDTH}}{numbers}")
    return "\n".join(lines)


def errors(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """Annotated claims that are missed, or whose chain or coarse status is wrong."""
    for outcome in outcomes:
        for judgement in outcome.judgements:
            if not judgement.is_right:
                yield _error(outcome, judgement)


def _error(outcome: Outcome, judgement: Judgement) -> str:
    gold, found = judgement.gold, judgement.found
    words = " … ".join(span.of(outcome.article.text) for span in gold.content)[:_SHOWN_CHARACTERS]
    wanted = f"{_chain([link.name for link in gold.chain])}, {' or '.join(gold.statuses)}"
    got = "missed" if found is None else f"{_chain([link.name for link in found.chain])}, {found.status}"
    return f"{outcome.article.id}: {words}\n    annotated {wanted}\n    found     {got}"


def _chain(names: list[str]) -> str:
    return " <- ".join(names) or "own voice"
