"""What a language brings to the reading of names: offices, places, and words that only look like names."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["NameWords"]


@dataclass(frozen=True, slots=True, kw_only=True)
class NameWords:
    """The words of names of one language.

    Attributes:
        nouns_have_capitals: Whether every noun is written with a capital, so that a capital alone is no name.
        offices: Words for an office, in lower case: "president", "bundeskanzlerin".
    """

    nouns_have_capitals: bool = False
    offices: frozenset[str] = frozenset()
