"""Names that an item exchanges: two of one sentence for each other, or one for another that stands there."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from summarizer.analysis.names.bearers import is_rival
from summarizer.analysis.names.frames import align, gap_of, is_definite, leading_of, next_word
from summarizer.analysis.names.reading import is_opening
from summarizer.analysis.names.slots import is_same
from summarizer.analysis.speech.persons import PERSON_NOUNS
from summarizer.checks.names.framing import sentence_frame
from summarizer.checks.names.partners import find_crossed
from summarizer.checks.names.slots import are_place_and_person
from summarizer.lang.en.checks.names.exchange import (
    AND,
    COMPARING,
    JOINING,
    LISTING,
    MUTUAL,
    OF_BODY,
    PLACED,
    TELLING,
    WHEN,
)
from summarizer.lang.en.common import is_common

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.analysis.names.frames import Frame
    from summarizer.analysis.names.slots import Slot
    from summarizer.analysis.source import Source

__all__ = ["Exchange", "find_exchanges"]

# A sentence with more names is a table, and each is compared with each.
_MOST_NAMES = 30
# So many words beside a name say all of it.
_LEAST_RUN = 3
_FEWEST = 4
_LEAST = 0.5
_LEAST_FAR = 0.75
_LEAST_BETWEEN = 0.6
_OFFICE = 3  # words of an office between a body and its holder


class Exchange(NamedTuple):
    """A name that stands where the article has another.

    Attributes:
        ours: The item's name.
        theirs: The article's.
    """

    ours: Slot
    theirs: Slot


def find_exchanges(ours: Frame, cited: Sequence[int], source: Source) -> Iterator[Exchange]:
    """Yield the names of the sentence `ours` that stand in another's place in a `cited` sentence."""
    if not 0 < len(ours.names) <= _MOST_NAMES:
        return
    for number in source.known_numbers(cited):
        theirs = sentence_frame(number, source)
        if 0 < len(theirs.names) <= _MOST_NAMES and not _is_in_order(ours, theirs):
            for found in _between(ours, theirs, source):
                if not are_place_and_person(found.ours, found.theirs, source):
                    yield found


def _between(ours: Frame, theirs: Frame, source: Source) -> Iterator[Exchange]:
    """Yield the exchanges between two sentences.

    Two names that changed places are in both, in another order; one that stands for another is in the
    item's alone, and the other in the article's alone.
    """
    places = {at: _places_of(name, theirs) for at, name in ours.names.items()}
    strange = {at: ours.names[at] for at, found in places.items() if not found}
    rivals = [at for at, name in theirs.names.items() if not _is_named(name, ours)] if strange else []
    known = [found for found in places.values() if found]
    is_turned = any(later[0] < earlier[-1] for earlier, later in combinations(known, 2))
    if not is_turned and not rivals:
        return
    aligned = align(ours, theirs)
    if is_turned:
        yield from _nearest(_pairs(ours, theirs, aligned))
        yield from (Exchange(*pair) for pair in find_crossed(ours, theirs, places))
    if rivals:
        pair = _Strange(ours, theirs, strange, rivals, source)
        yield from _single(pair, aligned)
        yield from _listed(pair, aligned)
        yield from _running(pair)


class _Strange(NamedTuple):
    """Two sentences with the names that only one of them has.

    Attributes:
        strange: The item's that the article's sentence does not have, by their places.
        rivals: The places of the article's that the item does not have.
    """

    ours: Frame
    theirs: Frame
    strange: dict[int, Slot]
    rivals: list[int]
    source: Source


def _is_in_order(ours: Frame, theirs: Frame) -> bool:
    """Tell whether the sentence has all the item's names in their order: none can have another's place."""
    rest = iter([name.tokens for name in theirs.names.values()])
    return all(name.tokens in rest for name in ours.names.values())


