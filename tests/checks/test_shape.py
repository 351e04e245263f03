from __future__ import annotations

import pytest

from summarizer.checks.passage import passages_of
from summarizer.checks.shape import check_shape
from summarizer.model.draft import Draft


def codes(draft: Draft) -> list[tuple[str, str]]:
    return [(finding.code, finding.path) for finding in check_shape(passages_of(draft))]


def changed(draft: Draft, **fields: object) -> Draft:
    return Draft.model_validate(draft.model_dump() | fields)


def statement(text: str) -> dict[str, object]:
    return {"text": text, "evidence": (1,)}


def test_the_example_is_clean(bridge_draft: Draft) -> None:
    assert codes(bridge_draft) == []


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"lead": statement(" ")}, ("shape.empty", "/lead/text")),
        ({"key_takeaways": ()}, ("shape.thin", "/key_takeaways")),
        ({"verified_facts": ()}, ("shape.thin", "/verified_facts")),
        ({"context_and_impact": (statement("..."),)}, ("shape.blank", "/context_and_impact/0/text")),
        ({"headline": "A \u202etxt"}, ("shape.markup", "/headline")),
        ({"headline": "A <script src=x>"}, ("shape.markup", "/headline")),
        ({"headline": "A \x1b[31m"}, ("shape.markup", "/headline")),
        ({"headline": "word " * 60}, ("shape.long", "/headline")),
        (
            {"context_and_impact": (statement("The bridge opened in 1974 at Tessby."),) * 2},
            ("shape.duplicate", "/context_and_impact/1/text"),
        ),
    ],
)
def test_fault_is_found(bridge_draft: Draft, fields: dict[str, object], expected: tuple[str, str]) -> None:
    assert codes(changed(bridge_draft, **fields)) == [expected]


@pytest.mark.parametrize(
    "headline", ["Growth < 3% and > 2%", "R&D up", "a\tb", "\u0645\u0631\u062d\u0628\u0627 \U0001f600"]
)
def test_ordinary_characters_are_no_markup(bridge_draft: Draft, headline: str) -> None:
    assert codes(changed(bridge_draft, headline=headline)) == []
