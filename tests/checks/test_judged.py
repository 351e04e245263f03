"""A check that has no words for a language says nothing of it, and the report says that it did not judge."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from summarizer.checks.judged import Languages, level_of
from summarizer.export.terminal import view_text
from summarizer.model.article import Article
from summarizer.pipeline import verify

FINNISH = (
    "Hallitus hyväksyi maanantaina uuden lain, joka tulee voimaan kesäkuussa. Ministeri Anna Virtanen "
    "kertoi, että laki maksaa 3,2 miljoonaa euroa."
)
SAID = "Hallitus hyväksyi lain, joka maksaa 4,2 miljoonaa euroa, sanoi ministeri Mika Lahtinen."


def test_what_is_not_judged_is_said_and_figures_are_judged() -> None:
    report = verify(SAID, Article(text=FINNISH))
    said = [(f.code, f.severity, f.message) for f in report.findings]
    assert said == [
        ("certainty.not_judged", "info", "Certainty not judged: no pack for fi."),
        ("name.not_judged", "info", "Names not judged: no pack for fi."),
        ("speaker.not_judged", "info", "Speakers not judged: no pack for fi."),
        ("quantity.value", "error", "The article gives “3,2” here, not “4,2” (sentence 2)."),
    ]
    assert report.counts.not_judged == 3


def test_notes_on_the_whole_stand_in_the_list_and_not_in_the_text() -> None:
    stream = io.StringIO()
    Console(file=stream, width=100).print(view_text(SAID, verify(SAID, Article(text=FINNISH))))
    shown = stream.getvalue()
    assert shown.startswith("Hallitus")
    assert "Certainty not judged: no pack for fi." in shown
    assert shown.rstrip().endswith("1 error, 3 not judged.")


def test_brief_in_another_language_than_the_article_is_told_so() -> None:
    english = "The government passed a law on Monday, and it was said that it will come into force in June."
    report = verify(english, Article(text=FINNISH))
    assert "Certainty not judged: the article is in fi, the text in English." in [
        finding.message for finding in report.findings
    ]
    assert {f.check for f in report.findings if f.severity == "error"} <= {"quantity"}


@pytest.mark.parametrize("check", ["quote", "quantity", "name", "certainty", "speaker", "evidence"])
def test_english_is_judged_in_full(check: str) -> None:
    assert level_of(check, Languages("en", "en")) == "full"  # type: ignore[arg-type]
