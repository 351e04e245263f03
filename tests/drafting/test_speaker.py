"""A statement has a certain speaker or no place in the brief."""

from __future__ import annotations

import pytest

from summarizer.analysis.source import read
from summarizer.drafting.extractive import draft_extractive
from summarizer.model.article import Article

SAID = "The bridge was safe for all these years"
OPENING = "The council of Newport closed the harbour bridge on Monday after forty cars were counted."


def speakers_of(story: str) -> list[str]:
    text = f"{OPENING}\n\n{story}\n\nFerries carry the passengers from Wednesday."
    return [quote.speaker for quote in draft_extractive(read(Article(text=text))).official_statements]


@pytest.mark.parametrize(
    "story",
    [
        # He who asks does not answer.
        f"Adam Reed asked John Holt about the bridge.\n\n“{SAID},” he said.",
        # Named in what was asked about, before whoever answers.
        (
            "Anna Roe is a ferry captain.\n\nAsked about the vote in case that Mary Holt runs, she replied: "
            f"“{SAID}.”"
        ),
        # Told to him.
        f"Adam Reed spoke to John Holt.\n\n“{SAID},” he told Reed.",
        # Another person since.
        f"Adam Reed said the bridge was old. As for John Holt, he was not worried. “{SAID},” he said.",
        f"Mary Holt said the bridge was old. A woman at the ferry was not so sure. “{SAID},” she said.",
        # Nobody has spoken to whose words this could add.
        f"Engineer John Holt holds up the bolt of the bridge.\n\n“{SAID},” he added.",
        # Of the other sex.
        f"Mary Holt is the mayor.\n\n“{SAID},” he said.",
        # A nationality, a part of a name, and a description of somebody else.
        f"“{SAID},” the Dutchman said.",
        f"“{SAID},” said Fight for $15 director Ann Roe.",
        f"Former mayor Adam Reed left.\n\n“{SAID},” the Liberal mayor said.",
        # One of several that have agreed with whoever speaks.
        f"Gullbank, Ternair and Norrhaven Water have agreed to it, the company said.\n\n“{SAID},” it said.",
        # Whose Holt it is, is no given name.
        f"Norrhaven's Holt built the bridge in 1964.\n\n“{SAID},” Norrhaven's Holt said.",
        # An office is no name, nor is a trade a given name.
        f"John Holt, Ferry Manager said: “{SAID}.”",
        f"Ferryman John Holt said: “{SAID}.”",
    ],
)
def test_a_statement_whose_speaker_is_in_doubt_is_left_out(story: str) -> None:
    assert speakers_of(story) == []


@pytest.mark.parametrize(
    ("story", "speaker"),
    [
        (
            f"Engineer John Holt saw the bridge with the mayor.\n\n“{SAID},” he said.",
            "John Holt",
        ),
        (
            f"John Holt, an engineer, said Adam Reed knew it. “{SAID},” he said.",
            "John Holt",
        ),
        (
            f"“The bridge is old,” said John Holt, an engineer. “{SAID},” he added.",
            "John Holt",
        ),
        (
            f"Newport mayor Mary Holt came.\n\n“{SAID},” the mayor said.",
            "Mary Holt",
        ),
        (f"“{SAID},” Mary Holt told the Dutchman.", "Mary Holt"),
        (f"Norrhaven Council has said that it was open.\n\n“{SAID},” it said.", "Norrhaven Council"),
        (f"“{SAID},” said J. Mary Holt.", "J. Mary Holt"),
    ],
)
def test_a_statement_whose_speaker_is_certain_stays(story: str, speaker: str) -> None:
    assert speaker in speakers_of(story)


def test_words_without_marks_need_a_verb_of_saying() -> None:
    block = "The bridge was safe for all these years, and forty men painted it each May."
    assert speakers_of(f"Mary Holt, the mayor, wrote:\n\n{block}") == ["Mary Holt"]
    assert speakers_of(f"John Bloom is the mayor. From Bloom:\n\n{block}") == []


def test_marks_of_direction_are_no_part_of_a_statement() -> None:
    story = f"Mary Holt, the mayor, wrote: “I have asked \u202a@newport\u202c for a ferry. {SAID}.”"
    text = f"{OPENING}\n\n{story}\n\nFerries carry the passengers from Wednesday."
    (quote,) = draft_extractive(read(Article(text=text))).official_statements
    assert quote.quote == f"I have asked @newport for a ferry. {SAID}."
