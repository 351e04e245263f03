"""The sentences before a place in a text, without what is quoted, and the subject of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.analysis.speech.cues import PARTICIPLES
from summarizer.analysis.speech.persons import PERSON_NOUNS
from summarizer.analysis.speech.phrases import Word, ends_sentence, read_words, subject_after, subject_before
from summarizer.lang.en.analysis.speech.cues import (
    ADVERBS,
    AUXILIARIES,
    BOUNDS,
    CUES,
    DAYS,
    DETERMINERS,
    PERSON_CUES,
    PREPOSITIONS,
    PRONOUNS,
    QUALIFIERS,
    ROLE_WORDS,
    SPEECH_NOUNS,
)
from summarizer.lang.en.analysis.speech.persons import BODY_NOUNS, FOLLOWERS
from summarizer.lang.en.analysis.speech.sentences import (
    AND,
    APPOSED,
    BEFORE_SPEAKERS,
    DOING,
    HEARD,
    LEADS,
    NO_LEADS,
    OWNERS,
    QUALITIES,
    SHOWS,
    SKIPPED,
)
from summarizer.lang.en.analysis.speech.speakers import SEXES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.speech.marks import Region

__all__ = ["Sentence", "find_apposed", "find_subject", "sentences_before"]

_QUOTED = '"'
_LEADS = (PREPOSITIONS | BOUNDS | LEADS) - NO_LEADS
_SKIPPED = ADVERBS | DAYS | SKIPPED
_ROLES = ROLE_WORDS | PERSON_NOUNS
_NOUNS = _ROLES | BODY_NOUNS | FOLLOWERS | SPEECH_NOUNS
_LEADING_MARKS = frozenset({",", "'", "-", "–", "—", ":", "("})
_MOST_WORDS = 14
_LONGEST_LEAD = 40
_LEAST_CLOSED = 5  # words of "It was, Lee said."
_FARTHEST_NAME = 9  # words from an office to its holder: "A spokesman for the Kiel Trade Council, Ben Ost,"
_ENDS_SUBJECT = AUXILIARIES | BOUNDS | CUES
_NO_NAMES = DETERMINERS | PREPOSITIONS
_VERBS = CUES | AUXILIARIES
_NO_VERBS = PARTICIPLES | PERSON_CUES | HEARD
_SETTINGS = PREPOSITIONS | DAYS


class Sentence(NamedTuple):
    """A sentence outside quotation marks.

    Attributes:
        words: Its words; a quotation in it is the one word '"'.
        spans: The folded offsets of its parts outside quotation marks.
        paragraphs: How many paragraphs back it is.
    """

    words: list[Word]
    spans: list[tuple[int, int]]
    paragraphs: int


def sentences_before(  # noqa: C901 - one walk over what is told between quotations
    text: str, floor: int, at: int, regions: Sequence[Region]
) -> list[Sentence]:
    """Return the sentences of `text[floor:at]`, the last first. `regions` are the quotations there."""
    found: list[Sentence] = []
    words: list[Word] = []
    spans: list[tuple[int, int]] = []
    paragraph = 0

    def close() -> None:
        nonlocal words, spans
        if words:
            found.append(Sentence(words, spans, paragraph))
        words, spans = [], []

    position = floor
    for region in [*regions, None]:
        end = region.start if region is not None and region.start < at else at
        for index, line in enumerate(_lines(text, position, end)):
            if index:
                close()
                paragraph += 1
            read = read_words(text, *line)
            first = 0
            for mark in range(len(read)):
                if ends_sentence(read, mark):
                    words.extend(read[first : mark + 1])
                    spans.append((read[first].start, read[mark].end))
                    close()
                    first = mark + 1
            if first < len(read):
                words.extend(read[first:])
                spans.append((read[first].start, read[-1].end))
        if region is None or region.start >= at:
            break
        quoted = Word(_QUOTED, _QUOTED, region.start, region.end)
        words.append(quoted)
        if text[max(region.content[1] - 2, 0) : region.content[1]].rstrip()[-1:] == ".":
            close()  # the sentence after it is another: "... dark." Clara nodded.
        position = max(min(region.end, at), position)
    close()
    return [Sentence(item.words, item.spans, paragraph - item.paragraphs) for item in reversed(found)]


def _lines(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the bounds of the paragraphs of `text[start:end]`, empty ones left out but for the outermost."""
    lines: list[tuple[int, int]] = []
    position = start
    while position <= end:
        stop = text.find("\n", position, end)
        stop = stop if stop >= 0 else end
        if not lines or stop == end or text[position:stop].strip():
            lines.append((position, stop))
        position = stop + 1
    return lines


