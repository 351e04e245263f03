"""What changed since an earlier card: first what got worse, then what got better, is new, or is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.evaluate.card import BRIEFS
from summarizer.evaluate.changes import differing_data
from summarizer.pages.marks import mark
from summarizer.pages.markup import inline, plain
from summarizer.scorecard.classes import OUTCOMES
from summarizer.scorecard.shares import show_counts, show_points, show_share

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.evaluate.card import Card
    from summarizer.evaluate.changes import Change, Outcome

__all__ = ["count_classes", "show_changes"]

_TOLD: dict[Outcome, str] = {
    "worse": "Got worse",
    "better": "Got better",
    "new": "New: not on the earlier card",
    "gone": "No longer measured",
}


def count_classes(changes: Sequence[Change], outcome: Outcome) -> int:
    """Return in how many classes a share changed in this way."""
    return len({(change.suite, change.kind) for change in changes if change.outcome == outcome})


def show_changes(before: Card, now: Card, changes: Sequence[Change], name: str) -> str:
    """Return the section; `name` is what the file of the earlier card is called."""
    versions = f"checks {inline(before.check_version)}, now {inline(now.check_version)}"
    told = [f'<p class="about">Against {inline(name)}: {versions}.</p>']
    differs = differing_data(before, now)
    if differs:
        told.append(
            f'<p class="alarm">{mark("doubt", "Other data")} The two cards differ in '
            f"{plain(' and '.join(differs))}. A difference between figures may come from that alone.</p>"
        )
    lists = [_list(changes, outcome, heading) for outcome, heading in _TOLD.items()]
    if not any(lists):
        told.append(f"<p>{mark('ok', 'Nothing changed')}: every class has the same figures.</p>")
    return "".join((*told, *lists))


def _list(changes: Sequence[Change], outcome: Outcome, heading: str) -> str:
    chosen: dict[tuple[str, str], list[Change]] = {}
    for change in changes:
        if change.outcome == outcome:
            chosen.setdefault((change.suite, change.kind), []).append(change)
    if not chosen:
        return ""
    items = "".join(
        f"<li>{mark(*OUTCOMES[outcome])} <span>{inline(suite)}: {inline(kind)}</span> "
        f"<span>{'; '.join(map(_tell, found))}</span></li>"
        for (suite, kind), found in chosen.items()
    )
    count = f"{len(chosen)} {'class' if len(chosen) == 1 else 'classes'}"
    return f'<h3>{heading} <span class="nil">{count}</span></h3><ul class="changes">{items}</ul>'


def _tell(change: Change) -> str:
    what = "errors found" if change.measure == "caught" else "false alarms"
    if change.suite == BRIEFS:
        what = "briefs with the fault"
    shares = " → ".join(
        f"{show_share(tally, change.measure)} ({show_counts(tally)})"
        for tally in (change.before, change.now)
        if tally
    )
    points = f", <b>{show_points(change.points)}</b>" if change.points else ""
    return f"{what} {shares}{points}"
