"""A distributed job from files to files: Daft reads and writes, then the output is counted and moved."""

from __future__ import annotations

import json
import time
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from summarizer.batching.columns import NONE, PLAIN
from summarizer.batching.folders import is_pattern
from summarizer.batching.summary import say_count
from summarizer.distributed.dataframe import RESULTS, assign, brief_columns, import_daft
from summarizer.distributed.ledger_server import serve_ledger
from summarizer.distributed.places import CHECK_STORE, Place, first_line
from summarizer.distributed.worker import KEPT
from summarizer.intake.extras import import_extra
from summarizer.model.errors import ArticleError, JobError, SettingsError, SummarizerError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from daft import DataFrame

    from summarizer.batching.columns import Columns
    from summarizer.batching.options import Options
    from summarizer.editing.policy import Policy
    from summarizer.model.choices import PolicyName

__all__ = ["FilesSummary", "Runner", "summarize_files"]

Runner = Literal["native", "ray"]

_LINES = (".jsonl", ".ndjson")
_COLUMNS = ("id", "input", *RESULTS)
# Where a file came from is told of the file, not by it.
_UNREAD = "origin"


@dataclass(frozen=True, slots=True)
class FilesSummary:
    """The results of a job.

    Attributes:
        output: The file or folder of briefs.
        given: Rows of the input.
        outcomes: How many rows of the output have each outcome: `ok`, `edited`, or the failure's code.
        ledger: The ledger; `None` if no model was asked.
        calls: Calls to models in the ledger, of this job and earlier ones.
        cost: What these cost in US dollars.
        seconds: How long the job took.
    """

    output: str
    given: int
    outcomes: dict[str, int]
    ledger: Path | None = None
    calls: int = 0
    cost: Decimal | None = None
    seconds: float = 0.0

    @property
    def written(self) -> int:
        """Rows of the output."""
        return sum(self.outcomes.values())

    @property
    def failed(self) -> dict[str, int]:
        """How many rows have no brief, by code."""
        return {code: n for code, n in self.outcomes.items() if code not in {"ok", "edited"}}

    def as_dict(self) -> dict[str, Any]:
        """Return it as values of JSON."""
        return {
            "output": self.output,
            "ledger": None if self.ledger is None else str(self.ledger),
            "given": self.given,
            "written": self.written,
            "outcomes": self.outcomes,
            "calls": self.calls,
            "cost": None if self.cost is None else str(self.cost),
            "seconds": round(self.seconds, 1),
        }

    def __str__(self) -> str:
        """Return it as lines for a reader."""
        briefs = self.written - sum(self.failed.values())
        made = f"{say_count(briefs, 'brief')} of {say_count(self.given, 'article')}"
        lines = [f"{made} in {self.output}, {self.seconds:.0f} s"]
        lines += [f"{count} failed: {code}" for code, count in self.failed.items()]
        if self.ledger is not None:
            spent = "at no known price" if self.cost is None else f"{self.cost:.4f} US dollars"
            lines.append(f"{say_count(self.calls, 'call')} in {self.ledger}, {spent}")
        return "\n".join(lines)


def summarize_files(  # noqa: PLR0913 - what is decided, each by its name
    inputs: Sequence[str],
    output: str,
    *,
    model: str | None = None,
    policy: PolicyName | Policy = "default",
    options: Options,
    runner: Runner = "native",
) -> FilesSummary:
    """Write the briefs of the articles in Parquet or JSON Lines files, a row for each article, in any order.

    The output appears only when it is complete; until then its parts are in `OUTPUT.writing`.

    Args:
        inputs: Files or patterns at paths that Daft reads, all Parquet or all JSON Lines.
        output: `.parquet`, `.jsonl`, or a folder (its name ends in a slash) of Parquet files.
        model: `provider/model` of a live model; `None` or `extractive` for the embedded drafter.
        policy: How findings are handled.
        options: How the job runs. The ledger is `OUTPUT.ledger` by default.
        runner: What Daft runs on.

    Raises:
        SettingsError: A name or setting is wrong; nothing was paid.
        MissingExtraError: Daft or Ray is not installed.
        ArticleError: The inputs have no article.
        JobError: Daft or Ray ended the job; what was paid is in the ledger.
    """
    began = time.monotonic()
    # Daft finds nothing by a pattern that is relative.
    inputs = [str(Path.cwd() / name) if is_pattern(name) and "://" not in name else name for name in inputs]
    daft = import_daft()
    place = Place(output)
    place.check()
    if options.ledger is None and place.is_local:
        options = replace(options, ledger=Path(f"{place.name}.ledger"))
    _choose_runner(daft, runner)
    columns = options.columns
    read, fields = _open(daft, inputs, columns)
    kept = [name for name in fields if name.startswith(KEPT)]
    has_kept = bool(kept) or ("line" in fields and columns.keep != NONE)
    names = {name: name for name in _COLUMNS if has_kept or name != "input"}
    told = replace(assign(model, policy, replace(options, columns=PLAIN)), columns=columns)
    made = read.select(
        brief_columns(told, options.workers, fields, names),
        # Lines have them as JSON.
        *(daft.col(fields[name]).alias(name) for name in kept if place.kind != "lines"),
    )
    place.clear()
    outcomes = _run(made, place, ", ".join(inputs[:3]))
    summary = FilesSummary(output, read.count_rows(), dict(outcomes.most_common()))
    seconds = time.monotonic() - began
    if not told.job.is_asking:
        return replace(summary, seconds=seconds)
    ledger = told.job.ledger
    calls, _, _, cost, _ = serve_ledger(ledger, None).total_calls()
    known = cost if told.job.is_priced else None
    return replace(summary, ledger=ledger, calls=calls, cost=known, seconds=seconds)


