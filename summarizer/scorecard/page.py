"""The page of a miss-rate card: one file, which needs no network and runs nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.evaluate.card import BRIEFS, CONTROLS
from summarizer.evaluate.changes import find_changes
from summarizer.evaluate.floors import find_breaches
from summarizer.evaluate.suites import SUITES
from summarizer.evaluate.table import describe_card, name_missing, sum_rows
from summarizer.pages.marks import mark
from summarizer.pages.markup import document, inline, plain
from summarizer.scorecard.changed import count_classes, show_changes
from summarizer.scorecard.charts import sample
from summarizer.scorecard.classes import Beside, show_overview, show_suites, tally_of
from summarizer.scorecard.effort import show_costs, show_speed
from summarizer.scorecard.shares import show_counts, show_share

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.evaluate.card import Card, Row
    from summarizer.evaluate.changes import Change, Measure, Outcome
    from summarizer.evaluate.costs import Costs
    from summarizer.evaluate.floors import Floors
    from summarizer.evaluate.speed import Pace
    from summarizer.pages.marks import State

__all__ = ["Earlier", "render_scorecard"]

_TITLE = "Miss-rate card"


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier card.

    Attributes:
        name: What its file is called.
        card: The card.
    """

    name: str
    card: Card


def render_scorecard(  # noqa: PLR0913 - what the page is made of, each by its name
    card: Card,
    *,
    floors: Floors | None = None,
    earlier: Earlier | None = None,
    costs: Costs | None = None,
    paces: Sequence[Pace] = (),
    machine: str = "",
) -> str:
    """Return the page of `card`: from the same arguments always the same text.

    Args:
        card: The card.
        floors: Floors that were measured on the same data; they are marked in the charts.
        earlier: A card to tell the changes against.
        costs: What briefs cost; `None` where none were given.
        paces: What checking takes by the size of the article; () leaves the times out.
        machine: What `paces` were measured on, in words.

    Raises:
        SettingsError: The floors were measured on other data.

    >>> from summarizer.evaluate.card import Card, Row
    >>> from summarizer.scorecard.page import render_scorecard
    >>> row = Row(suite="names", kind="swap", wrong=10, caught=9, true=10)
    >>> page = render_scorecard(
    ...     Card(corpus="c", articles=1, labelled=0, count=10, seed=1, check_version="9", rows=(row,))
    ... )
    >>> "90.0 %" in page, "http" in page.split("</head>")[1]
    (True, False)
    """
    changes = find_changes(earlier.card, card) if earlier else ()
    beside = Beside(floors, {(c.suite, c.kind, c.measure): c for c in changes} if earlier else None)
    parts = [
        (
            "changes",
            "What changed",
            show_changes(earlier.card, card, changes, earlier.name) if earlier else "",
        ),
        ("overview", "All suites", show_overview(card)),
        ("classes", "Class by class", _legend(floors) + "".join(show_suites(card, beside))),
        ("speed", "Speed", show_speed(paces, machine) if paces else ""),
        ("cost", "Cost", show_costs(costs)),
    ]
    kept = [part for part in parts if part[2]]
    return document(_TITLE, _body(card, floors, changes, earlier, kept), style="scorecard/page.css")


def _body(
    card: Card,
    floors: Floors | None,
    changes: Sequence[Change],
    earlier: Earlier | None,
    parts: Iterable[tuple[str, str, str]],
) -> Iterator[str]:
    parts = list(parts)
    yield '<a class="skip" href="#main">Skip to the figures</a>'
    yield f'<header class="top"><p class="kind">Checks {inline(card.check_version)}</p><h1>{_TITLE}</h1>'
    yield f'<p class="made">{inline(describe_card(card))}.</p>'
    missing = name_missing(card)
    if missing:
        names = plain(", ".join(missing))
        yield f'<p class="made">Not measured, for want of sentences to change: {names}.</p>'
    yield f'<dl class="tiles">{"".join(_tiles(card))}</dl>'
    if floors:
        yield _tell_floors(find_breaches(card, floors), len(floors.caught) + len(floors.flagged))
    if earlier:
        yield f'<p class="states">Since the earlier card: {_tell_outcomes(changes)}</p>'
    links = "".join(f'<li><a href="#{name}">{heading}</a></li>' for name, heading, _ in parts)
    yield f'<nav aria-label="Sections"><ul>{links}</ul></nav></header>'
    yield '<main class="card" id="main" tabindex="-1">'
    for name, heading, html in parts:
        yield f'<section id="{name}" aria-labelledby="{name}-head">'
        yield f'<h2 id="{name}-head">{heading}</h2>{html}</section>'
    yield "</main>\n"


def _tiles(card: Card) -> Iterator[str]:
    """Yield the figures of the whole card; the briefs' faults are no errors of the checks."""
    seeded = [row for row in card.rows if row.suite in SUITES]
    true = [row for row in card.rows if row.suite == CONTROLS]
    labelled = [row for row in card.rows if row.suite not in {*SUITES, CONTROLS, BRIEFS}]
    told: tuple[tuple[str, Sequence[Row], Measure], ...] = (
        ("Seeded errors found", seeded, "caught"),
        ("True sentences flagged", true, "flagged"),
        ("Labelled errors found", labelled, "caught"),
        ("Labelled true claims flagged", labelled, "flagged"),
    )
    for name, rows, measure in told:
        tally = tally_of(sum_rows(rows), measure) if rows else None
        if tally:
            yield (
                f"<div><dt>{name}</dt><dd>{show_share(tally, measure)}</dd>"
                f"<dd class='of'>{show_counts(tally)}</dd></div>"
            )


def _tell_floors(breaches: Sequence[str], count: int) -> str:
    if not breaches:
        return f'<p class="states">{mark("ok", f"All {count:,} floors and ceilings are met")}</p>'
    items = "".join(f"<li>{inline(breach)}</li>" for breach in breaches)
    head = mark("error", f"{len(breaches):,} of {count:,} floors and ceilings are not met")
    return f'<div class="alarm">{head}<ul>{items}</ul></div>'


def _tell_outcomes(changes: Sequence[Change]) -> str:
    told: tuple[tuple[Outcome, State, str], ...] = (
        ("worse", "error", "worse"),
        ("better", "ok", "better"),
        ("new", "change", "new"),
        ("gone", "none", "no longer measured"),
    )
    counts: list[tuple[State, int, str]] = [
        (state, count_classes(changes, outcome), word) for outcome, state, word in told
    ]
    shown = [mark(state, f"{n} {'class' if n == 1 else 'classes'} {word}") for state, n, word in counts if n]
    return " ".join(shown) or mark("ok", "nothing changed")


def _legend(floors: Floors | None) -> str:
    keys = [
        (sample("caught"), "share of errors found"),
        (sample("flagged"), "share of what is true, flagged all the same (false alarms)"),
        (sample("range"), "95 % interval (Wilson): the fewer cases, the wider"),
    ]
    keys += [(sample("bound"), "floor or ceiling")] if floors else []
    items = "".join(f"<li>{chart} {words}</li>" for chart, words in keys)
    return (
        f'<ul class="legend">{items}</ul>'
        '<p class="about">Shares are rounded towards what is worse: 100.0 % is all, 0.0 % is none. The scale '
        "of the false alarms differs from suite to suite; it stands above the bars.</p>"
    )
