"""Abbreviations whose full stop belongs to the word. Own list, from the style of news English."""

from __future__ import annotations

TITLES = frozenset(
    """
    Mr Mrs Ms Mx Messrs Dr Prof Rev Fr Sr Jr St Hon Gov Sen Rep Reps Sens Pres Amb Gen Brig Maj Col
    Lt Capt Cmdr Cdr Adm Sgt Cpl Pvt Pte Insp Supt Det Const Comm Sheikh Ayat Ven Msgr Atty Dep Asst
    Sec Min
""".split()
) - frozenset({"Sheikh"})
MONTHS = frozenset(
    """
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
""".split()
)
COMPANIES = frozenset(["Inc", "Ltd", "Co", "Corp", "Bros", "LLC", "Plc"])
OTHERS = frozenset(
    """
    No Nos vs etc approx est Fig Figs vol pp cf Ave Blvd Rd Mt Ft Dept Univ Assn Bn Regt Div Art al
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev
    Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo
""".split()
) - frozenset({"al", "No", "La", "Miss", "Art", "Ind", "Mass", "Wash", "Ill", "Div"})

BEFORE_NUMBERS = frozenset({"No", "Art", "p"})  # abbreviations only there: "No. 5"

ABBREVIATIONS = TITLES | MONTHS | COMPANIES | OTHERS | {"i.e", "e.g"}

# These can stand last in a sentence; a title never does.
MAY_END_SENTENCE = COMPANIES | MONTHS | {"etc", "Jr", "Sr"}
