"""The clauses that attribute speech before a quotation."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from summarizer.analysis.speech.cues import PARTICIPLES
from summarizer.analysis.speech.found import Found, counts_things, names_somebody, read_occasion
from summarizer.analysis.speech.indirect import (
    before_who,
    goes_on_to_say,
    main_subject,
    of_the_noun,
    owner_of,
    quoted_by_another,
)
from summarizer.analysis.speech.issued import issued_in
from summarizer.analysis.speech.persons import PERSON_NOUNS
from summarizer.analysis.speech.phrases import Word, ends_sentence, is_doing, subject_after, subject_before
from summarizer.analysis.speech.sentences import find_subject
from summarizer.lang.en.analysis.speech.clauses import (
    ACCORDING,
    AS,
    BE,
    BEFORE_NOUNS,
    BEFORE_PARTICIPLES,
    BY,
    DOING,
    FOR,
    FROM,
    INSIDE_NAMES,
    INSIDE_OFFICES,
    IT_THEY,
    JOINS,
    MORE,
    NO_SPEAKERS,
    NO_SUBJECT,
    OBJECT_RELATIVES,
    ONE,
    OWN,
    PASSIVE_ENDINGS,
    PAST,
    PUT,
    SAID,
    SPEAKERS,
    THAT,
    THING_RELATIVES,
    THOUGHTS,
    WHAT,
    WHICH,
    WITH,
    WORDS,
)
from summarizer.lang.en.analysis.speech.cues import (
    ADVERBS,
    AUXILIARIES,
    CUES,
    DAYS,
    DETERMINERS,
    NOUN_CUES,
    OBJECT_CUES,
    PERSON_CUES,
    PREPOSITIONS,
    PRONOUNS,
    SPEECH_NOUNS,
)
from summarizer.lang.en.analysis.speech.persons import BODY_NOUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["attribute_before", "guess_subject", "is_called", "is_put"]

_FAR = 24  # words from the verb of saying to a quotation that is its object
_NEAR_WORDS = 12  # and to one that is part of what is reported
_SPEAKERS = PERSON_NOUNS | BODY_NOUNS | PRONOUNS | SPEECH_NOUNS | SPEAKERS
_LEAST_CLAUSE = 2
_CALLED = 6  # words from "was described" to what it is described as
_NEAR_WHAT = 6  # words from "what" to the verb: "what Mr Lee was saying"
_LABEL = 4  # words of a name before a colon
_SAID_NOUNS = SPEECH_NOUNS | NOUN_CUES
_BEFORE_SAID = BEFORE_PARTICIPLES | {","}
_SOMEBODY = _SPEAKERS | {ONE}


def attribute_before(words: list[Word]) -> Found | None:  # noqa: C901, PLR0911, PLR0912 - a ladder of rules reads best flat
    """Read the attribution in the part of a sentence that leads up to a quotation."""
    if not words:
        return None
    colon = words[-1].text == ":"
    according = _according(words)
    for index in range(len(words) - 1, -1, -1):
        word = words[index]
        if word.low not in CUES or (word.is_name and index > 0) or _is_judged(words, index):
            continue
        owned = of_the_noun(words, index)
        if owned is not None:
            return owned
        if _is_noun(words, index):
            found = goes_on_to_say(words, index)
            if found is not None:
                return found
            continue
        if word.low in PARTICIPLES:
            found = _participle(words, index)
            if found is not None:
                return found
            continue
        if _is_passive(words, index):
            if words[index + 1 : index + 2] and words[index + 1].low == BY:
                subject, end = subject_after(words, index + 2)
                if subject and names_somebody(subject[0]):
                    return Found(
                        subject, (word.start, word.end), "before", read_occasion(words, end), confident=False
                    )
            colon = False
            continue
        issued = issued_in(words[: index - 1]) if index > 1 and words[index - 1].low == WHICH else None
        segments = issued.subject if issued is not None else subject_before(words, index)
        if not segments and words[-1].text != ".":
            segments = before_who(words, index)
        if not segments and index and words[index - 1].low in JOINS:
            segments = _joined_subject(words, index)
        if segments and names_somebody(segments[0]):
            if counts_things(segments[0], word) or (
                _is_thought(words, index) and _is_told_of(words, segments)
            ):
                continue
            sure = (_is_near(words, index) or _is_main(words, segments)) and not _is_relative(
                words, segments[0]
            )
            return Found(segments, (word.start, word.end), "before", read_occasion(words, index + 1), sure)
        if index == 0 or words[index - 1].text in {",", '"', "'"}:
            subject, end = subject_after(words, index + 1)
            has_object = word.low in OBJECT_CUES or word.low in PERSON_CUES
            if subject and names_somebody(subject[0]) and not has_object:
                return Found(subject, (word.start, word.end), "before", read_occasion(words, end))
    if according is not None:
        return according
    put = _put(words)
    if put is not None:
        return put
    if colon:
        return _colon(words)
    return None


def _is_judged(words: Sequence[Word], cue: int) -> bool:
    """Tell whether somebody says of another's words what they are: "he said what she was saying was …"."""
    if cue + 1 >= len(words) or words[cue + 1].low not in BE:
        return False
    opening = next((n for n in range(cue - 1, max(cue - _NEAR_WHAT, 0), -1) if words[n].low == WHAT), 0)
    return any(word.low in CUES for word in words[:opening])


