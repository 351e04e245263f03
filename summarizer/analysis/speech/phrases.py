"""The words around a quotation: subjects before and after a verb of saying."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from summarizer.lang.en.analysis.speech.cues import (
    ABBREVIATIONS,
    ADVERBS,
    AUXILIARIES,
    BOUNDS,
    CUES,
    DAYS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    ROLE_WORDS,
)
from summarizer.lang.en.analysis.speech.phrases import (
    AFTER_NOUNS,
    ALONE,
    AND,
    ARTICLES,
    BETWEEN_OFFICES,
    DASHES,
    DOING,
    GIVEN,
    INSIDE_SUBJECT,
    JOINERS,
    MANNER,
    NO_MANNER,
    ON,
    OPENERS,
    RELATIVE,
)
from summarizer.text.spans import split_pieces

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "Word",
    "ends_sentence",
    "is_capital",
    "is_doing",
    "is_manner",
    "last_sentence",
    "read_words",
    "subject_after",
    "subject_before",
]

# Plain words are tried first, as most are.
_PIECES = re.compile(
    r"((?! )(?:[a-zA-Z]++(?=[ ,])|[^\W_]+(?:(?:['.&/-]|(?<=[0-9]),(?=[0-9]{3}))(?=[^\W_])[^\W_]+)*"
    r"|'(?:s|S)?(?![^\W_])|[^\w\s]))"
)
_STOPS = frozenset('.!?;:—–-|"()[]')
_VERBS = CUES - ROLE_WORDS
_MEANT = DETERMINERS | PRONOUNS
_LEADS_ON = PREPOSITIONS | DETERMINERS
_SETTINGS = PREPOSITIONS | DAYS
_MAX_SUBJECT = 16
_MAX_APPOSITION = 14
_MAX_ASIDE = 25  # words between dashes
_LONGEST_NAME = 5
_BRACKETS = frozenset("()")


class Word(NamedTuple):
    """A word or mark of punctuation with its folded offsets and lower-case form."""

    text: str
    low: str
    start: int
    end: int

    @property
    def is_name(self) -> bool:
        """Whether it begins with a capital."""
        return is_capital(self.text)


def is_capital(word: str) -> bool:
    """Tell whether a word begins with a capital, after an Arabic article too: "al-Qadhafi"."""
    return word[:1].isupper() or (word[2:3] == "-" and word[3:4].isupper() and word[:2] in ARTICLES)


def read_words(text: str, start: int, end: int) -> list[Word]:
    """Return the words and punctuation of folded `text[start:end]`."""
    _, words, starts, ends = split_pieces(_PIECES, text[start:end], start)
    fields = zip(words, map(str.lower, words), starts, ends, strict=True)
    # The tuples are made directly: a named tuple's own constructor is a call more for every word.
    return list(map(partial(tuple.__new__, Word), fields))


def ends_sentence(words: Sequence[Word], index: int) -> bool:
    """Tell whether the mark at `index` ends a sentence."""
    mark = words[index].text
    if mark in "!?":
        return True
    if mark != ".":
        return False
    before = words[index - 1] if index else None
    touches = before is not None and before.end == words[index].start
    if (
        before is not None
        and touches
        and (before.low in ABBREVIATIONS or (len(before.text) == 1 and before.is_name))
    ):
        return False
    after = words[index + 1] if index + 1 < len(words) else None
    return after is None or not (after.text[0].islower() or after.text in ",;:)")


def last_sentence(words: list[Word]) -> list[Word]:
    """Return the words after the last end of a sentence."""
    for index in range(len(words) - 1, -1, -1):
        if index < len(words) - 1 and ends_sentence(words, index):
            return words[index + 1 :]
    return words


def is_manner(word: Word) -> bool:
    """Tell whether a word tells the manner: "contentedly"."""
    return word.low.endswith(MANNER) and len(word.low) > 4 and not word.is_name and word.low not in NO_MANNER


def subject_before(words: Sequence[Word], verb: int) -> list[list[Word]]:
    """Return the segments of the subject left of the verb at index `verb`, empty when there is none.

    The name comes first, what stands in apposition after it.

    "Khaled Al-Maeena, editor at large at the Saudi Gazette, said" gives the name, then the office.
    """
    index = verb - 1
    while index >= 0 and (
        words[index].low in ADVERBS
        or is_manner(words[index])
        or words[index].low in AUXILIARIES
        or words[index].low in DAYS
        or (words[index].low == ON and words[index + 1].low in DAYS)
    ):
        index -= 1
    if index > 0 and words[index].text == ")":  # "Bernie Sanders (I-Vt.) said"
        opening = next((at for at in range(index, max(index - 10, 0), -1) if words[at].text == "("), 0)
        index = opening - 1 if opening else index
    if index < 0:
        return []
    if words[index].text in DASHES:
        return _with_aside(words, index)
    return _apposed(words, index) if words[index].text == "," else _plain_subject(words, index)


def _plain_subject(words: Sequence[Word], index: int) -> list[list[Word]]:
    """Return the segments of a subject that ends at `index`, right before its verb, with no comma there."""
    segment = _segment_left(words, index)
    if not segment or segment[-1].low.endswith("'s") or segment[-1].text == "'":
        return []  # "Lee's proposed plan"
    told = _told_of(words, segment, index + 1)
    if told:
        return told
    before = words.index(segment[0]) - 1
    # "Malaysia's Prime Minister, Najib Razak said"
    if before > 0 and words[before].text == "," and len(segment) <= 3 and all(w.is_name for w in segment):
        earlier = _segment_left(words, before - 1)
        if (
            earlier
            and any(word.low in ROLE_WORDS for word in earlier)
            and not any(w.low in CUES for w in earlier)
        ):
            return [segment, earlier]
    named = _named_before(words, segment)
    return [named, segment] if named else [segment]


def _told_of(words: Sequence[Word], segment: Sequence[Word], verb: int) -> list[list[Word]]:
    """Return the name before an apposition with a clause and no comma: "Lee, 78, a man who fled said"."""
    first = words.index(segment[0])
    if first < 2 or words[first - 1].low != RELATIVE or segment[0].is_name or segment[0].low in _MEANT:
        return []
    head = _segment_left(words, first - 2)
    if not head or head[0].is_name or words[words.index(head[0]) - 1].text != ",":
        return []
    return _apposed(words, verb)


def _with_aside(words: Sequence[Word], dash: int) -> list[list[Word]]:
    """Return the subject before an aside that ends at `dash`: "Ann Lee - who lost - said"."""
    end = dash - 1 if words[dash - 1].text in DASHES else dash  # "--"
    opening = next((at for at in range(end - 1, max(end - _MAX_ASIDE, 0), -1) if words[at].text in DASHES), 0)
    if not opening:
        return []
    head = _segment_left(words, opening - 2 if words[opening - 1].text in DASHES else opening - 1)
    aside = list(words[opening + 1 : end])
    comma = next((at for at, word in enumerate(aside) if word.text == ","), len(aside))
    named = aside[:comma]
    if not aside:
        return []
    is_name = 1 < len(named) <= _LONGEST_NAME and all(word.is_name for word in named)
    if is_name and head and not head[-1].is_name:
        return [named, head]  # "A former candidate - Ann Lee, who lost - said"
    is_told = aside[0].low == RELATIVE or any(w.low in ROLE_WORDS or w.text.isdigit() for w in aside)
    return [head, aside] if head and is_told and any(word.is_name for word in head) else []


def _named_before(words: Sequence[Word], segment: Sequence[Word]) -> list[Word]:
    """Return the name an office follows whose closing comma was left out: "Anton, president of X said"."""
    if segment[0].is_name and segment[0].low not in ROLE_WORDS:
        return []
    if len(segment) > 1 and all(word.is_name or word.text == "." for word in segment):
        return []  # "Sentencing Holt, Judge Ann Lee said"
    if not any(word.low in ROLE_WORDS for word in segment):
        return []  # "In a statement to Anton, the church said"
    index = words.index(segment[0]) - 1
    while index >= 0 and (words[index].low in ROLE_WORDS or words[index].low in BETWEEN_OFFICES):
        index -= 1
    if index < 1 or words[index].text != ",":
        return []
    name = _segment_left(words, index - 1)
    return name if 1 < len(name) <= 5 and all(word.is_name for word in name) else []


def _pieces(words: Sequence[Word], comma: int) -> list[list[Word]]:
    """Return what stands between commas before the one at `comma`, the last first, without brackets."""
    pieces: list[list[Word]] = []
    end = comma
    within = False  # "(pictured)"
    for index in range(comma - 1, max(comma - 40, -1) - 1, -1):
        mark = words[index].text if index >= 0 else ""
        if mark in _BRACKETS:
            within = mark == ")"
            continue
        at_stop = index < 0 or (mark in _STOPS and (mark != "." or ends_sentence(words, index)))
        if index >= 0 and (within or mark != ",") and not at_stop:
            continue
        piece = _without_brackets(words[index + 1 : end])
        if piece:
            pieces.append(piece)
        end = index
        if at_stop:
            break
    return pieces


def _apposed(words: Sequence[Word], comma: int) -> list[list[Word]]:
    """Return the name and its appositions, right to left from the comma before the verb."""
    segments = _pieces(words, comma)
    # From the left: the first segment that names somebody.
    for left in range(len(segments) - 1, 0, -1):
        piece = segments[left]
        head = _segment_left(piece, len(piece) - 1)
        if not head or len(head) > 12 or any(word.low in CUES or word.low in AUXILIARIES for word in head):
            continue
        if piece[0].low in PREPOSITIONS and not any(word.is_name for word in head):
            continue
        if is_doing(piece) or (piece[0].low in PREPOSITIONS and left > 1):
            continue
        if any(word.is_name and word.low not in DAYS for word in head) or head[0].low in _MEANT:
            return [head, *reversed(segments[:left])]
    return []


def _without_brackets(words: Sequence[Word]) -> list[Word]:
    """Return the words that stand outside brackets."""
    kept: list[Word] = []
    depth = 0
    for word in words:
        depth += word.text == "("
        if not depth:
            kept.append(word)
        depth -= word.text == ")"
    return kept


def is_doing(words: Sequence[Word]) -> bool:
    """Tell whether a phrase tells what somebody does: "Arriving at the station", "speaking in Lyon"."""
    if len(words) < 2 or not words[0].low.endswith(DOING) or words[0].low in ROLE_WORDS:
        return False
    return not words[0].is_name or words[1].low in _LEADS_ON


def _segment_left(words: Sequence[Word], last: int) -> list[Word]:
    """Return the noun phrase that ends at index `last`."""
    first = last + 1
    while first > 0 and last - first < _MAX_SUBJECT:
        word = words[first - 1]
        low = word.low
        if low in OPENERS and first - 1 == 0 and first <= last:
            first -= 1
            break
        if (
            word.text == ","
            or low in BOUNDS
            or low in AUXILIARIES
            or (word.text in _STOPS and word.text != ".")
        ):
            break
        if (
            word.text == "."
            and ends_sentence(words, first - 1)
            and not (first - 2 >= 0 and words[first - 2].low in ABBREVIATIONS)
        ):
            break
        if low in CUES and low not in ROLE_WORDS and not word.is_name:
            break
        if low in JOINERS and not (
            first - 2 >= 0 and first <= last and words[first - 2].is_name and words[first].is_name
        ):
            break
        if low in PRONOUNS and first - 1 < last:
            break
        first -= 1
        if low in ALONE:
            break  # "an investment he concludes"
    segment = list(words[first : last + 1])
    return _without_lead(segment)


def _without_lead(segment: list[Word]) -> list[Word]:
    """Drop a leading phrase of time or place: "On Wednesday Smith", "In London Smith"."""
    while segment and (segment[0].low in ADVERBS or segment[0].text in ".'\""):
        segment = segment[1:]
    if segment and segment[0].low in _SETTINGS:
        last_name = len(segment)
        is_numbered = last_name > 1 and segment[-1].text.isdigit() and segment[-2].is_name  # "Channel 4"
        last_name -= is_numbered
        while last_name > 0 and segment[last_name - 1].is_name and segment[last_name - 1].low not in DAYS:
            last_name -= 1
        tail = segment[last_name:]
        return tail if len(tail) < len(segment) - 0 else segment
    return segment


def subject_after(words: Sequence[Word], index: int) -> tuple[list[list[Word]], int]:
    """Return the segments of the subject from `index` on, after an inverted verb, and where it ends."""
    while index < len(words) and words[index].low in ADVERBS:
        index += 1
    segment: list[Word] = []
    position = index
    while position < len(words) and len(segment) < _MAX_SUBJECT:
        word = words[position]
        if word.text == "'" or (word.text == "." and not ends_sentence(words, position)):
            position += 1
            continue
        if _ends_subject(words, position, segment):
            break
        segment.append(word)
        position += 1
    if not segment:
        return [], index
    rest, position = _apposition_after(words, position)
    return [segment, rest] if rest else [segment], position


def _ends_subject(words: Sequence[Word], position: int, segment: Sequence[Word]) -> bool:
    """Tell whether the word at `position` is no longer of the subject `segment`."""
    word = words[position]
    low = word.low
    following = words[position + 1] if position + 1 < len(words) else None
    is_pronoun = bool(segment) and segment[0].low in PRONOUNS
    if word.text == "," or word.text in _STOPS or low in BOUNDS or low in _VERBS or is_pronoun:
        return True
    # "said April Smith"
    is_given = low in GIVEN and not segment and following is not None and following.is_name
    if (low in DAYS and not is_given) or low in AUXILIARIES:
        return True
    if segment and (low in ADVERBS or is_manner(word)):
        return segment[-1].low not in DETERMINERS  # "said a visibly tired Lee"
    if low == AND:
        return not (segment and segment[-1].is_name and following is not None and following.is_name)
    if low in PREPOSITIONS and low not in INSIDE_SUBJECT:
        named = following is not None and following.text == "'"  # Sophie in 't Veld
        places = low in AFTER_NOUNS and bool(segment) and not segment[-1].is_name
        return not named and not places
    return False


def _apposition_after(words: Sequence[Word], position: int) -> tuple[list[Word], int]:
    """Return the apposition behind a comma at `position`, and where it ends.

    "said a young doctor, Betgel Mekonnen," and "said Smith, the mayor,".
    """
    if position >= len(words) or words[position].text != ",":
        return [], position
    rest: list[Word] = []
    at = position + 1
    while at < len(words) and len(rest) < _MAX_APPOSITION:
        word = words[at]
        if word.text in ',;:!?"()' or (word.text == "." and ends_sentence(words, at)):
            break
        starts_clause = not rest and (word.low in PREPOSITIONS or word.low == AND)
        speaks = word.low in CUES and word.low not in ROLE_WORDS
        if word.low in BOUNDS or word.low in AUXILIARIES or starts_clause or speaks:
            return [], position
        rest.append(word)
        at += 1
    return (rest, at) if rest else ([], position)
