"""Document: characters, once normalised, and where they came from.

`load` reads one article (text, a file or an address), `documents` whatever a command line names.
Importing this package costs nothing: httpx, trafilatura and py3langid are imported when an
address is fetched, a page is read, a text is not plainly English.
"""

from sayso.document.inputs import documents
from sayso.document.loading import load
from sayso.document.model import Document, Furniture, FurnitureKind, Span

__all__ = ["Document", "Furniture", "FurnitureKind", "Span", "documents", "load"]
