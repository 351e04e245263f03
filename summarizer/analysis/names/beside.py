"""What a text calls a person beside the name: "Acme director Ann Lee", "Ann Lee, a judge", "Lee of Acme"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from summarizer.analysis.names.offices import HEADS
from summarizer.lang.en.analysis.names.beside import (
    AFTER,
    AGENTS,
    BEFORE_COMMA,
    FORMER,
    NO_CALLING,
    OPENING,
    PAST_VERB,
    STOPS,
    WHO,
)
from summarizer.lang.en.analysis.speech.persons import PERSONS as PERSON_NOUNS
from summarizer.lang.en.checks.speakers.reporting import TITLES
from summarizer.text.spans import Span
from summarizer.text.spelling import fold_name

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Calling", "callings_beside", "read_calling"]

_WORD = re.compile(r"[^\W_][\w&'’.-]*[\w]|[^\W_]")
_BACK = 80  # characters before a name in which what is called stands
_MOST_WORDS = 9


class Calling(NamedTuple):
    """What a text calls a person.

    Attributes:
        span: Where it stands.
        words: Its words.
        heads: Those of them that may say what the person is.
    """

    span: Span
    words: tuple[str, ...]
    heads: tuple[str, ...]

    @property
    def keys(self) -> frozenset[str]:
        """The folded words."""
        return frozenset(map(fold_name, self.words))


def callings_beside(text: str, name: Span) -> Iterator[Calling]:
    """Yield what `text` calls the bearer of the name at `name`."""
    before = _before(text, name.start)
    if before:
        yield _calling(before, before[-1:])
    is_after_comma = text.endswith(", ", 0, name.start)
    led = BEFORE_COMMA.search(text, max(name.start - _BACK, 0), name.start) if is_after_comma else None
    if led is not None and not NO_CALLING.search(led[1]):  # "and his mother met in Tampa, Florida"
        yield _apposed(list(_WORD.finditer(text, *led.span(1))))
    after = AFTER.match(text, name.end)
    if after is None:
        return
    if after[2]:
        yield _calling(list(_WORD.finditer(text, *after.span(2))), ())
        return
    words = list(_WORD.finditer(text, *after.span(1)))
    first = words[0][0].lower() if words else ""
    is_who = WHO.match(text, words[0].start()) if words else None
    is_opened = first in OPENING or first in HEADS or first in PERSON_NOUNS
    is_opened = is_opened or first.endswith(("'s", "’s", "s'", "s’"))
    bare = after[1][is_who.end() - words[0].start() :] if is_who else after[1]
    if NO_CALLING.search(bare):
        return
    if is_who:
        yield _calling(words, words[1:2])
    elif is_opened:
        yield _apposed(words)


def _is_office(form: str) -> bool:
    """Tell whether a word before a name may say what its bearer is: not "Spurs beat Leeds"."""
    return form in HEADS or form in PERSON_NOUNS or form.endswith(AGENTS)


def read_calling(role: str) -> Calling | None:
    """Return a text that is all one calling: "chief economist at Acme"."""
    words = list(_WORD.finditer(role))
    return _apposed(words) if words else None


def _apposed(words: list[re.Match[str]]) -> Calling:
    """Return a calling whose head stands before its first "of" or "at", or last."""
    low = [word[0].lower() for word in words]
    end = next((n for n, form in enumerate(low) if n and form in STOPS and low[n - 1] not in STOPS), len(low))
    return _calling(words, words[max(end - 1, 0) : end])


def _calling(words: list[re.Match[str]], heads: list[re.Match[str]] | tuple[()]) -> Calling:
    span = Span(words[0].start(), words[-1].end())
    return Calling(span, tuple(word[0] for word in words), tuple(word[0] for word in heads))


def _before(text: str, end: int) -> list[re.Match[str]]:
    """Return the words right before a name that call its bearer something: up to a mark or a small word.

    The last is an office's, a title left out; without one there are none.
    """
    start = max(end - _BACK, 0)
    last = "".join(text[start:end].split()[-1:])
    # Most are plain words: no need to find the others.
    if last.isalnum() and not _is_office(last.lower()) and fold_name(last) not in TITLES:
        return []
    found: list[re.Match[str]] = []
    edge = end
    for word in reversed(list(_WORD.finditer(text, start, end))):
        between = text[word.end() : edge].strip()
        is_title = fold_name(word[0]) in TITLES
        is_row = not between or between == "]" or (between == "." and is_title)
        if not is_row or len(found) >= _MOST_WORDS:
            break
        form = word[0].lower()
        if form in STOPS or (found and word[0] == form and form.endswith(PAST_VERB) and form not in FORMER):
            break
        edge = word.start()
        if is_title and not found:
            continue
        if not found and not _is_office(word[0].lower()):
            break
        found.append(word)
    return found[::-1]
