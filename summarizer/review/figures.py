"""A figure of the brief beside the article's: value, unit, qualifier, and what each counts."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.analysis.quantities.read import read_quantities
from summarizer.pages.markup import inline
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from fractions import Fraction

    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.lang.quantity_words import Qualifier
    from summarizer.model.finding import Verdict
    from summarizer.review.passages import Shown

__all__ = ["compare_figures"]

_QUALIFIERS: dict[Qualifier, str] = {
    "exact": "none",
    "exactly": "exactly",
    "approx": "about",
    "near_below": "nearly",
    "near_above": "just over",
    "ge": "at least",
    "gt": "more than",
    "le": "at most",
    "lt": "less than",
}
_COLUMNS = ("words", "value", "unit", "qualifier", "counts")
# What is longer is no sentence, and would take long to read.
_LONGEST = 4000
_MOST_SIDES = 3
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_NONE = "–"

_Row = tuple[str, ...]


def compare_figures(verdict: Verdict, field: str, shown: Shown, language: str) -> str:
    """Return a table of the figure that `verdict` judged in `field`, and those it points at; "" for none."""
    # A brief that was changed by hand may say anything of its places.
    start = max(verdict.start, 0)
    mine = _row_at(field, Span(start, max(verdict.end, start)), language)
    if mine is None:
        return ""
    rows: list[tuple[str, _Row]] = [("brief", mine)]
    for part in verdict.evidence[:_MOST_SIDES]:
        at = shown.find(part)
        text, begin = (shown.sentences[at], shown.starts[at]) if at >= 0 else (part.text, part.start)
        row = _row_at(text, Span(max(part.start - begin, 0), max(part.end - begin, 0)), language)
        if row is not None:
            rows.append(("article", row))
    if len(rows) == 1:
        return ""
    head = "".join(f'<th scope="col">{name}</th>' for name in ("whose", *_COLUMNS))
    body = "".join(_show_row(who, row, mine) for who, row in rows)
    return f'<table class="sides"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'


def _show_row(who: str, row: _Row, mine: _Row) -> str:
    cells = [
        # Words may differ, and what is counted may be told in other words: only what is measured is marked.
        f'<td class="differs">{inline(cell)}</td>'
        if 0 < at < len(row) - 1 and cell != own
        else f"<td>{inline(cell)}</td>"
        for at, (cell, own) in enumerate(zip(row, mine, strict=True))
    ]
    return f'<tr><th scope="row">{who}</th>{"".join(cells)}</tr>'


@lru_cache(maxsize=2048)
def _read(text: str, language: str) -> tuple[Quantity, ...]:
    return read_quantities(text, language=language) if len(text) <= _LONGEST else ()


def _row_at(text: str, span: Span, language: str) -> _Row | None:
    found = next((q for q in _read(text, language) if q.span.overlaps(span)), None)
    if found is None:
        return None
    unit = " ".join(filter(None, (found.unit, f"per {found.per}" if found.per else "")))
    qualifier = _QUALIFIERS.get(found.qualifier, found.qualifier)
    return found.span.of(text), _value(found), unit or _NONE, qualifier, _counted(found, text)


def _value(found: Quantity) -> str:
    if found.form or found.lo is None:
        return found.form or _NONE
    if found.hi is None or found.hi == found.lo:
        return _number(found.lo)
    return f"{_number(found.lo)} to {_number(found.hi)}"


def _number(value: Fraction) -> str:
    """Return a value in digits where it has few, else as a fraction."""
    if value.denominator == 1:
        return f"{value.numerator:,}"
    shown = f"{float(value):,.6f}".rstrip("0")
    return shown if abs(float(value)) >= 0.001 else str(value)


def _counted(found: Quantity, text: str) -> str:
    """Return the words of `text` that are what a figure counts, the nearest of each."""
    words: list[tuple[int, str]] = []
    for head in found.head:
        near = [
            (min(abs(m.start() - found.end), abs(m.end() - found.start)), m.start(), m[0])
            for m in _WORD.finditer(text)
            if m[0].lower().startswith(head)
        ]
        if near:
            words.append(min(near)[1:])
        else:
            words.append((len(text), head))
    return " ".join(dict.fromkeys(word for _, word in sorted(words))) or _NONE
