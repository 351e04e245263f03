"""Numbers that put in order and count nothing: "1. Open the lid", "two men: the first ..., the second ...".

A rank stays a figure: "finished second", "the second largest", "the third match".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from summarizer.analysis.quantities.scan import Scan

__all__ = ["is_item_number", "is_of_order"]

_ITEM: Final = re.compile(r"[0-9]{1,2}[.)]\s+(?=[^\W\d_a-zß-ÿ]|[“\"‘'(])")
_LINE_START: Final = re.compile(r"(?:^|\n)[ \t>*\-•]*\(?$")
_IN_BRACKETS: Final = re.compile(r"[0-9]{1,2}\)\s")
_OF_THESE: Final = re.compile(r"\sof\s(?:these|them|those|the\stwo|which|whom)\b")
# Several are told of before one of them is told apart.
_SEVERAL: Final = re.compile(r"\b(?:two|both|pair|couple|three|four|the\sfirst|one|another)\b")
_TOLD: Final = 240
# What follows where no noun does: a mark, a verb, a relative.
_NO_NOUN: Final = re.compile(
    r"\s?[,;:]|\s(?:(?:is|was|are|were|has|had|have|will|would|can|could|may|"
    r"might|must|should|did|does|do|said|says|came|went|fell|hit|struck|involves?|involved|concerns?|concerned|being|"
    r"from|on|in|to|at|by|who|that|which)\b)"
)
_SECOND_VERB: Final = re.compile(
    r"\s(?:([a-z]{3,14}[^su\W]s)\s(?!(?:of|he|she|it|they|we|i|you|that|which|who|in|for|to|and)\b)[a-z]"
    r"|([a-z]{3,14}ed)\s(?:an?|the|to|in|on|by|his|her|its|their|from|at|with|for|after|when)\b)"
)
_NOT_VERBS: Final = frozenset(
    """series species news sales goals points games matches stages rounds days weeks months years times places
    seed seeded ranked placed united red hundred need feed speed breed deed weed bed shed sacred naked wicked
    parts cases attempts results elections phases doses waves halves innings lines houses floors rows terms
    """.split()
)
_FINISHED: Final = frozenset(
    """finish finishes finished finishing come comes came place placed rank ranked ranks lie lies lay sit sits
    stay stayed""".split()
)


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
    if before != "the" or earlier == "of" or earlier in _FINISHED:
        return False
    if _OF_THESE.match(low, end) is not None:
        return True
    if _SEVERAL.search(low[max(start - _TOLD, 0) : start]) is None:
        return False
    if _NO_NOUN.match(low, end) is not None:
        return low[end : end + 1] != "-"
    verb = _SECOND_VERB.match(low, end)
    return verb is not None and (verb[1] or verb[2]) not in _NOT_VERBS and low[start:end] != "first"
