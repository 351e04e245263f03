"""Briefs as a table for spreadsheets: a row for each claim, with its verdicts and its evidence."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from summarizer.export.escape import plain_text
from summarizer.export.sections import WITH_LEAD
from summarizer.model.brief import Claim, Quoted, Unconfirmed
from summarizer.model.finding import NOT_JUDGED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.model.brief import Brief
    from summarizer.model.finding import Evidence

__all__ = ["COLUMNS", "render_csv"]

COLUMNS = (
    "article",
    "section",
    "number",
    "text",
    "speaker",
    "role",
    "setting",
    "status",
    "according_to",
    "supported",
    "doubts",
    "errors",
    "findings",
    "evidence",
    "start",
    "end",
    "page",
)
"""The columns, in their order; where an item has several passages, each cell has a line for each."""

# With these a spreadsheet begins a formula, or a cell that is another's; in wide letters, too.
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
_BYTE_ORDER_MARK = "\ufeff"


def render_csv(briefs: Sequence[Brief]) -> str:
    """Return the claims of `briefs` as CSV (RFC 4180), its first row the names of the columns.

    It begins with a byte order mark: without one, Excel takes UTF-8 for the letters of another alphabet. A
    cell that a spreadsheet would take for a formula has an apostrophe before it.
    """
    stream = io.StringIO(newline="")
    stream.write(_BYTE_ORDER_MARK)
    table = csv.writer(stream)
    table.writerow(COLUMNS)
    table.writerows(map(_disarm, row) for brief in briefs for row in _rows(brief))
    return stream.getvalue()


def _rows(brief: Brief) -> Iterator[tuple[str, ...]]:
    key = brief.provenance.article
    if brief.headline:
        words = (brief.headline, "", "", "", "", "")
        yield (key, "headline", "1", *words, *_judged("/headline", brief), "", "", "", "")
    for section in WITH_LEAD:
        is_one = isinstance(getattr(brief, section), Claim)
        for index, item in enumerate(brief.section(section)):
            words = _words(item)
            if words[0]:
                judged = _judged(f"/{section}" if is_one else f"/{section}/{index}", brief)
                yield (key, section, str(index + 1), *words, *judged, *_passages(item.evidence))


def _words(item: Claim | Quoted | Unconfirmed) -> tuple[str, str, str, str, str, str]:
    if isinstance(item, Quoted):
        return item.quote, item.speaker, item.role, item.setting, "", ""
    if isinstance(item, Unconfirmed):
        return item.claim, "", "", "", item.status, item.according_to
    return item.text, "", "", "", "", ""


def _passages(evidence: Sequence[Evidence]) -> tuple[str, str, str, str]:
    rows = [(part.text, str(part.start), str(part.end), str(part.page or "")) for part in evidence]
    texts, starts, ends, pages = zip(*rows, strict=True) if rows else ((), (), (), ())
    return "\n".join(texts), "\n".join(starts), "\n".join(ends), "\n".join(pages).strip()


def _judged(item: str, brief: Brief) -> tuple[str, str, str, str]:
    """Return how much of an item is supported, in doubt and an error, and the codes of the latter two.

    In a brief that was read from a file a verdict does not tell whether it is a finding: these are counted.
    """
    found = [f for f in brief.findings if f.severity != "info" and _is_of(f.path, item)]
    judged = sum(v.code not in NOT_JUDGED and _is_of(v.path, item) for v in brief.verdicts)
    errors = sum(f.severity == "error" for f in found)
    codes = " ".join(dict.fromkeys(f.code for f in found))
    return str(judged - len(found)), str(len(found) - errors), str(errors), codes


def _is_of(path: str, item: str) -> bool:
    return path == item or path.startswith(f"{item}/")


def _disarm(cell: str) -> str:
    shown = plain_text(cell)
    return f"'{shown}" if cell.startswith(_FORMULA) else shown
