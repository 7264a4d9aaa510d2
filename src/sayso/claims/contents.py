"""Content: the words of what is said, read off the tree around a cue."""

from __future__ import annotations

from sayso.claims.cues import lemma_of
from sayso.claims.lexicon import Frame
from sayso.language.analysis import Analysis, Word

QUOTATION_MARKS = frozenset({"“", "”", '"', "‘", "’", "``", "''", "«", "»"})
TIME_WORDS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday today yesterday tonight week month year
    morning evening afternoon night earlier later january february march april may june july august
    september october november december
""".split()
)


def clause(analysis: Analysis, cue: Word) -> set[int]:
    """A that-clause, the complement of the cue: "said [that] the talks had failed"."""
    out: set[int] = set()
    for c in analysis.children(cue, "ccomp"):
        out.update(analysis.subtree(c))
    return out


def after_that(analysis: Analysis, cue: Word) -> set[int]:
    """ "responded that ...": where the tree has lost the clause, the words after "that" up to a semicolon."""
    start = cue.index + 1
    if lemma_of(cue) == "tell":  # past the hearer: "told Reuters that ..."
        last = min(start + 8, analysis.sentences[cue.sentence].last)
        nominal = ("DT", "JJ", "NN", "NNS", "NNP", "NNPS", "HYPH", "POS", "PRP", "PRP$", "CD")
        while start < last and analysis.words[start].pos in nominal and analysis.words[start].lower != "that":
            start += 1
    return _that_clause_at(analysis, cue, start)


def after_citing(analysis: Analysis, cue: Word) -> set[int]:
    """ "reported, citing a source, that ...": the clause behind the citation."""
    last = analysis.sentences[cue.sentence].last
    after = [w.lower for w in analysis.words[cue.index + 1 : min(cue.index + 3, last)]]
    if after not in ([",", "citing"], [",", "quoting"]):
        return set()
    comma = next((k for k in range(cue.index + 3, last) if analysis.words[k].text == ","), last)
    return _that_clause_at(analysis, cue, comma + 1)


def told_that(analysis: Analysis, cue: Word) -> set[int]:
    """ "had been told by both sides that ...": the clause behind the doer."""
    if lemma_of(cue) not in ("tell", "inform"):
        return set()
    last = analysis.sentences[cue.sentence].last
    near = range(cue.index + 1, min(cue.index + 12, last))
    that = next((k for k in near if analysis.words[k].lower == "that"), None)
    return _that_clause_at(analysis, cue, that) if that is not None else set()


def _that_clause_at(analysis: Analysis, cue: Word, start: int) -> set[int]:
    last = analysis.sentences[cue.sentence].last
    if start + 3 >= last or analysis.words[start].lower != "that":
        return set()
    ends = (
        k for k in range(start, last) if analysis.words[k].text == ";" or analysis.words[k].lower == "citing"
    )
    return set(range(start + 1, next(ends, last)))


def mended(analysis: Analysis, cue: Word, clause_words: set[int]) -> set[int]:
    """A that-clause begins right after "that" and ends at a semicolon, whatever the tree has left out or put in."""
    out = {k for k in clause_words if k > cue.index} or clause_words
    stop = next((k for k in range(cue.index, max(out)) if analysis.words[k].text == ";"), None)
    if stop is not None and any(k < stop for k in out):
        out = {k for k in out if k < stop}
    out = _without_time(analysis, cue, _before_but(analysis, out))
    first = min(out)
    that = [
        k
        for k in range(cue.index + 1, first)
        if analysis.words[k].lower == "that" and analysis.words[k].pos == "IN"
    ]
    return out | set(range(that[-1] + 1, first)) if that else out


def _before_but(analysis: Analysis, words: set[int]) -> set[int]:
    """ "said it had foiled an attack, but two drivers disagreed": what comes after ", but" is nobody's saying."""
    for k in sorted(words):
        if analysis.words[k].lower == "but" and analysis.words[k - 1].text == ",":
            behind = [w for w in words if w > k]
            clause = any(analysis.words[w].relation.startswith("nsubj") and w - k < 8 for w in behind)
            said_too = (
                analysis.words[k + 1].lower in ("that", "not") if k + 1 < len(analysis.words) else False
            )
            if (
                clause
                and not said_too
                and not any(analysis.words[w].text in QUOTATION_MARKS for w in range(min(words), k))
            ):
                return {w for w in words if w < k - 1} or words
    return words


def _without_time(analysis: Analysis, cue: Word, words: set[int]) -> set[int]:
    """ "said on Wednesday it had ...": the day is that of the saying."""
    start = cue.index + 1
    if (
        start in words
        and analysis.words[start].lower == "on"
        and analysis.words[start + 1].lower in TIME_WORDS
    ):
        return words - {start, start + 1} or words
    if start in words and analysis.words[start].lower in TIME_WORDS and analysis.words[start].pos == "NNP":
        return words - {start} or words
    return words


def host_clause(analysis: Analysis, cue: Word) -> set[int]:
    """The sentence into which the cue is put: "The talks, he said, had failed."."""
    if cue.relation != "parataxis" or (head := analysis.head(cue)) is None:
        return set()
    return set(analysis.subtree(head, {cue.index}))


def infinitive(analysis: Analysis, cue: Word) -> set[int]:
    """ "vowed to avenge": keeps "to"."""
    out: set[int] = set()
    for c in analysis.children(cue, "xcomp", "advcl", "ccomp"):
        if (
            c.index == cue.index + 1
            and c.relation == "xcomp"
            and c.pos == "VBG"
            and lemma_of(cue) in ("deny", "admit", "recommend", "propose", "suggest")
        ):
            out.update(analysis.subtree(c))
        if c.index > cue.index and any(m.lower == "to" for m in analysis.children(c, "mark")):
            out.update(analysis.subtree(c))
    return out


