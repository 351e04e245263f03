"""A name that the cited sentences do not have, beside a word beside which they have another.

"Captain Louis van Gaal" of a sentence with "captain Wayne Rooney": one word of content governs both, with the
same small words between, and each may have the other's place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.analysis.names.bearers import is_calendar, is_rival, kind_of
from summarizer.analysis.names.slots import PLACE, is_same
from summarizer.checks.certainty.assertion import read_passage, sentence_part, sentences_of
from summarizer.lang.en.aliases import PLACES
from summarizer.lang.en.checks.names.governed import ARTICLES, TELLING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.names.slots import Slot
    from summarizer.analysis.source import Source
    from summarizer.checks.passage import Passage

__all__ = ["Governed", "find_governed"]

_OTHERS: Final = frozenset({"place", "body"})
_SMALL_WORDS: Final = 2  # words that may stand between the word and the name
# So much of the item's words has the sentence that it tells.
_MOST: Final = 0.5


class Governed(NamedTuple):
    """A name of an item, and the article's in its place.

    Attributes:
        slot: The item's name.
        rival: The article's name.
        is_free: Whether the item has most of its words from elsewhere.
    """

    slot: Slot
    rival: Slot
    is_free: bool


def find_governed(passage: Passage, slots: Sequence[Slot], source: Source) -> Iterator[Governed]:
    """Yield each name of a passage with another that stands in its place in a cited sentence."""
    numbers = source.known_numbers(passage.cited)
    cited = [other for number in numbers for other in source.slots_in.get(number, ())]
    words = {token for other in cited for token in other.tokens}
    for slot in slots if cited else ():
        if not slot.tokens or not words.isdisjoint(slot.tokens):
            continue  # as most: the sentences have the name
        if is_calendar(slot.tokens) or _is_among(slot, cited):
            continue
        keys = set(_governors(slot))
        for rival in cited if keys else ():
            shared = keys.intersection(_governors(rival))
            if not shared or _is_among(rival, slots) or not _is_of_kind(slot, passage.text, rival, source):
                continue
            tells = all(stem in TELLING for _, stem, *_ in shared)
            yield Governed(slot, rival, tells or not _is_told(passage, slot, slots, rival, source))
            break


def _is_among(slot: Slot, others: Sequence[Slot]) -> bool:
    """Tell whether one of the names may be the same, or shares a word with it or the beginning of one."""
    tokens = set(slot.tokens)
    return any(
        not tokens.isdisjoint(other.tokens)
        or is_same(slot.tokens, other.tokens)
        or _is_cut(slot.tokens[-1], other.tokens[-1])
        for other in others
    )


def _is_cut(token: str, other: str) -> bool:
    return token.startswith(other) or other.startswith(token)


def _governors(slot: Slot) -> Iterator[tuple[str, ...]]:
    """Yield the stem of the word of content nearest on each side, with the small words between."""
    for side, words in (("<", slot.before), (">", slot.after)):
        small: list[str] = []
        for form, stem in words[: _SMALL_WORDS + 1]:
            if stem and form != PLACE:
                yield (side, stem, *small)
            if stem or form == PLACE:
                break
            if form not in ARTICLES:
                small.append(form)


def _is_of_kind(slot: Slot, text: str, rival: Slot, source: Source) -> bool:
    """Tell whether the two are surely of two bearers, both persons, places with their people, or neither."""
    if (" ".join(slot.tokens) in PLACES) != (" ".join(rival.tokens) in PLACES):
        return False
    known = (o for token in slot.tokens for o in source.slots_with.get(token, ()))
    mine = any(_is_person(mention, source) for mention in known if is_same(slot.tokens, mention.tokens))
    is_other = kind_of(slot, slot.span.of(text)) in _OTHERS
    are_apart = (mine and kind_of(rival, rival.span.of(source.text)) in _OTHERS) or (
        is_other and _is_person(rival, source)
    )
    return not are_apart and is_rival(slot, text, rival, source.text, source.roster)


def _is_person(slot: Slot, source: Source) -> bool:
    persons = source.persons
    return any(map(persons.is_strong, persons.within(max(slot.span.start - 1, 0), slot.span.end)))


def _is_told(passage: Passage, slot: Slot, slots: Sequence[Slot], rival: Slot, source: Source) -> bool:
    """Tell whether the sentence with the rival has most of the words of the item's sentence."""
    named = {token for other in slots for token in other.tokens}
    for part in sentences_of(read_passage(passage.text)):
        if part.words_in(slot.span):
            words = part.reading.words
            stems = {s for s, at in part.places.items() if words.forms[at[0]] not in named}
            told = set(sentence_part(source.numbers_of(rival.span)[0], source).places)
            return len(stems & told) >= _MOST * len(stems)
    return False
