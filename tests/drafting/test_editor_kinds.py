"""What an editor struck from briefs, kind by kind; beside each what looks like it and may stay."""

from __future__ import annotations

import pytest

from summarizer.analysis.furniture.dateline import skip_dateline
from summarizer.analysis.source import read
from summarizer.drafting.extractive import draft_extractive
from summarizer.drafting.extractive.claims import read_claims
from summarizer.lang.pack import pack_of
from summarizer.model.article import Article
from summarizer.model.draft import Draft

OPENING = "Mary Holt, the mayor of Newport, closed the harbour bridge on Monday."
CLOSING = "Ferries carry the passengers from Wednesday."


def claims_of(line: str) -> list[str]:
    source = read(Article(text=f"{OPENING}\n\n{line}\n\n{CLOSING}"))
    return [claim.text for claim in read_claims(source)]


def draft_of(text: str) -> Draft:
    return draft_extractive(read(Article(text=text)))


@pytest.mark.parametrize(
    "line",
    [
        "The town said 'the old bridge was waning' The ferries use another pier in winter.",
        "Holt said when the two met ten years ago 'good luck' A ferry took them home.",
        "The mayor stands beside the closed bridge The ferries use another pier in winter.",
        "Holt poses with her staff in Newport After the storm two ferries were lost.",
        "The bridge was painted in 1964 He opened it with the mayor.",
    ],
)
def test_two_sentences_that_lost_their_break_are_no_item(line: str) -> None:
    assert line not in claims_of(line)


@pytest.mark.parametrize(
    "line",
    [
        "The team of Newport won the Serie A title for the third time in May.",
        "The newspaper The Newport Gull printed the letter of the mayor on Tuesday.",
        "The doctors said that vitamin A is given to all children of the town.",
        "The harbour workers' An den Brink bridge was painted by forty men.",
        "The film 'The Harbour' was shown in the town hall on Tuesday.",
    ],
)
def test_a_capital_within_a_name_breaks_no_sentence(line: str) -> None:
    assert line in claims_of(line)


@pytest.mark.parametrize(
    ("language", "fused", "whole"),
    [
        ("de", "Er sagte „das ist gut“ Die Brücke ist zu.", "Er sagte, die Zeitung „Die Welt“ lese er."),
        ("fr", "Il a dit « on verra » Le maire est parti.", "Il lit « Le Monde » le matin."),
        ("it", "Ha detto «vedremo» Il sindaco è partito.", "Legge «Il Giorno» la mattina."),
    ],
)
def test_each_language_knows_its_openings(language: str, fused: str, whole: str) -> None:
    pack = pack_of(language)
    assert pack is not None
    assert pack.drafting is not None
    assert pack.drafting.fused.search(fused)
    assert not pack.drafting.fused.search(whole)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Springfield, Illinois, United States On Friday, a bridge fell.", "On Friday, a bridge fell."),
        ("Newport, Wales The council closed the bridge.", "The council closed the bridge."),
        (
            "Mary Holt, Mayor of Newport, said so on Friday.",
            "Mary Holt, Mayor of Newport, said so on Friday.",
        ),
        ("Holt, Reed and The Gulls played on Friday.", "Holt, Reed and The Gulls played on Friday."),
        ("In Newport, On the Water was shown.", "In Newport, On the Water was shown."),
    ],
)
def test_a_dateline_needs_no_dash(text: str, rest: str) -> None:
    assert text[skip_dateline(text, 0, len(text)) :] == rest


def test_a_lead_is_told_without_its_dateline() -> None:
    text = f"Springfield, Illinois, United States On Friday, the council closed the bridge.\n\n{CLOSING}"
    assert draft_of(text).lead.text == "On Friday, the council closed the bridge."
