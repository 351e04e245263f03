"""The kept columns of records as columns of a Parquet file: `input_NAME`, of the type that they came with."""

from __future__ import annotations

import base64
import json
from importlib import import_module
from itertools import islice
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

__all__ = ["PREFIX", "KeptColumns"]

PREFIX = "input_"
"""What stands before the name of a kept column; no column of a brief begins so."""

_ROWS = 512


class KeptColumns:
    """The kept columns of all records of an output.

    Attributes:
        fields: The columns, as Arrow has them.
    """

    def __init__(self, kept: Iterable[str], noted: Mapping[str, Any]) -> None:
        """Find the type of each column of `kept`, JSON objects: that which is `noted`, if all values fit."""
        self._pa: Any = import_module("pyarrow")
        self._types: dict[str, Any] = {}
        self._is_json: set[str] = set()
        sorts: dict[str, set[type]] = {}
        unfit: set[str] = set()
        rows = (json.loads(text) if text else {} for text in kept)
        while group := list(islice(rows, _ROWS)):
            for name in dict.fromkeys(name for row in group for name in row):
                values = [row.get(name) for row in group]
                sorts.setdefault(name, set()).update(_sort(value) for value in values if value is not None)
                if noted.get(name) is not None and not self._fits(values, noted[name]):
                    unfit.add(name)
        for name, found in sorts.items():
            kind = None if name in unfit else noted.get(name)
            self._types[name] = kind or self._infer(name, found)
        self.fields: list[Any] = [
            *([self._pa.field("input", self._pa.string())] if self._types else []),
            *(self._pa.field(f"{PREFIX}{name}", kind) for name, kind in self._types.items()),
        ]

    def arrays(self, kept: Sequence[str]) -> Iterator[Any]:
        """Yield the values of the columns for a group of records, in the order of `fields`."""
        if not self._types:
            return
        yield self._pa.array([text or None for text in kept], self._pa.string())
        rows = [json.loads(text) if text else {} for text in kept]
        for name, kind in self._types.items():
            values = [row.get(name) for row in rows]
            if name in self._is_json:
                values = [None if one is None else json.dumps(one, ensure_ascii=False) for one in values]
            yield self._restore(values, kind)

    def _infer(self, name: str, found: set[type]) -> Any:  # noqa: ANN401 - a package without types
        """Return the type of a column of JSON values; text that is JSON where they are of several."""
        pa = self._pa
        for sorts, kind in (({bool}, pa.bool_()), ({int}, pa.int64()), ({int, float}, pa.float64())):
            if found and found <= sorts:
                return kind
        if not found <= {str}:
            self._is_json.add(name)
        return pa.string()

    def _fits(self, values: list[Any], kind: Any) -> bool:  # noqa: ANN401 - a package without types
        try:
            self._restore(values, kind)
        except (self._pa.ArrowException, TypeError, ValueError, OverflowError):
            return False
        return True

    def _restore(self, values: list[Any], kind: Any) -> Any:  # noqa: ANN401 - a package without types
        """Return JSON values as Arrow's of the type that they had in their file."""
        pa = self._pa
        if pa.types.is_temporal(kind) or pa.types.is_decimal(kind):
            return pa.array(values, pa.string()).cast(kind)
        if pa.types.is_binary(kind) or pa.types.is_large_binary(kind):
            values = [None if value is None else base64.b64decode(value) for value in values]
        return pa.array(values, type=kind)


def _sort(value: object) -> type:
    """Return the type of a JSON value; a whole number that no column of numbers can hold is of no type."""
    is_too_large = isinstance(value, int) and not -(2**63) <= value < 2**63
    return object if is_too_large else type(value)
