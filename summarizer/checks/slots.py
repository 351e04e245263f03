"""Which name of the article stands where a brief has another: names compared by the words beside them."""

from __future__ import annotations

from itertools import chain, product
from typing import TYPE_CHECKING, NamedTuple

from summarizer.checks.assertion import part_of, read_passage, sentences_of
from summarizer.checks.copying import find_changes
from summarizer.names.common import is_common
from summarizer.names.reading import is_opening
from summarizer.names.roster import SMALL
from summarizer.names.slots import PLACE, is_same

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.names.slots import Slot
    from summarizer.source import Source
    from summarizer.text import Span

__all__ = ["Replaced", "find_replaced", "find_swap"]

# What a word beside a name counts for: one of content, a small one, another name's place.
_CONTENT, _SMALL, _NAME = 1.0, 0.5, 0.5
# What the likest place must reach, and lead by over every place of the name itself.
_LEAST = 2.0
_LEAD = 1.0
# Where one side is alike and the other is not, the first must be so for this much.
_ONE_SIDED = 4.0
_CANDIDATES = 3
# Between two names of one list: "A, B and C".
_JOINING = SMALL | {"and", "or", "nor", "as", "well", "with", "versus", "vs", "v", "to", "&", ""}
_LONGEST_LIST = 60
_JOINTS = frozenset({"in", "at", "of", "from", "near", "on"})


def find_swap(slot: Slot, others: Sequence[Slot], cited: Sequence[int], source: Source) -> Span | None:
    """Return the name of the article that stands where `slot` has its own, None unless one does by far."""
    mentions = _mentions(slot, cited, source)
    if any(_is_copy(slot, other) for other in mentions):
        return None
    most = sum(map(_weight, slot.before)) + sum(map(_weight, slot.after))
    if most < _LEAST:
        return None
    own = _own_likeness(slot, most, mentions, source)
    if most < own + _LEAD:
        return None
    best, rival = 0.0, None
    for number in _sentences(slot, cited, source):
        for other in source.slots_in.get(number, ()):
            likeness = _likeness(slot, other)
            if likeness > best and not is_same(slot.tokens, other.tokens) and not _is_word(other, source):
                best, rival = likeness, other
    if (
        rival is None
        or best < max(_LEAST, own + _LEAD)
        or _is_listed(slot, rival, source, is_loose=not cited)
    ):
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
    """Return the name of a cited sentence that `text` copies but for `slot` in its place, else None."""
    if not cited or any(is_same(slot.tokens, other.tokens) for other in _mentions(slot, cited, source)):
        return None
    numbers = [n for n in dict.fromkeys(cited) if 1 <= n <= len(source.sentences)]
    rivals = [other for n in numbers for other in source.slots_in.get(n, ())]
    if not rivals or any(is_same(slot.tokens, other.tokens) for other in rivals):
        return None
    item = next(part for part in sentences_of(read_passage(text)) if part.words_in(slot.span))
    ours = item.words_in(slot.span)
    for number in numbers:
        span = source.sentences[number - 1].span
        evidence = part_of(source.reading, span.start, span.end)
        for change in find_changes(evidence, item):
            if all(n in change.ours for n in ours) and _is_named(change.theirs, source):
                for rival in source.slots_in.get(number, ()):
                    if all(n in change.theirs for n in evidence.words_in(rival.span)):
                        tail = text[slot.span.end : item.reading.words.ends[ours.stop - 1]]
                        right = _text_of(change.theirs, source)
                        is_certain = change.ours == ours and right.endswith(tail)
                        return Replaced(rival.span, right.removesuffix(tail) if is_certain else None)
    return None


def _is_named(numbers: range, source: Source) -> bool:
    """Tell whether these words of the article are a name, with its title and function words at most."""
    words = source.reading.words
    return all(source.text[words.starts[n]].isupper() or not words.stems[n] for n in numbers)


def _text_of(numbers: range, source: Source) -> str:
    words = source.reading.words
    return source.text[words.starts[numbers.start] : words.ends[numbers.stop - 1]] if numbers else ""


def _mentions(slot: Slot, cited: Sequence[int], source: Source) -> list[Slot]:
    """Return the names of the cited sentences that have the last word of `slot`."""
    last = slot.tokens[-1] if slot.tokens else ""
    return [o for n in sorted(set(cited)) for o in source.slots_in.get(n, ()) if last in o.tokens]


def _is_copy(slot: Slot, other: Slot) -> bool:
    """Tell whether the article gives the name the very same words beside it: no other place is liker."""
    return slot.tokens == other.tokens and slot.before == other.before and slot.after == other.after


def _own_likeness(slot: Slot, most: float, mentions: Sequence[Slot], source: Source) -> float:
    """Return how alike the likest place is that the article gives the name itself; near `most` suffices."""
    own = 0.0
    elsewhere = (other for token in slot.tokens for other in source.slots_with.get(token, ()))
    for other in chain(mentions, elsewhere):
        if is_same(slot.tokens, other.tokens):
            own = max(own, _likeness(slot, other))
            if most < own + _LEAD:
                return own
    return own


def _sentences(slot: Slot, cited: Sequence[int], source: Source) -> list[int]:
    numbers = [n for n in cited if 1 <= n <= len(source.sentences)]
    if numbers:
        return numbers
    counts: dict[int, int] = {}
    for _, stem in (*slot.before, *slot.after):
        for number in source.sentences_with.get(stem, ()):
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


def _is_listed(slot: Slot, rival: Slot, source: Source, *, is_loose: bool) -> bool:
    """Tell whether the article names both in one list, whose order means nothing.

    A headline may call a thing after either of two names that the article joins: `is_loose` lets "the
    Lindmark works in Norrhaven" be the Norrhaven works.
    """
    rivals = [
        near for near in source.slots_with.get(rival.tokens[0], ()) if is_same(near.tokens, rival.tokens)
    ]
    for other, near in product(source.slots_with.get(slot.tokens[0], ()), rivals if is_loose else (rival,)):
        if other.sentence != near.sentence:
            continue
        low, high = sorted((other.span, near.span))
        gap = source.text[low.end : high.start]
        linked = all(word.strip(",'’s").lower() in _JOINING for word in gap.split())
        joined = is_loose and "," not in gap and gap.split()[-1:] and gap.split()[-1] in _JOINTS
        if len(gap) < _LONGEST_LIST and (linked or joined):
            return True
    return False
