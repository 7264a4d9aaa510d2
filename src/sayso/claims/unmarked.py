"""Sources without a marked name: who they are is read off the phrase and the names in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.claims import anaphora
from sayso.claims.countries import is_state
from sayso.claims.definites import back_reference
from sayso.claims.describe import description, with_possessor
from sayso.claims.fuller import is_known_outlet, longer
from sayso.claims.kinds import DOCUMENTS, GOVERNMENT, ORGANISATION, PERSON, is_named, kind_of
from sayso.claims.outlets import NOUNS as OUTLET_NOUNS
from sayso.claims.outlets import is_outlet_name, is_outlet_phrase
from sayso.claims.phrases import phrase
from sayso.claims.register import name_in
from sayso.claims.resolved import Resolved, place
from sayso.claims.saying import Source
from sayso.language.analysis import Analysis, Word

if TYPE_CHECKING:
    from sayso.claims.resolve import Resolver

PLURAL = ("NNS", "NNPS")


def by_rules(resolver: Resolver, source: Source, head: Word) -> Resolved:
    """The maker of a document, a person whom the phrase names, or else what its own words say."""
    is_document = head.lower in DOCUMENTS and head.pos.startswith("NN")
    if is_document and (owner := _owner(resolver, head, source)) is not None:
        return owner
    if (maker := _last_institution(resolver, source, head)) is not None:
        return maker
    if (person := _person(resolver, source, head)) is not None:
        return person
    return _described(resolver, source, head)


def of_word(resolver: Resolver, word: Word) -> Resolved | None:
    """What a noun or name in running text stands for, if it is somebody who can speak."""
    name = resolver.register.at.get(word.index)
    if name is not None:
        return anaphora.of_name(resolver, name)
    if not word.pos.startswith("NN"):
        return None
    speaks = word.lower in PERSON | ORGANISATION | GOVERNMENT | OUTLET_NOUNS
    if word.mention not in ("person", "organization") and not speaks:
        return None
    source = Source(phrase(resolver.analysis, word), word, [], "")
    return back_reference(resolver, source, word) or _described(resolver, source, word)


def _person(resolver: Resolver, source: Source, head: Word) -> Resolved | None:
    """A person whose name is in the phrase and who is what it means."""
    analysis, register = resolver.analysis, resolver.register
    person = name_in(register, source.words, ("PER",))
    if person is None or is_state(person.text) or not _is_about(analysis, person.first, head):
        return None
    if is_outlet_phrase(analysis, source.words, head, register.introduced):
        return None
    full = register.fullest(person.text, ("PER",)) or person
    where = None if full is person else full.span
    because = "full name" if where else "name"
    return Resolved(full.text, "person", True, where, because, head, tuple(source.words))


def _is_about(analysis: Analysis, name: int, head: Word) -> bool:
    """Is the person's name what the phrase means, and not a part of an outlet's or an office's name?"""
    word = analysis.words[name]
    path = {w.index for w in [word, *analysis.ancestors(word)]}
    return head.index in path or any(w.name == "PER" for w in [head, *analysis.ancestors(head)])


def _owner(resolver: Resolver, head: Word, source: Source) -> Resolved | None:
    """A document speaks for whoever made it: "the panel's report" -> the panel."""
    analysis = resolver.analysis
    for c in analysis.children(head):
        own = _is_maker(analysis, c)
        if not own and not _is_institution(analysis, c):
            continue
        words = [k for k in analysis.subtree(c) if analysis.words[k].relation != "case"]
        found = resolver.resolve_anew(Source(words, c, source.cue, source.because), c)
        if found.kind not in ("document", "unknown") and (found.named or own):
            where = found.named_at or analysis.span(words)
            because, own_words = "maker of the document", tuple(source.words)
            return Resolved(found.name, found.kind, found.named, where, because, head, own_words)
    return None


def _is_maker(analysis: Analysis, part: Word) -> bool:
    """ "The panel's report", "a report by the panel", "reports in the Lumo Times"."""
    case = analysis.child(part, "case")
    if part.relation == "nmod:poss":
        return True
    if case is None:
        return False
    if case.lower in ("in", "of"):
        words = [k for k in analysis.subtree(part) if k != case.index]
        return is_outlet_name(analysis.show(analysis.span(words)))
    return part.relation in ("nmod", "obl", "obl:agent") and case.lower in ("by", "from")


def _is_institution(analysis: Analysis, part: Word) -> bool:
    """ "A UNICEF report": a name beside the document."""
    beside = part.relation in ("compound", "nmod", "amod") and part.name == "ORG"
    return beside and analysis.child(part, "case") is None


def _last_institution(resolver: Resolver, source: Source, head: Word) -> Resolved | None:
    """ "The statement added": that of the institution that spoke last."""
    words = " ".join(resolver.analysis.words[k].lower for k in source.words)
    if words not in ("the statement", "the communique", "the communiqué", "the readout"):
        return None
    near = anaphora.near(resolver, head)
    made = [h for h in near if h.kind in ("government", "organisation") and h.named]
    if not made:
        return None
    last, because = made[-1], "statement of the institution that spoke last"
    where = place(resolver.analysis, last)
    return Resolved(last.name, last.kind, last.named, where, because, head, tuple(source.words))


def _described(resolver: Resolver, source: Source, head: Word) -> Resolved:
    """A name or a description, in its own words."""
    analysis, register = resolver.analysis, resolver.register
    words = description(analysis, register, source.words, head)
    texts = [analysis.words[k].text for k in words]
    name = with_possessor(resolver, words)
    has_name = name_in(register, words, ("ORG", "LOC", "MISC")) is not None or (
        head.is_proper and head.name != ""
    )
    outlet = is_outlet_phrase(analysis, source.words, head, register.introduced) or is_known_outlet(
        resolver, name
    )
    plural = _is_plural(analysis, head, texts)
    kind = kind_of(texts, head.lower, head.name, plural and not is_state(name), outlet)
    named = is_named(texts, head.lower, kind, has_name)
    where, because = None, "own words"
    full = longer(resolver, name, kind) if head.is_proper or is_state(name) else None
    if full is not None:
        name, where, because = full[0], full[1], "fullest name"
    return Resolved(name, kind, named, where, because, head, tuple(source.words), plural)


def _is_plural(analysis: Analysis, head: Word, texts: list[str]) -> bool:
    """More than one: by the noun, or by an "and"."""
    return (
        head.pos in PLURAL or (head.name == "" and "and" in texts) or analysis.child(head, "conj") is not None
    )
