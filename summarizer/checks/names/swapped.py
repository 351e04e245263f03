"""Names that stand in a copied sentence where the article has another, for languages told by tables."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from difflib import SequenceMatcher
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from summarizer.analysis.names.told import Told
from summarizer.checks.names.bearing import is_one
from summarizer.lang.en.aliases import SEATS
from summarizer.text.roots import roots_of
from summarizer.text.spans import Span, split_sentences

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from summarizer.analysis.names.stock import Stock
    from summarizer.analysis.names.words import Word
    from summarizer.analysis.source import Source
    from summarizer.checks.passage import Passage

__all__ = [
    "Beside",
    "Pair",
    "find_exchanged",
    "find_instead",
    "find_turned",
    "free_pairs",
    "pairs_of_two",
    "persons_of",
    "refers",
]

# So many words of an item's sentence the article's has in their order, where it is copied.
_FEWEST_SAME = 4
_FEWEST_ROOTS = 2
_CONTESTED = frozenset({"denied", "disputed"})
_COPIED = 0.6
_COPIED_TURNED = 0.75
_MOST_BESIDE = 1  # words beside a name that differ, too: its article
_LONGEST = 120
_LONGEST_TITLE = 4  # words before a name that tell who it is
_HYPHENS = frozenset("-\u2010\u2011")
_PLACES = frozenset({"place", "people"})
_BODIES = frozenset({"body", "institution", "acronym"})
# What so many sentences have tells none of them.
_MOST_SENTENCES = 60


class Beside(NamedTuple):
    """A text beside its article.

    Attributes:
        passage: The text.
        words: Its words.
        names: The names among them.
        source: The article.
        stock: The article's words and names.
    """

    passage: Passage
    words: Sequence[Word]
    names: Sequence[Told]
    source: Source
    stock: Stock


class Pair(NamedTuple):
    """A sentence of a text beside the article's that it copies, or tells in words of its own.

    Attributes:
        ours: The words of the text's.
        theirs: Those of the article's.
        our_names: The names of the text's.
        their_names: Those of the article's.
    """

    ours: Sequence[Word]
    theirs: Sequence[Word]
    our_names: Sequence[Told]
    their_names: Sequence[Told]


def free_pairs(beside: Beside) -> Iterator[Pair]:
    """Yield each sentence of a text beside the article's with most of its words that are no names."""
    return _pairs(beside, is_free=True)


def persons_of(names: Sequence[Told]) -> Sequence[Told]:
    """Return the persons among names; where they are fewer than two, with names that may be of persons."""
    persons = [name for name in names if name.kind == "person" and name.words]
    if len(persons) < len("ab"):
        return [name for name in names if name.kind in {"person", "name"} and name.words]
    return persons


def pairs_of_two(beside: Beside) -> Iterator[Pair]:
    """Yield each sentence of a text with two persons beside each of the article's with just these two."""
    source, stock = beside.source, beside.stock
    known = stock.mentions(beside.words, beside.names)
    for sentence in split_sentences(beside.passage.text, source.language.code):
        ours = [name for name in known if sentence.start <= name.span.start < sentence.end]
        two = persons_of(ours)
        if len(two) != len("ab"):
            continue
        for number, named in stock.bearers_of_sentences.items():
            theirs = persons_of(named)
            if len(theirs) == len("ab") and all(any(_is_same(a, b, stock) for b in theirs) for a in two):
                words = _within(stock.words, source.sentences[number - 1].span)[:_LONGEST]
                yield Pair(_within(beside.words, sentence)[:_LONGEST], words, ours, theirs)


def find_exchanged(beside: Beside) -> Iterator[tuple[Told, Span]]:
    """Yield each name that stands where a copied sentence has another one, and where that stands."""
    for pair in _pairs(beside):
        yield from _differing(pair, beside.stock)


def find_turned(beside: Beside) -> Iterator[tuple[Told, Span]]:
    """Yield the first of two names that the article has the other way round about the same verb."""
    words, stock = beside.words, beside.stock
    for pair in _pairs(beside):
        theirs = list(pairwise(pair.their_names))
        for first, second in pairwise(pair.our_names):
            between = _between(words, first, second, stock)
            if not between or _is_same(first, second, stock) or _has_pair(theirs, first, second, stock):
                continue
            if _is_joined(first, beside.passage.text) or _is_joined(second, beside.passage.text):
                continue
            for one, other in theirs:
                is_turned = _is_same(first, other, stock) and _is_same(second, one, stock)
                if is_turned and _between(stock.words, one, other, stock) == between:
                    yield first, Span(one.span.start, other.span.end)
                    break


