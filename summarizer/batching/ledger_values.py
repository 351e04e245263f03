"""What kinds of values the ledger holds: one that no run wrote is damage which SQLite does not see."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

__all__ = ["find_strange_table"]

_WHOLE = "typeof({0}) = 'integer'"
_PLACE = "typeof({0}) = 'integer' AND {0} >= 0"
_TEXT = "typeof({0}) = 'text'"
_BYTES = "typeof({0}) = 'blob'"
_AMOUNT = "({0} IS NULL OR is_amount({0}))"


def _or_null(kind: str) -> str:
    return f"({{0}} IS NULL OR {kind})"


def _of_reply(kind: str) -> str:
    return f"(NOT is_reply OR {kind})"


# Only what is read back, and not merely compared.
_KINDS = {
    "article": {
        "position": _PLACE,
        "outcome": _TEXT,
        "digest": _BYTES,
        "output_end": _or_null(_PLACE),
        "failures_end": _or_null(_PLACE),
        "number": _or_null(_PLACE),
    },
    "run": {"shard": _or_null(_TEXT)},
    "record": {"position": _PLACE, "line": _BYTES},
    "call": {
        "request": _BYTES,
        "is_reply": _WHOLE,
        "prompt_tokens": _or_null(_WHOLE),
        "completion_tokens": _or_null(_WHOLE),
        "cost": _AMOUNT,
        "reserved": _AMOUNT,
        "outcome": _of_reply(_TEXT),
        "status": _of_reply(_WHOLE),
        "request_id": _of_reply(_TEXT),
        "error": _of_reply(_TEXT),
        "text": _of_reply(_BYTES),
    },
    "job": {
        "name": _TEXT,
        "kind": _or_null(_TEXT),
        "file": _TEXT,
        "state": _TEXT,
        "input_file": _or_null(_TEXT),
        "batch": _or_null(_TEXT),
        "output_file": _or_null(_TEXT),
        "error_file": _or_null(_TEXT),
    },
    "pending": {"request": _BYTES, "article": _TEXT, "reserved": _AMOUNT},
}
# More US dollars than this many digits no ledger counts.
_MOST_DIGITS = 30


def find_strange_table(connection: sqlite3.Connection) -> str:
    """Return the name of a table with a value that no run wrote, "" when there is none."""
    connection.create_function("is_amount", 1, _is_amount, deterministic=True)
    for table, kinds in _KINDS.items():
        fine = " AND ".join(f"({kind.format(column)})" for column, kind in kinds.items())
        # What is neither fine nor not, as a comparison with NULL, is not fine.
        found = connection.execute(f"SELECT 1 FROM {table} WHERE ({fine}) IS NOT 1 LIMIT 1")  # noqa: S608 - names of our own tables and columns only
        if found.fetchone():
            return table
    return ""


def _is_amount(value: object) -> bool:
    """Return whether `value` is a decimal number of US dollars, as text."""
    if not isinstance(value, str):
        return False
    try:
        amount = Decimal(value)
    except InvalidOperation:
        return False
    return amount.is_finite() and amount >= 0 and amount.adjusted() < _MOST_DIGITS
