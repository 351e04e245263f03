"""Models whose docstrings describe their fields: to readers, to `model_fields` and in JSON Schemas."""

from __future__ import annotations

import inspect
import re
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

from pydantic import BaseModel

if TYPE_CHECKING:
    from pydantic import GetJsonSchemaHandler

    JsonSchema: TypeAlias = dict[str, Any]

__all__ = ["Described", "read_docstring"]

_FIELD = re.compile(r"^ {4}(\w+): (.+(?:\n {8}.+)*)", re.MULTILINE)


class Described(BaseModel):
    """A model whose docstring has an `Attributes:` section with a line for each field of its own."""

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:  # noqa: ANN401 - Pydantic's own
        super().__pydantic_init_subclass__(**kwargs)
        _, fields = read_docstring(cls.__doc__ or "")
        for name, text in fields.items():
            if name in cls.model_fields:
                cls.model_fields[name].description = text

    # Pydantic's `use_attribute_docstrings` reads the source of each class while it is imported: 80 ms for the
    # first, 1 ms for each further one (November 2026).
    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: GetJsonSchemaHandler, /) -> JsonSchema:  # noqa: ANN401 - Pydantic's own
        schema = handler(core_schema)
        shape = handler.resolve_ref_schema(schema)
        shape["description"], _ = read_docstring(cls.__doc__ or "")
        for name, written in shape.get("properties", {}).items():
            if description := cls.model_fields[name].description:
                written["description"] = description
        return schema


@cache
def read_docstring(text: str) -> tuple[str, dict[str, str]]:
    r"""Return what a docstring says of the whole, and of each attribute in its `Attributes:` section.

    >>> read_docstring("A span.\n\nAttributes:\n    start: Offset of the first\n        code point.\n")
    ('A span.', {'start': 'Offset of the first code point.'})
    """
    whole, _, section = inspect.cleandoc(text).partition("\n\nAttributes:\n")
    section = section.partition("\n\n")[0]
    return whole.strip(), {name: " ".join(said.split()) for name, said in _FIELD.findall(section)}
