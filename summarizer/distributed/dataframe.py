"""From a DataFrame of articles to one with their briefs: the query for Daft, which runs later."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer.batching.options import Options
from summarizer.batching.plan import plan_job
from summarizer.distributed.ledger_server import serve_ledger
from summarizer.distributed.worker import Assignment, Worker
from summarizer.intake.extras import import_extra
from summarizer.model.article import Article
from summarizer.model.errors import SettingsError

if TYPE_CHECKING:
    from daft import DataFrame, DataType, Expression, Series

    from summarizer.batching.assignment import Job
    from summarizer.distributed.ledger_server import Address
    from summarizer.editing.policy import Policy
    from summarizer.model.choices import PolicyName

__all__ = ["RESULTS", "assign", "brief_columns", "import_daft", "summarize_dataframe"]

RESULTS = ("outcome", "brief", "code", "reason", "advice", "prompt_tokens", "completion_tokens", "cost")
"""The columns that are added, in their order."""

# Rows handed to a worker at once, for each that may be under way: the last ones are made beside few others.
_ROUNDS = 4
# Share of a core that Ray keeps free for a worker, which waits for the model most of the time.
_CORES = 0.25
_NOWHERE = Path()
# Options that say how the plain runner reads and writes, with their defaults.
_OF_THE_RUNNER = (
    "via folder poll retry_failed input_format rules append columns shard duplicates compact on_event".split()
)


def summarize_dataframe(  # noqa: PLR0913 - what is decided, each by its name
    df: DataFrame,
    *,
    model: str | None = None,
    policy: PolicyName | Policy = "default",
    options: Options | None = None,
    id: str = "id",  # noqa: A002 - as the field of an article is called
    text: str = "text",
    prefix: str = "",
) -> DataFrame:
    """Return `df` with the checked brief of each row's article; nothing is read or paid for before Daft runs.

    Columns named like another field of an article (`title`, `publisher`, `published`, `language`, `author`,
    `url`) are read as that field. The existing columns stay unchanged. These are added:

    - `outcome`: `ok`, `edited` (the brief was edited), or `failed`
    - `brief`: the brief as JSON; null if it failed
    - `code`, `reason`, `advice`: why it failed, and what to do
    - `prompt_tokens`, `completion_tokens`: of all calls for the article; null if no model was asked
    - `cost`: cost of these calls in US dollars (a float); null if a price is not known

    The order of the rows may change. A failed row does not affect the others. When the budget is spent or the
    key is wrong, the remaining rows have the code `stopped`. After a crash, run the same again: paid replies
    are in the ledger.

    Args:
        df: The articles, one in each row.
        model: `provider/model` of a live model; `None` or `extractive` for the embedded drafter.
        policy: How findings are handled.
        options: `workers` is the total number of processes, `concurrency` the number of articles under way in
            each. `ledger` is a file on the machine of the calling process. It is required for a model, and
            locked until this process ends.
        id: The column with the articles' ids; without one, ids are made from the texts.
        text: The column with the articles' texts.
        prefix: Put before the names of the added columns.

    Raises:
        SettingsError: A name, column or setting is wrong, or an option is only for the plain runner.
        MissingExtraError: Daft is not installed: install `sourced-brief[daft]`.
    """
    added = [prefix + name for name in RESULTS]
    taken = [name for name in added if name in df.column_names]
    if taken:
        raise SettingsError(
            f"the DataFrame already has a column {taken[0]!r}: rename it, or give a prefix, as in "
            "summarize_dataframe(df, prefix='brief_')"
        )
    if text not in df.column_names:
        raise SettingsError(
            f"the DataFrame has no column {text!r}: name the one with the articles' texts, as in "
            "summarize_dataframe(df, text='body')"
        )
    if id != "id" and id not in df.column_names:
        raise SettingsError(f"the DataFrame has no column {id!r}: name the one with the articles' ids")
    fields = {name: name for name in df.column_names if name in Article.model_fields and name != "origin"}
    fields |= {"id": id, "text": text}
    fields = {field: column for field, column in fields.items() if column in df.column_names}
    names: dict[str, str] = dict(zip(RESULTS, added, strict=True))
    chosen = options or Options()
    made = brief_columns(assign(model, policy, chosen), chosen.workers, fields, names)
    return df.select(*df.column_names, made)


def assign(model: str | None, policy: PolicyName | Policy, options: Options) -> Assignment:
    """Return what every worker is told; the ledger is open then, if a model is asked.

    Raises:
        SettingsError: A name or setting is wrong, or an option is of the plain runner alone.
    """
    _refuse_others(options)
    job = plan_job(options, options.ledger or _NOWHERE, model=model, policy=policy)
    # A limit is shared as it is needed, not split.
    job = replace(job, requests=options.requests_per_minute, tokens=options.tokens_per_minute)
    if not job.is_asking:
        return Assignment(job, None, options.concurrency)
    job, address = _serve(job)
    return Assignment(job, address, options.concurrency)


def brief_columns(
    told: Assignment, workers: int, fields: dict[str, str], names: dict[str, str]
) -> Expression:
    """Return the expression by which so many workers make briefs; it gives several columns.

    `fields` says of each field of an article its column, and of `input_NAME` a column that is kept; or of
    `line` and `file`, a line of JSON and where it stands. `names` says of each of `RESULTS`, `id` or `input`
    the column that is made.
    """
    daft = import_daft()
    rows = daft.functions.to_struct(**{field: daft.col(column) for field, column in fields.items()})
    made: Expression = _function(daft, told, workers, names)(rows)
    return made


def import_daft() -> Any:  # noqa: ANN401 - imported on use
    """Return `daft`.

    Raises:
        MissingExtraError: It is not installed.
    """
    return import_extra("daft", needs="A DataFrame of articles needs Daft", extra="daft")


def _refuse_others(options: Options) -> None:
    """Refuse what only the plain runner does: nothing that was asked for is left undone unsaid."""
    usual = Options()
    for name in _OF_THE_RUNNER:
        if getattr(options, name) != getattr(usual, name):
            raise SettingsError(f"{name} is for the plain runner and has no effect with Daft: leave it out")


def _serve(job: Job) -> tuple[Job, Address]:
    """Open the ledger; return the job with its run in it, and where workers reach it."""
    if job.ledger == _NOWHERE:
        raise SettingsError(
            "a model needs a ledger to keep paid replies: give one, as in "
            "Options(ledger=Path('briefs.ledger')), or --ledger FILE"
        )
    server = serve_ledger(job.ledger, job.price)
    host = ""
    if import_daft().get_or_infer_runner_type() == "ray":
        # Workers may be on other machines.
        ray = import_extra("ray", needs="Daft's Ray runner needs Ray", extra="ray")
        host = ray.util.get_node_ip_address()
    return replace(job, run=server.run), server.listen(host)


def _function(daft: Any, told: Assignment, workers: int, names: dict[str, str]) -> Any:  # noqa: ANN401 - a package without types
    """Return the function of Daft's that makes briefs of rows: an instance in each of its processes."""
    kind = daft.DataType.struct({column: _type_of(daft, name) for name, column in names.items()})

    class Summarizing:
        """A worker, made where it works."""

        def __init__(self) -> None:
            self._worker = Worker(told)

        @daft.method.batch(  # type: ignore[untyped-decorator]  # Daft is imported on use
            return_dtype=kind, unnest=True, batch_size=_ROUNDS * told.concurrency
        )
        def make(self, rows: Series) -> Series:
            found = self._worker.make(rows.to_pylist())
            lines = [{column: row.get(name) for name, column in names.items()} for row in found]
            made: Series = daft.Series.from_pylist(lines, dtype=kind)
            return made

    # A process of its own for each: whatever an article does there, it does not do to Daft.
    return daft.cls(use_process=True, max_concurrency=workers, cpus=_CORES)(Summarizing)().make


def _type_of(daft: Any, name: str) -> DataType:  # noqa: ANN401 - a package without types
    kinds = {"prompt_tokens": daft.DataType.int64(), "completion_tokens": daft.DataType.int64()}
    kind: DataType = (kinds | {"cost": daft.DataType.float64()}).get(name, daft.DataType.string())
    return kind
