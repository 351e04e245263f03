"""The verdict on a speaker, and whether an article has the same words again where another may say them."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.analysis.source import Source
    from summarizer.analysis.speech.matching import Match
    from summarizer.analysis.speech.quotation import Attribution, Quotation
    from summarizer.checks.quotes.judgement import Judgement

    Matcher = Callable[[str, Attribution, Source], Match]

__all__ = ["SpeakerJudgement", "is_said_elsewhere", "quotation_at"]

_MOST_PLACES = 8
_NEEDLE = 48


@dataclass(frozen=True, slots=True)
class SpeakerJudgement:
    """The verdict on who is said to have said a quotation.

    Attributes:
        code: `speaker.confirmed`, `speaker.unresolved`, `speaker.doubtful` or `speaker.contradicted`.
        attribution: The article's attribution that decided, `None` where it gives none.
        rule: The rule where it is not the code's first: "speaker-asked", "speaker-pronoun".
    """

    code: str
    attribution: Attribution | None = None
    rule: str = ""


def is_said_elsewhere(
    claimed: str, quotation: Quotation, judgement: Judgement, source: Source, match: Matcher
) -> bool:
    """Tell whether the article has the same words again where the one claimed may say them."""
    if not judgement.parts:
        return False
    needle = judgement.parts[0].of(source.text)[:_NEEDLE]
    at, places = source.text.find(needle), 0
    while at >= 0 and places < _MOST_PLACES:
        if not quotation.span.start <= at < quotation.span.end:
            other = quotation_at(at, source)
            if other is None:
                return True
            if match(claimed, other.attribution, source) != "other" or not other.attribution.confident:
                return True
        at, places = source.text.find(needle, at + len(needle)), places + 1
    return False


def quotation_at(offset: int, source: Source) -> Quotation | None:
    """Return the quotation of the article in which `offset` is."""
    index = bisect_right(source.quotations, offset, key=lambda quotation: quotation.span.start) - 1
    if index < 0 or source.quotations[index].span.end <= offset:
        return None
    return source.quotations[index]
