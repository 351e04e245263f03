"""What is written stays: no brief is taken out of an output unless the input still has its article."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from summarizer.batching.folders import LeftOut
from summarizer.batching.inputs import DIGEST_SIZE, STDIN, Reading, open_inputs
from summarizer.batching.ledger_file import connect
from summarizer.batching.writer import name_inputs

if TYPE_CHECKING:
    from collections.abc import Iterable
    from os import PathLike
    from sqlite3 import Connection

    from summarizer.batching.ledger import Ledger
    from summarizer.batching.outputs import Output
    from summarizer.model.article import Article

__all__ = ["Keeper", "find_run", "is_stream"]


def is_stream(inputs: object) -> bool:
    """Return whether `inputs` can be read only once, and may keep one waiting."""
    return not isinstance(inputs, list | tuple) or STDIN in inputs


def find_run(ledger: Ledger, files: Output) -> tuple[int, str]:
    """Return number and fingerprint of the run that wrote these files, 0 and "" when `ledger` has none."""
    name = str(files.path.resolve())
    row = ledger.connection.execute("SELECT id, fingerprint FROM run WHERE output = ?", (name,)).fetchone()
    return tuple(row) if row else (0, "")


class Keeper:
    """Says whether an input may replace what is written."""

    def __init__(  # noqa: PLR0913 - what it takes, each by its name
        self,
        ledger: Ledger,
        files: Output,
        inputs: Iterable[str | PathLike[str] | Article],
        own: frozenset[str],
        *,
        reading: Reading | None = None,
        is_appending: bool = False,
    ) -> None:
        self._ledger = ledger
        self._files = files
        self._inputs = inputs
        self._own = own
        self._reading = reading
        self.is_appending = is_appending
        self._names = name_inputs(inputs)
        # Whoever deleted the output, wants it made anew.
        self._is_bare = not files.has_content

    def refuse(self, position: int) -> str:
        """Return why the briefs from `position` on must stay, "" when they may be made anew.

        Of the same inputs, articles may have been corrected: the id says that one is still there. But where
        more than half have another text, they are other articles under the same ids, as two days may both
        number theirs from 1. Other inputs must have each article as it was.
        """
        run, _ = find_run(self._ledger, self._files)
        if self._is_bare or not run:
            return ""
        count, first = self._find_lost(run, position)
        if not count:
            return ""
        path = self._files.path
        whose = f"{count} briefs of articles" if count > 1 else "a brief of an article"
        has = "may not have" if is_stream(self._inputs) else "does not have"
        kept = "as they were" if count > 1 else "as it was"
        return (
            f"{path} holds {whose} that this input {has} {kept}, the first {first!r}: what is written "
            f"stays. To add to it, give --append; to replace it, delete {path} (paid replies stay in "
            "the ledger); or choose another output"
        )

    def _find_lost(self, run: int, position: int) -> tuple[int, str]:
        """Return how many briefs from `position` on belong to no article of the input, and the first's id."""
        with closing(connect(self._ledger.path)) as ledger:
            ledger.execute(
                "CREATE TEMP TABLE lost AS"
                " SELECT position, id, substr(digest, 1, ?) AS digest, 0 AS is_corrected FROM article"
                " WHERE run = ? AND position >= ? AND outcome IN ('ok', 'edited')",
                (DIGEST_SIZE, run, position),
            )
            ledger.execute("CREATE INDEX temp.lost_id ON lost (id)")
            if not is_stream(self._inputs):
                self._take_out_found(ledger, position)
            may_correct = bool(self._names) and self._names == self._files.mark.inputs
            if may_correct and self._has_few_corrected(ledger, run):
                ledger.execute("DELETE FROM lost WHERE is_corrected")
            (left,) = ledger.execute("SELECT count(*) FROM lost").fetchone()
            first = ledger.execute("SELECT id FROM lost ORDER BY position LIMIT 1").fetchone()
            return left, first[0] if first else ""

    def _take_out_found(self, ledger: Connection, position: int) -> None:
        (left,) = ledger.execute("SELECT count(*) FROM lost").fetchone()
        items = open_inputs(self._inputs, LeftOut(self._own), self._reading) if left else ()
        for item in items:
            if item.position < position or item.article is None:
                continue
            # Columns that are kept may change: the article is the same.
            digest = item.digest[:DIGEST_SIZE]
            found = ledger.execute("DELETE FROM lost WHERE id = ? AND digest = ?", (item.id, digest))
            left -= found.rowcount
            if not found.rowcount:
                ledger.execute("UPDATE lost SET is_corrected = 1 WHERE id = ?", (item.id,))
            if not left:
                return

    def _has_few_corrected(self, ledger: Connection, run: int) -> bool:
        (corrected,) = ledger.execute("SELECT count(*) FROM lost WHERE is_corrected").fetchone()
        (briefs,) = ledger.execute(
            "SELECT count(*) FROM article WHERE run = ? AND outcome IN ('ok', 'edited')", (run,)
        ).fetchone()
        return bool(corrected * 2 <= briefs)
