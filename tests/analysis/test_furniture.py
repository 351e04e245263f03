"""What is not the story, as cases by kind, and prose that only looks like it."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from summarizer.analysis.furniture.taken_back import may_take_back
from summarizer.analysis.source import Source, read
from summarizer.model.article import Article

CASES = Path(__file__).parents[1] / "cases" / "furniture"


def _rows(name: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in (CASES / name).read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("row", _rows("kinds.jsonl"), ids=lambda row: f"{row['kind']}: {row['part'][:40]}")
def test_furniture_is_told_with_its_kind(row: dict[str, str]) -> None:
    found = [
        (kind, span.of(row["text"]))
        for span, kind in read(Article(text=row["text"], language="en")).furniture
    ]
    assert found == [(row["kind"], row["part"])] or (
        row["kind"] == "live" and (row["kind"], row["part"]) in found
    )


@pytest.mark.parametrize("row", _rows("story.jsonl"), ids=lambda row: row["text"][:50])
def test_prose_is_no_furniture(row: dict[str, str]) -> None:
    assert not read(Article(text=row["text"], language="en")).furniture


PAGE = (
    "Norrhaven closes its harbour road",
    "The council of Norrhaven voted on Tuesday to close the old harbour road after three years of repairs.",
    "Mayor Anna Lind said the decision was hard but that the bridge could no longer carry lorries.",
    "Residents have asked for a second crossing since 2011, and the county has promised one by the spring.",
)


def _read_among(line: str) -> set[tuple[tuple[str, str], ...]]:
    """Return what is told with a line below the headline, between two paragraphs, and below the last."""
    found: set[tuple[tuple[str, str], ...]] = set()
    for place in range(1, len(PAGE) + 1):
        text = "\n\n".join((*PAGE[:place], line, *PAGE[place:]))
        furniture = read(Article(text=text, language="en")).furniture
        found.add(tuple((one.kind, one.span.of(text)) for one in furniture))
    return found


PAGE_LINES = _rows("page_lines.jsonl")


@pytest.mark.parametrize("kind", sorted({row["kind"] for row in PAGE_LINES}))
def test_a_line_of_the_page_is_told_wherever_it_stands(kind: str) -> None:
    lines = [row["line"] for row in PAGE_LINES if row["kind"] == kind]
    assert [line for line in lines if _read_among(line) != {((kind, line),)}] == []


def test_a_sentence_that_begins_like_a_line_of_the_page_is_of_the_story() -> None:
    lines = [row["line"] for row in _rows("story_lines.jsonl")]
    assert [line for line in lines if _read_among(line) != {()}] == []


def test_long_lines_of_such_words_are_read_fast() -> None:
    lines = ("2020 " * 59, "most more " * 29, "10 am " * 50, "sign up for " + "app " * 70, "Ann/" * 70)
    started = time.process_time()
    for line in lines:
        _read_among(line.strip())
    assert time.process_time() - started < 2  # one that is told in many ways takes minutes


@pytest.mark.parametrize(
    ("language", "text", "part", "kind"),
    [
        ("de", "Der Deich brach am Montag.\n\nLesen Sie auch: Wie der Deich entstand", None, "related"),
        (
            "de",
            "Der Deich im Mai. Foto: Hafenamt.\n\nEr brach am Montag.",
            "Der Deich im Mai. Foto: Hafenamt.",
            "caption",
        ),
        ("de", "Korrektur: In einer früheren Version stand sechs.\n\nDer Deich brach.", None, "correction"),
        ("fr", "La digue a cédé lundi.\n\nLire aussi : Comment la digue fut bâtie", None, "related"),
        ("fr", "Publicité\n\nLa digue a cédé lundi.", "Publicité", "advertisement"),
        ("it", "La diga ha ceduto lunedì.\n\nLeggi anche: Come nacque la diga", None, "related"),
    ],
)
def test_other_languages_tell_it_too(language: str, text: str, part: str | None, kind: str) -> None:
    found = read(Article(text=text, language=language)).furniture
    assert [one.kind for one in found] == [kind]
    assert part is None or found[0].span.of(text) == part


def test_a_sentence_that_is_furniture_is_known_by_its_number() -> None:
    source = read(Article(text="The wall broke. Scroll down for video. Nobody was hurt.", language="en"))
    assert dict(source.furniture_kinds) == {2: "caption"}


RAN_TOGETHER = """The wall broke. The mayor points at the broken wall of the harbour . The wall . It was
built of stone. The boats . Forty boats were tied up. The cost . Repairs begin in June. Workers look for a way
in on Monday night . Nobody was hurt.""".replace("\n", " ")
NUMBERED = """The wall broke on Monday.

1
The wall is old.

It was built of stone.

2
The boats are safe.

Forty were tied up.

3
The cost is open.

