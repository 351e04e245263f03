"""The rules for a figure that follows from cited ones by the words it is told with: a sum, a rank, a rate.

Each takes a word of the text that says how the figure comes about, and names the figures it comes of.
"""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import combinations, permutations, product
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.rounding import covers
from summarizer.checks.quantities.listed_names import lists_of, name_before, name_words
from summarizer.checks.quantities.ruling import Ruling
from summarizer.lang.en.checks.quantities.reckoned import (
    BIRTHDAY,
    EACH,
    FOR_EVERY,
    PRIOR,
    SHARED,
    TURNING,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.quantities.index import Placed
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.checks.quantities.known import Known

__all__ = [
    "as_birthday",
    "as_rate",
    "as_share",
    "as_sum",
    "base_of_rate",
    "before_rank",
    "each_of_named",
    "shared_by_two",
]

_SUMS: Final = frozenset({"count", "money", "measure", "percent", "frequency"})
_COUNTS: Final = frozenset({"count", "frequency"})
_ABOVE: Final = frozenset({"gt", "ge"})
_PLAIN: Final = frozenset({"exact", "exactly"})
_YEAR: Final = "year"
_MAGNITUDE: Final = 20  # two parts of a sum differ by no more
_BASES: Final = frozenset(map(Fraction, (1000, 10_000, 100_000, 1_000_000)))
_BEFORE: Final = 24  # characters before the base of a rate in which it is told as one
_PAIR: Final = 2
_CLAUSE: Final = 160  # characters before a figure in which those stand who each have so many
_BRACKETS: Final = re.compile(r"\s?\([^()]*\)")
_END: Final = re.compile(r"[.!?][\"”’]?\s")


def as_sum(known: Known) -> Ruling | None:
    """Prove that the text says it adds up, and two cited figures of one magnitude come to the figure.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "The film had 1.2 million viewers. The concert drew 3.4 million fans."
    >>> rules_of("Taken together, film and concert amounted to 4.6 million fans.", article, cited=[1, 2])
    [('figure-derived', '4.6 million')]
    """
    said, workings = known.quantity, known.texts.workings
    if (
        said.kind not in _SUMS
        or said.lo is None
        or said.is_interval
        or not workings.tells_total(known.placed)
    ):
        return None
    alike = [p for p in _cited(known) if (p.quantity.kind, p.quantity.unit) == (said.kind, said.unit)]
    for one, other in combinations(alike, _PAIR):
        low, high = sorted((one.quantity.lo or 0, other.quantity.lo or 0))
        total = Fraction(low + high)
        if 0 < high <= low * _MAGNITUDE and (total == said.lo or covers(said.qualifier, said, total)):
            return _derived(known, (one, other), " + ")
    return None


def as_birthday(known: Known) -> Ruling | None:
    """Prove that who has an nth birthday turns n, and the reverse.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Reed won her first race shortly after her 16th birthday."
    >>> rules_of("Reed won a race soon after turning 16.", article, cited=[1])
    [('figure-reworded', '16')]
    """
    said, years = known.quantity, _age_of(known.quantity)
    if said.kind == "age" and not TURNING.search(known.text, max(said.start - _BEFORE, 0), said.start):
        return None
    for placed in _cited(known) if years is not None else ():
        is_other_kind = {said.kind, placed.quantity.kind} == {"age", "ordinal"}
        if is_other_kind and _age_of(placed.quantity) == years and _is_of_same(known, placed):
            return known.in_words(placed.quantity.span)
    return None


def _age_of(quantity: Quantity) -> Fraction | None:
    """Return the years that an age or a birthday tells, `None` of anything else."""
    is_birthday = quantity.kind == "ordinal" and BIRTHDAY in quantity.head
    is_age = quantity.kind == "age" and quantity.unit == _YEAR and not quantity.is_interval
    return quantity.lo if is_birthday or is_age else None


def _is_of_same(known: Known, placed: Placed) -> bool:
    """Tell whether the sentences of two figures name somebody in common, or one of them nobody."""
    sentence = known.texts.given.sentences[placed.sentence - 1].of(known.article)
    ours, theirs = name_words(known.texts.workings.sentence_of(known.placed)), name_words(sentence)
    # A word that begins a sentence may be no name: "Before he turned 14".
    told = {name for name in ours if _has(known.article, name)}
    return not told or not theirs or bool(told & theirs)


def before_rank(known: Known) -> Ruling | None:
    """Prove that as many came before an nth, or that an nth is one of more than so many.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "This year's race is to be Lane's 27th and last."
    >>> rules_of("Before this year's race Lane had been there 26 times.", article, cited=[1])
    [('figure-derived', '26 times')]
    """
    said = known.quantity
    if said.kind not in _COUNTS or said.lo is None or said.is_interval:
        return None
    for placed in _cited(known):
        rank = placed.quantity
        if rank.kind != "ordinal" or rank.lo is None or not _is_of_rank(known, placed):
            continue
        is_prior = said.qualifier in _PLAIN and said.lo == rank.lo - 1
        if is_prior and PRIOR.search(known.texts.workings.sentence_of(known.placed)) is not None:
            return _derived(known, (placed,), "", " − 1")
        if said.qualifier in _ABOVE and (rank.lo == said.lo or covers(said.qualifier, said, rank.lo)):
            return _derived(known, (placed,)) if rank.lo > said.lo or said.qualifier == "ge" else None
    return None


def _is_of_rank(known: Known, placed: Placed) -> bool:
    """Tell whether a count may be of what an ordinal is told of: of its noun, else of one of its sentence."""
    said, rank = known.quantity, placed.quantity
    if rank.head:
        return rank.head[0] in known.placed.context.sentence and BIRTHDAY not in rank.head
    return said.kind == "frequency" or not said.head or said.head[0] in placed.context.sentence


def shared_by_two(known: Known) -> Ruling | None:
    """Prove that two parts of a whole, one for each of two names, come to what the two are told to share.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "The spinners took five wickets, two of them for Lane and two for Reed."
    >>> rules_of("Lane and Reed shared four of the five wickets.", article, cited=[1])[0]
    ('figure-derived', 'four')
    """
    said, sentence = known.quantity, known.texts.workings.sentence_of(known.placed)
    if said.kind != "count" or said.lo is None or SHARED.search(sentence) is None:
        return None
    pairs = [names for names in lists_of(sentence) if len(names) == _PAIR]
    counts = [p for p in _cited(known) if p.quantity.kind == "count"]
    for first, second in permutations(counts, _PAIR):
        is_sum = (first.quantity.lo or 0) + (second.quantity.lo or 0) == said.lo
        if first.sentence == second.sentence and is_sum:
            owners = [_behind(known, first), _behind(known, second)]
            if any(
                _has(owners[0], one) and _has(owners[1], other) and not _has(owners[0], other)
                for one, other in pairs
            ):
                return _derived(known, (first, second), " + ")
    return None


def each_of_named(known: Known) -> Ruling | None:
    """Prove that so many for each of some names come to the figure, all of them being named.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Ann Lane and Ivo Reed get two picks each, the council the rest."
    >>> rules_of("Four of the members would be picked by Lane and Reed.", article, cited=[1])
    [('figure-derived', 'Four')]
    """
    said, article = known.quantity, known.article
    if said.kind != "count" or said.lo is None or said.is_interval or not known.texts.is_english:
        return None
    told = [set(names) for names in lists_of(known.texts.workings.sentence_of(known.placed))]
    cited = known.texts.cited
    for placed in known.texts.given.placed:
        count = placed.quantity
        # A point of an office may end a sentence: "Lane (R-Ky.) and Reed get two picks each".
        is_near = not cited or not cited.isdisjoint(range(placed.sentence - 1, placed.sentence + 2))
        if count.kind != "count" or not count.lo or not is_near or EACH.match(article, count.end) is None:
            continue
        before = _BRACKETS.sub("", article[max(count.start - _CLAUSE, 0) : count.start])
        lists = lists_of(_END.split(before)[-1])
        if lists and set(lists[-1]) in told and len(lists[-1]) * count.lo == said.lo:
            return _derived(known, (placed,), "", f" × {len(lists[-1])}")
    return None


def as_share(known: Known) -> Ruling | None:
    """Prove that a bare number beside a share is a share of the article, told without its sign.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Lane has 40 percent, followed by Holt at 21 percent."
    >>> rules_of("Lane leads with 40 percent, well clear of Holt on 21.", article, cited=[1])[1]
    ('figure-reworded', '21')
    """
    said = known.quantity
    is_bare = said.kind == "count" and not said.head and not said.per and not said.is_interval
    if not is_bare or not any(placed.quantity.kind == "percent" for placed in known.beside):
        return None
    name = name_before(known.text, said.start)
    for placed in _cited(known):
        share = placed.quantity
        is_same = share.kind == "percent" and (share.lo, share.qualifier) == (said.lo, said.qualifier)
        # "Her first reading under 50" names nobody, and its bound tells which share is meant.
        is_meant = name == name_before(known.article, share.start) if name else said.qualifier not in _PLAIN
        if is_same and is_meant:
            return known.in_words(share.span)
    return None


def as_rate(known: Known) -> Ruling | None:
    """Prove that a hedged rate for every 1,000, 10,000, … follows from two cited figures.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Ash has a population of 30,120. There were 155 thefts in 2012."
    >>> rules_of("Ash had about 5.1 thefts per 1,000 residents.", article, cited=[1, 2])[0]
    ('figure-derived', '5.1')
    """
    return _rate(known, known.placed, known.beside)


def base_of_rate(known: Known) -> Ruling | None:
    """Prove that a figure is the base of a rate that follows from two cited figures.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Ash has a population of 30,120. There were 155 thefts in 2012."
    >>> rules_of("Ash had about 5.1 thefts per 1,000 residents.", article, cited=[1, 2])[1]
    ('figure-derived', '1,000')
    """
    if not _is_base(known, known.placed):
        return None
    rates = (_rate(known, placed, (known.placed,)) for placed in known.beside)
    return next((rate for rate in rates if rate is not None), None)


def _rate(known: Known, placed: Placed, beside: Sequence[Placed]) -> Ruling | None:
    """Return the ruling on a figure as the rate to a base among those beside it."""
    said, base = placed.quantity, next((p for p in beside if _is_base(known, p)), None)
    if base is None or said.kind != "count" or said.lo is None or said.qualifier in _PLAIN:
        return None
    counts = [p for p in _cited(known) if p.quantity.kind == "count" and p.quantity.lo]
    for part, whole in product(_told_of(said, counts), counts):
        less, more = Fraction(part.quantity.lo or 0), Fraction(whole.quantity.lo or 1)
        if less < more and more >= min(_BASES) and more not in _BASES:
            value = less / more * (base.quantity.lo or 0)
            if covers(said.qualifier, said, value):
                return _derived(known, (part, whole), " ÷ ", f" × {base.quantity.span.of(known.text)}")
    return None


def _told_of(said: Quantity, counts: Sequence[Placed]) -> list[Placed]:
    """Return the counts of what a rate is told of: "155 instances of theft", but not "155 fires"."""
    head = said.head[:1]
    named = [placed for placed in counts if head == placed.quantity.head[:1]]
    return named or [placed for placed in counts if head and head[0] in placed.context.right]


def _is_base(known: Known, placed: Placed) -> bool:
    """Tell whether a figure is what a rate is told for: "for every 1,000 residents"."""
    start = placed.quantity.start
    is_round = placed.quantity.kind == "count" and placed.quantity.lo in _BASES
    return is_round and FOR_EVERY.search(known.text[max(start - _BEFORE, 0) : start]) is not None


def _cited(known: Known) -> Iterator[Placed]:
    """Yield the figures of the sentences that are to bear out that of the figure."""
    texts = known.texts
    if not (texts.is_english and texts.is_headed):
        return
    numbers = texts.workings.numbers_for(known.placed)
    yield from (placed for placed in texts.given.placed if placed.sentence in numbers)


def _derived(known: Known, operands: Sequence[Placed], sign: str = "", rest: str = "") -> Ruling:
    """Return the ruling on a figure that follows from others, with the sum that shows it."""
    spans = tuple(placed.quantity.span for placed in operands)
    formula = sign.join(span.of(known.article) for span in spans) + rest
    return Ruling("derived", spans, known.texts.wording.derived(known.quantity, formula))


def _behind(known: Known, placed: Placed) -> str:
    """Return the words from a figure of the article to the next of its sentence, or to the end of this."""
    every, text = known.texts.given.placed, known.article
    end = known.texts.given.sentences[placed.sentence - 1].end
    rest = every[placed.order + 1 : placed.order + 2]
    last = rest[0].quantity.start if rest and rest[0].sentence == placed.sentence else end
    return text[placed.quantity.end : last]


def _has(text: str, name: str) -> bool:
    return re.search(rf"\b{re.escape(name)}\b", text) is not None
