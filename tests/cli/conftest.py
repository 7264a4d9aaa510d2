"""The command line with the reading left out: articles go in, one claim each comes out."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pytest

from sayso.claims.model import Claim
from sayso.cli import main as command
from sayso.document.model import Document, Span
from sayso.errors import NotFoundError
from sayso.reading import Reading


def documents(sources: Iterable[str], **known: Any) -> Iterator[Document | NotFoundError]:
    """A source is an article's text; "missing..." is not there; "many" is three articles."""
    for source in sources:
        if source.startswith("missing"):
            yield NotFoundError(source, "there is no such file or folder", "Check the name.")
        else:
            count = 3 if source == "many" else 1
            for number in range(count):
                text = f"{source} {number}" if count > 1 else source
                yield Document(
                    text, publisher=known["publisher"], published=known["published"], origin=source
                )


def read_document(document: Document, actors: object = None) -> Reading:
    whole = Span(0, len(document.text))
    claim = Claim(document.id, (whole,), document.text, (), None, "happened", "test")
    return Reading(document, (claim,), ())


@pytest.fixture
def sayso(monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """Run `sayso` with these arguments; its exit status."""
    monkeypatch.setattr("sayso.document.documents", documents, raising=False)
    monkeypatch.setattr("sayso.reading.read_document", read_document, raising=False)
    return lambda *arguments: command.run(arguments)
