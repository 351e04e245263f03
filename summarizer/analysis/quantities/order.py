"""Numbers that put in order and count nothing: "1. Open the lid", "two men: the first ..., the second ...".

A rank stays a figure: "finished second", "the second largest", "the third match".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.lang.en.analysis.quantities.order import (
    FINISHED,
    NO_NOUN,
    NOT_VERBS,
    OF,
    OF_THESE,
    SECOND_VERB,
    SEVERAL,
    THE,
)

if TYPE_CHECKING:
    from summarizer.analysis.quantities.scan import Scan

__all__ = ["is_item_number", "is_of_order"]

_ITEM: Final = re.compile(r"[0-9]{1,2}[.)]\s+(?=[^\W\d_a-zß-ÿ]|[“\"‘'(])")
_LINE_START: Final = re.compile(r"(?:^|\n)[ \t>*\-•]*\(?$")
_IN_BRACKETS: Final = re.compile(r"[0-9]{1,2}\)\s")
_TOLD: Final = 240


def is_item_number(scan: Scan, start: int) -> bool:
    """Tell whether the digits at `start` only number an item of a list, at the beginning of its line."""
    low = scan.low
    if start and low[start - 1] not in " \n\t(>*-•":
        return False
    if _LINE_START.search(low[max(start - 8, 0) : start]) is None or (
        start > 8 and "\n" not in low[start - 8 : start]
    ):
        return False
    bracketed = start > 0 and low[start - 1] == "("
    return (_IN_BRACKETS if bracketed else _ITEM).match(scan.text, start) is not None


def is_of_order(scan: Scan, start: int, end: int) -> bool:  # noqa: PLR0911 - one rule after another, each answered in place
    """Tell whether an ordinal word only tells one of several apart: "the second helps", "first, ..."."""
    low = scan.low
    before, earlier = scan.words_before(start)
    if before == "" and low[end : end + 1] == ",":
        return True
    if before.rstrip(",;") != before and low[end : end + 1] == ",":
        return True
    if before != THE or earlier == OF or earlier in FINISHED:
        return False
    if OF_THESE.match(low, end) is not None:
        return True
    if SEVERAL.search(low[max(start - _TOLD, 0) : start]) is None:
        return False
    if NO_NOUN.match(low, end) is not None:
        return low[end : end + 1] != "-"
    verb = SECOND_VERB.match(low, end)
    return verb is not None and (verb[1] or verb[2]) not in NOT_VERBS and low[start:end] != "first"