def find_subject(words: Sequence[Word]) -> list[Word]:
    """Return the words of a sentence's subject, as well as small words can tell; none where it has none."""
    speaker = _inverted(words) or _closing(words)
    if speaker:
        return speaker
    index = 0
    while index < len(words):
        word = words[index]
        if word.text == _QUOTED or word.text in _LEADING_MARKS or word.low in _SKIPPED:
            index += 1
            continue
        is_doing = word.low.endswith(DOING) and not word.is_name and word.low not in ROLE_WORDS
        if index == 0 and word.is_name and word.low.endswith(DOING) and _is_lead(words, 0):
            is_doing = True
        if word.low in _LEADS or is_doing:
            comma = _next_comma(words, index)
            if comma is None:
                return _led_up(words, index)
            index = comma + 1
            continue
        break
    return _after_apposition(words, index) or _phrase(words, index)


def _after_apposition(words: Sequence[Word], index: int) -> list[Word]:
    """Return the pronoun behind what it is told to be: "A hawk in the mould of Clara Moss, he is likely"."""
    comma = _next_comma(words, index) if words[index : index + 1] and words[index].low in APPOSED else None
    if comma is None or comma + 2 >= len(words) or words[comma + 1].low not in SEXES:
        return []
    is_told = any(word.low in _ENDS_SUBJECT and not word.is_name for word in words[index:comma])
    return [] if is_told else [words[comma + 1]]


def _led_up(words: Sequence[Word], lead: int) -> list[Word]:
    """Return the name before a verb of saying whose lead has no comma: "In a statement Clara Moss said"."""
    for index in range(lead + 1, len(words)):
        if words[index].low in CUES and words[index].low not in _NO_VERBS and not words[index].is_name:
            found = subject_before(words, index)
            return found[0] if found and any(word.is_name for word in found[0]) else []
    return []


def find_apposed(words: Sequence[Word], subject: Sequence[Word]) -> list[Word]:
    """Return the name in apposition to a subject, or none: "The mayor of Kiel, Nora Kell, ..."."""
    first = next(index for index, word in enumerate(words) if word is subject[-1]) + 1
    comma = next((index for index in range(first, len(words)) if words[index].text == ","), len(words))
    between = words[first:comma]
    if len(between) > _FARTHEST_NAME or any(_is_told(word) for word in between):
        return []
    end = comma + 1
    while end < len(words) and words[end].is_name and words[end].low not in _NO_NAMES:
        end += 1
    name = list(words[comma + 1 : end])
    is_closed = end < len(words) and (words[end].text in {",", "("} or words[end].low in _VERBS)
    # "His wife, Jane, said", not "The mayor of Kiel, Germany, said".
    is_owned = subject[0].low in OWNERS
    is_first = not between and end < len(words) and words[end].low in _VERBS  # "A likely pick, Haley is"
    return name if is_closed and (len(name) > 1 or (name and (is_owned or is_first))) else []


def _is_told(word: Word) -> bool:
    """Tell whether a word shows that a noun phrase is over: "said", "is", "who", a mark."""
    return word.low in _ENDS_SUBJECT or not word.text[0].isalnum()


def _is_lead(words: Sequence[Word], index: int) -> bool:
    """Tell whether a capitalised participle begins a phrase, not a name: "Speaking in Lyon"."""
    return index + 1 < len(words) and not words[index + 1].is_name and words[index + 1].text != ","


