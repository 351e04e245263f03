from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from processor import seconds_of

from summarizer.analysis.speech import read_speech
from summarizer.lang.en.given_names import FEMALE, MALE, sex_of_given_name

CASES = Path(__file__).parents[1] / "cases"


def load(name: str, kind: str = "quotes") -> list[dict[str, Any]]:
    return [json.loads(line) for line in (CASES / kind / name).read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("case", load("marks.jsonl"), ids=lambda case: case["case"])
def test_finds_what_is_quoted(case: dict[str, Any]) -> None:
    text = case["text"]
    assert [quotation.content.of(text) for quotation in read_speech(text)] == case["quoted"]


@pytest.mark.parametrize("case", load("attributions.jsonl"), ids=lambda case: case["case"])
def test_attributes(case: dict[str, Any]) -> None:
    said = read_speech(case["text"])[0].attribution
    assert (said.name, said.order, said.confident) == (case["name"], case["order"], case["confident"])


@pytest.mark.parametrize("case", load("blocks.jsonl"), ids=lambda case: case["case"])
def test_reads_speech_without_marks(case: dict[str, Any]) -> None:
    text = case["text"]
    blocks = [quotation for quotation in read_speech(text) if quotation.kind == "block"]
    assert [[block.content.of(text), block.attribution.name] for block in blocks] == case["blocks"]


@pytest.mark.parametrize("case", load("meant.jsonl", "speakers"), ids=lambda case: case["case"])
def test_tells_who_is_meant(case: dict[str, Any]) -> None:
    said = read_speech(case["text"])[-1].attribution
    assert (said.name, said.unnamed) == (case["name"], case["unnamed"])
    if case["confident"] is not None:
        assert said.confident == case["confident"]


def test_given_names_are_sorted_and_of_one_sex() -> None:
    male, female = MALE.split(), FEMALE.split()
    assert male == sorted(set(male))
    assert female == sorted(set(female))
    assert not set(male) & set(female)
    assert (sex_of_given_name("Nora"), sex_of_given_name("PETER"), sex_of_given_name("Andrea")) == (
        "f",
        "m",
        "",
    )


def test_a_question_is_put_to_the_one_who_answers() -> None:
    asked = "Why did you begin?\n\nI wanted bread. I had none.\n\nDo you sleep?\n\nI sleep at noon."
    question, answer, *_ = read_speech(f"Interview with baker Nora Kell\n\n{asked}")
    assert (question.attribution.asked, question.attribution.speaker) == ("Nora Kell", None)
    assert (answer.attribution.asked, answer.attribution.confident) == ("", True)


def test_role_and_occasion() -> None:
    text = '"No," said Prime Minister John Smith at a news conference on Monday.'
    said = read_speech(text)[0].attribution
    assert said.role is not None
    assert said.role.of(text) == "Prime Minister"
    assert said.occasion is not None
    assert said.occasion.of(text) == "at a news conference on Monday"
    assert said.cue is not None
    assert said.cue.of(text) == "said"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ('"No," CEO of the Refugee Council Ann Lee told reporters.', "CEO of the Refugee Council"),
        ('"No," said former Texas governor Ann Lee.', "former Texas governor"),
        ('"No," said Ann Lee, 51, who knew the mayor.', None),
        ('"No," said Ann Lee, the author of "Kiel".', "the author"),
        ('"No," the email said.', None),
        ('"No," state television said.', None),
        ('"No," the mayor said.', "the mayor"),
        ('The form has 40 to 50 questions, "in English only".', None),
    ],
)
def test_roles(text: str, role: str | None) -> None:
    said = read_speech(text)[0].attribution
    assert (said.role.of(text) if said.role is not None else None) == role


def test_parts_of_a_split_quotation_share_a_turn() -> None:
    text = '"No," he said, "never." Ann Lee disagreed. "Yes," said Ann Lee.'
    assert [quotation.turn for quotation in read_speech(text)] == [1, 1, 3]


def test_two_speakers_in_a_row_are_two_turns() -> None:
    text = '"No," said Ann Lee. "Yes, of course," added Tom Poe.'
    quotations = read_speech(text)
    assert [quotation.turn for quotation in quotations] == [1, 2]
    assert [quotation.attribution.name for quotation in quotations] == ["Ann Lee", "Tom Poe"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The film “The Long Way Home” opens today.", "title"),
        ("The “parole” status was lifted.", "scare"),
        ("Ann Lee called it “a disgrace” twice.", "speech"),
        ("“We will see what comes of it.”", "speech"),
    ],
)
def test_kinds(text: str, kind: str) -> None:
    assert read_speech(text)[0].kind == kind


MARKED = st.lists(
    st.sampled_from(
        [
            '"',
            "'",
            "“",
            "”",
            "‘",
            "’",
            "«",
            "»",
            "„",
            "「",
            "\n",
            " ",
            "said ",
            "John Smith ",
            "he ",
            "a ",
            "., ",
            "e\u0301",
            "said:\n\n",
            "> ",
            "Q: I ",
        ]
    ),
    max_size=60,
).map("".join)


@given(MARKED)
def test_quotations_are_in_order_and_apart(text: str) -> None:
    quotations = read_speech(text)
    assert [quotation.number for quotation in quotations] == list(range(1, len(quotations) + 1))
    ends = [0, *(quotation.span.end for quotation in quotations)]
    for quotation, end in zip(quotations, ends, strict=False):
        assert quotation.span.start >= end
        assert quotation.span.covers(quotation.content)
        assert 1 <= quotation.turn <= quotation.number
        assert all(quotation.span.covers(inner) for inner in quotation.inner)


@given(st.text(st.characters(codec=None), max_size=80))
def test_any_text_is_read(text: str) -> None:
    assert read_speech(text) == read_speech(text)


@pytest.mark.parametrize(
    "piece",
    [
        '"',
        "“”",
        "“a ",
        "' ",
        "Word ",
        'Word, said "x" ',
        '"A," he said. ',
        '"a\n',
        "\n",
        'A, "b" the minister said. ',
        "Ann Lee said:\n\n> I go\n\n",
        "Ann Lee said:\n\n  I go\n",
        "Ann Lee said:\n\n",
        "Q: I?\nA: I.\n",
        "Ann Lee said:\n\nI \n",
        'Mr John Smith. "x y," chair of UK Sport Rod Carr said.\n',
    ],
)
def test_reading_is_linear(piece: str) -> None:
    short, long = (seconds_of(read_speech, piece * (size // len(piece))) for size in (8_000, 64_000))
    assert long < 25 * short + 0.5
