"""What Pydantic finds wrong with a value, in this project's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

__all__ = ["tell_fault"]

_DATE = "is no date: write it as 2025-09-03, with a time as 2025-09-03T12:00:00Z"
_OBJECT = "is no object: give one in braces"
_LIST = "is no list: give one in brackets"
_TOLD = {
    "missing": "is missing: give it",
    "extra_forbidden": "is not known here: leave it out",
    "string_type": "is no text: give one in quotation marks",
    "string_too_short": "has fewer characters than {min_length}: give more",
    "string_too_long": "has more than {max_length} characters: give fewer",
    "string_unicode": "has half of a pair of code units, which no encoding can hold: mend the escape",
    "literal_error": "is none of {expected}: give one of these",
    "bool_type": "is neither true nor false: give one of the two",
    "int_type": "is no whole number: give one",
    "int_from_float": "is no whole number: give one",
    "float_type": "is no number: give one",
    "greater_than_equal": "is less than {ge}: give more",
    "less_than_equal": "is more than {le}: give less",
    "list_type": _LIST,
    "tuple_type": _LIST,
    "dict_type": _OBJECT,
    "model_type": _OBJECT,
    "model_attributes_type": _OBJECT,
}


def tell_fault(fault: ErrorDetails) -> str:
    """Return what is wrong with a value, and what to give, as a predicate; the value is not shown.

    >>> from pydantic import ValidationError
    >>> from summarizer.model.article import Article
    >>> from summarizer.model.faults import tell_fault
    >>> try:
    ...     Article.model_validate({"title": "Bridge opens"})
    ... except ValidationError as error:
    ...     tell_fault(error.errors()[0])
    'is missing: give it'
    """
    kind = fault["type"]
    if kind.startswith(("date_", "datetime_")):
        return _DATE
    if kind == "value_error":  # A model's own sentence.
        return f"does not fit: {fault['msg'].removeprefix('Value error, ')}"
    said = fault["msg"]
    # Without an entry: a kind that nobody has met here.
    told = _TOLD.get(kind, "does not fit: {said}")
    return told.format_map({"said": f"{said[:1].lower()}{said[1:]}"} | fault.get("ctx", {}))
