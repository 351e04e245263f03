"""The words beside a figure in its clause, and whether they tell of before or of now."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.analysis.quantities.quantity import Quantity

__all__ = ["clause_beside", "phases_beside", "phases_in"]

_WORDS: Final = re.compile(r"[^\W_]+")
_ENDS: Final = re.compile(r"[,;.:!?()–—]")
_AROUND: Final = 60  # characters on either side of a figure in which its clause stands


def clause_beside(quantity: Quantity, text: str) -> tuple[list[str], list[str]]:
    """Return the words before and behind a figure in its clause, of which any mark is an end."""
    before = text[max(quantity.start - _AROUND, 0) : quantity.start]
    after = text[quantity.end : quantity.end + _AROUND]
    ends = list(_ENDS.finditer(before))
    first = before[ends[-1].end() :] if ends else before
    end = _ENDS.search(after)
    last = after[: end.start()] if end else after
    return _WORDS.findall(first.lower()), _WORDS.findall(last.lower())


def phases_beside(quantity: Quantity, text: str, phases: Mapping[str, str]) -> frozenset[str]:
    """Return the phases that the clause of a figure tells, by the words of `QuantityWords.phases`."""
    before, behind = clause_beside(quantity, text)
    return frozenset(phases[word] for word in (*before, *behind) if word in phases)


def phases_in(text: str, phases: Mapping[str, str]) -> frozenset[str]:
    """Return the phases that a text tells."""
    return frozenset(phases[word] for word in _WORDS.findall(text.lower()) if word in phases)
