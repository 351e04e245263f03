"""Does an item say "all" of what its evidence says "some", or "the worst" of one of the worst?

A quantifier is held against another of the same noun: "every part of India" against "many parts of India".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.checks.certainty.assertion import once_per_part
from summarizer.lang.en.checks.certainty.quantifiers import (
    AMONG,
    MOST,
    MUCH,
    NO_RANK,
    NO_WHOLE,
    OF,
    ONE_OF,
    OTHER_SUPERLATIVES,
    PLAIN,
    SOME,
    SUPERLATIVE,
    THE,
    WHOLE,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.checks.certainty.assertion import Part
    from summarizer.text.spans import Span

__all__ = ["Overstated", "find_overstated"]

# The noun stands within so many words of its quantifier, among the first few with a content.
_NOUN_REACH: Final = 5
_NOUNS: Final = 3
_RANK_REACH: Final = 6
# Most sentences have none of these words: that is seen at once.
_COUNTING: Final = WHOLE | SOME
_OPENING_RANK: Final = AMONG | {ONE_OF[0]}


class Overstated(NamedTuple):
    """A word of the whole, or of a first rank, that the evidence has only in part.

    Attributes:
        rule: The rule that says so.
        span: The words of the item.
        given: The words of the evidence.
        message: One sentence.
    """

    rule: str
    span: Span
    given: Span
    message: str


class _Quantified(NamedTuple):
    """A quantifier by its number, with the nouns that it may count and their numbers."""

    number: int
    nouns: dict[str, int]
    is_whole: bool

    def to(self, noun: str) -> range:
        """Return the numbers of the words from the quantifier to `noun`."""
        return range(self.number, self.nouns[noun] + 1)


def find_overstated(item: Part, evidence: Sequence[Part]) -> Iterator[Overstated]:
    """Yield the quantifiers and ranks of `item` that its evidence has of the same noun, but smaller."""
    partial = [(part, *rank) for part in evidence for rank in _partial_ranks(part)]
    is_partial = any(_partial_ranks(item)) or not AMONG.isdisjoint(item.forms)
    ranks = _ranks(item) if partial and not is_partial else {}
    for part, word, numbers in partial:
        if word in ranks:
            span, given = item.span_of([ranks[word]]), part.span_of(numbers)
            message = f"The article says “{given.of(part.reading.text)}”, not that it is the only one."
            yield Overstated("rank-raised", span, given, message)
    theirs = [(part, found) for part in evidence for found in _quantified(part)]
    for own in _quantified(item):
        alike = [(part, found) for part, found in theirs if own.nouns.keys() & found.nouns.keys()]
        # "Some of the concerns" of all the concerns is less than is so, and so.
        if own.is_whole and alike and not any(found.is_whole for _, found in alike):
            part, found = alike[0]
            noun = next(stem for stem in own.nouns if stem in found.nouns)
            span, given = item.span_of(own.to(noun)), part.span_of(found.to(noun))
            whole, told = span.of(item.reading.text), given.of(part.reading.text)
            yield Overstated("whole-of-some", span, given, f"The article says “{told}”, not “{whole}”.")


@once_per_part
def _quantified(part: Part) -> tuple[_Quantified, ...]:
    return () if _COUNTING.isdisjoint(part.forms) else tuple(_read_quantified(part))


def _read_quantified(part: Part) -> Iterator[_Quantified]:
    words = part.reading.words
    forms, stems = words.forms, words.stems
    for number in range(part.first, part.last):
        form = forms[number]
        before = forms[number - 1] if number > part.first else ""
        following = forms[number + 1] if number + 1 < part.last else ""
        is_whole = form in WHOLE
        if not is_whole and form not in SOME:
            continue
        if is_whole and before in NO_WHOLE and following != THE:
            continue
        # "Most likely" and "much better" count nothing.
        if form in MUCH and following != OF and not (form == MOST and following[-1:] == "s"):
            continue
        nouns = [
            n
            for n in range(number + 1, min(number + 1 + _NOUN_REACH, part.last))
            if words.clauses[n] == words.clauses[number] and stems[n] and forms[n] not in _COUNTING
        ][:_NOUNS]
        if nouns:
            yield _Quantified(number, {stems[n]: n for n in reversed(nouns)}, is_whole)


@once_per_part
def _ranks(part: Part) -> dict[str, int]:
    """Return the superlatives of a sentence, each with the number of its first word."""
    forms = part.reading.words.forms
    numbers = reversed(range(part.first, part.last))
    return {forms[n]: n for n in numbers if _is_superlative(forms, n, part.last)}


@once_per_part
def _partial_ranks(part: Part) -> tuple[tuple[str, range], ...]:
    """Return each superlative that is said of one of several, with the words from "among" to it."""
    return () if _OPENING_RANK.isdisjoint(part.forms) else tuple(_read_partial_ranks(part))


def _read_partial_ranks(part: Part) -> Iterator[tuple[str, range]]:
    forms = part.reading.words.forms
    for number in range(part.first, part.last):
        if not (forms[number] in AMONG or forms[number : number + 2] == ONE_OF):
            continue
        for rank in range(number + 1, min(number + _RANK_REACH, part.last)):
            if _is_superlative(forms, rank, part.last):
                yield forms[rank], range(number, rank + 1)
                break


def _is_superlative(forms: Sequence[str], number: int, last: int) -> bool:
    form = forms[number]
    if form == MOST:
        return number + 1 < last and forms[number + 1] not in NO_RANK
    return form in OTHER_SUPERLATIVES or (len(form) > 3 and form.endswith(SUPERLATIVE) and form not in PLAIN)
