"""Is a matter told as the article tells its contrary? In a language with compared words.

"Sank to 611 million" where it rose to these, "was extended" of a contract that was ended: however freely the
item is told, its other words are those of a sentence with the contrary, and of none that tells it so. A doubt
always: the article may tell both, of two things.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.checks.certainty.assertion import is_carried, is_question, sentence_part
from summarizer.checks.certainty.fault import UNSURE, Fault
from summarizer.lang.matters import matters_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.certainty.cue import Cue
    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.certainty.comparing import Comparison
    from summarizer.lang.certainty_words import CueKind
    from summarizer.lang.matters import Matter, Side
    from summarizer.text.spans import Span

__all__ = ["find_never_told", "find_turned_matter"]

_NOT: frozenset[CueKind] = frozenset({"negated"})
_TURNED = UNSURE | _NOT
# What such a cue's own word tells is a matter, too: "denies", "is charged".
_TELLING: frozenset[CueKind] = frozenset({"alleged", "denied", "disputed"})
_LEAST = 0.5
_AS_NEAR = 0.67
_BY_PRONOUN = 0.9
_MOST_WITH = 100  # sentences with a word that are looked at


class _Told(NamedTuple):
    """How near a sentence of the article is to the item, and where it tells the matter."""

    nearness: float
    part: Part
    numbers: tuple[int, ...]


def find_turned_matter(pair: Comparison) -> Iterator[Fault]:
    """Yield a doubt where the item tells a matter the other way round than the sentence of its words."""
    item = pair.item
    if is_question(item) or pair.compares(item):
        return
    sentences: list[Part] | None = None
    for matter in matters_of(pair.words.matters, item.forms):
        said = _said(matter, item)
        if said is None:
            continue
        side, numbers = said
        rest = [stem for stem, places in item.places.items() if not set(places) <= set(numbers)]
        if not rest:
            continue
        sentences = _sentences(pair, rest) if sentences is None else sentences
        against = _nearest(pair, [s for s in matter if s is not side], side, rest, sentences)
        if against is None or against.nearness < _LEAST:
            continue
        so = _nearest(pair, [side], None, rest, sentences)
        if so is not None and so.nearness >= _AS_NEAR * against.nearness:
            continue
        span = against.part.span_of([against.numbers[0]])
        told = span.of(against.part.reading.text)
        message = f"The article says “{told}” here, not “{item.reading.words.forms[numbers[0]]}”."
        yield Fault("certainty.negated", span, message, rule="contrary-told")
        return


def find_never_told(pair: Comparison) -> Iterator[Fault]:
    """Yield a doubt where the item tells a side that the article tells nowhere, and the article another.

    "Confessed" of who denies everything: in an article about one matter no words need be alike but half.
    """
    item, source = pair.item, pair.source
    if is_question(item) or pair.compares(item):
        return
    for matter in matters_of(pair.words.whole_matters, item.forms):
        said = _said(matter, item)
        if said is None:
            continue
        side, numbers = said
        sentences = [sentence_part(s.number, source) for s in source.sentences[:_MOST_WITH]]
        words = source.reading.words
        if side.find(words, 0, len(words.forms)):
            continue
        against = _first_told([s for s in matter if s is not side], sentences)
        rest = [stem for stem, places in item.places.items() if not set(places) <= set(numbers)]
        if against is None or not rest or pair.share_of_all(rest) < _LEAST:
            continue
        told = against.of(source.text)
        message = f"The article says “{told}”, and nowhere “{item.reading.words.forms[numbers[0]]}”."
        yield Fault("certainty.negated", against, message, rule="contrary-told")
        return


def _first_told(sides: Sequence[Side], sentences: Sequence[Part]) -> Span | None:
    """Return the first word by which the article tells one of some sides flat, `None` where none does."""
    for part in sentences:
        numbers = () if is_question(part) else _told(part, sides, is_negated=False)
        if numbers:
            return part.span_of([numbers[0]])
    return None


def _said(matter: Matter, item: Part) -> tuple[Side, tuple[int, ...]] | None:
    """Return the one side that the item tells flat, with the words that do; `None` for none or several."""
    words = item.reading.words
    found = [(side, places) for side in matter if (places := side.find(words, item.first, item.last))]
    if len(found) != 1:
        return None
    side, places = found[0]
    if any(is_carried(words.starts[n[0]], _bearing(item, words.starts[n[0]]), _TURNED) for n in places):
        return None
    return side, tuple(n for numbers in places for n in numbers)


def _bearing(item: Part, start: int) -> Iterator[Cue]:
    """Yield the cues of an item but those that a word is itself, and plans by a noun: "rejects the plan"."""
    text = item.reading.text
    for cue in item.cues:
        is_itself = cue.span.start <= start < cue.span.end and cue.kind in _TELLING
        if not is_itself and not (cue.kind == "future" and text[cue.span.start].isupper()):
            yield cue


def _sentences(pair: Comparison, rest: Sequence[str]) -> list[Part]:
    """Return the sentences of the article that have one of some words, and those right behind them."""
    source = pair.source
    numbers = {n for stem in rest for n in source.sentences_with.get(stem, ())[:_MOST_WITH]}
    numbers |= {n for part in pair.evidence for n in source.numbers_of(part.span_of([part.first]))}
    return [sentence_part(n, source) for n in sorted(numbers)]


def _nearest(
    pair: Comparison,
    sides: Sequence[Side],
    other: Side | None,
    rest: Sequence[str],
    sentences: Sequence[Part],
) -> _Told | None:
    """Return the sentence nearest to the item that tells one of `sides` flat, or `other` with a not."""
    best: _Told | None = None
    for part in sentences:
        if is_question(part):
            continue
        told = _told(part, sides, is_negated=False)
        if other is not None:
            if _told(part, [other], is_negated=False):
                continue
            told = told or _told(part, [other], is_negated=True)
        nearness = _nearness(pair, rest, part) if told else 0.0
        if told and (best is None or nearness > best.nearness):
            best = _Told(nearness, part, told)
    return best


def _nearness(pair: Comparison, rest: Sequence[str], part: Part) -> float:
    """Return how much of the item a sentence has, with the one before where it opens with a pronoun."""
    near = pair.share(rest, part)
    if part.first == part.last or part.reading.words.forms[part.first] not in pair.words.pronouns:
        return near
    number = pair.source.numbers_of(part.span_of([part.first]))[0]
    if number == 1:
        return near
    before = sentence_part(number - 1, pair.source)
    have = frozenset({*part.places, *before.places})
    roots = pair.text.roots_of(have)
    both = sum(pair.text.is_accounted(stem, have, roots) for stem in rest) / len(rest)
    return max(near, _BY_PRONOUN * both)


def _told(part: Part, sides: Sequence[Side], *, is_negated: bool) -> tuple[int, ...]:
    """Return the words by which a sentence tells one of some sides, with a not or without; else none."""
    words = part.reading.words
    for side in sides:
        for numbers in side.find(words, part.first, part.last):
            if is_carried(words.starts[numbers[0]], part.cues, _NOT) == is_negated:
                return numbers
    return ()
