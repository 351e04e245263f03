"""Which name of the article stands where a brief has another: names compared by the words beside them."""

from __future__ import annotations

from bisect import bisect_left
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from summarizer.analysis.names.bearers import is_other, is_rival
from summarizer.analysis.names.reading import is_opening
from summarizer.analysis.names.slots import PLACE, is_same
from summarizer.checks.certainty.assertion import part_of, read_passage, sentence_part
from summarizer.checks.certainty.copying import find_changes
from summarizer.lang.en.aliases import PLACES
from summarizer.lang.en.analysis.names.roster import SMALL
from summarizer.lang.en.checks.names.slots import JOINING, JOINTS
from summarizer.lang.en.common import is_common
from summarizer.text.spelling import fold_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.names.slots import Slot
    from summarizer.analysis.source import Source
    from summarizer.checks.certainty.assertion import Part
    from summarizer.text.spans import Span

__all__ = ["Replaced", "are_place_and_person", "find_replaced", "find_swap"]

# What a word beside a name counts for: one of content, a small one, another name's place.
_CONTENT, _SMALL, _NAME = 1.0, 0.5, 0.5
# What the likest place must reach, and lead by over every place of the name itself.
_LEAST = 2.0
_LEAD = 1.0
# Where one side is alike and the other is not, the first must be so for this much.
_ONE_SIDED = 4.0
_CANDIDATES = 3
_MOST_MENTIONS = 60
# Sentences that name more are a list, in which no name has another's place.
_MOST_RIVALS = 120
# So many words beside a name make a copy where all are the same.
_FEWEST_COPIED = 4
_POSSESSIVE = frozenset({"'s", "’s"})
# Between two names of one list: "A, B and C".
_JOINING = SMALL | JOINING | {"&", ""}
_LONGEST_LIST = 60


def find_swap(slot: Slot, others: Sequence[Slot], text: str, source: Source) -> Span | None:
    """Return the name of the article that stands where `slot` has its own, None unless one does by far.

    It is for a `text` that cites nothing: the sentences with most of the words beside the name are searched.
    """
    most = sum(map(_weight, slot.before)) + sum(map(_weight, slot.after))
    if most < _LEAST:
        return None
    own = _own_likeness(slot, most, source)
    if most < own + _LEAD:
        return None
    best, rival = 0.0, None
    for number in _sentences(slot, source):
        for other in source.slots_in.get(number, ()):
            likeness = _likeness(slot, other)
            if likeness > best and _is_other(slot, text, other, source):
                best, rival = likeness, other
    if rival is None or best < max(_LEAST, own + _LEAD) or _is_listed(slot, rival, source):
        return None
    # The brief names both: each may have its own place in another order.
    for other in others:
        if other is not slot and is_same(other.tokens, rival.tokens) and _likeness(other, rival) >= best:
            return None
    return rival.span


class Replaced(NamedTuple):
    """A name of the article that a copied sentence has another in the place of.

    Attributes:
        span: The name in the article.
        suggestion: The article's words in that place, None where more than the name differs.
    """

    span: Span
    suggestion: str | None


def find_replaced(slot: Slot, text: str, cited: Sequence[int], source: Source) -> Replaced | None:
    """Return the name of a cited sentence that `text` copies but for `slot` in its place, else None.

    Of a text that cites nothing, only a sentence copied whole tells.
    """
    if not slot.tokens:
        return None
    numbers = source.known_numbers(cited)
    searched = numbers if cited else _sentences(slot, source)
    rivals = [other for n in searched for other in source.slots_in.get(n, ())]
    if not 0 < len(rivals) <= _MOST_RIVALS:
        return None
    item = _sentence_of(slot, text)
    copied = _find_put_for(slot, text, item, rivals, source)
    if copied is not None or any(is_same(slot.tokens, other.tokens) for other in rivals):
        return copied
    found = (_find_changed(slot, item, number, source) for number in numbers)
    return next((replaced for replaced in found if replaced is not None), None)


def _sentence_of(slot: Slot, text: str) -> Part:
    """Return the sentence of `text` that has the name."""
    reading = read_passage(text)
    words = reading.words
    first = bisect_left(words.sentences, slot.sentence)
    last = bisect_left(words.sentences, slot.sentence + 1, lo=first)
    end = words.starts[last] if last < len(words.starts) else len(text)
    return part_of(reading, words.starts[first], end)


def _find_changed(slot: Slot, item: Part, number: int, source: Source) -> Replaced | None:
    """Return the name of sentence `number` for which `item`, which copies most of the rest, has `slot`."""
    text, ours = item.reading.text, item.words_in(slot.span)
    evidence = sentence_part(number, source)
    for change in find_changes(evidence, item):
        if not all(n in change.ours for n in ours) or not _is_named(change.theirs, source):
            continue
        for rival in source.slots_in.get(number, ()):
            within = all(n in change.theirs for n in evidence.words_in(rival.span))
            if within and _is_other(slot, text, rival, source):
                tail = text[slot.span.end : item.reading.words.ends[ours.stop - 1]]
                right = _text_of(change.theirs, source)
                is_certain = change.ours == ours and right.endswith(tail)
                return Replaced(rival.span, right.removesuffix(tail) if is_certain else None)
    return None


def _find_put_for(
    slot: Slot, text: str, item: Part, rivals: Sequence[Slot], source: Source
) -> Replaced | None:
    """Return that of `rivals` beside which the article has all the other words of `item`."""
    ours, forms = item.words_in(slot.span), item.reading.words.forms
    beside = forms[item.first : ours.start], forms[ours.stop : item.last]
    if sum(map(len, beside)) < _FEWEST_COPIED:
        return None
    copied = [rival for rival in rivals if _is_put_for(rival, beside, source)]
    same = source.slots_with.get(slot.tokens[-1], ())[:_MOST_MENTIONS] if copied else ()
    if any(o.tokens == slot.tokens and _is_put_for(o, beside, source) for o in same):
        return None
    for rival in copied:
        if is_other(slot, text, rival, source.text, source.roster):
            tails = (text[slot.span.end :][:2], source.text[rival.span.end :][:2])
            is_alike = len({tail in _POSSESSIVE for tail in tails}) == 1
            return Replaced(rival.span, rival.span.of(source.text) if is_alike else None)
    return None


