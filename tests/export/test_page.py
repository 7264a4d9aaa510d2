"""What a reader of the page relies on."""

import base64
import hashlib
import re
import time
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.claims.model import Claim, Link, Note
from sayso.document.model import Document, Furniture, Span
from sayso.export.html import page
from sayso.export.visible import for_page
from sayso.reading import Reading

HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(2)>&amp;'


class Page(HTMLParser):
    """A page as a browser would take it: its tags, its ids, and the text of the article and the cards."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.article = ""
        self.words: list[str] = []
        self._open: list[str] = []
        self._in_words = False
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._open.append(tag)
        if dict(attrs).get("class") == "words":
            self.words.append("")
            self._in_words = True

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop() != tag:
            pass
        self._in_words = self._in_words and tag != "p"

    def handle_data(self, data: str) -> None:
        if "article" in self._open:
            self.article += data
        if self._in_words:
            self.words[-1] += data


def test_article_without_tags_is_the_text(reading: Reading) -> None:
    assert Page(page(reading)).article == reading.document.text


def test_every_claim_has_a_card_and_a_place_in_the_text(reading: Reading) -> None:
    seen = Page(page(reading))
    ids = [tag["id"] for _, tag in seen.tags if tag.get("id")]
    assert seen.words == [claim.text for claim in reading.claims]
    assert len(ids) == len(set(ids))
    for claim in reading.claims:
        assert {f"claim-{claim.id}", f"text-{claim.id}"} <= set(ids)


def test_nothing_is_loaded_and_only_our_script_may_run(reading: Reading) -> None:
    source = page(reading)
    seen = Page(source)
    assert not [
        tag for tag, attrs in seen.tags if "src" in attrs or "style" in attrs or tag in ("link", "img")
    ]
    policy = next(a["content"] for _, a in seen.tags if a.get("http-equiv") == "Content-Security-Policy")
    assert policy is not None and policy.startswith("default-src 'none'; ")
    for tag in ("script", "style"):
        inside = re.findall(f"<{tag}>(.*?)</{tag}>", source, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(inside[0].encode()).digest()).decode()
        assert len(inside) == 1
        assert f"{tag}-src 'sha256-{digest}'" in policy


def test_hostile_article_stays_text() -> None:
    document = Document(
        HOSTILE,
        url="javascript:alert(1)",
        publisher=HOSTILE,
        title=HOSTILE,
        authors=(HOSTILE,),
        language='"x',
    )
    link = Link(HOSTILE, "person", True, "state", Span(0, 3), None, HOSTILE, Span(4, 6), HOSTILE)
    claim = Claim(document.id, (Span(0, 9),), HOSTILE, (link,), "direct", "happened", HOSTILE, Span(2, 4))
    seen = Page(page(Reading(document, (claim,), (Note("unresolved", Span(0, 2), HOSTILE),))))
    assert [tag for tag, _ in seen.tags].count("script") == 1
    assert not [tag for tag, attrs in seen.tags if tag == "img" or "onerror" in attrs]
    assert not [a["href"] for _, a in seen.tags if (a.get("href") or "#")[0] != "#"]
    assert seen.article == HOSTILE


@pytest.mark.parametrize(
    ("url", "is_link"),
    [
        ("https://a.example/b?c=1&d=2", True),
        ("http://[bad", False),
        ("data:text/html,x", False),
        ("//a.b", False),
    ],
)
def test_only_web_addresses_are_links(url: str, is_link: bool) -> None:
    seen = Page(page(Reading(Document("Rain fell.", url=url), (), ())))
    assert (url in [attrs.get("href") for _, attrs in seen.tags]) is is_link


def test_claims_with_the_same_content_keep_links_of_their_own(reading: Reading) -> None:
    twice = Reading(reading.document, (reading.claims[0], reading.claims[0]), ())
    ids = [attrs["id"] for _, attrs in Page(page(twice)).tags if attrs.get("id")]
    assert len(ids) == len(set(ids))


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    """Any text with spans that nest, cross, repeat and lie beside one another."""
    text = draw(st.text(st.characters(), max_size=60) | st.text("ab \n<&שלום\u202e\u200f", max_size=60))

    def span() -> Span:
        start, end = sorted(draw(st.tuples(*[st.integers(0, len(text))] * 2)))
        return Span(start, end)

    def link() -> Link:
        return Link(
            draw(st.text(max_size=9)), "person", draw(st.booleans()), "deny", span(), span(), "x", span()
        )

    document = Document(
        text, furniture=tuple(Furniture(span(), "other", "x") for _ in range(draw(st.integers(0, 2))))
    )
    claims = []
    for _ in range(draw(st.integers(0, 12))):
        content = tuple(sorted(span() for _ in range(draw(st.integers(0, 2)))))
        chain = tuple(link() for _ in range(draw(st.integers(0, 3))))
        words = " ".join(part.of(text) for part in content)
        claims.append(Claim(document.id, content, words, chain, None, "happened", "x", span()))
    notes = tuple(Note("unresolved", span(), "x") for _ in range(draw(st.integers(0, 3))))
    return Reading(document, tuple(claims), notes)


@settings(max_examples=60, deadline=None)
@given(readings())
def test_any_reading_keeps_its_text_and_all_its_claims(any_reading: Reading) -> None:
    source = page(any_reading)
    source.encode("utf-8")
    seen = Page(source)
    assert seen.article == for_page(any_reading.document.text)
    assert seen.words == [for_page(claim.text) for claim in any_reading.claims]


def test_long_article_with_ten_thousand_claims_takes_seconds() -> None:
    sentence = "The officials said that the bridge may be closed until the end of the winter. "
    text = (sentence * 6 + "\n\n") * 10_700
    document = Document(text)
    step = len(text) // 10_000
    claims = []
    for start in range(0, step * 10_000, step):
        chain = (Link("officials", "group", False, "state", Span(start, start + 13), None, "x", Span(4, 13)),)
        everything = Span(start, min(start + 50 * step, len(text)))  # deeper than can be drawn
        claims.append(
            Claim(document.id, (everything,), "the bridge may be closed", chain, None, "possible", "x")
        )
    began = time.perf_counter()
    written = page(Reading(document, tuple(claims), ()))
    assert written.count('class="card"') == 10_000
    assert "overlap too deeply to be drawn" in written
    assert time.perf_counter() - began < 20