Repairs begin in June."""


@pytest.mark.parametrize(
    ("text", "labels"),
    [(RAN_TOGETHER, ["The wall .", "The boats .", "The cost ."]), (NUMBERED, ["1", "2", "3"])],
)
def test_headings_that_ran_into_the_story_are_told_by_their_number(text: str, labels: list[str]) -> None:
    found = read(Article(text=text)).furniture
    assert [one.span.of(text) for one in found if one.kind == "label"] == labels


@pytest.mark.parametrize(
    "headings",
    [
        ("Loose stones.", "A wet harbour.", "The long night."),
        ("Asking for a wall of better stone.", "The mayor and her friends in the county.", "A year later."),
        ("Oct. 31, 2012 The storm.", "May 4, 2013 Broken stones.", "June 5, 2014: the new wall."),
    ],
)
def test_several_headings_of_one_form_are_labels_and_one_is_not(headings: tuple[str, ...]) -> None:
    story = ("The wall broke on Monday.", "Forty men worked on it.", "Ferries were late, the port said.")
    parts = [part for pair in zip(story, headings, strict=True) for part in pair]
    text = "\n\n".join((*parts, "Nobody was hurt, the mayor said."))
    labels = [text[one.span.start : one.span.end] for one in read(Article(text=text)).furniture]
    assert labels == list(headings)
    alone = read(Article(text="\n\n".join((*parts[:2], "Nobody was hurt, the mayor said."))))
    assert "label" not in [one.kind for one in alone.furniture]


def test_short_lines_between_long_paragraphs_are_headings_where_they_are_many() -> None:
    story = "The harbour wall broke on Monday, and forty boats were tied up in the rain. " * 3
    headings = (
        "Ferries swing north again.",
        "Can the wall be saved?",
        "Coast is key to it.",
        "Roe vows more.",
    )
    parts = [part for heading in headings for part in (story.strip(), heading)]
    text = "\n\n".join((*parts, story.strip()))
    assert [one.span.of(text) for one in read(Article(text=text)).furniture] == list(headings)
    few = "\n\n".join((*parts[:2], *[story.strip()] * 4, *parts[2:4], story.strip()))
    assert not read(Article(text=few)).furniture


def test_headings_that_ran_into_their_sentences_make_no_text_hard_wrapped() -> None:
    headings = ["What the wall costs", "Boats in the harbour", "Roads to the coast", "A second wall"]
    parts = [f"{heading}\nRepairs begin in June, and they take the county a year." for heading in headings]
    text = "\n".join(("The wall broke on Monday.", *parts))
    assert [one.span.of(text) for one in read(Article(text=text, language="en")).furniture] == headings


def test_a_few_words_above_a_caption_head_its_picture() -> None:
    text = (
        "The wall broke on Monday.\n\nStone walls\n\nThe wall in May. Image: Port Office.\n\nNobody was hurt."
    )
    assert [one.kind for one in read(Article(text=text)).furniture] == ["label", "caption"]


def test_letters_have_headings_and_signers() -> None:
    letters = [
        ("LETTERS.", "label"),
        ("The wall is too low for the sea that we have had since May.", ""),
        ("Ann Roe.", "byline"),
        ("Build it higher, and let those who live behind it pay.", ""),
        ("John Holt.", "byline"),
        ("POSTS.", "label"),
        ("It was high enough for my mother and for her mother.", ""),
        ("@marylee", "byline"),
    ]
    text = "\n\n".join(("The wall is too low.", *(line for line, _ in letters)))
    found = {one.span.of(text): one.kind for one in read(Article(text=text)).furniture}
    assert found == {line: kind for line, kind in letters if kind}


def _may_take_back(source: Source) -> bool:
    """Tell what the cheap test says, and hold it to what the text has."""
    may = may_take_back(source.sentences, source.furniture_words)
    assert may or {"correction", "live"}.isdisjoint(kind for _, kind in source.furniture)
    return may


def test_what_takes_figures_back_is_never_missed_and_seldom_suspected() -> None:
    rows = [*_rows("kinds.jsonl"), *_rows("story.jsonl")]
    suspected = [row for row in rows if _may_take_back(read(Article(text=row["text"], language="en")))]
    assert {"correction", "live"} == {row.get("kind") for row in suspected} - {None}
    assert len(suspected) < len(rows) / 4


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The wall broke.\n\nCorrec\u00adtion:  it was six metres, not five."),
        ("en", "The wall broke.\n\nCorrection: it was six\nThe harbour was not hurt by the wall at all."),
        ("en", "The wall broke. This article\nhas been corrected to say six metres."),
        ("en", "10:42 GMT\nThe wall broke.\n\n10:15 GMT\nThe wall holds."),
        ("de", "Der Deich brach.\n\nKorrektur: In einer früheren Version stand sechs."),
        ("fr", "La digue a cédé.\n\nCorrection : elle a six mètres, et non cinq."),
    ],
)
def test_what_takes_figures_back_is_suspected_however_it_is_set(language: str, text: str) -> None:
    assert _may_take_back(read(Article(text=text, language=language)))
