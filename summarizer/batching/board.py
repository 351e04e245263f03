"""What the processes of a batch share: until when all hold back, and the money spent and promised."""

from __future__ import annotations

import multiprocessing
import threading
from copy import copy
from typing import Any

__all__ = ["Board"]

_COOL, _SPENT, _SEATS = range(3)
_DUST = 1e-9


class Board:
    """A few numbers that all processes of a run read and write.

    Times are of the system's monotonic clock, the same in every process; money is in US dollars. What is
    promised is kept apart for each process, as one may end at any moment.
    """

    def __init__(self, *, seats: int = 1, is_shared: bool = False) -> None:
        """Make the board for so many processes, `is_shared` to be handed to them as they are started."""
        self._seat = _SEATS
        self._cells: Any = [0.0] * (_SEATS + seats)
        self._lock: Any = threading.Lock()
        if is_shared:
            self._cells = multiprocessing.get_context("spawn").Array("d", _SEATS + seats)
            self._lock = self._cells.get_lock()

    def seated(self, number: int) -> Board:
        """Return the same board as the process `number`, from 0, uses it."""
        board = copy(self)
        board._seat = _SEATS + number  # noqa: SLF001 - of this class
        return board

    @property
    def cool_until(self) -> float:
        """When calls may be made again."""
        return float(self._cells[_COOL])

    def cool(self, until: float) -> bool:
        """Hold back all calls until then; return whether none were held back at `until` already."""
        with self._lock:
            is_longer = bool(until > self._cells[_COOL])
            self._cells[_COOL] = max(until, self._cells[_COOL])
        return is_longer

    @property
    def spent(self) -> float:
        """What calls have cost."""
        return float(self._cells[_SPENT])

    @property
    def promised(self) -> float:
        """What calls under way may cost at most."""
        return float(sum(self._cells[_SEATS:]))

    def add_spent(self, cost: float) -> None:
        """Count the cost of a call."""
        with self._lock:
            self._cells[_SPENT] += cost

    def promise(self, cost: float, budget: float) -> bool:
        """Set `cost` aside if the budget allows it; return whether it does."""
        with self._lock:
            fits = bool(self._cells[_SPENT] + sum(self._cells[_SEATS:]) + cost <= budget)
            if fits:
                self._cells[self._seat] += cost
        return fits

    def settle(self, promised: float, cost: float) -> None:
        """Count `cost` in place of what was set aside for it."""
        with self._lock:
            left = self._cells[self._seat] - promised
            # What rounding leaves over is no promise.
            self._cells[self._seat] = left if left > _DUST else 0.0
            self._cells[_SPENT] += cost

    def forfeit(self) -> None:
        """Count as spent all that this process set aside: it is gone, and its calls may have been charged."""
        promised = self._cells[self._seat]
        self.settle(promised, promised)
