"""Lines of printed pages made into paragraphs: heads and page numbers left out, parted words joined."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["Joined", "Line", "join_pages"]

# How many lines from each edge of a page a running head may be.
_EDGE = 2
# A head stands on two pages at least; in what is longer, on three: those of chapters differ.
_FEW_PAGES = 6
_NUMBER = re.compile(
    r"(?:page|p\.|seite|s\.|pagina|pag\.|página)?\s*[-–—]?\s*\d{1,4}\s*[-–—]?"
    r"(?:\s*(?:of|/|von|de|sur|di)\s*\d{1,4})?",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+")
# What opens a line of a list.
_BULLET = re.compile(r"(?:[•●▪■◦‣∙·*–—-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s")
_ENDS = re.compile(r"[.!?…:;]['\"”’»)\]]*$")
_WORD = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")
_PARTED = re.compile(r"(?P<head>[^\W\d_]{1,60})[-‐\u00ad]$")
_TAIL = re.compile(r"[^\W\d_]+")
# Parts of words that often keep their hyphen.
_KEEPING = frozenset(
    "all anti co counter cross eight ex far first five four full half high ill in inter left long low mid"
    " multi near neo nine non off on one out over part post pre pro quasi re right second self semi seven"
    " short six so sub ten third three trans two ultra un under up vice well wide".split()
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page.

    Attributes:
        text: Its words.
        x: Where it begins, from the left.
        y: Where it stands, from below.
        size: The size of its type.
    """

    text: str
    x: float
    y: float
    size: float


@dataclass(frozen=True, slots=True)
class Joined:
    """The text of all pages.

    Attributes:
        text: The paragraphs, a blank line between two.
        pages: Where each page begins in the text.
        title: The first paragraph when it is set larger than the rest, "" when none is.
        notes: What was left out or joined, a sentence each.
    """

    text: str
    pages: tuple[int, ...]
    title: str
    notes: tuple[str, ...]


def join_pages(pages: Sequence[Sequence[Line]]) -> Joined:
    """Return the text of `pages`, and where each begins in it.

    >>> from summarizer.intake.lines import Line, join_pages
    >>> page = [Line("The bridge will open in", 50, 700, 10), Line("March.", 50, 688, 10)]
    >>> join_pages([page]).text
    'The bridge will open in March.'
    """
    bodies, heads = _without_heads(pages)
    joiner = _Joiner(bodies)
    for body in bodies:
        joiner.add_page(body)
    notes: list[str] = []
    if heads:
        shown = "; ".join(f"“{head[:60]}”" for head in heads[:3])
        notes.append(f"Running heads and page numbers were left out: {shown}.")
    if joiner.mended:
        notes.append(f"Words that were parted at the end of a line were joined: {joiner.mended}.")
    text = "".join(joiner.pieces)
    return Joined(text, tuple(joiner.starts), joiner.title, tuple(notes))


def _without_heads(pages: Sequence[Sequence[Line]]) -> tuple[list[list[Line]], list[str]]:
    """Return the pages without what repeats at their edges, and one example of each that was left out."""
    edges = [_edges(page) for page in pages]
    counts = Counter(form for edge in edges for form in {_form(page_line.text) for page_line in edge})
    filled = sum(1 for page in pages if page)
    needed = 2 if filled <= _FEW_PAGES else 3
    bodies: list[list[Line]] = []
    heads: dict[str, str] = {}
    for number, (page, edge) in enumerate(zip(pages, edges, strict=True), start=1):
        body: list[Line] = []
        for line in page:
            form = _form(line.text)
            is_known = counts[form] >= needed and (_TAIL.search(form) or _NUMBER.fullmatch(line.text))
            if line in edge and (is_known or (len(page) > 1 and _is_number(line.text, number))):
                heads.setdefault(form, line.text)
            else:
                body.append(line)
        bodies.append(body)
    # Where nothing else is left, what repeats is the text.
    if not any(bodies):
        return [list(page) for page in pages], []
    return bodies, list(heads.values())


def _is_number(text: str, page: int) -> bool:
    found = _DIGITS.search(text)
    return bool(_NUMBER.fullmatch(text) and found and int(found[0]) == page)


def _edges(page: Sequence[Line]) -> list[Line]:
    by_height = sorted(page, key=lambda line: -line.y)
    return [*by_height[:_EDGE], *by_height[-_EDGE:]]


def _form(text: str) -> str:
    return _DIGITS.sub("#", text).casefold()


