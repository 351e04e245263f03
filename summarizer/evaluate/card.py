"""The miss-rate card: how many seeded errors of each class are caught, how many true sentences flagged."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict

from summarizer.checks.run import CHECK_VERSION, check_passages
from summarizer.errors import ArticleError
from summarizer.evaluate.suites import SUITES, read_controls

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.evaluate.suites import Case
    from summarizer.source import Source

__all__ = ["CONTROLS", "Card", "Row", "measure", "render_card"]

CONTROLS = "true sentences"
"""The suite of sentences that nothing was changed in: what is found in them is a false alarm."""


class Row(BaseModel):
    """One class of one suite: of `cases` changed sentences, `found` have a finding of the suite's checks."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    suite: str
    kind: str
    cases: int
    found: int

    @property
    def rate(self) -> float:
        """The share of cases with a finding, 0 to 1."""
        return self.found / self.cases


class Card(BaseModel):
    """All rows, and what they were measured on.

    Attributes:
        corpus: SHA-256 over the articles' hashes, in their order.
        articles: How many there are.
        count: Changes asked for in each suite.
        seed: The seed of the changes.
        check_version: Version of the checks.
        rows: One for each class of each suite, then the false alarms.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    corpus: str
    articles: int
    count: int
    seed: int
    check_version: str
    rows: tuple[Row, ...]


@dataclass(slots=True)
class _Count:
    cases: int = 0
    found: int = 0


def measure(sources: Sequence[Source], *, count: int = 1000, seed: int = 20261123) -> Card:
    """Return the card of the checks on changes seeded into the sentences of `sources`.

    The same articles, `count`, `seed` and version of the checks give the same card.

    Raises:
        ArticleError: There is no article, or none with sentences to change.
    """
    if not sources:
        raise ArticleError("there are no articles to measure on: name a folder that holds some")
    counts: dict[tuple[str, str], _Count] = {}
    for suite, make_cases in SUITES.items():
        _tally(counts, suite, make_cases(sources, count, seed))
    _tally(counts, CONTROLS, read_controls(sources))
    if not counts:
        raise ArticleError("the articles have no sentence to change: name a folder that holds news articles")
    corpus = hashlib.sha256("".join(source.article.sha256 for source in sources).encode()).hexdigest()
    return Card(
        corpus=corpus,
        articles=len(sources),
        count=count,
        seed=seed,
        check_version=CHECK_VERSION,
        rows=tuple(
            Row(suite=suite, kind=kind, cases=tally.cases, found=tally.found)
            for (suite, kind), tally in counts.items()
        ),
    )


def _tally(counts: dict[tuple[str, str], _Count], suite: str, cases: Iterable[Case]) -> None:
    for case in cases:
        tally = counts.setdefault((suite, case.kind), _Count())
        tally.cases += 1
        report = check_passages(case.passages, case.source)
        tally.found += any(
            finding.check in case.checks and finding.severity != "info" for finding in report.findings
        )


def render_card(card: Card) -> str:
    """Return the card as a Markdown table, a line a class and a line for the whole of each suite."""
    lines = ["| suite | class | cases | caught |", "|---|---|---:|---:|"]
    for suite in dict.fromkeys(row.suite for row in card.rows):
        rows = [row for row in card.rows if row.suite == suite]
        lines += [f"| {suite} | {row.kind} | {row.cases} | {row.rate:.3f} |" for row in rows]
        if len(rows) > 1 and suite != CONTROLS:
            cases, found = sum(row.cases for row in rows), sum(row.found for row in rows)
            lines.append(f"| **{suite}** | **all** | **{cases}** | **{found / cases:.3f}** |")
    text = "\n".join(lines)
    return text.replace(f"| {CONTROLS} |", f"| {CONTROLS}, flagged |") + "\n"
