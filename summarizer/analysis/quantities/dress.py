"""A text without what the web leaves in its figures: references, tags, emphasis, wrong or unseen characters.

The text itself is never changed: quantities are read in the clean view and their spans are brought back.
"""

from __future__ import annotations

import html
import re
from array import array
from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from summarizer.text.spans import Span
from summarizer.text.spelling import UNSEEN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.quantities.quantity import Quantity

__all__ = ["Undressed", "undress"]

# One of these is in every text that needs a clean view; looking for each is faster than for any of a class.
_PLAIN_SIGNS: Final = ("&", "_", "*", "<", "`", "~")
# "ﬁve", as a page set in type has it.
_LIGATURES: Final = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_SIGNS: Final = (*_PLAIN_SIGNS, "Â", "â", *_LIGATURES, *"０１２３４５６７８９", *UNSEEN)
_UNSEEN: Final = re.compile(f"[{UNSEEN}]+")
_REFERENCE: Final = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8}[0-9]{0,2});")
_TAG: Final = re.compile(
    r"</?(?:b|i|em|strong|span|u|mark|a|font|small|big|s|del|ins|code|abbr|time|data)(?:\s[^<>]{0,300})?/?>",
    re.IGNORECASE,
)
_EMPHASIS: Final = re.compile(
    r"(?<![\w*_`~\\])(\*{1,3}|_{1,3}|~~|`)(?=[^\s*_`~])([^*_`~\n]{0,118}[^\s*_`~])(\1)(?![\w*_`~])"
)
# UTF-8 read as Windows-1252: what the marks and currency signs of news become.
_MOJIBAKE: Final = {
    "â‚¬": "€", "â‚¹": "₹", "â‚½": "₽", "â‚©": "₩", "â‚º": "₺", "â‚ª": "₪", "Â£": "£", "Â¥": "¥", "Â¢": "¢",
    "Â½": "½", "Â¼": "¼", "Â¾": "¾", "Â°": "°", "Â²": "²", "Â³": "³", "Âµ": "µ", "Â\u00a0": " ", "Â ": " ",
    "â€“": "–", "â€”": "—", "â€˜": "‘", "â€™": "’", "â€œ": "“", "â€\u009d": "”", "â€": "”", "âˆ’": "−",
    "â€¯": "\u202f", "â€‰": "\u2009", "âˆ\u0092": "−",
}  # fmt: skip
_MENDED: Final = _MOJIBAKE | _LIGATURES
_BROKEN: Final = re.compile("|".join(map(re.escape, sorted(_MENDED, key=len, reverse=True))))
_WIDE: Final = re.compile("[\uff01-\uff5e]+")
_NARROW: Final = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)}


@dataclass(frozen=True, slots=True)
class Undressed:
    """The clean view of a text.

    Attributes:
        text: What is read.
        starts: Where each run of it begins, in the clean view.
        origins: Where the run begins in the text.
        widths: How many characters of the text the whole run stands for; 0 where it is as long there.
    """

    text: str
    starts: Sequence[int]
    origins: Sequence[int]
    widths: Sequence[int]

    def restore(self, quantity: Quantity) -> Quantity:
        """Return `quantity` with its spans, and those of its other readings, in the text itself."""
        if len(self.starts) == 1:
            return quantity
        span = self._span(quantity.span)
        if not quantity.alts:
            return replace(quantity, span=span)
        alts = tuple(replace(alt, span=self._span(alt.span)) for alt in quantity.alts)
        return replace(quantity, span=span, detail=quantity.detail._replace(alts=alts))

    def _span(self, span: Span) -> Span:
        run = bisect_right(self.starts, span.start) - 1
        start = self.origins[run] + (0 if self.widths[run] else span.start - self.starts[run])
        run = bisect_right(self.starts, max(span.end - 1, 0)) - 1
        end = self.origins[run] + (self.widths[run] or span.end - self.starts[run])
        return Span(start, max(start, end))


def undress(text: str) -> Undressed | None:
    """Return the clean view of `text`, `None` where it is clean as it stands."""
    signs = _PLAIN_SIGNS if text.isascii() else _SIGNS
    if not any(sign in text for sign in signs):
        return None
    pieces: list[str] = []
    starts, origins, widths = array("i"), array("i"), array("i")
    position = length = 0

    def add(piece: str, origin: int, width: int) -> None:
        nonlocal length
        if piece:
            pieces.append(piece)
            starts.append(length)
            origins.append(origin)
            widths.append(width)
            length += len(piece)

    for start, end, new in sorted(_changes(text)):
        if start >= position:
            add(_narrow(text[position:start]), position, 0)
            add(new, start, end - start)
            position = end
    add(_narrow(text[position:]), position, 0)
    clean = "".join(pieces)
    return Undressed(clean, starts, origins, widths) if clean != text else None


def _narrow(text: str) -> str:
    return _WIDE.sub(lambda match: match[0].translate(_NARROW), text)


def _changes(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, replacement) for all that is to go or to be mended."""
    if "&" in text:
        for match in _REFERENCE.finditer(text):
            new = html.unescape(match[0])
            if new != match[0] and len(new) == 1:
                yield match.start(), match.end(), new
    for pattern in (_UNSEEN, _TAG):
        for match in pattern.finditer(text):
            yield match.start(), match.end(), ""
    if "_" in text or "*" in text or "`" in text or "~~" in text:
        for match in _EMPHASIS.finditer(text):
            yield match.start(1), match.end(1), ""
            yield match.start(3), match.end(3), ""
    for match in _BROKEN.finditer(text):
        yield match.start(), match.end(), _MENDED[match[0]]
