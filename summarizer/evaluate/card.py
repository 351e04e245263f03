"""The miss-rate card: how many errors of each class are caught, and how much of what is true is flagged."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING, Self

from pydantic import BaseModel, ConfigDict, NonNegativeInt, model_validator

from summarizer.analysis.source import read
from summarizer.checks.run import CHECK_VERSION, check_passages
from summarizer.drafting.extractive import draft_extractive
from summarizer.evaluate.brief_faults import FAULTS, find_brief_faults
from summarizer.evaluate.suites import SUITES, read_controls, seed_cases
from summarizer.model.errors import ArticleError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from summarizer.evaluate.case import Case
    from summarizer.evaluate.labelled import LabelledSet
    from summarizer.model.article import Article

__all__ = ["BRIEFS", "CONTROLS", "SEED", "Card", "Row", "measure"]

CONTROLS = "true sentences"
"""The suite of the articles' own sentences, held against all checks."""

BRIEFS = "drafted briefs"
"""The suite of the embedded drafter's briefs of the articles, each held against what an editor finds."""

SEED = 20261123


class Row(BaseModel):
    """One class of one suite or labelled set.

    A case counts as found when a check that was asked has an error or a warning to say of it. Of drafted
    briefs, all are true, and those are flagged in which an editor would find the fault.

    Attributes:
        suite: The suite, or the file of the labelled set.
        kind: The class.
        wrong: How many cases hold an error.
        caught: In how many of these something is found.
        true: How many cases hold none.
        flagged: In how many of these something is found all the same.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    suite: str
    kind: str
    wrong: NonNegativeInt = 0
    caught: NonNegativeInt = 0
    true: NonNegativeInt = 0
    flagged: NonNegativeInt = 0

    @model_validator(mode="after")
    def _require_parts(self) -> Self:
        if self.caught > self.wrong or self.flagged > self.true:
            raise ValueError("more is found than there is")
        return self


class Card(BaseModel):
    """All rows, and what they were measured on.

    Attributes:
        corpus: SHA-256 over the articles and labelled rows, in their order.
        articles: How many articles errors were put into.
        labelled: How many labelled rows there are.
        count: Errors asked for in each suite.
        seed: The seed of the changes.
        check_version: Version of the checks.
        rows: One for each class of each suite, the true sentences, the embedded drafter's briefs with each
            fault of an editor's, then the labelled sets.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    corpus: str
    articles: int
    labelled: int
    count: int
    seed: int
    check_version: str
    rows: tuple[Row, ...]


def measure(
    articles: Sequence[Article],
    labelled: Sequence[LabelledSet] = (),
    *,
    count: int = 1000,
    seed: int = SEED,
    tell: Callable[[str], None] | None = None,
) -> Card:
    """Return the card of the checks on errors seeded into `articles`, and on the `labelled` sets.

    The same articles, sets, `count`, `seed` and version of the checks give the same card. `tell` is called
    with the name of each suite when its turn comes.

    Raises:
        ArticleError: There is nothing to measure on: no labelled set, and no sentence to change.
    """
    parts: list[tuple[str, Iterable[Case]]] = [
        *((suite, _seed(suite, articles, count, seed)) for suite in SUITES),
        (CONTROLS, (case for article in articles for case in read_controls(read(article)))),
        *((labels.name, labels.cases()) for labels in labelled),
    ]
    rows: list[Row] = []
    for name, cases in parts:
        if tell is not None:
            tell(name)
        rows += _tally(name, cases)
        if name == CONTROLS:
            if tell is not None:
                tell(BRIEFS)
            rows += _rate(articles)
    if not rows:
        raise ArticleError("there is nothing to measure on: give articles of whole sentences")
    return Card(
        corpus=_digest(articles, labelled),
        articles=len(articles),
        labelled=sum(len(labels.rows) for labels in labelled),
        count=count,
        seed=seed,
        check_version=CHECK_VERSION,
        rows=tuple(rows),
    )


def _tally(suite: str, cases: Iterable[Case]) -> list[Row]:
    """Return a row for each class: those with errors first, else in the order in which they come."""
    found: dict[tuple[str, bool], list[bool]] = {}
    for case in cases:
        findings = check_passages(case.passages, case.source).findings
        found.setdefault((case.kind, case.is_wrong), []).append(
            any(finding.check in case.checks and finding.severity != "info" for finding in findings)
        )
    rows: list[Row] = []
    for kind in dict.fromkeys(kind for kind, _ in found):
        wrong, true = found.get((kind, True), []), found.get((kind, False), [])
        counts = {"wrong": len(wrong), "caught": sum(wrong), "true": len(true), "flagged": sum(true)}
        rows.append(Row(suite=suite, kind=kind, **counts))
    return sorted(rows, key=lambda row: not row.wrong)


def _rate(articles: Sequence[Article]) -> list[Row]:
    """Return a row for each fault: how many briefs there are, and in how many it is found."""
    found: Counter[str] = Counter()
    for article in articles:
        source = read(article)
        found.update({fault.kind for fault in find_brief_faults(draft_extractive(source), source)})
    return [
        Row(suite=BRIEFS, kind=kind, true=len(articles), flagged=found[kind]) for kind in FAULTS if articles
    ]


def _seed(suite: str, articles: Sequence[Article], count: int, seed: int) -> Iterator[Case]:
    # Each suite reads for itself: what it has read of thousands of articles goes when it ends.
    yield from seed_cases(suite, [read(article) for article in articles], count, seed)


def _digest(articles: Sequence[Article], labelled: Sequence[LabelledSet]) -> str:
    digest = hashlib.sha256()
    for article in articles:
        digest.update(f"{article.sha256} {article.published}\n".encode())
    for labels in labelled:
        digest.update(f"{labels.name} {labels.digest}\n".encode())
    return digest.hexdigest()
