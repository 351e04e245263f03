"""How a draft gets its replies where no model is called: it stops for each, and is made again with it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from summarizer.batching.mailbag import DeferredError
from summarizer.batching.relay import request_key, tally
from summarizer.batching.replies import is_paid

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from decimal import Decimal

    from summarizer.batching.assignment import Job
    from summarizer.drafting.live.drafter import Carry
    from summarizer.drafting.live.envelope import Answer

__all__ = ["Letters", "Replied", "Wanted"]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A call that a draft needs the answer to.

    Attributes:
        key: Hash of address and body.
        body: The request's body.
        is_reading: Whether it goes to the second reader.
    """

    key: bytes
    body: dict[str, Any]
    is_reading: bool


@dataclass(frozen=True, slots=True)
class Replied:
    """The answer to a call, and what it cost."""

    key: bytes
    answer: Answer
    cost: Decimal | None


class Letters:
    """Answers calls from those that were made before, in their order, and notes the first that was not.

    Attributes:
        wanted: The calls that have to be made before the draft can go on.
        pause: Seconds to wait before that.
        replayed: Answers that were given.
    """

    def __init__(self, job: Job, replied: Sequence[Replied]) -> None:
        """Answer the calls for `job` with what was `replied`."""
        self._job = job
        self._replied: dict[bytes, list[Replied]] = {}
        for each in replied:
            self._replied.setdefault(each.key, []).append(each)
        self._given: Counter[bytes] = Counter()
        self.wanted: list[Wanted] = []
        self.pause = 0.0
        self.replayed = 0

    def carry(self, *, is_reading: bool = False) -> Carry:
        """Return what answers the calls to the model that drafts, or else to the second reader."""
        settings = self._job.reader if is_reading else self._job.settings
        assert settings is not None  # noqa: S101 - there is nobody else to read
        return partial(self._answer, settings.base_url, is_reading)

    async def wait(self, seconds: float) -> None:
        """Note the pause before the next call: it counts if that is not answered yet."""
        self.pause = seconds

    async def _answer(
        self,
        base_url: str,
        is_reading: bool,  # noqa: FBT001 - bound at once
        body: dict[str, Any],
        _: Callable[[], Awaitable[Answer]],
    ) -> Answer:
        key = request_key(base_url, body)
        replied, given = self._replied.get(key, []), self._given[key]
        # What was paid is the answer for good; a failure was that of one try.
        if replied and given >= len(replied) and is_paid(replied[-1].answer):
            given = len(replied) - 1
        if given >= len(replied):
            if not any(wanted.key == key for wanted in self.wanted):
                self.wanted.append(Wanted(key, body, is_reading))
            raise DeferredError
        self._given[key] += 1
        self.replayed += 1
        self.pause = 0.0
        tally.get().add(replied[given].cost, is_reading=is_reading)
        return replied[given].answer