def _next_comma(words: Sequence[Word], index: int) -> int | None:
    for position in range(index, min(len(words), index + _LONGEST_LEAD)):
        if words[position].text == ",":
            return position
    return None


def _inverted(words: Sequence[Word]) -> list[Word]:
    """Return the speaker after the quotation or comma and a verb: "..., said Clara Moss"."""
    for index in range(1, len(words) - 1):
        word = words[index]
        is_verb = word.low in CUES and word.low not in _NO_VERBS and not word.is_name
        if is_verb and words[index - 1].text in {_QUOTED, ","}:
            before = words[index - 1]
            if before.text == "," and not (index > 1 and words[index - 2].text == _QUOTED) and index < 4:
                continue
            if words[index + 1].is_name or words[index + 1].low in BEFORE_SPEAKERS:
                subject, end = subject_after(words, index + 1)
                if subject and (before.text == _QUOTED or _is_left_there(words, end)):
                    return subject[0]
    return []


def _closing(words: Sequence[Word]) -> list[Word]:
    """Return the speaker at the end of what is told: "The trade was unfair, Clara Moss said."."""
    end = len(words) - 1 if words and words[-1].text == "." else len(words)
    if end < _LEAST_CLOSED or words[end - 1].low not in CUES or words[end - 1].low in PARTICIPLES:
        return []
    first = end - 1
    while first > 0 and words[first - 1].is_name:
        first -= 1
    name = list(words[first : end - 1])
    return name if name and first > 1 and words[first - 1].text == "," else []


def _is_left_there(words: Sequence[Word], end: int) -> bool:
    """Tell whether a speaker is told of no further: "..., said Moss on Friday.", not ", said Moss went"."""
    last = words[end - 1]
    if not last.is_name and last.low not in _NOUNS:
        return False  # "Moss, a friend of Lee, said the case shows it"
    if end >= len(words):
        return True
    return words[end].text in {".", ",", ";"} or words[end].low in _SETTINGS


def _ends_name(words: Sequence[Word], index: int, phrase: Sequence[Word]) -> bool:
    """Tell whether a name ends before the word at `index`: "Lee supports", not "Lee supporters"."""
    word = words[index]
    if not phrase or not phrase[-1].is_name or phrase[-1].low in DETERMINERS:
        return False
    if word.is_name or word.text == "." or word.low in _NOUNS:
        return False
    is_first = phrase[0] is words[0]  # "Radio talk show host Ann Lee"
    return not (len(phrase) == 1 and (is_first or _is_quality(phrase[0])) and _leads_to_name(words, index))


def _is_quality(word: Word) -> bool:
    """Tell whether a word may tell of what sort somebody is: "Democratic", "former", "French"."""
    return word.low in QUALIFIERS or word.low.endswith(QUALITIES)


def _leads_to_name(words: Sequence[Word], index: int) -> bool:
    """Tell whether an office and a name follow: "Democratic presidential front-runner Ann Lee"."""
    for at in range(index, min(index + 3, len(words) - 1)):
        if words[at].low in _ROLES and words[at].low not in QUALIFIERS:
            return words[at + 1].is_name
        if not _is_quality(words[at]) and words[at].low not in SHOWS:
            return False
    return False


def _phrase(words: Sequence[Word], index: int) -> list[Word]:
    """Return the noun phrase at `index`."""
    phrase: list[Word] = []
    while index < len(words) and len(phrase) < _MOST_WORDS:
        word = words[index]
        if word.low in PRONOUNS:
            return phrase or [word]
        small = word.low in AUXILIARIES or word.low in BOUNDS or word.low == AND
        if small or (word.low in CUES and not word.is_name and word.low not in ROLE_WORDS):
            break
        if word.text in {"'s", "'"} and phrase:
            index += 1
            continue
        if word.text == _QUOTED or not (word.text[0].isalnum() or (word.text == "." and phrase)):
            break
        if word.low in PREPOSITIONS:
            break
        if phrase and word.low in DETERMINERS:
            break
        if _ends_name(words, index, phrase):
            break
        phrase.append(word)
        index += 1
    while phrase and phrase[-1].text == ".":
        phrase.pop()
    return phrase
