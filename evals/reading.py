"""Reading the annotated articles with sayso: its claims, its JSON, and what is wrong with its offsets."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from evals.gold import GoldArticle
from evals.judging import Judgement, judged
from evals.measures import Tallies, tallies
from evals.offsets import wrong_offsets
from sayso.export.contract import to_json
from sayso.reading import read


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one article."""

    article: GoldArticle
    judgements: list[Judgement]
    tallies: Tallies
    prediction: str
    wrong_offsets: list[str]


def outcomes(articles: Iterable[GoldArticle]) -> Iterator[Outcome]:
    """Read and judge articles, one at a time."""
    for article in articles:
        try:
            yield _outcome(article)
        except Exception as error:
            error.add_note(f"while reading the annotated article {article.id!r}")
            raise


def _outcome(article: GoldArticle) -> Outcome:
    reading = read(
        article.text, published=article.published, publisher=article.publisher, title=article.title
    )
    written = to_json(reading, indent=1)
    wrong = wrong_offsets(json.loads(written), article.text)
    judgements = judged(article, reading.claims)
    return Outcome(article, judgements, tallies(judgements, reading.claims), written, wrong)
