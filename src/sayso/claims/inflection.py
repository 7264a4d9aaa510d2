"""Forms of English verbs: enough to find the lemma of a verb on our own lists."""

from __future__ import annotations

_IRREGULAR = {
    "say": "says said saying",
    "tell": "tells told telling",
    "read": "reads read reading",
    "write": "writes wrote written writing",
    "put": "puts put putting",
    "speak": "speaks spoke spoken speaking",
    "swear": "swears swore sworn swearing",
    "go": "goes went gone going",
    "begin": "begins began begun beginning",
    "show": "shows showed shown showing",
    "find": "finds found finding",
    "lay": "lays laid laying",
    "foresee": "foresees foresaw foreseen foreseeing",
    "forecast": "forecasts forecast forecasted forecasting",
    "broadcast": "broadcasts broadcast broadcasting",
    "undertake": "undertakes undertook undertaken undertaking",
    "understand": "understands understood understanding",
    "learn": "learns learned learnt learning",
    "plead": "pleads pleaded pled pleading",
    "rebut": "rebuts rebutted rebutting",
    "admit": "admits admitted admitting",
    "beg": "begs begged begging",
    "quip": "quips quipped quipping",
    "slam": "slams slammed slamming",
    "signal": "signals signalled signaled signalling signaling",
    "label": "labels labelled labeled labelling labeling",
    "beseech": "beseeches besought beseeched beseeching",
}
_VOWELS = "aeiou"


def forms(lemma: str) -> set[str]:
    """Every inflected form of a verb.

    >>> sorted(forms("deny"))
    ['denied', 'denies', 'deny', 'denying']
    """
    if lemma in _IRREGULAR:
        return {lemma, *_IRREGULAR[lemma].split()}
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")):
        return {lemma, lemma + "s", lemma + "d", lemma[:-1] + "ing"}
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return {lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"}
    if lemma.endswith("e"):
        return {lemma, lemma + "s", lemma + "d", lemma + "ing"}
    plural = "es" if lemma.endswith(("s", "sh", "ch", "x", "z")) else "s"
    return {lemma, lemma + plural, lemma + "ed", lemma + "ing"}
