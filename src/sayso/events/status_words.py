"""Words that govern an event: what they say of their complement, and how they pass it on.

Own lists, after FactBank's and UDS's predicates.
"""

from __future__ import annotations

from sayso.claims.model import Status

_WORDS: dict[Status, str] = {
    "denied": """deny denied denies denying denial denials reject rejected rejects refute refuted avoid avoided averted
        avert prevent prevented prevents thwart thwarted foil foiled fail failed fails refuse refused refuses refusal
        decline declined unable stopped halted ruled dismissed dismiss false unfounded abandoned cancelled canceled
        scrapped without neither nor never""",
    "planned": """plan plans planned planning intend intends intended intention prepare prepares prepared preparing
        preparations threaten threatens threatened threatening threat threats vow vows vowed pledge pledges pledged
        promise promises promised agree agreed decide decided order orders ordered scheduled due set ready about going
        upcoming forthcoming poised schedule swore""",
    "wanted": """want wants wanted demand demands demanded urge urges urged call calls called ask asks asked request
        requests requested hope hopes hoped seek seeks sought need needs propose proposes proposed proposal suggest
        suggests suggested recommend recommended appeal appeals appealed wish wishes wished offer offers offered should
        must require try tries tried trying attempt attempts attempted attempting""",
    "possible": """may might could can possible possibly perhaps likely unlikely probable potential possibility risk
        risks fear fears feared fearing expect expects expected expectation suspect suspected suspicion believe believed
        consider considers considered considering reportedly allegedly alleged rumour rumours rumoured rumored rumors
        speculation predict predicted predicts warn warns warned warning danger chance prospect appears seemed seem
        seems thought estimated presumed feared-dead unconfirmed apparently apparent whether""",
}
GOVERNORS: dict[str, Status] = {word: status for status, words in _WORDS.items() for word in words.split()}
_MODAL_WORDS: dict[Status, str] = {
    "possible": "may might could can",
    "planned": "will 'll ’ll shall wo would",
    "wanted": "must should ought",
}
MODALS: dict[str, Status] = {word: status for status, words in _MODAL_WORDS.items() for word in words.split()}
CONDITIONS = frozenset("if unless should provided once".split())
NEGATIONS = frozenset("not n't n’t never no neither nor without".split())
JOINING = CONDITIONS | {"of", "from"}  # "suspected of having kidnapped"
MAKING = frozenset("agree agreed decided announced".split())  # who agreed on a truce has one
# one who has not confirmed or ruled out an attack leaves it open
_OPEN = """confirm confirms confirmed confirming verify verifies verified rule ruled exclude excluded deny denies
    denied"""
OPEN = frozenset(_OPEN.split())
OPEN_MODALS = frozenset(("may", "might"))  # "may not attack" is possible; "could not attack" is denied
NAMING = frozenset(
    "call calls called calling consider considers considered".split()
)  # "called the attack a crime"
# what happens shares the status of its verb: "a raid could take place", "talks will begin"
_HAPPENING = """happen happens happened occur occurs occurred take takes took taken follow follows followed come comes
    came begin begins began begun start starts started resume resumes resumed continue continues be materialise
    materialize"""
HAPPENING = frozenset(_HAPPENING.split())
# an event after one of these is no complement: "dismissed after the attack", "an inquiry into the attack"
ADJUNCTS = frozenset("after before during since until following amid amidst despite at by into".split())
ONLY = frozenset("only just merely simply".split())  # "not only shelled"
COMPLEMENTS = frozenset("xcomp ccomp obj obl nmod acl advcl amod compound conj".split())  # and "nsubj:pass"
