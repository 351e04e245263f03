"""Does an item tell as settled what its evidence leaves open: a condition, or what somebody only asks for?

A doubt always: the article may tell elsewhere, in other words, that it came so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.checks.certainty.assertion import sentence_part
from summarizer.checks.certainty.comparing import MOST_CUES
from summarizer.checks.certainty.fault import MESSAGES, Fault

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.certainty.cue import Cue
    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.certainty.comparing import Comparison

__all__ = ["find_open", "is_done_near"]

_BEHIND = 3  # sentences behind another that may speak of the same
_FEWEST_GOVERNED = 2
_MOST_GOVERNED = 8
_FULFILLED = 0.8
_ASKED, _LEAST = 0.65, 0.5
_SHORTEST_VERB = 4
_THOUGHT = 0.5
_MOST_WITH = 100  # sentences with a word that are looked at


def find_open(pair: Comparison, part: Part) -> Iterator[Fault]:
    """Yield a doubt where the item tells as settled what `part` has as a condition or a proposal."""
    if pair.is_weak(pair.item) or pair.doubts(pair.item, part) or pair.denies(pair.item):
        return
    for cue in part.cues[:MOST_CUES]:
        if cue.kind == "conditional":
            told = _is_fulfilled(cue, pair, part)
            message = MESSAGES["conditional"]
        else:
            told = cue.kind == "future" and (_is_granted(cue, pair, part) or _is_considered(cue, pair, part))
            message = (
                "In the article this is only asked for or considered (“{cue}”); the item states it as a fact."
            )
        if told:
            text = cue.span.of(part.reading.text)
            yield Fault("certainty.overstated", cue.span, message.format(cue=text), rule="hedge-lost-freely")
            return


def is_done_near(stem: str, pair: Comparison, part: Part) -> bool:
    """Tell whether a sentence close behind tells as done what has this stem: "It was closed on Friday."."""
    number = pair.source.numbers_of(part.span_of([part.first]))[0]
    for near in range(number + 1, min(number + _BEHIND, len(pair.source.sentences)) + 1):
        other = sentence_part(near, pair.source)
        if any(other.reading.words.stems[n] == stem for n in pair.done(other)):
            return True
    return False


def _is_fulfilled(cue: Cue, pair: Comparison, part: Part) -> bool:
    """Tell whether the item tells as done what `part` makes a condition: "if the state pays", "having paid".

    What a condition itself tells as done may be granted: "if he has won, he has not convinced".
    """
    governed = [stem for _, stem in part.stems_in(cue.scope)][:_MOST_GOVERNED]
    if len(governed) < _FEWEST_GOVERNED or pair.share(governed, pair.item) < _FULFILLED:
        return False
    stems = part.reading.words.stems
    known = {stems[n] for n in pair.done(part)}
    ours = pair.item.reading.words.stems
    done = [ours[n] for n in pair.done(pair.item) if ours[n] in governed and ours[n] not in known]
    return any(not is_done_near(stem, pair, part) for stem in done) and not _is_elsewhere(
        pair, part, governed
    )


def _is_granted(cue: Cue, pair: Comparison, part: Part) -> bool:
    """Tell whether the item tells to be so what `part` has somebody ask for or think about."""
    forms, words = part.reading.words.forms, pair.item.reading.words
    own = part.words_in(cue.span)
    if pair.words.proposing.isdisjoint(forms[own.start : own.stop]) or _has_plan(pair):
        return False
    # What is asked for stands behind, in an infinitive clause of its own.
    behind = [n for n in range(own.stop, part.last) if part.reading.words.stems[n]][:_MOST_GOVERNED]
    governed = [part.reading.words.stems[n] for n in behind]
    is_told = pair.share(governed, pair.item) >= _ASKED and pair.support(part) >= _LEAST
    if len(governed) < _FEWEST_GOVERNED or not is_told or _is_elsewhere(pair, part, governed):
        return False
    # "The council agreed": what is done behind the asking may have granted it.
    if any(is_done_near(words.stems[n], pair, part) for n in pair.done(pair.item)):
        return False
    asked = [n for n in behind if forms[n].endswith(pair.words.infinitives) and pair.is_small(part, n)]
    verbs = {part.reading.words.stems[n] for n in asked[:1]}
    item = pair.item
    is_verb = any(
        any(_is_verb(verb, words.stems[n], item) for verb in verbs)
        and pair.is_small(item, n)
        and not words.forms[n].endswith((*pair.words.infinitives, *pair.words.of_deeds))
        for n in range(item.first, item.last)
    )
    keeps = not pair.words.proposing.isdisjoint(item.forms) or any(forms[n] in item.forms for n in asked[:1])
    return bool(asked) and not keeps and (is_verb or not pair.words.becoming.isdisjoint(item.forms))


def _is_considered(cue: Cue, pair: Comparison, part: Part) -> bool:
    """Tell whether the item tells flat what `part` has somebody think about, in words of its own.

    No other sentence of the article may have as much of the item: it may tell that one.
    """
    forms = part.reading.words.forms
    own = part.words_in(cue.span)
    if pair.words.proposing.isdisjoint(forms[own.start : own.stop]) or _has_plan(pair):
        return False
    behind = [stem for n in range(own.stop, part.last) if (stem := part.reading.words.stems[n])]
    governed = behind[:_MOST_GOVERNED]
    # "Prüft", told as "wird geprüft".
    thinking = [stem for n in own if (stem := part.reading.words.stems[n])]
    if not governed or pair.share(thinking, pair.item) > 0:
        return False
    if pair.share(governed, pair.item) < _THOUGHT or pair.support(part) < _LEAST:
        return False
    if not pair.words.proposing.isdisjoint(pair.item.forms) or _is_elsewhere(pair, part, governed):
        return False
    numbers = {n for stem in pair.item.places for n in pair.source.sentences_with.get(stem, ())[:_MOST_WITH]}
    others = (sentence_part(n, pair.source) for n in sorted(numbers))
    return not any(o.first != part.first and pair.support(o) >= pair.support(part) for o in others)


def _is_verb(verb: str, stem: str, item: Part) -> bool:
    """Tell whether a stem is that of a verb, or with its prefix apart in the item: "stellt … ein"."""
    if stem == verb:
        return True
    return len(stem) >= _SHORTEST_VERB and verb.endswith(stem) and verb[: -len(stem)] in item.forms


def _has_plan(pair: Comparison) -> bool:
    """Tell whether the item has anything ahead but with a word that is as sure as a fact."""
    forms = pair.item.reading.words.forms
    return any(
        cue.kind == "future" and any(forms[n] not in pair.words.raising for n in pair.item.words_in(cue.span))
        for cue in pair.item.cues
    )


def _is_elsewhere(pair: Comparison, part: Part, governed: Sequence[str]) -> bool:
    """Tell whether another sentence tells the same with nothing open."""
    return any(
        not pair.is_weak(other) and not any(cue.kind == "future" for cue in other.cues)
        for other in pair.elsewhere(part, governed)
    )
