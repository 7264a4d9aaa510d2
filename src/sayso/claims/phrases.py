"""Set phrases: "according to", "citing", "quoting", "reportedly", "allegedly"."""

from __future__ import annotations

from sayso.claims.inserted import forward_to_edge, head_of
from sayso.claims.kinds import GROUP, PERSON
from sayso.claims.lexicon import DOCUMENTS
from sayso.claims.model import Stance
from sayso.claims.outlets import is_outlet_phrase
from sayso.claims.saying import Saying, Source
from sayso.claims.sources import phrase
from sayso.language.analysis import Analysis, Word

CITING = frozenset({"citing", "quoting"})
HEARSAY: dict[str, Stance] = {
    "reportedly": "state",
    "allegedly": "allege",
    "purportedly": "allege",
    "supposedly": "allege",
}


def phrases(analysis: Analysis, sentence: int, found: list[Saying]) -> list[Saying]:
    """New sayings of a sentence; sayings of `found` that a phrase only lengthens are changed in place."""
    words = analysis.of(analysis.sentences[sentence])
    here = [s for s in found if s.sentence == sentence]
    out: list[Saying] = []
    for word in words:
        if word.lower == "according" and _next(analysis, word) == "to":
            out += _according(analysis, word, here + out)
        elif word.lower in CITING and word.pos in ("VBG", "IN", "NN"):
            out += _citing(analysis, word, here + out)
        elif word.lower in HEARSAY and word.pos == "RB":
            out += _hearsay(analysis, word, here + out)
    return out


def _next(analysis: Analysis, word: Word) -> str:
    k = word.index + 1
    return analysis.words[k].lower if k < len(analysis.words) else ""


def _noun_after(analysis: Analysis, start: int, sentence: int) -> Word | None:
    """The head of the noun phrase that begins at `start`: the highest word of the run that hangs outside it."""
    limit = analysis.sentences[sentence].last
    if start >= limit:
        return None
    word = analysis.words[start]
    seen = 0
    while (
        not word.is_root
        and analysis.words[word.head].index >= start
        and not analysis.words[word.head].is_verb
        and seen < 20
    ):
        if analysis.words[word.head].index - start > 14:
            break
        word, seen = analysis.words[word.head], seen + 1
    return word


def _named_after(analysis: Analysis, start: int, sentence: int) -> tuple[list[int], list[int]]:
    """The source after "according to", read off order: up to a comma; and an apposition between commas."""
    last = analysis.sentences[sentence].last
    end = forward_to_edge(analysis, start, last)
    words = list(range(start, end))
    if end + 1 < last and analysis.words[end].text == ",":
        stop = forward_to_edge(analysis, end + 1, last)
        aside = range(end + 1, stop)
        if (
            stop < last
            and len(aside) < 14
            and analysis.words[end + 1].pos in ("DT", "WP", "WDT")
            and is_nominal_aside(analysis, aside)
        ):
            return words, list(aside)
    return words, []


def is_nominal_aside(analysis: Analysis, words: range) -> bool:
    """ "a think-tank in Kinshasa", "which runs the port": no clause of its own."""
    finite = [k for k in words if analysis.words[k].is_finite]
    return not finite or analysis.words[words[0]].pos in ("WP", "WDT")


def _according(analysis: Analysis, word: Word, here: list[Saying]) -> list[Saying]:
    """ "X, according to Y": a link of its own, or one more link of the saying that the phrase belongs to."""
    words, aside = _named_after(analysis, word.index + 2, word.sentence)
    if not words:
        return []
    noun = head_of(analysis, words)
    cue = [word.index, word.index + 1]
    source = Source(words, noun, cue, "according to")
    taken = {*cue, *words, *aside}
    scope = _scope(analysis, word, taken)
    joined = _saying_of(here, scope, word)
    if joined is not None:
        outlet = is_outlet_phrase(analysis, words, noun)
        if all(
            not s.words for s in joined.sources
        ):  # "was reported to be ill, according to Y": Y reported it
            joined.sources = [source]
        else:
            joined.sources = [source, *joined.sources] if outlet else [*joined.sources, source]
        joined.frame.update(taken)
        joined.content -= taken
        return []
    content = scope - {k for s in here for k in (*s.content, *s.cue)} if _spans_more(scope, here) else scope
    saying = Saying(word, cue, "according", "state", [source], content, "according to", frame=taken)
    return [saying] if content else []


def _spans_more(scope: set[int], here: list[Saying]) -> bool:
    """Does the scope hold another saying as a part only?"""
    return any(s.content < scope for s in here)


