"""A word of doubt that governs most of what an item tells of a sentence, and that the item has not.

However freely the rest is told: "could see banks fail to return record profits" told as "an era of no record
profits has begun".
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final

from summarizer.checks.certainty.assertion import has_doubt, has_not, is_question, share
from summarizer.checks.certainty.fault import MESSAGES, WEAK, Fault
from summarizer.checks.certainty.otherwise import is_for_a_purpose, is_not_able
from summarizer.lang.en.checks.certainty.fault import BELIEFS
from summarizer.lang.en.checks.certainty.faults import ASKING, PLANNED, TO, UNTIL
from summarizer.lang.en.checks.certainty.freely import WHETHER
from summarizer.lang.en.checks.certainty.hedged import AND, AUXILIARIES, BESIDE, OWN_SUBJECTS, THAT
from summarizer.lang.en.checks.certainty.told import AS, RELATIVE
from summarizer.lang.en.equivalents import is_accounted
from summarizer.text.roots import roots_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from summarizer.analysis.certainty.cue import Cue
    from summarizer.checks.certainty.assertion import Part
    from summarizer.lang.certainty_words import CueKind

__all__ = ["find_hedge_dropped", "is_choice_untold", "is_only_named", "is_told_beside"]

_KINDS: Final[frozenset[CueKind]] = frozenset({"hedged", "estimate"})
# Of the item's words the sentence has so much, and of these the doubt governs so much: all of 22 findings
# were right. With four tenths 29 of 32 were, and with allegations 41 of 49.
_LEAST: Final = 0.5
_GOVERNED: Final = 0.6
_FEWEST: Final = 3
_NAMED: Final = 3  # words of a name before what is told of it


def find_hedge_dropped(item: Part, evidence: Sequence[Part]) -> Iterator[Fault]:
    """Yield a fault for a doubt of the sentence that has most of the item, where the item has none at all."""
    if not any(cue.kind in _KINDS for part in evidence for cue in part.cues):
        return
    if any(cue.kind in WEAK for cue in item.cues) or not PLANNED.isdisjoint(item.forms):
        return
    part = max(evidence, key=lambda one: share(item, one))
    told = item.places.keys() & part.places.keys()
    if is_question(part) or share(item, part) < _LEAST or has_doubt(item, part, by_report=False):
        return
    for cue in part.cues:
        if cue.kind not in _KINDS or _is_kept(cue, item, part):
            continue
        governed = set(_governed_by(cue, part))
        hits = sum(not governed.isdisjoint(part.places[stem]) for stem in told)
        if hits >= _FEWEST and hits >= _GOVERNED * len(told):
            head = next((stem for _, stem in part.stems_in(cue.scope) if stem in told), "")
            message = MESSAGES["hedged"].format(cue=cue.span.of(part.reading.text))
            yield Fault("certainty.overstated", cue.span, message, head, rule="hedge-lost")
            return


def is_told_beside(cue: Cue, item: Part, part: Part) -> bool:
    """Tell whether the item has of a doubt only the subject, and what is told beside it.

    "Lee had worked there" says nothing of what is doubted in "police suspect that Lee, who had worked there,
    set the fire".
    """
    governed, scope = set(_governed_by(cue, part)), part.words_in(cue.scope)
    told = [stem for stem in item.places if stem in part.places]
    named = _named_beside(part)
    # A name is told of, whatever the doubt says of it: "Lee has left, and it is not clear whether Lee knew".
    inside = sum(s not in named and any(_is_doubted(n, governed, part) for n in part.places[s]) for s in told)
    near = told if not inside else [s for s in told if any(n in scope for n in part.places[s])]
    outside = sum(governed.isdisjoint(part.places[stem]) for stem in near)
    return inside <= 1 and outside >= _FEWEST


def is_choice_untold(cue: Cue, item: Part, part: Part) -> bool:
    """Tell whether an item leaves out what a "whether to" leaves open.

    "The system had been the catalyst" says nothing of "whether to revert to the system that had been the
    catalyst".
    """
    words, own = part.reading.words, part.words_in(cue.span)
    if words.forms[own.stop - 1 : own.stop + 1] != [WHETHER, TO]:
        return False
    deed = next((words.stems[n] for n in range(own.stop + 1, part.last) if words.stems[n]), "")
    stems = frozenset(item.places)
    return not is_accounted(deed, stems, roots_of(stems))


def _is_doubted(number: int, governed: AbstractSet[int], part: Part) -> bool:
    return number in governed and not part.reading.text[part.reading.words.starts[number]].isupper()


def _named_beside(part: Part) -> frozenset[str]:
    """Return the stems right before a clause told beside, which is about them: "Trask College, which"."""
    words = part.reading.words
    found: set[str] = set()
    for number in range(part.first + 1, part.last):
        if words.forms[number] in RELATIVE and words.clauses[number] != words.clauses[number - 1]:
            before = takewhile(bool, reversed(words.stems[max(part.first, number - _NAMED) : number]))
            found.update(before)
    return frozenset(found)


def is_only_named(cue: Cue, item: Part, part: Part) -> bool:
    """Tell whether an item names what a doubt is about, and has nothing of what is doubted of it.

    "Remarks about the camps" says nothing of what is said in "suggested that the camps could be a model".
    """
    words = part.reading.words
    if words.forms[part.words_in(cue.span).stop - 1] != THAT:
        return False
    scope = part.words_in(cue.scope)
    verb = next((n for n in scope if words.forms[n] in AUXILIARIES), None)
    told = [words.stems[n] in item.places for n in scope if verb is not None and n > verb and words.stems[n]]
    return bool(told) and not any(told)


def _governed_by(cue: Cue, part: Part) -> Iterator[int]:
    """Yield the words that a doubt governs, but for what is told beside it: "who had worked there"."""
    words = part.reading.words
    own = words.clauses[part.words_in(cue.span).start]
    is_beside = False
    for number in part.words_in(cue.scope):
        # "Which was licensed as a school" has no comma.
        is_as = words.forms[number] == AS and words.ends[number - 1] + 1 == words.starts[number]
        if words.forms[number] == AND and _begins_anew(number, part):
            return
        if number > part.first and words.clauses[number] != words.clauses[number - 1] and not is_as:
            is_beside = words.forms[number] in BESIDE and words.clauses[number] != own
        if not is_beside:
            yield number


def _begins_anew(number: int, part: Part) -> bool:
    """Tell whether a comma and "and" begin a sentence of its own: "may go, and his club is waiting"."""
    words = part.reading.words
    is_after_comma = (
        number > part.first and "," in part.reading.text[words.ends[number - 1] : words.starts[number]]
    )
    return is_after_comma and not OWN_SUBJECTS.isdisjoint(words.forms[number + 1 : number + 2])


def _is_kept(cue: Cue, item: Part, part: Part) -> bool:
    """Tell whether a doubt takes nothing from what the item tells: it is there, a belief, or a purpose.

    "Nobody knows how it began" has the question of "it is not clear how it began".
    """
    own, words = part.words_in(cue.span), part.reading.words
    is_there = any(words.stems[n] in item.places for n in own)
    is_asked = not ASKING.isdisjoint(words.forms[own.stop : own.stop + 1]) and not ASKING.isdisjoint(
        item.forms
    )
    is_until = UNTIL in part.forms and has_not(part)  # "could not be reached until noon"
    return (
        is_there
        or is_asked
        or is_until
        or words.forms[own.start] in BELIEFS
        or is_for_a_purpose(part, own.start, item)
        or is_not_able(cue, part, item)
    )
