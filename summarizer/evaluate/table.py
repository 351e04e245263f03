"""A card as a table that reads well in a terminal and is Markdown as it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.evaluate.suites import SUITES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.evaluate.card import Card, Row

__all__ = ["render_card"]

_HEAD = ("suite", "class", "errors", "caught", "true", "flagged")
_NONE = "–"


def render_card(card: Card, *, per_class: bool = True) -> str:
    """Return the card with a line for each class and one for each whole suite, or the latter alone.

    *errors* and *true* count what was judged; *caught* and *flagged* are the share of each in which
    something was found, rounded towards what is worse, so that 100.0 % and 0.0 % mean all and none.
    """
    lines: list[tuple[str, ...]] = []
    for suite in dict.fromkeys(row.suite for row in card.rows):
        rows = [row for row in card.rows if row.suite == suite]
        if per_class:
            lines += [_line(row.suite, row.kind, row) for row in rows]
        if not per_class or len(rows) > 1:
            lines.append(
                _line(f"**{suite}**" if per_class else suite, f"all {len(rows)} classes", _sum(rows))
            )
    if not per_class:
        lines = [(suite, *rest) for suite, _, *rest in lines]
    head = _HEAD if per_class else tuple(name for name in _HEAD if name != "class")
    return f"{_describe(card)}\n\n{_align(head, lines)}{_tell_missing(card)}"


def _describe(card: Card) -> str:
    measured = f"{card.articles:,} articles, {card.labelled:,} labelled rows"
    return (
        f"{measured}; {card.count:,} errors a suite, seed {card.seed}; "
        f"checks {card.check_version}, corpus {card.corpus[:12]}"
    )


def _sum(rows: Sequence[Row]) -> Row:
    first, *others = rows
    counts = ("wrong", "caught", "true", "flagged")
    return first.model_copy(
        update={n: getattr(first, n) + sum(getattr(r, n) for r in others) for n in counts}
    )


def _line(suite: str, kind: str, row: Row) -> tuple[str, ...]:
    caught = f"{1000 * row.caught // row.wrong / 10:.1f} %" if row.wrong else _NONE
    flagged = f"{-(-1000 * row.flagged // row.true) / 10:.1f} %" if row.true else _NONE
    return (suite, kind, _count(row.wrong), caught, _count(row.true), flagged)


def _count(number: int) -> str:
    return f"{number:,}" if number else _NONE


def _align(head: tuple[str, ...], lines: Sequence[tuple[str, ...]]) -> str:
    """Return the table with its columns filled up, words to the left and figures to the right."""
    words = sum(name in {"suite", "class"} for name in head)
    widths = [max(len(line[at]) for line in (head, *lines)) for at in range(len(head))]
    rule = tuple("-" * width if at < words else "-" * (width - 1) + ":" for at, width in enumerate(widths))
    shown = [
        " | ".join(
            cell.ljust(width) if at < words else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        for line in (head, rule, *lines)
    ]
    return "".join(f"| {line} |\n" for line in shown)


def _tell_missing(card: Card) -> str:
    missing = [suite for suite in SUITES if all(row.suite != suite for row in card.rows)]
    if not missing or not card.articles:
        return ""
    return f"\nNot measured, for want of sentences to change: {', '.join(missing)}.\n"
