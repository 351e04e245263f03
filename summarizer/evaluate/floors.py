"""Floors under a card: pinned to the corpus they were measured on, and only ever raised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict

from summarizer.evaluate.json_files import read_json_as
from summarizer.model.errors import SettingsError

if TYPE_CHECKING:
    from summarizer.evaluate.card import Card, Row

__all__ = ["Floors", "class_name", "find_breaches", "raise_floors", "read_floors"]


class Floors(BaseModel):
    """The least share caught of each class, and the largest share flagged of what is true.

    Attributes:
        corpus: Digest of the articles and labelled rows, as on the card; floors say nothing about others.
        count: Errors asked for in each suite.
        seed: The seed of the changes.
        caught: By suite and class, joined by ": ", the least share.
        flagged: The same, the largest share.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    corpus: str
    count: int
    seed: int
    caught: dict[str, float]
    flagged: dict[str, float]


def read_floors(text: str, name: str) -> Floors:
    """Return the floors that the file called `name` holds as JSON `text`.

    Raises:
        SettingsError: It holds something else.
    """
    advice = "move it away and start a new one with --raise-floors"
    return read_json_as(Floors, text, name=name, holds="floors", advice=advice)


def find_breaches(card: Card, floors: Floors) -> tuple[str, ...]:
    """Return a sentence for each class of `card` that is worse than its floor, or is no longer measured.

    Raises:
        SettingsError: The floors were measured on another corpus, or with another count or seed.
    """
    _require_same(card, floors)
    breaches: list[str] = []
    for name, floor in floors.caught.items():
        rate = _caught(card).get(name)
        if rate is None:
            breaches.append(f"{name}: its errors are no longer measured, the floor is {floor:.4f}")
        elif rate < floor:
            breaches.append(f"{name}: caught {rate:.4f}, the floor is {floor:.4f}")
    for name, ceiling in floors.flagged.items():
        rate = _flagged(card).get(name)
        if rate is None:
            breaches.append(f"{name}: what is true is no longer measured, the ceiling is {ceiling:.4f}")
        elif rate > ceiling:
            breaches.append(f"{name}: flagged {rate:.4f}, the ceiling is {ceiling:.4f}")
    return tuple(breaches)


def raise_floors(card: Card, floors: Floors | None) -> Floors:
    """Return floors at what `card` reaches, none lower than in `floors`; a worse class keeps its old floor.

    Raises:
        SettingsError: `floors` were measured on another corpus, or with another count or seed.
    """
    if floors is not None:
        _require_same(card, floors)
    caught, flagged = _caught(card), _flagged(card)
    known_caught = floors.caught if floors is not None else {}
    known_flagged = floors.flagged if floors is not None else {}
    return Floors(
        corpus=card.corpus,
        count=card.count,
        seed=card.seed,
        caught=known_caught | {n: max(rate, known_caught.get(n, rate)) for n, rate in caught.items()},
        flagged=known_flagged | {n: min(rate, known_flagged.get(n, rate)) for n, rate in flagged.items()},
    )


# Rates are kept and compared to four digits, so that a class is never below its own floor.
def _caught(card: Card) -> dict[str, float]:
    return {class_name(row): round(row.caught / row.wrong, 4) for row in card.rows if row.wrong}


def _flagged(card: Card) -> dict[str, float]:
    return {class_name(row): round(row.flagged / row.true, 4) for row in card.rows if row.true}


def class_name(row: Row) -> str:
    """Return the name under which floors keep a class."""
    return f"{row.suite}: {row.kind}"


def _require_same(card: Card, floors: Floors) -> None:
    faults: list[str] = []
    if card.corpus != floors.corpus:
        faults.append(f"the corpus is {card.corpus[:12]}, not {floors.corpus[:12]}")
    if card.count != floors.count:
        faults.append(f"--count is {card.count}, not {floors.count}")
    if card.seed != floors.seed:
        faults.append(f"the seed is {card.seed}, not {floors.seed}")
    if faults:
        raise SettingsError(
            f"the floors were measured on something else: {' and '.join(faults)}; measure on the same "
            "articles and labelled sets, or start another floors file with --raise-floors"
        )
