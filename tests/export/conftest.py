"""A reading built by hand: the views must not need a trained model."""

import pytest

from sayso.claims.model import Claim, Kind, Link, Note, Quote, Said, Stance, Status
from sayso.document.model import Document, Furniture, Span
from sayso.reading import Reading

TEXT = """EUROPE

ODESA (Estuary Newswire) — Russia may be moving drone engines up the Danube on grain barges, the daily \
Curierul Deltei revealed on Thursday, citing two officials of the harbour police.

The newspaper added that it had seen photographs. “He saw the crates,” one of the officials was quoted as \
saying. “He counted sixty.”

The Russian Foreign Ministry denied the report. Crews have reportedly been questioned since Tuesday.

Galati lies on the Danube. If the engines are there, the canal shuts the same day, Dobrescu said.
"""


def at(words: str, after: str = "") -> Span:
    """The first place of these words, after other words if given."""
    start = TEXT.index(words, TEXT.index(after) + len(after) if after else 0)
    return Span(start, start + len(words))


def link(
    name: str,
    kind: Kind,
    source: Span | None,
    cue: Span | None,
    *,
    named: bool = True,
    stance: Stance = "state",
    antecedent: Span | None = None,
    said: Said | None = None,
) -> Link:
    return Link(name, kind, named, stance, source, cue, f"link:{kind}", antecedent, None, said)


def claim(
    document: Document,
    *content: Span,
    chain: tuple[Link, ...] = (),
    quote: Quote | None = None,
    status: Status = "happened",
    status_cue: Span | None = None,
) -> Claim:
    text = " ".join(span.of(document.text) for span in content)
    return Claim(document.id, content, text, chain, quote, status, f"status:{status}", status_cue)


@pytest.fixture(scope="session")
def reading() -> Reading:
    furniture = (
        Furniture(at("EUROPE"), "section", "section: a short first line"),
        Furniture(at("ODESA (Estuary Newswire) —"), "dateline", "dateline: a place in capitals and a dash"),
    )
    document = Document(
        TEXT,
        url="https://estuary.example/barges",
        publisher="Estuary Newswire",
        title="Engines on the Danube",
        published="2025-03-14",
        language="en",
        furniture=furniture,
    )
    paper = link(
        "Curierul Deltei",
        "outlet",
        at("the daily Curierul Deltei"),
        at("revealed"),
        said=Said(at("on Thursday"), "on Thursday", "2025-03-13"),
    )
    officials = link(
        "two officials of the harbour police",
        "group",
        at("two officials of the harbour police"),
        at("citing"),
        named=False,
    )
    again = link(
        "Curierul Deltei",
        "outlet",
        at("The newspaper"),
        at("added"),
        antecedent=at("Curierul Deltei"),
    )
    one = link(
        "one of the officials", "person", at("one of the officials"), at("was quoted as saying"), named=False
    )
    ministry = link(
        "Russian Foreign Ministry",
        "government",
        at("The Russian Foreign Ministry"),
        at("denied"),
        stance="deny",
    )
    unknown = link("unknown", "unknown", None, at("reportedly"), named=False)
    dobrescu = link("Dobrescu", "person", at("Dobrescu"), at("said", after="Dobrescu "), stance="predict")
    claims = (
        claim(
            document,
            at("Russia may be moving drone engines up the Danube on grain barges"),
            chain=(paper, officials),
            quote="indirect",
            status="possible",
            status_cue=at("may"),
        ),
        claim(document, at("it had seen photographs"), chain=(again,), quote="indirect"),
        claim(document, at("He saw the crates"), chain=(again, one), quote="direct"),
        claim(document, at("He counted sixty"), chain=(again, one), quote="direct"),
        claim(
            document,
            at("the report", after="denied "),
            chain=(ministry,),
            quote="indirect",
            status="denied",
            status_cue=at("denied"),
        ),
        claim(
            document,
            at("Crews have"),
            at("been questioned since Tuesday"),
            chain=(unknown,),
            status="happened",
        ),
        claim(document, at("Galati lies on the Danube"), status="ongoing"),
        claim(
            document,
            at("If the engines are there, the canal shuts the same day"),
            chain=(dobrescu,),
            quote="indirect",
            status="conditional",
            status_cue=at("If"),
        ),
    )
    notes = (
        Note("unresolved", at("He", after="“"), "“He” has no antecedent in the text"),
        Note("language", None, "the quotations are translated"),
    )
    return Reading(document, claims, notes)
