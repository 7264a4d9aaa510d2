"""`sayso times` and `sayso places`: two rooms for use on their own."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import click

from sayso.cli.output import console, write_line
from sayso.errors import InputError


def _words(text: str) -> str:
    """The text itself, or for "-" that of standard input, read as `sayso read` reads it."""
    if text != "-":
        return text
    from sayso.document import documents

    found = next(iter(documents([text])))
    if isinstance(found, InputError):
        raise found
    return found.text


def _day(context: click.Context, parameter: click.Parameter, value: str | None) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        raise click.BadParameter(f"{value}: no date. Write it as 2024-05-02.") from None


TIMES = """\
Examples:

\b
  sayso times "Talks resume next week" --published 2023-11-06
  sayso times - --json < report.txt
"""
PLACES = """\
Examples:

\b
  sayso places "Shells fell 20 km south of Gharyan, Libya"
  sayso places - --country LY --json < report.txt
"""


@click.command(name="times", epilog=TIMES)
@click.argument("text", metavar="TEXT")
@click.option(
    "--published", metavar="DATE", callback=_day, help="Day from which relative times count: 2024-05-02."
)
@click.option(
    "--json", "as_json", is_flag=True, help="Print one JSON object a line, with offsets and reasons."
)
def times(text: str, published: date | None, as_json: bool) -> int:
    """Find the time expressions of a text and say which days they mean, in EDTF.

    TEXT is the text itself, or "-" for standard input. Without --published, relative times stay undated.
    """
    from sayso.export.grounds import time_dict
    from sayso.times import times as found_in

    found = found_in(_words(text), published)
    if as_json:
        _lines(map(time_dict, found))
        return 0
    for t in found:
        days = f"{t.earliest or '..'} to {t.latest or '..'}" if t.edtf else t.value.note or "a length of time"
        _show((t.text, t.edtf or t.value.timex, days, f"({t.because})"))
    return 0


@click.command(name="places", epilog=PLACES)
@click.argument("text", metavar="TEXT")
@click.option("--country", metavar="CODE", help="Country of the outlet, as two letters: LY.")
@click.option(
    "--json", "as_json", is_flag=True, help="Print one JSON object a line, with offsets and candidates."
)
def places(text: str, country: str | None, as_json: bool) -> int:
    """Find the places that a text names and say where they lie, with the candidates that lost.

    TEXT is the text itself, or "-" for standard input. A name that cannot be decided is shown with what it may be.
    """
    from sayso.export.event_words import place_words
    from sayso.export.grounds import place_dict
    from sayso.language.analyse import analyse
    from sayso.places import places_of

    found = places_of(analyse(_words(text)), country.upper() if country else None)
    if as_json:
        _lines(map(place_dict, found))
        return 0
    for p in found:
        others = "; ".join(f"{c.name}, {c.country or c.kind}" for c in p.candidates[:3])
        _show((place_words(p), p.because, *([f"not: {others}"] if others else ())))
    return 0


def _lines(rows: Iterable[dict[str, Any]]) -> None:
    from sayso.export.contract import written

    for row in rows:
        write_line(written(row))


def _show(fields: Iterable[str]) -> None:
    """One line of the terminal; an article cannot steer it."""
    from sayso.export.visible import for_terminal

    view = console("auto")
    view.print("\t".join(for_terminal(field, view.encoding) for field in fields))
