"""What a language brings to the reading of any text: what opens a clause, and what two words compare by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["TextWords"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TextWords:
    """The words of one language by which a text is read, in lower case.

    Attributes:
        openers: Words that open a clause: "because", "dass", "parce".
        abbreviations: Words whose point ends no sentence, without it.
        light: Verbs that carry no topic, as the stems they have.
        stem_of: Returns the key that a form in lower case compares by; "" for a function word.
        content_words: Returns the keys of the content words of a text in order, repeats kept.
        roots_of: Returns what words of one root as some stems are known by.
        is_accounted: Tells whether stems, and what `roots_of` them is, hold a stem, one that may stand for
            it, or one of its root.
        elided: Words that an apostrophe joins to the next one, without it: "l" of "l'attaque".
        has_synonyms: Whether a table of most words in use stands behind `is_accounted`: without one, a word
            that is not accounted for may only be put otherwise.
        has_ordinal_point: Whether a number of one or two digits with a point is an ordinal: "3. Mai".
        has_decimal_comma: Whether a comma between two digits is a number's: "2,90 Meter".
    """

    openers: frozenset[str]
    abbreviations: frozenset[str]
    light: frozenset[str]
    stem_of: Callable[[str], str]
    content_words: Callable[[str], tuple[str, ...]]
    roots_of: Callable[[frozenset[str]], frozenset[str]]
    is_accounted: Callable[[str, frozenset[str], frozenset[str]], bool]
    elided: frozenset[str] = frozenset()
    has_synonyms: bool = False
    has_ordinal_point: bool = False
    has_decimal_comma: bool = False
