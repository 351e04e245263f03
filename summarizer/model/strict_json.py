"""JSON read strictly: what readers could take for two things, or could not hold, is refused."""

from __future__ import annotations

import json
import math
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["SURROGATE", "load_json"]

SURROGATE = re.compile("[\ud800-\udfff]")
"""Half of a pair of code units: a string can hold one, no encoding can."""

# A count, an offset or a price needs twenty at most; Python itself refuses those of more than 4,300.
_MOST_DIGITS = 100


def load_json(text: str) -> Any:  # noqa: ANN401 - a JSON value
    """Return the value of the JSON `text`.

    >>> load_json('{"a": 1}')
    {'a': 1}

    Raises:
        ValueError: It is no JSON (`json.JSONDecodeError`), has a key twice in one object, a number that is
            none or too large, or is nested too deeply; the text says which.
    """
    try:
        return json.loads(
            text,
            object_pairs_hook=_refuse_duplicates,
            parse_constant=_refuse_constant,
            parse_int=_read_integer,
            parse_float=_read_number,
        )
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def _refuse_duplicates(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                raise ValueError(f"the field {key!r} stands twice, and which one counts is anybody's guess")
            seen.add(key)
    return fields


def _refuse_constant(constant: str) -> object:
    raise ValueError(f"{constant} is no JSON value")


def _read_integer(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise ValueError(f"a number has {len(digits):,} digits")
    return int(digits)


def _read_number(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise ValueError("a number is too large")
    return number
