"""What a run came to, in numbers and in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from summarizer.batching.records import SKIPPED

if TYPE_CHECKING:
    from decimal import Decimal
    from pathlib import Path

__all__ = ["Summary", "say_count"]


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run came to.

    Attributes:
        output: The file of briefs.
        failures: The file of failures; it is there when there are any.
        ledger: The ledger.
        outcomes: How many articles of this output came to each outcome: `ok`, `edited`, `duplicate` where
            those are left out, or a failure's code.
        known: How many of them earlier runs had finished.
        calls: Calls for this output, over all runs.
        unanswered: Those whose answer never came, as the process ended first; they may have been charged.
        replayed: Replies this run read again from the ledger instead of paying again.
        prompt_tokens: Tokens of all calls for this output.
        completion_tokens: The same, of completions.
        cost: US dollars for all of them; `None` when the model's price is not known.
        seconds: How long this run took.
        stopped: Why it ended before the end of the input and what to do, "" when it did not.
        waiting: How many requests wait in files for answers; `stopped` says where.
        is_interrupted: Whether it was the user who ended it.
        inputs: Articles of the input, and things in the place of one; `None` when its end was not seen.
        written: Briefs and failures that the files hold, counted in them at the end; `None` as above.
        unproved: What is wrong when the files do not hold all inputs, "" when they do.
        notes: What was left out of folders and patterns, in sentences.
    """

    output: Path
    failures: Path
    ledger: Path
    outcomes: dict[str, int]
    known: int
    calls: int
    unanswered: int
    replayed: int
    prompt_tokens: int
    completion_tokens: int
    cost: Decimal | None
    seconds: float
    stopped: str = ""
    waiting: int = 0
    is_interrupted: bool = False
    inputs: int | None = None
    written: tuple[int, int] | None = None
    unproved: str = ""
    notes: tuple[str, ...] = ()

    @property
    def articles(self) -> int:
        """How many articles have an outcome."""
        return sum(self.outcomes.values())

    @property
    def briefs(self) -> int:
        """How many articles have a brief."""
        return self.outcomes.get("ok", 0) + self.outcomes.get("edited", 0)

    @property
    def skipped(self) -> int:
        """How many articles were left out, as their id or their text came before."""
        return self.outcomes.get(SKIPPED, 0)

    @property
    def failed(self) -> dict[str, int]:
        """How many articles failed, by code."""
        return {code: n for code, n in self.outcomes.items() if code not in {"ok", "edited", SKIPPED}}

    def as_dict(self) -> dict[str, Any]:
        """Return the fields as JSON values."""
        return {
            "output": str(self.output),
            "failures": str(self.failures),
            "ledger": str(self.ledger),
            "articles": self.articles,
            "briefs": self.briefs,
            "outcomes": self.outcomes,
            "skipped": self.skipped,
            "known": self.known,
            "calls": self.calls,
            "unanswered": self.unanswered,
            "replayed": self.replayed,
            "prompt_tokens": self.prompt_tokens,
            "completion_tokens": self.completion_tokens,
            "cost": None if self.cost is None else str(self.cost),
            "seconds": round(self.seconds, 3),
            "stopped": self.stopped,
            "waiting": self.waiting,
            "inputs": self.inputs,
            "written": self.written and {"briefs": self.written[0], "failures": self.written[1]},
            "unproved": self.unproved,
            "notes": list(self.notes),
        }

    def _repr_pretty_(self, printer: Any, _is_cycle: object) -> None:  # noqa: ANN401 - IPython's own
        # A notebook shows what the command line prints.
        printer.text(str(self))

    def __str__(self) -> str:
        return "\n".join(filter(None, (self.figures, self.closing)))

    @property
    def figures(self) -> str:
        """What became of the articles and was asked for them, in lines; none where nothing was begun."""
        failed = sum(self.failed.values())
        is_begun = bool(self.outcomes) or not self.stopped
        lines: list[str] = []
        if is_begun:
            lines.append(
                f"{say_count(self.articles, 'article')}: {self.outcomes.get('ok', 0)} ok, "
                f"{self.outcomes.get('edited', 0)} edited, {failed} failed"
                + (f" ({self.known} known before)" if self.known else "")
            )
        lines.extend(f"  {code}: {count}" for code, count in sorted(self.failed.items()))
        if self.skipped:
            lines.append(f"  left out because their id or text came before: {self.skipped}")
        if self.calls or self.replayed:
            money = "price not known" if self.cost is None else f"{self.cost:.4f} US dollars"
            tokens = f"{self.prompt_tokens} + {self.completion_tokens} tokens"
            lines.append(f"{say_count(self.calls, 'call')}, {tokens}, {money}")
        if self.replayed:
            replies = "reply" if self.replayed == 1 else "replies"
            lines.append(f"{self.replayed} {replies} read again from the ledger, not paid again")
        if self.unanswered:
            were = "were" if self.unanswered > 1 else "was"
            calls = f"{say_count(self.unanswered, 'call')}"
            lines.append(f"{calls} {were} under way when a run ended, and may have been charged")
        if is_begun:
            lines.append(f"{self.seconds:.1f} s; briefs in {self.output}")
        if failed:
            lines.append(f"failures in {self.failures}")
        lines.extend(self.notes)
        if self.written and not self.unproved:
            lines.append(self._count_up(*self.written))
        return "\n".join(lines)

    @property
    def closing(self) -> str:
        """Why not all is done, and what to do, in a sentence; "" when all is."""
        if self.unproved:
            return f"not proved: {self.unproved}"
        if not self.stopped:
            return ""
        if self.is_interrupted:
            return "interrupted; the work under way is finished: the same command continues from here"
        if self.waiting:
            return self.stopped
        rest = "" if "same command" in self.stopped else "; the same command continues from here"
        return f"stopped before the end: {self.stopped}{rest}"

    def _count_up(self, briefs: int, failures: int) -> str:
        counts = f"{say_count(briefs, 'brief')} + {say_count(failures, 'failure')}"
        total = briefs + failures
        left_out = f" + {self.skipped} left out" if self.skipped else ""
        total += self.skipped
        given = "" if total == self.inputs else f", {self.inputs} of them given now"
        return f"counted in the files: {counts}{left_out} = {say_count(total, 'input')}{given}"


def say_count(count: int, noun: str) -> str:
    """Return so many of them in words.

    >>> from summarizer.batching.summary import say_count
    >>> say_count(1, "brief"), say_count(2, "brief")
    ('1 brief', '2 briefs')
    """
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
