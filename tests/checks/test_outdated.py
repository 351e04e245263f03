"""Figures that an article takes back: in a correction, or in a later entry of a live blog."""

from __future__ import annotations

import pytest

from summarizer.model.article import Article
from summarizer.pipeline import verify

CORRECTED = """The ferry sank off Norrhaven on Monday, and 24 people died, the harbour office said.

Rescuers worked all night. The office named no cause.

{note}"""
LIVE = """Storm hits Norrhaven

18:20 GMT

At least 12 people have died in the storm, the mayor says.

15:05 GMT

Seven people died in the storm, police say.

14:00 GMT

The wind reaches 140 km/h."""
NOTES = [
    "Correction: An earlier version of this story said that 24 people died. It was 42.",
    "Correction: 42 people died, not 24, as an earlier version had it.",
    "This article has been corrected: 42 people died instead of 24.",
]


def _codes(text: str, article: str) -> set[str]:
    report = verify(text, Article(text=article, language="en"))
    return {finding.code for finding in report.findings if finding.severity != "info"}


@pytest.mark.parametrize("note", NOTES)
def test_a_figure_that_a_correction_withdraws_is_in_doubt(note: str) -> None:
    article = CORRECTED.format(note=note)
    assert _codes("24 people died when the ferry sank.", article) == {"quantity.outdated"}


@pytest.mark.parametrize("note", NOTES)
def test_the_corrected_figure_counts(note: str) -> None:
    assert _codes("42 people died when the ferry sank.", CORRECTED.format(note=note)) == set()


def test_the_same_figure_of_something_else_is_not_withdrawn() -> None:
    article = CORRECTED.format(note=NOTES[0]).replace("Rescuers", "24 rescuers")
    assert _codes("24 rescuers worked all night.", article) == set()


def test_what_tells_of_both_figures_is_not_in_doubt() -> None:
    article = CORRECTED.format(note=NOTES[0])
    assert "quantity.outdated" not in _codes("42 people died, not 24 as was first said.", article)


def test_a_later_entry_supersedes_an_earlier_one() -> None:
    assert _codes("Seven people died in the storm.", LIVE) == {"quantity.outdated"}
    assert _codes("At least 12 people have died in the storm.", LIVE) == set()


def test_an_article_without_corrections_is_read_as_before() -> None:
    assert (
        _codes("24 people died when the ferry sank.", CORRECTED.format(note="It was an old ship.")) == set()
    )
