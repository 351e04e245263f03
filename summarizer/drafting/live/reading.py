"""Reading what a model wrote as a draft: strictly, so that nothing is guessed or silently overwritten."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, NoReturn, TypeVar

from pydantic import BaseModel, ValidationError

from summarizer.model.draft import Draft
from summarizer.model.reading import PlainReply

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

__all__ = ["UnreadableDraftError", "read_draft", "read_reply"]

Shape = TypeVar("Shape", bound=BaseModel)

_MOST_PROBLEMS = 20
_LONGEST_NAME = 60
# Models without constrained decoding like to wrap their answer; nothing else around it is taken off.
_FENCED = re.compile(r"```(?:json)?[ \t]*\r?\n(.*)\n[ \t]*```", re.DOTALL | re.IGNORECASE)


class UnreadableDraftError(ValueError):
    """A text is no draft; the message says where and why, one problem a line, without quoting the text."""


def read_draft(text: str) -> Draft:
    """Return the draft that `text` is; rules and errors are those of `read_reply`."""
    return read_reply(text, Draft)


def read_reply(text: str, shape: type[Shape]) -> Shape:
    """Return what `text` holds, of the shape that was asked for.

    The text must be one JSON object (white space, or a single Markdown code fence around it, is allowed)
    without duplicate keys, NaN or infinities, and exactly of the shape's schema. Where plain text was asked
    for, any text is it.

    Raises:
        UnreadableDraftError: It is not.
    """
    if issubclass(shape, PlainReply):
        # Half of a surrogate pair, which a model can write as an escape, is no character.
        return shape(text=text.encode("utf-8", "replace").decode())
    body = text.strip()
    fenced = _FENCED.fullmatch(body)
    body = fenced[1].strip() if fenced else body
    _require_plain_json(body)
    try:
        return shape.model_validate_json(body)
    except ValidationError as error:
        details = error.errors(include_url=False, include_context=False, include_input=False)
    problems = [_describe(detail) for detail in details[:_MOST_PROBLEMS]]
    if len(details) > _MOST_PROBLEMS:
        problems.append(f"and {len(details) - _MOST_PROBLEMS} more")
    raise UnreadableDraftError("\n".join(problems))


def _require_plain_json(text: str) -> None:
    """Raise unless `text` is JSON that means the same to every reader."""
    if not text:
        raise UnreadableDraftError("the reply is empty: write one JSON object of the given schema")
    try:
        json.loads(text, object_pairs_hook=_without_duplicates, parse_constant=_refuse_constant)
    except UnreadableDraftError:
        raise
    except json.JSONDecodeError as error:
        raise UnreadableDraftError(
            f"the reply is not valid JSON: {error.msg} at line {error.lineno}, column {error.colno}"
        ) from None
    except RecursionError:
        raise UnreadableDraftError("the reply is nested too deeply") from None
    except ValueError:
        # Python refuses to read integers of thousands of digits.
        raise UnreadableDraftError("the reply holds a number that is too long") from None


def _without_duplicates(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise UnreadableDraftError(f"the key {_shorten(twice)} occurs twice in one object")
    return found


def _refuse_constant(name: str) -> NoReturn:
    raise UnreadableDraftError(f"{name} is not a JSON value")


def _describe(detail: ErrorDetails) -> str:
    place = ".".join(_shorten(str(part)) for part in detail["loc"])
    return f"{place}: {detail['msg']}" if place else detail["msg"]


def _shorten(name: str) -> str:
    """Return `name`, which the model may have made up, printable and of bounded length."""
    shown = name.encode("ascii", "backslashreplace").decode()
    return shown if len(shown) <= _LONGEST_NAME else shown[:_LONGEST_NAME] + "…"
