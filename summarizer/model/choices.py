"""The names that a caller chooses among, in Python and on the command line; type checkers know them, too."""

from __future__ import annotations

from typing import Literal

__all__ = ["BinaryFormat", "FormatName", "PolicyName", "TextFormat"]

PolicyName = Literal["default", "strict", "report"]
"""What is done about findings; `summarizer.editing.policy.POLICIES` says how."""

TextFormat = Literal[
    "markdown",
    "markdown-evidence",
    "text",
    "html",
    "html-fragment",
    "json",
    "jsonld",
    "ninjs",
    "compact",
    "csv",
]
"""Formats of briefs that are text; `summarizer.export.formats.FORMATS` says what writes each."""

BinaryFormat = Literal["docx", "parquet"]
"""Those that are bytes."""

FormatName = Literal[TextFormat, BinaryFormat]
"""All formats of briefs."""
