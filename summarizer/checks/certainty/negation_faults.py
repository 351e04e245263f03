"""A negation that an item has lost or gained: what the article denies told as so, and the other way round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.checks.certainty.assertion import is_carried
from summarizer.checks.certainty.fault import (
    IN_ITS_WORDS,
    LEAST_SUPPORT,
    NEGATIVE,
    PUT_IN,
    REACH,
    Fault,
    lost,
    stem_at,
)
from summarizer.checks.certainty.otherwise import (
    has_denying_pair,
    is_same_bound,
    is_supposed,
    is_told_before,
    is_warned_of,
)
from summarizer.lang.en.checks.certainty.assertion import NOT_ENDING, REFUSAL, REFUSAL_ENDINGS
from summarizer.lang.en.checks.certainty.fault import CLAUSAL
from summarizer.lang.en.checks.certainty.faults import PAST, TO, UNTIL
from summarizer.lang.en.checks.certainty.negation_faults import ANTI, COMPARING, FROM, KEEPING, UN
from summarizer.lang.en.checks.certainty.otherwise import DENYING_VERBS, REFUSING
from summarizer.lang.en.checks.quotes.meaning import NUMBER_WORDS
from summarizer.lang.en.words import LIGHT, PAST_FORMS
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.analysis.certainty.cue import Cue
    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.certainty.fault import Pair

__all__ = ["denies", "find_lost_negation", "find_new_negation"]


def find_lost_negation(cue: Cue, pair: Pair) -> Iterator[Fault]:
    """Yield a fault when the item has the very word that the evidence negates, and no word that denies."""
    item, evidence = pair.item, pair.evidence
    number = _negated_word(cue, evidence)
    if pair.passage.kind == "claim" or number is None or denies(item) or pair.support < LEAST_SUPPORT:
        return
    # What was not reached until noon was reached then; "when I hadn't won" may be told as "before winning".
    is_later = (UNTIL in evidence.forms and UNTIL not in item.forms) or is_told_before(item, evidence)
    # "Never worse than 11th" told as "always 11th or better".
    if is_later or is_same_bound(evidence, item):
        return
    words = evidence.reading.words
    if not _has_clausal(cue, evidence) and not _is_told_alike(cue, number, pair):
        return
    if is_supposed(item, evidence, number) or is_warned_of(item, evidence, evidence.words_in(cue.span).start):
        return  # "if they do not accept" told as "might accept"
    # "Not part of the League" denies nothing of who else is named after the League.
    if evidence.reading.text[words.starts[number]].isupper():
        return
    stem = stem_at(evidence, number)
    # What is said there without a not, too, may be what the item tells.
    is_said = any(
        n != number and not is_carried(words.starts[n], evidence.cues, NEGATIVE)
        for n in evidence.places[stem]
    )
    is_alike = stem not in LIGHT or _is_of_same(number, pair)
    if (
        stem in item.places
        and not is_said
        and is_alike
        and _is_same_subject(cue, pair)
        and _is_nearby(number, pair)
    ):
        yield lost(cue.span, evidence, "negation-lost", stem_at(evidence, number))


def find_new_negation(cue: Cue, pair: Pair) -> Iterator[Fault]:
    """Yield a fault when the item negates a word that the evidence has, and nothing in it denies.

    "Had not been so high before" tells of a record: a text that compares may negate what never was.
    """
    item, evidence = pair.item, pair.evidence
    number = _negated_word(cue, item)
    if pair.passage.kind == "claim" or number is None or denies(evidence) or COMPARING & item.forms:
        return
    if is_same_bound(item, evidence) or _counts_others(cue, pair):
        return
    found = evidence.places.get(stem_at(item, number))
    if found and pair.support >= LEAST_SUPPORT:
        words = evidence.reading.words
        span = Span(words.starts[found[0]], words.ends[found[0]])
        message = PUT_IN.format(cue=cue.span.of(item.reading.text))
        stem = stem_at(item, number)
        yield Fault("certainty.negated", span, message, stem, is_negation=True, rule="negation-added")


def _counts_others(cue: Cue, pair: Pair) -> bool:
    """Tell whether what is negated has a figure of its own: "7 were not" of 19, of which "12 were"."""
    words, start = pair.item.reading.words, pair.item.words_in(cue.span).start
    before = (n for n in range(pair.item.first, start) if words.clauses[n] == words.clauses[start])
    forms = {words.forms[n] for n in before} - pair.evidence.forms
    return any(form.isdigit() or form in NUMBER_WORDS for form in forms)


def denies(part: Part) -> bool:
    """Tell whether a sentence has a word that negates, refuses or leaves out: "no", "failed", "unharmed"."""
    if FROM in part.forms and not KEEPING.isdisjoint(part.forms):
        return True  # "keeps them from voting"
    if has_denying_pair(part):
        return True
    return any(
        form in REFUSAL
        or form == ANTI
        or form.endswith(REFUSAL_ENDINGS)
        or (form.startswith(UN[0]) and form.endswith(UN[1]))
        for form in part.forms
    )


def _negated_word(cue: Cue, part: Part) -> int | None:
    """Return the content word right behind a "not" or "refrain from", `None` where another stands between.

    "Did not have any contact" negates the contact; "did not come with a camera" no camera.
    """
    words = part.reading.words
    numbers = part.words_in(cue.span)
    is_refusing = any(words.forms[n] in DENYING_VERBS or words.forms[n] in REFUSING for n in numbers)
    if not is_refusing and not _has_clausal(cue, part):
        return None
    for number in range(numbers.stop, min(numbers.stop + REACH, part.last)):
        if words.clauses[number] != words.clauses[numbers.stop - 1]:
            return None
        if words.stems[number]:
            return number
    return None


def _has_clausal(cue: Cue, part: Part) -> bool:
    forms = part.reading.words.forms
    return any(forms[n] in CLAUSAL or forms[n].endswith(NOT_ENDING) for n in part.words_in(cue.span))


def _is_told_alike(cue: Cue, number: int, pair: Pair) -> bool:
    """Tell whether the item, in the evidence's words, tells as done what there is refused or not managed.

    "Called on her to resign" says no more than "refused to resign"; "promised to smoke" is the contrary of
    "promised to refrain from smoking".
    """
    item, evidence = pair.item, pair.evidence
    forms, theirs = item.reading.words.forms, evidence.reading.words.forms
    first = evidence.words_in(cue.span).start
    is_ahead = first > evidence.first and theirs[first - 1] == TO
    if pair.support < IN_ITS_WORDS:
        return False
    return any(
        (forms[n - 1] == TO) == is_ahead and (is_ahead or forms[n].endswith(PAST) or forms[n] in PAST_FORMS)
        for n in item.places.get(stem_at(evidence, number), ())
        if n > item.first
    )


def _is_of_same(number: int, pair: Pair) -> bool:
    """Tell whether the item has what stands behind a light verb: "can't make the case", "made up 30%"."""
    words, last = pair.evidence.reading.words, pair.evidence.last
    clause = words.clauses[number]
    behind = (words.stems[n] for n in range(number + 1, last) if words.clauses[n] == clause)
    thing = next(filter(None, behind), None)
    return thing is None or thing in pair.item.places


def _is_same_subject(cue: Cue, pair: Pair) -> bool:
    """Tell whether the item may speak of what the negation's clause speaks of.

    "Ann Lee will not attend, but April Dunn may" negates nothing of April Dunn.
    """
    words, stems = pair.evidence.reading.words, pair.evidence.reading.words.stems
    start = pair.evidence.words_in(cue.span).start
    clause = words.clauses[start]
    subject = {stems[n] for n in range(pair.evidence.first, start) if words.clauses[n] == clause and stems[n]}
    if not subject or not subject.isdisjoint(pair.item.places):
        return True
    text = pair.evidence.reading.text
    later = (n for n in range(start, pair.evidence.last) if words.clauses[n] != clause and stems[n])
    return not any(text[words.starts[n]].isupper() and stems[n] in pair.item.places for n in later)


def _is_nearby(number: int, pair: Pair) -> bool:
    """Tell whether the sentence of a word of the evidence, which may hold several, has half of the item's."""
    words = pair.evidence.reading.words
    sentence = words.sentences[number]
    stems = {
        words.stems[n]
        for n in range(pair.evidence.first, pair.evidence.last)
        if words.sentences[n] == sentence
    }
    places = pair.item.places
    return sum(stem in stems for stem in places) >= LEAST_SUPPORT * len(places)
