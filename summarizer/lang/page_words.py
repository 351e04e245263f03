"""What a language brings for telling a page that holds no article from one that does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.lang.furniture_words import NEVER

if TYPE_CHECKING:
    import re

__all__ = ["PageWords"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PageWords:
    """The words of one language on pages without an article. Patterns ignore case.

    Attributes:
        wall: Finds what asks a reader to pay, register or sign in before the rest is shown.
        consent: Finds what is said of cookies and of consent to them.
        error: Finds what a server says in place of a page, or a test whether a reader is a machine.
    """

    wall: re.Pattern[str] = NEVER
    consent: re.Pattern[str] = NEVER
    error: re.Pattern[str] = NEVER
