"""Has a thing ended that goes on, or grown that shrank? In a language with compared words.

"No longer applies" of what "remains", "still closed" of what was closed until noon, "more violent" of what is
less so: a few words beside a verb or adjective turn these round, and no table of contraries has them. A doubt
always: the article may speak of two times.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.checks.certainty.fault import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.certainty.comparing import Comparison

__all__ = ["find_ended"]

_LEAST = 0.6
_BEHIND = 2  # words behind "less" among which the word of measure stands


def find_ended(pair: Comparison, part: Part) -> Iterator[Fault]:
    """Yield a doubt where the item ends what `part` has go on, or the reverse, or has more of its less."""
    if pair.support(part) < _LEAST or pair.compares(pair.item):
        return
    for number, said in (_ends(pair, part), _goes_on(pair, part), _grows(pair, part)):
        if number is not None:
            span = part.span_of([number])
            message = f"The article says “{span.of(part.reading.text)}” here, not “{said}”."
            yield Fault("certainty.negated", span, message, rule="contrary-told")
            return


def _ends(pair: Comparison, part: Part) -> tuple[int | None, str]:
    """Return the word by which a thing goes on in `part`, where the item says that it is no longer so."""
    forms = pair.item.reading.words.forms
    said = [n for cue in pair.nots(pair.item) for n in pair.item.words_in(cue.span)]
    is_ended = any(forms[n] in pair.words.no_longer for n in said)
    if not is_ended or pair.denies(part):
        return None, ""
    return _first(part, pair.words.continuing), " ".join(forms[n] for n in said)


def _goes_on(pair: Comparison, part: Part) -> tuple[int | None, str]:
    """Return the word until when a thing was so in `part`, where the item says that it still is."""
    words = pair.words
    number = next((n for n in range(pair.item.first, pair.item.last) if _goes(pair, n)), None)
    if number is None or words.were.isdisjoint(part.forms) or pair.denies(pair.item):
        return None, ""
    return _first(part, tuple(words.until)), pair.item.reading.words.forms[number]


def _goes(pair: Comparison, number: int) -> bool:
    form = pair.item.reading.words.forms[number]
    return form.startswith(pair.words.continuing) and pair.is_added(form)


def _grows(pair: Comparison, part: Part) -> tuple[int | None, str]:
    """Return the word of less in `part` before a word that the item has without one."""
    less, ours = pair.words.less, pair.item.reading.words
    theirs = part.reading.words
    if less.isdisjoint(part.forms) or not less.isdisjoint(pair.item.forms) or pair.nots(pair.item):
        return None, ""
    for number in range(part.first, part.last):
        # "Unanimously less one" counts.
        if number + 1 < part.last and pair.words.number_of(theirs.forms[number + 1]):
            continue
        # "Au moins seize" is a bound.
        before = theirs.forms[max(number - 1, part.first)]
        if theirs.forms[number] not in less or before in pair.words.definite:
            continue
        near = range(number + 1, min(number + 1 + _BEHIND, part.last))
        for stem in (theirs.stems[n] for n in near if theirs.stems[n] and pair.is_small(part, n)):
            if stem in pair.item.places:
                return number, ours.forms[pair.item.places[stem][0]]
    return None, ""


def _first(part: Part, beginnings: tuple[str, ...]) -> int | None:
    forms = part.reading.words.forms
    return next((n for n in range(part.first, part.last) if forms[n].startswith(beginnings)), None)
