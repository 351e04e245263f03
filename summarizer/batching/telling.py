"""What a run tells while it goes on: its progress, in figures and in sentences, to whoever watches."""

from __future__ import annotations

import asyncio
import time
from decimal import Decimal
from typing import TYPE_CHECKING

from summarizer.batching.events import Event, Progress
from summarizer.batching.summary import say_count

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.batching.board import Board
    from summarizer.batching.counting import Counted
    from summarizer.batching.crew import Crew
    from summarizer.batching.events import Kind
    from summarizer.batching.records import Outcome

__all__ = ["Teller"]

_TELL_EVERY = 0.5  # seconds
# Of a budget: what is worth telling when it is spent.
_SHARES = (0.5, 0.8, 0.95)


class Teller:
    """Tells the function that a caller gave what happens in a run.

    Attributes:
        progress: How far the run is; the runner counts its articles in it.
    """

    def __init__(
        self,
        tell: Callable[[Event], None] | None,
        crew: Crew,
        board: Board,
        budget: Decimal | None,
        stop: Callable[[str], None],
    ) -> None:
        """Tell `tell`; what it raises is kept for `raise_told`, and `stop` is called with a sentence."""
        self.progress = Progress()
        self._tell = tell
        self._crew = crew
        self._board = board
        self._budget = budget
        self._stop = stop
        self._began = time.monotonic()
        self._told = 0.0
        self._cooldowns = self._retried = 0
        self._share_told = 0.0
        self._told_error: Exception | None = None

    def emit(self, kind: Kind, text: str, outcome: Outcome | None = None) -> None:
        """Tell of one thing that happened; of an article, with its outcome."""
        if self._tell is None:
            return
        article, code = (outcome.id, outcome.code) if outcome else ("", "")
        try:
            self._tell(Event(kind, text, self.refresh(), article, code))
        except Exception as error:  # noqa: BLE001 - raised again once what is under way is finished
            self._tell, self._told_error = None, error
            self._stop("the function on_event failed")

    def say_job(self, text: str) -> None:
        """Tell of a provider's job."""
        self.emit("job", text)

    def say_outcome(self, outcome: Outcome) -> None:
        """Count an article that has its outcome, and tell of it."""
        self.progress.done += 1
        self.progress.outcomes[outcome.code] = self.progress.outcomes.get(outcome.code, 0) + 1
        self.emit("article", "", outcome)

    def say_progress(self) -> None:
        """Tell how far the run is, and of what happened since the last time."""
        self._told = time.monotonic()
        cooldowns = self._crew.counts.cooldowns
        if cooldowns > self._cooldowns:
            self._cooldowns = cooldowns
            left = max(0.0, self._board.cool_until - time.monotonic())
            self.emit("cooldown", f"the provider asks to wait: calls continue in {left:.1f} s")
        again, self._retried = self._crew.counts.retried - self._retried, self._crew.counts.retried
        if again:
            self.emit("retried", f"repeated, as the first attempt had no answer: {say_count(again, 'call')}")
        share = float(self._board.spent) / float(self._budget) if self._budget else 0.0
        passed = max((step for step in _SHARES if step <= share), default=0.0)
        if passed > self._share_told:
            self._share_told = passed
            self.emit("budget", f"{share:.0%} of the budget of {self._budget} US dollars is spent")
        self.emit("progress", "")

    def say_progress_if_due(self) -> None:
        """Tell how far the run is, unless it was told just now."""
        if time.monotonic() - self._told > _TELL_EVERY:
            self.say_progress()

    async def tick(self) -> None:
        """Tell how far the run is, every now and then, until cancelled."""
        while True:
            await asyncio.sleep(_TELL_EVERY)
            self.say_progress()

    def expect(self, counted: Counted) -> None:
        """Take in what was counted ahead of the input, and tell of it."""
        self.progress.expected = counted.articles
        about = "" if counted.is_exact else "about "
        many = "the input cannot be counted ahead" if counted.articles is None else ""
        found = many or f"{about}{say_count(counted.articles or 0, 'article')} in the input"
        self.emit("counted", "; ".join((found, *counted.notes)))

    def say_end(self, reason: str) -> None:
        """Tell that the run has ended, and why if not with its input."""
        # What happened since the last time.
        self.say_progress()
        self.emit("finished", reason)
        self.raise_told()

    def raise_told(self) -> None:
        """Raise what the function that is told has raised, once."""
        error, self._told_error = self._told_error, None
        if error is not None:
            raise error

    def refresh(self) -> Progress:
        """Return the progress, brought up to date."""
        counts = self._crew.counts
        self.progress.calls = counts.calls
        self.progress.retried = counts.retried
        self.progress.replayed = counts.replayed
        self.progress.cooldowns = counts.cooldowns
        self.progress.prompt_tokens = counts.prompt_tokens
        self.progress.completion_tokens = counts.completion_tokens
        self.progress.cost = Decimal(repr(round(self._board.spent, 6)))
        self.progress.seconds = time.monotonic() - self._began
        return self.progress
