"""The forms of notices: whole lines, told by how they begin and go on.

A sentence that begins with the same words ("Photos of the scene showed", "Read more than he
wrote") goes on otherwise and does not match. Every repetition has a bound or ends at the line's
end, so that no line takes long.
"""

from __future__ import annotations

import re

from sayso.document.model import FurnitureKind

PICTURE = (
    r"(?:file |main |cover )?(?:photo(?:graph)?s?|pictures?|images?|illustrations?|graphics?|maps?|video)"
    r"(?: credit| courtesy)?"
)
DESK = (
    r"(?:additional )?(?:reporting|writing|editing|compiled|translated|translation|edited|written|produced)"
)
_SITES = (
    r"(?:x|twitter|facebook|instagram|telegram|whatsapp|youtube|tiktok|linkedin|threads|bluesky|mastodon)"
)
_STORIES = r"(?:stories|story|articles?|news|coverage|reading)"
_POINTER = r"\s?[:|>→»].*"
_BULLET = r"[>▶►→•*\-\s]{0,5}"

_FORMS: tuple[tuple[FurnitureKind, str, str], ...] = (
    ("credit", "credit: picture", rf"[(\[]?{PICTURE}(?:\s?[:/©|]\s?\S| courtesy of \S).*"),
    ("credit", "credit: copyright", r"(?:©|\(c\)|copyright)\s.{0,30}\b(?:19|20)\d\d\b.*"),
    ("credit", "credit: copyright", r"©.*|all rights reserved\.?"),
    (
        "link",
        "link: read more",
        rf"{_BULLET}(?:read more|read also|also read|see also|related|more on this|more from|must read"
        rf"|recommended)(?:\s{_STORIES})?{_POINTER}",
    ),
    (
        "link",
        "link: read more",
        rf"(?:read more|read also|see also|related {_STORIES}|recommended reading|continue reading|most read"
        r"|you may also like|more on this story)\s?[.…>→»]*",
    ),
    (
        "link",
        "link: read more",
        r"(?:read more (?:about|on|from|at|here)\b|read the full (?:story|article|report)\b"
        r"|read our\b).{0,100}",
    ),
    ("link", "link: read more", r"(?:see |more on |continued on |turn to )page \w+\.?|from page \w+"),
    ("link", "link: watch", rf"(?:watch|listen|listen to this article|watch live|in pictures){_POINTER}"),
    ("link", "link: follow us", r"(?:follow|like|join|find) us\b.{0,120}|follow @\S+.{0,80}"),
    ("link", "link: follow us", rf"follow .{{1,60}} on {_SITES}\b.{{0,80}}"),
    (
        "link",
        "link: sign up",
        r"(?:sign up|subscribe|register (?:now|here|today|for)|click here|download (?:our|the) app|share this"
        r"|support (?:our|independent) journalism|become a member|join our|get our|get the latest"
        r"|don[’']t miss|have a tip\?)\b.{0,160}|have a tip\?.{0,160}",
    ),
    (
        "other",
        "notice: advertisement",
        r"advertisements?|sponsored|paid content|(?:story|article) continues .{1,40}|skip (?:past|to) .{1,60}"
        r"|loading\.*|comments?|share|print|(?:tags?|topics?|keywords?):.*",
    ),
    (
        "other",
        "notice: editor's note",
        r"[(\[]?(?:(?:editor|publisher)(?:[’']?s|s[’'])? note|n\.b\.|corrections?|clarification)\s?[:–—-].*",
    ),
    (
        "other",
        "notice: editor's note",
        r"[(\[]?this (?:story|article|piece|page|post) (?:has been|was|is being) (?:first "
        r"|originally |last |also )?(?:updated|corrected|amended|published|edited|translated|produced)\b"
        r"(?: (?:on|at|by|to|in|from|with|for|and|after|following)\b.*|[.)\]]*)",
    ),
    (
        "other",
        "notice: how long",
        r"\d{1,3} ?min(?:ute)?s? read|(?:reading|read) time:?\s.{1,20}"
        r"|(?:\d{1,2}|an?) (?:minutes?|mins?|hours?|days?) ago",
    ),
)
FORMS = tuple((kind, because, re.compile(form, re.IGNORECASE)) for kind, because, form in _FORMS)

_BY = (
    rf"{DESK} by (?=\S)",
    rf"{PICTURE}(?: taken)? by (?=\S)",
    r"with (?:additional reporting|files|inputs?)\b",
)
CREDIT = re.compile(rf"[(\[]?(?:{'|'.join(_BY)}|(?:with|from) (?:agencies|wires?)\b)", re.IGNORECASE)
IN_BRACKETS = re.compile(
    rf"\((?:{PICTURE}(?P<colon>: ?)|{PICTURE} by |{DESK} by )[^()\n]{{2,160}}\)", re.IGNORECASE
)
