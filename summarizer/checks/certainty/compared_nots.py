"""A not that an item has lost or gained beside its evidence, in a language with compared words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.checks.certainty.assertion import is_question, sentence_part
from summarizer.checks.certainty.compared_reach import (
    CLOSE,
    CLOSE_GOVERNED,
    FEWEST_GOVERNED,
    FREE,
    FREE_GOVERNED,
    LEAST,
    following,
    governed_by,
    is_free,
)
from summarizer.checks.certainty.fault import PUT_IN, Fault, lost
from summarizer.checks.certainty.opposites import read_contraries

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.analysis.certainty.cue import Cue
    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.certainty.comparing import Comparison

__all__ = [
    "find_denied_behind",
    "find_lost_not",
    "find_lost_verb",
    "find_new_not",
    "find_not_yet",
    "find_only_denied",
    "is_still_ahead",
]

_ADDED_GOVERNED, _ADDED = 0.75, 0.6
_DENIED = 0.3
_VERB = 0.6
_BEHIND_NOT = 2  # words with a content behind a not, the verb among them
_ONLY = 0.5
_FEWEST_TOLD = 4
_BESIDE_NOT = 3  # words between a not and what it negates
_FEWEST_LETTERS = 4
# A short sentence behind another speaks of it: "Confirmed this is not."
_MOST_BACK = 3
_MOST_DENIALS = 3
_FEWEST_YET = 2
_MOST_YET = 20  # sentences with a word that are looked at
_PARTED = 2  # clauses from a subject to its verb over a relative clause


def find_lost_not(pair: Comparison, part: Part) -> Iterator[Fault]:
    """Yield a fault where the item tells what the evidence negates, and has nothing that turns its sense."""
    if pair.turns(pair.item) or _refuses(pair.item) or pair.compares(part):
        return
    for cue in pair.nots(part):
        governed = governed_by(cue, part)
        # "Does not rule it out", told as "thinks it possible".
        is_open = pair.is_weak(pair.item) and pair.is_left_open(cue, part) and not pair.excludes(pair.item)
        if is_open or _tells_contrary(cue, pair, part):
            continue
        if len(governed) < FEWEST_GOVERNED:
            is_whole = pair.share(part.places, pair.item) == 1
            governed = list(part.places) if is_whole else _with_subject(cue, governed, part)
        if not governed or not is_free(pair, part, governed):
            continue
        # "Refuse to release", told as "keep": of a verb that refuses a short item may tell the contrary.
        is_verb = not any(part.reading.words.forms[n] in pair.words.negating for n in part.words_in(cue.span))
        if is_verb and len(pair.item.places) < _FEWEST_TOLD:
            continue
        is_aside = pair.share(governed, pair.item) < CLOSE_GOVERNED and pair.tells_aside(governed, part)
        if (
            is_aside
            or _is_negated(pair, governed)
            or any(not pair.denies(o) for o in pair.elsewhere(part, governed))
        ):
            continue
        # A word of the clause put otherwise may be the contrary: "takes no more" told as "turns away".
        is_sure = pair.share(governed, pair.item) == 1 and pair.support(part) >= CLOSE
        rule = "negation-lost" if is_sure else "negation-lost-freely"
        yield lost(cue.span, part, rule)
        return


def _with_subject(cue: Cue, governed: list[str], part: Part) -> list[str]:
    """Return what a not governs with the subject, where a clause parts them: "the firm, which …, has not"."""
    words = part.reading.words
    first = next((n for n in range(part.first, part.last) if words.stems[n]), None)
    own = part.words_in(cue.span)
    if first is None or not governed or words.clauses[own.start] - words.clauses[first] < _PARTED:
        return []
    return [words.stems[first], *governed]


def _tells_contrary(cue: Cue, pair: Comparison, part: Part) -> bool:
    """Tell whether the item has the contrary of a negated word: "no survivors" told as "only dead"."""
    known = read_contraries(pair.words.outcomes, pair.words.exchanged, pair.words.negating).outcomes
    forms = part.reading.words.forms
    rows = (known[forms[n]] for n in part.words_in(cue.scope) if forms[n] in known)
    return any(
        not contrary.isdisjoint(pair.item.forms) and same.isdisjoint(pair.item.forms)
        for same, contrary in rows
    )


def _is_negated(pair: Comparison, governed: list[str]) -> bool:
    """Tell whether a not of the item bears on any of the governed words, or on nothing that can be told."""
    known = frozenset(governed)
    roots = pair.text.roots_of(known)
    for cue in pair.nots(pair.item):
        own = governed_by(cue, pair.item)
        if len(own) < FEWEST_GOVERNED or any(pair.text.is_accounted(stem, known, roots) for stem in own):
            return True
    return False


def _refuses(part: Part) -> bool:
    return any(cue.kind in {"denied", "disputed", "not_announced"} for cue in part.cues)


def find_denied_behind(pair: Comparison, part: Part) -> Iterator[Fault]:
    """Yield a doubt where a short sentence close behind the evidence negates what the item tells of it."""
    if pair.denies(pair.item) or pair.is_weak(pair.item):
        return
    for behind in following(pair, part):
        nots = pair.nots(behind)
        if nots and 0 < len(behind.places) <= _MOST_BACK and behind.places.keys() <= pair.item.places.keys():
            yield lost(nots[0].span, behind, "negation-lost-freely")
            return


def find_lost_verb(pair: Comparison, part: Part) -> Iterator[Fault]:
    """Yield a doubt where the item tells as done the very verb that stands behind a not of the evidence.

    "Could not yet recover him" is no "he was recovered"; no other sentence of the article may have the verb.
    """
    if pair.denies(pair.item) or pair.is_weak(pair.item) or pair.whole_support < _VERB:
        return
    words, ours = part.reading.words, pair.item.reading.words
    done = {ours.stems[n] for n in pair.done(pair.item)}
    for cue in pair.nots(part):
        last = part.words_in(cue.span).stop
        behind = [words.stems[n] for n in range(last, part.last) if words.stems[n]][:_BEHIND_NOT]
        number = pair.source.numbers_of(part.span_of([part.first]))[0]
        told = [stem for stem in behind if stem in done]
        if any(list(pair.source.sentences_with.get(stem, ())) == [number] for stem in told):
            yield lost(cue.span, part, "negation-lost-freely")
            return


def find_only_denied(pair: Comparison) -> Iterator[Fault]:
    """Yield a doubt where the item tells flat what stands close to a not wherever the article has it.

    "There were people hurt at the fire" of "Nobody was hurt": what happened stands in another sentence, so
    the article's first counts with the one that denies, and with the one before that.
    """
    item, source = pair.item, pair.source
    if pair.denies(item) or pair.is_weak(item) or pair.compares(item) or is_question(item):
        return
    for stem in item.places:
        numbers = source.sentences_with.get(stem, ())
        if len(stem) < _FEWEST_LETTERS or stem.isdecimal() or not 0 < len(numbers) <= _MOST_DENIALS:
            continue
        parts = [sentence_part(number, source) for number in numbers]
        cues = [cue for part in parts if (cue := _not_beside(stem, pair, part)) is not None]
        rest = [other for other in item.places if other != stem]
        # "Does not close the plant but sells it", "no country has built more".
        is_set_against = any(pair.compares(p) or not pair.words.contrasts.isdisjoint(p.forms) for p in parts)
        if len(cues) < len(parts) or not rest or is_set_against:
            continue
        near = {1, *numbers, *(number - 1 for number in numbers if number > 1)}
        have = frozenset(known for number in near for known in sentence_part(number, source).places)
        roots = pair.text.roots_of(have)
        told = sum(pair.text.is_accounted(other, have, roots) for other in rest)
        if told >= _ONLY * len(rest):
            yield lost(cues[0].span, parts[0], "only-denied")
            return


def find_not_yet(pair: Comparison) -> Iterator[Fault]:
    """Yield a doubt where the item tells as already so what the article says is not yet so.

    However it is told: "the damage has already been assessed" of "the damage is not yet put in figures".
    """
    item, known = pair.item, pair.words
    if known.already.isdisjoint(item.forms) or pair.nots(item) or is_question(item):
        return
    words = item.reading.words
    ours = {words.clauses[n] for n in range(item.first, item.last) if words.forms[n] in known.already}
    own = [stem for stem, places in item.places.items() if any(words.clauses[n] in ours for n in places)]
    for number in sorted({n for stem in own for n in pair.source.sentences_with.get(stem, ())[:_MOST_YET]}):
        part = sentence_part(number, pair.source)
        cue = next((cue for cue in pair.nots(part) if _is_yet(cue, pair, part)), None)
        if cue is None or pair.compares(part):
            continue
        clause = part.reading.words.clauses[part.words_in(cue.span).start]
        told = [
            stem
            for stem, places in part.places.items()
            if stem in own and any(part.reading.words.clauses[n] == clause for n in places)
        ]
        few = len(item.places) <= _FEWEST_TOLD
        if len(told) >= (1 if few else _FEWEST_YET) and not any(
            not pair.nots(o) for o in pair.elsewhere(part, told)
        ):
            yield lost(cue.span, part, "negation-lost-freely")
            return


def is_still_ahead(pair: Comparison) -> bool:
    """Tell whether the item has still ahead what the article says is not yet so: "doit encore chiffrer"."""
    item, words = pair.item, pair.words
    is_told = not words.yet.isdisjoint(item.forms) and any(cue.kind == "future" for cue in item.cues)
    if not is_told and words.pending.isdisjoint(item.forms):
        return False
    return any(_is_yet(cue, pair, part) for part in pair.evidence for cue in pair.nots(part))


def _is_yet(cue: Cue, pair: Comparison, part: Part) -> bool:
    """Tell whether a not says "not yet"."""
    own = part.words_in(cue.span)
    near = part.reading.words.forms[max(own.start - 1, part.first) : min(own.stop + 1, part.last)]
    return not pair.words.yet.isdisjoint(near)


def _not_beside(stem: str, pair: Comparison, part: Part) -> Cue | None:
    """Return the not that stands in the clause of a word of `part` and close to it, `None` for none."""
    clauses, forms = part.reading.words.clauses, part.reading.words.forms
    for cue in pair.nots(part):
        own = part.words_in(cue.span)
        for number in part.places.get(stem, ()):
            is_near = own.start - _BESIDE_NOT <= number <= own.stop + _BESIDE_NOT
            # "Promet de ne pas": what stands before the first word of a not is not negated.
            is_near = is_near and pair.words.lessening.isdisjoint(forms[number + 1 : own.start])
            # "Does not raise the taxes" says nothing of the taxes; "no taxes" does.
            is_thing = number > part.first and forms[number - 1] in pair.words.definite
            is_none = own.start < number <= own.stop + 1
            if not pair.words.ahead.isdisjoint(forms[n] for n in own):
                # "Seven games without a win" denies no games, "without telling any names" the names.
                is_told = forms[min(own.stop, part.last - 1)].endswith(pair.words.infinitives)
                is_near = is_none or (is_near and is_told and number > own.start)
            if is_near and clauses[number] == clauses[own.start] and (is_none or not is_thing):
                return cue
    return None


def find_new_not(pair: Comparison) -> Iterator[Fault]:
    """Yield a doubt where the item negates what the article tells, and no sentence near it denies a thing."""
    # Two turns say yes: "does not refuse".
    if pair.turns(pair.item) or pair.compares(pair.item):
        return
    if any(pair.compares(part) for part in pair.evidence):
        return
    for cue in pair.nots(pair.item):
        if _tells_end(cue, pair):
            continue
        governed, behind = _told_by(cue, pair)
        if len(governed) < FEWEST_GOVERNED or any(_may_deny(pair, part, governed) for part in pair.evidence):
            continue
        for part in pair.evidence:
            if _is_put_otherwise(pair, part):
                continue
            if (
                _has_told(pair, part, governed, behind)
                and (pair.support(part) >= _ADDED or _is_gathered(pair, part))
                and not any(pair.denies(other) for other in pair.elsewhere(part, governed))
            ):
                message = PUT_IN.format(cue=cue.span.of(pair.item.reading.text))
                is_close = pair.support(part) == 1
                rule = "negation-added" if is_close else "negation-added-freely"
                span = part.span_of(range(part.first, part.last))
                yield Fault("certainty.negated", span, message, is_negation=True, rule=rule)
                return


def _tells_end(cue: Cue, pair: Comparison) -> bool:
    """Tell whether a not says that a thing has ended, and so does the evidence: "no longer works", "left"."""
    forms = pair.item.reading.words.forms
    if pair.words.no_longer.isdisjoint(forms[n] for n in pair.item.words_in(cue.span)):
        return False
    return any(form.startswith(pair.words.ending) for part in pair.evidence for form in part.forms)


def _told_by(cue: Cue, pair: Comparison) -> tuple[list[str], list[str]]:
    """Return what a not of the item governs, without words that say only that it may be, and what is behind.

    "No appeal to the court is possible": where the rest of its clause is gathered from several sentences,
    what stands behind a not is what it negates.
    """
    words = pair.item.reading.words
    unsaid = {
        words.stems[n]
        for n in range(pair.item.first, pair.item.last)
        if words.forms[n].startswith(pair.words.unsaid)
    }
    last = pair.item.words_in(cue.span).stop
    clauses = words.clauses
    behind = [
        words.stems[n]
        for n in range(last, pair.item.last)
        if words.stems[n] and clauses[n] == clauses[last - 1]
    ]
    governed, behind = (
        [stem for stem in stems if stem not in unsaid] for stems in (governed_by(cue, pair.item), behind)
    )
    return governed, behind


def _has_told(pair: Comparison, part: Part, governed: list[str], behind: list[str]) -> bool:
    """Tell whether a sentence has most of what a not governs, or all that stands behind it."""
    if pair.share(governed, part) >= _ADDED_GOVERNED:
        return True
    return len(behind) >= FEWEST_GOVERNED and pair.share(behind, part) == 1


def _may_deny(pair: Comparison, part: Part, governed: list[str]) -> bool:
    """Tell whether a sentence denies something, and tells of what is negated or much of the item."""
    if not pair.denies(part):
        return False
    return pair.share(governed, part) >= _DENIED or pair.support(part) >= FREE


def _is_gathered(pair: Comparison, part: Part) -> bool:
    return pair.support(part) >= LEAST and pair.whole_support >= FREE_GOVERNED


def _is_put_otherwise(pair: Comparison, part: Part) -> bool:
    """Tell whether a not may say what `part` says: "does not rule it out", "no festival without help"."""
    is_open = all(any(cue.kind == "hedged" for cue in one.cues) for one in (pair.item, part))
    is_condition = any(cue.kind == "conditional" for cue in part.cues)
    return is_open or (is_condition and len(pair.nots(pair.item)) > 1)
