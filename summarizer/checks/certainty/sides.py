"""Two things that have changed sides: of "than", "rather than", "after", "but".

"A is larger than B" told as "B is larger than A", "A paid, but B refused" as "B paid, but A refused". A word
has changed sides when it stands on one side in the item, on the other in the article, and on both in neither.
Where all of a clause has changed sides with it, only the order is another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.checks.certainty.assertion import once_per_part
from summarizer.checks.certainty.fault import Fault
from summarizer.lang.en.checks.certainty.sides import (
    AGAINST,
    COMPARED,
    CONTRASTED,
    LESS_OR_MORE,
    OF_COMPARISON,
    OPPOSED,
    ORDERED,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.checks.certainty.assertion import Part

__all__ = ["find_changed_sides"]

_WIDE: Final = 8  # content words of a side that are looked at
_FIRST: Final = 3  # of a clause so many may say who does it
_MEASURE: Final = 4  # words before "than" that say in what two things are compared
_SHOWN: Final = 6  # words of the article on each side that the message shows
_FEWEST_STAYED: Final = 3
_JOINING: Final = {COMPARED, *CONTRASTED, *OPPOSED, *ORDERED, *(first for first, _ in AGAINST)}


class _Sides(NamedTuple):
    """The content words on the two sides of a joining word, each with the number of its first place."""

    kind: str
    number: int
    left: dict[str, int]
    right: dict[str, int]
    measure: str


def find_changed_sides(item: Part, evidence: Sequence[Part]) -> Iterator[Fault]:
    """Yield a fault where two things of the item stand the other way round in a sentence of `evidence`."""
    if _JOINING.isdisjoint(item.forms):
        return
    for own in _sides(item):
        for part in evidence:
            given = next((g for g in _sides(part) if g.kind == own.kind and _are_changed(own, g, item)), None)
            if given is not None:
                first = max(part.first, given.number - _SHOWN)
                span = part.span_of(range(first, min(part.last, given.number + _SHOWN + 2)))
                message = (
                    f"The article says “{span.of(part.reading.text)}”; the item has the two the other way"
                    " round."
                )
                yield Fault("certainty.exchanged", span, message, rule="sides-changed")
                return


def _are_changed(own: _Sides, given: _Sides, item: Part) -> bool:
    to_right = (own.left.keys() - own.right.keys()) & (given.right.keys() - given.left.keys())
    to_left = (own.right.keys() - own.left.keys()) & (given.left.keys() - given.right.keys())
    stayed_left, stayed_right = own.left.keys() & given.left.keys(), own.right.keys() & given.right.keys()
    nearest = next(iter(own.right))
    if own.kind == COMPARED:
        is_crossed = nearest in given.left and next(iter(given.right)) in own.left
        return own.measure == given.measure and bool(to_left and to_right) and is_crossed
    if own.kind in AGAINST.values():
        return nearest in to_left and bool(to_right) and not stayed_right
    if not stayed_left or not stayed_right:
        return False
    if own.kind in ORDERED.values():
        return nearest in to_left and bool(to_right)
    first = 1 if own.kind in CONTRASTED.values() else _FIRST
    moved = _starts(own.right, given.left, first) & to_left | _starts(own.left, given.right, first) & to_right
    if own.kind in CONTRASTED.values():
        places = own.left | own.right
        moved = {
            stem for stem in moved if item.reading.text[item.reading.words.starts[places[stem]]].isupper()
        }
    return bool(moved) and len(stayed_left) + len(stayed_right) >= _FEWEST_STAYED


def _starts(own: dict[str, int], given: dict[str, int], first: int) -> set[str]:
    """Return the words among the first few of both sides: who does what they tell."""
    return set(list(own)[:first]).intersection(list(given)[:first])


@once_per_part
def _sides(part: Part) -> tuple[_Sides, ...]:
    return () if _JOINING.isdisjoint(part.forms) else tuple(_read_sides(part))


def _read_sides(part: Part) -> Iterator[_Sides]:
    forms = part.reading.words.forms
    for number in range(part.first + 1, part.last - 1):
        kind, size = _kind_of(part, number)
        if not kind:
            continue
        left, right = (
            _content(part, range(part.first, number)),
            _content(part, range(number + size, part.last)),
        )
        if kind not in CONTRASTED.values() and kind not in OPPOSED.values():
            left = left[-_WIDE:]
        if left and right:
            before = reversed(forms[max(part.first, number - _MEASURE) : number])
            measures = (form for form in before if form in LESS_OR_MORE or form.endswith(OF_COMPARISON))
            yield _Sides(kind, number, _places(left), _places(right[:_WIDE]), next(measures, ""))


def _kind_of(part: Part, number: int) -> tuple[str, int]:
    """Return what the word at `number` joins two sides as, "" where it joins none, and its words."""
    forms = part.reading.words.forms
    kind = AGAINST.get((forms[number], forms[number + 1]))
    if kind is not None:
        return kind, 2
    form = forms[number]
    if form == COMPARED:
        return ("", 1) if (forms[number - 1], form) in AGAINST else (COMPARED, 1)
    return CONTRASTED.get(form) or OPPOSED.get(form) or ORDERED.get(form) or "", 1


def _places(content: Sequence[tuple[int, str]]) -> dict[str, int]:
    """Return each stem with its first place, in their order."""
    places: dict[str, int] = {}
    for number, stem in content:
        places.setdefault(stem, number)
    return places


def _content(part: Part, numbers: range) -> list[tuple[int, str]]:
    stems = part.reading.words.stems
    return [(n, stems[n]) for n in numbers if stems[n]]
