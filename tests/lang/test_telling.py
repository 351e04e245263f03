"""The language of a text: told from it, or as given; what has too few words to tell is taken as English."""

from __future__ import annotations

import pytest

from summarizer.analysis.source import read
from summarizer.checks.passage import free_text
from summarizer.checks.run import check_passages
from summarizer.lang.telling import reads_as_english, tell_language
from summarizer.model.article import Article
from summarizer.pipeline import summarize

GERMAN = "Die Regierung hat am Montag ein neues Gesetz beschlossen, das im Juni in Kraft tritt."
FRENCH = "Le gouvernement a présenté lundi un projet de loi qui doit entrer en vigueur en juin."
FINNISH = "Hallitus hyväksyi maanantaina uuden lain, joka tulee voimaan kesäkuussa."
CHINESE = "周一，政府通过了一项新法律，该法律将于六月生效。"
ENGLISH = "The government passed a new law on Monday. It takes effect in June."


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (GERMAN, "de"),
        (FRENCH, "fr"),
        (FINNISH, "fi"),
        (ENGLISH, "en"),
        ("2024", "en"),
        ("周一政府通过了一项新法律。", "zh"),
    ],
)
def test_language_is_told(text: str, code: str) -> None:
    assert read(Article(text=text)).language.code == code


def test_language_that_was_given_is_not_told() -> None:
    told = read(Article(text=GERMAN, language="nl-BE")).language
    assert (told.code, told.risk, told.is_given) == ("nl", 0.0, True)


def test_chance_of_being_wrong_is_known() -> None:
    assert read(Article(text=GERMAN)).language.risk < 0.1
    assert summarize(Article(text=GERMAN, language="de")).provenance.language_risk is None
    assert not tell_language("Radio Lora").is_sure


def test_english_is_told_by_its_small_words() -> None:
    assert reads_as_english(ENGLISH)
    assert reads_as_english(GERMAN) is False
    assert reads_as_english("Angela Merkel") is None


def test_text_in_another_language_is_not_the_articles() -> None:
    source = read(Article(text=GERMAN))
    assert source.is_in_language_of("Das Gesetz tritt im Juni in Kraft.")
    assert not source.is_in_language_of(ENGLISH)
    assert source.is_in_language_of("Merkel")  # which tells nothing


@pytest.mark.parametrize(
    "text",
    [
        "Mit 7 zu 4 Stimmen verbot das Gericht das Gesetz.",
        "Richter votieren 7 zu 4 gegen Buchverbot",
        "Das Gericht entschied mit sieben zu vier Stimmen.",
        "La cour a tranché par 7 voix contre 4.",
        "Par sept voix contre quatre, la cour annule l'interdiction.",
    ],
)
def test_a_vote_is_the_same_in_another_language(text: str) -> None:
    article = (
        "The court in Denver ruled on Tuesday that the state may not ban the book. The judges voted 7 to 4."
    )
    findings = check_passages(free_text(text), read(Article(text=article))).findings
    assert not [found for found in findings if found.check == "quantity" and found.severity != "info"]
    assert not [found for found in findings if found.severity == "error"]
