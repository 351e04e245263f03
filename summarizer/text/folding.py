"""A folded view of a text for comparing, with a map back to the exact characters.

Folding removes what typesetting does to words and nothing else: kinds of white space, quotation marks and
dashes, soft hyphens and invisible controls, Unicode composition, ligatures and full-width forms, character
references. The text itself is never changed; every folded offset maps back to its code points.
"""

from __future__ import annotations

import html
import re
import unicodedata
from array import array
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.text.characters import replace_each
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["Folded", "fold", "straighten"]

_SPACES = (
    "\r\t\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
_NEWLINES = "\u2028\u2029\u0085"
_INVISIBLE = frozenset(
    "\u00ad\u200b\u200c\u200d\u2060\ufeff\u180e\u200e\u200f\u061c\u034f"
    "\u202a\u202b\u202c\u202d\u202e\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufe0e\ufe0f"
)
_SINGLE = "‘’‚‛′ʼʹ`´‹›＇ʻˈ"
_DOUBLE = "“”„‟″«»＂〝〞〟「」『』״"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\ufe58\ufe63\uff0d"

# Compatibility forms that are the same letters set differently. Super- and subscripts, circled and squared
# characters are left alone: 10² is not 102.
_SAME_LETTERS = frozenset(
    {
        "<compat>",
        "<wide>",
        "<narrow>",
        "<initial>",
        "<medial>",
        "<final>",
        "<isolated>",
        "<font>",
        "<fraction>",
    }
)

# A reference, a doubled mark, a bracketed first letter, or a clitic set off by a space as treebanks print it
# ("ca n't", "it 's").
_ASCII_CHANGE = re.compile(
    r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8}[0-9]{0,2});"
    r"|``|(?<!')''(?!')"
    r"|\[[^\W\d_]\](?=[^\W\d_])"
    r"| (?=(?:n't|'(?:s|re|ve|ll|d|m))(?![\w']))",
)
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
_CHANGE_SIGNS = ("&", "``", "''", "[", " '", " n't")  # what each of those has: seen sooner than matched
_MAX_MARKS = 30  # a longer run of combining marks is noise; canonical ordering of it would be quadratic


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as it compares.

    Attributes:
        source: The exact text.
        text: The folded text: straight marks, plain hyphens, plain spaces, composed letters, no ">" before
            lines; case is kept.
        marked: The same, as long as `text`, but dashes, ">" and the glyphs of quotation marks as they are.
    """

    source: str
    text: str
    marked: str
    _at: Sequence[int] = field(default=(), repr=False)
    _from: Sequence[int] = field(default=(), repr=False)
    _width: Sequence[int] = field(default=(), repr=False)

    @property
    def is_shifted(self) -> bool:
        """Whether folded offsets differ from the source's anywhere."""
        return bool(self._at)

    def start(self, offset: int) -> int:
        """Return where in the source the character at folded `offset` begins."""
        if not self._at:
            return offset
        piece = bisect_right(self._at, offset) - 1
        return self._from[piece] + (0 if self._width[piece] else offset - self._at[piece])

    def end(self, offset: int) -> int:
        """Return where in the source the character before folded `offset` ends; 0 for offset 0."""
        if not self._at or offset <= 0:
            return max(offset, 0)
        piece = bisect_right(self._at, offset - 1) - 1
        return self._from[piece] + (self._width[piece] or offset - self._at[piece])

    def span(self, start: int, end: int) -> Span:
        """Return the source's characters that folded `[start, end)` stands for."""
        first = self.start(start)
        return Span(first, max(first, self.end(end)) if end > start else first)


def fold(text: str) -> Folded:
    r"""Return the folded view of `text`. Linear in its length.

    >>> from summarizer.text.folding import fold
    >>> fold("“It’s over…”").text
    '"It\'s over..."'
    >>> fold("caf\u0065\u0301").text == fold("café").text
    True
    """
    changes = sorted(_changes(text))
    if not changes:
        marked = _replace_spaces(text)
        return Folded(text, _straighten(marked), marked)
    pieces: list[str] = []
    at, origin, width = array("i"), array("i"), array("i")
    position = length = 0
    is_even = False  # whether the last run is as long as in the text

    def begin(start: int, wide: int) -> None:
        at.append(length)
        origin.append(start)
        width.append(wide)

    for start, end, new in changes:
        if start < position:
            continue
        is_as_long = len(new) == end - start == 1
        same = text[position:start] + new * is_as_long
        if same:
            if not is_even:
                begin(position, 0)
                is_even = True
            pieces.append(same)
            length += len(same)
        if not is_as_long:
            is_even = False
        if new and not is_as_long:
            begin(start, end - start)
            pieces.append(new)
            length += len(new)
        position = end
    if not is_even:
        begin(position, 0)
    pieces.append(text[position:])
    marked = _replace_spaces("".join(pieces))
    return Folded(text, _straighten(marked), marked, at, origin, width)


