"""Text made safe inside Markdown, and the same text back, character for character."""

from __future__ import annotations

import re
from html.entities import html5
from typing import TYPE_CHECKING

from summarizer.export.sections import find_heading

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "EMPTY",
    "encode_character",
    "escape_json",
    "escape_line",
    "escape_text",
    "guard_start",
    "plain_text",
    "show_controls",
    "unescape_pieces",
]

EMPTY = "&empty;"
"""Stands where a field holds nothing (shown as ∅); no field's text can look like it: its `&` is escaped."""

# What Markdown reads anywhere in a line: emphasis, code, links, HTML, tables, strikethrough, references.
_MARKUP = r"[\\`*_<\[\]|~]"
_REFERENCE = r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
# Controls, line and paragraph separators, bidirectional embeddings, overrides and isolates, the
# byte order mark (a file's first one is lost in reading) and surrogates (no file can hold them).
# The joiners and marks that scripts need to be read (U+200C to U+200F) stay.
_HIDDEN = "[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
_UNSAFE = re.compile(f"{_HIDDEN}|{_MARKUP}|&(?={_REFERENCE[1:]})")
_IS_HIDDEN = re.compile(_HIDDEN)
# Of these, what no page, document or cell can hold, and what XML has no form for.
_UNSEEN = re.compile(rf"(?![\n\t]){_HIDDEN}|[\ufffe\uffff]")
_LINE_END = re.compile(r"\r\n?")
# JSON has line breaks between its values, never inside a text.
_HIDDEN_IN_JSON = re.compile(_HIDDEN.replace("\x00-\x1f", "\x00-\x09\x0b-\x1f"))

_ESCAPED = re.compile(r"\\[!-/:-@\[-`{-~]|" + _REFERENCE)

# What Markdown reads at the start of a line: headings, quotations, lists, rules and underlines.
_BLOCK_START = re.compile(r"#{1,6}(?=\s|$)|>|[-+](?=\s|$)|[-=:](?=[-=:\s]*$)|[0-9]{1,9}(?=[.)](?:\s|$))")
# What the layout's reader takes for a bullet, or for the dash before a lead or a speaker.
_DASH_START = re.compile(r"[•‣◦–—](?=\s|$)")


def encode_character(character: str) -> str:
    """Return `character` as an HTML character reference in decimal."""
    return f"&#{ord(character)};"


def escape_line(text: str) -> str:
    r"""Return `text` as a line of Markdown that displays as `text`; `EMPTY` when there is nothing.

    >>> from summarizer.export.escape import escape_line
    >>> print(escape_line("# 1 *star*"))
    \# 1 \*star\*
    """
    return guard_start(escape_text(text)) or EMPTY


def escape_text(text: str) -> str:
    """Return `text` as Markdown for the inside of a line, without line breaks or white space at its ends.

    Nothing is normalised: `unescape_pieces` gives back every character.
    """
    escaped = _UNSAFE.sub(_escape, text)
    if escaped[:1].isspace():
        escaped = encode_character(escaped[0]) + escaped[1:]
    if escaped[-1:].isspace():
        escaped = escaped[:-1] + encode_character(escaped[-1])
    return escaped


def guard_start(escaped: str) -> str:
    """Return `escaped` so that it does not begin a Markdown block or bullet, and is no section's heading."""
    found = _BLOCK_START.match(escaped)
    if found:
        # A number is no mark-up; the full stop or bracket after it makes it a list.
        at = found.end() if escaped[0].isdigit() else 0
        return f"{escaped[:at]}\\{escaped[at:]}"
    if _DASH_START.match(escaped) or find_heading(escaped):
        return encode_character(escaped[0]) + escaped[1:]
    return escaped


def show_controls(text: str) -> str:
    r"""Return `text` with a visible sign for each character that could steer a terminal, one for one.

    A control becomes its picture (U+2400 and after), every other a U+FFFD; offsets hold.

    >>> from summarizer.export.escape import show_controls
    >>> print(show_controls("a\x1b[31mb"))
    a␛[31mb
    """
    return _IS_HIDDEN.sub(_picture, text)


def plain_text(text: str) -> str:
    r"""Return `text` for a page, a document or a cell: with a visible sign for each hidden character.

    Line breaks become LF; tabs stay.

    >>> from summarizer.export.escape import plain_text
    >>> print(plain_text("a\x00b"))
    a␀b
    """
    return _UNSEEN.sub(_picture, _LINE_END.sub("\n", text))


def escape_json(text: str) -> str:
    r"""Return the JSON `text`, of the same value, with escapes for what could steer a terminal.

    >>> print(escape_json('{"a": "\x9b31m"}'))
    {"a": "\u009b31m"}
    """
    return _HIDDEN_IN_JSON.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def unescape_pieces(raw: str) -> Iterator[tuple[int, str]]:
    """Yield `raw` in pieces as (offset in `raw`, what it reads as), escapes one by one.

    A piece that is longer than one character stands in `raw` as it reads.
    """
    position = 0
    for found in _ESCAPED.finditer(raw):
        reading = _read(found.group())
        if reading is None:
            continue
        if found.start() > position:
            yield position, raw[position : found.start()]
        yield found.start(), reading
        position = found.end()
    if position < len(raw):
        yield position, raw[position:]


def _escape(found: re.Match[str]) -> str:
    character = found.group()
    return encode_character(character) if _IS_HIDDEN.match(character) else "\\" + character


def _picture(found: re.Match[str]) -> str:
    code = ord(found.group())
    if code == 0x7F:
        return "\u2421"
    return chr(0x2400 + code) if code < 0x20 else "\ufffd"


def _read(escape: str) -> str | None:
    """Return the one character that `escape` stands for, `None` when it is no escape after all."""
    if escape[0] == "\\":
        return escape[1]
    name = escape[1:-1]
    if name[0] != "#":
        known = html5.get(name + ";")
        return known if known is not None and len(known) == 1 else None
    code = int("0" + name[1:], base=0) if name[1] in "xX" else int(name[1:])
    return chr(code) if code <= 0x10FFFF else None
