"""Pydantic's validation errors in this project's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

__all__ = ["tell_fault"]

_DATE = "must be a date: write it as 2025-09-03, or with a time as 2025-09-03T12:00:00Z"
_OBJECT = "must be an object: put it in braces"
_LIST = "must be a list: put it in square brackets"
_TOLD = {
    "missing": "is missing: add it",
    "extra_forbidden": "is not a known field: remove it",
    "string_type": "must be a string: put it in quotation marks",
    "string_too_short": "has fewer than {min_length} characters: make it longer",
    "string_too_long": "has more than {max_length} characters: shorten it",
    "string_unicode": "has half of a surrogate pair, which no encoding can hold: correct the escape",
    "literal_error": "must be {expected}: choose one of these",
    "bool_type": "must be true or false: give one of the two",
    "int_type": "must be a whole number: give one such as 3",
    "int_from_float": "must be a whole number: give one such as 3",
    "float_type": "must be a number: give one such as 0.5",
    "greater_than": "is not more than {gt}: give a larger number",
    "greater_than_equal": "is less than {ge}: give {ge} or more",
    "less_than_equal": "is more than {le}: give {le} or less",
    "list_type": _LIST,
    "tuple_type": _LIST,
    "dict_type": _OBJECT,
    "model_type": _OBJECT,
    "model_attributes_type": _OBJECT,
}


def tell_fault(fault: ErrorDetails) -> str:
    """Return what is wrong with a value and what to do, to follow the value's name; the value is not shown.

    >>> from pydantic import ValidationError
    >>> from summarizer.model.article import Article
    >>> from summarizer.model.faults import tell_fault
    >>> try:
    ...     Article.model_validate({"title": "Bridge opens"})
    ... except ValidationError as error:
    ...     tell_fault(error.errors()[0])
    'is missing: add it'
    """
    kind = fault["type"]
    if kind.startswith(("date_", "datetime_")):
        return _DATE
    if kind == "value_error":  # A model's own sentence.
        return f"is not valid: {fault['msg'].removeprefix('Value error, ')}"
    said = fault["msg"]
    # Without an entry: a kind that nobody has met here.
    told = _TOLD.get(kind, "is not valid: {said}")
    return told.format_map({"said": f"{said[:1].lower()}{said[1:]}"} | fault.get("ctx", {}))
