"""Which claims can stand as facts: what an article tells in its own voice, or from a record it names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.drafting.extractive.interview import find_spoken
from summarizer.drafting.extractive.wording import CHECKED_END, tidy
from summarizer.drafting.extractive.words import draft_words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.source import Source
    from summarizer.drafting.extractive.claim import Claim

__all__ = ["Facts"]

_HARDLY_QUOTED = 0.15
_QUESTION = re.compile(r"[?？؟]['\"”’»)\]\s]{0,3}\Z")
# So many times an author says "I" or "you", or asks, in a column and in no report.
_FEWEST_ADDRESSES = 2


class Facts:
    """What counts as a fact in one article.

    A column, a review or an analysis argues: whoever writes it speaks of themselves, or asks and answers.
    What such a text tells is a fact only where it names a record.
    """

    def __init__(self, source: Source, claims: Sequence[Claim]) -> None:
        self._words = draft_words_of(source.language.code)
        self._is_argued = _is_argued(source, claims)

    def holds(self, claim: Claim) -> bool:
        """Tell whether a claim tells what can be checked, in the article's own voice or from a record."""
        if claim.is_unsettled or not claim.is_checkable or not claim.is_own or claim.quoted >= _HARDLY_QUOTED:
            return False
        if self._is_argued and not claim.is_recorded:
            return False
        words, own = self._words, tidy(claim.bare)
        return not (words.no_fact.search(own) or (words.judges is not None and words.judges(own)))


def _is_argued(source: Source, claims: Sequence[Claim]) -> bool:
    if find_spoken(source):
        return False
    addresses = sum(
        claim.is_personal and not claim.is_attributed and claim.quoted < _HARDLY_QUOTED for claim in claims
    )
    return addresses + len(_asked(source)) >= _FEWEST_ADDRESSES


def _asked(source: Source) -> list[int]:
    """Return the numbers of the questions that the article asks itself."""
    asked = [
        sentence.number
        for sentence in source.sentences
        if _QUESTION.search(sentence.text[-CHECKED_END:]) and sentence.number not in source.furniture_kinds
    ]
    if not asked:
        return []
    quoted = {number for quotation in source.quotations for number in source.numbers_of(quotation.span)}
    return [number for number in asked if number not in quoted]
