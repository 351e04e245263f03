"""How many requests a second each client may send: a bucket for each, filled at a steady rate."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Rates"]

# A sum of times is not exact; whoever waited as long as was said has a request.
_ROUNDING = 1e-9


class Rates:
    """The buckets of all clients; what a bucket holds is what two seconds allow, and one request at least."""

    def __init__(self, rate: float, *, clock: Callable[[], float] = time.monotonic) -> None:
        """Allow each client `rate` requests a second, any number for 0."""
        self._rate = rate
        self._most = max(2 * rate, 1.0)
        self._clock = clock
        self._buckets: dict[str, tuple[float, float]] = {}

    def take(self, client: str) -> int:
        """Take a request out of the bucket of `client`; return 0, or the seconds to wait if it is empty."""
        if not self._rate:
            return 0
        now = self._clock()
        left, then = self._buckets.get(client, (self._most, now))
        left = min(self._most, left + (now - then) * self._rate)
        if left < 1 - _ROUNDING:
            self._buckets[client] = left, now
            return math.ceil((1 - left) / self._rate)
        self._buckets[client] = max(left - 1, 0.0), now
        return 0
