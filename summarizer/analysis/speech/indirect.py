"""Speakers that are not the plain subject of the verb of saying: "Lee, who said", "her claim that"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from summarizer.analysis.speech.cues import PARTICIPLES
from summarizer.analysis.speech.found import Found, names_somebody, read_occasion
from summarizer.analysis.speech.phrases import Word, ends_sentence, subject_after, subject_before
from summarizer.analysis.speech.sentences import find_apposed, find_subject
from summarizer.lang.en.analysis.speech.cues import (
    ADVERBS,
    AUXILIARIES,
    CUES,
    DAYS,
    DETERMINERS,
    NOUN_CUES,
    OBJECT_CUES,
    PREPOSITIONS,
    PRONOUNS,
    ROLE_WORDS,
)
from summarizer.lang.en.analysis.speech.indirect import (
    ACCORDING,
    AGENTS,
    AND,
    AS,
    CLAUSES,
    GOES,
    ON_TO,
    OWNERS,
    QUOTED_VERBS,
    REPORTED,
    THAT,
    TIMES,
    WHO,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "before_who",
    "goes_on_to_say",
    "leads_on",
    "main_subject",
    "of_the_noun",
    "owner_of",
    "quoted_by_another",
    "read_closing",
]

_DATELINE = 14  # words in which a line's place and day end: "LYON, Dec. 8 (AFP) —"
_DASHES = frozenset({"-", "–", "—"})
_FARTHEST_QUOTED = 12  # words from "quoted" to "as saying"
_NO_SUBJECTS = DETERMINERS | TIMES
_SETTINGS = DAYS | PREPOSITIONS
_SHORT_SUBJECTS = PRONOUNS | DETERMINERS | ROLE_WORDS


def main_subject(words: Sequence[Word]) -> list[list[Word]]:
    """Return the subject of a sentence that is one clause with what hangs on it, none for several.

    "Lee said Holt welcomed it, adding" is Lee's; "Lee spoke, and Holt welcomed it, adding" is not.
    """
    for before, word in pairwise(words):
        if word.text == ";" or (before.text == "," and word.low in CLAUSES):
            return []
    dateline = next((i for i, word in enumerate(words[:_DATELINE]) if word.text in _DASHES), -1)
    is_dated = dateline >= 0 and words[0].text.isupper()
    rest = words[dateline + 1 :] if is_dated else words
    subject = find_subject(rest)
    apposed = find_apposed(rest, subject) if subject else []
    if subject and not apposed and _is_joined(rest, subject):
        return []
    if apposed:
        return [apposed, subject]
    named = any(word.is_name and word.low not in _NO_SUBJECTS for word in subject)
    return [subject] if named and names_somebody(subject) else []


def _is_joined(words: Sequence[Word], subject: Sequence[Word]) -> bool:
    """Tell whether a subject is one of two: "Yahoo and former anchor Lee has"."""
    after = next(index for index, word in enumerate(words) if word is subject[-1]) + 1
    return after < len(words) and words[after].low == AND


def before_who(words: Sequence[Word], verb: int) -> list[list[Word]]:
    """Return the name or noun that "who declared" and "which notes" hang on."""
    index = verb - 1
    while index > 0 and (words[index].low in ADVERBS or words[index].low in AUXILIARIES):
        index -= 1
    if index < 1 or words[index].low not in WHO:
        return []
    subject = subject_before(words, index - 1 if words[index - 1].text == "," else index)
    if subject:
        subject = [_without_deed(subject[0]), *subject[1:]]
    return subject if subject and names_somebody(subject[0]) else []


def _without_deed(segment: list[Word]) -> list[Word]:
    """Return the name at the end of "attacked by Lee"."""
    last = max((index for index, word in enumerate(segment) if word.low in AGENTS), default=-1)
    tail = segment[last + 1 :]
    return tail if tail and all(word.is_name for word in tail) else segment


def quoted_by_another(words: Sequence[Word], verb: int) -> list[Word]:
    """Return Lee in "the agency quoted Lee as saying", with *quoted* at `verb`; none elsewhere."""
    if words[verb].low not in QUOTED_VERBS:
        return []
    last = min(verb + _FARTHEST_QUOTED, len(words) - 1)
    end = next((index for index in range(verb + 1, last) if words[index].low == AS), 0)
    if not end or words[end + 1].low not in PARTICIPLES:
        return []
    speaker = list(words[verb + 1 : end])
    return speaker if speaker and speaker[0].low not in PREPOSITIONS and names_somebody(speaker) else []


def goes_on_to_say(words: Sequence[Word], index: int) -> Found | None:
    """Read "The letter goes on to say"."""
    led = [word.low for word in words[max(index - 3, 0) : index]]
    if tuple(led[-2:]) != ON_TO or led[0] not in GOES:
        return None
    subject = subject_before(words, index - 3)
    cue = (words[index - 3].start, words[index].end)
    return Found(subject, cue, "before") if subject and names_somebody(subject[0]) else None


def of_the_noun(words: Sequence[Word], index: int) -> Found | None:
    """Read "her claim that" and "Lee's comment last week that": the words are the owner's."""
    after = words[index + 1 : index + 5]
    if words[index].low not in NOUN_CUES or not any(w.low == THAT or w.text == ":" for w in after):
        return None
    for first in range(index - 1, max(index - 4, -1), -1):
        word = words[first]
        if word.low in OWNERS:
            owner = [Word(word.text, OWNERS[word.low], word.start, word.end)]
        else:
            owner = owner_of(words, first)
        if owner:
            return Found([owner], (words[index].start, words[index].end), "before")
        if word.low in PREPOSITIONS or word.text in {",", '"'}:
            return None
    return None