def guess_subject(words: list[Word]) -> list[Word]:
    """Return the subject of a sentence that says nothing of speaking, if it may speak; none if not."""
    if len(words) < _LEAST_CLAUSE or words[-1].text == ":":
        return []
    subject = find_subject(words)
    if not subject or not names_somebody(subject) or subject[0].low in NO_SPEAKERS:
        return []
    is_named = any(word.is_name and word.low not in DETERMINERS for word in subject)
    return subject if is_named or any(word.low in _SPEAKERS for word in subject) else []


def _is_thought(words: Sequence[Word], verb: int) -> bool:
    """Tell whether a verb is of thinking, whose subject a report may be about: "Lee said it hoped"."""
    return words[verb].low in THOUGHTS


def _is_told_of(words: Sequence[Word], segments: Sequence[Sequence[Word]]) -> bool:
    """Tell whether a subject is an "it" or a "they" of which somebody named is said to speak before."""
    if segments[0][0].low not in IT_THEY:
        return False
    first = next(index for index, word in enumerate(words) if word is segments[0][0])
    return any(word.low in SAID for word in words[:first])


def _is_near(words: Sequence[Word], verb: int) -> bool:
    """Tell whether a verb of saying leads up to the quotation, with nobody else named on the way."""
    if words[-1].text in {",", ":"} or words[-1].low == THAT:
        return len(words) - verb <= _FAR
    between = words[verb + 1 :]
    names = any(
        word.is_name and not before.is_name and word.low not in DAYS
        for before, word in pairwise([words[verb], *between])
    )
    if len(between) > _NEAR_WORDS or (names and words[verb].low not in OBJECT_CUES):
        return len(between) <= 3
    return True


def _is_main(words: Sequence[Word], segments: Sequence[Sequence[Word]]) -> bool:
    """Tell whether a name is the subject of its whole sentence, not of a clause within it."""
    subject = main_subject(words[1:] if words[0].low == AS else words)  # "As Lee told the paper, ..."
    return bool(subject) and subject[0][0].start in {segment[0].start for segment in segments}


def _is_relative(words: Sequence[Word], segment: Sequence[Word]) -> bool:
    """Tell whether a subject stands in a clause about a thing: "which the Tax Foundation estimates"."""
    first = next(index for index, word in enumerate(words) if word is segment[0])
    if first and words[first - 1].low in OBJECT_RELATIVES:
        return first < 2 or words[first - 2].low not in PREPOSITIONS  # "during which he said" is his
    return segment[0].low in THING_RELATIVES


