"""The short notation for annotating by hand, and the stand-off form."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from corpus.anchors import AnchorError, anchored
from corpus.notation import NotationError, read_article
from corpus.standoff import ChangedText, joined, standoff

from corpus import notation
from corpus import standoff as away_from_text

TEXT = (
    "KAYA — Nova reported on Sunday that the dam will reopen, citing a guard. “We are ready,” the guard said. "
    "“We are ready.” He denied a leak."
)
HEAD = {
    "id": "t1",
    "url": None,
    "title": None,
    "publisher": "Kaya Post",
    "published": "2024-05-06",
    "section": None,
}
NOTES = """
= planned | the dam ~~ reopen
> Nova | reported | = | outlet | state
> a guard | citing | = | person? | state
* AGREE | reopen | dam; guard | - | Kaya BF 13.1 -1.1 | on Sunday => 2024-05-05 | planned
= ongoing possible | We are ready || We are ready
> the guard | said | guard | person? | state
= denied | a leak
> He | denied | guard | person? | deny
"""


def article() -> dict:  # type: ignore[type-arg]
    return read_article(NOTES, HEAD, TEXT)


def test_a_line_says_what_json_says_at_length() -> None:
    first, second, third = article()["claims"]
    assert first["content"] == ["the dam will reopen"] and first["status"] == "planned"
    assert [x["name"] for x in first["chain"]] == ["Nova", "guard"]
    assert first["chain"][1] == {
        "source": "a guard", "cue": "citing", "name": "guard", "kind": "person", "named": False, "stance": "state",
    }  # fmt: skip
    assert first["events"][0]["place"] == [{"name": "Kaya", "country": "BF", "lat": 13.1, "lon": -1.1}]
    assert first["events"][0]["time"] == {"text": "on Sunday", "edtf": "2024-05-05"}
    assert second["content"] == ["We are ready", "We are ready"] and second["status"] == [
        "ongoing",
        "possible",
    ]
    assert third["chain"][0]["stance"] == "deny"


def test_a_chain_is_copied_with_a_caret() -> None:
    claims = read_article("= ongoing | We are ready\n> the guard | said | = | person? | state\n= denied | a leak\n^",
                          HEAD, TEXT)["claims"]  # fmt: skip
    assert claims[1]["chain"] == claims[0]["chain"] and claims[1]["chain"] is not claims[0]["chain"]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("= happened | the bridge", "not in the text"),
        ("= happened | a leak\n> He | denied | guard | person?", "5 fields"),
        ("= happened | a leak\n* ASSAULT | leak | - | -", "7 fields"),
        ("= happened | a leak\n* AID | leak | - | - | Kaya | - | happened", "NAME COUNTRY LAT LON"),
        ("happened | a leak", "begins with"),
        ("> He | denied | guard | person? | deny", "no claim for this > line yet"),
        ("= happened | a leak\n^", "no claim for this \\^ line yet"),
        ("= happened", "status and a content"),
        ("= happened |", "there are no words"),
        ("= happened | the dam ~~", "before and after ~~"),
        ("= true | a leak", "no such status: 'true'"),
        ("= happened | a leak\n> He | denied | guard | persn? | deny", "no such kind: 'persn'"),
        ("= happened | a leak\n> He | denied | guard | person? | stat", "no such stance: 'stat'"),
        ("= happened | a leak\n> He | denied |  | person? | deny", "a link has a name"),
        ("= happened | a leak\n* FLOOD | leak | - | - | - | - | happened", "no such event type: 'FLOOD'"),
        ("= happened | a leak\n* AID | leak | - | - | - | - | true", "no such status: 'true'"),
        ("= happened | a leak\n* AID | - | - | - | - | - | happened", "has a trigger"),
        ("= happened | a leak\n* AID | leak | - | - | - | on Sunday | happened", "WORDS => EDTF"),
        (
            "= happened | a leak\n* AID | leak | - | - | Kaya BF 1.3.1 2 | - | happened",
            "NAME COUNTRY LAT LON",
        ),
        ("= happened | a leak\n* AID | leak | - | - | Kaya BF 131 2 | - | happened", "latitude"),
    ],
)
def test_what_cannot_be_read_is_named_by_its_line(line: str, problem: str) -> None:
    with pytest.raises(NotationError, match=problem) as caught:
        read_article(line, HEAD, TEXT)
    assert "line " in str(caught.value)


def test_stand_off_and_back_is_the_same_annotation() -> None:
    whole = article()
    away = standoff(whole)
    assert "text" not in away and TEXT[:20] not in str(away)
    assert joined(away, TEXT) == whole


def test_a_changed_text_is_refused() -> None:
    with pytest.raises(ChangedText, match="t1"):
        joined(standoff(article()), TEXT.replace("dam", "ham"))


def test_equal_words_are_taken_in_turn() -> None:
    spans = anchored(article())["claims"][1]["content_spans"]
    assert spans[0][1] < spans[1][0]


def test_words_that_are_not_there_are_an_error_that_names_them() -> None:
    broken = article()
    broken["claims"][0]["chain"][0]["source"] = "Novaya"
    with pytest.raises(AnchorError, match="Novaya"):
        anchored(broken)


def test_from_text_and_notes_to_a_file_of_the_corpus(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text, notes, whole = tmp_path / "t1.txt", tmp_path / "t1.ann", tmp_path / "t1.json"
    text.write_text(f"publisher: Kaya Post\npublished: 2024-05-06\n---\n{TEXT}\n", encoding="utf-8")
    notes.write_text(NOTES, encoding="utf-8")
    assert notation.main([str(text), str(notes)]) == 0
    whole.write_text(capsys.readouterr().out, encoding="utf-8")
    assert json.loads(whole.read_text(encoding="utf-8")) == article()
    assert away_from_text.main([str(whole)]) == 0
    assert joined(json.loads(capsys.readouterr().out), TEXT) == article()


@pytest.mark.parametrize(
    ("text", "notes", "problem"),
    [
        (TEXT, "= true | a leak", "line 1: no such status"),
        (f"by: Ali\n---\n{TEXT}", NOTES, "KEY: VALUE"),
        (TEXT, None, "t1.ann"),
    ],
)
def test_the_command_prints_problems_and_no_traceback(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, notes: str | None, problem: str
) -> None:
    (tmp_path / "t1.txt").write_text(text, encoding="utf-8")
    if notes is not None:
        (tmp_path / "t1.ann").write_text(notes, encoding="utf-8")
    with pytest.raises(SystemExit) as stopped:
        notation.main([str(tmp_path / "t1.txt"), str(tmp_path / "t1.ann")])
    assert stopped.value.code == 2 and problem in capsys.readouterr().err


@pytest.mark.parametrize("content", ["{", '{"id": "x"}'])
def test_standing_off_refuses_what_is_no_article(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str
) -> None:
    (tmp_path / "x.json").write_text(content, encoding="utf-8")
    with pytest.raises(SystemExit) as stopped:
        away_from_text.main([str(tmp_path / "x.json")])
    assert stopped.value.code == 2 and "x.json" in capsys.readouterr().err
