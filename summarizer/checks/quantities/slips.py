"""The rules for a figure that is a cited one miswritten: by a digit, or beside the same neighbours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.checks.quantities.rivals import is_told_beside
from summarizer.lang.en.checks.quantities.slips import BESIDE_SMALL, OF

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.quantities.index import Placed
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.checks.quantities.binding import Candidate
    from summarizer.checks.quantities.known import Known
    from summarizer.checks.quantities.ruling import Ruling

__all__ = ["after_the_same", "between_the_same", "miswritten"]

_SLIPPING: Final = frozenset({"count", "money", "percent", "measure", "duration", "points"})
_COUNTED: Final = frozenset({"count", "ordinal"})
_PLAIN: Final = frozenset({"exact", "exactly"})
# Two shorter numbers are alike in all digits but one by chance.
_LONG: Final = 3
_SWAPPED: Final = 2
_BESIDE: Final = 24  # characters from one figure to its neighbour
_WORD: Final = re.compile(r"[^\W_]+")
_MARKS: Final = frozenset(",;.!?\n")


def miswritten(known: Known) -> Ruling | None:
    """Prove that a cited figure was written down with another digit, two exchanged, or another magnitude.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Hundreds are to go. The maker is expected to cut 277 workers this week."
    >>> rules_of("The maker began laying off people, with 227 to go this week.", article, cited=[1, 2])
    [('figure-value', '227')]
    """
    said = known.quantity
    digits = _digits_of(said)
    if not digits or said.kind not in _SLIPPING or said.is_interval or not known.texts.is_english:
        return None
    found = [c for c in known.candidates if known.is_cited(c) and _is_slip(digits, said, c)]
    if not found:
        return None
    best = known.best_of(found)
    if is_told_beside(best, known.beside):
        return None
    is_scale = _digits_of(best.placed.quantity).strip("0") == digits.strip("0")
    return known.ruling(
        "scale" if is_scale else "value", best, rule="figure-scale" if is_scale else "figure-value"
    )


def _digits_of(quantity: Quantity) -> str:
    """Return the digits of a value without its leading and, where it is no whole number, its last zeros."""
    value = quantity.lo
    if value is None:
        return ""
    return str(value.numerator * 10**6 // value.denominator).removesuffix("0" * 6)


def _is_slip(digits: str, said: Quantity, candidate: Candidate) -> bool:
    given = candidate.placed.quantity
    is_kind = given.kind == said.kind and given.unit == said.unit and not given.is_interval
    if not is_kind or said.qualifier not in {*_PLAIN, given.qualifier}:
        return False
    other = _digits_of(given)
    if digits.strip("0") == other.strip("0"):
        return len(digits) != len(other) and len(max(digits, other, key=len)) > _LONG
    if len(digits) != len(other):
        return False
    changed = [n for n, (own, its) in enumerate(zip(digits, other, strict=True)) if own != its]
    if len(changed) == 1:
        return len(digits.strip("0")) >= _LONG
    first, last = changed[0], changed[-1]
    return (
        len(changed) == last - first + 1 == _SWAPPED
        and digits[first : last + 1] == other[first : last + 1][::-1]
    )


def between_the_same(known: Known) -> Ruling | None:
    """Prove that a cited sentence has another figure beside the same one: "64% to 27%", told as "64% to 37%".

    >>> from summarizer.checks.quantities.told import rules_of
    >>> rules_of("He is ahead, 64% to 37%.", "His lead is larger: 64% to 27%, the poll says.", cited=[1])
    [('quantity.supported', '64%'), ('figure-value', '37%')]
    """
    if not known.texts.cited or not known.texts.is_english:
        return None
    pairs = [
        (n, words) for n, words in _neighbours(known.placed, known.texts.said.placed, known.text) if words
    ]
    if not pairs:
        return None
    for candidate in known.candidates:
        if known.is_cited(candidate) and candidate.match.outcome == "value" and _is_alike(known, candidate):
            theirs = [*_neighbours(candidate.placed, known.texts.given.placed, known.article)]
            if any(
                a == b and _is_equal(m, n) and not _is_rest(known, candidate, m, a)
                for m, a in pairs
                for n, b in theirs
            ):
                return known.ruling("value", candidate, rule="figure-value")
    return None


def _is_rest(known: Known, candidate: Candidate, whole: Placed, words: tuple[str, ...]) -> bool:
    """Tell whether a figure is what the cited one leaves of a whole: "16 of the 75" of "59 of the 75"."""
    said, given, total = known.quantity.lo, candidate.placed.quantity.lo, whole.quantity.lo
    return OF in words and said is not None and given is not None and said + given == total


def after_the_same(known: Known) -> Ruling | None:
    """Prove that a cited sentence counts as many others of the same, behind the same word.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "He tried three times to flee. He finally escaped to Mexico on his fourth attempt."
    >>> rules_of("He reached Mexico on his third attempt.", article, cited=[1, 2])
    [('figure-value', 'third')]
    """
    said = known.quantity
    if said.kind not in _COUNTED or not said.head or not known.texts.is_english:
        return None
    before = _word_before(known.text, said.start)
    same = [c for c in known.candidates if known.is_cited(c) and _is_of_the_same(known, c, before)]
    if not same or said.head[0] in known.texts.given.people.generic:
        return None
    best = known.best_of(same)
    return None if is_told_beside(best, known.beside) else known.ruling("value", best, rule="figure-value")


def _is_of_the_same(known: Known, candidate: Candidate, before: str) -> bool:
    given = candidate.placed.quantity
    is_alike = candidate.match.outcome == "value" and _is_alike(known, candidate) and not given.is_superlative
    is_same = given.head[:1] == known.quantity.head[:1] and bool(before)
    return is_alike and is_same and candidate.word_before == known.texts.given.fold(before)


def _word_before(text: str, start: int) -> str:
    words = text[max(start - _BESIDE, 0) : start].lower().split()
    return words[-1] if words else ""


def _is_alike(known: Known, candidate: Candidate) -> bool:
    said, given = known.quantity, candidate.placed.quantity
    return said.kind == given.kind and said.unit == given.unit


def _is_equal(one: Placed, other: Placed) -> bool:
    mine, its = one.quantity, other.quantity
    return mine.lo is not None and (mine.kind, mine.lo, mine.unit) == (its.kind, its.lo, its.unit)


def _neighbours(
    placed: Placed, every: Sequence[Placed], text: str
) -> Iterator[tuple[Placed, tuple[str, ...]]]:
    """Yield the figures right before and after one with the words between, and the side."""
    for side in (-1, 1):
        at = placed.order + side
        if 0 <= at < len(every) and every[at].sentence == placed.sentence:
            one, other = sorted((placed, every[at]), key=lambda p: p.order)
            between = text[one.quantity.end : other.quantity.start]
            if len(between) <= _BESIDE and _MARKS.isdisjoint(between):
                words = tuple(w for w in _WORD.findall(between.lower()) if w not in BESIDE_SMALL)
                yield every[at], (str(side), *words) if words else ()
