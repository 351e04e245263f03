"""Who speaks in German and French, read by the words of the language's pack."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from processor import seconds_of

from summarizer.analysis.source import read
from summarizer.analysis.speech import read_speech
from summarizer.lang.pack import pack_of
from summarizer.model.article import Article

CASES = Path(__file__).parents[1] / "cases" / "speakers" / "by_words.jsonl"
ROWS = [json.loads(line) for line in CASES.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["text"][:40])
def test_quotations_have_the_speakers_that_the_text_gives(row: dict[str, Any]) -> None:
    text = row["text"]
    said = [
        [
            quotation.content.of(text).strip(),
            quotation.attribution.speaker.of(text) if quotation.attribution.speaker else "",
            quotation.attribution.name,
            quotation.attribution.order,
            quotation.attribution.confident,
        ]
        for quotation in read_speech(text, row["language"])
    ]
    assert said == row["said"]


def test_words_that_say_who_speaks_are_not_quoted() -> None:
    text = "« Nous partirons, a déclaré Mme Roy, dès demain. »"
    (quotation,) = read_speech(text, "fr")
    assert [aside.of(text) for aside in quotation.asides] == [", a déclaré Mme Roy"]


@pytest.mark.parametrize(
    ("text", "language", "quoted", "inner"),
    [
        ("‚Wir gehen jetzt‘, sagte Anna Holm.", "de", ["Wir gehen jetzt"], []),
        (
            "„Er rief ‚nie wieder‘ und ging“, sagte sie.",
            "de",
            ["Er rief ‚nie wieder‘ und ging"],
            ["‚nie wieder‘"],
        ),
        ("»Er rief ›nie wieder‹«, sagte sie.", "de", ["Er rief ›nie wieder‹"], ["›nie wieder‹"]),
        ("«Er rief ‹nie wieder›», sagte sie.", "de", ["Er rief ‹nie wieder›"], ["‹nie wieder›"]),
        ("Elle parle d’« un vol ».", "fr", ["un vol"], []),
        ("« Un « oui » ferme », dit-elle.", "fr", ["Un « oui » ferme"], ["« oui »"]),
        ("«\u202fUn “oui” ferme\u202f», dit-elle.", "fr", ["Un “oui” ferme"], ["“oui”"]),
        ("« Oui.\n\n« Et demain », dit-elle.", "fr", ["Oui.\n\n« Et demain"], []),
        ("„Ja“, sagte sie der „Morgenpost“. „Nein“", "de", ["Ja", "Nein"], []),
    ],
)
def test_marks_of_the_language(text: str, language: str, quoted: list[str], inner: list[str]) -> None:
    quotations = read_speech(text, language)
    assert [quotation.content.of(text).strip() for quotation in quotations] == quoted
    assert [span.of(text) for quotation in quotations for span in quotation.inner] == inner


def test_speech_goes_on_behind_the_one_who_speaks() -> None:
    quotations = read_speech("„Ja“, sagte Anna Holm. „Heute.“ Udo Beck rief: „Nein.“", "de")
    assert [quotation.turn for quotation in quotations] == [1, 1, 3]


@pytest.mark.parametrize("code", ["de", "fr"])
def test_words_of_speech_are_in_lower_case(code: str) -> None:
    pack = pack_of(code)
    assert pack is not None
    assert pack.speech is not None
    words = pack.speech
    tables = (words.saying, words.participles, words.separable, words.offices, words.bodies, words.given)
    assert [word for table in tables for word in table if word != word.lower() or " " in word] == []


@pytest.mark.parametrize(
    ("article", "speaks"),
    [
        ("Was nun? Ich gehe bald. Mein Haus ist verkauft.", True),
        ("Die Stadt verkauft das Haus. Der Preis ist hoch.", False),
    ],
)
def test_text_without_marks_may_speak_of_itself(article: str, speaks: bool) -> None:  # noqa: FBT001
    source = read(Article(text=article, language="de"))
    assert source.may_speak(source.sentences[-1].span) is speaks


@pytest.mark.parametrize(
    "unit", ["„Ja“, sagte Anna Holm. ", "« Oui, dit Paul, non. » ", "Anna Holm, ", "teilte Holm mit „a“ hat "]
)
def test_grows_with_the_text(unit: str) -> None:
    language = "fr" if "«" in unit else "de"
    short, long = (seconds_of(read_speech, unit * times, language) for times in (400, 1600))
    assert long < 10 * short + 0.1
