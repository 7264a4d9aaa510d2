"""The closed lists by which furniture is told, all our own, from reading news. To add a word, add it here."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Lower-case parts of names: "Charles de Gaulle", "Mohammed bin Salman", "Rostov upon Don".
PARTICLES = _words("""
    de del della der den dem des di da dos du la le las los el al van von zu bin bint ibn ben abu ould of y e
    and the on upon sur
""")

# Words that begin a sentence and no name.
FUNCTION_WORDS = _words("""
    a an the this that these those he she it they we i you who what when where why how if in on at by for from
    to with as after before since until while although but and or so because despite during under over about
    between among amid no not yet there here his her its their our my your two three four five six seven eight
    nine ten several many some most all each both more one
""")

# What somebody is, as opposed to what they are called: "Jane Doe, Defence Correspondent".
ROLES = _words("""
    correspondent correspondents reporter reporters editor editors writer writers staff bureau chief analyst
    desk agency agencies news newsroom journalist journalists columnist contributor stringer team photographer
    foreign diplomatic defence defense political special senior security editorial
""")

# Words that sections are called by; with one of them two or three words are a label whatever their case.
SECTION_WORDS = _words("""
    world africa asia europe america americas middle east news politics business economy sport sports culture
    opinion analysis national international regional local defence defense security war conflict crime society
    science health environment climate technology energy media review briefs brief briefing digest dispatch
    home foreign affairs latest explainer exclusive editorial comment features feature investigation interview
    border government law justice education travel arts weather markets finance report reports roundup monitor
""")

# Capitals before a colon, a full stop or a dash that are no place: kickers and organisations.
NO_PLACES = _words("""
    QUESTION ANSWER BREAKING LIVE UPDATE UPDATED EXCLUSIVE OPINION ANALYSIS WATCH VIDEO PHOTOS FACTBOX
    EXPLAINER TIMELINE CORRECTION NOTE INTERVIEW EDITORIAL COMMENT REVIEW BACKGROUND CONTEXT WARNING
    UN EU US USA UK NATO OPEC UNESCO UNICEF UNHCR UNRWA WHO IAEA ICC OSCE ASEAN ECOWAS BRICS IDF SDF YPG PKK
    ISIS ISIL HAMAS HEZBOLLAH IMF WFP IOM CIA FBI NASA FIFA UEFA
""")

# What follows "By" in a sentence and in no byline.
NO_BYLINES = _words("""
    monday tuesday wednesday thursday friday saturday sunday now then contrast comparison law noon midnight
    tomorrow numbers
""")

# Besides names, all that stands in "Reporting by X and Y in Z; editing by W".
CREDIT_WORDS = _words("""
    reporting writing editing additional additionally by and in from with for of the at to translated
    translation edited written compiled produced photo photos picture image via through getty agencies files
""")

# Frequent in every English text and words of no other language that is written in Latin letters;
# "in", "a", "was", "for", "is" are left out because German, Danish or French have them too.
ENGLISH_WORDS = _words("""
    the of and that with from by which were have has had been their they who this said after would
""")
