"""Triggers of events: runs of words with one PLOVER type, and the words that their roles point at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sayso.language.encoder import Array
from sayso.language.event_words import weighed
from sayso.language.labels import EVENTS, ROLES
from sayso.language.marks import Trigger

if TYPE_CHECKING:
    from sayso.language.marking import View

LEAST_EVENT = 0.6  # probability of a word being in any trigger; chosen on the development articles
POSSIBLE = 0.02  # of a word that counts may still make one of
LEAST_ROLE = 0.02  # of a word being in a role: less is noise


def triggers(view: View) -> list[Trigger]:
    """The triggers among the chunk's own words, in order."""
    p, status = view.probabilities("event"), view.probabilities("happening")
    for k in np.flatnonzero(p[:, 0] < 1 - POSSIBLE):
        p[k] = weighed(view.words[k].text, p[k])
    runs = _runs(view, p)
    if not runs:
        return []
    rows = [k for run in runs for k in run]
    place = {k: j for j, k in enumerate(rows)}
    towards = {name: view.link(name, rows) for name in ROLES}
    out = []
    for run in runs:
        mean = p[run].mean(0)
        kind = int(mean[1:].argmax()) + 1
        out.append(
            Trigger(
                [view.first + k for k in run], EVENTS[kind], float(1 - mean[0]),
                [float(x) for x in status[run].mean(0)],
                {name: _filled(view, scores[[place[k] for k in run]].mean(0), run) for name, scores in towards.items()},
            )
        )  # fmt: skip
    return out


def _runs(view: View, p: Array) -> list[list[int]]:
    """Neighbouring words of one sentence whose likeliest type is the same."""
    best = p[:, 1:].argmax(1)
    is_event = 1 - p[:, 0] >= LEAST_EVENT
    runs: list[list[int]] = []
    for k in range(view.owned, len(view.words)):
        if not is_event[k] or not view.words[k].is_spoken:
            continue
        goes_on = runs and runs[-1][-1] == k - 1 and best[k] == best[k - 1]
        if goes_on and view.words[k].sentence == view.words[k - 1].sentence:
            runs[-1].append(k)
        else:
            runs.append([k])
    return runs


def _filled(view: View, scores: Array, run: list[int]) -> dict[int, float]:
    """Words of the document with their share; the trigger's own words stand for nobody."""
    own = set(run)
    return {
        view.first + int(k): float(scores[k])
        for k in np.flatnonzero(scores >= LEAST_ROLE)
        if int(k) not in own
    }
