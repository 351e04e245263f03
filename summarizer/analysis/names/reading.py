"""The names in a text: people, places, organisations, as runs of capitalised words and acronyms."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from summarizer.lang.en.analysis.names.reading import (
    AND,
    BODIES,
    CONTRACTED,
    GOVERNING,
    NEW,
    OFFICES,
    OWNING,
    PARTICLES,
    PORTFOLIOS,
    SEATS,
    SINGLE,
    TITLES,
    WEAK,
)
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["Name", "is_opening", "read_names"]


class Name(NamedTuple):
    """One name.

    Attributes:
        span: Where it stands, titles such as "President" or "Mr." before it left out.
        kind: What it is; only "name" so far.
    """

    span: Span
    kind: Literal["name"] = "name"


# A word with the marks that may stand inside it: combining accents, soft hyphen, apostrophe, hyphens.
# No group here is repeated possessively: before Python 3.11.5 that goes wrong (python/cpython#106052).
_MARKS = "\u00ad\u0300-\u036f\u200b\u2060\ufeff"
_REST = rf"(?:[^\W_]++|[{_MARKS}]|['’&.‐‑-](?=[^\W\d_]))*"
_PARTIES = frozenset("DRI")
_LONGEST_LABEL = 7  # characters of "R-Calif"
_WORD = re.compile(rf"[^\W\d_]{_REST}")
_GAP = re.compile(r"[^\S\r\n]{1,3}\Z|[^\S\r\n]{0,3}\r?\n[^\S\r\n]{0,3}\Z")
_LONGEST_GAP = 6
_MOST_PARTICLES = 3

_COMMON = SINGLE | CONTRACTED
_ALONE_NO_NAMES = _COMMON | TITLES
# What is no capitalised word as far as ASCII tells, then the next word, or nothing at the end of the text.
# At most a thousand pieces are skipped at a time: each takes a hundred bytes until the match ends.
_NO_CAPITAL = rf"(?:[a-z]++(?:[ ,\n]|{_REST})|[ ,\n]++|[\W\d_]+)"
_NEXT = re.compile(rf"{_NO_CAPITAL}{{0,1000}}([^\W\d_]{_REST})?")
# Particles alone between two capitalised words, and perhaps the point of an initial.
_BETWEEN = re.compile(
    rf"\.?\s{{1,{_LONGEST_GAP}}}+(?:(?:{'|'.join(sorted(PARTICLES))})\s{{1,{_LONGEST_GAP}}}+){{1,{_MOST_PARTICLES}}}"
)
_SHORTEST_BETWEEN = len(" y ")
_LONGEST_BETWEEN = 1 + _LONGEST_GAP + _MOST_PARTICLES * (max(map(len, PARTICLES)) + _LONGEST_GAP)
_OPENING = "\"'“‘«„(["
_EMPHASIS = "*_"  # of Markdown, as are the marks of a heading, a list and a block quotation
_LISTED = re.compile(r"(?:^|\n)[ \t]*(?:[-+•>]|#{1,6})$")
_AROUND = 12
_FULL_STOPS = ".!?:;…\n\r"


class _Word(NamedTuple):
    start: int
    end: int
    text: str
    folded: str
    is_capitalised: bool

    @property
    def is_initial(self) -> bool:
        return len(self.text) == 1 and self.is_capitalised


def read_names(text: str) -> tuple[Name, ...]:
    """Return the names of `text` in order, none overlapping, in time linear in the text.

    A name is a run of capitalised words on one line or across one line break, with the particles
    between them ("Ursula von der Leyen", "University of Helsinki"), initials ("J. K. Rowling") and
    acronyms. Titles before it are left out, and so are common words that only begin a sentence.
    """
    return tuple(_read(text))


def _read(text: str) -> Iterator[Name]:
    words = list(_name_words(text))
    position = 0
    while position < len(words):
        word = words[position]
        if not word.is_capitalised:
            position += 1
            continue
        end = position + 1
        if end < len(words) and words[end].start - word.end <= _LONGEST_GAP + 1:
            end = _run_end(text, words, position)
        if end - position > 1:
            for run in _split(words[position:end]):
                span = _trim(text, run)
                if span is not None:
                    yield Name(span)
        elif word.folded not in _ALONE_NO_NAMES and len(word.text) > 1 and not _is_label(word.text):
            # What `_trim` leaves of a single word, which are most, without looking at what stands before it.
            yield Name(Span(word.start, word.end - 2 * word.text.endswith(("'s", "’s"))))
        position = end


def _is_label(word: str) -> bool:
    """Tell whether a word says of whose party and state somebody is: "(I-Vt.)"."""
    return word[1:2] == "-" and word[0] in _PARTIES and len(word) <= _LONGEST_LABEL


def _name_words(text: str) -> Iterator[_Word]:
    """Yield the capitalised words of `text` and the particles between two of them; others end a run."""
    new = tuple.__new__
    end = 0
    for match in _NEXT.finditer(text):
        word = match[1]
        if word is None or not (word[0].isupper() or word[0].istitle()):
            continue
        start = match.start(1)
        if _SHORTEST_BETWEEN <= start - end <= _LONGEST_BETWEEN and _BETWEEN.fullmatch(text, end, start):
            for between in _WORD.finditer(text, end, start):
                yield _Word(*between.span(), between.group(), between.group(), is_capitalised=False)
        end = match.end()
        folded = word.lower() if word.isalpha() else word.lower().replace("’", "'").rstrip(".")
        # The tuple is made directly: a named tuple's own constructor is a call more for every word.
        yield new(_Word, (start, end, word, folded, True))


def _split(run: Sequence[_Word]) -> Iterator[Sequence[_Word]]:
    """Yield the parts of `run` around an office in its midst: "Health Minister Ana Ruiz" names one."""
    start = 0
    for index in range(1, len(run) - 1):
        if run[index].folded in OFFICES and run[index + 1].text not in WEAK:
            before = run[start:index]
            while len(before) > 1 and (before[-1].folded in TITLES or before[-1].folded in PORTFOLIOS):
                before = before[:-1]
            if not all(word.folded in TITLES or word.folded in PORTFOLIOS for word in before):
                yield before
            start = index + 1
    yield run[start:]


def _run_end(text: str, words: Sequence[_Word], start: int) -> int:
    """Return the index after the last word of the run of name words that begins at `start`."""
    end = start + 1
    while end < len(words) and _joins(text, words[end - 1], words[end]):
        step = end
        while (
            step < len(words)
            and step - end < _MOST_PARTICLES
            and words[step].text in PARTICLES
            and _joins(text, words[step - 1], words[step])
        ):
            step += 1
        if (
            step >= len(words)
            or not words[step].is_capitalised
            or not _joins(text, words[step - 1], words[step])
        ):
            break
        # "Obama and Putin" are two names, "Trinidad and Tobago" cannot be told from them without a gazetteer.
        if step > end and any(word.text == AND for word in words[end:step]):
            break
        end = step + 1
    return end


def _joins(text: str, left: _Word, right: _Word) -> bool:
    start = left.end
    if right.start - start > _LONGEST_GAP + 1:
        return False
    # "Labour's Liam Byrne" is two names, "People's Army" is one.
    if left.text.endswith(("'s", "’s")) and left.folded not in OWNING:
        return False
    if text[start : right.start] == " ":
        return True
    # "U.S. Department", but not "in the U.S. Obama": there a sentence may end.
    is_short = "." in left.text and right.folded in GOVERNING
    if text[start : start + 1] == "." and (left.is_initial or left.folded in TITLES or is_short):
        start += 1
    return right.start - start <= _LONGEST_GAP and _GAP.match(text, start, right.start) is not None


def _trim(text: str, run: Sequence[_Word]) -> Span | None:
    """Return the run without titles and sentence-opening words before the name, None if nothing is left."""
    first, last = 0, len(run)
    if is_opening(text, run[0].start) or run[0].folded in _COMMON:
        while first < last and (run[first].folded in _COMMON or run[first].text in WEAK):
            # "New York", but not "New" alone.
            if run[first].folded == NEW and last - first > 1:
                break
            first += 1
    while first < last and (run[first].folded in TITLES or run[first].text in WEAK):
        # "Foreign Ministry", "General Motors": what follows makes the title part of a name.
        if last - first > 1 and run[first + 1].folded in BODIES:
            break
        first += 1
    while last > first and (
        run[last - 1].folded in _COMMON or (last - first > 1 and run[last - 1].folded in SEATS)
    ):
        last -= 1
    if first == last or (last - first == 1 and _is_no_name(run[first])):
        return None
    end = run[last - 1].end
    if run[last - 1].text.endswith(("'s", "’s")):
        end -= 2
    return Span(run[first].start, end)


def _is_no_name(word: _Word) -> bool:
    return word.is_initial or word.folded in _COMMON


def is_opening(text: str, start: int) -> bool:
    """Tell whether the word at `start` opens a sentence or quotation, where common words have capitals."""
    before = text[max(start - _AROUND, 0) : start].rstrip(" \t\u00a0" + _OPENING + _EMPHASIS)
    return not before or before[-1] in _FULL_STOPS or _LISTED.search(before) is not None
