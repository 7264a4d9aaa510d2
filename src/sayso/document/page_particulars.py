"""What a web page says about itself, in the order in which it is believed.

JSON-LD is written for machines and gives the time with its zone; meta tags come next; what is
printed on the page last.
"""

from __future__ import annotations

from sayso.document.json_ld import particulars_of_json_ld
from sayso.document.page_tree import Tree
from sayso.document.particulars import Particulars
from sayso.document.published import found_date

# name, property or itemprop of a meta tag, in order of trust
_PUBLISHED = (
    "article:published_time",
    "datePublished",
    "parsely-pub-date",
    "og:published_time",
    "publish-date",
    "pubdate",
    "dc.date.issued",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "sailthru.date",
    "date",
)
_MODIFIED = ("article:modified_time", "dateModified", "og:updated_time", "dcterms.modified", "last-modified")
_AUTHOR = ("author", "parsely-author", "dc.creator", "dcterms.creator", "byl", "article:author")
_PUBLISHER = ("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name")
_TITLE = ("og:title", "parsely-title", "dc.title", "twitter:title", "headline")
_SECTION = ("article:section", "articleSection", "parsely-section", "section")


def page_particulars(tree: Tree) -> Particulars:
    """Publication date with time and zone, publisher, authors, title, section and address of a page."""
    return particulars_of_json_ld(tree).over(_of_meta_tags(tree)).over(_of_page(tree))


def _of_meta_tags(tree: Tree) -> Particulars:
    tags = _meta_tags(tree)
    return Particulars(
        published=_first_date(tags, _PUBLISHED),
        modified=_first_date(tags, _MODIFIED),
        publisher=_first(tags, _PUBLISHER),
        title=_first(tags, _TITLE),
        section=_first(tags, _SECTION),
        authors=tuple(a for a in _values(tags, _AUTHOR) if not a.startswith("http")),
    )


def _of_page(tree: Tree) -> Particulars:
    times = [
        found_date(value)
        for value in tree.xpath("//time/@datetime | //*[@itemprop='datePublished']/@content")
    ]
    headings = tree.xpath("//h1")
    titles = [headings[0].text_content()] if len(headings) == 1 else tree.xpath("//head/title/text()")
    links = tree.xpath("//link[@rel='canonical']/@href") + tree.xpath("//meta[@property='og:url']/@content")
    return Particulars(
        published=next((time for time in times if time), None),
        title=_clean(titles[0]) if titles else None,
        url=next((link.strip() for link in links if is_web_address(link.strip())), None),
        authors=tuple(filter(None, map(_clean, tree.xpath("//*[@rel='author']//text()"))))[:3],
    )


def is_web_address(text: str) -> bool:
    """Does it begin with http:// or https:// and hold no white space?

    >>> is_web_address("https://tripolipost.example/a"), is_web_address("https://a b")
    (True, False)
    """
    return text.lower().startswith(("http://", "https://")) and not any(c.isspace() for c in text)


def _meta_tags(tree: Tree) -> dict[str, list[str]]:
    """Every value of a meta tag, under its name in small letters."""
    tags: dict[str, list[str]] = {}
    for tag in tree.iter("meta"):
        content = _clean(tag.get("content") or "")
        for attribute in ("name", "property", "itemprop"):
            name = tag.get(attribute)
            if name and content:
                tags.setdefault(name.lower(), []).append(content)
    return tags


def _values(tags: dict[str, list[str]], names: tuple[str, ...]) -> list[str]:
    return next((tags[name.lower()] for name in names if name.lower() in tags), [])


def _first(tags: dict[str, list[str]], names: tuple[str, ...]) -> str | None:
    return next(iter(_values(tags, names)), None)


def _first_date(tags: dict[str, list[str]], names: tuple[str, ...]) -> str | None:
    dates = (found_date(value) for name in names for value in tags.get(name.lower(), []))
    return next((date for date in dates if date), None)


def _clean(text: str) -> str:
    return " ".join(text.split())
