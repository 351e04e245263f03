"""From an address to the answer that it leads to, with every redirect judged like the first address."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from summarizer.fetching.addresses import find_addresses
from summarizer.fetching.answers import REDIRECTS
from summarizer.fetching.connection import connect
from summarizer.fetching.exchange import Exchange
from summarizer.fetching.rules import FaultError
from summarizer.fetching.urls import read_target, show_url

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from summarizer.fetching.connection import Network
    from summarizer.fetching.rules import Deadline, FetchRules
    from summarizer.fetching.urls import Target

__all__ = ["Visit", "follow"]

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Visit:
    """One fetch with all that belongs to it.

    Attributes:
        rules: What it may take.
        network: What lies between us and the servers.
        deadline: The time that is left of it.
        addresses: The checked addresses of each host and port: a host is looked up once, so that a second
            answer, a different one, is never heard.
    """

    rules: FetchRules
    network: Network
    deadline: Deadline
    addresses: dict[tuple[str, int], tuple[str, ...]] = field(default_factory=dict)

    def find(self, target: Target) -> tuple[str, ...]:
        """Return the checked addresses of the host of `target`.

        Raises:
            FaultError: There are none.
        """
        place = (target.host, target.port)
        if place not in self.addresses:
            self.addresses[place] = find_addresses(
                *place,
                resolve=self.network.resolve,
                private_hosts=self.rules.private_hosts,
                deadline=self.deadline,
            )
        return self.addresses[place]


def follow(
    first: Target,
    visit: Visit,
    *,
    admit: Callable[[Target], None],
    use: Callable[[Exchange, Sequence[Target]], _T],
) -> _T:
    """Return what `use` makes of the answer at the end of the redirects from `first`.

    Args:
        first: The address that is asked.
        visit: The fetch that this belongs to.
        admit: Raises if an address is not to be asked, though it might be.
        use: Gets the answer that leads no further, and all addresses up to it.

    Raises:
        FaultError: An address cannot or must not be asked; `where` says which.
    """
    passed = [first]
    while True:
        target = passed[-1]
        with _naming(target):
            # Before robots.txt: a host that must not be reached is not asked for that either.
            addresses = visit.find(target)
            admit(target)
            with connect(target, addresses, visit.network, visit.deadline) as line:
                exchange = Exchange(line, target, visit.rules.user_agent)
                location = exchange.header("location") if exchange.status in REDIRECTS else ""
                if not location:
                    return use(exchange, passed)
            url = target.join(location)
        passed.append(_next(url, passed, visit.rules))


def _next(url: str, passed: Sequence[Target], rules: FetchRules) -> Target:
    """Return the address `url`, to which the last of `passed` leads."""
    try:
        target = read_target(url, private_hosts=rules.private_hosts)
    except FaultError as fault:
        fault.where = show_url(url, is_sound=False)
        raise
    with _naming(target):
        if passed[-1].scheme == "https" and target.scheme == "http":
            raise FaultError(
                "is not encrypted, while the address before it was",
                "give this address itself if you accept that others may change the page on the way",
            )
        if any(target.url == earlier.url for earlier in passed):
            raise FaultError(
                "redirects in a circle", "it may expect cookies; save the page and give the file"
            )
        if len(passed) > rules.max_redirects:
            raise FaultError(
                f"follows {rules.max_redirects} redirects, which is the limit",
                "give the last address, or allow more (max_redirects)",
            )
    return target


@contextmanager
def _naming(target: Target) -> Generator[None]:
    """Say of a fault within that it is about `target`, unless it is known to be about another."""
    try:
        yield
    except FaultError as fault:
        fault.where = fault.where or show_url(target.url)
        raise
