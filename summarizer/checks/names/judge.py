"""Names of a brief beside its article, by the languages of the two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.checks.names.across import check_names_across
from summarizer.checks.names.check import check_names
from summarizer.checks.names.told import check_told_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.source import Source
    from summarizer.checks.passage import Languages, Passage
    from summarizer.model.finding import Verdict

__all__ = ["judge_names"]


def judge_names(passages: Sequence[Passage], source: Source, languages: Languages) -> Iterator[Verdict]:
    """Yield a verdict for each name in `passages` that the tables of the two languages tell."""
    if languages.article != languages.brief:
        return check_names_across(passages, source, languages.brief)
    return check_names(passages, source) if languages.article == "en" else check_told_names(passages, source)
