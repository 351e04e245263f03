"""An official statement as lines of the house layout, written and read back."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarizer.export.escape import encode_character, escape_line, escape_text, guard_start
from summarizer.export.lines import Field, Line, read_field, split_blocks, split_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarizer.export.content import AnyQuote
    from summarizer.export.lines import Block

__all__ = ["StatementFields", "read_statements", "write_statement"]

_MARK = re.compile('[“”„‟"«»「」『』]')
_OPENING = '“„"«「『'
_ENGLISH = ("“", "”")
# A dash right after the closing mark, or at the start of the next line, leads the speaker in.
_SPEAKER = re.compile(r"\s*[—–]\s*|\s+-\s+")
_SPEAKER_LINE = re.compile(r"[—–]\s+")
# Between words with marks of their own and their speaker: a dash that no field's text can contain.
_JOINT = " &mdash; "
_SPEAKER_COMMA = re.compile(r",(?=\s)")


@dataclass(frozen=True, slots=True)
class StatementFields:
    """The four fields of a statement as read."""

    quote: Field
    speaker: Field
    role: Field
    setting: Field

    @property
    def texts(self) -> tuple[str, str, str, str]:
        """The texts in the order of the schema."""
        return self.quote.text, self.speaker.text, self.role.text, self.setting.text


@dataclass(slots=True)
class _Lines:
    quote: list[Line] = field(default_factory=list[Line])
    speaker: list[Line] = field(default_factory=list[Line])
    setting: list[Line] = field(default_factory=list[Line])
    marks: int = 0

    def add(self, line: Line) -> None:
        self.quote.append(line)
        self.marks += len(_MARK.findall(line.raw))

    @property
    def is_open(self) -> bool:
        """Whether a quotation mark is still to be closed: the words go on in the next line."""
        return not self.quote[-1].hard and self.marks % 2 == 1


def write_statement(statement: AnyQuote, marks: tuple[str, str] = _ENGLISH) -> str:
    """Return `statement` as one or two lines: the words with their attribution, then the setting.

    Words without quotation marks get `marks`; words that bring their own stand as they are. Of the
    possible forms the plainest that reads back as the same four fields is chosen.
    """
    wanted = (statement.quote, statement.speaker, statement.role, statement.setting)
    setting = f"  \n{_encode_marks(escape_line(statement.setting))}" if statement.setting else ""
    attribution = _write_attribution(statement.speaker, statement.role)
    for words in _write_words(statement.quote, marks):
        joint = (
            " — " if words.startswith((marks[0], _ENGLISH[0])) and len(_MARK.findall(words)) == 2 else _JOINT
        )
        written = words + (joint + attribution if attribution else "") + setting
        context = f"“”\n\n{written}"
        read = list(read_statements(split_blocks(split_lines(context))))
        if len(read) == 2 and read[1].texts == wanted:
            return written
    raise AssertionError(f"no form of the statement reads back: {wanted!r}")


def read_statements(blocks: Iterable[Block]) -> Iterator[StatementFields]:
    """Yield the statements that `blocks` hold.

    A line with quotation marks begins a statement; one without is the setting of the statement before
    it, or its speaker when a dash leads it in. Words and attribution are taken apart only where one
    pair of marks encloses all the words; else the line as a whole is the quotation.
    """
    current: _Lines | None = None
    for block in blocks:
        for number, line in enumerate(block.lines):
            if current and number and current.is_open:
                current.add(line)
            elif (
                current is None
                or current.setting
                or _MARK.search(line.raw)
                or (block.bulleted and not number)
            ):
                if current:
                    yield _read_statement(current)
                current = _Lines()
                current.add(line)
            elif not current.speaker and (dash := _SPEAKER_LINE.match(line.raw)):
                current.speaker.append(line.cut(dash.end()))
            else:
                current.setting.append(line)
    if current:
        yield _read_statement(current)


def _read_statement(lines: _Lines) -> StatementFields:
    words, speaker = _take_apart(lines.quote)
    speaker = speaker or lines.speaker
    comma = _SPEAKER_COMMA.search(speaker[0].raw) if speaker else None
    if comma:
        name, role = [speaker[0].cut(0, comma.start())], [speaker[0].cut(comma.end())]
    else:
        name, role = speaker, []
    return StatementFields(read_field(words), read_field(name), read_field(role), read_field(lines.setting))


def _take_apart(lines: list[Line]) -> tuple[list[Line], list[Line]]:
    """Return the words and the line of their speaker, which is none where they can't be told apart."""
    last = lines[-1]
    at = last.raw.rfind(_JOINT)
    if at >= 0:
        return [*lines[:-1], last.cut(0, at)], [last.cut(at + len(_JOINT))]
    marks = [
        (number, found.start()) for number, line in enumerate(lines) for found in _MARK.finditer(line.raw)
    ]
    if (
        len(marks) != 2
        or marks[0] != (0, 0)
        or lines[0].raw[0] not in _OPENING
        or marks[1][0] != len(lines) - 1
    ):
        return lines, []
    close = marks[1][1]
    joint = _SPEAKER.match(last.raw, close + 1)
    if close + 1 < len(last.raw) and not joint:
        return lines, []
    first_cut = 1 if len(lines) == 1 else 0
    words = [*([lines[0].cut(1)] if len(lines) > 1 else []), *lines[1:-1], last.cut(first_cut, close)]
    return words, [last.cut(joint.end())] if joint else []


def _write_attribution(speaker: str, role: str) -> str:
    if not (speaker or role):
        return ""
    name = _encode_marks(_SPEAKER_COMMA.sub(encode_character(","), escape_line(speaker)))
    return f"{name}, {_encode_marks(escape_line(role))}" if role else name


def _write_words(quote: str, marks: tuple[str, str]) -> Iterator[str]:
    """Yield forms of `quote`, the plainest first."""
    escaped = escape_text(quote)
    first = _MARK.search(escaped)
    if first:
        yield guard_start(escaped)
        yield guard_start(escaped[: first.start()] + encode_character(first.group()) + escaped[first.end() :])
    for before, after in dict.fromkeys((marks, _ENGLISH)):
        yield f"{before}{_encode_marks(escaped)}{after}"


def _encode_marks(escaped: str) -> str:
    return _MARK.sub(lambda found: encode_character(found.group()), escaped)