def _pairs(ours: Frame, theirs: Frame, aligned: dict[int, int]) -> Iterator[Exchange]:
    """Yield both names of each two that have changed places while the words between them have not."""
    if len(ours.names) < 2 or len(aligned) < 2:
        return
    gaps = {place: gap_of(place, aligned, theirs) for place in ours.names}
    for left, right in combinations(ours.names, 2):
        a, b = ours.names[left], ours.names[right]
        between = [i for i in range(left + 1, right) if ours.stems[i]]
        held = [i for i in between if i in aligned]
        if not held or len(held) < _LEAST_BETWEEN * len(between) or is_same(a.tokens, b.tokens):
            continue
        # "2-1" for "1-2", "older than" for "younger than".
        if len(held) < len(between) and not _is_safe(ours, between, held):
            continue
        if _has(a, gaps[left], theirs) is not None or _has(b, gaps[right], theirs) is not None:
            continue
        its, mine = _has(b, gaps[left], theirs), _has(a, gaps[right], theirs)
        if mine is not None and _is_led_alike(ours, left, theirs, mine):
            continue
        if its is not None and mine is not None and _is_office_told(ours, (left, right), theirs, (mine, its)):
            continue
        if its is None or mine is None or not _is_turned(ours, theirs, aligned, (left, right), (its, mine)):
            continue
        yield Exchange(a, theirs.names[its])
        yield Exchange(b, theirs.names[mine])


def _is_office_told(ours: Frame, places: tuple[int, int], theirs: Frame, others: tuple[int, int]) -> bool:
    """Tell whether a body's officer is told as the officer of the body: "HDP chair Ay", "Ay, HDP chair"."""
    first, last = sorted(others)
    held = theirs.forms[first + 1 : last]
    is_held = bool(held) and not PERSON_NOUNS.isdisjoint(held[-1:]) and len(held) <= _OFFICE
    return is_held and not OF_BODY.isdisjoint(ours.forms[places[0] + 1 : places[1]])


def _is_led_alike(ours: Frame, place: int, theirs: Frame, other: int) -> bool:
    """Tell whether a name has its own words before it in both: "after the Euros" may stand anywhere."""
    led = ours.forms[max(place - 2, 0) : place]
    return not WHEN.isdisjoint(led) and led == theirs.forms[max(other - 2, 0) : other]


def _nearest(pairs: Iterable[Exchange]) -> Iterable[Exchange]:
    """Return one exchange for each name of the article: for "Coventry goalkeeper Lee Burge" the person's."""
    best: dict[Slot, Exchange] = {}
    for pair in pairs:
        known = best.get(pair.theirs)
        if known is None or len(pair.ours.tokens) >= len(known.ours.tokens):
            best[pair.theirs] = pair
    return best.values()


def _has(slot: Slot, gap: range, frame: Frame) -> int | None:
    """Return where in `gap` the name of `slot` stands."""
    return next((p for p in gap if p in frame.names and _is_one(slot, frame.names[p], frame)), None)


def _is_one(slot: Slot, other: Slot, frame: Frame) -> bool:
    """Tell whether a name of the sentence is one of `slot`: not "Kell" where it has "Kell Worldwide", too."""
    mine, its = slot.tokens, other.tokens
    if mine == its or not is_same(mine, its):
        return mine == its
    is_opening_of = mine[: len(its)] == its or its[: len(mine)] == mine
    return not is_opening_of or all(name.tokens != mine for name in frame.names.values())


def _is_safe(frame: Frame, between: Sequence[int], held: Sequence[int]) -> bool:
    """Tell whether words that only the item has between two names cannot turn their relation round."""
    lost = [frame.forms[i] for i in between if i not in held]
    words = [i for i in held if not frame.stems[i].isdigit()]
    return len(lost) < 2 <= len(words) and not COMPARING.intersection(
        frame.forms[between[0] : between[-1] + 2]
    )


def _is_turned(
    ours: Frame,
    theirs: Frame,
    aligned: dict[int, int],
    places: tuple[int, int],
    its: tuple[int, int],
) -> bool:
    """Tell whether the two changed places and nothing beside them did that would make that the same."""
    left, right = places
    words = {*ours.forms[left + 1 : right], *theirs.forms[its[0] + 1 : its[1]]}
    if words & MUTUAL:
        return False
    held = frozenset(aligned.values())
    pairs = tuple(zip(places, its, strict=True))
    if any(leading_of(ours, mine, aligned) != leading_of(theirs, other, held) for mine, other in pairs):
        return False
    if any(_is_done_to(ours, mine, theirs, aligned) for mine, _ in pairs):
        return False
    return sum(ours.owns(mine) != theirs.owns(other) for mine, other in pairs) < len(pairs)