def _changes(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, replacement) for all that changes the length or composes."""
    if any(sign in text for sign in _CHANGE_SIGNS):
        for match in _ASCII_CHANGE.finditer(text):
            yield match.start(), match.end(), _replacement(match.group())
    if text.isascii():
        return
    combining: list[int] = []
    for char in set("".join(_NOT_ASCII.findall(text))):
        kind = _classify(char)
        if kind is None:
            continue
        found = text.find(char)
        while found >= 0:
            if kind == "\0":
                combining.append(found)
            else:
                before = text[found - 1 : found]
                new = f" {kind}" if char in "¼½¾⅐⅓⅔⅕⅛⅜⅝⅞" and before.isdigit() else kind
                yield found, found + 1, new
            found = text.find(char, found + 1)
    if combining:
        yield from _compose(text, sorted(combining))


def _replacement(found: str) -> str:
    if found[0] == "[":  # [L]ives: a bracket around a letter only says that its case is the writer's
        return found[1]
    if found[0] != "&":
        return {"``": "“", "''": "”"}.get(found, "")
    new = html.unescape(found)
    return found if new == found else "".join(_classify(char) or char for char in new).replace("\0", "")


@lru_cache(maxsize=4096)
def _classify(char: str) -> str | None:  # noqa: PLR0911 - a ladder of rules reads best flat
    r"""Return what stands for `char`: "" to delete it, "\0" to compose it with its base, None to keep it."""
    if char in _INVISIBLE:
        return ""
    if unicodedata.combining(char) or "\u1160" <= char <= "\u11ff":
        return "\0"
    if char in "\u00b4\u0060":
        return None
    if char == "İ":
        return "I"  # its lower case is two characters long
    tag, _, _ = unicodedata.decomposition(char).partition(" ")
    if not tag or (tag.startswith("<") and tag not in _SAME_LETTERS):
        return None
    if char in _SPACES or char in _SINGLE or char in _DOUBLE:
        return None
    new = unicodedata.normalize("NFKC", char).replace("\u2044", "/")
    return None if new == char else new


def _compose(text: str, positions: list[int]) -> Iterator[tuple[int, int, str]]:
    index = 0
    while index < len(positions):
        first = last = positions[index]
        while index + 1 < len(positions) and positions[index + 1] == last + 1 and last - first < _MAX_MARKS:
            index += 1
            last = positions[index]
        index += 1
        start = max(first - 1, 0)
        cluster = text[start : last + 1]
        new = unicodedata.normalize("NFC", cluster)
        if new != cluster:
            yield start, last + 1, new


_TO_SPACE = dict.fromkeys(_SPACES, " ") | dict.fromkeys(_NEWLINES, "\n")
_TO_STRAIGHT = dict.fromkeys(_SINGLE, "'") | dict.fromkeys(_DOUBLE, '"') | dict.fromkeys(_DASHES, "-")
_ASCII_TO_SPACE = {char: new for char, new in _TO_SPACE.items() if char.isascii()}
_ASCII_TO_STRAIGHT = {char: new for char, new in _TO_STRAIGHT.items() if char.isascii()}


# Letters of other scripts that look like Latin ones, and letters of those scripts that do not.
_LATIN_LIKE = dict(
    zip(
        "АВЕЅІЈКМНОРСТУХаеѕіјорсухԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧο",
        "ABESIJKMHOPCTYXaesijopcyxqwABEZHIKMNOPTYXo",
        strict=True,
    )
)
_PLAINLY_OTHER = re.compile("[БГДЖЗИЙЛПФЦЧШЩЪЫЬЭЮЯбвгджзийклмнптфцчшщъыьэюяΓΔΘΛΞΠΣΦΨΩα-ξπ-ω]")
_QUOTED_LINE = re.compile(r"^(?:> ?)+", re.MULTILINE)  # the signs of a quoted line in Markdown and mails
_LATIN = re.compile("[A-Za-z]")
_LOOKALIKE = re.compile(f"[{''.join(_LATIN_LIKE)}]")


def _read_lookalikes(text: str) -> str:
    """Return `text` with look-alike letters in Latin, if it is Latin with no word of the other script."""
    if (
        text.isascii()
        or not _LOOKALIKE.search(text)
        or _PLAINLY_OTHER.search(text)
        or not _LATIN.search(text)
    ):
        return text
    return _LOOKALIKE.sub(lambda match: _LATIN_LIKE[match[0]], text)


def _replace_spaces(text: str) -> str:
    return replace_each(text, _ASCII_TO_SPACE if text.isascii() else _TO_SPACE)


def straighten(text: str) -> str:
    r"""Return `text` with every kind of quotation mark and dash as the plain one, character for character.

    >>> from summarizer.text.folding import straighten
    >>> straighten("“It’s over”")
    '"It\'s over"'
    """
    return replace_each(text, _ASCII_TO_STRAIGHT if text.isascii() else _TO_STRAIGHT)


def _straighten(text: str) -> str:
    if ">" in text:
        text = _QUOTED_LINE.sub(lambda match: " " * len(match[0]), text)
    return _read_lookalikes(straighten(text))
