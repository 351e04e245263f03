"""Does an item say "all" of what its evidence says "some"? In a language with compared words."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from summarizer.analysis.quantities.read import read_quantities
from summarizer.checks.certainty.fault import Fault
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.certainty.comparing import Comparison
    from summarizer.lang.compared_words import ComparedWords

__all__ = ["find_part_told", "find_whole"]

# The noun stands within so many words of its quantifier.
_REACH = 5
_FREE = 0.5
_NEAR = 4  # words behind a quantifier within which "of them" stands
_LEAST, _GATHERED = 0.25, 0.6


def find_whole(pair: Comparison, part: Part) -> Iterator[Fault]:
    """Yield a doubt where the item counts every one of what the evidence counts some of, and no whole."""
    yield from _find_referring(pair, part)
    item, words = pair.item, pair.words
    wholes = [
        (n, nouns) for n, nouns in _counted(item, words.wholes, words.no_wholes) if not _is_share(n, pair)
    ]
    some = _counted(part, words.parts, frozenset()) or _nearly(part, words)
    kept = words.parts & item.forms
    is_kept = bool(kept) and not kept <= words.groups & part.forms
    if not wholes or not some or pair.support(part) < _FREE or is_kept:
        return
    if _counted(part, words.wholes, words.no_wholes):
        return
    for number, nouns in wholes:
        for given, others in some:
            if any(pair.text.is_accounted(noun, others, pair.text.roots_of(others)) for noun in nouns):
                said = item.span_of([number]).of(item.reading.text)
                span = part.span_of([given])
                message = f"The article says “{span.of(part.reading.text)}”, not “{said}”."
                yield Fault("certainty.scope", span, message, rule="whole-of-some")
                return


def _is_share(number: int, pair: Comparison) -> bool:
    """Tell whether a word for every one begins a share: "jede neunte Probe"."""
    item = pair.item
    at, key = item.reading.words.starts[number], (_is_share, item.first, item.last)
    shares: tuple[Span, ...] | None = item.reading.parts.get(key)
    if shares is None:
        whole = item.span_of(range(item.first, item.last))
        figures = read_quantities(whole.of(item.reading.text), language=pair.source.language.code)
        told = (q for q in figures if q.kind == "proportion")
        shares = item.reading.keep(key, tuple(Span(q.start + whole.start, q.end + whole.start) for q in told))
    return any(span.start <= at < span.end for span in shares)


def _find_referring(pair: Comparison, part: Part) -> Iterator[Fault]:
    """Yield a doubt where the item says "all" or "none" of what the evidence says "several of them".

    What "them" are stands in the sentence before, so the item's noun shows nothing; what is told of them must
    be the same, and all of the item be told there or before.
    """
    words = pair.words
    forms = part.reading.words.forms
    given = [
        n
        for n in range(part.first, part.last)
        if forms[n] in words.parts
        and not words.referring.isdisjoint(forms[n + 1 : min(n + _NEAR, part.last)])
    ]
    if not given or not words.parts.isdisjoint(pair.item.forms) or _counted(part, words.wholes, frozenset()):
        return
    is_less = pair.support(part) < _LEAST or pair.whole_support < _GATHERED
    if is_less or pair.is_weak(pair.item) or pair.doubts(pair.item, part):
        return
    said = [number for number, _ in _counted(pair.item, words.wholes, words.no_wholes)]
    # "Several of them did not comply" told as "none of them complied"; "did" told as "none did" is a not.
    said = said or [n for n in pair.not_numbers(pair.item) if _is_none(pair, n)]
    if said:
        span, text = part.span_of([given[0]]), pair.item.span_of([said[0]])
        message = f"The article says “{span.of(part.reading.text)}”, not “{text.of(pair.item.reading.text)}”."
        yield Fault("certainty.scope", span, message, rule="whole-of-some")


def find_part_told(pair: Comparison, part: Part) -> Iterator[Fault]:
    """Yield a doubt where the item tells of all what the evidence tells of some: "17 hurt, two badly"."""
    item, words = pair.item, pair.words
    some_of = {form for form in words.parts - words.groups if not words.number_of(form)} | words.of_them
    is_some = not some_of.isdisjoint(item.forms)
    if is_some or pair.support(part) < _FREE or pair.is_weak(item) or pair.denies(item):
        return
    ours = {number for form in item.forms if (number := words.number_of(form))}
    for some, whole, told in _told_of_some(pair, part):
        every = _counted(item, words.wholes, frozenset())
        is_whole = whole in ours or any(not _is_share(n, pair) for n, _ in every)
        if not is_whole or some in ours or pair.share(told, item) < _GATHERED:
            continue
        span = part.span_of(range(part.first, part.last))
        message = f"The article tells this of {some}, not of the whole."
        yield Fault("certainty.scope", span, message, rule="whole-of-some")
        return


def _told_of_some(pair: Comparison, part: Part) -> Iterator[tuple[int, int, list[str]]]:
    """Yield each number of some, that of the whole, and the stems that are told of the first."""
    words, reading = pair.words, part.reading.words
    forms = reading.forms
    places = [(n, number) for n in range(part.first, part.last) if (number := words.number_of(forms[n]))]
    for (n, some), (m, whole) in pairwise(places):
        # Of one alone the word is an article, too.
        if 1 < some < whole and m - n <= _NEAR and any(form in words.of_these for form in forms[n + 1 : m]):
            stems = [reading.stems[k] for k in range(part.first, part.last) if k not in {n, m}]
            yield some, whole, [stem for stem in stems if stem]
    for at in range(part.first, part.last):
        if forms[at] in words.of_them:
            clause = [k for k in range(part.first, part.last) if reading.clauses[k] == reading.clauses[at]]
            counts = [number for k, number in places if k in clause]
            before = [number for k, number in places if k < clause[0]]
            told = [reading.stems[k] for k in clause if reading.stems[k] and not words.number_of(forms[k])]
            if counts and before and counts[0] < before[-1] and told:
                yield counts[0], before[-1], told


def _is_none(pair: Comparison, number: int) -> bool:
    return pair.item.reading.words.forms[number] in pair.words.nones


def _nearly(part: Part, words: ComparedWords) -> list[tuple[int, frozenset[str]]]:
    """Return the words of `part` that count nearly every one, each with the nouns that it may count."""
    if words.nearly.isdisjoint(part.forms):
        return []
    forms = part.reading.words.forms
    found = _counted(part, words.wholes, frozenset())
    return [(n, nouns) for n, nouns in found if n > part.first and forms[n - 1] in words.nearly]


def _counted(
    part: Part, counting: frozenset[str], turned: frozenset[str]
) -> list[tuple[int, frozenset[str]]]:
    """Return the words of `part` that count, each with the nouns that it may count."""
    if counting.isdisjoint(part.forms):
        return []
    forms, stems = part.reading.words.forms, part.reading.words.stems
    found: list[tuple[int, frozenset[str]]] = []
    for number in range(part.first, part.last):
        if forms[number] in counting and forms[max(number - 1, part.first)] not in turned:
            near = range(max(number - _REACH, part.first), min(number + _REACH + 1, part.last))
            found.append((number, frozenset(stems[n] for n in near if stems[n])))
    return found
