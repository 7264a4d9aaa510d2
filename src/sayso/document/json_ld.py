"""schema.org particulars of an article from the JSON-LD of its page.

https://schema.org/NewsArticle. Pages nest it in lists and in "@graph", name publisher and authors
as objects or as strings, and break the JSON now and then: what cannot be read is passed over.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sayso.document.page_tree import Tree
from sayso.document.particulars import Particulars
from sayso.document.published import found_date

_DEEPEST = 8


def particulars_of_json_ld(tree: Tree) -> Particulars:
    """The particulars of the first article that the page's JSON-LD describes."""
    scripts = tree.xpath("//script[contains(@type, 'ld+json')]")
    things = [thing for script in scripts for thing in _things(_parse(script.text or ""), _DEEPEST)]
    by_id = {thing["@id"]: thing for thing in things if isinstance(thing.get("@id"), str) and "name" in thing}
    articles = [thing for thing in things if _is_article(thing)]
    return _particulars(articles[0], by_id) if articles else Particulars()


def _parse(text: str) -> Any:
    """The JSON of a script; None where it is broken beyond line breaks inside strings."""
    text = text.replace("<!--", "").replace("-->", "").replace("//<![CDATA[", "").replace("//]]>", "")
    try:
        return json.loads(text.strip().rstrip(";"), strict=False)
    except (ValueError, RecursionError):
        return None


def _things(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    """Every object in lists, "@graph" and the usual wrappings, outermost first."""
    if depth == 0:
        return
    if isinstance(value, list):
        for item in value:
            yield from _things(item, depth - 1)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "publisher", "author"):
            yield from _things(value.get(key), depth - 1)


def _is_article(thing: dict[str, Any]) -> bool:
    """Is its type Article or one that ends so (NewsArticle, OpinionNewsArticle), Report or a blog's post?"""
    types = _strings(thing.get("@type"))
    return any(t.endswith("Article") or t in {"Report", "BlogPosting", "LiveBlogPosting"} for t in types)


def _particulars(article: dict[str, Any], by_id: dict[str, dict[str, Any]]) -> Particulars:
    return Particulars(
        published=found_date(article.get("datePublished")) or found_date(article.get("dateCreated")),
        modified=found_date(article.get("dateModified")),
        publisher=next(iter(_names(article.get("publisher"), by_id)), None),
        title=next(iter(_strings(article.get("headline")) or _strings(article.get("name"))), None),
        section=next(iter(_strings(article.get("articleSection"))), None),
        authors=tuple(_author(name) for name in _names(article.get("author"), by_id)),
    )


def _names(value: Any, by_id: dict[str, dict[str, Any]]) -> list[str]:
    """Names given as strings, objects, references to objects, or lists of these."""
    found: list[str] = []
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict):
            known = item if "name" in item else by_id.get(str(item.get("@id")), {})
            found.extend(_strings(known.get("name")))
        else:
            found.extend(_strings(item))
    # an address stands where a page links to its author and does not name them
    return list(dict.fromkeys(name for name in found if not name.lower().startswith("http")))


def _strings(value: Any) -> list[str]:
    items = value if isinstance(value, list) else [value]
    return [" ".join(item.split()) for item in items if isinstance(item, str) and item.strip()]


def _author(name: str) -> str:
    """The name without "By"; its dots stay.

    >>> _author("By Jane M. Doe")
    'Jane M. Doe'
    """
    return name[3:].strip() if name[:3].lower() == "by " else name
