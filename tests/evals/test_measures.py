"""The measures on hand-made values: what counts as right, and what is counted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from evals.gold import GoldArticle, GoldError, gold_article, gold_articles
from evals.judging import judged
from evals.measures import Tally, score, summed, tallies
from evals.names import is_same_name
from evals.offsets import wrong_offsets
from evals.report import table

from sayso.claims.model import Claim, Link, Status
from sayso.document.model import Document, Span

TEXT = "Bloomberg reported that the port is shut, according to two officials. The mayor denied it. Rain fell."


def annotated(*claims: dict[str, Any]) -> GoldArticle:
    return gold_article({"id": "x", "text": TEXT, "claims": list(claims)}, "x.json")


def gold(content: str, *names: str, status: str | list[str] = "happened") -> dict[str, Any]:
    link = {"kind": "person", "named": True, "source": None, "cue": None, "stance": "state"}
    chain = [{**link, "name": name} for name in names]
    return {"content": [content], "chain": chain, "status": status}


def found(content: str, *names: str, status: Status = "happened") -> Claim:
    start = TEXT.index(content)
    chain = tuple(Link(n, "person", True, "state", None, None, "test") for n in names)
    spans = (Span(start, start + len(content)),)
    return Claim(Document(TEXT).id, spans, content, chain, None, status, "test")


def measured(article: GoldArticle, *claims: Claim) -> dict[str, Tally]:
    return tallies(judged(article, claims), claims)


def test_an_annotation_that_is_not_in_the_text_is_refused_with_every_problem() -> None:
    with pytest.raises(GoldError, match=r"claim 0: .*'Snow fell'.*claim 1: no such status: 'true'"):
        annotated(gold("Snow fell"), gold("Rain fell", status="true"))


def test_a_missing_key_a_list_for_an_article_and_broken_json_are_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(GoldError, match=r"x.json: claim 0 has no chain; claim 0 has no status"):
        annotated({"content": ["Rain fell"]})
    with pytest.raises(GoldError, match=r"x.json: the article is not a JSON object"):
        gold_article([], "x.json")
    (tmp_path / "a.json").write_text("{", encoding="utf-8")
    with pytest.raises(GoldError, match=r"a.json: no JSON: .* Mend the file"):
        gold_articles(tmp_path)


@pytest.mark.parametrize("content", [[], [""]])
def test_a_claim_without_content_is_refused(content: list[str]) -> None:
    with pytest.raises(GoldError, match=r"claim 0: .*content"):
        annotated({"content": content, "chain": [], "status": "happened"})


@pytest.mark.parametrize(
    ("wanted", "got", "is_same"),
    [
        ("Colonel Idris Maalouf", "Maalouf", True),
        ("Maalouf", "Colonel Idris Maalouf of the border guard", True),
        ("the ministry’s spokesman", "ministry spokesman", True),
        ("Curierul Deltei", "CURIERUL DÉLTEI", True),
        ("two officials of the harbour police", "officials", False),
        ("Reuters", "Bloomberg", False),
        ("unknown", "", False),
    ],
)
def test_a_name_is_the_same_if_it_still_names_the_source(wanted: str, got: str, is_same: bool) -> None:
    assert is_same_name(wanted, got) is is_same


def test_a_claim_is_found_by_half_of_its_words_and_only_once() -> None:
    article = annotated(gold("the port is shut"))
    assert measured(article, found("port is"))["claims"] == Tally(1, 1, 1)
    assert measured(article, found("shut"))["claims"] == Tally(0, 1, 1)
    both = measured(article, found("the port is shut"), found("port is shut,"))
    assert both["claims"] == Tally(1, 2, 1)


def test_a_chain_counts_only_whole() -> None:
    article = annotated(gold("the port is shut", "Bloomberg", "two officials"))
    whole = measured(article, found("the port is shut", "Bloomberg", "two officials"))
    assert (whole["sourced"], whole["sourced chains of 2+"]) == (Tally(1, 1, 1), Tally(1, 1, 1))
    short = measured(article, found("the port is shut", "two officials"))
    assert (short["sourced"], short["sourced chains of 2+"]) == (Tally(0, 1, 1), Tally(0, 0, 1))
    assert short["origin"] == Tally(1, 1, 1)
    turned = measured(article, found("the port is shut", "two officials", "Bloomberg"))
    assert (turned["sourced"], turned["origin"]) == (Tally(0, 1, 1), Tally(0, 1, 1))


def test_own_voice_and_attributed_claims_are_counted_apart() -> None:
    article = annotated(gold("the port is shut", "Bloomberg"), gold("Rain fell"))
    numbers = measured(article, found("the port is shut"), found("Rain fell"))
    assert numbers["claims"] == Tally(2, 2, 2)
    assert numbers["claims attributed"] == Tally(0, 0, 1)
    assert numbers["claims own voice"] == Tally(1, 2, 1)
    assert numbers["origin"] == Tally(0, 0, 0)


def test_a_status_is_right_exactly_or_coarsely() -> None:
    article = annotated(gold("the port is shut", status="ongoing"))
    coarse = measured(article, found("the port is shut", status="happened"))
    assert (coarse["status exact"], coarse["status coarse"], coarse["right"]) == (
        Tally(0, 1, 1),
        Tally(1, 1, 1),
        Tally(1, 1, 1),
    )
    denied = measured(article, found("the port is shut", status="denied"))
    assert (denied["status coarse"], denied["right"]) == (Tally(0, 1, 1), Tally(0, 1, 1))


def test_any_of_the_annotated_readings_of_a_status_will_do() -> None:
    article = annotated(gold("Rain fell", status=["ongoing", "possible"]))
    assert measured(article, found("Rain fell", status="possible"))["status exact"] == Tally(1, 1, 1)
    assert measured(article, found("Rain fell", status="planned"))["status coarse"] == Tally(1, 1, 1)
    assert measured(article, found("Rain fell", status="denied"))["status coarse"] == Tally(0, 1, 1)


def test_every_claim_weighs_the_same_whatever_its_article() -> None:
    one = measured(annotated(gold("Rain fell")), found("Rain fell"))
    other = measured(annotated(gold("the port is shut"), gold("The mayor denied it")))
    assert summed([one, other])["right"] == Tally(1, 1, 3)


def test_f1_is_the_harmonic_mean_and_nothing_found_is_zero() -> None:
    tally = Tally(2, 4, 5)
    assert (tally.precision, tally.recall) == (0.5, 0.4)
    assert score("right", tally) == pytest.approx(2 * 0.5 * 0.4 / 0.9)
    assert score("origin", Tally(2, 4, 4)) == 0.5
    assert score("right", Tally()) == 0.0


def test_a_table_shows_precision_and_recall_of_finding_only() -> None:
    found = {"events": Tally(1, 4, 2), "origin": Tally(1, 2, 2)}
    events, origin = (line.split() for line in table(found, ("events",)).splitlines()[1:])
    assert events == ["events", "0.250", "0.500", "0.333", "2"]
    assert origin == ["origin", "0.500", "2"]


def prediction(**content: int) -> dict[str, Any]:
    claim = {"text": "Rain fell", "content": [content], "chain": [{"cue": None}]}
    return {"document": {"text": TEXT}, "claims": [claim]}


def test_offsets_have_to_lie_in_the_text_and_show_the_words() -> None:
    start = TEXT.index("Rain")
    assert wrong_offsets(prediction(start=start, end=start + 9), TEXT) == []
    assert "shows 'Rain fell'" in wrong_offsets(prediction(start=start, end=start + 4), TEXT)[0]
    assert "claims[0].content[0]" in wrong_offsets(prediction(start=start, end=len(TEXT) + 1), TEXT)[0]
    assert wrong_offsets(prediction(start=0, end=4), "Another text.") != []