def find_instead(beside: Beside) -> Iterator[tuple[Told, Span]]:
    """Yield the one person of a freely told sentence, where the article's sentence names another alone."""
    stock = beside.stock
    for pair in _pairs(beside, is_free=True):
        ours = [name for name in pair.our_names if name.kind == "person"]
        theirs = {name.words[-1:]: name for name in pair.their_names if name.kind == "person"}
        if len(ours) != 1 or len(theirs) != 1:
            continue
        (mine,), (rival,) = ours, theirs.values()
        content, told = _roots(pair.ours, pair.our_names), _roots(pair.theirs, ())
        is_told = len(content) >= _FEWEST_ROOTS and len(content & told) >= _COPIED * len(content)
        is_open = refers(pair.theirs, rival, stock)
        is_said = any(stock.is_word(word, key.key) for word in rival.words for key in pair.ours)
        # "Sa représentante accuse le fondateur": who makes a claim is no other whom it is about.
        is_said = is_said or beside.passage.status in _CONTESTED
        if is_told and not is_open and not is_said and _is_other(mine, rival, stock):
            yield mine, rival.span


def refers(words: Sequence[Word], rival: Told, stock: Stock) -> bool:
    """Tell whether a sentence may mean somebody whom another names, but by "her colleague X" of X."""
    at = bisect_left(words, rival.span.start, key=lambda word: word.start)
    pronouns = stock.tables.pronouns
    return any(
        word.key in pronouns and not 0 < at - number <= _LONGEST_TITLE for number, word in enumerate(words)
    )


def _roots(words: Sequence[Word], names: Sequence[Told]) -> frozenset[str]:
    """Return the roots of the words that are no names."""
    named = [name.span for name in names]
    return roots_of(
        word.key for word in words if not any(span.start <= word.start < span.end for span in named)
    )


def _has_pair(pairs: Sequence[tuple[Told, Told]], first: Told, second: Told, stock: Stock) -> bool:
    return any(_is_same(first, one, stock) and _is_same(second, other, stock) for one, other in pairs)


def _between(words: Sequence[Word], first: Told, second: Told, stock: Stock) -> frozenset[str]:
    """Return the words between two names that tell what one does with the other, none where it is mutual."""
    tables = stock.tables
    told = {word.key for word in words[first.last : second.first] if not word.is_capital}
    told -= tables.determiners | tables.particles
    return frozenset(told) if tables.mutual.isdisjoint(told) else frozenset()


def _is_joined(name: Told, text: str) -> bool:
    """Tell whether a name only tells the kind of a thing, as the first part of a compound: "EU-Mittel"."""
    behind = text[name.span.end : name.span.end + 2]
    return behind[:1] in _HYPHENS and behind[1:].isalpha()


def _is_same(one: Told, other: Told, stock: Stock) -> bool:
    if one.kind in _PLACES or other.kind in _PLACES:
        return one.kind == other.kind and one.key == other.key
    return is_one(one, other, stock)


def _pairs(beside: Beside, *, is_free: bool = False) -> Iterator[Pair]:
    """Yield each sentence of a text beside the article's with most of its words, or of those not names."""
    source, stock = beside.source, beside.stock
    known = stock.mentions(beside.words, beside.names)
    for sentence in split_sentences(beside.passage.text, source.language.code):
        ours = _within(beside.words, sentence)[:_LONGEST]
        our_names = [name for name in known if sentence.start <= name.span.start < sentence.end]
        if is_free:
            number = _fullest(_roots(ours, our_names), stock.sentences_with_root, _FEWEST_ROOTS)
        else:
            number = _fullest({word.key for word in ours}, stock.sentences_with, _FEWEST_SAME - 1)
        if not number:
            continue
        theirs = _within(stock.words, source.sentences[number - 1].span)[:_LONGEST]
        first, last = (
            bisect_left(stock.mentioned, place, key=lambda name: name.span.start)
            for place in (theirs[0].start, theirs[-1].end)
        )
        their_names = stock.mentioned[first:last]
        yield Pair(ours, theirs, our_names, their_names)