def _is_put_for(rival: Slot, beside: tuple[list[str], list[str]], source: Source) -> bool:
    """Tell whether the article has just the words `beside` the item's name before and after `rival`."""
    words = source.reading.words
    before, after = beside
    start = bisect_left(words.starts, rival.span.start)
    if before and words.forms[start - 1 : start] != before[-1:]:
        return False  # as most are: seen before the whole row is compared
    if len(before) > start or words.forms[start - len(before) : start] != before:
        return False
    stop = bisect_left(words.starts, rival.span.end, lo=start)
    # "Ana Cole left" is no copy of "The Colombian left".
    is_whole = bool(before) or start == 0 or words.sentences[start - 1] != words.sentences[start]
    return is_whole and words.forms[stop : stop + len(after)] == after


def _is_named(numbers: range, source: Source) -> bool:
    """Tell whether these words of the article are a name, with its title and function words at most."""
    words = source.reading.words
    return all(source.text[words.starts[n]].isupper() or not words.stems[n] for n in numbers)


def _text_of(numbers: range, source: Source) -> str:
    words = source.reading.words
    return source.text[words.starts[numbers.start] : words.ends[numbers.stop - 1]] if numbers else ""


def _is_other(slot: Slot, text: str, other: Slot, source: Source) -> bool:
    """Tell whether the article's name `other` is another bearer's, and a name indeed."""
    is_named = not _is_word(other, source) and not are_place_and_person(slot, other, source)
    return is_named and is_rival(slot, text, other, source.text, source.roster)


def are_place_and_person(slot: Slot, other: Slot, source: Source) -> bool:
    """Tell whether one of two names is a place and the other somebody: "Colorado pastor Kevin Swan"."""
    places = [" ".join(name.tokens) in PLACES for name in (slot, other)]
    return any(places) and not all(places) and _is_person(other if places[0] else slot, source)


def _is_person(slot: Slot, source: Source) -> bool:
    named = (m for m in source.people.mentions if slot.tokens and fold_name(m.words[-1]) == slot.tokens[-1])
    mention = next(named, None)
    return mention is not None and source.persons.is_strong(mention)


def _own_likeness(slot: Slot, most: float, source: Source) -> float:
    """Return how alike the likest place is that the article gives the name itself; near `most` suffices."""
    own = 0.0
    if sum(len(source.slots_with.get(token, ())) for token in slot.tokens) > _MOST_MENTIONS:
        # What is named so often stands beside most words.
        return most
    for other in (other for token in slot.tokens for other in source.slots_with.get(token, ())):
        if is_same(slot.tokens, other.tokens):
            own = max(own, _likeness(slot, other))
            if most < own + _LEAD:
                return own
    return own


def _sentences(slot: Slot, source: Source) -> list[int]:
    counts: dict[int, int] = {}
    for _, stem in (*slot.before, *slot.after):
        numbers = source.sentences_with.get(stem, ())
        for number in numbers if len(numbers) <= _MOST_MENTIONS else ():
            counts[number] = counts.get(number, 0) + 1
    return [number for _, number in sorted((-count, n) for n, count in counts.items())[:_CANDIDATES]]


def _likeness(slot: Slot, other: Slot) -> float:
    """Return how alike the words beside the two are, 0 where one side alone is, and that not by much."""
    before, after = _run(slot.before, other.before), _run(slot.after, other.after)
    one_sided = (before < _SMALL and bool(slot.before or other.before)) or (
        after < _SMALL and bool(slot.after or other.after)
    )
    return 0.0 if one_sided and before + after < _ONE_SIDED else before + after


def _run(ours: Sequence[tuple[str, str]], theirs: Sequence[tuple[str, str]]) -> float:
    """Return the weight of the words that are the same side by side, up to the first that differs."""
    weight = 0.0
    for word, other in zip(ours, theirs, strict=False):
        if word[0] != other[0] and (not word[1] or word[1] != other[1]):
            break
        weight += _weight(word)
    return weight


def _weight(word: tuple[str, str]) -> float:
    form, stem = word
    return _NAME if form == PLACE else _CONTENT if stem else _SMALL


def _is_word(slot: Slot, source: Source) -> bool:
    """Tell whether a single word of the article has its capital only for opening a sentence."""
    return len(slot.tokens) == 1 and is_common(slot.tokens[0]) and is_opening(source.text, slot.span.start)


def _is_listed(slot: Slot, rival: Slot, source: Source) -> bool:
    """Tell whether the article names both in one list, whose order means nothing.

    A headline may call a thing after either of two names that the article joins, too: "the Lindmark works
    in Norrhaven" may be the Norrhaven works.
    """
    rivals = [
        near for near in source.slots_with.get(rival.tokens[0], ()) if is_same(near.tokens, rival.tokens)
    ]
    for other, near in product(source.slots_with.get(slot.tokens[0], ()), rivals):
        if other.sentence != near.sentence:
            continue
        low, high = sorted((other.span, near.span))
        gap = source.text[low.end : high.start]
        linked = all(word.strip(",'’s").lower() in _JOINING for word in gap.split())
        joined = "," not in gap and gap.split()[-1:] and gap.split()[-1] in JOINTS
        if len(gap) < _LONGEST_LIST and (linked or joined):
            return True
    return False
