"""Figures of a brief that follow from others of the article: a time between dates, a sum, a list's count."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import permutations
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.changes import telling_of
from summarizer.analysis.quantities.derive import derive
from summarizer.analysis.quantities.elapsed import find_elapsed
from summarizer.analysis.quantities.grammar import grammar_of
from summarizer.analysis.quantities.listing import counts_list
from summarizer.analysis.quantities.reckon import reckon, tells_reckoning
from summarizer.analysis.quantities.shifted import find_shifted
from summarizer.checks.evidence.check import find_support
from summarizer.checks.quantities.binding import SAME_HEADS
from summarizer.checks.quantities.ruling import Ruling
from summarizer.checks.quantities.scores import find_sides
from summarizer.checks.quantities.small import is_put_in, is_small_count
from summarizer.lang.en.checks.quantities.workings import AND_ONE, IN_ALL, MORE, MOST, OTHERS, TOGETHER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from summarizer.analysis.quantities.changes import Telling
    from summarizer.analysis.quantities.derive import Derivation
    from summarizer.analysis.quantities.index import Placed, QuantityIndex
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.analysis.source import Source
    from summarizer.checks.passage import Passage
    from summarizer.checks.quantities.binding import Candidate
    from summarizer.checks.quantities.words import Wording

__all__ = ["Workings"]

_SHARES: Final = frozenset({"proportion", "percent"})
_MOST_TOLD: Final = 0.6
_AROUND: Final = 60  # characters on either side of a figure in which it is said to be worked out
_OTHER: Final = "other"
_YEAR: Final = re.compile("[12][0-9]{3}")
_LIST: Final = 3  # figures of as many sentences that add up to one do so by no chance
_BESIDE: Final = 16  # characters beside a count in which it is said to leave one out


class Workings:
    """What follows for one passage from the sentences that are to bear it out."""

    def __init__(
        self, passage: Passage, source: Source, said: QuantityIndex, wording: Wording, day: date | None
    ) -> None:
        self._passage = passage
        self._source = source
        self._said = said
        self._given = source.quantity_index
        self._wording = wording
        self._day = day

    def rule(self, placed: Placed, candidates: Sequence[Candidate]) -> Ruling | None:
        """Return the ruling on a figure that follows from others, `None` where it follows from none.

        `candidates` are the quantities of the article that it may be.
        """
        quantity, sentence = placed.quantity, self.sentence_of(placed)
        near = self._near(sentence)
        dated = self._dated(placed, sentence, near)
        if dated is not None:
            return dated
        numbers = self._numbers(sentence)
        is_counted = any(
            c.heads == SAME_HEADS and c.is_same_slot and c.placed.sentence in numbers for c in candidates
        )
        whole = self._less_one(placed, near) if is_small_count(quantity) else None
        whole = whole or self._one_before(placed, near)
        if whole is not None:
            return self._reckoned(quantity, [whole], f"{whole.quantity.span.of(self._given.text)} − 1")
        if is_small_count(quantity) and not is_counted:
            number, texts = int(quantity.lo or 0), self.texts_for(placed)
            if counts_list(number, sentence, *texts):
                return Ruling("derived", (), self._wording.listed(quantity))
        if (is_small_count(quantity) and not is_counted) or quantity.kind == "frequency":
            # "His third win" is one of three, his 11th goal tells that he scored 11 times.
            rank = next((p for p in near if _is_rank_of(p.quantity, quantity)), None)
            rank = rank or next((p for p in near if self._is_one_more(p, quantity)), None)
        else:
            rank = next((p for p in near if _is_behind(p.quantity, quantity, sentence)), None)
        if rank is not None:
            return self._reckoned(quantity, [rank], rank.quantity.span.of(self._given.text))
        return self._derived(placed, sentence, near, quantity.head[0] if is_counted else "")

    def _derived(self, placed: Placed, sentence: str, near: Sequence[Placed], counted: str) -> Ruling | None:
        """Rule on what comes of other figures, and on what a share leaves that is told as the share."""
        quantity, text = placed.quantity, self._given.text
        telling = telling_of(sentence, self._said.language)
        derivation = reckon(quantity, sentence, near, text, telling, counted=counted)
        if derivation is not None and self._is_same_part(placed, sentence, derivation):
            share = derivation.operands[0]
            message = self._wording.told("value", quantity, share)
            return Ruling("value", (share.quantity.span,), message, rule="figure-otherwise")
        rest = self._told_rest(placed, near) if derivation is None else ()
        if rest:
            return self._reckoned(quantity, rest, " − ".join(part.quantity.span.of(text) for part in rest))
        parts = self._sum_of_cited(quantity, near) if derivation is None else ()
        if parts:
            formula = " + ".join(part.quantity.span.of(text) for part in parts)
            return self._reckoned(quantity, parts, formula)
        derivation = derivation or self._points(quantity, sentence, telling)
        derivation = derivation or derive(quantity, self._given.placed, text)
        if derivation is None:
            return None
        return self._reckoned(quantity, derivation.operands, derivation.formula)

    def _points(self, quantity: Quantity, sentence: str, telling: Telling | None) -> Derivation | None:
        """Return how points lie between two shares of the article, wherever these stand.

        Who tells a change in points to the tenth has hardly hit upon it by chance.
        """
        if telling is None or quantity.kind != "points" or quantity.lo is None:
            return None
        if quantity.lo.denominator == 1:
            return None
        shares = [placed for placed in self._given.placed if placed.quantity.kind == "percent"]
        return reckon(quantity, sentence, shares, self._given.text, telling)

    def _is_same_part(self, placed: Placed, sentence: str, derivation: Derivation) -> bool:
        """Tell whether what a share leaves is told of that share's own part, and nothing is denied.

        "Ein Drittel sind Frauen" does not follow from "zwei Drittel sind Frauen"; that they are men would.
        """
        grammar = grammar_of(self._given.language)
        if grammar.denies is None or not derivation.is_rest or placed.quantity.kind not in _SHARES:
            return False
        share = derivation.operands[0]
        told = share.context.following
        texts = (sentence, self._source.sentences[share.sentence - 1].text)
        is_denied = any(grammar.denies.search(text) for text in texts)
        # A verb may be put otherwise: "is paid by the union", "the union finances".
        same = sum(word in placed.context.sentence for word in told)
        return bool(told) and not is_denied and same >= _MOST_TOLD * len(told)

    def _less_one(self, placed: Placed, near: Sequence[Placed]) -> Placed | None:
        """Return the count of which "four others" leaves one out, `None` where none is one more."""
        quantity = placed.quantity
        if quantity.lo is None or not self.tells_rest(placed):
            return None
        heads = {*quantity.head} - {_OTHER}
        return next(
            (
                p
                for p in near
                if p.quantity.kind == "count"
                and p.quantity.lo == quantity.lo + 1
                and _OTHER not in p.quantity.head
                and (not heads or not p.quantity.head or not heads.isdisjoint(p.quantity.head))
            ),
            None,
        )

    def _is_one_more(self, placed: Placed, quantity: Quantity) -> bool:
        """Tell whether a count and the one thing listed after it are so many: "three golds and a silver"."""
        given = placed.quantity
        is_next = given.kind == quantity.kind == "count" and given.lo is not None
        is_next = is_next and quantity.lo == (given.lo or 0) + 1 and given.head[:1] != quantity.head[:1]
        return is_next and AND_ONE.match(self._given.text, given.end) is not None

    def _one_before(self, placed: Placed, near: Sequence[Placed]) -> Placed | None:
        """Return the part of which one less is told of a whole less one: "five of six before that" of 6 of 7.

        >>> from summarizer.checks.quantities.told import rules_of
        >>> article = "He has won six of the past seven contests."
        >>> rules_of("Before that he had won five of six contests.", article, cited=[1])
        [('figure-derived', 'five'), ('quantity.supported', 'six')]
        """
        said, given = self._said.placed[placed.order : placed.order + 2], self._given.placed
        if len(said) < len("ab") or said[1].sentence != placed.sentence:
            return None
        wanted = [(p.quantity.lo or 0) + 1 for p in said]
        pairs = (given[p.order : p.order + 2] for p in near if p.quantity.kind == "count")
        alike = (pair for pair in pairs if [p.quantity.lo for p in pair] == wanted)
        return next((a for a, b in alike if a.sentence == b.sentence and b.quantity.kind == "count"), None)

    def _sum_of_cited(self, quantity: Quantity, near: Sequence[Placed]) -> Sequence[Placed]:
        """Return the cited sentences' figures of the kind, if they are three or more and add up to it."""
        cited = set(self._passage.cited)
        parts = [
            p
            for p in near
            if p.sentence in cited
            and not p.quantity.is_interval
            and (p.quantity.kind, p.quantity.unit) == (quantity.kind, quantity.unit)
        ]
        total = sum((p.quantity.lo or 0 for p in parts), Fraction(0))
        return parts if len(parts) >= _LIST and total == quantity.lo else ()

    def _told_rest(self, placed: Placed, near: Sequence[Placed]) -> Sequence[Placed]:
        """Return two figures of one sentence that lie so far apart, both told beside it, with "more".

        "He was the sixth, and seven more followed, making 13 in all."
        """
        if placed.quantity.kind != "count" or not self.is_reckoned(placed):
            return ()
        told = {p.quantity.lo for p in self._said.placed if p.sentence == placed.sentence and p is not placed}
        ends = [p for p in near if p.quantity.kind in {"count", "ordinal"} and p.quantity.lo in told]
        for more, less in permutations(ends, 2):
            apart = (more.quantity.lo or 0) - (less.quantity.lo or 0)
            if more.sentence == less.sentence and apart == placed.quantity.lo:
                return (more, less)
        return ()

    def _dated(self, placed: Placed, sentence: str, near: Sequence[Placed]) -> Ruling | None:
        """Rule on a day, and on what lies between two dates or two figures."""
        quantity = placed.quantity
        day = find_shifted(quantity, near, self._texts_of_days(placed, near), self._given.language)
        if day is not None:
            return self._reckoned(quantity, [day], self._wording.shifted(day.quantity))
        span = find_elapsed(quantity, sentence, near, self._day)
        if span is None and not self._given.people.is_headed:
            # Told in other words it may stand anywhere: "seit 30 Jahren" of "1996".
            span = find_elapsed(quantity, sentence, self._years(), self._day)
            span = span or self._since(placed, sentence)
        if span is not None:
            ends = [end for end in span if end is not None]
            return self._reckoned(quantity, ends, self._wording.between([end.quantity for end in ends]))
        sides = find_sides(quantity, near)
        if sides is not None:
            return self._reckoned(quantity, sides, self._wording.between([p.quantity for p in sides]))
        if quantity.is_interval and _has_ends(quantity, near):
            ends = [p for p in near if p.quantity.lo in {quantity.lo, quantity.hi}]
            return self._reckoned(quantity, ends[:2], self._wording.between([p.quantity for p in ends[:2]]))
        return None

    def _since(self, placed: Placed, sentence: str) -> tuple[Placed | None, Placed | None] | None:
        """Return two clock times of the article that lie so far apart, where the text gives one of them."""
        told = {p.quantity.form for p in self._said.placed if p.sentence == placed.sentence}
        times = [p for p in self._given.placed if p.quantity.kind == "time"]
        span = find_elapsed(placed.quantity, sentence, times, None)
        ends = () if span is None else span
        return span if any(end and end.quantity.form in told for end in ends) else None

    def _years(self) -> list[Placed]:
        """Return the years of the article, for times that are counted from its own day."""
        return [placed for placed in self._given.placed if _YEAR.fullmatch(placed.quantity.form)]

    def sentence_of(self, placed: Placed) -> str:
        """Return the sentence that gives a figure."""
        return self._said.sentences[placed.sentence - 1].of(self._passage.text)

    def numbers(self) -> Sequence[int]:
        """Return the numbers of the sentences that are to bear out the whole text, in their order."""
        text = self._passage.text
        return sorted({n for span in self._said.sentences for n in self._numbers(span.of(text))})

    def numbers_for(self, placed: Placed) -> Sequence[int]:
        """Return the numbers of the sentences that are to bear out the one that gives a figure."""
        return self._numbers(self.sentence_of(placed))

    def texts_for(self, placed: Placed) -> list[str]:
        """Return the article's sentences that are to bear out the one that gives a figure."""
        return [self._source.sentences[n - 1].text for n in self.numbers_for(placed)]

    def _texts_of_days(self, placed: Placed, near: Sequence[Placed]) -> Iterator[str]:
        """Yield the sentences that may tell how far a day is from another: "Three days later he arrived".

        They are those that are to bear it out, those with a date, and those right after.
        """
        yield from self.texts_for(placed)
        dated = {other.sentence for other in near if other.quantity.kind == "date"}
        numbers = sorted(dated | {number + 1 for number in dated})
        yield from (self._source.sentences[n - 1].text for n in numbers if n <= len(self._source.sentences))

    def is_reckoned(self, placed: Placed) -> bool:
        """Tell whether the sentence tells the figure as one that comes of others: "284 runs behind"."""
        sentence, span = self._said.sentences[placed.sentence - 1], placed.quantity.span
        text = self._passage.text
        before = text[max(sentence.start, span.start - _AROUND) : span.start]
        return tells_reckoning(before, text[span.end : min(sentence.end, span.end + _AROUND)])

    def comes_of_none(self, placed: Placed) -> bool:
        """Tell whether no sentence near those that are to bear it out has a figure that one could come of."""
        said = placed.quantity
        near = [p.quantity for p in self._near(self.sentence_of(placed))]
        if said.kind == "age":
            return not any(q.kind in {"age", "date"} for q in near)
        alike = (q for q in near if (q.kind, q.unit) == (said.kind, said.unit) and q.is_judged)
        return all(q.lo == 1 and said.kind == "count" for q in alike)

    def tells_rest(self, placed: Placed) -> bool:
        """Tell whether the words beside a figure say that it leaves some out: "three other people"."""
        text, quantity = self._passage.text, placed.quantity
        return (
            OTHERS.search(f"{text[: quantity.start][-_BESIDE:]} {text[quantity.end :][:_BESIDE]}") is not None
        )

    def tells_total(self, placed: Placed) -> bool:
        """Tell whether its sentence says that a figure is what others come to: "40 seconds in all"."""
        text, quantity = self._passage.text, placed.quantity
        around = f"{text[: quantity.start][-_BESIDE:]} {text[quantity.end :][:_BESIDE]}"
        is_joined = TOGETHER.search(self.sentence_of(placed)) is not None
        return is_joined or IN_ALL.search(around) is not None

    def is_put_in(self, placed: Placed) -> bool:
        """Tell whether the figure stands in a sentence of the article that has none there."""
        figure, given = placed.quantity.span.of(self._passage.text), self.texts_for(placed)
        return is_put_in(figure, self.sentence_of(placed), given)

    def _reckoned(self, quantity: Quantity, operands: Sequence[Placed], formula: str) -> Ruling:
        spans = tuple(operand.quantity.span for operand in operands)
        return Ruling("derived", spans, self._wording.derived(quantity, formula))

    def _numbers(self, sentence: str) -> Sequence[int]:
        """Return the numbers of the sentences that are to bear one out: the cited, else the likest."""
        cited = [n for n in self._passage.cited if 1 <= n <= len(self._source.sentences)]
        return cited or find_support(sentence, self._source)

    def _near(self, sentence: str) -> list[Placed]:
        """Return the article's quantities where `sentence` is to be borne out, then those beside."""
        numbers = set(self._numbers(sentence))
        beside = {n + by for n in numbers for by in (-1, 1)} - numbers
        found = [placed for placed in self._given.placed if placed.sentence in numbers]
        return found + [placed for placed in self._given.placed if placed.sentence in beside]


def _is_behind(rank: Quantity, count: Quantity, sentence: str) -> bool:
    """Tell whether so many stand before a rank: 35 are cheaper than "the 36th cheapest"."""
    word = next(iter(rank.head), "")
    is_next = rank.kind == "ordinal" and count.kind == "count" and word.endswith(MOST)
    is_next = is_next and rank.lo is not None and count.lo == rank.lo - 1
    return is_next and f"{word.removesuffix(MOST)}{MORE}" in sentence.lower()


def _is_rank_of(rank: Quantity, count: Quantity) -> bool:
    """Tell whether a count comes to an ordinal of the same thing: "three wins", "the third win"."""
    is_same = rank.lo == count.lo and not set(rank.head).isdisjoint(count.head)
    return (
        rank.kind == "ordinal"
        and count.kind in {"count", "frequency"}
        and (is_same or (not count.head and rank.lo == count.lo))
    )


def _has_ends(quantity: Quantity, near: Sequence[Placed]) -> bool:
    """Tell whether the article gives both ends: men of 44, 50 and 62 are "aged between 44 and 62"."""
    values = {placed.quantity.lo for placed in near}
    return quantity.lo in values and quantity.hi in values
