"""Which claims can stand as facts: what an article tells in its own voice, or from a record it names."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
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
# So many times an article tells of a case that is argued, an accusation, a trial, a search for who did it.
_FEWEST_ARGUED = 3
# So many times an author says "I" or "you", or asks, in a column and in no report.
_FEWEST_ADDRESSES = 2


class Facts:
    """What counts as a fact in one article, and what as its author's view.

    A column, a review or an analysis argues: whoever writes it speaks of themselves, or asks and answers.
    What such a text tells is a fact only where it names a record. Of a case before a court or with the
    police, what prosecutors say is told plainly between their sentences: only what the authorities did is a
    fact there.
    """

    def __init__(self, source: Source, claims: Sequence[Claim]) -> None:
        self._words = draft_words_of(source.language.code)
        self.is_argued = _is_argued(source, claims)
        self._text = source.text

    def holds(self, claim: Claim) -> bool:
        """Tell whether a claim tells what can be checked, in the article's own voice or from a record."""
        if claim.is_unsettled or not claim.is_checkable or not claim.is_own or claim.quoted >= _HARDLY_QUOTED:
            return False
        if self.is_argued and not claim.is_recorded:
            return False
        if not self.reports(claim) or self._words.no_fact.search(tidy(claim.bare)) or self.judges(claim):
            return False
        return self._words.procedure.search(claim.bare) is not None or not self.is_tried

    @cached_property
    def is_tried(self) -> bool:
        """Whether the article tells again and again of a case before a court or with the police."""
        return len(self._words.tried.findall(self._text)) >= _FEWEST_ARGUED

    def reports(self, claim: Claim) -> bool:
        """Tell whether the form of a claim shows that it tells a deed or a figure, and nothing beside it."""
        reports = self._words.reports
        return claim.is_recorded if reports is None else reports(claim.text)

    def argues(self, claim: Claim) -> bool:
        """Tell whether a claim of a column seems to give its author's view."""
        return self.is_argued and (claim.is_opinion or self.judges(claim)) and not claim.is_attributed

    def judges(self, claim: Claim) -> bool:
        """Tell whether the article's own words in a claim say more than what happened."""
        judges = self._words.judges
        return judges is not None and judges(tidy(claim.bare))


def _is_argued(source: Source, claims: Sequence[Claim]) -> bool:
    if find_spoken(source):
        return False
    addresses = sum(
        claim.is_personal and not claim.is_attributed and claim.quoted < _HARDLY_QUOTED for claim in claims
    )
    return addresses + len(_asked(source)) >= _FEWEST_ADDRESSES


def _asked(source: Source) -> list[int]:
    """Return where the article itself, and nobody whom it quotes, puts a question mark after a sentence."""
    marks = [
        sentence.span.start + sentence.text.rindex(mark[0][0])
        for sentence in source.sentences
        if (mark := _QUESTION.search(sentence.text[-CHECKED_END:]))
        and sentence.number not in source.furniture_kinds
    ]
    return [at for at in marks if not _is_quoted(source, at)]


def _is_quoted(source: Source, at: int) -> bool:
    quotations = source.quotations
    index = bisect_right(quotations, at, key=lambda quotation: quotation.span.start) - 1
    return index >= 0 and at < quotations[index].span.end
