"""Forms of verbs: all that a verb on our list can look like in the news."""

from __future__ import annotations

import pytest

from sayso.claims.inflection import forms
from sayso.claims.predicates import BY_CUE


@pytest.mark.parametrize(
    ("lemma", "expected"),
    [
        ("deny", "deny denies denied denying"),
        ("portray", "portray portrays portrayed portraying"),
        ("announce", "announce announces announced announcing"),
        ("stress", "stress stresses stressed stressing"),
        ("vouch", "vouch vouches vouched vouching"),
        ("report", "report reports reported reporting"),
        ("swear", "swear swears swore sworn swearing"),
        ("decree", "decree decrees decreed decreeing"),
    ],
)
def test_every_form_is_found(lemma: str, expected: str) -> None:
    assert forms(lemma) == set(expected.split())


@pytest.mark.parametrize("form", "vowed pledges promised swore threatening warned offered".split())
def test_forms_of_the_news_lead_to_a_status(form: str) -> None:
    assert BY_CUE[form] in ("planned", "possible", "wanted")
