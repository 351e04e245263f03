"""JSON read strictly: what readers could take for two things, or could not hold, is refused."""

from __future__ import annotations

import json
import math
import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["SURROGATE", "load_json", "load_sound"]

SURROGATE = re.compile("[\ud800-\udfff]")
"""Half of a pair of code units: a string can hold one, no encoding can."""

# A count, an offset or a price needs twenty at most; Python itself refuses those of more than 4,300.
_MOST_DIGITS = 100
# Takes numbers that are none and bare control characters, to come to the end of a value.
_LENIENT = json.JSONDecoder(strict=False)


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


def load_sound(text: str) -> dict[str, Any]:
    """Return the fields of a JSON object that can be told for sure, where `load_json` refuses it.

    A field is left out if its own value is refused, or holds what is left of bytes that could not be decoded
    (half of a pair of code units), or if its name stands twice. What follows the place where the text stops
    to be JSON is not told.

    >>> load_sound('{"id": "a", "rank": NaN, "desk": "city", "text": "cut o')
    {'id': 'a', 'desk': 'city'}
    """
    found: dict[str, Any] = {}
    seen: set[str] = set()
    # What is no JSON ends the reading, what is too deep does, too.
    with suppress(ValueError, RecursionError):
        for name, value in _each_field(text):
            if name in seen:
                found.pop(name, None)
            elif not SURROGATE.search(value):
                with suppress(ValueError):
                    found[name] = load_json(value)
            seen.add(name)
    return found


def _each_field(text: str) -> Iterator[tuple[str, str]]:
    """Yield each name in an object with the JSON of its value; raise `ValueError` where it is none."""
    end = _skip(text, 0, "{")
    while text[end : end + 1] == '"':
        name, end = _LENIENT.raw_decode(text, end)
        start = _skip(text, end, ":")
        _, end = _LENIENT.raw_decode(text, start)
        yield name, text[start:end]
        end = _skip(text, end, ",")


def _skip(text: str, start: int, mark: str) -> int:
    """Return where what follows `mark` begins; raise `ValueError` if `mark` is not next."""
    gap = re.compile(rf"\s*{re.escape(mark)}\s*").match(text, start)
    if gap is None:
        raise ValueError(f"there is no {mark} at {start}")
    return gap.end()


def _refuse_duplicates(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                raise ValueError(f"the field {key!r} occurs twice")
            seen.add(key)
    return fields


def _refuse_constant(constant: str) -> object:
    raise ValueError(f"{constant} is not a JSON value")


def _read_integer(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise ValueError(f"a number has {len(digits):,} digits")
    return int(digits)


def _read_number(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise ValueError("a number is too large")
    return number
