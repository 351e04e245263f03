"""A word by which an item is sure of what the article only hopes, expects or holds for possible."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.checks.certainty.assertion import shared
from summarizer.checks.certainty.fault import Fault
from summarizer.lang.en.checks.certainty.assertion import NOT_ENDING
from summarizer.lang.en.checks.certainty.sureness import ALMOST, CERTAIN, SURE, TURNING, UNSURE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.checks.certainty.assertion import Part

__all__ = ["find_made_sure"]

_LEAST: Final = 0.4
_FEWEST: Final = 2
_BEFORE: Final = 3
_NEAR: Final = 5


def find_made_sure(item: Part, evidence: Sequence[Part]) -> Iterator[Fault]:
    """Yield a fault where the item is sure, in a word, and its evidence has only words that leave it open."""
    if SURE.isdisjoint(item.forms) or not UNSURE.isdisjoint(item.forms):
        return
    said = next(_sure(item), None)
    if said is None or any(True for part in evidence for _ in _sure(part)):
        return
    stems = {stem for part in evidence for stem in part.places}
    is_told = sum(stem in stems for stem in item.places) >= _LEAST * len(item.places)
    for part in evidence:
        almost = _almost(item, said, part)
        unsure = _unsure(part) if almost is None and is_told and shared(item, part) >= _FEWEST else almost
        if unsure is not None:
            span, word = part.span_of([unsure]), item.reading.words.forms[said]
            message = f"The article says “{span.of(part.reading.text)}” here; the item says “{word}”."
            yield Fault("certainty.overstated", span, message, rule="made-sure")
            return


def _sure(part: Part) -> Iterator[int]:
    """Yield each word of certainty that nothing before it leaves open."""
    forms = part.reading.words.forms
    for number in range(part.first, part.last):
        before = forms[max(part.first, number - _BEFORE) : number]
        if forms[number] in SURE and not any(f in TURNING or f.endswith(NOT_ENDING) for f in before):
            yield number


def _almost(item: Part, said: int, part: Part) -> int | None:
    """Return the "almost" of "flooding an almost certainty", where the item has flooding as certain."""
    words, own = part.reading.words, item.reading.words
    if not own.forms[said].startswith(CERTAIN):
        return None
    beside = {stem for stem in own.stems[max(item.first, said - _NEAR) : said] if stem}
    for number in range(part.first, part.last - 1):
        if words.forms[number] in ALMOST and words.forms[number + 1].startswith(CERTAIN):
            near = words.stems[max(part.first, number - _NEAR) : number]
            if not beside.isdisjoint(near):
                return number
    return None


def _unsure(part: Part) -> int | None:
    words, text = part.reading.words, part.reading.text
    numbers = (n for n in range(part.first, part.last) if words.forms[n] in UNSURE)
    return next((n for n in numbers if not text[words.starts[n]].isupper()), None)
