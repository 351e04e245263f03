"""What is not the story, as cases by kind, and prose that only looks like it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from summarizer.analysis.source import read
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
