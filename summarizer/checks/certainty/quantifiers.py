"""Does an item say "all" of what its evidence says "some", or "the worst" of one of the worst?

A quantifier is held against another of the same noun: "every part of India" against "many parts of India".
"""

from __future__ import annotations

from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.checks.certainty.assertion import once_per_part, share
from summarizer.lang.en.checks.certainty.quantifiers import (
    ALL,
    ALL_OF,
    ALMOST,
    AMONG,
    COUNTED_OF,
    EVERY,
    FEW,
    LIMITED,
    LIMITS,
    MOST,
    MUCH,
    NO_EVERY,
    NO_RANK,
    NO_WHOLE,
    OF,
    ONE_OF,
    OTHER_SUPERLATIVES,
    PARTS,
    PLAIN,
    RANKS,
    SOME,
    SOME_OF,
    SUPERLATIVE,
    THE,
    THEM,
    TIMES,
    TOTAL,
    WHOLE,
    WITH,
)
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.checks.certainty.assertion import Part

__all__ = ["Overstated", "find_overstated"]

# The noun stands within so many words of its quantifier, among the first few with a content.
_NOUN_REACH: Final = 5
_NOUNS: Final = 3
_RANK_REACH: Final = 6
_SOME_REACH: Final = 4  # "some of the country's best"
# "Every" of what a sentence with so much of the item has "many" of is an error: all of 10 findings were
# right, 3 of them on sentences that it was not made on.
_SURE: Final = 0.5
_FOLLOWING: Final = 6  # content words behind "all of them", and behind "most",
_ALIKE: Final = 2  # of which so many are the same
# Most sentences have none of these words: that is seen at once.
_COUNTING: Final = WHOLE | SOME | COUNTED_OF
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
    """A quantifier by its number and word, with the nouns that it may count and their numbers."""

    number: int
    form: str
    nouns: dict[str, int]
    is_whole: bool

    def exceeds(self, other: _Quantified) -> bool:
        """Tell whether it is said of more than the other: all of any part, most of a few."""
        if self.is_whole:
            return not other.is_whole
        return self.form == MOST and other.form in FEW and not other.is_whole

    def is_all_of(self, other: _Quantified) -> bool:
        """Tell whether it says "all" or "every" right before the word that the other counts."""
        nouns = (min(each.nouns, key=each.nouns.__getitem__) for each in (self, other))
        return self.form in ALL_OF and len(set(nouns)) == 1

    def to(self, noun: str) -> range:
        """Return the numbers of the words from the quantifier to `noun`."""
        return range(self.number, self.nouns[noun] + 1)


def find_overstated(item: Part, evidence: Sequence[Part]) -> Iterator[Overstated]:
    """Yield the quantifiers and ranks of `item` that its evidence has of the same noun, but smaller."""
    partial = [(part, *rank) for part in evidence for rank in _partial_ranks(part)]
    ranks = _sole_ranks(item) if partial else {}
    for part, word, numbers in partial:
        if word in ranks:
            span, given = item.span_of([ranks[word]]), part.span_of(numbers)
            message = f"The article says “{given.of(part.reading.text)}”, not that it is the only one."
            yield Overstated("rank-raised", span, given, message)
    yield from _find_unlimited(item, evidence)
    yield from _find_all_of_them(item, evidence)
    # "Some of the concerns" of all the concerns is less than is so, and so.
    larger = [own for own in _quantified(item) if own.is_whole or own.form == MOST]
    theirs = [(part, found) for part in evidence for found in _quantified(part)] if larger else []
    for own in larger:
        alike = [(part, found) for part, found in theirs if own.nouns.keys() & found.nouns.keys()]
        if alike and all(own.exceeds(found) for _, found in alike):
            part, found = alike[0]
            noun = next(stem for stem in own.nouns if stem in found.nouns)
            span, given = item.span_of(own.to(noun)), part.span_of(found.to(noun))
            whole, told = span.of(item.reading.text), given.of(part.reading.text)
            is_sure = own.is_all_of(found) and share(item, part) >= _SURE
            rule = "whole-told" if is_sure else "whole-of-some"
            yield Overstated(rule, span, given, f"The article says “{told}”, not “{whole}”.")


