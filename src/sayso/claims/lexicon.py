"""Verbs of saying with their stance and the complements that hold what is said.

Own list, written from the annotation guidelines and from the use of news English; stances are those of
the guidelines. Thought verbs (think, believe, fear, hope) are left out on purpose: they are no say-so.
"""

from __future__ import annotations

from dataclasses import dataclass

from sayso.claims.inflection import forms
from sayso.claims.model import Stance


@dataclass(frozen=True, slots=True)
class Frame:
    """How one verb of saying takes its content.

    `clause`: a that-clause or a quotation; `object`: the object alone; `infinitive`: "vowed to go";
    `addressee`: "urged them to go"; `whole`: all that follows, "accused X of Y", "called X a lie";
    `prepositions`: "called for X".
    """

    lemma: str
    stance: Stance
    clause: bool
    object: bool
    infinitive: bool
    addressee: bool
    whole: bool
    prepositions: tuple[str, ...]


# lemma, complements (c clause, o object, i infinitive, a addressee, w whole), prepositions. A verb with "-" alone
# says nothing by itself ("published", "carried"): listed, so that the network's cue does not make a saying of it.
_TABLE: dict[Stance, str] = {
    "state": """
        say c; tell c; add c; note c; report co; state c; write c; explain c; recall c; recount c;
        remark c; observe c; comment c; respond c; reply c; answer c; retort c; counter c; declare c;
        announce co; disclose co; reveal co; insist c; maintain c; argue c; reason c; assert c;
        stress c; emphasise c; emphasize c; underline c; underscore c; reiterate co; repeat c;
        reaffirm co; conclude c; point c; read c; go c; tweet c; post c; publish -; quip c; joke c;
        boast c; complain c about; lament c; testify c; quote c; cite -; describe w; call w; label w;
        brand w; term w; characterise w; characterize w; condemn ow; denounce ow; decry o; deplore o;
        criticise ow; criticize ow; slam ow; lambast o; blast ow; praise ow; welcome ow; hail ow; commend ow;
        estimate c; put w; indicate c; suggest c; show c; find c; establish c; determine c; vow ci;
        pledge cio; promise cio; swear ci; threaten ci with; offer io; guarantee co; undertake i;
        express o; outline o; detail o; clarify c; specify c; elaborate c; mention c; inform c;
        notify c; understand c; brief c; assure c; reassure c; hint c at; imply c; signal c; propose coi;
        recommend coi; advise c; declare cow; continue c; begin c; shout c; cry c; whisper c; relay c;
        learn -; deem w; concede c; contend c; opine c; caution c; speculate c; broadcast -; carry -;
        tout o; attribute w; portray w; paint w; liken w; thank ow; apologise c for; apologize c for;
        lay w; voice o; raise -; record c; warn c of about; reckon c; judge c; recite c; air -
    """,
    "confirm": """
        confirm co; acknowledge co; admit co to; verify co; corroborate co; certify c; own -; vouch c
    """,
    "deny": """
        deny coi; reject ow; dismiss ow; refute o; rebut o; dispute co; repudiate o; disavow o;
        contradict o; rubbish ow; disclaim o; negate o; scoff - at
    """,
    "allege": """
        allege co; claim coiw; accuse w; blame w; charge c; implicate w; insinuate c; fault w
    """,
    "predict": """
        predict co; forecast co; warn ca of about against; foresee co; project c; caution c against
    """,
    "demand": """
        demand coi; urge coa; call - for on upon; request coia; ask - for; appeal - for to;
        plead c for; beg ca; implore a; beseech a; exhort a; insist - on; instruct a
    """,
    "ask": """
        ask c about; wonder c; question co; inquire c; enquire c; query c
    """,
}


def _frames() -> dict[str, list[Frame]]:
    out: dict[str, list[Frame]] = {}
    for stance, text in _TABLE.items():
        for row in text.split(";"):
            fields = row.split()
            if fields:
                lemma, kinds, prepositions = fields[0], fields[1], tuple(fields[2:])
                frame = Frame(
                    lemma,
                    stance,
                    "c" in kinds,
                    "o" in kinds,
                    "i" in kinds,
                    "a" in kinds,
                    "w" in kinds,
                    prepositions,
                )
                if not any(f.lemma == lemma and f.stance == stance for f in out.get(lemma, [])):
                    out.setdefault(lemma, []).append(frame)
    return out


FRAMES = _frames()
LEMMAS = {form: lemma for lemma in FRAMES for form in forms(lemma)}

# Verbs that need a quotation to be a cue: "he began: '...'", "he went on".
IMPERSONAL_ONLY = frozenset({"understand"})  # "it is understood that", never "she understood that"
QUOTATION_ONLY = frozenset(
    {"go", "begin", "continue", "shout", "cry", "whisper", "read", "point", "reason", "judge", "record"}
)

# These say something only when their subject is a document or data: "satellite images show that ...".
EVIDENCE_ONLY = frozenset(
    {"show", "find", "establish", "determine", "indicate", "suggest", "put", "signal", "imply", "record"}
)

# "It was reported that", "he is said to": saying verbs that stand in the passive without a source.
PASSIVE = frozenset(
    """
    say report announce confirm allege claim quote tell accuse inform learn rumour estimate understand
""".split()
)

# Nouns of saying that take a that-clause or a quotation.
NOUNS: dict[str, Stance] = {
    **dict.fromkeys("statement statements report reports announcement assertion suggestion".split(), "state"),
    **dict.fromkeys("rumours rumors remarks insistence".split(), "state"),
    **dict.fromkeys("claim claims allegation allegations accusation accusations".split(), "allege"),
    "warning": "predict",
    "denial": "deny",
    "admission": "confirm",
    "demand": "demand",
}

# A document speaks for whoever made it; with nobody named it is the source itself.
DOCUMENTS = frozenset(
    """
    statement report draft letter communique communiqué document documents memo note notice bulletin
    release survey study poll paper dossier resolution law decree file files record records figures
    data images imagery photographs photos footage video videos analysis reports interviews
    interview messages message list text readout post tweet telegram article editorial dispatch
    cable transcript findings estimates tally review audit assessment brochure leaflet email emails
    invoices announcement testimony headline caption account accounts statements inquiry
    investigation
""".split()
)
