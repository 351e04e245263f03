"""A name told of what another clause of the article's sentence tells with another name of its kind.

"The lab in Apolda stays, the branch in Weimar is closed": each clause has words of its own. A doubt always.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from summarizer.analysis.names.told import Told
from summarizer.checks.certainty.assertion import passage_sentences, sentence_part, text_of
from summarizer.checks.names.bearing import is_one
from summarizer.checks.names.towns import after_locatives
from summarizer.lang.pack import pack_of
from summarizer.text.roots import ROOT
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from summarizer.analysis.names.stock import Stock
    from summarizer.analysis.names.words import Word
    from summarizer.analysis.source import Source
    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.names.swapped import Beside

__all__ = ["clause_stems", "find_of_other_clause", "has_stem", "is_one_clause"]

_KINDS: Final = frozenset({"place", "person", "name", "body"})
_BREAKS: Final = frozenset(",;:–—()")
_FEWEST: Final = 2  # words of a clause that tell what it is about
_TOLD: Final = 0.6  # of the words of the other's clause, so many the item must have
_OWN: Final = 0.25  # and of the name's own at most so many


def find_of_other_clause(beside: Beside) -> Iterator[tuple[Told, Span]]:
    """Yield each name of an item with the words of another's clause, and where the article has that one."""
    stock, source = beside.stock, beside.source
    language = source.language.code
    known = _names(beside.words, stock.mentions(beside.words, beside.names), stock)
    for item in passage_sentences(beside.passage.text, language):
        if text_of(item) in source.text:
            continue
        ours = [(name, inside) for name in known if (inside := item.words_in(name.span))]
        for name, inside in ours:
            taken = {n for _, other in ours for n in other}
            told = clause_stems(item, inside, taken, language)
            if len(told) < _FEWEST:
                continue
            if any(at is not inside and is_one_clause(item, inside, at, language) for _, at in ours):
                continue
            other = _other(name, told, beside)
            if other is not None:
                yield name, other.span


def _names(words: Sequence[Word], names: Sequence[Told], stock: Stock) -> list[Told]:
    """Return the names among some words, and the towns that a word for where tells."""
    found = [name for name in names if name.kind in _KINDS and name.words]
    for word in after_locatives(words, stock.tables):
        span = Span(word.start, word.end)
        if not any(name.span.overlaps(span) for name in names):
            found.append(Told(span, "place", (word.key,), (), "", 0, 1, is_sure=False))
    return found


def is_one_clause(part: Part, one: range, other: range, language: str) -> bool:
    """Tell whether words at two places stand in one clause."""
    low, high = sorted((one.start, other.start))
    return not any(low < at <= high for at in _bounds(part, language))


def _other(name: Told, told: Collection[str], beside: Beside) -> Told | None:
    """Return the name in whose clause the article has what is told, `None` where it may be this one's."""
    stock, source = beside.stock, beside.source
    language = source.language.code
    numbers = {n for stem in told for n in source.sentences_with.get(stem, ())}
    for number in sorted(numbers):
        part = sentence_part(number, source)
        span = source.sentences[number - 1].span
        mentioned = [n for n in stock.mentioned if span.covers(n.span)]
        named = [n for n in _names(stock.words_in(span), mentioned, stock) if n.kind == name.kind]
        own = [n for n in named if is_one(name, n, stock)]
        if len(own) != 1 or len(named) < len("ab"):
            continue
        taken = {at for n in named for at in part.words_in(n.span)}
        clauses = {id(n): clause_stems(part, part.words_in(n.span), taken, language) for n in named}
        mine = clauses[id(own[0])]
        for other in named:
            theirs = clauses[id(other)]
            if other is own[0] or theirs == mine or len(theirs) < _FEWEST or not mine:
                continue
            if _share(theirs, told, source) >= _TOLD and _share(mine, told, source) <= _OWN:
                return other
    return None


def _share(stems: Sequence[str], told: Collection[str], source: Source) -> float:
    return sum(has_stem(stem, told, source) for stem in stems) / len(stems)


def has_stem(stem: str, told: Collection[str], source: Source) -> bool:
    """Tell whether some stems have one, in a form of it or as a part of a longer word."""
    text, have = source.text_words, frozenset(told)
    is_part = len(stem) >= ROOT and any(len(own) >= ROOT and (own in stem or stem in own) for own in have)
    return is_part or text.is_accounted(stem, have, text.roots_of(have))


def clause_stems(part: Part, inside: range, taken: Collection[int], language: str) -> tuple[str, ...]:
    """Return the stems of the clause with the words `inside`, in order, without the words `taken`."""
    if not inside:
        return ()
    bounds = _bounds(part, language)
    first = max((at for at in bounds if at <= inside.start), default=part.first)
    last = min((at for at in bounds if at >= inside.stop), default=part.last)
    stems = part.reading.words.stems
    found = (stems[n] for n in range(first, last) if stems[n] and n not in taken)
    return tuple(stem for stem in dict.fromkeys(found) if not stem.isdecimal())


def _bounds(part: Part, language: str) -> list[int]:
    """Return the numbers of the words before which a mark or "and" parts two clauses."""
    pack = pack_of(language)
    joining = pack.compared.joining if pack is not None and pack.compared is not None else frozenset[str]()
    words, text = part.reading.words, part.reading.text
    return [
        after
        for before, after in pairwise(range(part.first, part.last))
        if words.forms[after] in joining
        or not _BREAKS.isdisjoint(text[words.ends[before] : words.starts[after]])
    ]
