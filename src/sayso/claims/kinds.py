"""What kind of source a name or description is, and whether it says who it is.

Word lists are our own, from the annotation guidelines and the use of news English.
"""

from __future__ import annotations

from sayso.claims.countries import is_state
from sayso.claims.model import Kind

GOVERNMENT = frozenset(
    """
    ministry ministries army military police government governments cabinet parliament presidency
    senate congress court courts prosecutor's navy airforce force forces command embassy consulate
    council municipality administration authority authorities department gendarmerie coastguard
    guard kremlin pentagon intelligence security state junta regime prosecutors customs directorate
    bureau office commission troops battalion brigade tribunal legislature secretariat delegation
""".split()
)
ORGANISATION = frozenset(
    """
    un u.n. nato eu union mission company party movement group organisation organization charity ngo
    committee federation foundation institute institution university association collective network
    alliance coalition front militia rebels rebel hospital bank agency league watchdog think-tank
    observatory society church firm corporation operator union's unit chamber cross crescent panel
    team houthis taliban hamas hezbollah unicef unhcr unami monusco who icrc wfp ocha iaea osce
    ecowas bloc opposition
""".split()
)
PERSON = frozenset(
    """
    spokesman spokeswoman spokesperson minister president premier chancellor ambassador envoy
    governor mayor general colonel commander officer official lawmaker senator deputy mp chief head
    leader director secretary adviser aide diplomat analyst expert professor researcher resident
    witness teacher doctor nurse soldier fighter farmer shopkeeper driver trader man woman boy girl
    mother father brother sister son daughter widow survivor lawyer judge inspector sheikh imam
    priest bishop activist negotiator person source captain pilot sailor miner student worker
    chairman chairwoman chair representative coordinator schoolteacher councillor
    councilor volunteer rapporteur historian economist founder owner manager king queen prince
    sultan emir journalist reporter correspondent commissioner prosecutor engineer fisherman guard
    neighbour neighbor member editor superintendent sergeant lieutenant major brigadier admiral
    fellow sniper delegate mediator counterpart
""".split()
)
GROUP = frozenset(
    """
    people sources officials residents witnesses diplomats analysts experts fighters soldiers
    villagers relatives survivors activists lawmakers doctors medics aides protesters demonstrators
    families parents farmers traders men women others critics observers supporters opponents
    officers inspectors leaders elders tribesmen refugees migrants detainees prisoners politicians
    economists scientists investigators rescuers negotiators lawyers workers sides parties both two
    three four some several many most neighbours neighbors locals envoys ministers generals
    commanders reporters rebels insurgents militants jihadists colleagues delegates
""".split()
)
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
_VAGUE = frozenset({"authorities", "officials", "residents", "forces", "troops", "sources", "people"})


def kind_of(words: list[str], head: str, name_type: str, is_plural: bool, is_outlet: bool) -> Kind:
    """Kind by the head word, then by the type of the name.

    >>> kind_of("Iraq 's interior ministry".split(), "ministry", "", False, False)
    'government'
    """
    low = head.lower()
    singular = low.removesuffix("'s").removesuffix("’s")
    if is_state(" ".join(words)):
        return "government"
    if is_outlet:
        return "outlet"
    if name_type == "PER":
        return "person"
    if low in GROUP or (is_plural and singular.rstrip("s") in PERSON):
        return "group"
    if low in PERSON:
        return "person"
    if low in DOCUMENTS:
        return "document"
    if low in GOVERNMENT and not (
        name_type == "ORG"
        and {w.lower() for w in words} & {"un", "u.n.", "nato", "rights", "red", "international"}
    ):
        return "government"
    if low in ORGANISATION or name_type == "ORG":
        return "organisation"
    if name_type == "LOC":
        return "government"
    return "group" if is_plural else "unknown"


def is_named(words: list[str], head: str, kind: Kind, has_name: bool) -> bool:
    """Does name or office tell who it is? "a customs official" and "authorities" do not."""
    low = head.lower()
    if low in _VAGUE or kind in ("group", "unknown"):
        return has_name and kind == "unknown"
    if words and words[0].lower() in (
        "a",
        "an",
        "one",
        "another",
        "some",
        "several",
        "two",
        "three",
        "four",
        "five",
    ):
        return (has_name and kind in ("outlet", "organisation")) or (low.startswith("spokes") and has_name)
    if has_name:
        return kind != "document"
    return kind == "outlet" or (kind == "government" and low in GOVERNMENT)
