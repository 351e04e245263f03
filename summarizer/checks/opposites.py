"""Deeds told as their opposite: "convicted" where the article has "cleared"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.checks.assertion import is_carried, shared

if TYPE_CHECKING:
    from summarizer.certainty.cue import CueKind
    from summarizer.checks.assertion import Part

__all__ = ["Opposite", "find_opposite", "tells"]

# Words of one outcome, and those of the other. Only what cannot be said of one thing is here: somebody
# arrested may be released, and whom one team beats has lost to it.
_PAIRS = tuple(
    (frozenset(left.split()), frozenset(right.split()))
    for left, right in (
        ("convicted guilty convict conviction", "cleared acquitted acquittal innocent exonerated"),
        ("approved approves passed ratified", "rejected rejects vetoed defeated"),
        ("accepted accepts", "rejected rejects refused refuses"),
        ("upheld upholds", "overturned overturns quashed"),
        ("beat beats beating exceeded exceeding topped topping", "missed misses missing"),
        ("succeeded succeeds success", "failed fails failure"),
        ("confirmed confirms confirming", "denied denies denying"),
        ("agreed agrees", "refused refuses declined declines"),
        ("lifted lifts", "imposed imposes"),
        ("allowed allows permitted permits legalised legalized", "banned bans prohibited prohibits outlawed"),
        ("survived survives survivor", "died dies killed drowned"),
        ("backed backs supported supports endorsed", "opposed opposes"),
        ("strengthened strengthens", "weakened weakens"),
        ("improved improves", "worsened worsens deteriorated"),
    )
)
_NOTHING = (frozenset[str](), frozenset[str]())
_CONTRARY = {word: (one, other) for pair in _PAIRS for one, other in (pair, pair[::-1]) for word in one}
_TURNING: frozenset[CueKind] = frozenset({"negated", "denied", "disputed"})
_TURNING_WORDS = frozenset("not never no nor without fail failed fails failing nearly almost".split())
# The two must be about the same: so much of the item's other words, and no fewer.
_LEAST = 0.75
_FEWEST = 2


class Opposite(NamedTuple):
    """A word of an item whose opposite the evidence has.

    Attributes:
        said: The number of the item's word.
        given: The number of the evidence's.
        family: The words that say what the item's word says.
    """

    said: int
    given: int
    family: frozenset[str]


def find_opposite(item: Part, evidence: Part) -> Opposite | None:
    """Return the deed of `item` that a sentence about the same tells as its opposite, None without any."""
    forms, others = item.reading.words.forms, evidence.reading.words.forms
    if _CONTRARY.keys().isdisjoint(item.forms):
        return None
    for number in range(item.first, item.last):
        family, contrary = _CONTRARY.get(forms[number], _NOTHING)
        if (
            contrary.isdisjoint(evidence.forms)
            or not family.isdisjoint(evidence.forms)
            or not contrary.isdisjoint(item.forms)
        ):
            continue
        given = next((n for n in range(evidence.first, evidence.last) if others[n] in contrary), None)
        if given is None or _is_turned(item, number) or _is_turned(evidence, given):
            continue
        rest = [stem for stem in item.places if number not in item.places[stem]]
        hits = sum(stem in evidence.places for stem in rest)
        if hits >= _FEWEST and hits >= _LEAST * len(rest):
            return Opposite(number, given, family)
    return None


def tells(part: Part, family: frozenset[str], item: Part) -> bool:
    """Tell whether `part` says of what `item` is about what the words of `family` say."""
    return not family.isdisjoint(part.forms) and shared(item, part) >= _FEWEST


def _is_turned(part: Part, number: int) -> bool:
    start = part.reading.words.starts[number]
    return is_carried(start, part.cues, _TURNING) or bool(_TURNING_WORDS & part.forms)
