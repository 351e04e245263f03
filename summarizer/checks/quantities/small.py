"""Numbers that need not be figures: words of order, "one", and small counts that anybody may make."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.lang.en.checks.quantities.small import EVERY, FROM, ONE_DAY, TO
from summarizer.lang.en.content_words import content_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.quantities.quantity import Quantity

__all__ = [
    "is_end_of_change",
    "is_put_in",
    "is_rank_in_words",
    "is_share",
    "is_small_count",
    "is_told_in_one",
    "is_word_of_order",
]

# A writer counts up to a dozen things without being told how many they are.
_DOZEN: Final = 12
_TOLD_IN_ONE: Final = frozenset({"count", "money", "measure", "percent", "points"})
# A sentence that is another's but for the figure has so many words besides it.
_FEWEST: Final = 2


def is_small_count(quantity: Quantity) -> bool:
    """Tell whether a quantity counts a dozen things at most: "two of the losers", "the third man"."""
    return (
        quantity.kind in {"count", "ordinal"}
        and not quantity.unit
        and not quantity.per
        and quantity.lo is not None
        and quantity.lo.denominator == 1
        and quantity.lo <= _DOZEN
        and not quantity.is_interval
    )


def is_rank_in_words(quantity: Quantity, text: str) -> bool:
    """Tell whether an ordinal is spelt out: "sixth-placed Lyon" may stand before any rank of another side."""
    return quantity.kind == "ordinal" and quantity.span.of(text).isalpha()


def is_told_in_one(quantity: Quantity) -> bool:
    """Tell whether a figure may be the sum or difference that one sentence of the article comes to."""
    return quantity.kind in _TOLD_IN_ONE and not is_small_count(quantity)


def is_word_of_order(quantity: Quantity, text: str) -> bool:
    """Tell whether a number written as a word need not be one: "first", "one expert", "every two games"."""
    words = quantity.span.of(text)
    if is_small_count(quantity) and text[: quantity.start].rstrip().lower().endswith(EVERY):
        return True  # "a goal every two games"
    if quantity.kind == "duration":
        return words.lower() == ONE_DAY
    return quantity.lo == 1 and quantity.kind in {"ordinal", "count"} and words.isalpha()


def is_share(quantity: Quantity) -> bool:
    """Tell whether a quantity is a ratio that a writer works out: "twice as many", "a third of them"."""
    return quantity.kind in {"multiple", "proportion"}


def is_put_in(figure: str, sentence: str, given: Sequence[str]) -> bool:
    """Tell whether all but the figure of a sentence is in one of `given`: nobody counted anything."""
    words = set(content_words(sentence.replace(figure, " ")))
    return len(words) >= _FEWEST and any(words <= set(content_words(text)) for text in given)


def is_end_of_change(quantity: Quantity, given: Quantity, text: str) -> bool:
    """Tell whether a figure is one end of a change or range that the article gives: "from 26 to 33 years"."""
    is_change = given.is_interval or text.startswith(TO, given.end)  # "from 26 years to 33 years old"
    is_change = is_change and quantity.lo is not None and text[: given.start].rstrip().endswith(FROM)
    return is_change and not quantity.is_interval and quantity.lo in {given.lo, given.hi}
