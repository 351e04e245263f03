"""What a notebook shows of a brief or a report: the fragment of HTML, or Markdown, and what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.export.escape import escape_line
from summarizer.export.markdown import render_markdown
from summarizer.export.sections import LEVELS, name_place
from summarizer.export.to_html import escape_html, render_html
from summarizer.model.brief import Brief
from summarizer.model.report import Report

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.model.finding import Finding

__all__ = ["show_as_html", "show_as_markdown"]

_COLUMNS = ("Level", "Finding", "Place", "Text", "Message")


def show_as_html(shown: object) -> str:
    """Return a brief or what a report comes to, and a table of the findings, as a fragment of HTML."""
    if isinstance(shown, Brief):
        return render_html(shown) + _table_in_html(shown.findings)
    if isinstance(shown, Report):
        return f"<p>{escape_html(_sum_up(shown))}</p>\n" + _table_in_html(shown.findings)
    raise TypeError(f"a notebook is shown briefs and reports, no {type(shown).__name__}")


def show_as_markdown(shown: object) -> str:
    """Return the same as Markdown, a brief in the house layout."""
    if isinstance(shown, Brief):
        return render_markdown(shown) + _table_in_markdown(shown.findings)
    if isinstance(shown, Report):
        return _sum_up(shown) + "\n" + _table_in_markdown(shown.findings)
    raise TypeError(f"a notebook is shown briefs and reports, no {type(shown).__name__}")


def _sum_up(report: Report) -> str:
    counts = report.counts
    named = ("judged", "supported", "in doubt", "in error", "not judged")
    told = ", ".join(f"{count} {name}" for count, name in zip(counts, named, strict=True))
    return f"{'No errors' if report.ok else 'Errors'}: {told}."


def _rows(findings: Sequence[Finding]) -> list[tuple[str, ...]]:
    """Return a row for each finding: errors first, then doubts, then notes."""
    return [
        (LEVELS[finding.severity], finding.code, name_place(finding.path), finding.text, finding.message)
        for finding in sorted(findings, key=lambda finding: tuple(LEVELS).index(finding.severity))
    ]


def _table_in_html(findings: Sequence[Finding]) -> str:
    if not findings:
        return ""
    head = "".join(f"<th>{name}</th>" for name in _COLUMNS)
    rows = ("".join(f"<td>{escape_html(cell)}</td>" for cell in row) for row in _rows(findings))
    lines = (f"<tr>{row}</tr>" for row in (head, *rows))
    return "\n".join(("<table>", *lines, "</table>")) + "\n"


def _table_in_markdown(findings: Sequence[Finding]) -> str:
    if not findings:
        return ""
    head = (_COLUMNS, ("---",) * len(_COLUMNS))
    rows = ([escape_line(cell) if cell else "" for cell in row] for row in _rows(findings))
    return "\n" + "".join(f"| {' | '.join(row)} |\n" for row in (*head, *rows))
