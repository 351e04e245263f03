"""Whom the subject of a verb of saying names, and the office in it: "CEO of the Council Ann Lee"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.analysis.speech.mentions import name_words
from summarizer.analysis.speech.phrases import is_manner
from summarizer.lang.en.analysis.speech.cues import (
    ADVERBS,
    DAYS,
    DETERMINERS,
    HONORIFICS,
    KINDS,
    OPEN_ENDS,
    ORGANISATION_WORDS,
    PREPOSITIONS,
    QUALIFIERS,
    ROLE_WORDS,
)
from summarizer.lang.en.analysis.speech.subject import (
    AFTER_NAME,
    AFTERTHOUGHTS,
    DOING,
    INSIDE_NAME,
    INSIDE_OFFICES,
    OF_BODIES,
    RELATIVES,
    SOME,
    SPEAKS_FOR,
    WRITINGS,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.speech.people import People
    from summarizer.analysis.speech.phrases import Word

__all__ = ["NOBODY", "Named", "office_of", "read_name", "trim_role"]

_AFTERTHOUGHTS = ADVERBS | AFTERTHOUGHTS | {".", "'"}
_OFFICES = ROLE_WORDS - QUALIFIERS

_LEADS = ADVERBS | DAYS
_TRAILS = OPEN_ENDS | HONORIFICS - ROLE_WORDS
_NO_ROLES = PREPOSITIONS | RELATIVES


class Named(NamedTuple):
    """A name in a phrase.

    Attributes:
        words: Its words without titles; empty for a description that names nobody.
        start: Folded offset of the first of them.
        is_body: Whether the phrase says that somebody speaks for the body so named.
    """

    words: tuple[str, ...]
    start: int = -1
    is_body: bool = False


NOBODY = Named(())


def read_name(text: str, segment: Sequence[Word], people: People) -> Named:
    """Return who the noun phrase `segment` of folded `text` names.

    The name closes the phrase, or stands before its first preposition. One that only places an office names
    nobody: "the North Korean leader", "chair of the Trade Council".
    """
    cut = _cut(segment)
    head = _without_afterthoughts(segment[:cut])
    run = _closing_run(head)
    words, _ = _words_of(text, run)
    if words:
        return Named(words, text.find(words[0], run[0].start))
    office = head[-1].low if head else ""
    if office in WRITINGS and len(head) > 1 and head[-2].low.endswith(("'s", "s'")):
        words, _ = _words_of(text, _closing_run(head[:-1]))  # "Lee's statement"
        return Named(words, text.find(words[0], head[0].start)) if words else NOBODY
    if office not in ROLE_WORDS:
        return NOBODY
    if office.startswith(SPEAKS_FOR):
        run = _closing_run(head[:-1])
        words, _ = _words_of(text, run)
        if words and _is_body(words):
            return Named(words, run[0].start, is_body=True)
    if cut == len(segment) or segment[cut].low not in INSIDE_OFFICES:
        return NOBODY
    return _read_after_office(text, segment[cut + 1 :], office, people)


def _read_after_office(text: str, tail: Sequence[Word], office: str, people: People) -> Named:
    """Return the person behind an office and its body ("of the Trade Council Ann Lee"), or that body."""
    run = _closing_run(_without_afterthoughts(tail))
    words, titles = _words_of(text, run)
    if not words:
        return NOBODY
    first = next(index for index, word in enumerate(tail) if word is run[0])
    is_next = all(word.low in DETERMINERS for word in tail[:first])
    is_spoken_for = office.startswith(SPEAKS_FOR) or (first > 0 and tail[first - 1].low in _OFFICES)
    person = _split_person(words, people, is_next=(is_next and not titles) or is_spoken_for)
    if person:
        return Named(person, text.rfind(person[0], run[0].start, run[-1].end))
    is_body = office.startswith(SPEAKS_FOR) and (is_next or _is_body(words))
    return Named(words, run[0].start, is_body=True) if is_body else NOBODY


def _split_person(words: tuple[str, ...], people: People, *, is_next: bool) -> tuple[str, ...]:
    """Return the person at the end of a run of capitals: after the body's last word, or known elsewhere."""
    if len(words) < 2:
        return ()
    bodies = [index for index, word in enumerate(words) if word.lower() in ORGANISATION_WORDS]
    if bodies:
        rest = words[bodies[-1] + 1 :]
        return rest if len(rest) >= 2 else ()
    if not is_next:
        return words
    count = 3 if words[-2][1:] in {"", "."} else 2  # with a middle initial
    return words[-count:] if len(words) > count and people.has_surname(words[-1]) else ()


def _cut(segment: Sequence[Word]) -> int:
    """Return the index of the first preposition that is not inside a name."""
    for index, word in enumerate(segment):
        if index and word.text in AFTER_NAME and not _goes_on(segment, index):
            return index
    return len(segment)


def _goes_on(segment: Sequence[Word], index: int) -> bool:
    """Tell whether a small word is inside a name: "van", or "of" in "Department of Health"."""
    low = segment[index].low
    if low in INSIDE_NAME:
        return True
    following = index + 1 < len(segment) and segment[index + 1].is_name
    return low in OF_BODIES and following and segment[index - 1].low in ORGANISATION_WORDS


def _without_afterthoughts(segment: Sequence[Word]) -> Sequence[Word]:
    end = len(segment)
    while (
        end
        and not segment[end - 1].is_name
        and (segment[end - 1].low in _AFTERTHOUGHTS or is_manner(segment[end - 1]))
    ):
        end -= 1
    return segment[:end]


def _closing_run(segment: Sequence[Word]) -> Sequence[Word]:
    """Return the capitalised words that close a phrase."""
    first = len(segment)
    while first > 0:
        index = first - 1
        word = segment[index]
        inside = first < len(segment) and index > 0 and (word.text == "." or _goes_on(segment, index))
        if not (word.is_name or inside):
            break
        first = index
    while first < len(segment) and not segment[first].is_name:
        first += 1
    return segment[first:]


def _words_of(text: str, run: Sequence[Word]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the words of the name in a run of capitals, and its titles."""
    return name_words(text[run[0].start : run[-1].end]) if run else ((), ())


def _is_body(words: Sequence[str]) -> bool:
    return any(word.lower() in ORGANISATION_WORDS or (word.isupper() and len(word) > 1) for word in words)


def office_of(segment: Sequence[Word]) -> str:
    """Return the office a description turns on ("prime minister"); "" for none, and for "a spokesman"."""
    if segment[0].low in SOME:
        return ""
    head = segment[: _cut(segment)]
    last = max((index for index, word in enumerate(head) if word.low in _OFFICES), default=-1)
    first = last
    while first > 0 and head[first - 1].low in KINDS:
        first -= 1
    return " ".join(word.low for word in head[first : last + 1]) if last >= 0 else ""


def trim_role(words: Sequence[Word]) -> Sequence[Word]:
    """Return the words of a phrase that give an office, without what is cut off at its end; none for none."""
    first, end = 0, len(words)
    while first < end and words[first].low in _LEADS:
        first += 1
    while end > first and (words[end - 1].low in _TRAILS or words[end - 1].text in ".,'"):
        end -= 1
    role = words[first:end]
    if not role or role[0].low in _NO_ROLES or role[0].low.endswith(DOING):
        return ()
    head = role[: _cut(role)]
    is_office = any(word.low in _OFFICES for word in role) or (len(head) > 1 and head[-1].low in ROLE_WORDS)
    return role if is_office else ()
