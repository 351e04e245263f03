"""Where a number with a point is a rank, its point ends no sentence: in German alone."""

from __future__ import annotations

import pytest

from summarizer.text.spans import split_sentences


@pytest.mark.parametrize(
    "sentences",
    [
        ["In der 38. Minute traf Müller.", "Dann ging er."],
        ["Der 2. Weltkrieg endete 1945.", "Es war die 2. Bundesliga."],
        ["Am 2. und 3. Spieltag siegte der 1. FC Köln.", "Das 21. Jahrhundert begann."],
        ["2. Bundesliga: Köln siegt.", "Das ist ihr 3. Kind."],
        ["„Am 2. Spieltag gewinnen wir“, sagte er.", "Papst Johannes XXIII. kam."],
        ["Er kam am 13.", "Danach regnete es."],
        ["Das 1:1 fiel in der 41.", "Der Trainer war froh."],
        ["Er wurde 38.", "Minuten später ging er."],
        ["Es blieb bei Platz 3.", "Köln siegte."],
    ],
)
def test_a_rank_ends_no_german_sentence(sentences: list[str]) -> None:
    text = " ".join(sentences)
    assert [span.of(text) for span in split_sentences(text, "de")] == sentences


def test_a_number_ends_a_sentence_in_other_languages() -> None:
    text = "It happened on the 13. Rain fell."
    assert [span.of(text) for span in split_sentences(text)] == ["It happened on the 13.", "Rain fell."]
