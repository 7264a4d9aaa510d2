"""Datelines are furniture; sentences that begin like them are not."""

from __future__ import annotations

import pytest

from sayso.document.datelines import find_dateline, find_dateline_alone
from sayso.document.furniture import find_furniture
from sayso.document.lines import Line

DATELINES = [
    ("MANILA, Aug 14 (Agency) -", "Fishermen returned on Monday.", "Agency"),
    ("PORT-AU-PRINCE, Haiti (CWN) —", "Gunmen attacked a farming town.", "CWN"),
    ("BAGHDAD, June 9 (Deltapress) -", "The ministry denied it.", "Deltapress"),
    ("KYIV/WARSAW, March 3 —", "Poland closed the border.", None),
    ("Khartoum (Dawn Wire) –", "The army shelled Omdurman.", "Dawn Wire"),
    ("LAGOS —", "Fuel prices rose again.", None),
    ("Tripoli, 6 November 2023 –", "The two governments met.", None),
    ("ASTANA. Feb 18. SteppeInform -", "Six men were detained.", "SteppeInform"),
    ("TAIPEI, Oct. 30, Asahina News -", "Taiwan's ministry said so.", "Asahina News"),
    ("PESHAWAR/KABUL:", "Pakistan closed the crossing.", None),
    ("SUKHUMI, September 18 (Caucasus Wire) —", "Inal Tarbaia leads.", "Caucasus Wire"),
    ("MOSCOW, September 2.", "The company has no plans to leave.", None),
    ("N'DJAMENA, Chad, Jan 9 (LP) -", "Rebels crossed the river.", "LP"),
    ("UNITED NATIONS, Nov 3 (CWN) -", "The council met.", "CWN"),
    ("GENEVA (3 May 2024) –", "Experts called for a truce.", None),
    ("Beirut, Lebanon –", "Three men were arrested.", None),
    ("Durazno, Uruguay.", "In the barracks the flag was lowered.", None),
    ("Mukalla –", "The two sides will trade prisoners.", None),
    ("London --", "The former minister has died.", None),
    ("Sarajevo |", "No drones have arrived.", None),
    ("AL-BAB, Syria, Sunday (LP) —", "A bomb went off.", "LP"),
    ("ABUJA, NIGERIA (CWN)—", "Soldiers freed 30 hostages.", "CWN"),
    ("(CWN) -", "Gunmen attacked a convoy.", "CWN"),
    ("ST. PETERSBURG, Russia, Dec 1 (Baltic Desk) -", "Police searched a newsroom.", "Baltic Desk"),
    ("EL FASHER, Sudan —", "“They shelled the market,” a nurse said.", None),
    ("CONSTANȚA.", "Coal ships are waiting.", None),
]

SENTENCES = [
    "Moscow - a city of thirteen million - slept badly.",
    "Moscow – a city of thirteen million – slept badly.",
    "Sirte – Libya's oil hub – has fallen to the army.",
    "On Monday, June 3 – the day of the vote – two men died.",
    "Gunmen attacked the convoy - the third this month.",
    "NATO - The alliance met in Brussels.",
    "BREAKING: Gunmen attacked a convoy.",
    "UN: Aid convoys are blocked.",
    "U.S. Air Forces Central Command released the results.",
    "Gen. Joseph Q. Sample, U.S. Central Command commander, said so.",
    "Ghouta: The siege goes on.",
    "Haftar met Putin. The talks lasted two hours.",
    "In Tripoli (the capital) - Two men were shot.",
    "The minister (Labour) — Nobody else did — voted against.",
    "President Kone, 62, said: “We are ready.”",
    "Israel - Hamas talks resumed in Cairo on Sunday.",
    "Three soldiers were killed on June 3 - the army said so.",
    "TRIPOLI",
    "LAGOS — and other cities — were without power.",
]


def line(text: str) -> Line:
    return Line(0, text, after_blank=True, before_blank=True)


@pytest.mark.parametrize(("dateline", "sentence", "agency"), DATELINES)
def test_a_dateline_ends_where_the_sentence_begins(dateline: str, sentence: str, agency: str | None) -> None:
    text = f"{dateline} {sentence}"
    finding = find_dateline(line(text), first=True)
    assert finding is not None
    assert finding.span.of(text) == dateline
    assert finding.tells.publisher == agency


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_is_no_dateline(sentence: str) -> None:
    assert find_dateline(line(sentence), first=True) is None


@pytest.mark.parametrize("text", ["MBAU (Kivu Express)", "Seiyun airport, Sunday", "KHARTOUM, May 3"])
def test_a_dateline_may_be_a_line_of_its_own(text: str) -> None:
    assert find_dateline_alone(line(text)) is not None


@pytest.mark.parametrize(
    "text",
    ["Truce holds in Aden", "Two killed in market, officials say", "Middle East", "He came on Sunday."],
)
def test_a_headline_is_no_dateline(text: str) -> None:
    assert find_dateline_alone(line(text)) is None


def test_only_a_date_with_a_year_dates_the_article() -> None:
    with_year = find_furniture("TRIPOLI, 6 November 2023 – The two governments met.")
    without = find_furniture("TRIPOLI, Nov 6 – The two governments met.")
    assert with_year.particulars.published == "2023-11-06"
    assert without.particulars.published is None


def test_a_place_alone_is_a_dateline_in_the_first_paragraph_only() -> None:
    text = "Fuel prices rose again in Lagos.\n\nABUJA — The ministry denied it."
    assert find_furniture(text).furniture == ()


def test_the_dateline_of_an_article_put_in_further_down_tells_nothing_about_this_one() -> None:
    text = (
        "Votes are followed here closely.\n\nSUKHUMI, September 18, 2023 (Caucasus Wire) — Nobody rewrote it."
    )
    found = find_furniture(text)
    assert [f.kind for f in found.furniture] == ["dateline"]
    assert found.particulars.publisher is None
    assert found.particulars.published is None


def test_every_item_of_a_column_of_briefs_has_its_dateline() -> None:
    text = "CONGO. The army moved.\n\nSOUTH SUDAN. Diesel costs more.\n\nThe price doubled."
    assert [f.span.of(text) for f in find_furniture(text).furniture] == ["CONGO.", "SOUTH SUDAN."]


def test_speakers_of_a_transcript_are_no_datelines() -> None:
    text = (
        "QUESTION: Will you go?\n\nSECRETARY MALONE: We will.\n\nQUESTION: When?\n\nSECRETARY MALONE: Soon."
    )
    assert find_furniture(text).furniture == ()