def owner_of(words: Sequence[Word], last: int) -> list[Word]:
    """Return the name before "'s words": "in Smith's words"."""
    if words[last].text not in {"'s", "'"} and not words[last].low.endswith("'s"):
        return []
    first = last
    while first > 0 and words[first - 1].is_name:
        first -= 1
    owner = [word for word in words[first : last + 1] if word.text not in {"'s", "'"}]
    if owner and owner[-1].low.endswith("'s"):
        word = owner[-1]
        owner[-1] = Word(word.text[:-2], word.low[:-2], word.start, word.end - 2)
    return owner if owner and owner[0].is_name else []


def read_closing(words: Sequence[Word], index: int) -> Found | None:
    """Read ", said Smith." and ", according to Smith." at the end of a sentence, from `index` on."""
    for at in range(index, len(words) - 1):
        if ends_sentence(words, at) or words[at].text in {";", ":"}:
            return None
        if words[at].text != ",":
            continue
        verb = words[at + 1]
        if at + 2 < len(words) and (verb.low, words[at + 2].low) == ACCORDING:
            subject, end = subject_after(words, at + 3)
            cue = (verb.start, words[at + 2].end)
        elif verb.low in CUES and verb.low not in PARTICIPLES:
            subject, end = subject_after(words, at + 2)
            cue = (verb.start, verb.end)
        else:
            subject, cue, end = _closing_subject(words, at)
        if subject and names_somebody(subject[0]):
            is_outlet = _is_report(words, cue)
            return Found(subject, cue, "after", read_occasion(words, end), confident=not is_outlet)
    return None


def _is_report(words: Sequence[Word], cue: tuple[int, int]) -> bool:
    """Tell whether the verb is *reported*: who reports is not who speaks where another is said to."""
    return any(word.start == cue[0] and word.low in REPORTED for word in words)


def _closing_subject(words: Sequence[Word], comma: int) -> tuple[list[list[Word]], tuple[int, int], int]:
    """Read ", Smith said." and ", he told reporters." that close the quotation's sentence."""
    for verb in range(comma + 2, min(comma + 6, len(words) - 1)):
        word = words[verb]
        if word.text in {",", "."}:
            break
        if word.low in CUES and not word.is_name and word.low not in PARTICIPLES:
            follows = words[verb + 1]
            is_closed = ends_sentence(words, verb + 1) or follows.low in _SETTINGS
            subject = list(words[comma + 1 : verb])
            is_short = all(w.is_name or w.low in _SHORT_SUBJECTS for w in subject)
            if (is_closed or word.low in OBJECT_CUES) and is_short:
                return [subject], (word.start, word.end), verb + 1
            break
    return [], (0, 0), comma


def leads_on(rest: Sequence[Word]) -> bool:
    """Tell whether the words after a verb end in a colon: "Lee said:" leads to the quotation that follows."""
    return (
        bool(rest)
        and rest[-1].text == ":"
        and not any(ends_sentence(rest, index) for index in range(len(rest) - 1))
    )
