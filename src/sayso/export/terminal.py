"""A reading for the terminal: claims by paragraph, each with its chain, status and doubts.

Only what shows everywhere is used: words, colour and symbols, no boxes. Without colour, without
Unicode or in a pipe the same words remain. Nothing is shortened.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text

from sayso.claims.model import Claim, Link, Status
from sayso.export.chain import cue_words, is_unknown, publisher_name, shown_name
from sayso.export.doubts import doubts
from sayso.export.event_words import event_parts
from sayso.export.paragraphs import paragraphs
from sayso.export.phrases import claim_remarks, counts, furniture_words, link_marks, note_words, provenance
from sayso.export.signs import STATUS_SIGNS
from sayso.export.visible import can_show, for_terminal
from sayso.reading import Reading

STATUS_STYLES: dict[Status, str] = {
    "happened": "bold",
    "ongoing": "bold cyan",
    "planned": "bold blue",
    "wanted": "bold magenta",
    "possible": "bold yellow",
    "conditional": "bold green",
    "denied": "bold red",
}
_PLAIN = {"›": ">", "▸": "-", "·": "-", "¶": "paragraph", "△": "!"}
_NEEDED = "".join(_PLAIN) + "".join(sign.symbol for sign in STATUS_SIGNS.values())

# A line before it is wrapped: what stands in its margin, and its words.
Line = tuple[str, Text]


class TerminalView:
    """What `console.print` shows of a reading. It asks the console for its width and characters."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        for margin, words in _Writer(self.reading, options.encoding).lines():
            width = max(options.max_width - len(margin), 20)
            for row, line in enumerate(words.wrap(console, width, overflow="fold")):
                line.rstrip()
                # wrapped rows hang under the words, not under the number in the margin
                yield Text.assemble((margin if row == 0 else " " * len(margin), "dim"), line)


class _Writer:
    """Writes one reading's lines in the characters of one encoding."""

    def __init__(self, reading: Reading, encoding: str) -> None:
        self.reading = reading
        self.document = reading.document
        self.encoding = encoding
        self.is_plain = not can_show(_NEEDED, encoding)
        self.beside, self.elsewhere = doubts(reading)
        self.margin_width = len(str(len(reading.claims))) + 3

    def lines(self) -> Iterator[Line]:
        yield from self.header()
        yield from self.body()
        yield from self.footer()

    def header(self) -> Iterator[Line]:
        if self.document.title:
            yield "", Text(self.safe(self.document.title), style="bold")
        yield "", Text(self.joined(provenance(self.document)), style="dim")
        yield "", Text(self.joined(counts(self.reading)))

    def body(self) -> Iterator[Line]:
        starts = [span.start for span in paragraphs(self.document.text)]
        shown = None
        for number, claim in enumerate(self.reading.claims):
            paragraph = bisect_right(starts, claim.content[0].start) if claim.content else 0
            if paragraph != shown:
                yield "", Text(f"\n{self.sign('¶')} {paragraph}", style="dim")
                shown = paragraph
            yield from self.claim(number, claim)

    def claim(self, number: int, claim: Claim) -> Iterator[Line]:
        yield f"{number + 1:>{self.margin_width - 2}}  ", Text(self.safe(claim.text))
        under = " " * self.margin_width
        yield under, self.chain(claim)
        yield under, self.status(claim)
        for event in self.reading.events_of(claim):
            yield (
                under,
                Text(
                    self.sign("▸") + " " + self.joined(list(event_parts(event, self.document.text))),
                    style="dim",
                ),
            )
        for note in self.beside.get(number, ()):
            yield under, self.doubt(note_words(note, ""))

    def chain(self, claim: Claim) -> Text:
        shown = Text(self.safe(publisher_name(self.document)))
        if not claim.chain:
            shown.append(" (own voice)", style="dim")
        for link in claim.chain:
            shown.append(f" {self.sign('›')} ", style="dim")
            self.add_link(shown, link)
        return shown

    def add_link(self, shown: Text, link: Link) -> None:
        shown.append(self.safe(shown_name(link)), style="italic" if is_unknown(link) else "underline")
        if marks := link_marks(link, self.document.text):
            shown.append(f" ({self.safe('; '.join(marks))})", style="dim")

    def status(self, claim: Claim) -> Text:
        sign = STATUS_SIGNS[claim.status]
        symbol = sign.ascii if self.is_plain else sign.symbol
        shown = Text.assemble((f"{symbol} {claim.status}", STATUS_STYLES[claim.status]))
        if cue := cue_words(claim, self.document.text):
            shown.append(" " + self.safe(f"“{cue}”"))
        for remark in claim_remarks(claim):
            shown.append(f" {self.sign('·')} {remark}", style="dim")
        return shown

    def footer(self) -> Iterator[Line]:
        if self.elsewhere:
            yield "", Text("\nIn doubt", style="dim")
            for note in self.elsewhere:
                yield "  ", self.doubt(note_words(note, self.document.text))
        if self.document.furniture:
            yield "", Text("\nNot read as claims", style="dim")
            for part in self.document.furniture:
                yield "  ", Text(self.safe(furniture_words(part, self.document.text)), style="dim")

    def doubt(self, words: str) -> Text:
        return Text(f"{self.sign('△')} {self.safe(words)}", style="yellow")

    def joined(self, parts: list[str]) -> str:
        return f" {self.sign('·')} ".join(self.safe(part) for part in parts)

    def sign(self, character: str) -> str:
        return _PLAIN[character] if self.is_plain else character

    def safe(self, words: str) -> str:
        """Words of the article, or beside them, on one line and without anything that steers."""
        return for_terminal(" ".join(words.split()), self.encoding)
