"""What a language brings to a rendered brief: its headings, the words for a claim's status, and a note."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING

from summarizer.lang.codes import CODES, primary

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["LayoutWords", "every_layout", "layout_of"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class LayoutWords:
    """The words of the house layout in one language.

    Attributes:
        headings: The heading of each section, by the section's name.
        statuses: How sure an unconfirmed claim is, by the status's name.
        marks: What stands before and after a quotation.
        according_to: What stands before whoever makes a claim: "according to".
        extractive: The note that no language model wrote the brief.
    """

    headings: Mapping[str, str]
    statuses: Mapping[str, str]
    marks: tuple[str, str]
    according_to: str
    extractive: str


@lru_cache(maxsize=32)
def layout_of(tag: str) -> LayoutWords:
    """Return the words for a BCP 47 tag; English ones where the language has no pack.

    >>> from summarizer.lang.layout_words import layout_of
    >>> layout_of("fr").headings["unconfirmed"], layout_of("fi").headings["unconfirmed"]
    ('Non confirmé', 'Unconfirmed')
    """
    code = primary(tag)
    name = code if code in CODES else "en"
    words: LayoutWords = import_module(f"summarizer.lang.{name}.layout").LAYOUT
    return words


@lru_cache(maxsize=1)
def every_layout() -> tuple[LayoutWords, ...]:
    """Return the words of every language with a pack: a reader takes a brief in any of them."""
    return tuple(map(layout_of, CODES))
