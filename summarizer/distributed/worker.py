"""What a worker of a distributed job does with rows: each becomes a brief, or a failure of its own."""

from __future__ import annotations

import asyncio
import atexit
import json
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from summarizer.batching.board import Board
from summarizer.batching.columns import NONE, Columns, Kept
from summarizer.batching.inputs import make_item
from summarizer.batching.item import Item
from summarizer.batching.limits import Gate
from summarizer.batching.maker import Maker
from summarizer.batching.records import failure_outcome, split_record, unread_outcome
from summarizer.batching.replies import StopError
from summarizer.batching.rows import read_line, read_values
from summarizer.distributed.ledger_client import Link, SharedBoard, SharedLimiter, SharedReplies
from summarizer.intake.given import Given, base_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.batching.assignment import Job
    from summarizer.batching.records import Outcome
    from summarizer.distributed.ledger_server import Address

__all__ = ["KEPT", "STOPPED", "Assignment", "Worker"]

STOPPED = "stopped"
"""The code of a row that was not tried, as nothing more could be paid or asked."""

KEPT = "input_"
"""What stands before the name of a column that is kept, in the rows that a worker is handed."""

# A DataFrame keeps its own columns.
_ALONE = Columns(keep=NONE)
_AGAIN = "correct what the reason names, then run the same job again: paid replies are kept"


@dataclass(frozen=True, slots=True)
class Assignment:
    """What every worker is told.

    Attributes:
        job: How briefs are made; its limits are those of all workers together.
        ledger: Where the ledger is reached, `None` where no model is asked.
        concurrency: Most articles under way at the same time in one worker.
        columns: Which fields of a line of JSON hold an article, and which are kept.
    """

    job: Job
    ledger: Address | None
    concurrency: int
    columns: Columns = _ALONE


class Worker:
    """Makes the briefs of rows, in the main thread of a process of its own."""

    def __init__(self, told: Assignment) -> None:
        """Begin work.

        Raises:
            ConnectionError: The ledger is out of reach.
        """
        self._loop = asyncio.new_event_loop()
        self._room = asyncio.Semaphore(told.concurrency)
        self._stopped = ""
        self._columns = told.columns
        self._maker = _open_maker(told)
        self._loop.run_until_complete(self._maker.__aenter__())
        atexit.register(self._close)

    def _close(self) -> None:
        with suppress(Exception):
            self._loop.run_until_complete(self._maker.__aexit__())

    def make(self, rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
        """Return what became of each of `rows`, in their order.

        A row has the fields of an article, and its kept columns as `input_NAME`; or `line` and `file`: a line
        of JSON, and where it stands.
        """
        return self._loop.run_until_complete(self._make_all(rows))

    async def _make_all(self, rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
        return await asyncio.gather(*map(self._make, rows))

    async def _make(self, row: dict[str, Any]) -> dict[str, Any]:
        try:
            item = _item_of(row, self._columns)
        except Exception as error:  # noqa: BLE001 - as below
            none = Item(0, str(row.get("id")), b"")
            return _result(none, failure_outcome(none, error, None))
        async with self._room:
            if item.article is None:
                return _result(item, unread_outcome(item))
            if self._stopped:
                return _stopped(item, self._stopped)
            try:
                return _result(item, await self._maker.make(item))
            except StopError as error:
                self._stopped = str(error)
                return _stopped(item, str(error))
            except Exception as error:  # noqa: BLE001 - whatever it is, it is this row's failure
                return _result(item, failure_outcome(item, error, None))


def _open_maker(told: Assignment) -> Maker:
    job = told.job
    if told.ledger is None:
        return Maker(job, Board())
    asks, stores = Link(told.ledger), Link(told.ledger)
    board = SharedBoard(asks)
    gate = Gate(
        board,
        requests=job.requests and SharedLimiter(asks, "requests", job.requests),
        tokens=job.tokens and SharedLimiter(asks, "tokens", job.tokens),
    )
    return Maker(job, board, replies=SharedReplies(asks, stores), gate=gate)


def _item_of(row: dict[str, Any], columns: Columns) -> Item:
    if "line" in row:
        file = str(row["file"])
        data = str(row["line"]).rstrip("\r\n").encode("utf-8", "surrogatepass")
        given = Given(f"{file}, a line", data, base=base_name(file))
        return make_item(0, 0, read_line(given, columns, Kept()))
    more = {name.removeprefix(KEPT): value for name, value in row.items() if name.startswith(KEPT)}
    known = {name: value for name, value in row.items() if value is not None and not name.startswith(KEPT)}
    return make_item(
        0, 0, read_values(known, Kept().take(more), f"the row with the id {row.get('id')!r:.60}")
    )


def _result(item: Item, outcome: Outcome) -> dict[str, Any]:
    spent = {
        "input": item.kept or None,
        "prompt_tokens": outcome.usage.prompt_tokens,
        "completion_tokens": outcome.usage.completion_tokens,
        "cost": None if outcome.cost is None else float(outcome.cost),
    }
    if outcome.code in {"ok", "edited"}:
        brief = split_record(outcome.record)["brief"]
        return {"id": outcome.id, "outcome": outcome.code, "brief": brief, **spent}
    line = json.loads(outcome.record)
    why = {name: line[name] for name in ("code", "reason", "advice")}
    return {"id": outcome.id, "outcome": "failed", **why, **spent}


def _stopped(item: Item, reason: str) -> dict[str, Any]:
    why = {"code": STOPPED, "reason": reason, "advice": _AGAIN}
    return {"id": item.id, "input": item.kept or None, "outcome": "failed", **why}
