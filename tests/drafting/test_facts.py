"""What may stand among the verified facts of a brief, sentence by sentence, and in which kind of article."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from summarizer.analysis.source import read
from summarizer.drafting.extractive import draft_extractive
from summarizer.drafting.extractive.claims import read_claims
from summarizer.drafting.extractive.facts import Facts
from summarizer.lang.en.draft_judging import judges
from summarizer.model.article import Article

CASES = Path(__file__).parents[1] / "cases" / "drafting" / "facts.jsonl"
ROWS: list[dict[str, Any]] = [json.loads(line) for line in CASES.read_text("utf-8").splitlines()]
OPENING = "Mary Holt, the mayor of Newport, closed the harbour bridge on Monday."
FACT = "The council of Newport sold 40 ferries to Norrhaven in 2011."


def facts_of(*lines: str) -> list[str]:
    source = read(Article(text="\n\n".join((OPENING, *lines))))
    claims = read_claims(source)
    facts = Facts(source, claims)
    return [claim.text for claim in claims if facts.holds(claim)]


@pytest.mark.parametrize("row", ROWS, ids=[row["text"][:40] for row in ROWS])
def test_a_fact_says_what_happened_and_nothing_more(row: dict[str, Any]) -> None:
    assert (row["text"] in facts_of(row["text"])) == row["is_fact"]


@pytest.mark.parametrize(
    "lines",
    [
        ("I have crossed the bridge every day.", "My boat is blue."),
        ("Who paid for the ferries?", "Why was the mayor not asked?"),
        ("I have crossed the bridge every day.", "Who paid for the ferries?"),
    ],
)
def test_a_column_has_no_facts_but_those_of_a_record(lines: tuple[str, str]) -> None:
    record = "Court records show that Newport sold 40 ferries in 2011."
    assert FACT in facts_of(FACT, lines[0])
    assert FACT not in facts_of(FACT, *lines)
    assert record in facts_of(record, *lines)


def test_what_is_quoted_judges_for_its_speaker_alone() -> None:
    assert judges("The wonderful bridge opened in May.")
    assert not judges("The              bridge opened in May.")


def test_a_capital_makes_a_name_of_a_judging_word() -> None:
    assert not judges("The Great Bridge of Hope opened in May.")
    assert judges("Great bridges of hope opened in May.")


def test_what_the_brief_has_in_other_items_is_no_fact_more() -> None:
    """A caption sums up what the story has told already."""
    caption = "The harbour bridge of Newport was closed on Monday by mayor Mary Holt after 40 ferries sank."
    second = "After 40 ferries sank, the council of Newport met in the town hall."
    rest = "Trains stopped in the fog.\n\nBoats left early.\n\nRain fell all day."
    draft = draft_extractive(read(Article(text=f"{OPENING}\n\n{second}\n\n{rest}\n\n{caption}")))
    assert caption not in [fact.text for fact in draft.verified_facts]


def test_what_is_told_of_a_thing_is_no_fact_without_the_sentence_that_names_it() -> None:
    filler = (
        "Rain fell all day.\n\nTrains stopped in the fog.\n\nBoats left early.\n\nThe sea was calm at noon."
    )
    sold = "The app was sold in 40 shops of Norrhaven."

    def facts(*lines: str) -> str:
        draft = draft_extractive(read(Article(text="\n\n".join((OPENING, filler, *lines)))))
        return " ".join(fact.text for fact in draft.verified_facts)

    assert sold not in facts("Ferries sail at noon, said Ann Roe.", sold)
    assert sold.replace("The", "An") in facts(
        "Ferries sail at noon, said Ann Roe.", sold.replace("The", "An")
    )


@pytest.mark.parametrize(
    ("told", "is_fact"),
    [
        ("Adam Reed bought 40 litres of petrol in Newport on Monday.", False),
        ("Adam Reed was arrested in Newport on Monday at the age of 40.", True),
    ],
)
def test_of_a_case_before_a_court_only_what_the_court_and_the_police_did_is_a_fact(
    told: str, *, is_fact: bool
) -> None:
    """What prosecutors say happened is told plainly between their sentences."""
    case = (
        "Prosecutors said the hall burned for 6 hours.",
        "The jury heard that Reed owed 40 pounds.",
        "Reed has pleaded not guilty.",
    )
    assert (told in facts_of(told, *case)) == is_fact
    assert told in facts_of(told)


@pytest.mark.parametrize("language", ["de", "fr", "it"])
def test_where_no_table_knows_what_reports_only_a_record_shows_facts(language: str) -> None:
    told, record = {
        "de": ("Die Stadt verkaufte 2011 vierzig Fähren.", "Die Akten zeigen 40 Fähren im Jahr 2011."),
        "fr": ("La ville a vendu 40 bateaux en 2011.", "Les documents montrent 40 bateaux en 2011."),
        "it": ("La città ha venduto 40 navi nel 2011.", "I documenti mostrano 40 navi nel 2011."),
    }[language]
    source = read(Article(text=f"{told}\n\n{record}", language=language))
    claims = read_claims(source)
    facts = Facts(source, claims)
    assert [claim.text for claim in claims if facts.reports(claim)] == [record]
