"""A body of one kind where the article has another: the court of appeal for the administrative court.

A doubt always: the article may tell of the body in words that no table has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.analysis.names.told import Told
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.names.words import Word
    from summarizer.checks.names.swapped import Beside

__all__ = ["find_other_bodies"]

_SHORTEST = 5  # letters of a body's name of one word that longer words may begin with: "Bundestagswahl"


def find_other_bodies(beside: Beside) -> Iterator[tuple[Told, Span]]:
    """Yield each body of a text that the article does not have, and the one of its kind that it has."""
    for kind in beside.stock.tables.rival_bodies:
        ours = _bodies(beside.words, kind)
        if not ours:
            continue
        theirs = _bodies(beside.stock.words, kind)
        # Who names one of the article's bodies, too, may tell of both.
        if not theirs or not ours.keys().isdisjoint(theirs):
            continue
        for span in ours.values():
            words = (span.of(beside.passage.text).lower(),)
            told = Told(span, "institution", words, (), "", 0, 1, is_sure=False)
            yield told, min(theirs.values())


def _bodies(words: Sequence[Word], kind: Sequence[Sequence[tuple[str, ...]]]) -> dict[int, Span]:
    """Return where bodies of a kind stand first, by their number in it."""
    firsts: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
    for number, names in enumerate(kind):
        for name in names:
            firsts.setdefault(name[0], []).append((number, name))
    lone = (first for first, told in firsts.items() if len(told[0][1]) == 1)
    single = tuple(first for first in lone if len(first) >= _SHORTEST)
    found: dict[int, Span] = {}
    for at, word in enumerate(words):
        first = next((s for s in single if word.key.startswith(s)), word.key)
        for number, name in firsts.get(first, ()):
            row = words[at : at + len(name)]
            is_one = len(name) == 1 or tuple(w.key for w in row) == name
            if is_one and number not in found:
                found[number] = Span(word.start, row[-1].end)
    return found
