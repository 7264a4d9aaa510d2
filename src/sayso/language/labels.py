"""The closed label sets of the network's heads, shared by training and reading.

Part of speech: Penn Treebank tags, as in UD English EWT and GUM (column XPOS). Relations: Universal
Dependencies v2 with the English sub-types. Names: person, organisation, location, other in BIO.
Mention types: those of GUM's entity layer.
"""

POS = tuple(
    """
    NN IN DT NNP JJ PRP . RB , NNS VB CC VBP VBD VBZ CD VBN VBG TO MD PRP$ UH : -RRB- -LRB- WDT WRB
    WP HYPH `` '' RP POS NNPS JJR JJS EX RBR NFP ADD SYM FW GW $ PDT RBS LS AFX WP$
""".split()
)
RELATIONS = tuple(
    """
    punct case det nsubj root advmod amod obj obl nmod conj compound cc mark aux cop nmod:poss advcl
    xcomp flat acl:relcl ccomp acl parataxis aux:pass nummod appos nsubj:pass discourse obl:unmarked
    nmod:unmarked compound:prt expl fixed iobj list obl:agent dep reparandum nmod:desc csubj
    nsubj:outer det:predet advcl:relcl vocative cc:preconj goeswith orphan dislocated csubj:pass
    csubj:outer
""".split()
)
NAMES = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC")
MENTIONS = (
    "none",
    "person",
    "organization",
    "place",
    "object",
    "event",
    "time",
    "abstract",
    "animal",
    "plant",
    "substance",
)
CUES = ("O", "B", "I")
# Parts of a sentence: contents of claims, attributed or in the publisher's own voice. B opens a claim, I after
# other words goes on with it ("X," he said, "Y").
PARTS = ("O", "B-said", "I-said", "B-own", "I-own")
KINDS = ("outlet", "person", "government", "organisation", "group", "document", "unknown")
NAMED = ("unnamed", "named")
STANCES = ("state", "confirm", "deny", "allege", "predict", "demand", "ask")
STATUSES = ("happened", "ongoing", "planned", "wanted", "possible", "conditional", "denied")
# Event types of PLOVER 2024 (root codes); the words that tell an event, its trigger, carry its type.
EVENTS = (
    "none", "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST",
    "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
)  # fmt: skip
ROLES = ("actor", "recipient", "place", "time")  # what a trigger is linked to

# Token heads in the order of the network's columns, and how many columns each has.
TAG_SIZES = {
    "pos": len(POS), "name": len(NAMES), "mention": len(MENTIONS), "cue": len(CUES),
    "part": len(PARTS), "saying": len(CUES), "speaker": len(CUES), "naming": len(CUES),
    "kind": len(KINDS), "named": len(NAMED), "stance": len(STANCES), "status": len(STATUSES),
    "event": len(EVENTS), "happening": len(STATUSES), "factuality": 1,
}  # fmt: skip

# Shapes of a word as written: the encoder's vocabulary is lower-case, so case comes in beside it.
SHAPES = ("lower", "Title", "UPPER", "digit", "other")


def shape_of(word: str) -> int:
    """Index into SHAPES.

    >>> [SHAPES[shape_of(w)] for w in ("said", "Nova", "UN", "2023", "—")]
    ['lower', 'Title', 'UPPER', 'digit', 'other']
    """
    if any(c.isdigit() for c in word):
        return 3
    if word.isupper() and len(word) > 1:
        return 2
    if word[:1].isupper():
        return 1
    return 0 if word.islower() else 4
