"""What is written stays: no brief is taken out of an output unless the input still has its article."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from summarizer.batching.folders import LeftOut
from summarizer.batching.inputs import STDIN, open_inputs
from summarizer.batching.ledger_file import connect
from summarizer.batching.writer import name_inputs

if TYPE_CHECKING:
    from collections.abc import Iterable
    from os import PathLike

    from summarizer.article import Article
    from summarizer.batching.ledger import Ledger
    from summarizer.batching.outputs import Output

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

    def __init__(
        self,
        ledger: Ledger,
        files: Output,
        inputs: Iterable[str | PathLike[str] | Article],
        own: frozenset[str],
        *,
        is_appending: bool = False,
    ) -> None:
        self._ledger = ledger
        self._files = files
        self._inputs = inputs
        self._own = own
        self.is_appending = is_appending
        self._names = name_inputs(inputs)
        # Whoever deleted the output, wants it made anew.
        self._is_bare = not files.has_content

    def refuse(self, position: int) -> str:
        """Return why the briefs from `position` on must stay, "" when they may be made anew.

        An article of the same inputs may have been changed: its id says that it is still there. Other
        inputs must have it as it was: two days may both number their articles from 1.
        """
        run, _ = find_run(self._ledger, self._files)
        if self._is_bare or not run:
            return ""
        is_same = bool(self._names) and self._names == self._files.mark.inputs
        count, first = self._find_lost(run, position, is_same=is_same)
        if not count:
            return ""
        path = self._files.path
        what = f"{count} briefs" if count > 1 else "a brief"
        whose = "articles" if count > 1 else "an article"
        where = (
            "this input, a stream, may no longer have"
            if is_stream(self._inputs)
            else "this input does not have"
            if is_same
            else "this input does not have as they were"
            if count > 1
            else "this input does not have as it was"
        )
        return (
            f"{path} holds {what} of {whose} that {where} (the first is {first!r}): what is written stays. "
            f"To add to it give --append; to replace it delete {path} (paid replies stay in the ledger); "
            "or choose another output"
        )

    def _find_lost(self, run: int, position: int, *, is_same: bool) -> tuple[int, str]:
        """Return how many briefs from `position` on belong to no article of the input, and the first's id."""
        by_what = "id = ?1" if is_same else "id = ?1 AND digest = ?2"
        with closing(connect(self._ledger.path)) as ledger:
            ledger.execute(
                "CREATE TEMP TABLE lost AS SELECT position, id, digest FROM article"
                " WHERE run = ? AND position >= ? AND outcome IN ('ok', 'edited')",
                (run, position),
            )
            ledger.execute("CREATE INDEX temp.lost_id ON lost (id)")
            (left,) = ledger.execute("SELECT count(*) FROM lost").fetchone()
            if left and not is_stream(self._inputs):
                for item in open_inputs(self._inputs, LeftOut(self._own)):
                    if item.position < position or item.article is None:
                        continue
                    found = (item.id, item.digest)[: 1 if is_same else 2]
                    left -= ledger.execute(f"DELETE FROM lost WHERE {by_what}", found).rowcount  # noqa: S608
                    if not left:
                        break
            first = ledger.execute("SELECT id FROM lost ORDER BY position LIMIT 1").fetchone()
            return left, first[0] if first else ""