def _is_noun(words: Sequence[Word], index: int) -> bool:
    """Tell whether a form that can be a verb of saying is a noun here: "his claims", "a report"."""
    if not index:
        return False
    before = words[index - 1].low
    return before in BEFORE_NOUNS or (before.endswith("'s") and words[index].low in _SAID_NOUNS)


def _is_passive(words: Sequence[Word], index: int) -> bool:
    """Tell whether the verb is passive: "was asked", "were told"."""
    before = index - 1
    while before >= 0 and words[before].low in ADVERBS:
        before -= 1
    return before >= 0 and words[before].low in BE and words[index].low.endswith(PASSIVE_ENDINGS)


def is_called(words: Sequence[Word]) -> bool:
    """Tell whether words end in a passive that a name follows by "by": "was described as"."""
    last = range(len(words) - 1, max(len(words) - _CALLED, 0), -1)
    verb = next((index for index in last if words[index].low in CUES), None)
    return verb is not None and _is_passive(words, verb)


def _participle(words: Sequence[Word], index: int) -> Found | None:
    """Read ", adding that" and "was quoted as saying": the subject is the sentence's."""
    verb = words[index]
    before = words[index - 1] if index else None
    if before is not None and before.low == AS:
        for quoted in range(index - 2, -1, -1):
            speaker = quoted_by_another(words, quoted)
            if speaker:
                return Found([speaker], (before.start, verb.end), "before")
    if before is not None and before.low in BE:
        segments = subject_before(words, index - 1)
        return Found(segments, (verb.start, verb.end), "before") if segments else None
    if before is not None and before.low not in _BEFORE_SAID:
        # "with one poster writing", "with Boswell stating"
        segments = subject_before(words, index)
        if segments and names_somebody(segments[0]):
            start = words.index(segments[0][0])
            is_somebody = any(word.is_name or word.low in _SOMEBODY for word in segments[0])
            if start and words[start - 1].low == WITH and is_somebody:
                return Found(segments, (verb.start, verb.end), "before", read_occasion(words, index + 1))
        if before.low not in SPEECH_NOUNS:
            return None
        found = _sentence_subject(words[: index - 1])
        return Found(found, (verb.start, verb.end), "before", confident=False) if found else None
    clause = words[: index - 1 if before is not None else index]
    is_told = any(word.low in CUES for word in clause[-2:])  # "..., Lee said, adding"
    found = ([] if is_told else main_subject(clause)) or _sentence_subject(clause)
    return Found(found, (verb.start, verb.end), "before", confident=len(words) < 45) if found else None


def _joined_subject(words: Sequence[Word], verb: int) -> list[list[Word]]:
    """Return whose a verb behind an "and" is: with a comma before that, the whole sentence's.

    "Lee feels he has time, and told the paper" is Lee's.
    """
    is_apart = verb > 1 and words[verb - 2].text == ","
    return (main_subject(words[: verb - 2]) if is_apart else []) or _sentence_subject(words[:verb])


def _sentence_subject(words: Sequence[Word]) -> list[list[Word]]:
    """Return the subject of the last finite verb's clause, as well as small words can tell."""
    for index in range(len(words) - 1, 0, -1):
        if words[index].low in CUES and words[index].low not in PARTICIPLES and not _is_noun(words, index):
            segments = subject_before(words, index)
            if segments and names_somebody(segments[0]):
                return segments
    for index in range(1, len(words)):
        low = words[index].low
        if low in AUXILIARIES or (low.endswith(PAST) and len(low) > 3 and not words[index].is_name):
            segments = subject_before(words, index)
            if (
                segments
                and names_somebody(segments[0])
                and not (words[0].low in NO_SUBJECT and segments[0][0] is words[1])
            ):
                return segments
    return _leading_name(words)