def _is_done_to(ours: Frame, place: int, theirs: Frame, aligned: dict[int, int]) -> bool:
    """Tell whether a name owns what the article tells by a verb: "Lee's appointment" for "appointed Lee"."""
    deed = next_word(ours, place, 1)
    return ours.owns(place) and deed in aligned and ours.forms[deed] != theirs.forms[aligned[deed]]


def _single(pair: _Strange, aligned: dict[int, int]) -> Iterator[Exchange]:
    """Yield each name that the sentence does not have, in a place where it has one that the item has not."""
    ours, theirs, source = pair.ours, pair.theirs, pair.source
    words = [i for i, stem in enumerate(ours.stems) if stem]
    if len(aligned) < max(_FEWEST, _LEAST * len(words)):
        return
    for place, slot in pair.strange.items():
        gap = gap_of(place, aligned, theirs)
        rivals = [p for p in pair.rivals if p in gap]
        if len(rivals) != 1:
            continue
        other = rivals[0]
        if not _is_named_inside(slot, ours, source) or not _is_named_inside(
            theirs.names[other], theirs, source
        ):
            continue
        if leading_of(ours, place, aligned) != leading_of(theirs, other, frozenset(aligned.values())):
            continue
        if not _is_alike(ours, place, theirs, other):
            continue
        if _is_beside(ours, place, theirs, other, aligned) and is_rival(
            slot, ours.text, theirs.names[other], theirs.text, source.roster
        ):
            yield Exchange(slot, theirs.names[other])


def _running(pair: _Strange) -> Iterator[Exchange]:
    """Yield each name beside which the very words stand that the sentence has beside a name of its own."""
    ours, theirs, source = pair.ours, pair.theirs, pair.source
    for place, slot in pair.strange.items():
        if not _is_named_inside(slot, ours, source) or _closes_aside(ours, place):
            continue
        runs = [_run_beside(ours, place, theirs, other) for other in pair.rivals]
        best = pair.rivals[runs.index(max(runs))]
        if (
            max(runs) >= _LEAST_RUN
            and _is_alike(ours, place, theirs, best)
            and _is_named_inside(theirs.names[best], theirs, source)
            and is_rival(slot, ours.text, theirs.names[best], theirs.text, source.roster)
        ):
            yield Exchange(slot, theirs.names[best])


def _closes_aside(frame: Frame, place: int) -> bool:
    """Tell whether a name ends a clause about somebody: "The officer, who worked in Lyon, is set to go"."""
    before = frame.forms[place - 1] if place else ""
    return before in PLACED and frame.text[frame.names[place].span.end :][:1] == ","


def _run_beside(ours: Frame, place: int, theirs: Frame, other: int) -> int:
    """Return how many words of content and names stand beside both, on the side where there are more."""
    return max(_run(ours, place, theirs, other, step) for step in (1, -1))


def _run(ours: Frame, place: int, theirs: Frame, other: int, step: int) -> int:
    """Return how many words of content and names follow each other in both, up to the first that differs."""
    count = 0
    mine, its = place + step, other + step
    while 0 <= mine < len(ours.forms) and 0 <= its < len(theirs.forms):
        a, b = ours.names.get(mine), theirs.names.get(its)
        if (a is None) != (b is None) or (a and b and not is_same(a.tokens, b.tokens)):
            break
        if ours.forms[mine] != theirs.forms[its] and (
            not ours.stems[mine] or ours.stems[mine] != theirs.stems[its]
        ):
            break
        count += a is not None or bool(ours.stems[mine])
        mine, its = mine + step, its + step
    return count


def _is_alike(ours: Frame, place: int, theirs: Frame, other: int) -> bool:
    """Tell whether the two names have one case and article, and both say something or neither."""
    return (
        _tells(ours, place) == _tells(theirs, other)
        and ours.owns(place) == theirs.owns(other)
        and is_definite(ours, place) == is_definite(theirs, other)
    )


