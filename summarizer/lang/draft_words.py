"""What a language brings to the embedded drafter: words by which a sentence is chosen, placed or left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.lang.furniture_words import NEVER

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Sequence

__all__ = ["DraftWords"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class DraftWords:
    """The words of one language for the embedded drafter. Patterns ignore case.

    Attributes:
        dangling: Matches, at its start, a sentence that points back at the one before.
        personal: Words of the first and second person, in lower case.
        background: Finds what was before, why, or what follows from it.
        background_signs: One of these stands in everything that `background` finds: they are looked up first.
        past_year: Finds a year that a preposition introduces; the year is its group.
        outlook: Words for what comes next, in lower case.
        has_verb: Whether a sentence, its words in lower case, has a verb of its own; `None` where no table
            knows, and any sentence is taken.
    """

    dangling: re.Pattern[str] = NEVER
    personal: frozenset[str] = frozenset()
    background: re.Pattern[str] = NEVER
    background_signs: frozenset[str] = frozenset()
    past_year: re.Pattern[str] = NEVER
    outlook: frozenset[str] = frozenset()
    has_verb: Callable[[Sequence[str]], bool] | None = None
