"""The words of a text as they compare: one comparison key a word, with the way back to the characters.

A key is the word in lower case without what typesetting adds: `U.S.` and `US` share one, `10,000` and
`10000`, while `can't` and `can` do not. Hyphens and punctuation separate words. Currency, percent and other
symbols and emoji are words of their own, and so is every character of a script that writes no spaces.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING, Final

from summarizer.text.folding import fold
from summarizer.text.spans import split_pieces

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable, Sequence

    from summarizer.text.folding import Folded
    from summarizer.text.spans import Span

__all__ = ["NO_WORD", "Wording", "count_words", "has_words", "split_words"]

# Everything that is neither white space, punctuation nor a symbol belongs to a word: combining vowel signs
# do, which `\w` would leave out.
_SEPARATORS = (
    r"\x00-\x20\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\xa0\xa1\xa2-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf"
    r"\u02b0-\u02ff\u037e\u0387\u055a-\u055f\u0589\u058a\u05be\u05c0\u05c3\u05c6\u05f3\u05f4\u060c\u061b\u061f"
    r"\u066a-\u066d\u06d4\u0964\u0965\u104a\u104b\u1361-\u1368\u17d4-\u17db\u2000-\u206f\u20a0-\u20cf\u2100-\u214f"
    r"\u2190-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u303d\u30fb\ufd3e\ufd3f\ufe10-\ufe19\ufe30-\ufe6b"
    r"\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\U0001f000-\U0001faff"
)
_UNSPACED = (
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3021-\u302f\u3040-\u30fa"
    r"\u30fc-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_LETTER = rf"[^{_SEPARATORS}{_UNSPACED}]"
_SYMBOL = (
    r"[$%&@#+=<>|~^\xa2-\xa7\xa9\xac\xae-\xb1\xb6\u20a0-\u20cf\u2100-\u214f\u2190-\u2bff"
    r"]"
)
# Most words are plain: tried first, and at no space, they are found in half the time.
_WORD = re.compile(
    rf"((?! )(?:[a-z]++(?=[ ,\n])|[0-9]+(?:[.,][0-9]+)+{_LETTER}*|{_LETTER}(?:\.{_LETTER})+(?!{_LETTER})"
    rf"|{_LETTER}+(?:'{_LETTER}+)*|[{_UNSPACED}]|[\U0001f000-\U0001faff]+|{_SYMBOL}))"
)
_COUNTED = re.compile(rf"[{_UNSPACED}]|[^\s{_UNSPACED}]+")
_GROUPED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?![0-9,])")
NO_WORD: Final = "\0"  # the code of a word the article does not have
_FIRST_CODE = 0x20
_LAST_CODE = 0x10FFFF


def count_words(text: str) -> int:
    """Return how many words `text` has as people count them: between spaces, or a character each without.

    >>> from summarizer.text.tokens import count_words
    >>> count_words("It cost $4.5 million – a well-known sum."), count_words("北京 2025")
    (7, 3)
    """
    return sum(any(map(str.isalnum, piece)) for piece in _COUNTED.findall(text))


def split_words(text: str) -> tuple[list[str], array[int], array[int]]:
    """Return the keys of the words of a folded text, with their first and last-plus-one offsets in it.

    >>> from summarizer.text.tokens import split_words
    >>> split_words("The U.S. lost 10,000 jobs.")[0]
    ['the', 'us', 'lost', '10000', 'jobs']
    """
    lowered = text.lower()
    if len(lowered) != len(text):  # a letter whose lower case is longer: compare it as it is
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    _, keys, starts, ends = split_pieces(_WORD, lowered)
    if "." in lowered or "," in lowered:
        keys = [_plain_key(key) if "." in key or "," in key else key for key in keys]
    return keys, starts, ends


def has_words(text: str) -> bool:
    """Return whether `text` has a word, and not only marks and spaces."""
    return bool(split_words(fold(text).text)[0])


def _plain_key(key: str) -> str:
    if not key[0].isdigit():
        return key.replace(".", "")
    grouped = _GROUPED.match(key)
    return grouped[0].replace(",", "") + key[grouped.end() :] if grouped else key


class Wording:
    """The words of an article, ready for searching.

    Every distinct key has a character as its code, so that the article is a string with one character a word:
    the words of a quotation are found in it by plain substring search, at any length of the article.
    """

    def __init__(self, folded: Folded) -> None:
        self.folded = folded
        keys, starts, ends = split_words(folded.text)
        distinct: dict[str, str] = {}  # a key is kept once, however often the article has it
        self.keys = list(map(distinct.setdefault, keys, keys))
        self.starts: Sequence[int] = starts
        self.ends: Sequence[int] = ends
        self._codes = _assign_codes(distinct)
        self.line = "".join(map(self._codes.__getitem__, self.keys))

    def __len__(self) -> int:
        return len(self.keys)

    def encode(self, keys: Sequence[str]) -> str:
        """Return the codes of `keys`, `NO_WORD` for those the article does not have."""
        codes = self._codes
        return "".join([codes.get(key, NO_WORD) for key in keys])

    def span(self, first: int, last: int) -> Span:
        """Return the article's characters from word `first` up to, not including, word `last`."""
        return self.folded.span(self.starts[first], self.ends[last - 1])

    def has_word(self, key: str) -> bool:
        """Tell whether the article has the word."""
        return key in self._codes

    @cached_property
    def broken(self) -> dict[str, tuple[str, str]]:
        """Words the article breaks with a hyphen at a line end, joined, with their two halves."""
        text = self.folded.text
        broken: dict[str, tuple[str, str]] = {}
        at = text.find("-\n")
        while at >= 0:
            index = bisect_left(self.starts, at)
            if (
                0 < index < len(self.starts)
                and self.ends[index - 1] == at
                and not text[at + 1 : self.starts[index]].strip()
            ):
                halves = self.keys[index - 1], self.keys[index]
                broken["".join(halves)] = halves
            at = text.find("-\n", at + 1)
        return broken

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Positions of every word by its code."""
        places: dict[str, list[int]] = {}
        for position, code in enumerate(self.line):
            if code in places:
                places[code].append(position)
            else:
                places[code] = [position]
        return places


def _assign_codes(distinct: Iterable[str]) -> dict[str, str]:
    codes = dict.fromkeys(distinct, NO_WORD)
    codes.update(zip(codes, map(chr, range(_FIRST_CODE, _LAST_CODE)), strict=False))
    return codes
