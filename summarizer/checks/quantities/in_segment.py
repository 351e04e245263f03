"""A figure told of what a sentence tells beside another figure, by the words that stand with one alone.

"34 cm deep and 58 cm wide": who tells of a depth means the first. Each figure has words of its own; where
none of them is told, and one that only the other has, the figure was moved. For languages told by tables, a
doubt always.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.checks.certainty.assertion import sentence_part
from summarizer.checks.names.in_clause import has_stem
from summarizer.checks.names.parting import MARK, cut_between
from summarizer.checks.quantities.in_clause import is_rival, told_beside
from summarizer.checks.quantities.small import is_small_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.quantities.index import Placed
    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.quantities.known import Known
    from summarizer.checks.quantities.ruling import Ruling

__all__ = ["of_other_segment"]

_NO_FIGURES: Final = frozenset({"date", "ordinal", "name", "vague", "opaque", "pair", "proportion"})
_TIED: Final = 2  # words behind a figure that tell what it is of: "58 cm de largeur"


class _Segment(NamedTuple):
    """The words of a sentence that go with one of its figures.

    Attributes:
        all: The stems of all of them.
        sure: Those that can be of no other figure: not what stands before the first, or behind the last.
    """

    all: frozenset[str]
    sure: frozenset[str]


def of_other_segment(known: Known) -> Ruling | None:
    """Prove that a sentence has what is told beside another of its figures, and nothing of it beside this.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Gezählt wurden vor allem Kiebitze, genau 1.340, gefolgt vom Rotschenkel mit 870."
    >>> rules_of("Vom Rotschenkel erfassten die Helfer 1.340 Vögel.", article, "de")
    [('figure-owned', '1.340')]
    """
    best = known.best
    number = best.placed.sentence
    if not _is_asked(known) or any(c.placed.sentence != number for c in known.holding):
        return None
    beside = [placed for placed in known.texts.given.placed if placed.sentence == number]
    alike = [p for p in beside if p is best.placed or _is_like(p, known)]
    if len(alike) < len("ab"):
        return None
    part = sentence_part(number, known.texts.source)
    segments = _segments(part, alike, beside, known.texts.source.language.code)
    if segments is None:
        return None
    told = told_beside(known)
    own = segments[alike.index(best.placed)]
    for placed, segment in zip(alike, segments, strict=True):
        if placed is best.placed or not own.all:
            continue
        theirs = segment.sure - own.all
        if _has(theirs, told, known) and not _has(own.all - segment.all, told, known):
            return known.owned(best.placed.quantity, placed.quantity, "figure-owned")
    return None


def _is_asked(known: Known) -> bool:
    """Tell whether a figure is one of which words tell the thing, alone of its kind in its sentence."""
    quantity = known.quantity
    is_figure = quantity.kind not in _NO_FIGURES and not quantity.is_interval and not is_small_count(quantity)
    is_alone = not any(other.quantity.kind == quantity.kind for other in known.beside)
    return not known.texts.is_headed and is_figure and is_alone and known.best.match.is_equal


def _is_like(placed: Placed, known: Known) -> bool:
    return is_rival(placed.quantity, known) and not is_small_count(placed.quantity)


def _has(stems: frozenset[str], told: frozenset[str], known: Known) -> bool:
    return any(has_stem(stem, told, known.texts.source) for stem in stems)


def _segments(
    part: Part, alike: Sequence[Placed], beside: Sequence[Placed], language: str
) -> list[_Segment] | None:
    """Return the words that go with each of some figures, `None` where nothing parts two of them."""
    places = [part.words_in(placed.quantity.span) for placed in alike]
    if not all(places):
        return None
    cuts = [cut_between(part, a, b, language) for a, b in pairwise(places)]
    bounds = [(part.first, MARK), *cuts, (part.last, MARK)]
    taken = {n for placed in beside for n in part.words_in(placed.quantity.span)}
    found: list[_Segment] = []
    for number, (place, (low, before), (high, after)) in enumerate(
        zip(places, bounds, bounds[1:], strict=False)
    ):
        # What follows a figure at once is of it, whatever parts it from the next.
        ahead = places[number + 1].start if number + 1 < len(places) else part.last
        first, last = (low if before else place.start), (high if after else min(place.stop + _TIED, ahead))
        is_first, is_last = number == 0, number + 1 == len(places)
        is_apart = (is_last or after == MARK) and (is_first or before == MARK)
        # "Of 6,800 posts 120 go": what a number counts may be left out behind the next.
        is_counted = alike[number].quantity.kind == "count" and not is_last
        sure_first = first if is_apart or not is_first else place.stop + is_counted
        sure_last = last if is_apart or not is_last else min(place.stop + _TIED, last)
        found.append(
            _Segment(
                _stems(part, range(first, last), taken), _stems(part, range(sure_first, sure_last), taken)
            )
        )
    return found


def _stems(part: Part, numbers: range, taken: set[int]) -> frozenset[str]:
    stems = part.reading.words.stems
    return frozenset(stems[n] for n in numbers if stems[n] and n not in taken and not stems[n].isdecimal())
