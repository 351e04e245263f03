"""What one request, one article and one client may take of a server."""

from __future__ import annotations

from dataclasses import dataclass

from summarizer.model.errors import SettingsError

__all__ = ["Limits"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one request, one article and one client may take of a server.

    Attributes:
        workers: Processes that read and check.
        head_bytes: Most bytes of a request's head: its address and headers.
        body_bytes: Most bytes of a request's body.
        article_characters: Most characters of an article, or of a text that is checked.
        article_seconds: Most seconds of the processor that reading and checking one article may take; twice
            as many by the clock.
        article_memory: Most megabytes, the same.
        queue: Most tasks that wait for a process.
        queue_seconds: Longest wait for a process, in seconds.
        body_seconds: Longest time for a head to arrive, and for a body.
        briefs: Most briefs under way.
        wait: Seconds after which a request for a brief is answered with where it will be.
        rate: Most requests a second of each client, `0` for no limit.
        grace: Seconds that work under way gets to end in when the server stops.
        keep_days: Days that briefs are kept, `0` for ever.

    Raises:
        SettingsError: A limit is none.
    """

    workers: int = 2
    head_bytes: int = 32_768
    body_bytes: int = 2_000_000
    article_characters: int = 200_000
    article_seconds: float = 10.0
    article_memory: float = 1024.0
    queue: int = 200
    queue_seconds: float = 10.0
    body_seconds: float = 20.0
    briefs: int = 200
    wait: float = 300.0
    rate: float = 20.0
    grace: float = 30.0
    keep_days: float = 30.0

    def __post_init__(self) -> None:
        """Refuse what is no limit."""
        for name in ("workers", "head_bytes", "body_bytes", "article_characters", "queue", "briefs"):
            if getattr(self, name) < 1:
                raise SettingsError(f"the limit {name} is {getattr(self, name)}: give 1 or more")
        for name in ("article_seconds", "article_memory", "queue_seconds", "body_seconds"):
            if not 0 < getattr(self, name) < float("inf"):
                raise SettingsError(f"the limit {name} is {getattr(self, name)}: give more than 0")
        for name in ("wait", "rate", "grace", "keep_days"):
            if not 0 <= getattr(self, name) < float("inf"):
                raise SettingsError(f"the limit {name} is {getattr(self, name)}: give 0 or more")

    @property
    def memory_bytes(self) -> int:
        """Most bytes that one article may take."""
        return int(self.article_memory * 2**20)
