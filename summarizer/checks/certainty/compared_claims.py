"""Does an item tell as a fact what the article has somebody say? In a language with compared words.

What the police or a court tells may be told as it is. What somebody warns of, complains of, foretells or says
in a quotation is that person's, and nobody else says it. A doubt always: the item may tell it of its own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.checks.certainty.assertion import sentence_part
from summarizer.checks.certainty.compared_reach import governed_by
from summarizer.checks.certainty.comparing import MOST_CUES
from summarizer.checks.certainty.fault import UNATTRIBUTED, Fault
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.certainty.comparing import Comparison

__all__ = ["find_claimed", "reports"]

_QUOTED = re.compile('„[^“”"]*[“”"]?|«[^»]*»?|“[^”]*”|"[^"]*"')
# What has capitals and numbers alone in marks is the name of a ship, a book or a group.
_MARKING = '„“”«»" \u00a0\u202f'
_NAME = re.compile(r"(?:[A-ZÀ-Þ0-9][\w'’-]*[ \u00a0]?){1,3}")
_MARKS = 2  # characters around a sentence's words in which its marks stand
_FEWEST = 2
_NEAR = 3  # words beside a word of report among which its source stands
_BEFORE = 4  # words before a verb of saying that may be what is said
_TOLD, _LEAST = 0.65, 0.5
_SPOKEN = 0.6
_AS_MUCH = 0.85
_MOST_WITH = 40  # sentences with a word that are looked at


def find_claimed(pair: Comparison, part: Part) -> Iterator[Fault]:
    """Yield a doubt where the item tells flat what `part` has somebody claim, foretell or say in marks."""
    if pair.doubts(pair.item, part) or reports(pair):
        return
    found = _told_of(pair, part) or _opined(pair, part)
    if found is None or _is_elsewhere(pair, part):
        return
    span, told = found
    stems = part.reading.words.stems
    # Who has words of the rest, too, may tell who says it: "Castro was disappointed".
    rest = {stems[n] for n in range(part.first, part.last) if stems[n] and n not in told}
    if pair.share(rest - {stems[n] for n in told}, pair.item) > 0:
        return
    message = UNATTRIBUTED.format(cue=span.of(part.reading.text))
    yield Fault("certainty.unattributed", span, message, rule="claim-told")


def reports(pair: Comparison) -> bool:
    """Tell whether the item says itself that somebody speaks, or has words in marks."""
    item, words = pair.item, pair.words
    if any(cue.kind in {"attributed", "denied", "disputed"} for cue in item.cues) or _spoken(item):
        return True
    saying = (*words.opining, *words.reporting, *words.partisan, *words.hearsay)
    return any(form.startswith(saying) for form in item.forms)


def _spoken(part: Part) -> list[int]:
    """Return the numbers of the words of a sentence that stand in quotation marks."""
    if part.first == part.last:
        return []
    text = part.reading.text
    whole = part.span_of(range(part.first, part.last))
    first = max(whole.start - _MARKS, 0)
    near = text[first : whole.end + _MARKS]
    found = (
        Span(first + m.start(), first + m.end())
        for m in _QUOTED.finditer(near)
        if not _NAME.fullmatch(m[0].strip(_MARKING))
    )
    return [number for span in found for number in part.words_in(span)]


def _told_of(pair: Comparison, part: Part) -> tuple[Span, Collection[int]] | None:
    """Return the first word of what is said in marks and all its words, where the item tells little else."""
    numbers, stems = _spoken(part), part.reading.words.stems
    spoken = frozenset(stems[n] for n in numbers if stems[n])
    if len(spoken) < _FEWEST or pair.share(spoken, pair.item) < _SPOKEN:
        return None
    roots = pair.text.roots_of(spoken)
    told = sum(pair.text.is_accounted(own, spoken, roots) for own in pair.item.places)
    if told < max(_FEWEST, _SPOKEN * len(pair.item.places)):
        return None
    return part.span_of(numbers[:1]), numbers


def _opined(pair: Comparison, part: Part) -> tuple[Span, Collection[int]] | None:
    """Return where somebody has an opinion or speaks for one side, and the words of it that are told."""
    forms = part.reading.words.forms
    is_side = any(form.startswith(pair.words.partisan) for form in part.forms)
    for cue in part.cues[:MOST_CUES]:
        own = part.words_in(cue.span)
        near = range(max(own.start - _NEAR, part.first), min(own.stop + _NEAR, part.last))
        is_own = any(forms[n].startswith(pair.words.opining) for n in own)
        is_own = is_own or any(forms[n].startswith(pair.words.hearsay) for n in near)
        if cue.kind != "attributed" or not (is_side or is_own):
            continue
        told = part.words_in(cue.scope)
        governed = governed_by(cue, part)
        clauses, stems = part.reading.words.clauses, part.reading.words.stems
        # "Der Bau werde die Stadt lähmen, warnte die Opposition."
        if own.start - part.first >= _BEFORE and clauses[own.start] != clauses[own.start - 1]:
            told = range(part.first, own.start)
            governed = [stems[n] for n in told if stems[n]]
        is_told = len(governed) >= _FEWEST and pair.share(governed, pair.item) >= _TOLD
        if is_told and pair.support(part) >= _LEAST:
            return cue.span, told
    return None


def _is_elsewhere(pair: Comparison, part: Part) -> bool:
    """Tell whether another sentence of the article has as much of the item, in no doubt."""
    least = _AS_MUCH * pair.support(part)
    numbers = {n for stem in pair.item.places for n in pair.source.sentences_with.get(stem, ())[:_MOST_WITH]}
    others = (sentence_part(n, pair.source) for n in sorted(numbers))
    return any(o.first != part.first and pair.support(o) >= least and not pair.is_weak(o) for o in others)
