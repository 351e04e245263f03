"""The bottom line: the last claim of an article that tells what comes next or what follows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.drafting.extractive.words import draft_words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.source import Source
    from summarizer.drafting.extractive.claim import Claim
    from summarizer.drafting.extractive.facts import Facts
    from summarizer.drafting.extractive.naming import Naming
    from summarizer.drafting.extractive.told import Told

__all__ = ["find_closing"]

_MARK = re.compile(r"[\"“”«»]")
# The part of an article, from its end, that can close it.
_LAST = 0.4
_FEWEST_LAST = 4
_FEWEST_TO_CLOSE = 4


def find_closing(
    source: Source, claims: Sequence[Claim], told: Told, naming: Naming, facts: Facts
) -> list[Claim]:
    """Return the claim that can close a brief which has `told` so far, as a list; empty where none can."""
    count = len(claims)
    if count < _FEWEST_TO_CLOSE:
        return []
    first = min(count - _FEWEST_LAST, int(count * (1 - _LAST)))
    for claim in reversed(claims[max(first, 1) :]):
        if claim in told or facts.argues(claim) or not naming.stands(claim):
            continue
        if _is_closing(source, claim) and not told.has_most_of(claim):
            return [claim]
    return []


def _is_closing(source: Source, claim: Claim) -> bool:
    """Tell whether a claim says what comes next or what follows, and is nobody's view or word."""
    words = draft_words_of(source.language.code)
    return (
        words.closing.search(claim.bare) is not None
        and not claim.is_personal
        and not claim.is_contested
        and not _MARK.search(claim.text)
        and not words.past_year.search(claim.text)
        and not claim.is_opinion
        and (not claim.is_attributed or words.announced.search(claim.bare) is not None)
    )
