"""The lead and the headline: which sentence tells the news, and its shortest faithful form."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from summarizer.drafting.extractive.interview import find_spoken
from summarizer.drafting.extractive.wording import words_of
from summarizer.drafting.extractive.words import draft_words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.source import Source
    from summarizer.drafting.extractive.claim import Claim
    from summarizer.drafting.extractive.facts import Facts
    from summarizer.drafting.extractive.naming import Naming
    from summarizer.lang.draft_words import DraftWords

__all__ = ["find_headline_of", "find_lead", "shorten"]

# The news is told among the first of an article's sentences.
_OPENING = 5
_FURTHER = 12
_FEWEST_WORDS = 7
_MOSTLY_QUOTED = 0.4
_MUCH_QUOTED = 0.25
# So many places further down what happened leads before a view.
_ARGUED = 4.0
_SHORT_HEADLINE = 14
_FEWEST_KEPT = 6
_LONGEST_HEADLINE = 200
# A sentence tells of the same as the lead when so many of its content words are the lead's.
_SAME = 0.35
_STOP = re.compile(r"(?<=[^\s.])\.(?=['\"”’»)\]]{0,2}\Z)")
_WORD = re.compile(r"\w+")


def find_lead(
    source: Source, claims: Sequence[Claim], naming: Naming, facts: Facts, title: frozenset[str]
) -> Claim | None:
    """Return the claim that tells who did what and when, of the article's first; `None` for no claims.

    A scene, a view, background, and what somebody is quoted with stand back behind the sentences after
    them; a sentence that needs the one before it never leads where another can, nor does an author's view.
    """
    is_interview = bool(find_spoken(source))

    def worth(claim: Claim) -> float:
        return _worth(source, claim, title, is_interview=is_interview) - _ARGUED * facts.argues(claim)

    able = [claim for claim in claims[:_FURTHER] if _may_lead(claim) and naming.stands(claim)]
    first = [claim for claim in able if claim.order < _OPENING]
    best = max(first or able, key=lambda claim: (worth(claim), -claim.order), default=None)
    if best is None:
        # Speech leads last: who says it, its sentence may not tell.
        told = [claim for claim in claims if _may_lead(claim)] or claims
        return next((claim for claim in told if naming.stands(claim)), told[0] if told else None)
    if not facts.argues(best):
        return best
    reported = [claim for claim in able if claim.is_checkable and claim.is_own and not facts.argues(claim)]
    return reported[0] if reported else best


def _may_lead(claim: Claim) -> bool:
    return not claim.is_personal and claim.quoted < _MOSTLY_QUOTED


def _worth(source: Source, claim: Claim, title: frozenset[str], *, is_interview: bool) -> float:
    words = draft_words_of(source.language.code)
    worth = -2.0 * claim.order
    worth += 1.0 * _is_dated(source, claim)
    worth += 0.3 * min(claim.details, 2)
    worth += 2.0 * len(claim.words & title) / max(len(title), 1)
    if is_interview:
        worth += 4.0 * (words.interview.search(claim.bare) is not None)
    worth -= 2.5 * (words.scene.match(claim.bare) is not None)
    worth -= 1.0 * claim.is_background + 1.0 * (claim.is_opinion and not claim.is_attributed)
    worth -= 2.0 * (claim.length < _FEWEST_WORDS) + 1.0 * (claim.quoted > _MUCH_QUOTED)
    return worth - 1.0 * claim.is_dangling


def _is_dated(source: Source, claim: Claim) -> bool:
    """Tell whether a claim says on which day."""
    first = bisect_left(source.quantities, claim.span.start, key=lambda quantity: quantity.start)
    for quantity in source.quantities[first:]:
        if quantity.start >= claim.span.end:
            return False
        if quantity.kind == "date":
            return True
    return False


def find_headline_of(source: Source, lead: Claim, others: Sequence[Claim], naming: Naming) -> str:
    """Return the lead as a headline or, where that is long, the first of `others` that tells of the same."""
    able = [claim for claim in (lead, *others) if naming.stands(claim) and not naming.settle(claim)]
    for claim in able:
        headline = shorten(source, claim)
        is_same = claim is lead or len(claim.words & lead.words) >= _SAME * len(claim.words)
        if is_same and len(headline) <= _LONGEST_HEADLINE:
            return headline
    # A lead that only leaves open who "Holt" is makes a headline, too.
    is_open = naming.settle(lead) is not None or lead.is_dangling
    return shorten(source, lead) if lead in able or not is_open else ""


def shorten(source: Source, claim: Claim) -> str:
    """Return a claim as a headline: without its last stop, cut only where a clause that adds to it begins.

    Nothing is cut that hedges, negates, attributes or is quoted, and nothing before it.
    """
    text = claim.text
    if len(_WORD.findall(text)) > _SHORT_HEADLINE and len(text) == len(claim.bare):
        words = draft_words_of(source.language.code)
        for border in words.clause.finditer(claim.bare):
            kept = text[: border.start()]
            if (
                len(_WORD.findall(kept)) >= _FEWEST_KEPT
                and _is_finished(words, kept)
                and _may_cut(source, claim, border.start())
            ):
                text = kept.rstrip(" ,;:-–—")
                break
    return _STOP.sub("", text)


def _is_finished(words: DraftWords, kept: str) -> bool:
    """Tell whether what is kept of a sentence has a verb and ends in nothing that needs what follows."""
    if words.unfinished.search(kept.rstrip(" ,;:-–—")):
        return False
    return words.has_verb is None or words.has_verb(words_of(kept))


def _may_cut(source: Source, claim: Claim, at: int) -> bool:
    """Tell whether all that follows `at` in a claim only adds to what stands before."""
    start = claim.span.start + at
    if claim.text[at:] != claim.bare[at:] or claim.text[:at].count("(") != claim.text[:at].count(")"):
        return False
    first = bisect_left(source.cues, start, key=lambda cue: cue.span.start)
    for cue in source.cues[first:]:
        if cue.span.start >= claim.span.end:
            return True
        if cue.kind != "future":
            return False
    return True
