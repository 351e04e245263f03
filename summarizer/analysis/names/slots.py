"""A name with the words beside it: the place it has in what a sentence says."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.analysis.names.roster import tokens_of
from summarizer.lang.en.aliases import ALIASES
from summarizer.text.spelling import skeleton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.lang.words import Words
    from summarizer.text.spans import Span

__all__ = ["PLACE", "Slot", "is_same", "read_slots"]

# How many words beside a name are kept, and the sign that stands for another name among them.
_WIDTH = 5
PLACE = "\u25a1"
# Names of a text of which the words beside them are kept: one rule after another asks.
_MOST_KEPT = 2048


@dataclass(frozen=True, slots=True)
class _Line:
    """The words of a text with each name as one sign: their forms, stems and numbers of sentences."""

    forms: list[str]
    stems: list[str]
    sentences: array[int]
    kept: dict[int, list[tuple[str, str]]] = field(default_factory=dict)

    def before(self, index: int, sentence: int) -> list[tuple[str, str]]:
        """Return the words before one of them in its sentence, the nearest first."""
        found = self.kept.get(-index)
        if found is None:
            first = bisect_left(self.sentences, sentence, 0, index)
            found = self._keep(-index, self.words(max(first, index - _WIDTH), index)[::-1])
        return found

    def after(self, index: int) -> list[tuple[str, str]]:
        """Return those after it."""
        start = index + 1
        found = self.kept.get(start)
        if found is None:
            last = bisect_right(self.sentences, self.sentences[index], start)
            found = self._keep(start, self.words(start, min(last, start + _WIDTH)))
        return found

    def _keep(self, key: int, words: list[tuple[str, str]]) -> list[tuple[str, str]]:
        if len(self.kept) >= _MOST_KEPT:
            self.kept.clear()
        self.kept[key] = words
        return words

    def words(self, first: int, last: int) -> list[tuple[str, str]]:
        """Return the forms and stems of some words."""
        return list(zip(self.forms[first:last], self.stems[first:last], strict=True))


@dataclass(eq=False, slots=True)
class Slot:
    """A name and the words beside it.

    Attributes:
        span: The name's place in its text.
        tokens: Its folded words.
        sentence: The number of its sentence in the reading of its text.
    """

    span: Span
    tokens: tuple[str, ...]
    sentence: int
    _line: _Line = field(repr=False)
    _index: int = field(repr=False)

    @property
    def before(self) -> list[tuple[str, str]]:
        """The words before it in its sentence, form and stem, the nearest first; other names as one sign."""
        return self._line.before(self._index, self.sentence)

    @property
    def after(self) -> list[tuple[str, str]]:
        """Those after it."""
        return self._line.after(self._index)


def read_slots(text: str, words: Words, spans: Sequence[Span]) -> tuple[Slot, ...]:
    """Return the names at `spans`, in text order, with the words beside them."""
    line = _Line([], [], array("i"))
    found: list[Slot] = []
    last = 0
    for span in spans:
        first = bisect_left(words.starts, span.start, last)
        _extend(line, words, last, first)
        last = bisect_left(words.starts, span.end, first)
        if first < last:
            tokens = tokens_of(span.of(text))
            found.append(Slot(span, tokens, words.sentences[first], line, len(line.forms)))
            line.forms.append(PLACE)
            line.stems.append(PLACE)
            # The point of an initial may end a sentence within the name.
            line.sentences.append(words.sentences[last - 1])
    _extend(line, words, last, len(words.forms))
    return tuple(found)


def _extend(line: _Line, words: Words, first: int, last: int) -> None:
    line.forms.extend(words.forms[first:last])
    line.stems.extend(words.stems[first:last])
    line.sentences.extend(words.sentences[first:last])


# The names of an article are compared with each other by one check after another.
@lru_cache(maxsize=8192)
def is_same(tokens: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Tell whether two names may be of the same bearer: one part of the other, its acronym, or its alias."""
    if tokens == others or not tokens or not others:
        return True
    mine, theirs = set(tokens), set(others)
    is_single = len(tokens) == 1 or len(others) == 1
    if mine <= theirs or theirs <= mine or (tokens[-1] == others[-1] and is_single):
        return True
    if tokens[-1].rstrip("s") == others[-1].rstrip("s") or skeleton(tokens[-1]) == skeleton(others[-1]):
        return is_single
    if tokens[0][0] == others[0][0] and (_shortens(tokens, others) or _shortens(others, tokens)):
        return True
    forms = ALIASES.get(" ".join(tokens), ())
    other = " ".join(others) if forms else ""
    return bool(forms) and (other in forms or any(form in ALIASES.get(other, ()) for form in forms))


def _shortens(tokens: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Tell whether `tokens` are the initials of `others`."""
    return len(others) > 1 and "".join([token[0] for token in others]) == "".join(tokens)
