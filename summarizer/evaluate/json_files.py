"""A card or floors from the text of a JSON file, or why the file holds none."""

from __future__ import annotations

from typing import TypeVar

from pydantic import BaseModel, ValidationError

from summarizer.model.errors import SettingsError
from summarizer.model.faults import tell_fault
from summarizer.model.strict_json import load_json

__all__ = ["read_json_as"]

_Shape = TypeVar("_Shape", bound=BaseModel)


def read_json_as(shape: type[_Shape], text: str, *, name: str, holds: str, advice: str) -> _Shape:
    """Return what the file called `name` holds as JSON `text`.

    Args:
        shape: What it should be.
        text: The text of the file.
        name: What the file is called.
        holds: What it should hold, in words, such as "floors".
        advice: What to do if it does not.

    Raises:
        SettingsError: It holds something else.
    """
    try:
        load_json(text)
        return shape.model_validate_json(text)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        field = f"field {'.'.join(map(str, first['loc']))!r}" if first["loc"] else "it"
        raise SettingsError(f"{name} holds no {holds}: {field} {tell_fault(first)}; {advice}") from error
    except ValueError as error:
        raise SettingsError(f"{name} holds no {holds}: {error}; {advice}") from error
