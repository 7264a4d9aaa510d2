"""Outlets: which names and nouns are newspapers, agencies, broadcasters and sites.

Agencies and outlets named here are among the most quoted in English news; own knowledge, not looked up.
"""

from __future__ import annotations

import re

from sayso.language.analysis import Analysis, Word

NOUNS = frozenset(
    """
    newspaper newspapers agency daily weekly paper magazine outlet outlets website site broadcaster
    station channel network television tv radio journal tabloid broadsheet portal newswire wire
    press media programme program podcast correspondent reporter reporters journalist journalists
    presenter publication publications news dailies weeklies newsletter telethon
""".split()
)
# "agency" may be a state's: only with one of these beside it, or when the document has an agency already
AMBIGUOUS = frozenset(
    {
        "agency",
        "network",
        "site",
        "station",
        "programme",
        "program",
        "wire",
        "channel",
        "portal",
        "paper",
        "press",
        "media",
        "publication",
        "publications",
    }
)
_KNOWN = """
    Reuters; Associated Press; AP; AFP; Agence France-Presse; Bloomberg; BBC; CNN; CBS; NBC; ABC;
    MSNBC; NPR; PBS; Fox; Sky News; ITV; DPA; dpa; EFE; ANSA; Nova; TASS; Tass; RIA; Interfax;
    Ukrinform; Xinhua; CCTV; CGTN; Kyodo; NHK; Yonhap; KCNA; PTI; ANI; Anadolu; TRT; Al[ -]Jazeera;
    Al[ -]Arabiya; Al[ -]Hadath; Al[ -]Mayadeen; Al[ -]Manar; Al[ -]Masirah; SANA; SPA; WAM; QNA;
    IRNA; ISNA; Fars; Tasnim; Mehr; Press TV; Haaretz; Ynet; Kan; Meduza; Kommersant; Izvestia;
    Vedomosti; Axios; Politico; Guardian; Economist; Spiegel; Le Monde; Figaro; El País; El Pais;
    Corriere; Repubblica; Süddeutsche; Washington Post; New York Times; Wall Street Journal;
    Financial Times; Telegraph; Independent; Dawn; Geo; RFE/RL; RFI; DW; Deutsche Welle; France 24;
    Euronews; Voice of America; VOA; Radio Free Europe; Suspilne; UNIAN; Wikinews; UPI; Bellingcat;
    YTN; KBS; MBC
"""
_NAMES = re.compile(r"\b(?:" + "|".join(n.strip() for n in _KNOWN.split(";")) + r")\b")
_TYPICAL = """
    Agence Agencia Agenzia News Times Post TV Television Radio Tribune Herald Gazette Journal Daily Press Wire Courier
    Kurier Kurir Zeitung Telegraph Observer Chronicle Mail Mirror Standard Broadcasting Newswire
    Online Today Dispatch Examiner Bulletin FM Globe Argus Monitor Sentinel Ledger Inquirer Diario
    Diário Jornal Giornale Presse Kanal Channel Media Echo Beacon Register Messenger Nachrichten
"""
_PARTS = re.compile(
    r"\b(?:"
    + "|".join(_TYPICAL.split())
    + r")\b|\b\w+(?:press|news|media|fax|inform|wire|tribune|presse|zeitung|tass)\b|\w+TV\b"
)


def is_outlet_name(name: str) -> bool:
    """Does the name look like an outlet's?

    >>> [is_outlet_name(n) for n in ("Radio Lumo", "the Associated Press (AP)", "Interior Ministry")]
    [True, True, False]
    """
    if re.search(
        r"\b(?:Ministry|Ministers?|Minister|Secretary|Forces?|Army|Police|Press Service|Guard|Bank)\b", name
    ):
        return False
    return bool(_NAMES.search(name) or any(m.group()[0].isupper() for m in _PARTS.finditer(name)))


_OTHER_AGENCIES = re.compile(
    r"\b(?:Space|Energy|Security|Intelligence|Aid|Refugees?|Health|Border|Development|Nuclear|UN|U\.N\.|police)\b",
    re.I,
)
_JOURNALISTS = frozenset(
    {"reporters", "reporter", "journalists", "journalist", "correspondent", "presenter", "press", "media"}
)


def is_outlet_phrase(analysis: Analysis, words: list[int], head: Word, introduced: frozenset[str]) -> bool:
    """Is a noun phrase an outlet: by its noun ("state television") or by its name ("Radio Lumo")?

    `introduced` are the document's `outlet_names`.
    """
    text = " ".join(analysis.words[k].text for k in words)
    if head.lower in _JOURNALISTS:  # they stand for their outlet, if it is named
        return is_outlet_name(text)
    if head.lower in NOUNS and (
        head.lower not in AMBIGUOUS
        or re.search(r"\b(?:news|press|state|state-run|television|radio|media)\b", text, re.I)
    ):
        return True
    plain = [analysis.words[k].lower for k in words if analysis.words[k].lower != "same"]
    if head.lower in AMBIGUOUS and len(plain) == 2 and plain[0] in ("the", "this", "that"):
        return True  # "the agency", "the site": said again of one that was named before
    if head.lower in AMBIGUOUS and any(analysis.words[k].is_proper for k in words):
        return not _OTHER_AGENCIES.search(text)
    if head.text[0].isupper() and (head.lower in introduced or _is_introduced(analysis, words, head)):
        return True
    if _NAMES.search(head.text) and len(words) <= 3:
        return True
    typical = len(words) > 1 and is_outlet_name(analysis.words[words[0]].text)  # "Agence Sahel", "Radio Lumo"
    return (head.name != "PER" or typical) and head.is_proper and is_outlet_name(text)


def _is_introduced(analysis: Analysis, words: list[int], head: Word) -> bool:
    """ "the Romanian daily Curierul Deltei", "Sawt al-Arz, a Beirut daily": a noun beside the name tells."""
    near = [
        analysis.words[k]
        for k in range(max(words[0] - 1, 0), min(words[-1] + 7, len(analysis.words)))
        if analysis.words[k].sentence == head.sentence
    ]
    for w in near:
        if w.lower not in NOUNS - _JOURNALISTS or w.index == head.index:
            continue
        if (
            w.index in words
            or (w.relation == "appos" and w.head in words)
            or (head.relation in ("appos", "flat", "compound") and head.head == w.index)
        ):
            return (
                w.lower not in AMBIGUOUS
                or bool(re.search(r"\bnews\b", analysis.show(analysis.span(words)), re.I))
                or w.lower in ("agency", "channel", "station", "network", "portal", "site")
            )
    return False


def outlet_names(analysis: Analysis) -> frozenset[str]:
    """Last words of names that the document introduces as outlets anywhere: "the Interkasp agency"."""
    return frozenset(
        w.lower
        for w in analysis.words
        if w.is_proper and len(w.text) > 2 and _is_introduced(analysis, [w.index], w)
    )


MEDIA = (
    frozenset("newspaper paper daily weekly tabloid broadsheet magazine journal".split()),
    frozenset("agency newswire wire".split()),
    frozenset("broadcaster station channel television tv radio network telethon".split()),
    frozenset("website site portal blog".split()),
)


def same_medium(noun: str, words: set[str]) -> bool:
    """Can the noun mean an outlet introduced with these words?

    >>> same_medium("daily", {"interkasp", "agency"}), same_medium("daily", {"interkasp"})
    (False, True)
    """
    of_noun = next((m for m in MEDIA if noun in m), None)
    told = [m for m in MEDIA if m & words]
    return of_noun is None or not told or of_noun in told
