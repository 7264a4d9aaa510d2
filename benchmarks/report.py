"""What is printed: lines of a name, a number and its unit, as a table of text or Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_TRUSTED_WAITING = 1.05


@dataclass(frozen=True, slots=True)
class Line:
    """One result. `note` says what a reader has to know beside it."""

    name: str
    value: float
    unit: str
    note: str = ""


def speed_lines(found: dict[str, float]) -> Iterator[Line]:
    yield Line("speed, best round", found["best"], "articles/s")
    yield Line("speed, median round", found["median"], "articles/s", _waited(found))


def stage_lines(found: dict[str, float]) -> Iterator[Line]:
    whole = sum(found.values())
    for stage, milliseconds in found.items():
        yield Line(f"  {stage}", milliseconds, "ms/article", f"{milliseconds / whole:.0%}")


def compared_lines(what: str, found: dict[str, float]) -> Iterator[Line]:
    yield Line(f"sayso, beside {what}", found["ours"], "articles/s")
    yield Line(what, found["other"], "articles/s")
    yield Line(f"speed of sayso : {what}", found["ratio"], "times", _waited(found))


def text(lines: Sequence[Line]) -> str:
    width = max(len(line.name) for line in lines) + 2
    return "\n".join(f"{x.name:{width}}{_number(x.value):>9} {x.unit:11} {x.note}".rstrip() for x in lines)


def markdown(lines: Sequence[Line], caption: str) -> str:
    rows = [f"| {x.name.strip()} | {_number(x.value)} {x.unit} | {x.note} |" for x in lines]
    return "\n".join([caption, "", "| | | |", "|---|---:|---|", *rows])


def _number(value: float) -> str:
    """Three figures that count, or all before the point."""
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"


def _waited(found: dict[str, float]) -> str:
    """A note if the process did not have its core to itself."""
    if found["waiting"] < _TRUSTED_WAITING:
        return ""
    return f"the core was shared: clock time is {found['waiting']:.2f} x processor time"
