"""Request parameters beside those that are set here (`extra`): which may be given, and by whom."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NoReturn, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["SET_HERE", "find_foreign", "read_extra"]

# What has a setting of its own.
_SETTINGS = {
    "max_tokens": "max_tokens",
    "max_completion_tokens": "max_tokens",
    "max_new_tokens": "max_tokens",
    "n_predict": "max_tokens",
    "num_predict": "max_tokens",
    "temperature": "temperature",
    "model": "model",
    "base_url": "base_url",
    "api_base": "base_url",
}
SET_HERE = frozenset(
    """messages prompt response_format tools tool_choice functions function_call stream stream_options n
    best_of grammar json_schema schema structured_outputs guided_json guided_regex guided_choice
    guided_grammar provider""".split()
)
"""What a request is made of, or answers it in another form than is read; `provider` is the table's."""

_KEYS = frozenset("key api_key apikey token access_token authorization password secret headers".split())

# Numbers that say how a model chooses its words: all that a file of somebody else's may give.
_SAMPLING = frozenset(
    """repeat_penalty repetition_penalty frequency_penalty presence_penalty repeat_last_n dry_multiplier
    dry_base dry_allowed_length dry_penalty_last_n top_p top_k min_p typical_p seed""".split()
)

_EXAMPLE = '{"repeat_penalty": 1.1}'


def read_extra(given: object) -> dict[str, object]:
    """Return the parameters that `given` holds: a table, or its JSON as an environment variable has it.

    >>> from summarizer.drafting.extra import read_extra
    >>> read_extra('{"repeat_penalty": 1.1}')
    {'repeat_penalty': 1.1}

    Raises:
        ValueError: It is no table, or holds what no JSON does or what is not its to set.
    """
    table = _read_json(given) if isinstance(given, str) else given
    if not isinstance(table, dict):
        raise ValueError(f"give a table of parameters, as in {_EXAMPLE}")  # noqa: TRY004 - pydantic's kind
    extra = cast("dict[str, object]", table)
    for name in extra:
        plain = str(name).lower().replace("-", "_")
        if plain in _KEYS:
            raise ValueError(f"{name} is not a parameter: keys are read only from the environment")
        if plain in _SETTINGS:
            raise ValueError(f"{name} has its own setting: set {_SETTINGS[plain]} instead")
        if plain in SET_HERE:
            raise ValueError(f"{name} is set for every request and cannot be replaced: leave it out")
    try:
        json.dumps(extra, allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        raise ValueError("a value in it is not possible in JSON (a date, an infinite number)") from None
    return extra


def find_foreign(extra: Mapping[str, object]) -> str:
    """Return the name of a parameter that a file of somebody else's may not set, "" if there is none."""
    return next((n for n, v in extra.items() if n not in _SAMPLING or not isinstance(v, int | float)), "")


def _read_json(text: str) -> object:
    try:
        return json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise ValueError(f"it is not JSON: give a table of parameters, as in {_EXAMPLE}") from None


def _refuse(name: str) -> NoReturn:
    raise ValueError(name)
