"""Known: the sayings found so far, looked up by the sentences that they touch."""

from __future__ import annotations

from collections.abc import Iterable

from sayso.claims.saying import Saying
from sayso.language.analysis import Analysis


class Known:
    """Sayings in the order in which they were found; a long document is not read through for each."""

    def __init__(self, analysis: Analysis, found: Iterable[Saying]) -> None:
        self.analysis = analysis
        self.anchors: set[int] = set()
        self.count = 0
        self._touching: dict[int, list[tuple[int, Saying]]] = {}
        for saying in found:
            self.add(saying)

    def add(self, saying: Saying) -> None:
        """Know one more."""
        sentences = {self.analysis.words[k].sentence for k in saying.content} | {saying.sentence}
        for number in sentences:
            self._touching.setdefault(number, []).append((self.count, saying))
        self.anchors.add(saying.anchor.index)
        self.count += 1

    def touching(self, *sentences: int) -> list[Saying]:
        """Sayings with their cue or a part of their content in one of the sentences."""
        numbered = {n: s for sentence in sentences for n, s in self._touching.get(sentence, [])}
        return [numbered[n] for n in sorted(numbered)]
