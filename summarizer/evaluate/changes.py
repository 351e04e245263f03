"""What changed between two cards, class by class: what got better, what got worse, what is new."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Literal

from summarizer.evaluate.card import Card
from summarizer.evaluate.json_files import read_json_as

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Change", "Measure", "Outcome", "Tally", "differing_data", "find_changes", "read_card"]

Measure = Literal["caught", "flagged"]
"""The share of errors in which something is found, or of what is true in which something is."""

Outcome = Literal["worse", "better", "new", "gone", "same"]

Tally = tuple[int, int]
"""How many, and of how many."""


@dataclass(frozen=True, slots=True)
class Change:
    """One share of one class, then and now.

    Attributes:
        suite: The suite or labelled set.
        kind: The class.
        measure: Which share.
        before: What it was; `None` if it was not measured.
        now: What it is; `None` if it is no longer measured.
        outcome: What the change comes to: more errors caught is better, more false alarms are worse.
    """

    suite: str
    kind: str
    measure: Measure
    before: Tally | None
    now: Tally | None
    outcome: Outcome

    @property
    def points(self) -> Fraction | None:
        """By how many percentage points the share rose; `None` where it was measured once only."""
        if self.before is None or self.now is None:
            return None
        return 100 * (Fraction(*self.now) - Fraction(*self.before))


def read_card(text: str, name: str) -> Card:
    """Return the card that the file called `name` holds as JSON `text`.

    Raises:
        SettingsError: It holds something else.
    """
    advice = "give what `summarizer evaluate --json` printed"
    return read_json_as(Card, text, name=name, holds="card", advice=advice)


def find_changes(before: Card, now: Card) -> tuple[Change, ...]:
    """Return every share of both cards, in the order of `now`; what is gone comes last."""
    then, today = dict(_tallies(before)), dict(_tallies(now))
    return tuple(
        Change(*key, then.get(key), today.get(key), _judge(key[2], then.get(key), today.get(key)))
        for key in dict.fromkeys((*today, *then))
    )


def differing_data(before: Card, now: Card) -> tuple[str, ...]:
    """Return what the two cards were not measured on alike, in words; () if a change is the checks' alone."""
    told: list[str] = []
    if before.corpus != now.corpus:
        told.append("the articles or labelled rows")
    if before.count != now.count:
        told.append(f"the number of errors a suite ({before.count:,}, now {now.count:,})")
    if before.seed != now.seed:
        told.append(f"the seed ({before.seed}, now {now.seed})")
    return tuple(told)


def _tallies(card: Card) -> Iterator[tuple[tuple[str, str, Measure], Tally]]:
    for row in card.rows:
        if row.wrong:
            yield (row.suite, row.kind, "caught"), (row.caught, row.wrong)
        if row.true:
            yield (row.suite, row.kind, "flagged"), (row.flagged, row.true)


def _judge(measure: Measure, before: Tally | None, now: Tally | None) -> Outcome:
    if before is None or now is None:
        return "new" if before is None else "gone"
    rise = Fraction(*now) - Fraction(*before)
    if not rise:
        return "same"
    return "better" if (rise > 0) == (measure == "caught") else "worse"
