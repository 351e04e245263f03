"""A card as a table that reads well in a terminal and is Markdown as it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.evaluate.suites import SUITES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.evaluate.card import Card, Row

__all__ = [
    "align",
    "describe_card",
    "name_missing",
    "number",
    "render_card",
    "share_caught",
    "share_flagged",
    "sum_rows",
]

_WORDS = frozenset({"suite", "class", "weakest class", "code", "rule"})
_NONE = "–"
_FEW = 20
"""Of fewer errors than this a share says little: such a class is not called the weakest."""


def render_card(card: Card, *, is_short: bool = False) -> str:
    """Return the card with a line for each class and each whole suite, or in short with the latter alone.

    *errors* and *true* count what was judged; *caught* and *flagged* are the share of each in which
    something was found, rounded towards what is worse, so that 100.0 % and 0.0 % mean all and none.
    """
    lines: list[tuple[str, ...]] = [("suite", "class", "errors", "caught", "true", "flagged")]
    if is_short:
        lines = [("suite", "errors", "caught", "true", "flagged", "weakest class")]
    for suite in dict.fromkeys(row.suite for row in card.rows):
        rows = [row for row in card.rows if row.suite == suite]
        if is_short:
            lines.append((suite, *_figures(sum_rows(rows)), _tell_weakest(rows)))
            continue
        lines += [(suite, row.kind, *_figures(row)) for row in rows]
        if len(rows) > 1:
            lines.append((f"**{suite}**", f"all {len(rows)} classes", *_figures(sum_rows(rows))))
    return f"{describe_card(card)}\n\n{align(lines)}{_tell_missing(card)}"


def describe_card(card: Card) -> str:
    """Return what the card was measured on."""
    measured = f"{number(card.articles, 'article')}, {number(card.labelled, 'labelled row')}"
    return (
        f"{measured}; {card.count:,} errors a suite, seed {card.seed}; "
        f"checks {card.check_version}, corpus {card.corpus[:12]}"
    )


def number(count: int, what: str) -> str:
    """Return a count and what was counted, in the plural where it is not one."""
    return f"{count:,} {what}{'' if count == 1 else 's'}"


def sum_rows(rows: Sequence[Row]) -> Row:
    """Return the row of all of `rows` together, under the first's name."""
    first, *others = rows
    counts = ("wrong", "caught", "true", "flagged")
    return first.model_copy(
        update={n: getattr(first, n) + sum(getattr(r, n) for r in others) for n in counts}
    )


def _figures(row: Row) -> tuple[str, ...]:
    return (_count(row.wrong), share_caught(row), _count(row.true), share_flagged(row))


def share_caught(row: Row) -> str:
    """Return the share of errors caught, rounded down; "–" where there are none."""
    return f"{1000 * row.caught // row.wrong / 10:.1f} %" if row.wrong else _NONE


def share_flagged(row: Row) -> str:
    """Return the share of what is true that is flagged, rounded up; "–" where there is none."""
    return f"{-(-1000 * row.flagged // row.true) / 10:.1f} %" if row.true else _NONE


def _tell_weakest(rows: Sequence[Row]) -> str:
    """Return the class of which the smallest share is caught, "–" where all of every class is."""
    judged = [row for row in rows if row.wrong >= _FEW and row.caught < row.wrong]
    if not judged or len(rows) == 1:
        return _NONE
    weakest = min(judged, key=lambda row: row.caught / row.wrong)
    return f"{weakest.kind}, {share_caught(weakest)}"


def _count(number: int) -> str:
    return f"{number:,}" if number else _NONE


def align(lines: Sequence[tuple[str, ...]]) -> str:
    """Return a Markdown table with its columns filled up, words to the left and figures to the right."""
    head, *rest = lines
    widths = [max(len(line[at]) for line in lines) for at in range(len(head))]
    is_words = [name in _WORDS for name in head]
    rule = tuple(
        "-" * width if words else "-" * (width - 1) + ":"
        for width, words in zip(widths, is_words, strict=True)
    )
    shown = [
        " | ".join(
            cell.ljust(width) if words else cell.rjust(width)
            for cell, width, words in zip(line, widths, is_words, strict=True)
        )
        for line in (head, rule, *rest)
    ]
    return "".join(f"| {line} |\n" for line in shown)


def name_missing(card: Card) -> tuple[str, ...]:
    """Return the suites that were not measured, for want of sentences to change."""
    if not card.articles:
        return ()
    return tuple(suite for suite in SUITES if all(row.suite != suite for row in card.rows))


def _tell_missing(card: Card) -> str:
    missing = name_missing(card)
    return f"\nNot measured, for want of sentences to change: {', '.join(missing)}.\n" if missing else ""
