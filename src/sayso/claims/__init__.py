"""Claims: content, chain and status, every part a span of the document."""
