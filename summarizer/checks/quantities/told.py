"""What the check of figures says of a text, in short: for the examples of its rules."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.analysis.source import read
from summarizer.checks.passage import free_text
from summarizer.checks.quantities.check import check_quantities
from summarizer.model.article import Article
from summarizer.model.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["rules_of"]


def rules_of(
    text: str, article: str, language: str = "en", *, cited: Sequence[int] = ()
) -> list[tuple[str, str]]:
    """Return for each figure of `text` the rule that found something, or its code, and its characters.

    >>> rules_of("It has 12 rooms and 3 halls.", "The house has 12 rooms and 4 halls.")
    [('quantity.supported', '12'), ('figure-value', '3')]
    """
    source = read(Article(text=article, language=language))
    passages = [replace(passage, cited=tuple(cited)) for passage in free_text(text)]
    return [
        (verdict.rule if isinstance(verdict, Finding) else verdict.code, verdict.text)
        for verdict in check_quantities(passages, source)
    ]
