"""Minimal pairs of one event that is so, may be so and is not so: does a hedged event ever come out as fact?

    python -m evals.probe            # exit status 1 if one does

The sentences are ours (evals/probes/event_status.tsv). An event that is not found at all makes no false fact; how many
were found is printed beside it.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from evals.judging import COARSE
from sayso.document import load
from sayso.language.encoder import Encoder
from sayso.reading import read_document

FILE = Path(__file__).parent / "probes" / "event_status.tsv"


@dataclass(frozen=True, slots=True)
class Probe:
    """One sentence, the word that tells its event, and what is the case."""

    sentence: str
    trigger: str
    type: str
    status: str
    found: str | None = None
    because: str = ""

    @property
    def is_false_fact(self) -> bool:
        """Hedged, planned or denied, and shown as having happened or going on."""
        return COARSE[self.status] != "real" and self.found is not None and COARSE[self.found] == "real"


def probes(path: Path = FILE, encoder: Encoder | None = None) -> Iterator[Probe]:
    """Every sentence with the status that sayso gives its event, None if it finds none there."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        sentence, trigger, kind, status = line.split("\t")
        start = sentence.index(trigger)
        reading = read_document(load(sentence, published="2024-05-02"), encoder)
        events = [
            e for e in reading.events if e.trigger.start < start + len(trigger) and start < e.trigger.end
        ]
        event = next((e for e in events if e.type == kind), events[0] if events else None)
        yield Probe(
            sentence, trigger, kind, status, event.status if event else None, event.because if event else ""
        )  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the counts and every false fact; exit status 1 if there is one."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--all", action="store_true", help="print every status that is not right, coarsely")
    args = ap.parse_args(arguments)
    found = list(probes())
    told = [p for p in found if p.found is not None]
    right = Counter(p.status for p in told if p.found and COARSE[p.found] == COARSE[p.status])
    good = sum(right.values())
    print(
        f"{len(found)} sentences, {len(told)} events found, {good} of them right as to real, unreal, denied"
    )
    for status, n in Counter(p.status for p in told).items():
        print(f"  {status:12} {right[status]:3} of {n}")
    false = [p for p in told if p.is_false_fact]
    print(f"{len(false)} hedged, planned or denied events shown as fact")
    for p in [q for q in told if COARSE[str(q.found)] != COARSE[q.status]] if args.all else false:
        print(f"  {p.status} shown as {p.found}: {p.sentence} [{p.trigger}] ({p.because})")
    return 1 if false else 0


if __name__ == "__main__":
    sys.exit(main())
