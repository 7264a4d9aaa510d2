"""Document: characters, once normalised, and where they came from."""

from sayso.document.model import Document, Furniture, Span

__all__ = ["Document", "Furniture", "Span"]
