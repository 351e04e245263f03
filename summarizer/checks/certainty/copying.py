"""Where an item is a sentence of the article but for a few words: which they are, and the item mended."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

from summarizer.lang.en.checks.certainty.assertion import NOT_ENDING
from summarizer.lang.en.checks.certainty.copying import NEGATING, PRONOUNS, THAT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.analysis.certainty.cue import Cue
    from summarizer.checks.certainty.assertion import Part

__all__ = ["Change", "find_changes", "find_cut", "find_put_in", "restore"]

# An item copies a sentence when so many of its words are the sentence's, in their order.
_LEAST_COPIED = 0.8
_FEWEST_COPIED = 4
# Comparing is quadratic; sentences of news are far shorter.
_LONGEST = 120
# A cue with its auxiliaries is no longer than the first; a clause that attributes, than the second.
_MOST_WITHIN = 6
_MOST_BESIDE = 14
_QUOTING = frozenset('"“”«»„0123456789\n')


class Change(NamedTuple):
    """Words of the evidence that the item does not have, or has others for.

    Attributes:
        theirs: The numbers of the evidence's words.
        ours: The numbers of the item's words in their place.
    """

    theirs: range
    ours: range


def find_changes(evidence: Part, item: Part) -> tuple[Change, ...]:
    """Return what differs, in order, where the item copies the evidence; nothing where it tells it freely."""
    foreign = len(item.forms - evidence.forms)
    if foreign > (1 - _LEAST_COPIED) * len(item.forms) + 1:
        return ()
    theirs, ours = _forms(evidence), _forms(item)
    if max(len(theirs), len(ours)) > _LONGEST:
        return ()
    steps = SequenceMatcher(None, theirs, ours, autojunk=False).get_opcodes()
    copied = sum(end - start for kind, start, end, _, _ in steps if kind == "equal")
    if copied < max(_FEWEST_COPIED, _LEAST_COPIED * len(ours)):
        return ()
    return tuple(
        Change(range(evidence.first + i, evidence.first + j), range(item.first + k, item.first + m))
        for kind, i, j, k, m in steps
        if kind != "equal"
    )


def _forms(part: Part) -> list[str]:
    return part.reading.words.forms[part.first : part.last]


def find_cut(cue: Cue, evidence: Part, changes: Iterable[Change]) -> Change | None:
    """Return the change that takes `cue` out of the evidence and no more than it takes with it."""
    cued = _telling(cue, evidence)
    for change in changes:
        if all(n in change.theirs for n in cued):
            rest = [n for n in change.theirs if n not in cued]
            if _is_light(rest, evidence) and len(change.theirs) <= _MOST_WITHIN:
                return change
            is_end = change.theirs.start == evidence.first or change.theirs.stop == evidence.last
            governed = {n for n, _ in evidence.stems_in(cue.scope)}
            if is_end and not change.ours and not governed.intersection(rest):
                return change if len(rest) <= _MOST_BESIDE else None
    return None


def find_put_in(cue: Cue, item: Part, changes: Iterable[Change]) -> Change | None:
    """Return the change that puts `cue` into the item, and nothing but function words with it."""
    cued = _telling(cue, item)
    for change in changes:
        if all(n in change.ours for n in cued):
            rest = [n for n in change.ours if n not in cued]
            if _is_light(rest, item) and len(change.theirs) <= _MOST_WITHIN:
                return change
    return None


def _telling(cue: Cue, part: Part) -> list[int]:
    """Return the words of the cue that make it one: of "not identified" the first, of others all."""
    numbers = part.words_in(cue.span)
    forms = part.reading.words.forms
    return [n for n in numbers if forms[n] in NEGATING or forms[n].endswith(NOT_ENDING)] or list(numbers)


def _is_light(numbers: Iterable[int], part: Part) -> bool:
    return not any(part.reading.words.stems[n] for n in numbers)


def restore(cue: Cue, change: Change, changes: Sequence[Change], evidence: Part, item: Part) -> str | None:
    """Return the item's sentence with the evidence's own words in place of `change`.

    None where that would be no certain correction: where the item differs elsewhere by more than a part cut
    from the sentence's start or end, or the words hold a figure, a quotation or a speaker's mere pronoun.
    """
    words, own = evidence.reading.words, item.reading.words
    if any(other.ours or not _is_trim(other, evidence) for other in changes if other is not change):
        return None
    opens, closes = change.ours.start == item.first, change.ours.stop == item.last
    if opens and closes:
        return None
    start = words.starts[change.theirs.start] if opens else words.ends[change.theirs.start - 1]
    # At the start the evidence's next word comes along, whose capital may be another.
    after = change.theirs.stop
    end = words.ends[after if opens else after - 1] if opens or closes else words.starts[after]
    back = evidence.reading.text[start:end]
    said = {words.forms[n] for n in change.theirs}
    if _QUOTING.intersection(back) or (cue.kind in {"attributed", "alleged"} and _names_nobody(said)):
        return None
    text = item.reading.text
    before = "" if opens else text[own.starts[item.first] : own.ends[change.ours.start - 1]]
    if opens:
        rest = text[own.ends[change.ours.stop] : own.ends[item.last - 1]]
    else:
        rest = "" if closes else text[own.starts[change.ours.stop] : own.ends[item.last - 1]]
    return before + back + rest


def _is_trim(change: Change, evidence: Part) -> bool:
    return change.theirs.start == evidence.first or change.theirs.stop == evidence.last


def _names_nobody(forms: set[str]) -> bool:
    return bool(PRONOUNS.intersection(forms - {THAT}))
