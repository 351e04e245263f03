"""All checks over one brief or text: the report, in document order, the same whatever runs first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.checks.certainty import check_certainty
from summarizer.checks.evidence import check_evidence
from summarizer.checks.names import check_names
from summarizer.checks.quantities import check_quantities
from summarizer.checks.quotes import check_quotes
from summarizer.checks.shape import check_shape
from summarizer.checks.speakers import check_speakers
from summarizer.finding import Finding, Report
from summarizer.passage import passages_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from summarizer.draft import Draft
    from summarizer.finding import Verdict
    from summarizer.passage import Passage
    from summarizer.source import Source

__all__ = ["CHECKS", "CHECK_VERSION", "check_draft", "check_passages"]

# Raised whenever any check can give another verdict on the same brief and article.
CHECK_VERSION = "1"

CHECKS: tuple[Callable[[Sequence[Passage], Source], Iterator[Verdict]], ...] = (
    check_quotes,
    check_speakers,
    check_quantities,
    check_names,
    check_certainty,
    check_evidence,
)


def check_draft(draft: Draft, source: Source, *, cites: bool = True) -> Report:
    """Return what all checks say about a whole brief.

    `cites` is false where the brief's form has no place for sentence numbers.
    """
    passages = passages_of(draft, cites=cites)
    return _report(passages, (*_run(passages, source), *check_shape(passages)))


def check_passages(passages: Sequence[Passage], source: Source) -> Report:
    """Return what the checks say about some passages, or a free text; its shape is not judged."""
    return _report(passages, tuple(_run(passages, source)))


def _run(passages: Sequence[Passage], source: Source) -> Iterator[Verdict]:
    for check in CHECKS:
        yield from check(passages, source)


def _report(passages: Sequence[Passage], verdicts: Iterable[Verdict]) -> Report:
    places = {passage.path: index for index, passage in enumerate(passages)}
    items = {f"{passage.item}/evidence": places[passage.path] for passage in reversed(passages)}
    order = items | places

    def place(verdict: Verdict) -> tuple[int, str, int, int, str]:
        return order.get(verdict.path, -1), verdict.path, verdict.start, verdict.end, verdict.code

    judged = sorted(verdicts, key=place)
    return Report(
        verdicts=tuple(judged),
        findings=tuple(verdict for verdict in judged if isinstance(verdict, Finding)),
    )
