"""A finding as lines for a terminal: what the text says above what the article says, marked and aligned."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from rich.cells import cell_len

from summarizer.export.escape import show_controls
from summarizer.export.sections import name_place
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.model.finding import Evidence, Finding

__all__ = ["show_finding"]

_LEVELS = {"error": "error", "warning": "doubt", "info": "note"}
_BEFORE, _MARKED, _AFTER = 28, 60, 28
_MOST_SHOWN = 3
_WORD = re.compile(r"\S+")


class _Row:
    """A stretch of a text with some of its characters marked.

    Attributes:
        label: What is shown: "text" or "article".
        before: What stands before the first mark, at most 28 characters.
        rest: From the first mark on.
        marks: The marked characters of `rest`.
    """

    def __init__(self, label: str, text: str, marks: Sequence[Span], limit: Span) -> None:
        first = marks[0].start
        last = min(max(marks[-1].end, first), first + _MARKED)
        start, end = max(limit.start, first - _BEFORE), min(limit.end, last + _AFTER)
        self.label = label
        self.before = (
            _flat(text[start:first]) if start == limit.start else "…" + _flat(text[start + 1 : first])
        )
        self.rest = _flat(text[first:end]) + ("…" if end < limit.end else "")
        self.marks = [Span(m.start - first, min(m.end, last) - first) for m in marks if m.start <= last]

    def lines(self, column: int) -> tuple[str, str]:
        """Return the row, and the line of its marks, with the first mark at `column`."""
        pad = " " * (column - cell_len(self.before))
        signs: list[str] = []
        position = 0
        for mark in self.marks:
            gap = cell_len(self.rest[position : mark.start])
            signs.append(" " * gap + "^" * max(1, cell_len(self.rest[mark.start : mark.end])))
            position = mark.end
        head = f"    {self.label:<8}"
        return f"{head}{pad}{self.before}{self.rest}", " " * (len(head) + column) + "".join(signs)


def show_finding(number: int, finding: Finding, text: str, article: str) -> str:
    """Return the lines for one finding: code, rule, its sentence, the text and the article where they differ.

    `text` is the field that the finding is about, or the judged characters alone.
    """
    place = name_place(finding.path)
    rule = f" ({finding.rule})" if finding.rule else ""
    lines = [f"[{number}] {_LEVELS[finding.severity]} {finding.code}{rule}{f'  {place}' if place else ''}"]
    lines.append(f"    {show_controls(finding.message)}")
    rows = _rows(finding, text, article)
    column = max((cell_len(row.before) for row in rows), default=0)
    for row in rows:
        lines += row.lines(column)
    if rows and not finding.evidence:
        lines.append("    article " + " " * column + "(nothing)")
    if finding.suggestion is not None:
        lines.append(f"    right would be: {_flat(finding.suggestion)}")
    return "\n".join(lines)


def _rows(finding: Finding, text: str, article: str) -> list[_Row]:
    said = Span(finding.start, finding.end)
    if said.of(text) != finding.text:
        text, said = finding.text, Span(0, len(finding.text))
    if not finding.text:
        return []
    shown = finding.evidence[:_MOST_SHOWN]
    if finding.code == "quote.altered" and len(shown) == 1:
        marks, meant = _differing(text, said, article, shown[0])
        return [
            _Row("text", text, marks, Span(0, len(text))),
            _Row("article", article, meant, Span(0, len(article))),
        ]
    rows = [_Row("text", text, [said], Span(0, len(text)))]
    return rows + [
        _Row("article", article, [Span(one.start, one.end)], Span(0, len(article))) for one in shown
    ]


def _differing(text: str, said: Span, article: str, shown: Evidence) -> tuple[list[Span], list[Span]]:
    """Return the words in which a quotation and the article differ; a gap stands before the next word."""
    mine = [Span(m.start(), m.end()) for m in _WORD.finditer(text, said.start, said.end)]
    theirs = [Span(m.start(), m.end()) for m in _WORD.finditer(article, shown.start, shown.end)]
    keys = [[_key(span.of(of)) for span in spans] for spans, of in ((mine, text), (theirs, article))]
    matcher = SequenceMatcher(None, keys[0], keys[1], autojunk=False)
    marks: list[Span] = []
    meant: list[Span] = []
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag != "equal":
            marks.append(_stretch(mine, i, j, said))
            meant.append(_stretch(theirs, k, m, Span(shown.start, shown.end)))
    return marks or [said], meant or [Span(shown.start, shown.end)]


def _stretch(words: Sequence[Span], first: int, last: int, whole: Span) -> Span:
    if first < last:
        return Span(words[first].start, words[last - 1].end)
    at = words[first].start if first < len(words) else whole.end
    return Span(at, at)


def _key(word: str) -> str:
    return word.strip("\"“”‘’'«».,;:!?").lower()


def _flat(text: str) -> str:
    r"""Return `text` on one line, character for character.

    >>> _flat("a\nb")
    'a b'
    """
    return show_controls(re.sub(r"\s", " ", text))