def _within(words: Sequence[Word], span: Span) -> Sequence[Word]:
    first = bisect_left(words, span.start, key=lambda word: word.start)
    return words[first : bisect_left(words, span.end, key=lambda word: word.start)]


def _fullest(told: Collection[str], sentences: Mapping[str, Sequence[int]], fewest: int) -> int:
    """Return the number of the sentence that has most of some words, and at least so many; 0 for none."""
    counts: Counter[int] = Counter()
    for key in sorted(told):
        numbers = sentences.get(key, ())
        if len(numbers) <= _MOST_SENTENCES:
            counts.update(numbers)
    number, shared = min(counts.items(), key=lambda entry: (-entry[1], entry[0]), default=(0, 0))
    return number if shared >= fewest else 0


def _differing(pair: Pair, stock: Stock) -> Iterator[tuple[Told, Span]]:
    ours, theirs = [w.key for w in pair.ours], [w.key for w in pair.theirs]
    codes = SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes()
    same = sum(i2 - i1 for tag, i1, i2, _, _ in codes if tag == "equal")
    if same < max(_FEWEST_SAME, _COPIED * len(ours)):
        return
    # Two names may have changed places only where all else is in its place, and the verb is not mutual.
    is_strict = same >= _COPIED_TURNED * len(ours) and stock.tables.mutual.isdisjoint(ours)
    is_strict = is_strict and all(tag == "equal" or i2 - i1 == j2 - j1 for tag, i1, i2, j1, j2 in codes)
    for tag, i1, i2, j1, j2 in codes:
        rivals = [n for n in pair.their_names if _is_in(n, pair.theirs[j1:j2])] if tag == "replace" else []
        if len(rivals) != 1:
            continue
        mine = [n for n in pair.our_names if _is_in(n, pair.ours[i1:i2])] or _unknown(pair.ours[i1:i2], stock)
        if (
            len(mine) != 1
            or i2 - i1 > _size(mine[0]) + _MOST_BESIDE
            or j2 - j1 > _size(rivals[0]) + _MOST_BESIDE
        ):
            continue
        is_said = any(stock.is_word(word, key) for word in rivals[0].words for key in ours)
        if _is_other(mine[0], rivals[0], stock) and (is_strict or not is_said):
            yield mine[0], rivals[0].span


def _is_in(name: Told, stretch: Sequence[Word]) -> bool:
    return bool(stretch) and stretch[0].start <= name.span.start and name.span.end <= stretch[-1].end


def _size(name: Told) -> int:
    return name.last - name.first


def _unknown(stretch: Sequence[Word], stock: Stock) -> list[Told]:
    """Return the one word with a capital that only its place tells to be a name, as a list of it or none."""
    if len(stretch) != 1:
        return []
    (word,) = stretch
    tables = stock.tables
    is_common = (
        word.key in tables.openers or tables.is_noun(word.key) or tables.office_in(word.key) is not None
    )
    if not word.is_capital or is_common or stock.has_word(word.key) or stock.has_part(word.key):
        return []
    return [Told(Span(word.start, word.end), "name", (word.key,), (), "", 0, 1, is_sure=False)]


def _is_other(mine: Told, rival: Told, stock: Stock) -> bool:
    """Tell whether two names are of one kind, and surely of two bearers."""
    if mine.kind in _PLACES or rival.kind in _PLACES:
        is_related = rival.key in SEATS.get(mine.key, ()) or mine.key in SEATS.get(rival.key, ())
        return mine.kind == rival.kind and mine.key != rival.key and not is_related
    if mine.kind in _BODIES or rival.kind in _BODIES:
        return (
            mine.kind in _BODIES
            and rival.kind in _BODIES
            # What the tables know is told by its key, in whatever form.
            and (mine.key != rival.key if mine.key and rival.key else mine.words != rival.words)
        )
    return not any(
        stock.is_word(one, other)
        for one in (*mine.words, *mine.given)
        for other in (*rival.words, *rival.given)
    )
