"""Briefs as Parquet with typed columns, through pyarrow, which is installed on wish."""

from __future__ import annotations

import io
import json
from datetime import datetime
from importlib import import_module
from itertools import islice
from typing import IO, TYPE_CHECKING, Any, Protocol

from summarizer.export.compact import PROVENANCE
from summarizer.model.errors import MissingExtraError
from summarizer.model.release import tell_install

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from summarizer.model.brief import Brief

__all__ = ["import_pyarrow", "record_of", "render_parquet", "write_briefs", "write_rows"]

# Rows of a group in a file: few enough to hold, with all their columns, and enough to compress.
_GROUP = 512
_CLAIMS = ("key_takeaways", "verified_facts", "context_and_impact")
# All are text, but for the time.
_MADE = tuple(name for name in PROVENANCE if name not in {"drafted_at", "spec"})


def import_pyarrow() -> Any:  # noqa: ANN401 - a package without types
    """Return `pyarrow.parquet`.

    Raises:
        MissingExtraError: pyarrow is not installed.
    """
    try:
        return import_module("pyarrow.parquet")
    except ImportError:
        raise MissingExtraError(
            f"Parquet needs pyarrow: {tell_install('parquet')}, or use JSON Lines"
        ) from None


def write_briefs(path: Path, briefs: Iterable[Brief]) -> None:
    """Write `briefs` to the Parquet file `path`, a row each; they are taken a group at a time.

    Raises:
        MissingExtraError: pyarrow is not installed.
    """
    with path.open("wb") as file:
        write_rows(file, map(record_of, briefs))


def render_parquet(briefs: Sequence[Brief]) -> bytes:
    """Return `briefs` as the bytes of a Parquet file, a row each.

    Raises:
        MissingExtraError: pyarrow is not installed.
    """
    stream = io.BytesIO()
    write_rows(stream, map(record_of, briefs))
    return stream.getvalue()


def record_of(brief: Brief) -> dict[str, Any]:
    """Return the first columns of a brief's row: its article, the whole brief as JSON, tokens and cost.

    Tokens and cost are those of drafting and of a second reader together.
    """
    made, reading = brief.provenance, brief.reading
    attempts = (*made.attempts, *(reading.attempts if reading else ()))
    usages = [attempt.usage for attempt in attempts] or [made.usage]
    costs = [cost for cost in (made.cost, reading.cost if reading else None) if cost is not None]
    return {
        "id": made.article,
        "brief": brief.model_dump_json(ensure_ascii=False),
        "prompt_tokens": _sum(usage.prompt_tokens for usage in usages),
        "completion_tokens": _sum(usage.completion_tokens for usage in usages),
        "cost": str(sum(costs[1:], costs[0])) if costs else None,
    }


class MoreColumns(Protocol):
    """Columns that follow those of a brief, made of what `input` is in the records."""

    fields: list[Any]

    def arrays(self, kept: Sequence[str]) -> Iterable[Any]:
        """Return the values of these columns for a group of records."""
        ...


def write_rows(
    file: IO[bytes], records: Iterable[Mapping[str, Any]], more: MoreColumns | None = None
) -> None:
    """Write a row for each of `records`: the columns that it has, the typed ones of its `brief`, and `more`.

    The columns are `id`, `brief` (all of it, as JSON), `prompt_tokens`, `completion_tokens`, `cost` (a
    decimal number as text); then the brief's sections, findings, edits and provenance.

    Raises:
        MissingExtraError: pyarrow is not installed.
    """
    parquet = import_pyarrow()
    pa: Any = import_module("pyarrow")
    schema = _schema(pa)
    whole = pa.schema([*schema, *(more.fields if more else ())])
    rows = (dict(record) | _typed(json.loads(record["brief"])) for record in records)
    with parquet.ParquetWriter(file, whole, compression="zstd") as writer:
        while group := list(islice(rows, _GROUP)):
            arrays = pa.Table.from_pylist(group, schema=schema).columns
            if more:
                arrays += [*more.arrays([row["input"] for row in group])]
            writer.write_table(pa.Table.from_arrays(arrays, schema=whole))


def _schema(pa: Any) -> Any:  # noqa: ANN401 - a package without types
    text, whole = pa.string(), pa.int64()

    def struct(*names: str, **more: Any) -> Any:  # noqa: ANN401 - a package without types
        return pa.struct([*((name, text) for name in names), *more.items()])

    evidence = pa.list_(struct("article", start=whole, end=whole, text=text, page=whole))
    claim = struct("text", evidence=evidence)
    finding = struct("code", "check", "severity", "path", start=whole, end=whole, text=text, message=text)
    finding = pa.struct([*finding, ("suggestion", text), ("rule", text), ("evidence", evidence)])
    return pa.schema(
        [
            ("id", text),
            ("brief", text),
            ("prompt_tokens", whole),
            ("completion_tokens", whole),
            ("cost", text),
            ("headline", text),
            ("lead", claim),
            *((name, pa.list_(claim)) for name in _CLAIMS),
            (
                "official_statements",
                pa.list_(struct("quote", "speaker", "role", "setting", evidence=evidence)),
            ),
            ("unconfirmed", pa.list_(struct("claim", "status", "according_to", evidence=evidence))),
            ("bottom_line", claim),
            ("findings", pa.list_(finding)),
            ("edits", pa.list_(struct("action", "path", "to", "code", round=whole))),
            ("provenance", struct(*_MADE, drafted_at=pa.timestamp("us", tz="UTC"), spec=text)),
        ]
    )


def _typed(brief: Mapping[str, Any]) -> dict[str, Any]:
    """Return the typed columns of a brief's JSON; a struct's fields that it has not are null."""
    made = brief["provenance"]
    drafted_at = made.get("drafted_at")
    return {
        **{name: brief[name] for name in ("headline", "lead", *_CLAIMS, "official_statements")},
        **{name: brief[name] for name in ("unconfirmed", "bottom_line", "findings")},
        "edits": [edit | {"code": edit["finding"]["code"]} for edit in brief["edits"]],
        "provenance": {
            **{name: made.get(name) for name in _MADE},
            "drafted_at": datetime.fromisoformat(drafted_at) if drafted_at else None,
            "spec": json.dumps(made["spec"], ensure_ascii=False) if "spec" in made else None,
        },
    }


def _sum(counts: Iterable[int | None]) -> int | None:
    known = [count for count in counts if count is not None]
    return sum(known) if known else None