def _leading_name(words: Sequence[Word]) -> list[list[Word]]:
    """Return the name a sentence begins with, after a phrase of time or place."""
    first = 0
    if words and words[0].low in PREPOSITIONS:
        comma = next((i for i, word in enumerate(words) if word.text == ","), -1)
        first = comma + 1
    names: list[Word] = []
    for index, word in enumerate(words[first:], start=first):
        if word.text == "." and names and not ends_sentence(words, index):
            continue  # "Vermont Sen. Bernie Sanders"
        if not (word.is_name or (names and word.low in INSIDE_NAMES) or word.low in PRONOUNS):
            if word.low.endswith(DOING):
                return []  # "Smith riding in Norway", a caption
            break
        names.append(word)
    return [names] if names and names_somebody(names) else []


def is_put(words: Sequence[Word], index: int) -> bool:
    """Tell whether two words are a verb of saying together: "put it", "shot back"."""
    return index + 1 < len(words) and (words[index].low, words[index + 1].low) in PUT


def _put(words: Sequence[Word]) -> Found | None:
    """Read "as Smith put it" and "Smith shot back"."""
    for index in range(1, len(words) - 1):
        if is_put(words, index):
            subject = subject_before(words, index)
            if subject and names_somebody(subject[0]):
                return Found(subject, (words[index].start, words[index + 1].end), "before")
    return None


def _according(words: Sequence[Word]) -> Found | None:
    for index in range(len(words) - 1):
        low = words[index].low
        if (low, words[index + 1].low) in ACCORDING:
            start = index + 2
        elif words[index + 1].low == WORDS and index and owner_of(words, index):
            owner = owner_of(words, index)
            return Found([owner], (words[index + 1].start, words[index + 1].end), "before")
        else:
            continue
        subject, end = subject_after(words, start)
        if subject and names_somebody(subject[0]):
            cue = (words[index].start, words[index + 1].end)
            return Found(subject, cue, "before", read_occasion(words, end))
    return None


def _colon(words: list[Word]) -> Found | None:
    """Read "Smith: ..." and "... in a statement from the ministry: ..."."""
    colon = words[-1]
    body = words[:-1]
    dash = next((i for i in range(len(body) - 1, -1, -1) if body[i].text in {"-", "–", "—"}), -1)
    label = body[dash + 1 :]
    if dash >= 0 and 1 < len(label) <= _LABEL and all(word.is_name for word in label):
        return Found([label], (colon.start, colon.end), "before")  # "Who leads? - Philip Moss:"
    if not body or is_doing(body):
        return None
    origin = next((i for i, word in enumerate(body[:4]) if word.low == FROM), -1)
    if origin >= 0 and all(word.low in MORE for word in body[:origin]):  # "And from the chairwoman:"
        subject, end = subject_after(body, origin + 1)
        if subject and end >= len(body) and names_somebody(subject[0]):
            return Found(subject, (body[origin].start, body[origin].end), "before")
    if len(body) <= 9 and body[0].is_name and not any(w.low in AUXILIARIES or w.text == "," for w in body):
        subject, _ = subject_after(body, 0)
        if subject and subject[0][-1].end == body[-1].end and _is_name_and_office(subject[0]):
            return Found(subject, (colon.start, colon.end), "before")
    is_example = body[0].low == FOR and body[1:2] and body[1].low not in OWN  # "For example:"
    subject = [] if is_example else _sentence_subject(body)
    return Found(subject, (colon.start, colon.end), "before", confident=False) if subject else None


def _is_name_and_office(segment: Sequence[Word]) -> bool:
    """Tell whether a phrase before a colon can be a name and an office, not a caption."""
    last = segment[-1]
    if not last.is_name and last.low not in _SPEAKERS:
        return False  # "Partial transcript:"
    return not any(
        (word.low in PREPOSITIONS and word.low not in INSIDE_OFFICES) or word.low.endswith(DOING)
        for word in segment
        if not word.is_name
    )
