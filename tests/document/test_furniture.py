"""Section labels, bylines, headlines, credits and links: found where they are, and only there."""

from __future__ import annotations

import pytest

from sayso.document import load
from sayso.document.bylines import find_byline
from sayso.document.furniture import find_furniture
from sayso.document.labels import is_label
from sayso.document.lines import Line
from sayso.document.time_stamps import find_time_stamp

BODY = "Khalifa Haftar met Vladimir Putin in Moscow on Sunday, two people close to his army said."


def line(text: str) -> Line:
    return Line(0, text, after_blank=True, before_blank=True)


def kinds(text: str, title: str | None = None) -> list[tuple[str, str]]:
    return [(f.kind, f.span.of(text)) for f in find_furniture(text, title=title).furniture]


LABELS = "russia|WORLD|Middle East|Press review|PRESS REVIEW|National|world news|Africa & Middle East|Asia"
NO_LABELS = (
    "Ceasefire holds|Russia attacks|He left.|Why now?|The army|Two killed in Aden|12|“Never again”|It is over"
)


@pytest.mark.parametrize("text", LABELS.split("|"))
def test_a_short_first_line_is_the_section(text: str) -> None:
    document = load(f"{text}\n\n{BODY}")
    assert document.section == text
    assert [f.kind for f in document.furniture] == ["section"]
    assert document.furniture[0].span.of(document.text) == text


@pytest.mark.parametrize("text", NO_LABELS.split("|"))
def test_a_headline_or_sentence_is_no_section(text: str) -> None:
    assert not is_label(text)
    assert kinds(f"{text}\n\n{BODY}") == []


def test_a_section_label_needs_no_blank_line_before_a_long_one() -> None:
    assert kinds(f"russia\n{BODY}") == [("section", "russia")]


def test_a_text_of_one_label_keeps_it() -> None:
    assert kinds("Russia") == []


def test_the_title_in_the_text_is_furniture_and_any_other_headline_is_not() -> None:
    text = f"Haftar’s army “close” to deal\n\n{BODY}"
    assert kinds(text, title='Haftar\'s army "close" to deal') == [
        ("headline", "Haftar’s army “close” to deal")
    ]
    assert kinds(text, title="Something else") == []
    assert kinds(text) == []


BYLINES = [
    ("By Jane Doe", ["Jane Doe"]),
    ("By JANE DOE", ["JANE DOE"]),
    ("by Jane Doe", ["Jane Doe"]),
    ("By Jane Doe and John Roe in Tripoli", ["Jane Doe", "John Roe"]),
    (
        "By Jane M. Doe, Idris al-Hamdani and Ana de Sousa",
        ["Jane M. Doe", "Idris al-Hamdani", "Ana de Sousa"],
    ),
    ("By Jane Doe, Defence Correspondent", ["Jane Doe"]),
    ("By Jane Doe | The Tripoli Courier", ["Jane Doe"]),
    ("By Jane Doe - May 3, 2024", ["Jane Doe"]),
    ("By JOHN ROE Jr.", ["JOHN ROE Jr."]),
    ("Jane Doe, Defence Correspondent", ["Jane Doe"]),
    ("Jane Doe and John Roe, foreign staff", ["Jane Doe", "John Roe"]),
    ("Jane Doe in Tripoli", ["Jane Doe"]),
    ("From Mbau, by our reporter", []),
    ("By our own correspondent", []),
    ("By Deltapress", []),
    ("By Staff Reporters", []),
]


@pytest.mark.parametrize(("text", "authors"), BYLINES)
def test_a_byline_names_the_authors(text: str, authors: list[str]) -> None:
    finding = find_byline(line(text))
    assert finding is not None
    assert list(finding.tells.authors) == authors


@pytest.mark.parametrize(
    "text",
    [
        "By Friday night the army had left the town.",
        "By Monday",
        "By contrast",
        "By Jane Doe's reckoning, the town fell on Sunday.",
        "By law, the speaker takes over.",
        "Jane Doe, who edits the paper, was arrested.",
        "Jane Doe, the reporter, was arrested.",
        "Haftar in Moscow",
        "Boris Sample in Kyiv as talks begin",
        "Written statements were handed in.",
        "Middle East",
        "Text messages were read out in court.",
    ],
)
def test_a_sentence_or_headline_is_no_byline(text: str) -> None:
    assert find_byline(line(text)) is None


