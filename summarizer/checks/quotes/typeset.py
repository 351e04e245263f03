"""A quotation in the article's own characters, where only typesetting differs."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from summarizer.text.folding import straighten

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.checks.quotes.given import Given
    from summarizer.text.tokens import Wording

__all__ = ["typeset"]


def typeset(given: Given, wording: Wording, positions: Sequence[int]) -> str | None:
    """Return the quotation with the article's own characters, `None` where it has them.

    Taken over are marks inside, dashes, spaces, Unicode form and soft hyphens. What the quotation may choose
    stays as it is: the marks around it, the first capital, the punctuation at the end; and line ends stay
    out. Character references, doubled marks and look-alike letters of a damaged article are never taken
    over. `positions` are the article's words that the quotation's are, one by one.
    """
    said, quoted = wording.folded, given.folded
    left, right = quoted.start(given.starts[0]), quoted.end(given.ends[-1])
    pieces: list[str] = []
    for index, position in enumerate(positions):
        mine = quoted.source[quoted.start(given.starts[index]) : quoted.end(given.ends[index])]
        theirs = said.source[said.start(wording.starts[position]) : said.end(wording.ends[position])]
        if index:
            gap = quoted.source[quoted.end(given.ends[index - 1]) : quoted.start(given.starts[index])]
            their_gap = said.source[
                said.end(wording.ends[position - 1]) : said.start(wording.starts[position])
            ]
            runs_on = position == positions[index - 1] + 1
            pieces.append(_choose(gap, their_gap, spaces=True) if runs_on else gap)
        pieces.append(_choose(mine, theirs, spaces=False))
    begins, ends = said.start(wording.starts[positions[0]]), said.end(wording.ends[positions[-1]])
    before, after = said.source[max(begins - _EDGE, 0) : begins], said.source[ends : ends + _EDGE]
    head = _take_marks(quoted.source[:left][::-1], before[::-1])[::-1]
    tail = _take_marks(quoted.source[right:], after)
    text = " ".join((head + "".join(pieces) + tail).splitlines())
    return text if text != " ".join(quoted.source.splitlines()) else None


_EDGE = 4  # characters beside a quotation that may be marks of a quotation inside it


def _choose(mine: str, theirs: str, *, spaces: bool) -> str:
    """Return the article's piece if only typesetting sets it apart from the quotation's."""
    if mine == theirs or "\n" in theirs or len(theirs.splitlines()) > 1:
        return mine
    return theirs if _plain(mine, spaces=spaces) == _plain(theirs, spaces=spaces) else mine


def _plain(text: str, *, spaces: bool) -> str:
    """Return `text` without what typesetting changes; of the gap between words without `spaces`, too."""
    plain = unicodedata.normalize("NFKC", straighten(text)).replace('"', "'")
    plain = "".join(char for char in plain if unicodedata.category(char) != "Cf")
    return "".join(plain.split()) if spaces else plain


def _take_marks(mine: str, theirs: str) -> str:
    """Return `mine` with the article's glyphs for the marks that both begin with."""
    shared = 0
    while shared < min(len(mine), len(theirs)) and _is_same_mark(mine[shared], theirs[shared]):
        shared += 1
    return theirs[:shared] + mine[shared:]


def _is_same_mark(mine: str, theirs: str) -> bool:
    return straighten(mine) == straighten(theirs) in {"'", '"'}
