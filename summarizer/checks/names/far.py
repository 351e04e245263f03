"""Names that an item has from another part of the article than the one it cites."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from summarizer.analysis.names.bearers import is_calendar
from summarizer.analysis.names.roster import tokens_of
from summarizer.analysis.names.slots import is_same
from summarizer.lang.en.checks.names.far import ACCORDING, PRESIDENCY, SPEAKERS, TELLING
from summarizer.lang.words import read_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.names.slots import Slot
    from summarizer.analysis.source import Source
    from summarizer.checks.passage import Passage

__all__ = ["find_far"]

# So many sentences on either side of a cited one may tell whom its pronouns and descriptions mean.
_BESIDE = 2
# What an article names more often, or at once, may be what all of it is about.
_MOST_MENTIONS = 4
_OPENING = 3
# In an interview the one who answers is named once and speaks throughout.
_QUESTIONS = 0.04
_FEWEST_QUESTIONS = 4


def find_far(passage: Passage, slots: Sequence[Slot], source: Source) -> Iterator[tuple[Slot, Slot]]:
    """Yield each name that the article has only far from the cited sentences, with its first mention there.

    Only names that say something, or are not what the item is about, are looked at.
    """
    numbers = [n for n in passage.cited if 1 <= n <= len(source.sentences)]
    if not numbers:
        return
    near = {m for n in numbers for m in range(n - _BESIDE, n + _BESIDE + 1)}
    beside = {other.tokens for m in near for other in source.slots_in.get(m, ())}
    beside_words = {token for tokens in beside for token in tokens}
    words: set[str] | None = None
    for slot in slots:
        if not slot.tokens or is_calendar(slot.tokens) or not beside_words.isdisjoint(slot.tokens):
            continue
        if any(is_same(slot.tokens, tokens) for tokens in beside):
            continue
        mentions = _mentions(slot, source)
        if not mentions or not _is_apart(slot, slots, mentions, source):
            continue
        if words is None:
            if any(source.may_speak(source.sentences[n - 1].span) for n in numbers):
                return
            told = [source.sentences[m - 1].text for m in near if 1 <= m <= len(source.sentences)]
            words = {form.removesuffix("'s").replace("’", "'") for form in read_words("\n".join(told)).forms}
            words.update(tokens_of(f"{source.title} {source.publisher}"))
            if not PRESIDENCY.isdisjoint(words):
                words.add("white")  # "his White House bid"
        if words.isdisjoint(slot.tokens) and not (
            _tells(slot) and any(_is_told_by(slot, mentions, number, source) for number in numbers)
        ):
            yield slot, mentions[0]


def _mentions(slot: Slot, source: Source) -> list[Slot]:
    every = {id(o): o for token in slot.tokens for o in source.slots_with.get(token, ())}
    return [other for other in every.values() if is_same(slot.tokens, other.tokens)]


def _is_told_by(slot: Slot, mentions: Sequence[Slot], number: int, source: Source) -> bool:
    """Tell whether a cited sentence is of a long quotation of the name's, or of one who was named last."""
    sentence = source.sentences[number - 1]
    first = bisect_right(source.quotations, sentence.span.start, key=lambda quotation: quotation.span.end)
    for quotation in source.quotations[first:]:
        if quotation.span.start >= sentence.span.end:
            break
        if set(tokens_of(quotation.attribution.name)) & set(slot.tokens):
            return True
    if SPEAKERS.isdisjoint(read_words(sentence.text).forms):
        return False
    last = max((n for other in mentions for n in source.numbers_of(other.span) if n < number), default=number)
    between = (other for n in range(last + 1, number) for other in source.slots_in.get(n, ()))
    return last < number and not any(_tells(other) for other in between)


def _is_apart(slot: Slot, slots: Sequence[Slot], mentions: Sequence[Slot], source: Source) -> bool:
    """Tell whether a name that the cited sentences do not have could not be meant by them all the same."""
    first = min(other.span.start for other in mentions)
    if _tells(slot):
        return source.numbers_of(mentions[0].span)[:1] != (1,) and not _asks(source)
    is_subject = slot is slots[0] and not any(stem for _, stem in slot.before)
    opening = source.sentences[: _OPENING + 1][-1].span.start
    return not is_subject and len(mentions) <= _MOST_MENTIONS and first >= opening


def _tells(slot: Slot) -> bool:
    """Tell whether the item has the name say something."""
    before = {form for form, _ in slot.before[:3]}
    return bool(TELLING.intersection(form for form, _ in slot.after[:1])) or before >= ACCORDING


def _asks(source: Source) -> bool:
    """Tell whether the article is an interview, to judge by its questions."""
    asked = sum(sentence.text.rstrip("\"'”’ ").endswith("?") for sentence in source.sentences)
    return asked >= max(_FEWEST_QUESTIONS, _QUESTIONS * len(source.sentences))
