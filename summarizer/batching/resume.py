"""Where a run goes on: what the ledger vouches for stays in the files, everything else is cut away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.batching.given import has_gap
from summarizer.batching.keeping import find_run, is_stream
from summarizer.batching.records import PASSING
from summarizer.batching.writer import name_inputs
from summarizer.model.errors import SettingsError

if TYPE_CHECKING:
    from summarizer.batching.keeping import Keeper
    from summarizer.batching.ledger import Ends, Ledger
    from summarizer.batching.outputs import Output
    from summarizer.batching.plan import Plan

__all__ = ["resume"]


def resume(ledger: Ledger, files: Output, plan: Plan, keeper: Keeper) -> int:
    """Make ledger and files agree before anything is read or paid; return the run's number.

    Raises:
        SettingsError: The output holds something that no run of this ledger wrote, or that would be lost.
    """
    fingerprint = plan.fingerprint
    _check_owner(ledger, files)
    _check_shard(ledger, files, plan)
    _check_loss(ledger, files, plan, keeper)
    ledger.begin(files.path, fingerprint, _name_shard(plan))
    files.unpack()
    ends = ledger.ends(*files.sizes)
    if plan.options.append:
        _check_append(ledger, files, plan, ends)
    ledger.forget_lost(ends.count)
    if plan.options.retry_failed:
        ends = _take_back(ledger, files, ends)
    files.cut(ends)
    is_new = plan.options.append or not files.has_content
    files.mark.begin(ledger.path, name_inputs(plan.inputs) if is_new else files.mark.begun)
    return ledger.run


def _check_owner(ledger: Ledger, files: Output) -> None:
    """Refuse an output that another ledger, or no batch, wrote."""
    if not (files.has_content or any(files.sizes)):
        return
    run, _ = find_run(ledger, files)
    if not run:
        raise SettingsError(
            f"{files.path} or its file of failures exists, but no batch with the ledger {ledger.path} "
            "wrote it: choose another output, or delete it"
        )
    if files.mark.ledger not in {"", str(ledger.path.resolve())}:
        raise SettingsError(
            f"{files.path} was last written with the ledger {files.mark.ledger}: give that as "
            "--ledger, choose another output, or delete it"
        )


def _name_shard(plan: Plan) -> str | None:
    return None if plan.options.shard is None else str(plan.options.shard)


def _check_shard(ledger: Ledger, files: Output, plan: Plan) -> None:
    """Refuse an output that holds another part of the input."""
    run, _ = find_run(ledger, files)
    row = ledger.connection.execute("SELECT shard FROM run WHERE id = ?", (run,)).fetchone()
    if row is None or row[0] == _name_shard(plan):
        return
    begun = ledger.connection.execute("SELECT 1 FROM record WHERE run = ? LIMIT 1", (run,)).fetchone()
    if files.has_content or begun:
        was = f"shard {row[0]}" if row[0] else "all articles"
        now = f"shard {plan.options.shard}" if plan.options.shard else "all articles"
        raise SettingsError(
            f"{files.path} was started with {was} of the input, and this run is for {now}: give every "
            "shard its own output"
        )


def _check_loss(ledger: Ledger, files: Output, plan: Plan, keeper: Keeper) -> None:
    """Refuse to make anew what the input no longer has, before anything is forgotten for it."""
    run, fingerprint = find_run(ledger, files)
    if not run or not files.has_content:
        return
    is_changed = fingerprint != plan.fingerprint
    if is_changed and plan.options.append:
        raise SettingsError(
            f"{files.path} was made with another model, policy, specification or version, and "
            "--append keeps what is there: use the same, or choose another output"
        )
    is_retried = plan.options.retry_failed and not is_stream(plan.inputs)
    reason = keeper.refuse(0) if is_changed or is_retried else ""
    if reason:
        raise SettingsError(reason)


def _check_append(ledger: Ledger, files: Output, plan: Plan, ends: Ends) -> None:
    """Refuse to append to an output that is not whole; the same inputs may make it so."""
    is_same = name_inputs(plan.inputs) == files.mark.begun
    if not files.has_content or is_same:
        return
    (written,) = ledger.connection.execute(
        "SELECT count(*) FROM article WHERE run = ? AND output_end IS NOT NULL", (ledger.run,)
    ).fetchone()
    if ends.count < written or has_gap(ledger.connection, ledger.run):
        raise SettingsError(
            f"{files.path} is not complete: run the command that wrote it again, then append to it"
        )


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
