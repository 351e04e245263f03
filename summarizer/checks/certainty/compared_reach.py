"""What a cue of the article governs, and whether a sentence of a brief tells it, closely or freely."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.checks.certainty.assertion import sentence_part
from summarizer.checks.certainty.comparing import MOST_CUES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.analysis.certainty.cue import Cue
    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.certainty.comparing import Comparison

__all__ = [
    "CLOSE",
    "CLOSE_GOVERNED",
    "FEWEST_GOVERNED",
    "FREE",
    "FREE_GOVERNED",
    "LEAST",
    "following",
    "governed_ahead",
    "governed_behind",
    "governed_by",
    "governed_of_verb",
    "is_close",
    "is_free",
    "is_joined",
    "is_of_noun",
]

# So much of what a cue governs, and of the item, both have: of a sentence told closely, and freely.
CLOSE_GOVERNED: Final = 0.8
CLOSE: Final = 0.78
FREE_GOVERNED: Final = 0.65
FREE: Final = 0.5
LEAST: Final = 0.25
FEWEST_GOVERNED: Final = 2
_MOST_GOVERNED = 8
_NOUN = 4
_BEHIND = 3  # sentences behind another that may speak of the same


def governed_by(cue: Cue, part: Part) -> list[str]:
    """Return the first stems that a cue governs, without its own words: of a cue of a noun, its clause's."""
    own = part.words_in(cue.span)
    if is_of_noun(cue, part):
        clauses, stems = part.reading.words.clauses, part.reading.words.stems
        beside = (
            n for n in range(part.first, part.last) if clauses[n] == clauses[own.start] and n not in own
        )
        return [stems[n] for n in beside if stems[n]][:_MOST_GOVERNED]
    beyond = _conditions(cue, part)
    found = [stem for n, stem in part.stems_in(cue.scope) if n not in own and n not in beyond]
    # "Erwägt, die Linie einzustellen": what is thought of is a clause of its own.
    if len(found) < FEWEST_GOVERNED and cue.kind == "future":
        return governed_behind(cue, part)
    return found[:_MOST_GOVERNED]


def governed_ahead(cue: Cue, pair: Comparison, part: Part) -> list[str]:
    """Return what a cue governs, without when it will be: who tells it as done leaves that out."""
    words = part.reading.words
    when = {
        words.stems[n]
        for n in range(part.first, part.last)
        if words.forms[n].startswith(pair.words.times) or words.forms[n].isdigit()
    }
    governed = governed_by(cue, part)
    kept = [stem for stem in governed if stem not in when]
    return kept if len(kept) >= FEWEST_GOVERNED else governed


def governed_behind(cue: Cue, part: Part) -> list[str]:
    """Return the first stems behind a cue: "he expects two more rises" tells of these."""
    stems = part.reading.words.stems
    return [stems[n] for n in range(part.words_in(cue.span).stop, part.last) if stems[n]][:_MOST_GOVERNED]


def governed_of_verb(cue: Cue, pair: Comparison, part: Part) -> list[str]:
    """Return what a cue governs, of a second verb what stands behind it."""
    governed = governed_by(cue, part)
    if is_joined(cue, pair, part):
        return [stem for stem in governed_behind(cue, part) if stem in governed]
    return governed


def _conditions(cue: Cue, part: Part) -> frozenset[int]:
    """Return the numbers of the words behind a cue that a condition governs: "threatens to leave if"."""
    return frozenset(
        number
        for other in part.cues[:MOST_CUES]
        if other.kind == "conditional" and other.span.start > cue.span.start
        for number in part.words_in(other.scope)
    )


def is_close(pair: Comparison, part: Part, governed: list[str]) -> bool:
    """Tell whether the item tells what a cue governs in the words of the evidence."""
    return (
        pair.share(governed, pair.item) >= CLOSE_GOVERNED
        and pair.support(part) >= CLOSE
        and not pair.tells_aside(governed, part)
    )


def is_free(pair: Comparison, part: Part, governed: list[str]) -> bool:
    """Tell whether the item may tell in words of its own what a cue governs."""
    share, support = pair.share(governed, pair.item), pair.support(part)
    if (share >= FREE_GOVERNED and support >= FREE) or (share >= FREE and support >= CLOSE):
        return True
    # An item may gather what several sentences say.
    return share >= CLOSE_GOVERNED and support >= LEAST and pair.whole_support >= FREE_GOVERNED


def is_joined(cue: Cue, pair: Comparison, part: Part) -> bool:
    """Tell whether a cue is a second verb of its subject: "paid two millions and may ask for them back"."""
    forms, own = part.reading.words.forms, part.words_in(cue.span)
    return (
        own.start > part.first
        and forms[own.start - 1] in pair.words.joining
        and pair.is_small(part, own.start)
    )


def is_of_noun(cue: Cue, part: Part) -> bool:
    """Tell whether a cue governs the few words beside it, on one side."""
    scope = part.words_in(cue.scope)
    return 0 < len(scope) <= _NOUN and not cue.scope.covers(cue.span)


def following(pair: Comparison, part: Part) -> Iterator[Part]:
    """Yield the few sentences behind one of the article."""
    number = pair.source.numbers_of(part.span_of([part.first]))[0]
    for behind in range(number + 1, min(number + _BEHIND, len(pair.source.sentences) + 1)):
        yield sentence_part(behind, pair.source)
