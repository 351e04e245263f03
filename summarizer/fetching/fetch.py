"""A page by its address: the one call of this room."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.fetching.answers import judge_status, read_type
from summarizer.fetching.body import find_packing, read_body
from summarizer.fetching.connection import Network
from summarizer.fetching.follow import Visit, follow
from summarizer.fetching.memory import RobotsMemory
from summarizer.fetching.rules import Deadline, FaultError, FetchRules
from summarizer.fetching.urls import Target, read_target, show_url
from summarizer.model.errors import ArticleError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.fetching.exchange import Exchange

__all__ = ["DEFAULT_RULES", "FetchRules", "Fetched", "Fetcher", "fetch"]

DEFAULT_RULES = FetchRules()
"""What a fetch may take if nothing else is said."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What stood at an address.

    Attributes:
        url: The address that it stood at in the end, without a fragment.
        data: The bytes, unpacked; at least one.
        media_type: The declared type, in lower case and without parameters; "" if none was declared.
        charset: The declared charset, in lower case; "" if none was declared.
        redirects: The addresses that led on to `url`, in order, the given one first; empty if none did.
    """

    url: str
    data: bytes
    media_type: str
    charset: str
    redirects: tuple[str, ...] = ()


class Fetcher:
    """Fetches pages and remembers what each site's robots.txt said; it may be shared by threads."""

    def __init__(self, network: Network | None = None) -> None:
        """Prepare to fetch over `network`, the real one without it."""
        self._network = network or Network()
        self._memory = RobotsMemory()

    def fetch(self, url: str, *, rules: FetchRules = DEFAULT_RULES) -> Fetched:
        """Return what stands at `url`, as `fetch` does."""
        try:
            first = read_target(url.strip(), private_hosts=rules.private_hosts)
        except FaultError as fault:
            shown = show_url(url.strip(), is_sound=False) or "an empty address"
            raise ArticleError(f"{shown} {fault}") from None
        visit = Visit(rules, self._network, Deadline(rules.seconds))

        def admit(target: Target) -> None:
            if rules.robots:
                self._memory.admit(target, visit)

        def use(exchange: Exchange, passed: Sequence[Target]) -> Fetched:
            return _take(exchange, passed, rules)

        try:
            return follow(first, visit, admit=admit, use=use)
        except FaultError as fault:
            shown = show_url(first.url)
            way = "" if fault.where == shown else f" redirects to {fault.where}, which"
            raise ArticleError(f"{shown}{way} {fault}") from None


_shared = Fetcher()


def fetch(url: str, *, rules: FetchRules = DEFAULT_RULES) -> Fetched:
    """Return what stands at `url`, a page that may hold an article.

    Only public web servers are reached, over http and https, and the whole takes no more than `rules`
    allow. What each site's robots.txt says is remembered for an hour.

    Raises:
        ArticleError: There is no such page, it may not be fetched, or it cannot hold an article; the text
            names the address without passwords, the fault and what to do.
    """
    return _shared.fetch(url, rules=rules)


def _take(exchange: Exchange, passed: Sequence[Target], rules: FetchRules) -> Fetched:
    judge_status(exchange.status, exchange.header("retry-after"))
    media_type, charset = read_type(exchange.header("content-type"))
    packing = find_packing(exchange.header("content-encoding"))
    length = exchange.header("content-length")
    data = read_body(exchange.chunks(), packing, rules.max_bytes, length=int(length or 0))
    if not data:
        raise FaultError("answers with an empty page", "check the address, or try again later")
    *redirects, last = (target.url for target in passed)
    return Fetched(last, data, media_type, charset, tuple(redirects))
