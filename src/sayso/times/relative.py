"""Rules for days that are counted from another day: today, this morning, at dawn, the previous day; and now."""

from __future__ import annotations

from datetime import timedelta

from sayso.times import dates
from sayso.times.context import Context
from sayso.times.model import Value
from sayso.times.patterns import DAY_PART, compiled
from sayso.times.rules import UNDATED, Match, Resolved, Rule, day_part

_SHIFT = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "overnight": 0}
_DOUBLE = {"day before ": -1, "day after ": 1}
_BEFORE_PARTS = frozenset("at before by until till around after in from since".split())


def deictic(m: Match, context: Context) -> Resolved:
    """Today, yesterday, tomorrow; the day before yesterday."""
    if context.published is None:
        return UNDATED, "no day of publication"
    word, double = m["word"].lower(), (m["double"] or "").lower().removeprefix("the ")
    d = context.published + timedelta(_SHIFT[word] + _DOUBLE.get(double, 0))
    if word == "overnight":
        return dates.stretch(d - timedelta(1), d, f"{d.isoformat()}TNI"), "the night before publication"
    return dates.day(d, "NI" if word == "tonight" else day_part(m["when"])), "counted from publication"


def this_part(m: Match, context: Context) -> Resolved:
    """This morning, that evening, the same night, last night."""
    which = m["which"].lower()
    if which in ("that", "the same") and context.named:
        return dates.day(context.named.day, day_part(m["when"])), "the day named before"
    if context.published is None:
        return UNDATED, "no day of publication"
    shift = -1 if which == "last" else 0
    return dates.day(context.published + timedelta(shift), day_part(m["when"])), "counted from publication"


def bare_part(m: Match, context: Context) -> Resolved:
    """At dawn, before noon, in the evening: of the day that was named last."""
    before = context.sentence[: m.start()].lower().split()[-1:]
    if not _BEFORE_PARTS.intersection(before):
        return None, ""
    if context.latest is None:
        return UNDATED, "no day of publication"
    return dates.day(context.latest, day_part(m["when"])), _whose(context)


def some_hours(_: Match, context: Context) -> Resolved:
    """Hours earlier, minutes later: the same day."""
    if context.latest is None:
        return UNDATED, "no day to count from"
    return dates.day(context.latest), _whose(context)


def _whose(context: Context) -> str:
    return "the day named before" if context.named else "the day of publication"


def named_day(m: Match, context: Context) -> Resolved:
    """The previous day, the next day, the day before, that day: counted from the day that the text has named."""
    low = " ".join(m.group().lower().split())
    if context.latest is None:
        return UNDATED, "no day to count from"
    from_named, from_publication = (
        "counted from the day named before",
        "counted from publication: no day named before",
    )
    why = from_named if context.named else from_publication
    return dates.day(context.latest + timedelta(_steps(low)), day_part(low)), why


def _steps(words: str) -> int:
    """Days from the one named: "earlier in the day" is that day, "a day earlier" the one before."""
    if " in the day" in words or "that day" in words:
        return 0
    if any(w in words for w in ("previous", "before", "earlier")):
        return -1
    return 1 if any(w in words for w in ("next", "following", "after", "later")) else 0


def reference(m: Match, context: Context) -> Resolved:
    """Now, currently, recently: past, present or future and no more."""
    timex = _referred(m.group().lower())
    if context.published is None or timex != "PRESENT_REF":
        return Value("DATE", timex, note="no day that it names"), "vague"
    return dates.about(context.published, timex), "publication"


def _referred(words: str) -> str:
    if words.startswith("recent") or words == "the past":
        return "PAST_REF"
    return "FUTURE_REF" if words == "soon" or "future" in words else "PRESENT_REF"


RELATIVE = (
    Rule("deictic", "d", compiled(
        r"(?P<double>(?:the )?day (?:before|after) )?(?:(?:early|late|later) )?"
        rf"(?P<word>today|yesterday|tomorrow|tonight|overnight)(?P<when>(?:,)? {DAY_PART})?"), deictic),
    Rule("this-part", "p", compiled(
        rf"(?P<which>this|that|the same|last) (?P<when>(?:early |late )?(?:{DAY_PART}|night))"), this_part),
    Rule("bare-part", "p", compiled(rf"(?:the )?(?:early |late )?(?P<when>{DAY_PART}|nightfall)"), bare_part),
    Rule("some-hours", "u", compiled(r"(?:hours|minutes) (?:earlier|later|after|before)"), some_hours),
    Rule("named-day", "u", compiled(
        rf"(?:the (?:previous|next|following|same|preceding) (?:day|{DAY_PART})"
        r"|the day (?:before|after)(?! yesterday| tomorrow)|(?:a|one) day (?:earlier|later|before|after)"
        r"|that (?:same )?day|the day|later (?:that|in the) day|earlier in the day)"), named_day),
    Rule("reference", "r", compiled(
        r"(?:now(?!-)|currently|current|recently|recent|at present|at the moment|the time being|soon(?!-)|nowadays"
        r"|the (?:near )?future|the past(?=[.,;]))"), reference),
)  # fmt: skip
