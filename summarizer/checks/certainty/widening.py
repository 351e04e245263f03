"""Does an item speak of more than its evidence does, of every one or of ever?

It is a doubt: a writer may sum up what the article tells one by one. Only words that hardly another way of
telling has are looked at.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from summarizer.lang.en.checks.certainty.widening import WHOLES
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Widening", "find_widenings"]

_WHOLE = tuple(
    (re.compile(rf"\b(?:{said})\b", re.IGNORECASE), re.compile(rf"\b(?:{given})\b", re.IGNORECASE))
    for said, given in WHOLES
)
# Most sentences have none of them: one search tells.
_SAID = re.compile(rf"\b(?:{'|'.join(said for said, _ in WHOLES)})\b", re.IGNORECASE)


class Widening(NamedTuple):
    """What an item has that its evidence does not.

    Attributes:
        span: The words of the item's sentence.
        message: One sentence.
    """

    span: Span
    message: str


def find_widenings(sentence: str, near: Iterable[str]) -> Iterator[Widening]:
    """Yield what `sentence` has and the sentences `near`, its evidence and what is beside it, have not."""
    if _SAID.search(sentence) is None:
        return
    beside = " ".join(near)
    for said, given in _WHOLE:
        whole = said.search(sentence)
        if whole and not given.search(beside):
            message = f"The item says “{whole[0]}”; the cited sentences do not speak of all."
            yield Widening(Span(*whole.span()), message)
            break
