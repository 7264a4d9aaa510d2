"""Reading the annotated articles with sayso: its claims, its JSON, and what is wrong with its offsets."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from evals.gold import GoldArticle
from evals.happenings import event_tallies
from evals.judging import Judgement, judged
from evals.measures import Tallies, tallies
from evals.offsets import wrong_offsets
from sayso.document import load
from sayso.export.contract import to_json
from sayso.language.encoder import Encoder
from sayso.reading import read_document


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one article."""

    article: GoldArticle
    judgements: list[Judgement]
    tallies: Tallies
    prediction: str
    wrong_offsets: list[str]


def outcomes(articles: Iterable[GoldArticle], encoder: Encoder | None = None) -> Iterator[Outcome]:
    """Read and judge articles, one at a time; with another model than the shipped one, if one is given."""
    for article in articles:
        try:
            yield _outcome(article, encoder)
        except Exception as error:
            error.add_note(f"while reading the annotated article {article.id!r}")
            raise


def _outcome(article: GoldArticle, encoder: Encoder | None) -> Outcome:
    document = load(
        article.text, published=article.published, publisher=article.publisher, title=article.title
    )
    reading = read_document(document, encoder)
    written = to_json(reading, indent=1)
    wrong = wrong_offsets(json.loads(written), article.text)
    judgements = judged(article, reading.claims)
    counts = tallies(judgements, reading.claims)
    counts |= event_tallies(judgements, [claim.events for claim in article.claims], reading)
    return Outcome(article, judgements, counts, written, wrong)
