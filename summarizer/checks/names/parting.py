"""Where does a sentence part what it tells of one thing from what it tells of another?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.lang.pack import pack_of

if TYPE_CHECKING:
    from summarizer.checks.certainty.assertion import Part

__all__ = ["COMMA", "MARK", "WORD", "cut_between"]

COMMA: Final = 1
WORD: Final = 2
MARK: Final = 3
_MARKS: Final = frozenset(";–—:")


def cut_between(part: Part, first: range, second: range, language: str) -> tuple[int, int]:
    """Return the word with which the clause of the second of two places begins, and what parts them.

    The last of the strongest kind counts: a mark like ";", then "and" or a word that opens a clause, then a
    comma. 0 and 0 where nothing parts them.
    """
    pack = pack_of(language)
    opening = frozenset[str]()
    if pack is not None and pack.compared is not None:
        opening |= pack.compared.joining
    if pack is not None and pack.words is not None:
        opening |= pack.words.openers
    words, text = part.reading.words, part.reading.text
    best, rank = 0, 0
    for at in range(first.stop, second.start + 1):
        gap = text[words.ends[at - 1] : words.starts[at]]
        is_mark, is_word = not _MARKS.isdisjoint(gap), words.forms[at] in opening
        found = MARK if is_mark else WORD if is_word else COMMA if "," in gap else 0
        if found and found >= rank:
            best, rank = at, found
    return best, rank
