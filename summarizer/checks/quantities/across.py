"""The quantities of a brief in another language than the article's: values, units, dates and weekdays.

What a figure counts has other words in the other language, so nothing is bound by words: a figure that the
article gives anywhere is given. What it gives nowhere, and what does not follow from its figures, is wrong.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.analysis.quantities.calendar import fields_of
from summarizer.analysis.quantities.changes import telling_of
from summarizer.analysis.quantities.derive import derive
from summarizer.analysis.quantities.elapsed import find_elapsed
from summarizer.analysis.quantities.index import QuantityIndex
from summarizer.analysis.quantities.match import FAMILIES, match_quantities
from summarizer.analysis.quantities.outcome import Match
from summarizer.analysis.quantities.read import read_quantities
from summarizer.analysis.quantities.reckon import reckon
from summarizer.analysis.quantities.rounding import is_same
from summarizer.analysis.quantities.shifted import find_shifted
from summarizer.checks.quantities.dates import contradicted_day, day_of
from summarizer.checks.quantities.scores import find_sides
from summarizer.checks.quantities.small import is_small_count
from summarizer.checks.quantities.words import Wording
from summarizer.checks.verdict import Remark, give_verdict
from summarizer.lang.pack import pack_of
from summarizer.text.spans import split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.quantities.index import Placed
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.analysis.source import Source
    from summarizer.checks.passage import Passage
    from summarizer.model.finding import Verdict

__all__ = ["judge_across"]

# So many of the article's figures are reckoned with.
_MOST: Final = 40
# Nobody works these out, and each language writes them plainly.
_PLAIN: Final = frozenset({"date", "percent", "points", "money", "measure", "pair"})
# Each of these may be a word or a turn of phrase in the other language.
_FREE: Final = frozenset({"ordinal", "multiple", "frequency", "proportion", "vague", "name", "duration"})
_AMOUNTS: Final = frozenset({"money", "measure", "percent", "points"})
_BOUNDS: Final = {"gt": 1, "ge": 1, "near_above": 1, "lt": -1, "le": -1, "near_below": -1}
_STANDS: Final = frozenset({"supported", "coarser", "loose", "unhedged"})
_SPELT: Final = 20
_YEAR: Final = 4
_THIRD: Final = 3
_MARKED: Final = frozenset({"count", "time", "pair", "date", "measure"})


class _Given(NamedTuple):
    """A quantity of the article with how the said one stands to it."""

    placed: Placed
    match: Match


def judge_across(passage: Passage, source: Source) -> Iterator[Verdict]:
    """Yield a verdict for each quantity of a passage whose language is not the article's."""
    quantities = read_quantities(passage.text, language=passage.language)
    if not quantities:
        return
    sentences = split_sentences(passage.text, passage.language)
    said = QuantityIndex(passage.text, sentences, quantities, passage.language)
    judge = _Across(passage, source, said)
    for placed in said.placed:
        if placed.quantity.is_judged and placed.quantity.kind not in {"opaque", "name"}:
            verdict = judge.verdict(placed)
            if verdict is not None:
                yield verdict


