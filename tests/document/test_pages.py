"""Web pages: the body in paragraphs, the particulars with time and zone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sayso.document import Document, load
from sayso.errors import InputError

PARAGRAPHS = (
    "TRIPOLI, Nov 6 (Deltapress) - Khalifa Haftar met Vladimir Putin in Moscow, two people said.",
    "The talks were about a port on the eastern coast, said an official who asked not to be named.",
    "Haftar’s spokesman, Ahmed al-Sample, denied the report. “A visit, not a deal,” he told reporters.",
    "The commander has controlled the east of the country since 2017 with the help of foreign states.",
)


def page(head: str = "", body: str = "") -> str:
    article = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
    return (
        f"<!DOCTYPE html><html lang='en'><head>"
        f"<title>Army close to deal | Tripoli Courier</title>{head}</head>"
        f"<body><nav><a href='/'>Home</a> <a href='/w'>World</a></nav><article>{body}{article}</article>"
        "<section id='comments'><h2>Comments</h2><p>First! I do not believe a word, said the reader.</p>"
        "</section><footer><p>© 2023 Tripoli Courier</p></footer></body></html>"
    )


def json_ld(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


def read(tmp_path: Path, html: str | bytes) -> Document:
    path = tmp_path / "page.html"
    path.write_bytes(html if isinstance(html, bytes) else html.encode())
    return load(path)


NEWS_ARTICLE = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Army close to deal",
    "datePublished": "2023-11-06T08:30:00.000+0100",
    "dateModified": "2023-11-06T10:00:00Z",
    "author": [{"@type": "Person", "name": "Jane M. Doe"}, "By John Roe"],
    "publisher": {"@type": "NewsMediaOrganization", "name": "Tripoli Courier"},
    "articleSection": ["World", "Libya"],
}


def test_the_body_is_paragraphs_with_a_blank_line_between_and_nothing_else(tmp_path: Path) -> None:
    document = read(tmp_path, page())
    assert document.text == "\n\n".join(PARAGRAPHS)
    assert document.extractor.startswith("trafilatura ")
    assert document.language == "en"
    assert [f.kind for f in document.furniture] == ["dateline"]
    assert document.title == "Army close to deal | Tripoli Courier"


def test_json_ld_gives_time_and_zone_and_names_with_their_dots(tmp_path: Path) -> None:
    document = read(tmp_path, page(json_ld(NEWS_ARTICLE)))
    assert document.published == "2023-11-06T08:30:00+01:00"
    assert document.modified == "2023-11-06T10:00:00Z"
    assert document.authors == ("Jane M. Doe", "John Roe")
    assert (document.publisher, document.title, document.section) == (
        "Tripoli Courier",
        "Army close to deal",
        "World",
    )


def test_json_ld_in_a_graph_with_references(tmp_path: Path) -> None:
    graph = {
        "@graph": [
            {"@type": "WebSite", "name": "Site"},
            {"@type": "Organization", "@id": "#org", "name": "Tripoli Courier"},
            {"@type": "Person", "@id": "#jane", "name": "Jane Doe"},
            {
                "@type": ["Article", "ReportageNewsArticle"],
                "headline": "Deal",
                "datePublished": "2023-11-06",
                "publisher": {"@id": "#org"},
                "author": {"@id": "#jane"},
            },
        ]
    }
    document = read(tmp_path, page(json_ld(graph)))
    assert (document.publisher, document.authors) == ("Tripoli Courier", ("Jane Doe",))
    assert document.published == "2023-11-06"


def test_json_ld_in_a_list_beside_a_broken_one(tmp_path: Path) -> None:
    broken = '<script type="application/ld+json">{"@type": "NewsArticle", </script>'
    document = read(tmp_path, page(broken + json_ld([{"@type": "BreadcrumbList"}, NEWS_ARTICLE])))
    assert document.published == "2023-11-06T08:30:00+01:00"


@pytest.mark.parametrize(
    "value",
    [
        None,
        5,
        "text",
        [],
        {"@type": 5},
        {"@type": "NewsArticle", "author": 5, "publisher": [], "headline": {}},
        [[[]]],
    ],
)
def test_odd_json_ld_does_no_harm(tmp_path: Path, value: object) -> None:
    assert read(tmp_path, page(json_ld(value))).authors == ()


@pytest.mark.parametrize(
    ("tag", "published"),
    [
        (
            '<meta property="article:published_time" content="2023-11-06T08:30:00+01:00">',
            "2023-11-06T08:30:00+01:00",
        ),
        ('<meta name="parsely-pub-date" content="2023-11-06T08:30:00Z">', "2023-11-06T08:30:00Z"),
        ('<meta name="DC.date" content="2023-11-06">', "2023-11-06"),
        ('<meta itemprop="datePublished" content="2023-11-06 08:30 +0100">', "2023-11-06T08:30+01:00"),
        ('<meta name="date" content="Mon, 06 Nov 2023 08:30:00 GMT">', "2023-11-06T08:30:00+00:00"),
        ('<meta name="date" content="soon">', None),
    ],
)
def test_dates_in_meta_tags(tmp_path: Path, tag: str, published: str | None) -> None:
    assert read(tmp_path, page(tag)).published == published


def test_the_date_printed_on_the_page_is_the_last_resort(tmp_path: Path) -> None:
    stamp = '<time datetime="2023-11-06T08:30+01:00">today</time>'
    assert read(tmp_path, page(body=stamp)).published == "2023-11-06T08:30+01:00"


def test_other_meta_tags(tmp_path: Path) -> None:
    head = (
        '<meta property="og:site_name" content="Tripoli Courier">'
        '<meta property="og:title" content="Army close to deal">'
        '<meta name="author" content="Jane M. Doe"><meta property="article:section" content="Libya">'
        '<link rel="canonical" href="https://tripolicourier.example/1">'
        '<meta property="article:modified_time" content="2023-11-07T01:00:00Z">'
    )
    document = read(tmp_path, page(head))
    assert (document.publisher, document.title) == ("Tripoli Courier", "Army close to deal")
    assert (document.authors, document.section) == (("Jane M. Doe",), "Libya")
    assert document.url == "https://tripolicourier.example/1"
    assert document.modified == "2023-11-07T01:00:00Z"


def test_the_title_at_the_head_of_the_body_is_furniture(tmp_path: Path) -> None:
    document = read(tmp_path, page(body="<h1>Army close to deal</h1>"))
    assert document.title == "Army close to deal"
    assert document.text.startswith("Army close to deal\n\n")
    assert document.furniture[0].kind == "headline"


def test_what_is_given_wins(tmp_path: Path) -> None:
    path = tmp_path / "page.htm"
    path.write_text(page(json_ld(NEWS_ARTICLE)))
    document = load(path, published="2024-01-01", publisher="CWN", title="Other", url="https://aws.example/2")
    assert (document.published, document.publisher, document.title) == ("2024-01-01", "CWN", "Other")
    assert document.url == "https://aws.example/2"


@pytest.mark.parametrize(
    "html",
    [
        "<!DOCTYPE html><html><head><title>Home</title></head><body></body></html>",
        "<html><body><nav><a href='/'>Home</a></nav></body></html>",
        "<html><body><script>var a = 1;</script></body></html>",
        "<html></html>",
    ],
)
def test_a_page_without_an_article_says_what_to_do(tmp_path: Path, html: str) -> None:
    with pytest.raises(InputError, match="no article") as error:
        read(tmp_path, html)
    assert "Save" in error.value.next_step


@pytest.mark.parametrize("encoding", ["windows-1251", "iso-8859-1", "utf-8"])
def test_a_page_is_read_in_the_encoding_it_declares(tmp_path: Path, encoding: str) -> None:
    text = page(f'<meta charset="{encoding}">').replace("’", "'").replace("“", '"').replace("”", '"')
    text = text.replace(
        "Moscow", "Москва" if encoding == "windows-1251" else "Genève" if encoding != "utf-8" else "Żary"
    )
    document = read(tmp_path, text.encode("latin-1" if encoding == "iso-8859-1" else encoding, "replace"))
    assert any(name in document.text for name in ("Москва", "Genève", "Żary"))


def test_an_xhtml_declaration_and_a_wrong_encoding_name_do_no_harm(tmp_path: Path) -> None:
    text = '<?xml version="1.0" encoding="UTF-16"?>' + page('<meta charset="klingon-8">')
    assert read(tmp_path, text).text.startswith("TRIPOLI")
