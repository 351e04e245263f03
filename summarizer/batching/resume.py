"""Where a run goes on: what the ledger vouches for stays in the files, everything else is cut away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.batching.records import PASSING
from summarizer.errors import SettingsError

if TYPE_CHECKING:
    from summarizer.batching.ledger import Ends, Ledger
    from summarizer.batching.options import Options
    from summarizer.batching.outputs import Output

__all__ = ["resume"]


def resume(ledger: Ledger, files: Output, fingerprint: str, options: Options) -> int:
    """Make ledger and files agree before anything is read or paid; return the run's number.

    Raises:
        SettingsError: The output holds something that no run of this ledger wrote.
    """
    is_known = ledger.begin(files.path, fingerprint)
    if not is_known and (any(files.sizes) or (files.is_parquet and files.path.exists())):
        raise SettingsError(
            f"{files.path} or its file of failures is there already, and not from a batch with the ledger "
            f"{ledger.path}: choose another output, or delete it"
        )
    files.unpack()
    ends = ledger.ends(*files.sizes)
    ledger.forget_lost(ends.count)
    if options.retry_failed:
        ends = _take_back(ledger, files, ends)
    files.cut(ends)
    return ledger.run


def _take_back(ledger: Ledger, files: Output, ends: Ends) -> Ends:
    """Forget failures that may have passed; what was written after the first goes back to the ledger."""
    ledger.forgive()
    first = ledger.first_failure(PASSING)
    if first is not None and first < ends.count:
        kept = ledger.ends_at(first)
        ledger.take_back(first, files.read_back)
        ends = kept
    ledger.forget_failures(PASSING)
    return ends