class _Across:
    """The judgement of one passage against an article in another language."""

    def __init__(self, passage: Passage, source: Source, said: QuantityIndex) -> None:
        self._passage = passage
        self._source = source
        self._said = said
        self._given = source.quantity_index
        self._day = day_of(source.article.published) or source.dateline
        self._wording = Wording(passage.text, source.text)
        # Hedges are known where the language has a pack.
        self._knows_hedges = None not in {pack_of(passage.language), pack_of(source.language.code)}

    def verdict(self, placed: Placed) -> Verdict | None:
        """Return the verdict on one quantity, `None` where the languages may only word it otherwise."""
        quantity = placed.quantity
        day = contradicted_day(placed, self._said)
        if day is not None:
            return self._give("date", placed, (), self._wording.weekday(quantity, day), "figure-weekday")
        found = self._compare(quantity)
        turned = self._pointed(quantity, found) or self._turned(quantity, found)
        if turned is not None:
            message = self._wording.told(turned.match.outcome, quantity, turned.placed)
            return self._give(turned.match.outcome, placed, [turned.placed], message)
        holding = (
            [item for item in found if item.match.outcome in _STANDS]
            or self._spanned(quantity)
            or self._bare(quantity)
        )
        if holding:
            cited = [item for item in holding if item.placed.sentence in self._passage.cited]
            return self._give("supported", placed, [(cited or holding)[0].placed])
        if any(item.match.outcome in {"qualifier", "direction"} for item in found):
            return None
        derived = self._derive(placed)
        if derived is not None:
            message = self._wording.derived(quantity, derived[0])
            return self._give("derived", placed, derived[1], message)
        return self._refuse(placed, found)

    def _compare(self, quantity: Quantity) -> list[_Given]:
        found = []
        for placed in self._given.placed:
            for given in _ends_of(placed.quantity):
                match = match_quantities(quantity, given, published=self._day)
                if match is not None:
                    found.append(_Given(placed, match))
        return found

    def _spanned(self, quantity: Quantity) -> list[_Given]:
        """Return the two dates of the article that a span of time goes from and to."""
        ends = _ends_of(quantity)[1:]
        found = []
        for end in ends:
            held = [item for item in self._compare(end) if item.match.outcome in _STANDS]
            if not held:
                return []
            found.append(held[0])
        return found

    def _pointed(self, quantity: Quantity, found: Sequence[_Given]) -> _Given | None:
        """Return the percentage points that are told as percent: their ends differ by so much, too."""
        if quantity.kind != "percent" or any(item.match.outcome in _STANDS for item in found):
            return None
        units = (item for item in found if item.match.outcome == "unit")
        return next((item for item in units if item.match.given.kind == "points"), None)

    def _turned(self, quantity: Quantity, found: Sequence[_Given]) -> _Given | None:
        """Return the one figure of this value, where it is bounded the other way."""
        bound = _BOUNDS.get(quantity.qualifier)
        if not self._knows_hedges or bound is None:
            return None
        equal = [
            item for item in found if item.match.is_equal and item.match.outcome not in {"value", "scale"}
        ]
        opposed = [
            item
            for item in equal
            if _BOUNDS.get(item.match.given.qualifier) == -bound
            and item.match.outcome in {"qualifier", "direction"}
        ]
        return opposed[0] if opposed and len(opposed) == len(equal) else None

    def _bare(self, quantity: Quantity) -> list[_Given]:
        """Return the article's figures of the same number, one of the two without a unit that is known."""
        if quantity.kind in {"percent", "points"}:
            return []
        digits = _digits_of(quantity, self._passage.text)
        found = []
        for placed in self._given.placed:
            if (
                len(digits) > 1
                and digits == _digits_of(placed.quantity, self._source.text)
                and placed.quantity.kind != quantity.kind
            ):
                found.append(_Given(placed, Match("loose", placed.quantity, quantity)))
            if quantity.kind == "count" and str(quantity.lo) in _sides_of(placed.quantity):
                found.append(_Given(placed, Match("loose", placed.quantity, quantity)))
            for reading in placed.quantity.readings:
                is_open = "count" in {reading.kind, quantity.kind} or FAMILIES[reading.kind] == "time"
                is_open = is_open and quantity.lo is not None and reading.kind not in {"percent", "points"}
                if is_open and (is_same(reading.lo, quantity.lo) or is_same(reading.hi, quantity.lo)):
                    found.append(_Given(placed, Match("loose", reading, quantity)))
        return found

    def _derive(self, placed: Placed) -> tuple[str, Sequence[Placed]] | None:
        quantity = placed.quantity
        sentence = self._said.sentences[placed.sentence - 1].of(self._passage.text)
        near = self._given.placed[:_MOST]
        day = find_shifted(
            quantity, near, (s.text for s in self._source.sentences[:_MOST]), self._given.language
        )
        if day is not None:
            return self._wording.shifted(day.quantity), [day]
        span = find_elapsed(quantity, sentence, near, self._day)
        if span is not None:
            ends = [end for end in span if end is not None]
            return self._wording.between([end.quantity for end in ends]), ends
        sides = find_sides(quantity, near)
        if sides is not None:
            return self._wording.between([side.quantity for side in sides]), sides
        telling = telling_of(sentence, self._said.language)
        derivation = reckon(quantity, sentence, near, self._given.text, telling)
        derivation = derivation or derive(quantity, near, self._given.text)
        return (derivation.formula, derivation.operands) if derivation is not None else None

    def _refuse(self, placed: Placed, found: Sequence[_Given]) -> Verdict | None:
        """Return the finding on a quantity that the article neither gives nor lets follow."""
        quantity = placed.quantity
        if quantity.kind == "date" and fields_of(quantity.form).shift is not None:
            return None
        for outcome in ("unit", "scale", "date"):
            rival = next((item for item in found if item.match.outcome == outcome), None)
            if rival is not None and (outcome == "date" or quantity.kind in _AMOUNTS):
                return self._give(
                    outcome, placed, [rival.placed], self._wording.told(outcome, quantity, rival.placed)
                )
        if any(item.match.outcome == "refined" for item in found):
            return None
        message = self._wording.absent(quantity)
        is_other = self._is_other_rank(quantity)
        is_written = not any(map(str.isdecimal, quantity.span.of(self._passage.text)))
        is_small = is_small_count(quantity) or (quantity.lo is not None and quantity.lo <= _SPELT)
        if is_written and (quantity.kind in _FREE or is_small) and not is_other:
            rule = "figure-unworked"
        elif quantity.kind in _PLAIN or not (is_written or is_small or quantity.kind in _FREE):
            rule = "figure-absent"
        else:
            rule = "figure-unfound"
        return self._give("absent", placed, (), message, rule)

    def _is_other_rank(self, quantity: Quantity) -> bool:
        """Tell whether a rank is another than any of the article's, which has some: "the fourth cut".

        "First" and "second" are turns of phrase in many languages.
        """
        ranks = {
            placed.quantity.lo
            for placed in self._given.placed
            if placed.quantity.kind == "ordinal" and not placed.quantity.is_superlative
        }
        if quantity.kind != "ordinal" or quantity.lo is None or quantity.lo < _THIRD:
            return False
        return any(rank is not None and rank >= _THIRD for rank in ranks) and quantity.lo not in ranks

    def _give(
        self, outcome: str, placed: Placed, given: Sequence[Placed], message: str = "", rule: str = ""
    ) -> Verdict:
        evidence = [self._source.evidence(item.quantity.span) for item in given]
        return give_verdict(
            self._passage, f"quantity.{outcome}", placed.quantity.span, evidence, Remark(message, rule=rule)
        )


def _sides_of(quantity: Quantity) -> tuple[str, ...]:
    """Return the two figures of a score or vote, which another language may write as two."""
    return tuple(quantity.form.split("-")) if quantity.kind == "pair" else ()


def _digits_of(quantity: Quantity, text: str) -> str:
    """Return the digits of a figure without the marks between them: "23.45" may be "23:45"."""
    if quantity.kind not in _MARKED:
        return ""
    return "".join(filter(str.isdecimal, quantity.span.of(text)))


def _ends_of(quantity: Quantity) -> tuple[Quantity, ...]:
    """Return a quantity, with the two dates that a span of time is made of."""
    first, mark, last = quantity.form.partition("/")
    if quantity.kind != "date" or not mark:
        return (quantity,)
    last = last if len(last) >= _YEAR or "-" in last else ""
    return (quantity, *(_as_form(quantity, end) for end in (first, last) if end))


def _as_form(quantity: Quantity, form: str) -> Quantity:
    return replace(quantity, detail=quantity.detail._replace(form=form, alts=()))
