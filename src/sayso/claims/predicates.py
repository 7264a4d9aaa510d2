"""Word lists of status: modals, predicates of wanting, planning and doubting, adverbs. Own lists."""

from __future__ import annotations

from sayso.claims.model import Status

MODALS: dict[str, Status] = {
    "will": "planned", "'ll": "planned", "’ll": "planned", "wo": "planned", "shall": "planned", "would": "planned", "'d": "planned", "’d": "planned",
    "may": "possible", "might": "possible", "could": "possible", "can": "possible", "ca": "possible",
    "should": "wanted", "must": "wanted", "ought": "wanted",
}  # fmt: skip

# What the verb of saying asserts of its infinitive or object.
BY_CUE: dict[str, Status] = {
    "vow": "planned", "pledge": "planned", "promise": "planned", "swear": "planned", "undertake": "planned", "guarantee": "planned",
    "threaten": "possible", "offer": "wanted", "propose": "wanted", "recommend": "wanted", "warn": "possible", "caution": "possible",
    "predict": "possible", "forecast": "possible", "foresee": "possible", "hint": "possible", "suggest": "possible",
}  # fmt: skip

# Predicates of doubt; True where the word alone is enough, False where it needs a complement.
DOUBT: dict[str, bool] = {
    **dict.fromkeys(
        """
    fear fears feared expect expects expected suspect suspects suspected believe believes believed
    likely unlikely possible unclear
""".split(),
        True,
    ),
    **dict.fromkeys(
        """
    seem seems seemed appear appears appeared threaten threatens threatened risk risks risked
    thought consider considers considered considering feel feels felt
""".split(),
        False,
    ),
    **dict.fromkeys(
        """
    unsure uncertain unknown unconfirmed doubtful doubt doubts doubted think thinks weighing
    probable plausible worry worries worried rumoured rumored presumed
""".split(),
        True,
    ),
}
PLAN = frozenset(
    """
    plan plans planned planning intend intends intended due set scheduled agree agrees agreed decide
    decides decided slated poised prepare prepares preparing prepared arrange arranged ordered going
    ready pledged promised vowed destined
""".split()
)
# These are plans without an infinitive, too: "a truce was agreed".
DECIDED = frozenset("planned intended agreed decided arranged pledged promised vowed".split())
# These plan by themselves: "is due in Batken tomorrow".
ARRANGED = frozenset(["due", "scheduled", "slated", "poised", "destined"])
WANT = frozenset(
    """
    want wants wanted hope hopes hoped hoping seek seeks sought demand demands demanded request
    requests requested urge urges urged aim aims aimed aiming wish wishes wished ask asks asked call
    calls called need needs propose proposes proposed
""".split()
) - frozenset({"called", "call", "calls"})
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
