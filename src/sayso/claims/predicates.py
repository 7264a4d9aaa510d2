"""Word lists of status: modals, predicates of wanting, planning and doubting, adverbs. Own lists."""

from __future__ import annotations

from sayso.claims.inflection import forms
from sayso.claims.model import Status

MODALS: dict[str, Status] = {
    **dict.fromkeys("will 'll ’ll wo shall would 'd ’d".split(), "planned"),
    **dict.fromkeys("may might could can ca".split(), "possible"),
    **dict.fromkeys("should must ought".split(), "wanted"),
}

_BY_CUE: dict[str, Status] = {
    **dict.fromkeys("vow pledge promise swear undertake guarantee".split(), "planned"),
    **dict.fromkeys("threaten warn caution predict forecast foresee hint suggest".split(), "possible"),
    **dict.fromkeys("offer propose recommend".split(), "wanted"),
}

# What the verb of saying asserts of its infinitive or object, by every form of the verb.
BY_CUE = {form: status for lemma, status in _BY_CUE.items() for form in forms(lemma)}

# Predicates of doubt by themselves.
DOUBT = frozenset(
    """
    fear fears feared expect expects expected suspect suspects suspected believe believes believed
    likely unlikely possible unclear unsure uncertain unknown unconfirmed doubtful doubt doubts doubted
    think thinks weighing probable plausible worry worries worried rumoured rumored presumed
""".split()
)
# Predicates of doubt only with a complement: "seem to hold", "threaten to leave".
DOUBT_OF = frozenset(
    """
    seem seems seemed appear appears appeared threaten threatens threatened risk risks risked
    thought consider considers considered considering feel feels felt
""".split()
)
PLAN = frozenset(
    """
    plan plans planned planning intend intends intended due set scheduled agree agrees agreed decide
    decides decided slated poised prepare prepares preparing prepared arrange arranged ordered going
    ready pledged promised vowed destined
""".split()
)
# These are plans without an infinitive, too: "a truce was agreed".
DECIDED = frozenset("planned intended agreed decided arranged".split())
# These plan by themselves: "is due in Batken tomorrow".
ARRANGED = frozenset(["due", "scheduled", "slated", "poised", "destined"])
WANT = frozenset(
    """
    want wants wanted hope hopes hoped hoping seek seeks sought demand demands demanded request
    requests requested urge urges urged aim aims aimed aiming wish wishes wished ask asks asked need
    needs propose proposes proposed
""".split()
)
REFUSE = frozenset(
    """
    refuse refuses refused decline declines declined fail fails failed
""".split()
)
POSSIBLE_ADVERBS = frozenset(
    """
    probably possibly perhaps maybe likely presumably conceivably apparently potentially
""".split()
)
FUTURE_NOUNS = frozenset(
    """
    elections election summit visit meeting talks vote referendum withdrawal ceasefire release
""".split()
)
