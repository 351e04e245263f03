"""What an article's file adds to its words and a quotation may leave out, and signs that it may not.

Out may stay the target of a link and the mark of a footnote. Letters of a swear word may be masked, as many
as the article's word has. An emoji is part of what was written.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from summarizer.lang.en.checks.quotes.markup import FOOTNOTE
from summarizer.text.folding import fold
from summarizer.text.spans import Span
from summarizer.text.tokens import split_words

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["drops_emoji", "find_bare", "unmask"]

_TARGET = re.compile(r"\]\([^()\s]{1,300}(?: [^()\n]{0,100})?\)|\]\([^()\s]{0,300}$")
_LINKED = re.compile(r"\[(?=[^\[\]\n]{1,200}\]\()")
_MASKED = re.compile(r"(?<![\w*])([A-Za-z])(\*{2,8})([A-Za-z]{0,6})(?![\w*])")
_AFTER = 310  # characters after a passage in which a link in it may end
_TAIL = 24  # characters after the last word in which an emoji and the end of the sentence stand
_ENDS = ("!", "?")


def find_bare(quote: str, text: str, start: int) -> Span | None:
    """Return the passage of `text` at `start` that is `quote` but for links and footnotes, or `None`."""
    window = text[start : start + 2 * len(quote) + _AFTER]
    if "[" not in window:
        return None
    kept = bytearray(b"\x01" * len(window))
    for pattern in (_LINKED, _TARGET, FOOTNOTE):
        for match in pattern.finditer(window):
            kept[match.start() : match.end()] = bytes(match.end() - match.start())
    if all(kept):
        return None
    places = [at for at, keep in enumerate(kept) if keep]
    bare = "".join(window[at] for at in places)
    wanted, (words, ends) = _words(quote)[0], _words(bare)
    if not wanted or words[: len(wanted)] != wanted:
        return None
    return Span(start, start + places[ends[len(wanted) - 1] - 1] + 1)


def _words(text: str) -> tuple[list[str], list[int]]:
    """Return the words as they are written, but for the first capital, and where each ends in `text`."""
    folded = fold(text)
    _, starts, ends = split_words(folded.text)
    words = [folded.text[start:end] for start, end in zip(starts, ends, strict=True)]
    return [words[0][:1].lower() + words[0][1:], *words[1:]] if words else [], [
        folded.end(end) for end in ends
    ]


def unmask(quote: str, text: str) -> str | None:
    """Return `quote` with each masked word as the only word of `text` that it can be, or `None`."""
    masked = list(_MASKED.finditer(quote))
    if not masked:
        return None
    pieces: list[str] = []
    position = 0
    for match in masked:
        first, hidden, last = match.groups()
        pattern = rf"(?<![^\W_]){first}[^\W\d_]{{{len(hidden)}}}{last}(?![^\W_])"
        words = {found.lower(): found for found in re.findall(pattern, text, re.IGNORECASE)}
        if len(words) != 1:
            return None
        pieces += [quote[position : match.start()], *words.values()]
        position = match.end()
    return "".join([*pieces, quote[position:]])


def drops_emoji(quote: str, text: str, parts: Sequence[Span]) -> bool:
    """Tell whether the quotation leaves an emoji out between its words or before its end."""
    if not parts or text.isascii():
        return False
    start, end = parts[0].start, parts[-1].end
    tail = quote.rstrip("\"'“”’» ")[-1:]
    if tail in _ENDS:
        mark = text.find(tail, end, end + _TAIL)
        between = text[end:mark] if mark >= 0 else ""
        if not any(char.isalnum() or char == "\n" for char in between):
            end = max(mark, end)
    said, quoted = _emoji(text[start:end]), _emoji(quote)
    return bool(said - quoted)


def _emoji(text: str) -> Counter[str]:
    if text.isascii():
        return Counter()
    return Counter(char for char in text if ord(char) > _LAST_PLAIN and unicodedata.category(char) == "So")


_LAST_PLAIN = 0x2100  # signs like © and ° come before
