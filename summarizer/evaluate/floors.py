"""Floors under a card: pinned to the articles they were measured on, and only ever raised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict, ValidationError

from summarizer.errors import SettingsError
from summarizer.evaluate.card import CONTROLS

if TYPE_CHECKING:
    from summarizer.evaluate.card import Card, Row

__all__ = ["Floors", "find_breaches", "raise_floors", "read_floors"]


class Floors(BaseModel):
    """The least share caught of each class, and the most flagged of true sentences.

    Attributes:
        corpus: Digest of the articles, as on the card; floors say nothing about others.
        count: Changes asked for in each suite.
        seed: The seed of the changes.
        rates: By suite and class, joined by ": ".
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    corpus: str
    count: int
    seed: int
    rates: dict[str, float]


def read_floors(text: str, name: str) -> Floors:
    """Return the floors that the file called `name` holds as JSON `text`.

    Raises:
        SettingsError: It holds something else.
    """
    try:
        return Floors.model_validate_json(text)
    except ValidationError as error:
        raise SettingsError(f"{name} holds no floors: {error.errors()[0]['msg']}; write it anew") from error


def find_breaches(card: Card, floors: Floors) -> tuple[str, ...]:
    """Return a sentence for each class of `card` that is worse than its floor, or is no longer measured.

    Raises:
        SettingsError: The floors were measured on other articles, or with another count or seed.
    """
    _require_same(card, floors)
    rows = {_name(row): row for row in card.rows}
    breaches = [f"{name} is no longer measured" for name in floors.rates if name not in rows]
    for name, floor in floors.rates.items():
        row = rows.get(name)
        if row is not None and _is_worse(row, floor):
            what = "flagged" if row.suite == CONTROLS else "caught"
            breaches.append(f"{name}: {what} {row.rate:.4f}, the floor is {floor:.4f}")
    return tuple(breaches)


def raise_floors(card: Card, floors: Floors | None) -> Floors:
    """Return floors at what `card` reaches, none lower than in `floors`; a worse class keeps its old floor.

    Raises:
        SettingsError: `floors` were measured on other articles, or with another count or seed.
    """
    if floors is not None:
        _require_same(card, floors)
    rates = dict(floors.rates) if floors is not None else {}
    for row in card.rows:
        floor = rates.get(_name(row))
        if floor is None or not _is_worse(row, floor):
            rates[_name(row)] = round(row.rate, 4)
    return Floors(corpus=card.corpus, count=card.count, seed=card.seed, rates=rates)


def _name(row: Row) -> str:
    return f"{row.suite}: {row.kind}"


def _is_worse(row: Row, floor: float) -> bool:
    # Floors are kept to four digits, so that a rate is never below its own.
    rate = round(row.rate, 4)
    return rate > floor if row.suite == CONTROLS else rate < floor


def _require_same(card: Card, floors: Floors) -> None:
    if (card.corpus, card.count, card.seed) != (floors.corpus, floors.count, floors.seed):
        raise SettingsError(
            "the floors were measured on other articles, or with another count or seed: "
            "measure on the same, or start a new floors file"
        )
