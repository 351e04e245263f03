"""Is told as so what the article has refused or ruled out? In a language with compared words.

A verb that refuses is a not with its own verb: "redundancies are ruled out". It is asked of nearly
the same words, however these stand. A doubt always: the article may tell it of another thing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.checks.certainty.assertion import is_question, sentence_part
from summarizer.checks.certainty.compared_reach import following
from summarizer.checks.certainty.fault import PUT_IN, Fault, lost

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.certainty.comparing import Comparison

__all__ = ["find_left_open", "find_refused", "find_refused_behind", "find_swapped_not"]

_FEWEST = 3
_TOLD = 0.75
_LEAST = 0.4
_RULED_OUT = 0.5
_MOST_BACK = 5  # words of a sentence that refuses what the one before tells
_PARTED = 5  # words between the parts of a not
_MOST_WITH = 40  # sentences with a word that are looked at


def find_refused(pair: Comparison) -> Iterator[Fault]:
    """Yield a doubt where the item tells flat nearly all of a sentence, but that this is refused."""
    item = pair.item
    if (
        pair.denies(item)
        or pair.refusals(item)
        or pair.is_weak(item)
        or pair.compares(item)
        or is_question(item)
    ):
        return
    for part in _near(pair):
        refusals = pair.refusals(part)
        if not refusals or pair.nots(part) or is_question(part):
            continue
        rest = _without(part, refusals)
        is_told = len(rest) >= _FEWEST and pair.share(rest, item) >= _TOLD and pair.support(part) >= _LEAST
        if is_told and not any(not pair.denies(other) for other in pair.elsewhere(part, rest)):
            span = part.span_of(refusals[:1])
            yield lost(span, part, "negation-lost-freely")
            return


def find_refused_behind(pair: Comparison, part: Part) -> Iterator[Fault]:
    """Yield a doubt where a short sentence close behind `part` refuses it, and the item has who does so.

    "Reuter lehnte das ab", told as "Reuter kommt der Forderung nach".
    """
    item = pair.item
    if pair.denies(item) or pair.refusals(item) or pair.support(part) < _LEAST:
        return
    if any(cue.kind == "attributed" for cue in item.cues):
        return
    for behind in following(pair, part):
        refusals = pair.refusals(behind) or pair.not_numbers(behind)
        rest = _without(behind, refusals) if refusals else []
        own = [stem for stem in rest if stem not in part.places]
        told = sum(stem in item.places for stem in own)
        if 0 < len(own) <= _MOST_BACK and (told > 1 or 2 * told >= len(own)):
            span = behind.span_of(refusals[:1])
            yield lost(span, behind, "negation-lost-freely")
            return


def find_left_open(pair: Comparison, part: Part) -> Iterator[Fault]:
    """Yield a doubt where the item leaves open what a sentence rules out, or the reverse.

    "Schließt Kündigungen nicht aus" of what is "ausgeschlossen": the same verb in its two parts.
    """
    item = pair.item
    if not (pair.excludes(item) and pair.excludes(part)) or pair.support(part) < _RULED_OUT:
        return
    ours, theirs = ([cue for cue in pair.nots(p) if pair.is_left_open(cue, p)] for p in (item, part))
    if ours and not pair.nots(part):
        message = PUT_IN.format(cue=ours[0].span.of(item.reading.text))
        span = part.span_of(range(part.first, part.last))
        yield Fault("certainty.negated", span, message, is_negation=True, rule="negation-added-freely")
    elif theirs and not pair.nots(item) and not pair.is_weak(item):
        number = part.words_in(theirs[0].span).start
        yield lost(part.span_of([number]), part, "negation-lost-freely")


def find_swapped_not(pair: Comparison, part: Part) -> Iterator[Fault]:
    """Yield a doubt where the item has a not before another word than the sentence that has both.

    "Declared by the parents and not measured", told as "measured and not declared".
    """
    ours, theirs = _negated(pair, pair.item), _negated(pair, part)
    without = _without_it(pair)
    for stem, number in theirs.items():
        if stem in pair.item.places and stem not in ours and stem not in without:
            turned = [other for other in ours if other in part.places and other not in theirs]
            if turned:
                span = part.span_of([number])
                yield lost(span, part, "negation-lost-freely")
                return


def _without_it(pair: Comparison) -> frozenset[str]:
    """Return the words of the item that stand behind "without": "sans que le club l'ait confirmé"."""
    forms = pair.item.reading.words.forms
    return frozenset(
        stem
        for cue in pair.nots(pair.item)
        if not pair.words.ahead.isdisjoint(forms[n] for n in pair.item.words_in(cue.span))
        for _, stem in pair.item.stems_in(cue.scope)
    )


def _negated(pair: Comparison, part: Part) -> dict[str, int]:
    """Return the words that nots stand beside, each with the number of its not.

    It is the first word with a content behind it, or all between its two parts: "ne taxera pas".
    """
    forms, stems = part.reading.words.forms, part.reading.words.stems
    found: dict[str, int] = {}
    for number in pair.not_numbers(part):
        before = range(max(number - _PARTED, part.first), number)
        first = next((n for n in before if forms[n] in pair.words.lessening), None)
        told = [stems[n] for n in range(first, number) if stems[n]] if first is not None else []
        behind = next((stems[n] for n in range(number + 1, part.last) if stems[n]), "")
        for stem in told or [behind]:
            if stem:
                found.setdefault(stem, number)
    return found


def _without(part: Part, refusals: Sequence[int]) -> list[str]:
    return [stem for stem, places in part.places.items() if not set(places) & set(refusals)]


def _near(pair: Comparison) -> Iterator[Part]:
    """Yield the sentences of the article that have a word of the item."""
    numbers = {n for stem in pair.item.places for n in pair.source.sentences_with.get(stem, ())[:_MOST_WITH]}
    return (sentence_part(n, pair.source) for n in sorted(numbers))