def thing(analysis: Analysis, cue: Word) -> set[int]:
    """The object: "denied the accusations"."""
    out: set[int] = set()
    for c in analysis.children(cue, "obj"):
        out.update(analysis.subtree(c))
    return out


def addressee(analysis: Analysis, cue: Word) -> set[int]:
    """ "urged both sides to stop", "called on them to publish": the addressee and the infinitive."""
    wanted = infinitive(analysis, cue)
    if not wanted:
        return set()
    for c in analysis.children(cue, "obj", "iobj", "obl"):
        if c.index > cue.index and (
            (c.relation != "obl" and lemma_of(cue) not in ("call", "appeal"))
            or case_of(analysis, c) in ("on", "upon", "to")
        ):
            wanted.update(without_case(analysis, c))
    return wanted


def prepositional(analysis: Analysis, cue: Word, prepositions: tuple[str, ...]) -> tuple[set[int], list[int]]:
    """ "called for an inquiry": what the preposition governs, and the preposition, which belongs to the cue."""
    for c in analysis.children(cue, "obl", "nmod", "advcl", "ccomp", "xcomp"):
        if c.index > cue.index and case_of(analysis, c) in prepositions:
            first = [k.index for k in analysis.children(c, "case", "mark")][:1]
            return set(analysis.subtree(c)) - set(first), first
    return set(), []


def whole(analysis: Analysis, cue: Word) -> set[int]:
    """All complements after the cue: "accused X of Y", "called X a lie", "dismissed it as a stunt"."""
    out: set[int] = set()
    parts = 0
    for c in analysis.children(cue):
        if c.index < cue.index or c.relation in (
            "punct",
            "conj",
            "cc",
            "parataxis",
            "nsubj",
            "advmod",
            "discourse",
            "compound:prt",
        ):
            continue
        if c.relation == "obl:unmarked" or (c.relation in ("obl", "advcl") and not _completes(analysis, c)):
            continue
        parts += 1 + (c.relation == "ccomp" or any(k.relation == "acl" for k in analysis.children(c)))
        out.update(analysis.subtree(c))
    return out if parts > 1 else _named_in_quotation(analysis, cue)  # "called him" is a telephone call


def _named_in_quotation(analysis: Analysis, cue: Word) -> set[int]:
    """'called the report "a tired fiction"': the words up to the closing mark, where the tree sees one object."""
    last = analysis.sentences[cue.sentence].last
    marks = [
        k
        for k in range(cue.index + 1, min(cue.index + 30, last))
        if analysis.words[k].text in QUOTATION_MARKS
    ]
    if (
        len(marks) < 2
        or marks[0] - cue.index > 8
        or lemma_of(cue) not in ("call", "describe", "label", "brand", "term")
    ):
        return set()
    if any(analysis.words[k].text in (",", ";", ":") for k in range(cue.index + 1, marks[0])):
        return set()
    return set(range(cue.index + 1, marks[1]))


def _completes(analysis: Analysis, word: Word) -> bool:
    """ "of hiding guns", "for the raid", "as fantasy" complete the verb; a time or place does not."""
    if case_of(analysis, word) == "at":
        return word.pos == "CD" or analysis.child(word, "nummod") is not None
    return (
        case_of(analysis, word) in ("of", "for", "as", "on", "with", "to", "down")
        and word.lower not in TIME_WORDS
    )


def complement(analysis: Analysis, cue: Word, frame: Frame) -> tuple[set[int], list[int], str]:
    """What a verb of saying says, apart from quotations: words, further cue words, and the rule's name."""
    if frame.clause and (found := clause(analysis, cue)):
        return found, [], "that-clause"
    if frame.clause and (found := host_clause(analysis, cue)):
        return found, [], "cue put into the sentence"
    if frame.addressee and (found := addressee(analysis, cue)):
        preposition = [k.index for k in _case_words(analysis, cue) if k.index == cue.index + 1]
        return found - set(preposition), preposition, "addressee and infinitive"
    if frame.infinitive and (found := infinitive(analysis, cue)):
        return found, [], "infinitive"
    if frame.whole and (found := whole(analysis, cue)):
        return found, [], "complements"
    if frame.prepositions:
        found, preposition = prepositional(analysis, cue, frame.prepositions)
        if found:
            return found, preposition, "preposition"
    if frame.object and (found := thing(analysis, cue)):
        return found, [], "object"
    return set(), [], ""


def _case_words(analysis: Analysis, cue: Word) -> list[Word]:
    return [k for c in analysis.children(cue, "obl") for k in analysis.children(c, "case")]


def case_of(analysis: Analysis, word: Word) -> str:
    """The preposition of a phrase, lower-case; "" without one."""
    found = analysis.child(word, "case", "mark")
    return found.lower if found else ""


def without_case(analysis: Analysis, word: Word) -> set[int]:
    """A phrase without its preposition."""
    return set(analysis.subtree(word)) - {c.index for c in analysis.children(word, "case")}


def trimmed(analysis: Analysis, words: set[int]) -> list[int]:
    """Without punctuation, conjunctions and "that" at the edges."""
    out = sorted(words)
    while out and is_edge(analysis.words[out[0]], first=True):
        out.pop(0)
    while out and is_edge(analysis.words[out[-1]], first=False):
        out.pop()
    return out


def is_edge(word: Word, first: bool) -> bool:
    if not any(c.isalnum() for c in word.text):
        return True
    return first and ((word.lower == "that" and word.relation == "mark") or word.relation == "cc")
