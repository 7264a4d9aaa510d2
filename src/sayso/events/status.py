"""Is the event so? What governs its trigger decides before the network does: a hedged event never happened.

The walk goes from the trigger up the tree: its own modal, negation and condition first, then each word whose
complement it stands in ("denied attacking", "a threat to strike", "fears of an attack").
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.claims.model import Status
from sayso.language.analysis import Analysis, Word
from sayso.language.labels import STATUSES

# Stems of words that say of their complement that it is not (yet) so. Own lists, after FactBank's and UDS's predicates.
_GOVERNORS: dict[str, Status] = {
    word: status  # type: ignore[misc]
    for status, words in {
        "denied": """deny denied denies denying denial denials reject rejected rejects refute refuted avoid avoided averted avert
            prevent prevented prevents thwart thwarted foil foiled fail failed fails refuse refused refuses refusal decline declined unable
            stopped halted ruled dismissed dismiss false unfounded abandoned cancelled canceled scrapped without neither nor never""",
        "planned": """plan plans planned planning intend intends intended intention prepare prepares prepared preparing preparations
            threaten threatens threatened threatening threat threats vow vows vowed pledge pledges pledged promise promises promised agree
            agreed decide decided order orders ordered scheduled due set ready about going upcoming forthcoming poised schedule
            announced-plan warned-will swore""",
        "wanted": """want wants wanted demand demands demanded urge urges urged call calls called ask asks asked request requests
            requested hope hopes hoped seek seeks sought need needs propose proposes proposed proposal suggest suggests suggested
            recommend recommended appeal appeals appealed wish wishes wished offer offers offered should must require try tried attempt""",
        "possible": """may might could can possible possibly perhaps likely unlikely probable potential possibility risk risks fear
            fears feared fearing expect expects expected expectation suspect suspected suspicion believe believed consider considers
            considered considering reportedly allegedly alleged rumour rumours rumoured rumored rumors speculation predict predicted
            predicts warn warns warned warning danger chance prospect appears seemed seem seems thought
            estimated presumed feared-dead unconfirmed apparently apparent whether""",
    }.items()
    for word in words.split()
}  # fmt: skip
_CONDITIONS = frozenset("if unless should provided once".split())
_MODALS: dict[str, Status] = {
    "may": "possible", "might": "possible", "could": "possible", "can": "possible", "will": "planned", "'ll": "planned", "’ll": "planned",
    "shall": "planned", "wo": "planned", "would": "planned", "must": "wanted", "should": "wanted", "ought": "wanted",
}  # fmt: skip
_NEGATIONS = frozenset("not n't n’t never no neither nor without".split())
_COMPLEMENTS = (
    "xcomp",
    "ccomp",
    "obj",
    "obl",
    "nmod",
    "acl",
    "nsubj:pass",
    "advcl",
    "amod",
    "compound",
    "nmod:poss",
    "csubj",
    "conj",
)
_JOINING = _CONDITIONS | {"of", "from"}  # "suspected of having kidnapped"
_MAKING = frozenset(("agree", "agreed", "decided", "announced"))
HIGHEST = 6  # steps up the tree


def event_status(analysis: Analysis, trigger: list[int], scores: list[float]) -> tuple[Status, str]:
    """The status of an event and what decided."""
    network = max(range(len(scores)), key=scores.__getitem__)
    ruled = next(governed(analysis, analysis.words[_head(analysis, trigger)]), None)
    if ruled is None:
        return STATUSES[network], f"network {scores[network]:.2f}"  # type: ignore[return-value]
    status, word = ruled
    if STATUSES[network] not in ("happened", "ongoing") and scores[network] > 0.6:
        return STATUSES[network], f"network {scores[network]:.2f}; '{word.text}'"  # type: ignore[return-value]
    return status, f"'{word.text}' governs it"


def _head(analysis: Analysis, trigger: list[int]) -> int:
    """The word of the trigger that the others hang on."""
    inside = set(trigger)
    return next(
        (k for k in trigger if analysis.words[k].head not in inside or analysis.words[k].is_root), trigger[0]
    )


def governed(analysis: Analysis, word: Word) -> Iterator[tuple[Status, Word]]:
    """What takes the event out of the world of facts, the nearest first."""
    for _ in range(HIGHEST):
        yield from _own(analysis, word)
        if word.is_root or (
            word.relation.split(":")[0] not in {c.split(":")[0] for c in _COMPLEMENTS}
            and not word.relation.startswith("nsubj:pass")
        ):
            return
        above = analysis.words[word.head]
        if word.relation.startswith("acl:relcl") or (
            word.relation == "conj" and above.pos[:1] != word.pos[:1]
        ):
            return
        joins = {c.lower for c in analysis.children(word)}
        if word.relation == "advcl" and not joins & _JOINING:
            return
        status = _GOVERNORS.get(above.lower)
        is_made = (
            above.lower in _MAKING and not word.is_verb
        )  # who agreed on a truce has one, who agreed to leave is still there
        if status is not None and word.relation != "conj" and not is_made:
            yield status, above
        word = above


def _own(analysis: Analysis, word: Word) -> Iterator[tuple[Status, Word]]:
    """Modal, negation, condition and hedge on the word itself."""
    children = list(analysis.children(word))
    for c in children:
        if c.relation == "mark" and c.lower in _CONDITIONS:
            yield "conditional", c
    for c in children:
        if c.lower in _NEGATIONS:
            yield "denied", c
    for c in children:
        if c.relation.startswith("aux") and c.lower in _MODALS:
            yield _MODALS[c.lower], c
        elif c.relation in ("amod", "advmod", "compound") and c.lower in _GOVERNORS:
            yield _GOVERNORS[c.lower], c
        elif c.relation == "mark" and c.lower == "whether":
            yield "possible", c
