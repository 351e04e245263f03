"""Who does it, and to whom: a name before a verb in the item that stands behind the same verb in the article.

"Trump praised Putin" told as "Putin praised Trump". Only a name right beside the verb is looked at; the
passive, which turns the sides round and says the same, is turned back.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.checks.certainty.assertion import once_per_part, share
from summarizer.checks.certainty.fault import Fault
from summarizer.lang.en.checks.certainty.crossed import (
    BE,
    BEFORE_OBJECT,
    BETWEEN,
    BY,
    CALENDAR,
    CONVERSE,
    GOING,
    MUTUAL,
    OWNING,
    REGULAR_PAST,
    STEMS,
)
from summarizer.lang.en.words import PAST_FORMS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from summarizer.checks.certainty.assertion import Part
    from summarizer.lang.en.checks.certainty.crossed import Telling

__all__ = ["find_crossed"]

_BEFORE: Final = 4  # words from a name to its verb
_BEHIND: Final = 7  # words from a verb to the name it concerns
_AUXILIARIES: Final = 2
_SURE: Final = 0.65  # of the item a sentence has so much in which one of the two names is another
_MOST_ALIKE: Final = 24  # deeds with one verb in a sentence; a sentence without end may have a thousand


class _Deed(NamedTuple):
    """A verb with the names beside it: who does it, and whom it concerns; "" where no name stands there."""

    number: int
    stem: str
    doer: str
    object: str
    is_passive: bool
    is_past: bool
    others: tuple[str, ...] = ()

    @property
    def stems(self) -> tuple[str, ...]:
        """The stem of its verb, and of those that say the same, or the same turned round."""
        return (self.stem, *self.others)


class _Named(NamedTuple):
    """The names of a sentence, by their stems, and the deeds beside them that were asked for.

    Attributes:
        starts: The stem of each, by its first word.
        ends: The same by its last.
        inside: All their words.
        deeds: The first few deeds with a stem.
    """

    starts: dict[int, str]
    ends: dict[int, str]
    inside: set[int]
    deeds: dict[str, Sequence[_Deed]]


def find_crossed(
    item: Part, evidence: Sequence[Part], around: Callable[[str], Iterable[Part]]
) -> Iterator[Fault]:
    """Yield a fault where the item has somebody do what the article has done to them, or the other way round.

    `around` gives the sentences of the article with a stem: none may tell the deed as the item does.
    """
    named = _named(item)
    if not named.starts:
        return
    stems, forms = item.reading.words.stems, item.reading.words.forms
    given_stems = set[str]().union(*(part.places for part in evidence))
    told = [n for n in range(item.first, item.last) if stems[n] in given_stems or forms[n] in CONVERSE]
    for own in _read_deeds(item, told, named):
        for part in evidence if _may_be_crossed(own) else ():
            if own.stem not in part.places and part.places.keys().isdisjoint(own.others):
                continue
            if own.doer not in part.places and own.object not in part.places:
                continue
            alike = _deeds_of(part, own.stem)
            given = next(
                (deed for deed in alike if _is_crossed(own, deed) and _has_both(part, deed, own)), None
            )
            others = (other for stem in own.stems for other in around(stem))
            if given is not None and not any(_tells(other, own) for other in others):
                first = max(part.first, given.number - _BEFORE)
                span = part.span_of(range(first, min(part.last, given.number + _BEHIND)))
                message = (
                    f"The article says “{span.of(part.reading.text)}”; the item reverses who"
                    " does it and to whom."
                )
                is_sure = _is_both(own, given) or (own.doer and own.object and share(item, part) >= _SURE)
                rule = "deed-exchanged" if is_sure else "deed-crossed"
                yield Fault("certainty.exchanged", span, message, own.stem, rule=rule)
                return


def _may_be_crossed(own: _Deed) -> bool:
    """Tell whether a deed of the item has both sides, or is a plain verb with one.

    Where it names one side only of a deed that others tell turned round, two may have the one name.
    """
    has_both = bool(own.doer) and bool(own.object)
    return has_both or (own.is_past and not own.is_passive and not own.others)


def _is_crossed(own: _Deed, given: _Deed) -> bool:
    as_doer = bool(own.doer) and own.doer == given.object != given.doer
    as_object = bool(own.object) and own.object == given.doer != given.object
    if _is_both(own, given):
        return True
    # What looks like a verb may be none: a word in "-ing" behind a name, a plural.
    if own.is_passive or given.is_passive or not (own.is_past and given.is_past):
        return False
    return (as_doer and own.object != given.object) or (as_object and own.doer != given.doer)


def _is_both(own: _Deed, given: _Deed) -> bool:
    """Tell whether the two names of a deed have changed places."""
    return bool(own.doer and own.object) and (own.doer, own.object) == (given.object, given.doer)


def _has_both(part: Part, given: _Deed, own: _Deed) -> bool:
    """Tell whether the sentence of a deed has both names of the item's, but for one it has no name for.

    "Peru lost to Venezuela" turns nothing of "Venezuela had lost to Jamaica": that was another match.
    """
    words = part.reading.words
    sentence = words.sentences[given.number]
    return all(
        any(words.sentences[n] == sentence for n in part.places.get(name, ()))
        for name, other in ((own.doer, given.object), (own.object, given.doer))
        if name and other
    )


def _tells(part: Part, own: _Deed) -> bool:
    """Tell whether a sentence may tell the deed as the item does."""
    return any(
        (own.doer and deed.doer == own.doer) or (own.object and deed.object == own.object)
        for deed in _deeds_of(part, own.stem)
    )


def _deeds_of(part: Part, stem: str) -> Sequence[_Deed]:
    """Return the first few deeds of a sentence with a stem: most words of it are never asked about."""
    named = _named(part)
    found = named.deeds.get(stem)
    if found is None:
        numbers = part.places.get(stem, ())
        if stem in STEMS and not CONVERSE.keys().isdisjoint(part.forms):
            forms = part.reading.words.forms
            also = (n for n in range(part.first, part.last) if forms[n] in CONVERSE)
            numbers = sorted({*numbers, *also})
        alike = (deed for deed in _read_deeds(part, numbers, named) if deed.stem == stem)
        found = named.deeds[stem] = list(islice(alike, _MOST_ALIKE))
    return found


@once_per_part
def _named(part: Part) -> _Named:
    names = _names(part)
    inside = {n for first, last, _ in names for n in range(first, last + 1)}
    return _Named({first: key for first, _, key in names}, {last: key for _, last, key in names}, inside, {})


def _read_deeds(part: Part, numbers: Iterable[int], named: _Named) -> Iterator[_Deed]:
    """Yield the deeds that the words `numbers` of a sentence tell."""
    words = part.reading.words
    starts, ends, inside = named.starts, named.ends, named.inside
    for number in numbers if starts else ():
        form = words.forms[number]
        told = _converse(part, number) if form in CONVERSE and number not in inside else None
        if told is not None:
            yield from _read_converse(part, number, told, (starts, ends))
            continue
        if not words.stems[number] or number in inside or form in MUTUAL or not form.isalpha():
            continue
        before, behind = _before(part, number, ends), _behind(part, number, starts)
        is_past = form.endswith(REGULAR_PAST) or form in PAST_FORMS
        is_verb = is_past or (form.endswith(GOING) and not before)
        near = words.forms[max(part.first, number - _AUXILIARIES) : number]
        if is_past and BY in words.forms[number + 1 : number + _BEHIND]:
            by = words.forms.index(BY, number + 1)
            yield _Deed(number, words.stems[number], _behind(part, by, starts), before, is_past, is_past)
        elif before or behind:
            is_passive = is_past and not BE.isdisjoint(near)
            if is_passive:
                before, behind = "", before
            yield _Deed(number, words.stems[number], before, behind, is_passive, is_verb)


def _converse(part: Part, number: int) -> Telling | None:
    """Return what a verb, with the words behind it, tells that others tell turned round, if anything."""
    forms = part.reading.words.forms
    known = CONVERSE[forms[number]]
    return next(
        (told for told in known if tuple(forms[number : number + len(told.words)]) == told.words), None
    )


def _read_converse(
    part: Part, number: int, told: Telling, names: tuple[dict[int, str], dict[int, str]]
) -> Iterator[_Deed]:
    starts, ends = names
    words, last = part.reading.words, number + len(told.words) - 1
    doer, other = _before(part, number, ends), _behind(part, last, starts)
    near = words.forms[max(part.first, number - _AUXILIARIES) : number]
    if words.forms[number + 1 : number + 2] == [BY]:
        doer, other = _behind(part, number + 1, starts), doer
    elif not BE.isdisjoint(near) and len(told.words) == 1 and not words.forms[number].endswith(GOING):
        doer, other = "", doer
    if told.is_turned:
        doer, other = other, doer
    if doer or other:
        yield _Deed(
            number, told.matter, doer, other, is_passive=False, is_past=True, others=STEMS[told.matter]
        )


def _before(part: Part, number: int, ends: dict[int, str]) -> str:
    words, forms = part.reading.words, part.reading.words.forms
    near = range(number - 1, max(part.first, number - _BEFORE) - 1, -1)
    for n in near if not ends.keys().isdisjoint(near) else ():
        if words.clauses[n] != words.clauses[number]:
            return ""
        if n in ends:
            return ends[n]
        if forms[n] in CALENDAR:
            continue  # "Lee on Wednesday sought"
        if forms[n] not in BETWEEN and not forms[n].endswith("ly"):
            return ""
    return ""


def _behind(part: Part, number: int, starts: dict[int, str]) -> str:
    words = part.reading.words
    near = range(number + 1, min(part.last, number + _BEHIND + 1))
    for n in near if not starts.keys().isdisjoint(near) else ():
        gap = part.reading.text[words.ends[n - 1] : words.starts[n]]
        if gap != " " and any(mark in gap for mark in ".;:"):
            return ""
        if n in starts:
            return starts[n]
        if not words.stems[n] and words.forms[n] not in BEFORE_OBJECT:
            return ""
        if words.sentences[n] != words.sentences[number]:
            return ""
    return ""


def _names(part: Part) -> list[tuple[int, int, str]]:
    """Return the names of a sentence: their first and last words and the stem of the last."""
    text, words = part.reading.text, part.reading.words
    found: list[tuple[int, int, str]] = []
    for number in range(part.first, part.last):
        if not words.stems[number] or not text[words.starts[number]].isupper():
            continue
        if words.forms[number] in CALENDAR:
            continue
        if found and found[-1][1] == number - 1 and words.clauses[number] == words.clauses[number - 1]:
            found[-1] = (found[-1][0], number, words.stems[number])
        else:
            found.append((number, number, words.stems[number]))
    return [name for name in found if not words.forms[name[1]].endswith(OWNING)]