def _choose_runner(daft: Any, runner: Runner) -> None:  # noqa: ANN401 - a package without types
    if runner == "ray":
        import_extra("ray", needs="Daft's Ray runner needs Ray", extra="ray")
    chosen = daft.get_or_infer_runner_type()
    if chosen == runner:
        return
    try:
        daft.set_runner_ray() if runner == "ray" else daft.set_runner_native()
    except daft.exceptions.DaftCoreException:
        raise SettingsError(
            f"Daft runs on {chosen} in this process and cannot change to {runner}: start another process"
        ) from None


def _open(daft: Any, inputs: Sequence[str], columns: Columns) -> tuple[DataFrame, dict[str, str]]:  # noqa: ANN401 - a package without types
    """Return the rows of `inputs`, and what of them a worker is handed: under which name, which column."""
    if all(name.lower().endswith(".parquet") for name in inputs):
        found: DataFrame = _reading(inputs, lambda: daft.read_parquet(list(inputs)))
        taken = {own: name for name, own in columns.names_taken(found.column_names).items() if own != _UNREAD}
        columns.check_names(found.column_names, inputs[0])
        kept = {f"{KEPT}{name}": name for name in columns.names_kept(found.column_names)}
        return found, taken | kept
    if all(name.lower().endswith(_LINES) for name in inputs):
        # Each line as it stands: one that is no JSON fails alone, and no type is guessed from the first ones.
        lines: DataFrame = _reading(inputs, lambda: daft.read_text(list(inputs), file_path_column="file"))
        return lines, {"line": "text", "file": "file"}
    raise SettingsError(
        f"the inputs {', '.join(inputs[:3])} are not all Parquet or all JSON Lines: with Daft, name files "
        "or patterns of one kind, as news/*.parquet or s3://bucket/news/*.jsonl"
    )


def _reading(inputs: Sequence[str], open_them: Any) -> Any:  # noqa: ANN401 - a package without types
    try:
        return open_them()
    except Exception as error:
        raise SettingsError(
            f"{', '.join(inputs[:3])} cannot be read by Daft: {first_line(error)}: {CHECK_STORE}"
        ) from error


def _run(made: DataFrame, place: Place, given: str) -> Counter[str]:
    """Run the job, put its output in place and return how many rows came to which outcome.

    Raises:
        ArticleError: No row came, as the inputs, named `given`, have none.
        JobError: Daft or Ray ended the job.
    """
    try:
        _write(made, place)
        outcomes = _finish(place, given)
    except SummarizerError:
        raise
    except Exception as error:
        raise JobError(
            f"the job ended before {place.name} was complete: {first_line(error)}: {CHECK_STORE}, on every "
            "machine; then run the same command again, which pays nothing twice"
        ) from error
    return outcomes


def _finish(place: Place, given: str) -> Counter[str]:
    outcomes = Counter(_count(place))
    if not outcomes:
        place.discard()
        raise ArticleError(f"there is no article in {given}: check the path; nothing was written")
    place.finish(_line_of)
    return outcomes


def _write(made: DataFrame, place: Place) -> None:
    if place.kind == "lines":
        made.write_json(place.writing)
    elif place.kind == "file":
        made.write_parquet(f"{place.writing}/part.parquet", compression="zstd", single_file=True)
    else:
        made.write_parquet(place.writing, compression="zstd")


def _count(place: Place) -> Iterator[str]:
    """Yield the outcome of each row that was written, a failure's code for `failed`."""
    for row in place.rows(("outcome", "code")):
        yield row.get("code") or row["outcome"]


def _line_of(row: dict[str, Any]) -> str:
    """Return a row of the output as a line, its brief and kept columns as JSON within."""
    kept = f', "input": {row["input"]}' if row.get("input") else ""
    head = json.dumps({"id": row["id"]}, ensure_ascii=False)[:-1] + kept
    head += f', "outcome": {json.dumps(row["outcome"])}'
    rest = {name: row.get(name) for name in RESULTS if name not in {"outcome", "brief"}}
    tail = json.dumps(rest, ensure_ascii=False)[1:]
    return f'{head}, "brief": {row.get("brief") or "null"}, {tail}\n'