def _sole_ranks(item: Part) -> dict[str, int]:
    """Return the superlatives of an item, but for those told of several: "some of the best-known"."""
    if any(_partial_ranks(item)) or not AMONG.isdisjoint(item.forms):
        return {}
    forms = item.reading.words.forms
    return {
        rank: number
        for rank, number in _ranks(item).items()
        if SOME_OF.isdisjoint(pairwise(forms[max(number - _SOME_REACH, item.first) : number]))
    }


def _find_unlimited(item: Part, evidence: Sequence[Part]) -> Iterator[Overstated]:
    """Yield "the worst ever" where the evidence has "the worst since 1980", and the item no time at all."""
    if all(LIMITS.isdisjoint(part.forms) for part in evidence):
        return
    forms = item.reading.words.forms
    ranks = {forms[n]: n for n in range(item.first, item.last) if _is_rank(forms[n])}
    if not ranks or not TIMES.isdisjoint(item.forms):
        return
    for part in evidence:
        if ranks.keys().isdisjoint(part.forms):
            continue
        span = part.span_of(range(part.first, part.last))
        for match in LIMITED.finditer(part.reading.text, span.start, span.end):
            if match[1].lower() in ranks:
                said = item.span_of([ranks[match[1].lower()]])
                message = f"The article says “{' '.join(match[0].split())}”; the item sets no such limit."
                yield Overstated("rank-raised", said, Span(*match.span()), message)


def _is_rank(form: str) -> bool:
    return form in RANKS or (form.endswith(SUPERLATIVE) and form not in PLAIN)


def _find_all_of_them(item: Part, evidence: Sequence[Part]) -> Iterator[Overstated]:
    """Yield "all of them were jailed" where the evidence has "with most jailed"."""
    forms = item.reading.words.forms
    for number in range(item.first, item.last - 2) if ALL in item.forms else ():
        if forms[number : number + 2] != [ALL, OF] or forms[number + 2] not in THEM:
            continue
        told = _following(item, number + 3)
        for part in evidence:
            if not WHOLE.isdisjoint(part.forms):
                continue
            for given in _parts(part):
                if len(told & _following(part, given + 1)) >= _ALIKE:
                    span, shown = item.span_of(range(number, number + 3)), part.span_of([given])
                    whole, some = span.of(item.reading.text), shown.of(part.reading.text)
                    yield Overstated(
                        "whole-of-some", span, shown, f"The article says “{some}”, not “{whole}”."
                    )


def _following(part: Part, first: int) -> set[str]:
    stems = part.reading.words.stems
    return set(islice((stems[n] for n in range(first, part.last) if stems[n]), _FOLLOWING))


def _parts(part: Part) -> Iterator[int]:
    """Yield each "most", "some" or "majority" that tells of a part of what stands before it."""
    words, text = part.reading.words, part.reading.text
    for number in range(part.first + 1, part.last - 1):
        if words.forms[number] in SOME or words.forms[number] in PARTS:
            is_opening = (
                words.forms[number - 1] == WITH or "," in text[words.ends[number - 1] : words.starts[number]]
            )
            if is_opening or words.forms[number + 1] == OF:
                yield number


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
        is_almost = form in WHOLE and before in ALMOST
        is_whole = (form in WHOLE and not is_almost) or (form in COUNTED_OF and before in TOTAL)
        blocking = NO_EVERY if form in EVERY else NO_WHOLE
        if form not in _COUNTING or (is_whole and before in blocking and following != THE):
            continue
        if form in COUNTED_OF and following != OF:
            continue
        # "Most likely" and "much better" count nothing, "most Seattle shops" does.
        is_named = number + 1 < part.last and part.reading.text[words.starts[number + 1]].isupper()
        is_counting = following == OF or (form == MOST and (is_named or following[-1:] == "s"))
        if form in MUCH and not is_counting:
            continue
        nouns = [
            n
            for n in range(number + 1, min(number + 1 + _NOUN_REACH, part.last))
            if words.clauses[n] == words.clauses[number] and stems[n] and forms[n] not in _COUNTING
        ][:_NOUNS]
        if nouns:
            yield _Quantified(number - is_almost, form, {stems[n]: n for n in reversed(nouns)}, is_whole)


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
