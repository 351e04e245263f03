"""A verified fact that the article has only as what somebody claims, charges or believes."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from summarizer.checks.certainty.assertion import shared
from summarizer.lang.en.checks.certainty.charged import ACCORDING, CHARGING, ENDS, GIVEN, UNSURE
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from summarizer.analysis.source import Source
    from summarizer.checks.certainty.assertion import Part

__all__ = ["find_charged"]

_FEWEST: Final = 3  # content words of a charge that the item has,
_FEWEST_COMMON: Final = 2  # of them no names
_MOST: Final = 0.6  # and so much of the first of them
_FIRST: Final = 7
_MOST_TOLD: Final = 0.8
_HALF: Final = 0.5
_MOST_WITH: Final = 50  # sentences with a word in which it is looked for
_CLOSING: Final = 4  # words after a verb of saying that closes a sentence
_LONGEST: Final = 200  # characters of a charge


def find_charged(item: Part, evidence: Sequence[Part], source: Source) -> Span | None:
    """Return the words of the article by which somebody claims what `item` states, `None` where none do."""
    first, last = item.reading.words.starts[item.first], item.reading.words.ends[item.last - 1]
    text = item.reading.text[first:last]
    if any(mark in text for mark in '“‘"«') or UNSURE.search(text):
        return None
    for part in evidence:
        for verb, charge in _charges(part):
            hits = _hits(item, part, charge)
            own = charge.of(part.reading.text)
            is_given = not hits or _is_given(
                text, own, [item.reading.words.starts[n] - first for n in hits.values()]
            )
            is_told = _is_better_told(item, part, evidence, hits) or _is_told(hits.keys(), part, source)
            if not is_given and not is_told:
                return verb
    return None


def _is_better_told(item: Part, part: Part, evidence: Sequence[Part], hits: Collection[str]) -> bool:
    """Tell whether another cited sentence, with no charge, has more of the item and half of the charge."""
    common = shared(item, part)
    return any(
        shared(item, other) > common
        and sum(stem in other.places for stem in hits) >= _HALF * len(hits)
        and next(_charges(other), None) is None
        for other in evidence
    )


def _charges(part: Part) -> Iterator[tuple[Span, Span]]:
    """Yield each verb of charging of a sentence, and the words after it that it governs."""
    words, text = part.reading.words, part.reading.text
    if part.first == part.last:
        return  # a line of signs
    start, end = words.starts[part.first], words.ends[part.last - 1]
    for match in CHARGING.finditer(text, start, end):
        stop = ENDS.search(text, match.end(), min(match.end() + _LONGEST, end))
        yield (
            Span(*match.span()),
            Span(match.end(), stop.start() if stop else min(match.end() + _LONGEST, end)),
        )


def _hits(item: Part, part: Part, charge: Span) -> dict[str, int]:
    """Return the charge's stems that the item has, with the word; none where it has too few of them."""
    stems = list(dict.fromkeys(stem for _, stem in part.stems_in(charge)))[:_FIRST]
    found = {stem: item.places[stem][0] for stem in stems if stem in item.places}
    text, starts = item.reading.text, item.reading.words.starts
    # "From Italy to Northern Ireland" is where something happened, not what.
    is_telling = sum(not text[starts[n]].isupper() for n in found.values()) >= _FEWEST_COMMON
    return found if is_telling and len(found) >= max(_FEWEST, _MOST * len(stems)) else {}


def _is_told(stems: Collection[str], part: Part, source: Source) -> bool:
    """Tell whether another sentence of the article has most of the charge, and nobody claims it there."""
    counts = Counter(n for stem in stems for n in source.sentences_with_stem.get(stem, ())[:_MOST_WITH])
    for number, count in counts.items():
        span = source.sentences[number - 1].span
        is_other = not span.start <= part.reading.words.starts[part.first] < span.end
        if is_other and count >= _MOST_TOLD * len(stems) and not CHARGING.search(span.of(source.text)):
            return True
    return False


def _is_given(text: str, charge: str, hits: Sequence[int]) -> bool:
    """Tell whether the item gives the charge to somebody: by a word before its end, or at the close.

    A word of the charge itself gives it to nobody: "she alleges that he confessed and told her".
    """
    own = charge.lower().split()
    last = max(hits)
    return any(
        match.start() < last
        or match[0].lower() == ACCORDING
        or len(text[match.end() :].split()) <= _CLOSING  # ", Lee argued on Monday."
        for match in GIVEN.finditer(text)
        if match[0].lower() not in own or CHARGING.fullmatch(match[0].lower())
    )