def _scope(analysis: Analysis, word: Word, phrase_words: set[int]) -> set[int]:
    """What "according to" covers: at an edge of the sentence all of it, in the middle its own clause."""
    sentence = analysis.sentences[word.sentence]
    inside = range(sentence.first, sentence.last)
    edge = word.index - sentence.first <= 2 or all(
        k in phrase_words or not analysis.words[k].text[0].isalnum() for k in inside if k > word.index
    )
    if edge:
        return _side(analysis, word, set(inside) - phrase_words, sentence.first)
    for up in [word, *analysis.ancestors(word)]:
        if up.index not in phrase_words and (up.is_verb or analysis.child(up, "nsubj", "nsubj:pass", "cop")):
            return set(analysis.subtree(up, _later_clauses(analysis, up, word))) - phrase_words
    return set(inside) - phrase_words


def _later_clauses(analysis: Analysis, top: Word, phrase: Word) -> set[int]:
    """ "Seven died, according to X, and the mission fears more": the second clause is not X's."""
    return {
        c.index
        for c in analysis.children(top, "conj", "parataxis")
        if c.index > phrase.index and analysis.child(c, "nsubj", "nsubj:pass", "expl") is not None
    }


def _side(analysis: Analysis, word: Word, scope: set[int], first: int) -> set[int]:
    """A semicolon parts what one phrase covers."""
    stops = [k for k in scope if analysis.words[k].text == ";"]
    if not stops:
        return scope
    before = [k for k in stops if k < word.index]
    after = [k for k in stops if k > word.index]
    return {k for k in scope if (not before or k > before[-1]) and (not after or k < after[0])}


def _saying_of(here: list[Saying], scope: set[int], word: Word) -> Saying | None:
    """The saying whose cue the phrase hangs on, so that it only tells where that saying comes from."""
    fits = [
        s
        for s in here
        if s.lemma != "offer"
        and s.anchor.index in scope
        and len(s.content - scope) * 4 < len(s.content)
        and _covers(s, scope)
    ]
    return min(fits, key=lambda s: abs(s.anchor.index - word.index)) if fits else None


def _covers(saying: Saying, scope: set[int]) -> bool:
    """Is the scope little more than the saying's content, cue and source?"""
    own = saying.content | set(saying.cue) | saying.frame | {k for s in saying.sources for k in s.words}
    return len(scope - own) <= max(6, len(scope) // 4)


def _citing(analysis: Analysis, word: Word, here: list[Saying]) -> list[Saying]:
    """ "Nova revealed, citing security sources, that X": one link more, nearer to the origin."""
    noun = analysis.child(word, "obj", "obl") or _noun_after(analysis, word.index + 1, word.sentence)
    if noun is None or any(word.index in s.cue for s in here) or not _can_speak(noun):
        return []
    words, whole = _cited(analysis, word, noun)
    source = Source(words, noun, [word.index], word.lower)
    above = {w.index for w in analysis.ancestors(word)}
    hosts = (
        [s for s in here if s.anchor.index in above]
        or [s for s in here if s.anchor.index < word.index]
        or here
    )
    for s in [h for h in hosts if h.anchor is hosts[-1].anchor]:
        s.sources.append(source)
        s.frame.update([word.index, *words])
        s.content -= {word.index, *whole}
    if hosts:
        return []
    scope = _scope(analysis, word, {word.index, *whole})
    return (
        [Saying(word, [word.index], "cite", "state", [source], scope, word.lower, frame=set(words))]
        if scope
        else []
    )


def _cited(analysis: Analysis, word: Word, noun: Word) -> tuple[list[int], set[int]]:
    """The words of a cited source, and all words that belong to it: up to a comma, unless a clause follows."""
    end = forward_to_edge(analysis, word.index + 1, analysis.sentences[word.sentence].last)
    run = list(range(word.index + 1, end))
    plain = noun.index in run and not any(analysis.words[k].is_finite for k in run)
    words = run if plain else [k for k in phrase(analysis, noun) if k > word.index] or [noun.index]
    return words, {*words, *run} if plain else set(analysis.subtree(noun))


def _can_speak(noun: Word) -> bool:
    """ "citing an imminent threat", "citing security concerns" cite no source."""
    if (
        noun.is_proper
        or noun.mention in ("person", "organization")
        or noun.lower in DOCUMENTS | PERSON | GROUP
    ):
        return True
    return noun.mention not in ("abstract", "event", "time")


def _hearsay(analysis: Analysis, word: Word, here: list[Saying]) -> list[Saying]:
    """ "has reportedly left": the publisher's hedge is a link whose source is unknown."""
    if any(word.index in s.content for s in here):
        return []
    for up in analysis.ancestors(word):
        if up.is_verb or analysis.child(up, "nsubj", "cop"):
            clause = set(analysis.subtree(up)) - {word.index}
            source = Source([], None, [word.index], "hedge of the publisher")
            stance = HEARSAY[word.lower]
            return [Saying(word, [word.index], word.lower, stance, [source], clause, source.because)]
    return []
