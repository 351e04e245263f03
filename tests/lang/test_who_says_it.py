"""Who makes a claim or says a quotation, in German and French: who speaks in the article's sentence of it."""

from __future__ import annotations

import pytest

from summarizer.analysis.source import read
from summarizer.checks.passage import Passage
from summarizer.checks.run import check_passages
from summarizer.model.article import Article

GERMAN = (
    "Küstenschutz-Staatssekretär Momme Petersen lobte die Deiche. Der Bürgermeister von Dagebüll, Hauke "
    "Thomsen, beklagte, die Sturmflutwarnung sei zu spät gekommen."
)
FRENCH = (
    "Yann Kervella préside le club. L'ancien trésorier Philippe Guérineau soutient que la plupart des "
    "dépenses avaient été validées oralement par la trésorière."
)
WARNED = "Vor der Sturmflut wurde zu spät gewarnt."
AGREED = "La trésorière avait accepté oralement la plupart des dépenses."
QUOTED = (
    "Das Weimarer Kunsthaus bekommt eine neue Leiterin.\nMilena Vuković sagte, sie wolle das Haus öffnen. "
    "„Ein Museum ist kein Tresor, es ist ein Gespräch.“\nDas Budget beträgt 3,7 Millionen Euro.\n"
    "Stiftungspräsidentin Hella Brandis lobte die Wahl."
)


@pytest.mark.parametrize(
    ("article", "claim", "claimant", "is_another"),
    [
        (GERMAN, WARNED, "Momme Petersen", True),
        (GERMAN, WARNED, "Hauke Thomsen", False),
        (GERMAN, WARNED, "der Bürgermeister", False),
        (FRENCH, AGREED, "Yann Kervella", True),
        (FRENCH, AGREED, "Philippe Guérineau", False),
    ],
)
def test_who_makes_a_claim_speaks_in_the_sentence_of_it(
    article: str, claim: str, claimant: str, *, is_another: bool
) -> None:
    """A doubt falls on who is said to make a claim that another person makes in the article."""
    item = "/unconfirmed/0"
    passages = (
        Passage(f"{item}/claim", claim, "unconfirmed", "claim", (1, 2), item, status="alleged"),
        Passage(f"{item}/according_to", claimant, "unconfirmed", "according_to", (1, 2), item),
    )
    found = check_passages(passages, read(Article(text=article))).findings
    assert [f.code for f in found if f.path.endswith("according_to")] == ["name.swapped"] * is_another


@pytest.mark.parametrize(("speaker", "is_far"), [("Hella Brandis", True), ("Milena Vuković", False)])
def test_who_says_a_quotation_is_named_near_it(speaker: str, *, is_far: bool) -> None:
    """A doubt falls on a speaker whom the article names far away, where another is named beside the words."""
    item = "/official_statements/0"
    words = "Ein Museum ist kein Tresor, es ist ein Gespräch"
    passages = (
        Passage(f"{item}/quote", words, "official_statements", "quote", (3,), item),
        Passage(f"{item}/speaker", speaker, "official_statements", "speaker", (3,), item),
    )
    found = check_passages(passages, read(Article(text=QUOTED))).findings
    assert [f.rule for f in found if f.check == "speaker"] == ["speaker-unlikely"] * is_far
