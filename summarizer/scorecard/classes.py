"""The tables of the suites: a line for each class, what is found beside what is a false alarm."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import ceil, floor
from typing import TYPE_CHECKING

from summarizer.evaluate.card import BRIEFS, CONTROLS
from summarizer.evaluate.floors import class_name
from summarizer.evaluate.interval import wilson_interval
from summarizer.evaluate.table import sum_rows
from summarizer.pages.marks import mark
from summarizer.pages.markup import inline
from summarizer.scorecard.charts import axis, draw_share
from summarizer.scorecard.shares import show_counts, show_interval, show_points, show_share

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from summarizer.evaluate.card import Card, Row
    from summarizer.evaluate.changes import Change, Measure, Outcome, Tally
    from summarizer.evaluate.floors import Floors
    from summarizer.pages.marks import State

__all__ = ["OUTCOMES", "Beside", "show_overview", "show_suites", "tally_of"]

OUTCOMES: dict[Outcome, tuple[State, str]] = {
    "worse": ("error", "Worse"),
    "better": ("ok", "Better"),
    "new": ("change", "New"),
    "gone": ("none", "Gone"),
    "same": ("none", "Same"),
}
"""The mark of each outcome, and its word."""

_MEASURES: tuple[Measure, Measure] = ("caught", "flagged")
_HEADS: dict[Measure, str] = {"caught": "Errors found", "flagged": "False alarms"}
_NOTES = {
    CONTROLS: '<p class="about">The sentences of the articles as they stand, held against all checks.</p>',
    BRIEFS: (
        '<p class="about">Briefs of the embedded drafter in which plain rules find a fault that an editor '
        "would mind. These are no false alarms of the checks.</p>"
    ),
}
_SCALES = (0.05, 0.1, 0.2, 0.5, 1.0)
_NONE = '<span class="nil">–</span>'


@dataclass(frozen=True, slots=True)
class Beside:
    """What a card is held against.

    Attributes:
        floors: The floors, if there are any.
        changes: The changes since an earlier card, by suite, class and measure; `None` without one.
    """

    floors: Floors | None = None
    changes: Mapping[tuple[str, str, Measure], Change] | None = field(default=None)

    def bound(self, row: Row, measure: Measure) -> float | None:
        """Return the floor or ceiling of a class."""
        return getattr(self.floors, measure).get(class_name(row)) if self.floors else None


def tally_of(row: Row, measure: Measure) -> Tally | None:
    """Return how many of how many, `None` where there are none."""
    found, of = (row.caught, row.wrong) if measure == "caught" else (row.flagged, row.true)
    return (found, of) if of else None


def show_overview(card: Card) -> str:
    """Return the table with a line for each suite, which leads to its classes."""
    sums = [(at, sum_rows(rows)) for at, (suite, rows) in enumerate(_suites(card)) if suite != BRIEFS]
    if not sums:
        return ""
    scales = _scales([row for _, row in sums])
    lines = (
        f'<tr><th scope="row"><a href="#suite-{at}">{inline(row.suite)}</a></th>'
        f"{_cells(row, scales, Beside())}</tr>"
        for at, row in sums
    )
    return _table("All suites", "Suite", scales, lines)


def show_suites(card: Card, beside: Beside) -> Iterator[str]:
    """Yield the section of each suite."""
    for at, (suite, rows) in enumerate(_suites(card)):
        scales = _scales(rows)
        lines = [
            f'<tr><th scope="row">{inline(row.kind)}</th>{_cells(row, scales, beside)}</tr>' for row in rows
        ]
        if len(rows) > 1 and suite != BRIEFS:
            total = _cells(sum_rows(rows), scales, Beside())
            filler = "" if beside.changes is None else "<td></td>"
            lines.append(f'<tr class="sum"><th scope="row">All {len(rows)} classes</th>{total}{filler}</tr>')
        yield (
            f'<section class="suite" id="suite-{at}" aria-labelledby="suite-{at}-head">'
            f'<h3 id="suite-{at}-head">{inline(suite)}</h3>'
            f"{_NOTES.get(suite, '')}"
            + _table(
                suite, "Class", scales, lines, heads=_heads(suite), is_compared=beside.changes is not None
            )
            + "</section>"
        )


def _heads(suite: str) -> dict[Measure, str]:
    """Return the heads of the columns: the faults of a brief are no false alarms of the checks."""
    return dict.fromkeys(_MEASURES, "Briefs with the fault") if suite == BRIEFS else _HEADS


def _suites(card: Card) -> list[tuple[str, list[Row]]]:
    names = dict.fromkeys(row.suite for row in card.rows)
    return [(name, [row for row in card.rows if row.suite == name]) for name in names]


def _scales(rows: Sequence[Row]) -> dict[Measure, float]:
    """Return the end of the scale of each measure that `rows` have; that of false alarms fits the largest."""
    scales: dict[Measure, float] = {}
    if any(row.wrong for row in rows):
        scales["caught"] = 1.0
    flagged = [tally for row in rows if (tally := tally_of(row, "flagged"))]
    if flagged:
        highest = max(wilson_interval(*tally)[1] for tally in flagged)
        scales["flagged"] = next(scale for scale in _SCALES if scale >= highest)
    return scales


def _table(  # noqa: PLR0913 - what a table is made of, each by its name
    caption: str,
    first: str,
    scales: Mapping[Measure, float],
    lines: Iterable[str],
    *,
    heads: Mapping[Measure, str] = _HEADS,
    is_compared: bool = False,
) -> str:
    columns = "".join(
        f'<th scope="col" class="fig"><span>{heads[measure]}</span>{axis(scale)}</th>'
        for measure, scale in scales.items()
    )
    since = '<th scope="col">Since the earlier card</th>' if is_compared else ""
    return (
        f'<table class="shares"><caption class="sr">{inline(caption)}</caption>'
        f'<thead><tr><th scope="col">{first}</th>{columns}{since}</tr></thead>'
        f"<tbody>{''.join(lines)}</tbody></table>"
    )


def _cells(row: Row, scales: Mapping[Measure, float], beside: Beside) -> str:
    cells = [_cell(row, measure, scale, beside) for measure, scale in scales.items()]
    if beside.changes is not None:
        changes = [beside.changes.get((row.suite, row.kind, measure)) for measure in scales]
        cells.append(f'<td class="since">{_since([change for change in changes if change])}</td>')
    return "".join(cells)


def _cell(row: Row, measure: Measure, scale: float, beside: Beside) -> str:
    tally = tally_of(row, measure)
    label = _heads(row.suite)[measure]
    if tally is None:
        return f'<td class="fig">{_NONE}</td>'
    bound = beside.bound(row, measure)
    held = ""
    if bound is not None:
        share = round(tally[0] / tally[1], 4)
        name = "floor" if measure == "caught" else "ceiling"
        is_breached = share < bound if measure == "caught" else share > bound
        # Rounded as the share is: a class that is at its floor shows the same figure.
        tenths = floor(1000 * bound) if measure == "caught" else ceil(1000 * bound)
        told = f"{name} {tenths / 10:.1f} %"
        below = "below" if measure == "caught" else "above"
        held = f" · {mark('error', f'{below} its {told}')}" if is_breached else f" · {told}"
    return (
        f'<td class="fig"><span class="label" aria-hidden="true">{label}, scale to {100 * scale:.0f} %</span>'
        f"<div>{draw_share(tally, measure, scale, bound)}"
        f'<p><span class="value"><b>{show_share(tally, measure)}</b> {show_counts(tally)}</span>'
        f'<span class="more-value">{show_interval(tally)}{held}</span></p></div></td>'
    )


def _since(changes: Sequence[Change]) -> str:
    """Return what changed in a class; the same figures are told once."""
    told = [change for change in changes if change.outcome != "same"]
    if not told:
        return '<span class="nil">same</span>'
    if {change.outcome for change in told} == {"new"} and len(told) == len(changes):
        return mark("change", "New")
    lines: list[str] = []
    for change in told:
        state, word = OUTCOMES[change.outcome]
        points = f", {show_points(change.points)}" if change.points is not None else ""
        what = "found" if change.measure == "caught" else "flagged"
        lines.append(f"<span>{mark(state, word)} {what}{points}</span>")
    return "".join(lines)
