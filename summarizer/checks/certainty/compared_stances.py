"""Does an item lay to somebody the contrary of how they stand to a matter? In a language with compared words.

"Admitted" of who rejects it, "does not rule out" of who does: whatever else the article tells, the sentence
of this one's stand is the other way round. What they take a stand on may be told one or two sentences before
("Roy rejected that"). A doubt always: somebody may admit one thing and reject another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.checks.certainty.assertion import is_carried, is_question, sentence_part
from summarizer.checks.certainty.fault import Fault
from summarizer.lang.matters import matters_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.certainty.comparing import Comparison
    from summarizer.lang.certainty_words import CueKind
    from summarizer.lang.matters import Side

__all__ = ["find_other_stance"]

_NOT: Final[frozenset[CueKind]] = frozenset({"negated"})
_BACK: Final = 2  # sentences before a stand that tell who takes it, or on what
_TOLD: Final = 0.5
_TOLD_APART: Final = 0.4
_FEW: Final = 4  # words of a sentence that takes a stand on what the one before tells
_MOST_WITH: Final = 60


def find_other_stance(pair: Comparison) -> Iterator[Fault]:
    """Yield a doubt where the article has whom the item names take the other stand."""
    item = pair.item
    if is_question(item) or pair.compares(item):
        return
    holders: dict[str, str] | None = None
    stands = matters_of(pair.words.stances, item.forms)
    for sides in (*stands, *matters_of(pair.words.excluding, item.forms)):
        is_open = sides not in stands
        said = _stand(item, sides, is_open=is_open)
        if said is None:
            continue
        holders = _holders(pair) if holders is None else holders
        side, numbers = said
        own = {stem for stem, places in item.places.items() if set(places) <= numbers}
        rest = [stem for stem in item.places if stem not in own and stem not in holders]
        against: tuple[Part, int] | None = None
        for number in _numbers(pair, holders):
            part = sentence_part(number, pair.source)
            told = None if is_question(part) else _stand(part, sides, is_open=is_open)
            if told is None or not _is_on(pair, part, number, rest, told[1]):
                continue
            if told[0] == side:
                return
            against = against or (part, min(told[1]))
        if against is not None:
            part, at = against
            span = part.span_of([at])
            given, own_word = span.of(part.reading.text), item.reading.words.forms[min(numbers)]
            message = f"The article says “{given}” of this one here, not “{own_word}”."
            yield Fault("certainty.negated", span, message, rule="contrary-told")
            return


def _stand(part: Part, sides: Sequence[Side], *, is_open: bool) -> tuple[int, set[int]] | None:
    """Return which of two sides a sentence takes, with its words; `None` where it takes none, or both.

    Who does not rule a thing out leaves it open (`is_open`); who does not confirm it does not deny it.
    """
    words = part.reading.words
    found: list[tuple[int, set[int]]] = []
    for side, known in enumerate(sides):
        for places in known.find(words, part.first, part.last):
            is_turned = is_carried(words.starts[places[0]], part.cues, _NOT)
            if is_turned and not is_open:
                return None
            found.append((side ^ is_turned, set(places)))
    if len({side for side, _ in found}) != 1:
        return None
    return found[0][0], set().union(*(places for _, places in found))


def _holders(pair: Comparison) -> dict[str, str]:
    """Return the stems of the persons whom the item names, each with the word as it stands."""
    stock, item = pair.source.stock, pair.item
    if stock is None:
        return {}
    words, text = item.reading.words, item.reading.text
    return {
        words.stems[n]: words.forms[n]
        for n in range(item.first, item.last)
        if words.stems[n] and text[words.starts[n]].isupper() and stock.is_person(words.forms[n])
    }


def _numbers(pair: Comparison, holders: dict[str, str]) -> list[int]:
    """Return the sentences in which one of some persons may take a stand: that name them, or go on behind."""
    source = pair.source
    found: set[int] = set()
    for stem in holders:
        for number in source.sentences_with.get(stem, ())[:_MOST_WITH]:
            found.add(number)
            for behind in range(number + 1, min(number + 1 + _BACK, len(source.sentences) + 1)):
                if not _goes_on(pair, behind):
                    break
                found.add(behind)
    return sorted(found)


def _goes_on(pair: Comparison, number: int) -> bool:
    """Tell whether a sentence may go on about whom the one before names: by a pronoun, and no name."""
    stock, part = pair.source.stock, sentence_part(number, pair.source)
    if stock is None or stock.bearers_of_sentences.get(number):
        return False
    return not pair.words.pronouns.isdisjoint(part.forms)


def _is_on(pair: Comparison, part: Part, number: int, rest: Sequence[str], own: set[int]) -> bool:
    """Tell whether a sentence takes its stand on what the item tells."""
    if not rest:
        return False
    if pair.share(rest, part) >= _TOLD_APART:
        return True
    if sum(not own.issuperset(places) for places in part.places.values()) > _FEW:
        return False
    return any(
        pair.share(rest, sentence_part(before, pair.source)) >= _TOLD
        for before in range(max(number - _BACK, 1), number)
    )
