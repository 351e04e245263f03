"""An assertion for tests: the checks find no error in a text about its article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from summarizer.checks.passage import free_text
from summarizer.checks.run import check_passages
from summarizer.editing.subject import read_subject
from summarizer.grounding.context import as_source
from summarizer.pipeline import verify

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.source import Source
    from summarizer.model.article import Article
    from summarizer.model.brief import Brief
    from summarizer.model.draft import Draft
    from summarizer.model.finding import Finding
    from summarizer.model.report import Report

__all__ = ["assert_grounded", "show_findings"]


def assert_grounded(
    text: str | Brief | Draft, source: Article | Source | str, *, doubts: Literal["allow", "fail"] = "allow"
) -> Report:
    """Return the report on `text`, which has no error; with `doubts="fail"` it has no doubt either.

    `text` is read as in `summarizer.verify`: a brief or draft as JSON, a brief in the Markdown layout, or
    else plain text.

    Raises:
        AssertionError: There is an error (or such a doubt), which is shown with the text above the article;
            or nothing in the text was judged.
        ArticleError: The source cannot be read.
        BriefError: The text looks like JSON but is neither a `Brief` nor a `Draft`.
    """
    __tracebackhide__ = True
    read = as_source(source)
    subject = read_subject(text) if isinstance(text, str) else text
    if isinstance(subject, str):
        report = check_passages(free_text(subject), read)
    else:
        report = verify(text, read.article)
    levels = {"error", "warning"} if doubts == "fail" else {"error"}
    against = [finding for finding in report.findings if finding.severity in levels]
    if against:
        shown = show_findings(against, subject if isinstance(subject, str) else "", read)
        raise AssertionError(f"{_count(against)} in the text, compared with the article\n\n{shown}")
    if not report.counts.judged:
        raise AssertionError(
            "nothing in the text was judged: give a text about the article, in the article's language"
        )
    return report


def show_findings(findings: Sequence[Finding], text: str, source: Source) -> str:
    """Return each finding with what `text` says and what the article says, aligned."""
    from summarizer.grounding.difference import show_finding

    shown = [show_finding(n, found, text, source.text) for n, found in enumerate(findings, start=1)]
    return "\n\n".join(shown)


def _count(findings: Sequence[Finding]) -> str:
    errors = sum(finding.severity == "error" for finding in findings)
    counts = {"error": errors, "doubt": len(findings) - errors}
    parts = [f"{count} {name}{'' if count == 1 else 's'}" for name, count in counts.items() if count]
    return " and ".join(parts)
