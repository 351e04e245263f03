"""What each site's robots.txt said, so that a batch asks a site once and not once an article."""

from __future__ import annotations

import time
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from summarizer.fetching.answers import judge_status
from summarizer.fetching.body import find_packing, read_body
from summarizer.fetching.follow import follow
from summarizer.fetching.robots import MOST_BYTES, RobotsRules, read_robots
from summarizer.fetching.rules import FaultError
from summarizer.fetching.urls import Target

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.fetching.exchange import Exchange
    from summarizer.fetching.follow import Visit

__all__ = ["RobotsMemory"]

_MOST_SITES = 256
# In seconds. The standard allows a day; a fault is asked about again soon, for it may have passed.
_KEPT = 3600.0
_FAULT_KEPT = 60.0
_ADVICE = "try again later, or ignore robots.txt (--ignore-robots) if you may fetch it"


@dataclass(frozen=True, slots=True)
class _Known:
    rules: RobotsRules | None
    fault: str
    until: float


class RobotsMemory:
    """Remembers the robots.txt of the sites that were asked last; it may be shared by threads."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str, bool], _Known] = {}
        self._lock = Lock()

    def admit(self, target: Target, visit: Visit) -> None:
        """Return if robots.txt lets us fetch `target`, or says nothing about it.

        Raises:
            FaultError: It does not, or nobody knows because it cannot be read.
        """
        known = self._ask(target, visit)
        if known.rules is None:
            raise FaultError(f"was not fetched, because the site's robots.txt {known.fault}", _ADVICE)
        if not known.rules.allows(target.path):
            raise FaultError(
                "may not be fetched by programs, according to the site's robots.txt",
                "save the page and give the file, or ignore robots.txt (--ignore-robots) if you may",
            )

    def _ask(self, target: Target, visit: Visit) -> _Known:
        key = (target.origin, visit.rules.user_agent, visit.rules.private_hosts)
        now = time.monotonic()
        with self._lock:
            known = self._known.get(key)
        if known is not None and known.until > now:
            return known
        try:
            # Outside of the lock: a slow site keeps no other waiting.
            known = _Known(_fetch_robots(target, visit), "", now + _KEPT)
        except FaultError as fault:
            known = _Known(None, fault.what, now + _FAULT_KEPT)
        with self._lock:
            self._known.pop(key, None)
            self._known[key] = known
            while len(self._known) > _MOST_SITES:
                del self._known[next(iter(self._known))]
        return known


def _fetch_robots(target: Target, visit: Visit) -> RobotsRules:
    first = Target(target.scheme, target.host, target.port, "/robots.txt")
    user_agent = visit.rules.user_agent

    def use(exchange: Exchange, _: Sequence[Target]) -> RobotsRules:
        if 400 <= exchange.status < 500:
            # There is none: the standard lets everything be fetched.
            return RobotsRules()
        if not 200 <= exchange.status < 300:
            judge_status(exchange.status)
        packing = find_packing(exchange.header("content-encoding"))
        data = read_body(exchange.chunks(), packing, MOST_BYTES, cut=True)
        return read_robots(data.decode("utf-8", "replace"), user_agent)

    return follow(first, visit, admit=lambda _: None, use=use)