class _Joiner:
    """Puts lines together; knows the words of the whole document."""

    def __init__(self, bodies: Iterable[Sequence[Line]]) -> None:
        lines = [line for body in bodies for line in body]
        self._words = Counter(
            word.casefold() for line in lines for word in _WORD.findall(_PARTED.sub("", line.text))
        )
        self._size = median(line.size for line in lines) if lines else 1.0
        self._longest = max((len(line.text) for line in lines), default=0)
        self._last: Line | None = None
        self._length = 0
        self._is_first = True
        self.pieces: list[str] = []
        self.starts: list[int] = []
        self.title = ""
        self.mended = 0

    def add_page(self, body: Sequence[Line]) -> None:
        leading = _leading(body)
        widest = max((len(line.text) for line in body if abs(line.size - self._size) < 1), default=0)
        if not body:
            self.starts.append(self._length)
        for index, line in enumerate(body):
            following = body[index + 1] if index + 1 < len(body) else None
            is_new = self._last is None or (
                self._opens_page(line)
                if index == 0
                else self._opens(self._last, line, following, leading, widest)
            )
            self._put(line, is_new=is_new, opens_page=index == 0)
            self._last = line

    def _put(self, line: Line, *, is_new: bool, opens_page: bool) -> None:
        if is_new:
            self._is_first = not self.pieces
            self._write("\n\n" if self.pieces else "")
        elif self.pieces:
            self._join(line.text)
        if opens_page:
            self.starts.append(self._length)
        self._write(line.text)
        if self._is_first and line.size > self._size * 1.2 and len(self.title) < 300:
            self.title = f"{self.title} {line.text}".strip()

    def _write(self, piece: str) -> None:
        if piece:
            self.pieces.append(piece)
            self._length += len(piece)

    def _join(self, following: str) -> None:
        """Make the end of what is written fit `following`: a space, or a parted word joined."""
        last = self.pieces[-1]
        parted, tail = _PARTED.search(last), _TAIL.match(following)
        if parted is None or tail is None:
            # A range or a compound goes on: 2024-|2025.
            if not re.search(r"\w[-‐–/]$", last):
                self._write(" ")
            return
        is_soft = last.endswith("\u00ad")
        if is_soft or (tail[0][0].islower() and self._is_one_word(parted["head"], tail[0])):
            self.pieces[-1] = last[:-1]
            self._length -= 1
            self.mended += 1

    def _is_one_word(self, head: str, tail: str) -> bool:
        """Return whether a hyphen at a line's end only parts a word, by the words of the document."""
        first, second = head.casefold(), tail.casefold()
        if self._words[first + second]:
            return not self._words[f"{first}-{second}"]
        if self._words[f"{first}-{second}"] or first in _KEEPING or len(first) < 2 or len(second) < 2:
            return False
        return not (self._words[first] and self._words[second])

    def _opens_page(self, line: Line) -> bool:
        """Return whether the first line of a page or column opens a paragraph."""
        last = self._last
        if last is None or _is_other_size(last, line) or _BULLET.match(line.text):
            return True
        if _PARTED.search(last.text):
            return False
        return bool(_ENDS.search(last.text)) or not (line.text[:1].islower() or self._is_full(last))

    def _is_full(self, line: Line) -> bool:
        return len(line.text) > self._longest * 0.6

    def _opens(self, last: Line, line: Line, following: Line | None, leading: float, widest: int) -> bool:
        drop = last.y - line.y
        if _is_other_size(last, line):
            return True
        if drop < -leading / 2:
            return self._opens_page(line)
        is_going_on = line.text[:1].islower()
        if drop > leading * (2.2 if is_going_on and not _ENDS.search(last.text) else 1.35):
            return True
        if is_going_on or _PARTED.search(last.text) or _BULLET.match(line.text):
            return not is_going_on and not _PARTED.search(last.text)
        em, indent = line.size, line.x - last.x
        if 0.7 * em < indent < 5 * em and (following is None or following.x < line.x - 0.7 * em):
            # What follows the first line of a list's item is set under its words.
            return not _BULLET.match(last.text)
        return len(last.text) < widest * (0.75 if _ENDS.search(last.text) else 0.6)


def _is_other_size(one: Line, other: Line) -> bool:
    return abs(one.size - other.size) > 0.12 * max(one.size, other.size)


def _leading(body: Sequence[Line]) -> float:
    """Return the usual distance between two lines of a paragraph on a page."""
    drops = [a.y - b.y for a, b in pairwise(body) if 0 < a.y - b.y < 3 * max(a.size, b.size)]
    if not drops:
        return max((line.size for line in body), default=1.0) * 1.2
    # The distances between paragraphs are larger, and fewer: the smaller half is within them.
    return median(sorted(drops)[: max(1, (len(drops) + 1) // 2)])
