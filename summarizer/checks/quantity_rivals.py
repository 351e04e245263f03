"""Which quantities of the article stand beside the one that a brief gives, and may be the one it means."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.checks.quantity_binding import Candidate
    from summarizer.quantities.index import Placed, QuantityIndex

__all__ = ["COPIED", "find_rival", "is_age", "is_copied", "pair_up"]

# So much of a sentence's words, per mille, make it a copy.
COPIED: Final = 800
_BESIDE_COPIED: Final = 600
_RIVALS: Final = frozenset({"value", "scale", "direction", "date"})


def find_rival(candidates: Sequence[Candidate]) -> Candidate | None:
    """Return the most alike quantity of the same slot whose value is another, the first of equals."""
    rivals = [
        candidate for candidate in candidates if candidate.match.outcome in _RIVALS and candidate.is_same_slot
    ]
    best: tuple[int, int] = (-1, 0)
    found: Candidate | None = None
    for candidate in sorted(rivals, key=attrgetter("reach"), reverse=True):
        # None of those that follow can be more alike.
        if candidate.reach < best[0]:
            break
        rating = (candidate.score, -candidate.placed.order)
        if rating > best:
            found, best = candidate, rating
    return found


def pair_up(placed: Placed, candidates: Sequence[Candidate], said: QuantityIndex) -> list[Candidate]:
    """Return intervals of the article whose ends the text gives as two numbers, or the reverse."""
    quantity = placed.quantity
    beside = {
        said.placed[at].quantity.lo
        for at in (placed.order - 1, placed.order + 1)
        if 0 <= at < len(said.placed)
    }
    found: list[Candidate] = []
    for candidate in candidates:
        given = candidate.match.given
        if given.is_interval and not quantity.is_interval and quantity.lo in {given.lo, given.hi}:
            if (given.hi if quantity.lo == given.lo else given.lo) in beside:
                found.append(candidate.holding("supported"))
        elif quantity.is_interval and given.lo == quantity.lo and not given.is_interval:
            sentence = candidate.placed.sentence
            if any(
                other.match.given.lo == quantity.hi and other.placed.sentence == sentence
                for other in candidates
            ):
                found.append(candidate.holding("coarser"))
    return found


def is_copied(candidate: Candidate) -> bool:
    """Tell whether a sentence is all but the article's own around a figure."""
    return candidate.near >= _BESIDE_COPIED and candidate.whole >= COPIED


def is_age(placed: Placed, best: Candidate) -> bool:
    """Tell whether a bare number is the age that the article gives: "Falcao, 29, ..." has no rival count."""
    return placed.quantity.kind == "count" and not placed.quantity.head and best.match.given.kind == "age"
