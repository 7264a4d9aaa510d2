"""Parts of a group that spoke before: "one of them", "another", "two of the people", "the latter"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.claims.resolved import Resolved, place
from sayso.claims.saying import Source
from sayso.language.analysis import Word

if TYPE_CHECKING:
    from sayso.claims.resolve import Resolver

NUMBERS = frozenset(
    """
    one two three four five both another others some several many most all a second third none
""".split()
)


def partitive(resolver: Resolver, source: Source, words: list[Word], head: Word) -> Resolved | None:
    """A part of an earlier group, named by it: "one of four people familiar with the talks"."""
    stop = next((i for i, w in enumerate(words) if w.text in (",", "(", "—", "–")), len(words))
    texts = [w.lower for w in words[:stop] if w.is_spoken]
    if not _is_partitive(texts):
        return None
    group = _group(resolver, words, texts)
    if group is None:
        return None
    single = texts[0] in ("one", "another") or "second" in texts or "third" in texts or texts[-1] == "latter"
    texts = [t for t in texts if t != "a"]
    lead = " ".join(texts[: texts.index("of")]) if "of" in texts else " ".join(texts[:1])
    name = (
        f"{lead} of {group.name}"
        if texts[0] != "the" or texts[-1] not in ("latter", "former")
        else group.name
    )
    if texts[0] in ("both", "the") and texts[-1] != "latter" and "of" not in texts:
        name = group.name
    where = place(resolver.analysis, group)
    kind = "person" if single and group.kind == "group" else group.kind
    return Resolved(
        name, kind, False, where, "part of an earlier group", head, tuple(source.words), not single
    )


def _is_partitive(texts: list[str]) -> bool:
    if not texts or len(texts) > 6:
        return False
    if texts[0] in ("another", "both", "others") and len(texts) <= 2:
        return len(texts) == 1 or texts[1] in ("person", "source", "official", "man", "woman", "two")
    if texts in (
        ["the", "latter"],
        ["the", "former"],
        ["the", "two"],
        ["the", "others"],
        ["the", "first"],
        ["the", "second"],
    ):
        return True
    if texts[:2] == ["a", "second"] or texts[:2] == ["a", "third"]:
        return len(texts) <= 3
    return (
        texts[0] in NUMBERS
        and "of" in texts
        and texts[texts.index("of") + 1 :][:1] in (["them"], ["the"], ["those"], ["these"])
        and len(texts) <= 5
    )


def _group(resolver: Resolver, words: list[Word], texts: list[str]) -> Resolved | None:
    """The last group that spoke; with a noun ("two of the people") one that has the noun in its name."""
    groups = [
        h
        for h in resolver.history
        if h.plural
        and h.kind != "document"
        and h.name.lower() not in ("we", "they")
        and h.words
        and h.words[-1] < words[0].index
    ]
    noun = (
        texts[-1]
        if texts[-1]
        not in ("them", "one", "another", "both", "others", "latter", "former", "two", "first", "second")
        else ""
    )
    if noun in ("person", "man", "woman"):
        noun = ""
    matching = [g for g in groups if noun and noun in g.name.lower()]
    found = matching or groups
    return found[-1] if found and (matching or not noun) else _people_before(resolver, words[0], noun)


def _people_before(resolver: Resolver, word: Word, noun: str) -> Resolved | None:
    """Several people who are named in this sentence or the two before without having spoken."""
    analysis = resolver.analysis
    for k in range(word.index - 1, -1, -1):
        w = analysis.words[k]
        if word.sentence - w.sentence > 2:
            return None
        if (
            w.pos == "NNS"
            and w.mention == "person"
            and w.relation in ("nsubj", "nsubj:pass", "obj", "root", "conj", "obl", "obl:agent")
        ):
            found = resolver.of_word(w)
            if found is not None and found.plural and noun in found.name.lower():
                return found
    return None