def _listed(pair: _Strange, aligned: dict[int, int]) -> Iterator[Exchange]:
    """Yield the name of a list that is another in the article's list, where all the others are the same."""
    ours, theirs, source = pair.ours, pair.theirs, pair.source
    for mine in _lists(ours):
        for its in _lists(theirs):
            if len(mine) != len(its):
                continue
            pairs = [(ours.names[a], theirs.names[b]) for a, b in zip(mine, its, strict=True)]
            other = [two for two in pairs if not is_same(two[0].tokens, two[1].tokens)]
            if len(other) != 1 or _is_named(other[0][0], theirs) or _is_named(other[0][1], ours):
                continue
            led = leading_of(ours, mine[0], aligned)
            is_led = (
                len(aligned) >= _FEWEST // 2
                and led != ""
                and led == leading_of(theirs, its[0], {*aligned.values()})
            )
            if (len(pairs) > 2 or is_led) and is_rival(
                other[0][0], ours.text, other[0][1], theirs.text, source.roster
            ):
                yield Exchange(*other[0])


def _lists(frame: Frame) -> list[list[int]]:
    """Return the places of the names that stand in each list, of two at least."""
    found: list[list[int]] = []
    for place in frame.names:
        last = found[-1][-1] if found else -1
        between = frame.forms[last + 1 : place]
        if found and all(form in LISTING for form in between) and _is_listing(frame, last, place):
            found[-1].append(place)
        else:
            found.append([place])
    return [
        places
        for places in found
        if len(places) > 1 and JOINING.intersection(frame.forms[places[-2] : places[-1]])
    ]


def _is_listing(frame: Frame, last: int, place: int) -> bool:
    gap = frame.text[frame.names[last].span.end : frame.names[place].span.start]
    return "," in gap or any(word in gap for word in JOINING)


def _is_beside(ours: Frame, place: int, theirs: Frame, other: int, aligned: dict[int, int]) -> bool:
    """Tell whether the word next to each name, on one side, is the same word of both sentences."""
    for step in (-1, 1):
        mine, its = next_word(ours, place, step), next_word(theirs, other, step)
        if mine in aligned and aligned[mine] == its:
            return True
    # "in Rome." and "in Oslo.", where nearly all that leads there is the same.
    return (
        ours.clauses[place] in (ours.clauses[-1], *ours.clauses[place + 1 : place + 2])
        and len(aligned) >= _LEAST_FAR * sum(map(bool, ours.stems))
        and leading_of(ours, place, aligned) != ""
        and not any(ours.stems[place:])
        and not any(theirs.stems[other:])
    ) or (_is_joined(ours, place, theirs, other) and len(aligned) >= _LEAST_FAR * sum(map(bool, ours.stems)))


def _is_joined(ours: Frame, place: int, theirs: Frame, other: int) -> bool:
    """Tell whether the same name is joined to both by "and"."""
    return all(
        at > 1 and frame.forms[at - 1] == AND and at - 2 in frame.names
        for frame, at in ((ours, place), (theirs, other))
    ) and is_same(ours.names[place - 2].tokens, theirs.names[other - 2].tokens)


def _tells(frame: Frame, place: int) -> bool:
    """Tell whether the name at `place` says something."""
    return any(form in TELLING for form in frame.forms[place + 1 : place + 2])


def _is_named_inside(slot: Slot, frame: Frame, source: Source) -> bool:
    """Tell whether a name owes its capital to more than the opening of a sentence."""
    if not is_opening(frame.text, slot.span.start):
        return True
    if not slot.tokens:
        return False
    return not all(map(is_common, slot.tokens[:-1])) or slot.tokens in source.named_inside


def _places_of(slot: Slot, frame: Frame) -> list[int]:
    return [at for at, name in frame.names.items() if is_same(slot.tokens, name.tokens)]


def _is_named(other: Slot, frame: Frame) -> bool:
    return any(is_same(other.tokens, slot.tokens) for slot in frame.names.values())
