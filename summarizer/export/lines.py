"""Lines and blocks of a text in the house layout, and the fields read from them with their offsets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.export.escape import EMPTY, unescape_pieces

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = [
    "Block",
    "Field",
    "Line",
    "find_footnote",
    "is_decision",
    "read_field",
    "split_blocks",
    "split_lines",
    "split_paragraphs",
]

_LINE = re.compile(r"[^\r\n]*")
_BREAK = re.compile(r"\r\n|\r|\n")
_MARKER = re.compile(r"(?:[-*+•‣◦–]|[0-9]{1,9}[.)])\s+")
# A footnote's own line; the marks that refer to it are no text. Neither can stand so in a field's text: its
# brackets are escaped.
_FOOTNOTE = re.compile(r"\[\^[0-9]{1,9}\]:\s+")
# What an editor decided stands in a footnote that is not the article's words.
_DECISION = re.compile(r"\[\^editor-[0-9]{1,9}\]:\s+")
_CITED = re.compile(r">\s?")
# A sentence's end with the closing marks that may follow it: a line that ends so may end its paragraph.
_SENTENCE_END = re.compile(r"""[.!?…:;。！？]["'”’»)\]*_]{0,6}\Z""")


@dataclass(frozen=True, slots=True)
class Line:
    """A piece of one line, without white space at its ends.

    Attributes:
        start: Offset in the whole text.
        raw: Its characters as they stand.
        hard: Whether Markdown breaks the line after it (two spaces at its end).
    """

    start: int
    raw: str
    hard: bool = False

    @property
    def end(self) -> int:
        """Offset in the whole text of what follows."""
        return self.start + len(self.raw)

    def cut(self, start: int, end: int | None = None) -> Line:
        """Return the part from `start` to `end` (offsets in `raw`), without white space at its ends."""
        part = self.raw[start:end]
        left = len(part) - len(part.lstrip())
        return Line(self.start + start + left, part.strip(), self.hard)


@dataclass(frozen=True, slots=True)
class Block:
    """Lines without an empty one between them; those of one bullet when `bulleted`."""

    lines: tuple[Line, ...]
    bulleted: bool


@dataclass(frozen=True, slots=True)
class Field:
    """A field's text, escapes resolved.

    Attributes:
        text: What the field says.
        offsets: For each code point of `text`, and for its end, the offset in the whole text.
    """

    text: str
    offsets: Sequence[int]


def split_lines(text: str) -> Iterator[Line]:
    """Yield the lines of `text`; an empty one has an empty `raw`. Only CR, LF and CRLF end a line."""
    position = 0
    while True:
        found = _LINE.match(text, position)
        raw = found.group() if found else ""
        yield Line(position, raw, raw.endswith("  ")).cut(0, _end_of_text(raw))
        ending = _BREAK.match(text, position + len(raw))
        if ending is None:
            return
        position = ending.end()


def _end_of_text(raw: str) -> int:
    """Return where the marks of footnotes begin that end the line `raw`."""
    end = len(raw.rstrip())
    while raw.endswith("]", 0, end):
        start = raw.rfind("[^", 0, end)
        number = raw[start + 2 : end - 1].removeprefix("editor-")
        if start < 0 or not (number.isascii() and number.isdigit()):
            break
        end = start
    return end


def find_footnote(line: Line) -> Line | None:
    """Return the words of the footnote that `line` is, `None` when it is none."""
    mark = _FOOTNOTE.match(line.raw)
    return line.cut(mark.end()) if mark else None


def is_decision(line: Line) -> bool:
    """Tell whether `line` is a footnote that says what an editor decided."""
    return _DECISION.match(line.raw) is not None


def split_blocks(lines: Iterable[Line]) -> Iterator[Block]:
    """Yield the blocks of `lines`: an empty line or a bullet's mark begins a new one."""
    gathered: list[Line] = []
    bulleted = False
    for line in lines:
        cited = _CITED.match(line.raw)
        shown = line.cut(cited.end()) if cited else line
        marker = _MARKER.match(shown.raw)
        if (marker or not shown.raw) and gathered:
            yield Block(tuple(gathered), bulleted)
            gathered = []
        if marker or not shown.raw:
            bulleted = marker is not None
        if shown.raw:
            gathered.append(shown.cut(marker.end()) if marker else shown)
    if gathered:
        yield Block(tuple(gathered), bulleted)


def split_paragraphs(block: Block) -> Iterator[tuple[Line, ...]]:
    """Yield the items that `block` holds.

    A bullet is one. Other lines are a paragraph each where all but the last end a sentence, as in a
    plain text without empty lines; else they are one paragraph, wrapped to a width.
    """
    inner = block.lines[:-1]
    if block.bulleted or not all(line.hard or _SENTENCE_END.search(line.raw) for line in inner):
        yield block.lines
        return
    for line in block.lines:
        yield (line,)


def read_field(lines: Sequence[Line], joint: str = " ") -> Field:
    """Return the field that `lines` hold, a line's break read as `joint`."""
    if not lines or lines[0].raw == EMPTY:
        start = lines[0].start if lines else 0
        return Field("", (start,))
    if len(lines) == 1 and not any(mark in lines[0].raw for mark in "\\&"):
        return Field(lines[0].raw, range(lines[0].start, lines[0].end + 1))
    pieces: list[str] = []
    offsets: list[int] = []
    for number, line in enumerate(lines):
        if number:
            pieces.append(joint)
            offsets.append(lines[number - 1].end)
        for offset, piece in unescape_pieces(line.raw):
            pieces.append(piece)
            offsets.extend(range(line.start + offset, line.start + offset + len(piece)))
    return Field("".join(pieces), (*offsets, lines[-1].end))
