"""The page's filters and its legend."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from sayso.claims.model import Claim
from sayso.export.article import safe
from sayso.export.chain import is_unknown
from sayso.export.signs import STATUS_SIGNS
from sayso.export.tally import origin_key

_KEYS = {
    "j": "next claim",
    "k": "previous claim",
    "Enter": "go to the words of the claim",
    "Esc": "let go of the claim",
    "?": "this help",
}
_LINES = {
    "content-key": "what is said, in the colour of its status",
    "own-key": "the publisher’s own voice",
    "source-key": "a source",
    "cue-key": "the cue: the words that show the saying",
    "status-key": "the word that decided the status",
}


def filters(claims: Sequence[Claim]) -> str:
    """Choices of status, voice and origin, each with the number of its claims."""
    return f"{_statuses(claims)}{_voices(claims)}{_origins(claims)}"


def _statuses(claims: Sequence[Claim]) -> str:
    numbers = Counter(claim.status for claim in claims)
    boxes = "".join(
        f'<label class="{status}"><input type="checkbox" name="status" value="{status}" checked> '
        f'<span aria-hidden="true">{sign.symbol}</span> {status} <small>{numbers[status]:,}</small></label>'
        for status, sign in STATUS_SIGNS.items()
        if numbers[status]
    )
    return f'<fieldset class="statuses"><legend>Status</legend>{boxes}</fieldset>'


def _voices(claims: Sequence[Claim]) -> str:
    attributed = sum(bool(claim.chain) for claim in claims)
    options = (
        f'<option value="">every voice ({len(claims):,})</option>'
        f'<option value="attributed">attributed ({attributed:,})</option>'
        f'<option value="own">own voice ({len(claims) - attributed:,})</option>'
    )
    return f'<label>Voice <select name="voice">{options}</select></label>'


def _origins(claims: Sequence[Claim]) -> str:
    known = [claim.origin for claim in claims if claim.origin and not is_unknown(claim.origin)]
    numbers = Counter(origin_key(link) for link in known)
    names = {origin_key(link): link.name for link in reversed(known)}
    options = "".join(
        f'<option value="{safe(key)}">{safe(names[key])} ({number:,})</option>'
        for key, number in numbers.most_common()
    )
    every = '<option value="">every origin</option>'
    return f'<label>Origin <select name="origin">{every}{options}</select></label>'


def legend() -> str:
    """How to read the page: the statuses, the lines under the text, the keys."""
    statuses = "".join(
        f'<dt class="status {status}"><span aria-hidden="true">{sign.symbol}</span> {status}</dt>'
        f"<dd>{safe(sign.meaning)}</dd>"
        for status, sign in STATUS_SIGNS.items()
    )
    lines = "".join(
        f'<dt><span class="key {name}">words</span></dt><dd>{what}</dd>' for name, what in _LINES.items()
    )
    keys = "".join(f"<dt><kbd>{key}</kbd></dt><dd>{what}</dd>" for key, what in _KEYS.items())
    return f'<dl>{statuses}</dl><dl>{lines}</dl><dl class="keys">{keys}</dl>'
