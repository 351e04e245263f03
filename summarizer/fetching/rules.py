"""What a fetch may take, the time that is left of it, and what may go wrong."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass

from summarizer.model.errors import SettingsError
from summarizer.model.release import VERSION

__all__ = ["Deadline", "FaultError", "FetchRules"]

_PRINTABLE = re.compile(r"[A-Za-z][\x20-\x7e]{0,199}")


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchRules:
    """What one fetch may take, and what it is allowed.

    Attributes:
        max_bytes: The most bytes of a page, sent as well as unpacked.
        seconds: The most time for everything together: names, redirects, robots.txt, the page.
        max_redirects: How often a server may send us on.
        user_agent: How we name ourselves; what stands before the first `/` is looked for in robots.txt.
        robots: Whether a site's robots.txt is asked and followed.
        private_hosts: Whether this machine and private networks may be reached, on any port.

    Raises:
        SettingsError: A limit is not a limit, or `user_agent` cannot stand in a request.
    """

    max_bytes: int = 20_000_000
    seconds: float = 30.0
    max_redirects: int = 5
    user_agent: str = f"Summarizer/{VERSION} (+news brief checker)"
    robots: bool = True
    private_hosts: bool = False

    def __post_init__(self) -> None:
        if self.max_bytes < 1 or not 0 < self.seconds < 86_400 or self.max_redirects < 0:
            raise SettingsError(
                "the limits of a fetch are wrong: max_bytes is 1 or more, seconds between 0 and a day, "
                "max_redirects 0 or more"
            )
        if not _PRINTABLE.fullmatch(self.user_agent):
            raise SettingsError(
                "user_agent cannot be sent: begin it with a letter, and write one line of at most 200 ASCII "
                "characters"
            )


class FaultError(Exception):
    """Why an address gives no page.

    Attributes:
        what: The fault, as what follows the address: "answers 404 (not found)".
        advice: The next step.
        where: The address that it is about, fit to be shown; "" until it is known.
    """

    def __init__(self, what: str, advice: str, where: str = "") -> None:
        super().__init__(f"{what}: {advice}")
        self.what = what
        self.advice = advice
        self.where = where


class Deadline:
    """The time for all parts of a fetch together: a server that sends a byte a second gains nothing."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        """Return how many seconds are left.

        Raises:
            FaultError: None are.
        """
        left = self._end - time.monotonic()
        if left <= 0:
            raise self.passed()
        return left

    def passed(self) -> FaultError:
        """Return the fault that too much time is."""
        return FaultError(
            f"took longer than {self._seconds:g} seconds",
            "try again later, or allow more time (seconds)",
        )
