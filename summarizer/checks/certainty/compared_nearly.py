"""Does an item tell as done what the article tells only nearly came so? In a language with compared words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.checks.certainty.fault import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.certainty.comparing import Comparison

__all__ = ["find_nearly"]

_LEAST = 0.4
_NEAR = 3  # words behind "nearly" among which the verb stands
_SHORTEST = 3


def find_nearly(pair: Comparison, part: Part) -> Iterator[Fault]:
    """Yield a doubt where the item tells as done what nearly came so: "a failli se noyer".

    The article may tell in words that no table has that it came so after all.
    """
    almost = pair.words.almost
    if almost.isdisjoint(part.forms) or not almost.isdisjoint(pair.item.forms):
        return
    if pair.is_weak(pair.item) or pair.denies(pair.item) or pair.support(part) < _LEAST:
        return
    words = part.reading.words
    done = [pair.item.reading.words.stems[n] for n in pair.done(pair.item)]
    for number in range(part.first, part.last):
        # A German participle closes the clause.
        last = part.last if pair.words.of_participles else min(number + 1 + _NEAR, part.last)
        clause = words.clauses[number]
        behind = [words.stems[n] for n in range(number + 1, last) if words.clauses[n] == clause]
        if words.forms[number] in almost and any(_is_among(stem, behind) for stem in done):
            span = part.span_of([number])
            message = f"The article says “{span.of(part.reading.text)}” here; the item states it as done."
            yield Fault("certainty.overstated", span, message, rule="hedge-lost-freely")
            return


def _is_among(stem: str, others: Sequence[str]) -> bool:
    """Tell whether a verb is one of some, whose stems may differ by an ending: "noye", "noy"."""
    return any(
        min(len(stem), len(other)) >= _SHORTEST and (stem.startswith(other) or other.startswith(stem))
        for other in others
    )