NOTICES = [
    ("credit", "Photo: Jane Doe/CWN"),
    ("credit", "(Photo by Jane Doe)"),
    ("credit", "Photograph by Jane Doe/Deltapress"),
    ("credit", "Image credit: Deltapress"),
    ("credit", "Image courtesy of the governor's office"),
    ("credit", "© 2024 Tripoli Courier. All rights reserved."),
    ("credit", "Copyright 2024 Deltapress"),
    ("credit", "Reporting by Jane Doe in Tripoli; Editing by John Roe"),
    ("credit", "(Additional reporting by Jane Doe and Idris al-Hamdani; writing by John Roe)"),
    ("credit", "(Editing by John Roe)"),
    ("credit", "With additional reporting by Jane Doe"),
    ("credit", "Translated by Jane Doe"),
    ("link", "Read more: Life behind the fence"),
    ("link", "READ MORE: Life behind the fence"),
    ("link", "Read more"),
    ("link", "Related: Who is Khalifa Haftar?"),
    ("link", "Related stories"),
    ("link", "See also: The war in maps"),
    ("link", "More on page 3"),
    ("link", "Follow us on Telegram"),
    ("link", "Follow the Tripoli Courier on X"),
    ("link", "Follow @tripolicourier for updates"),
    ("link", "Sign up for our morning letter"),
    ("link", "Subscribe to our newsletter"),
    ("link", "Click here to listen."),
    ("link", "Watch: Tanks roll into Sirte"),
    ("other", "ADVERTISEMENT"),
    ("other", "Editor's note: This story was updated to correct a name."),
    ("other", "Correction: An earlier version gave the wrong day."),
    ("other", "This story has been updated with a statement by the ministry."),
    ("other", "5 min read"),
    ("other", "3 hours ago"),
]


@pytest.mark.parametrize(("kind", "text"), NOTICES)
def test_notices_are_furniture_wherever_they_stand(kind: str, text: str) -> None:
    assert kinds(f"{BODY}\n\n{text}\n\n{BODY}") == [(kind, text)]


@pytest.mark.parametrize(
    "text",
    [
        "Photos of the scene showed three burnt lorries.",
        "Photographs by the agency show three tanks.",
        "Images posted online appear to show the bridge.",
        "Reporting by journalists has been restricted since 2022.",
        "Editing by the ministry removed two pages of the report.",
        "Read more than once, the statement makes no sense.",
        "Related charges were dropped in May.",
        "Follow-up talks are planned in Geneva.",
        "Follow the money, he said.",
        "Watch towers were built along the border.",
        "Share prices fell by 3 per cent.",
        "Print shops were closed.",
        "Comments by the minister caused an outcry.",
        "The report was published by the ministry on Sunday.",
        "The story was told to a court in Milan.",
        "This article of the treaty was amended.",
        "Registering voters takes time.",
        "Join us, the rebels told villagers in broadcasts that went on all night along the whole valley, "
        "according to three elders who fled and who spoke to the Courier by telephone from the camp.",
        "Sign language is taught in three schools.",
        "May 12 was the last day of the truce.",
        "In 2024, 30 people died.",
        "Maps were burnt.",
        "Video of the attack: officials say it is old.",
    ],
)
def test_ordinary_sentences_are_no_furniture(text: str) -> None:
    assert kinds(f"{BODY}\n\n{text}\n\n{BODY}") == []


STAMPS = [
    ("12 May 2024, 14:30", "2024-05-12"),
    ("Published: Monday 6 November 2023", "2023-11-06"),
    ("Nov 6, 2023 8:30 am ET", "2023-11-06"),
    ("2023-11-06 08:30 GMT", "2023-11-06"),
    ("Updated 10:15 GMT", None),
    ("Last updated: 12 May 2024", None),
    ("06/11/2023", None),
    ("May 12 | 2:30pm", None),
]


@pytest.mark.parametrize(("text", "published"), STAMPS)
def test_a_time_stamp_dates_the_article_if_it_is_whole_and_no_update(
    text: str, published: str | None
) -> None:
    finding = find_time_stamp(line(text))
    assert finding is not None
    assert finding.tells.published == published


@pytest.mark.parametrize("text", ["1,200", "On 12 May he left.", "3-1", "12 dead", "2024", "May"])
def test_other_short_lines_are_no_time_stamps(text: str) -> None:
    assert find_time_stamp(line(text)) is None


def test_a_credit_in_brackets_inside_a_paragraph() -> None:
    text = f"{BODY} (Photo by Jane Doe)\n\nHe left (Reporting by Jane Doe; editing by John Roe)"
    assert kinds(text) == [
        ("credit", "(Photo by Jane Doe)"),
        ("credit", "(Reporting by Jane Doe; editing by John Roe)"),
    ]


def test_a_whole_opening() -> None:
    text = (
        "World\n\nArmy close to deal on ports\n\nBy Jane Doe and John Roe in Tripoli\n\n"
        "12 May 2024, 14:30\n\n"
        f"Photo: A harbour at dusk\n\nTRIPOLI, May 12 (Deltapress) - {BODY}\n\nRead more: The war in maps\n"
    )
    document = load(text)
    assert [f.kind for f in document.furniture] == [
        "section",
        "byline",
        "other",
        "credit",
        "dateline",
        "link",
    ]
    assert document.section == "World"
    assert document.authors == ("Jane Doe", "John Roe")
    assert document.published == "2024-05-12"
    assert document.publisher == "Deltapress"
    assert document.text == text


def test_a_byline_below_a_standfirst_and_the_dateline_after_it() -> None:
    text = f"Army close to deal\n\nThe talks went on all night.\n\nBy Jane Doe\n\nLAGOS — {BODY}"
    assert [kind for kind, _ in kinds(text)] == ["byline", "dateline"]


def test_what_is_given_wins_over_what_the_furniture_says() -> None:
    text = f"World\n\nTRIPOLI, 12 May 2024 (Deltapress) - {BODY}"
    document = load(text, publisher="Tripoli Courier", published="2024-05-13")
    assert (document.publisher, document.published) == ("Tripoli Courier", "2024-05-13")
