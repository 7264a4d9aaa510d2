"""A reading as one self-contained page: nothing is loaded, nothing of the article is trusted.

Claims and highlights stand in the page as it is written; the script only adds pointing, filters
and keys. The content security policy allows this script and this style sheet by their digests, and
nothing else.
"""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from importlib import resources
from string import Template
from urllib.parse import urlsplit

from sayso.export.article import article, safe
from sayso.export.cards import anchors, cards, doubt, page_ids
from sayso.export.controls import filters, legend
from sayso.export.doubts import doubts
from sayso.export.drawing import draw, lane_rules
from sayso.export.marks import marks
from sayso.export.phrases import counts, furniture_words, provenance
from sayso.export.where_when import where_when
from sayso.reading import Reading

_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")


def page(reading: Reading) -> str:
    """The page for one article: the text on the left, its claims on the right.

    The work grows with the length of text and claims together; what overlaps too deeply to be
    drawn is counted on the page.
    """
    document, claims = reading.document, reading.claims
    found = marks(claims, len(document.text))
    drawn, undrawn = draw(found, claims, document.furniture)
    ids = page_ids(claims)
    beside, elsewhere = doubts(reading)
    style, script = _style(), _resource("page.js")
    return Template(_resource("page.html")).substitute(
        style=style,
        script=script,
        style_digest=_digest(style),
        script_digest=_digest(script),
        title=safe(document.title or "Claims"),
        heading=safe(document.title or "Untitled article"),
        provenance=" · ".join(f"<bdi>{safe(part)}</bdi>" for part in provenance(document)),
        address=_address(document.url),
        counts="".join(f"<li>{safe(part)}</li>" for part in counts(reading)),
        language=_language(document.language),
        article="".join(article(document, drawn, anchors(claims, ids))),
        filters=filters(claims),
        cards="".join(cards(reading, ids, found, beside)),
        rest=_rest(reading, undrawn, "".join(doubt(note, document.text) for note in elsewhere)),
        legend=legend(),
    )


def _rest(reading: Reading, undrawn: int, notes: str) -> str:
    """What stands under the claims: doubts that belong to none, and the text that is no claim."""
    parts = [f"<h2>In doubt</h2>{notes}"] if notes else []
    if undrawn:
        parts.append(
            f'<p class="about">{undrawn:,} marks overlap too deeply to be drawn; their claims are listed.</p>'
        )
    if furniture := reading.document.furniture:
        text = reading.document.text
        items = "".join(f"<li><bdi>{safe(furniture_words(part, text))}</bdi></li>" for part in furniture)
        parts.append(f"<h2>Not read as claims</h2><ul>{items}</ul>")
    return where_when(reading) + "".join(parts)


def _address(url: str | None) -> str:
    """The article's address: a link only where it leads to the web.

    >>> _address("javascript:alert(1)")
    '<p class="address"><bdi>javascript:alert(1)</bdi></p>'
    """
    if not url:
        return ""
    shown = f"<bdi>{safe(url)}</bdi>"
    if _leads_to_the_web(url):
        shown = f'<a href="{safe(url)}" rel="noopener noreferrer nofollow">{shown}</a>'
    return f'<p class="address">{shown}</p>'


def _leads_to_the_web(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc)


def _language(tag: str | None) -> str:
    return f' lang="{tag}"' if tag and _LANGUAGE_TAG.fullmatch(tag) else ""


@cache
def _style() -> str:
    return _resource("page.css") + "\n".join(lane_rules()) + "\n"


@cache
def _resource(name: str) -> str:
    return (resources.files("sayso.export") / "page" / name).read_text(encoding="utf-8")


def _digest(source: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()
