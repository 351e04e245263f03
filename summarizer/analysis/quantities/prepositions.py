"""Whether "over", "about" or "under" before a number bounds it, or only joins it to the words before.

"A win over ten men" is no win over more than ten. The word before decides: a noun or verb that takes this
preposition leaves both readings open, and before a small exact count only the plain one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.time_units import SPANS
from summarizer.lang.en.analysis.quantities.prepositions import (
    BE,
    DEEDS,
    HOW_LONG,
    NOT_ENDINGS,
    OF_ANYTHING,
    OVER,
    PASSIVE,
    PLACED,
    PLACING,
    RULERS,
    TIMES,
    TOPICAL,
    UNDER,
)
from summarizer.lang.en.quantity_prepositions import (
    ABSTRACT,
    GOVERNORS,
    NEGATED_VERBS,
    NEGATIONS,
    TOPICS,
    TRANSITIVE,
)

if TYPE_CHECKING:
    from summarizer.analysis.quantities.reading import Reading
    from summarizer.lang.quantity_words import Qualifier

__all__ = ["FLIPPED", "PREPOSITIONS", "is_ruled", "negate", "settle_preposition"]

PREPOSITIONS: Final = frozenset(GOVERNORS)
# Beside these a duration or a length may be meant as it stands: "over two years", "over three miles".
_THROUGHOUT: Final = frozenset({"duration", "measure"})
_COUNTED: Final = frozenset({"count", "frequency"})
_SMALL: Final = 12
FLIPPED: Final[dict[Qualifier, Qualifier]] = {"gt": "le", "ge": "lt", "lt": "ge"}


def settle_preposition(
    reading: Reading, phrase: str, qualifier: Qualifier, before: str, earlier: str
) -> Qualifier:
    """Return the qualifier of `reading` after `phrase`; the plain reading is kept where it may be meant.

    `before` is the word before the phrase, `earlier` the one before that.
    """
    if before in TIMES:
        before, earlier = earlier, ""
    word = before.strip(",;:”\"')")
    if before != word and before[-1:] in ",;:":
        word = ""
    if phrase == OVER and _is_throughout(reading):
        if word not in HOW_LONG or reading.kind == "measure":
            _keep_plain(reading)
    elif (
        _is_verb_here(phrase, reading)
        or _is_placed(phrase, word, reading)
        or ((reading.kind in _COUNTED or phrase in OF_ANYTHING) and _governs(phrase, word, earlier))
    ):
        if _is_small_count(reading):
            return "exact"
        if word not in TRANSITIVE or earlier in PASSIVE:
            _keep_plain(reading)
    return qualifier


def _is_throughout(reading: Reading) -> bool:
    """Tell whether a reading is a time or a length: "over two years", "over thousands of years"."""
    return reading.kind in _THROUGHOUT or (reading.kind == "vague" and reading.unit in SPANS)


def is_ruled(phrase: str, reading: Reading, after: str) -> bool:
    """Tell whether a few who rule are counted, going by the words after: "under five secretaries"."""
    return phrase == UNDER and _is_small_count(reading) and RULERS.match(after) is not None


def negate(qualifier: Qualifier, before: str, earlier: str) -> Qualifier:
    """Return the bound that a denied one is: "not go above 12" is at most 12."""
    if qualifier not in FLIPPED:
        return qualifier
    if _denies(before) or (before in NEGATED_VERBS and _denies(earlier)):
        return FLIPPED[qualifier]
    return qualifier


def _denies(word: str) -> bool:
    return word in NEGATIONS or word.endswith(NOT_ENDINGS)


def _is_verb_here(phrase: str, reading: Reading) -> bool:
    """Tell whether "passed" and "topped" are deeds: "passed two exams"."""
    return phrase in DEEDS and (reading.kind == "pair" or _is_small_count(reading))


def _is_placed(phrase: str, word: str, reading: Reading) -> bool:
    """Tell whether a few things are only told to be near: "stands above six streets"."""
    return phrase in PLACING and word in PLACED and _is_small_count(reading)


def _governs(phrase: str, word: str, earlier: str) -> bool:
    if not word:
        return False
    if phrase in TOPICAL and word in BE:
        topic = earlier.strip(',.“"')
        return topic in TOPICS or (phrase == OVER and topic in GOVERNORS[OVER])
    if phrase in TOPICAL and word.endswith(ABSTRACT):
        return True
    return word in GOVERNORS[phrase]


def _is_small_count(reading: Reading) -> bool:
    """Tell whether a reading counts a few whole things, which nobody estimates."""
    return (
        reading.kind in _COUNTED
        and reading.lo is not None
        and reading.lo == reading.hi
        and reading.lo.denominator == 1
        and reading.lo <= _SMALL
    )


def _keep_plain(reading: Reading) -> None:
    reading.alts.append(replace(reading, qualifier="exact", alts=[]))
