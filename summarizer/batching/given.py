"""One pass over the input: its articles counted as they come, each with its place in the output."""

from __future__ import annotations

import sqlite3
from contextlib import ExitStack, closing
from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.batching.columns import Kept
from summarizer.batching.folders import LeftOut
from summarizer.batching.inputs import open_inputs
from summarizer.batching.ledger_file import connect

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from summarizer.batching.item import Item
    from summarizer.batching.plan import Plan

__all__ = ["Given", "Places", "has_gap", "place_all"]


class Given:
    """The articles of one pass.

    Attributes:
        seen: Articles that came so far, and things in the place of one.
        left_out: What folders and patterns hold besides articles.
        kept: What was kept of the rows of tables.
    """

    def __init__(self, plan: Plan, run: int) -> None:
        self._plan = plan
        self._run = run
        self.seen = 0
        self.left_out = LeftOut(plan.own)
        self.kept = Kept()
        self._places: Places | None = None

    @property
    def notes(self) -> tuple[str, ...]:
        """What was left out and what was kept, in sentences."""
        return self.left_out.notes + self.kept.notes(self._plan.options.columns)

    @property
    def expected(self) -> int:
        """How many lines the output and its file of failures must have in all, when the pass is done."""
        return self.seen if self._places is None else self._places.count

    def __iter__(self) -> Iterator[Item]:
        """Yield each article; when the output is appended to, at the place it has there or gets there."""
        with ExitStack() as held:
            if self._plan.options.append:
                self._places = Places(self._plan.job.ledger, self._run)
                held.enter_context(closing(self._places))
            for item in open_inputs(self._plan.inputs, self.left_out, self._plan.reading, self.kept):
                self.seen += 1
                yield self._places.put(item) if self._places else item


class Places:
    """The places of an output that is appended to.

    An article that is there keeps its place; a new one gets the first that is free. So an interrupted run
    that is taken up again finds the same places for the same articles.
    """

    def __init__(self, ledger: Path, run: int) -> None:
        """Look up the places of `run` in the ledger."""
        self._ledger = connect(ledger)
        self._run = run
        rows = self._ledger.execute(
            "SELECT count(*), coalesce(max(position) + 1, 0) FROM article WHERE run = ?", (run,)
        )
        counts: tuple[int, int] = rows.fetchone()
        self.count, self._end = counts
        self._gaps = self._find_gaps() if self.count < self._end else []
        # On disk, as the input may be larger than memory: the last place of all articles that came.
        self._last = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._last.execute(
            "CREATE TABLE last (id TEXT, digest BLOB, position INTEGER, PRIMARY KEY (id, digest))"
            " WITHOUT ROWID"
        )
        self._last.execute("BEGIN")

    def close(self) -> None:
        """Close what the places are looked up in."""
        self._ledger.close()
        self._last.close()

    def put(self, item: Item) -> Item:
        """Return `item` with its place in the output."""
        position = self._find(item)
        if position is None:
            position = self._take_free(item)
            self.count += 1
        self._last.execute("INSERT OR REPLACE INTO last VALUES (?, ?, ?)", (item.id, item.digest, position))
        return replace(item, position=position, number=position + 1)

    def _find(self, item: Item) -> int | None:
        """Return where `item` is; the second of two equal ones is at the second place that has it."""
        row = self._last.execute(
            "SELECT position FROM last WHERE id = ? AND digest = ?", (item.id, item.digest)
        ).fetchone()
        found = self._ledger.execute(
            "SELECT min(position) FROM article INDEXED BY article_id"
            " WHERE run = ? AND id = ? AND position > ? AND digest = ?",
            (self._run, item.id, row[0] if row else -1, item.digest),
        ).fetchone()
        position: int | None = found[0]
        return position

    def _take_free(self, item: Item) -> int:
        # An id that is taken must come after the article that has it, to be told apart from it.
        if self._gaps and not self._is_taken(item.id):
            return self._gaps.pop()
        self._end += 1
        return self._end - 1

    def _is_taken(self, article_id: str) -> bool:
        found = self._ledger.execute(
            "SELECT 1 FROM article WHERE run = ? AND id = ? LIMIT 1", (self._run, article_id)
        )
        return found.fetchone() is not None

    def _find_gaps(self) -> list[int]:
        """Return the places that an interrupted run left free, the last one first."""
        gaps: list[int] = []
        expected = 0
        rows = self._ledger.execute(
            "SELECT position FROM article WHERE run = ? ORDER BY position", (self._run,)
        )
        for (position,) in rows:
            gaps.extend(range(expected, position))
            expected = position + 1
        return gaps[::-1]


def place_all(plan: Plan, left_out: LeftOut) -> Iterator[Item]:
    """Yield the articles of the input at the places that they would get; nothing is written.

    What folders hold besides is told to `left_out`.
    """
    run = 0
    if plan.job.ledger.exists():
        with closing(connect(plan.job.ledger)) as ledger:
            row = ledger.execute(
                "SELECT id FROM run WHERE output = ?", (str(plan.output.resolve()),)
            ).fetchone()
            run = row[0] if row else 0
    given = Given(plan, run)
    given.left_out = left_out
    yield from given if run else open_inputs(plan.inputs, left_out, plan.reading)


def has_gap(connection: sqlite3.Connection, run: int) -> bool:
    """Return whether a run was interrupted before an article that comes ahead of others."""
    count, end = connection.execute(
        "SELECT count(*), coalesce(max(position) + 1, 0) FROM article WHERE run = ?", (run,)
    ).fetchone()
    return bool(count < end)
