"""Every quantity of a brief, held against the article: its value, unit, qualifier and what it counts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from summarizer.checks.quantity_binding import (
    Candidate,
    find_candidates,
    is_bare_use,
    is_clearly_better,
    is_renamed,
    is_stray,
)
from summarizer.checks.quantity_dates import (
    contradicted_day,
    find_comparison,
    find_known_year,
    find_period,
    is_baseline,
)
from summarizer.checks.quantity_deeds import find_other_deed, is_of_another, is_spared
from summarizer.checks.quantity_digits import find_digits, find_unread_digits
from summarizer.checks.quantity_format import find_format
from summarizer.checks.quantity_words import Wording, find_wording, hedge_for, keeps_hedge
from summarizer.checks.verdict import Remark, give_verdict
from summarizer.quantities.context import Echo
from summarizer.quantities.derive import derive
from summarizer.quantities.index import QuantityIndex
from summarizer.quantities.read import read_quantities
from summarizer.text import Span, split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.finding import Verdict
    from summarizer.passage import Passage
    from summarizer.quantities.index import Placed
    from summarizer.quantities.quantity import Quantity
    from summarizer.source import Source

__all__ = ["check_quantities"]

_BESIDE: Final = 12
_CLOSE: Final = {"“": "”", "‘": "’", "«": "»", "„": "“", '"': '"'}
_OPEN: Final = re.compile('[“‘«„"]')
_SHORTEST_QUOTE: Final = 12
_REFUSED: Final = frozenset({"absent", "value", "scale"})
_OF_OTHERS: Final = (is_of_another, is_spared)
_RIVALS: Final = frozenset({"value", "scale", "direction", "date"})


@dataclass(frozen=True, slots=True)
class _Ruling:
    """What was decided about one quantity: the code's last part, its evidence, and the words for it."""

    outcome: str
    evidence: tuple[Span, ...] = ()
    message: str = ""
    suggestion: str | None = None


def check_quantities(passages: Sequence[Passage], source: Source) -> Iterator[Verdict]:
    """Yield a verdict for each quantity in `passages`, in their order.

    The quantities a passage's item cites are looked at first; support elsewhere is `quantity.elsewhere`.
    Relative dates resolve against the article's day of publication. Inside quotation marks only an equal
    quantity counts. Digits that are no quantity must be in the article as they are.
    """
    language = source.article.language
    for passage in passages:
        quantities = read_quantities(passage.text, language=language)
        if any(quantity.is_judged for quantity in quantities):
            sentences = split_sentences(passage.text, language)
            judge = _Judge(passage, source, QuantityIndex(passage.text, sentences, quantities, language))
            for placed in judge.said.placed:
                if placed.quantity.is_judged:
                    yield judge.verdict(placed)
        strings = [quantity.span for quantity in quantities if quantity.kind == "opaque"]
        known = [quantity.span for quantity in quantities if quantity.is_judged or quantity.kind == "opaque"]
        for span in (*strings, *find_unread_digits(passage.text, known)):
            yield _judge_digits(passage, span, source)


def _judge_digits(passage: Passage, span: Span, source: Source) -> Verdict:
    """Return the verdict on digits that are no quantity: the article has them as they are, or not at all."""
    found = find_digits(span.of(passage.text), source.text)
    if found is None:
        return give_verdict(passage, "quantity.absent", span)
    return give_verdict(passage, "quantity.supported", span, (source.evidence(found),))


class _Judge:
    """The judgement of one passage's quantities against one article."""

    def __init__(self, passage: Passage, source: Source, said: QuantityIndex) -> None:
        self.passage = passage
        self.source = source
        self.said = said
        self.given = source.quantity_index
        self.cited = frozenset(passage.cited)
        self.published = _day_of(source.article.published)
        self.wording = Wording(passage.text, source.text)
        quoted = _quoted(passage)
        lines = {placed.sentence: placed.context.line for placed in said.placed}
        echoes = {sentence: Echo(line, self.given) for sentence, line in lines.items()}
        self.candidates = [
            find_candidates(
                placed,
                echoes[placed.sentence],
                published=self.published,
                verbatim=any(span.covers(placed.quantity.span) for span in quoted),
            )
            for placed in said.placed
        ]

    def verdict(self, placed: Placed) -> Verdict:
        """Return the verdict on one quantity of the passage."""
        day = contradicted_day(placed, self.said)
        ruling = self._rule(placed) if day is None else self._conflict(placed, day)
        span = placed.quantity.span
        softened = self.passage.kind == "headline" and ruling.outcome == "unhedged"
        suggestion = ruling.suggestion
        if suggestion is None and ruling.outcome in _REFUSED:
            suggestion = find_format(placed.quantity, self.passage.text, self.given, self.cited)
        remark = Remark(
            ruling.message,
            suggestion,
            "info" if softened and _is_soft(ruling.suggestion) else None,
        )
        evidence = [self.source.evidence(found) for found in ruling.evidence]
        return give_verdict(self.passage, f"quantity.{ruling.outcome}", span, evidence, remark)

    def _rule(self, placed: Placed) -> _Ruling:  # noqa: PLR0911 - one rule after another
        candidates = self.candidates[placed.order]
        holding = [candidate for candidate in candidates if candidate.holds]
        holding += _pair_up(placed, candidates, self.said)
        if not holding:
            return self._refuse(placed, candidates)
        best = self._best(holding)
        dated = self._other_date(placed, holding)
        if dated is not None:
            return dated
        rival = _find_rival(candidates)
        if rival is not None and self._is_meant(rival, best, placed) and not self._is_past(rival, best):
            return self._derive(placed.quantity) or self._misbound(placed, best, rival)
        if is_stray(best, placed) or is_renamed(best, placed):
            return self._misbound(placed, best, None)
        deed = find_other_deed(placed, holding, candidates, self.said, self.given)
        if deed is not None or any(rule(placed, holding, self.said, self.given) for rule in _OF_OTHERS):
            return self._misbound(placed, best, deed)
        if placed.quantity.kind == "pair" and best.match.outcome == "loose" and best.near >= 600:
            # The same words around a score the other way round: the sides are swapped (R11).
            return self._ruling("direction", placed, best)
        copied = max(
            holding, key=lambda candidate: (candidate.whole, candidate.near, -candidate.placed.order)
        )
        if copied.whole >= 850 and is_renamed(copied, placed):
            return self._misbound(placed, copied, None)
        if best.is_opposed and (best.near >= 300 or best.heads == 1000):
            return self._ruling("direction", placed, best)
        return self._accept(placed, best, holding)

    def _other_date(self, placed: Placed, holding: Sequence[Candidate]) -> _Ruling | None:
        """Rule on a date of the article that it gives for another figure, or only to compare with."""
        if placed.quantity.kind not in {"date", "ordinal"}:
            return None
        period = find_period(placed, self.candidates[placed.order], self.said, self.candidates)
        if period is not None:
            return self._misbound(placed, self._best(holding), period)
        beside = [
            self.candidates[other.order]
            for other in self._beside(placed)
            if other.quantity.kind not in {"date", "ordinal"}
        ]
        if is_baseline(placed, holding, self.said, self.given, beside):
            best = self._best(holding)
            message = self.wording.baseline(placed.quantity, best)
            return _Ruling("misbound", (best.placed.quantity.span,), message)
        return None

    def _is_past(self, rival: Candidate, best: Candidate) -> bool:
        """Tell whether `rival` is the date that a change started from, and `best` the one it came to."""
        first, second = rival.placed.quantity, best.placed.quantity
        return first.kind == "date" and (
            find_comparison(self.given, first.span) is not None
            and find_comparison(self.given, second.span) is None
        )

    def _is_meant(self, rival: Candidate, best: Candidate, placed: Placed) -> bool:
        """Tell whether `rival` is what the text means; figures of one sentence are weighed together."""
        for other in self._beside(placed):
            scores = {found.placed.order: found for found in self.candidates[other.order]}
            own, cross = scores.get(rival.placed.order), scores.get(best.placed.order)
            if own is not None and own.match.holds:
                crossed = cross.score if cross is not None else 0
                return rival.score + crossed - best.score - own.score >= 2500
        return is_clearly_better(rival, best)

    def _accept(self, placed: Placed, best: Candidate, holding: Sequence[Candidate]) -> _Ruling:
        outcome: str = best.match.outcome
        if outcome == "unhedged" and (
            keeps_hedge(placed.context.sentence, best, self.source.text)
            or any(is_bare_use(other, best) for other in holding)
        ):
            outcome = "coarser"
        if outcome == "unhedged":
            suggestion = hedge_for(placed.quantity, best, self.passage.text)
            return self._ruling(outcome, placed, best, suggestion)
        if outcome == "supported":
            if self.cited and best.placed.sentence not in self.cited:
                outcome = "elsewhere"
            elif best.heads == 0 and best.near < 120 and best.whole < 250:
                outcome = "loose"
        if outcome == "supported":
            return _Ruling(outcome, (best.placed.quantity.span,))
        return self._ruling(outcome, placed, best)

    def _refuse(self, placed: Placed, candidates: Sequence[Candidate]) -> _Ruling:
        """Rule on a quantity that no quantity of the article supports as it stands."""
        quantity = placed.quantity
        derived = self._derive(quantity)
        if derived is not None:
            return derived
        dated = find_known_year(placed, candidates, self.given)
        if dated is not None:
            return self._ruling("loose", placed, dated)
        reworded = find_wording(quantity, self.source.text)
        if reworded is not None:
            return _Ruling("loose", (reworded,), self.wording.worded(quantity, reworded.of(self.source.text)))
        near = [
            candidate
            for candidate in candidates
            if candidate.match.outcome != "value"
            and not candidate.match.holds
            and (candidate.score >= 2000 or candidate.match.outcome in {"qualifier", "direction"})
        ]
        if near:
            best = self._best(near)
            return self._ruling(best.match.outcome, placed, best)
        rival = _find_rival([candidate for candidate in candidates if candidate.score >= 2500])
        if rival is not None:
            return self._ruling("value", placed, rival)
        return _Ruling("absent", (), self.wording.absent(quantity))

    def _derive(self, quantity: Quantity) -> _Ruling | None:
        derivation = derive(quantity, self.given.placed, self.given.text)
        if derivation is None:
            return None
        spans = tuple(operand.quantity.span for operand in derivation.operands)
        return _Ruling("derived", spans, self.wording.derived(quantity, derivation.formula))

    def _conflict(self, placed: Placed, day: date) -> _Ruling:
        return _Ruling("date", (), self.wording.weekday(placed.quantity, day))

    def _beside(self, placed: Placed) -> list[Placed]:
        """Return the other quantities of the sentence, those close by."""
        around = self.said.placed[max(placed.order - _BESIDE, 0) : placed.order + _BESIDE]
        return [
            other for other in around if other.order != placed.order and other.sentence == placed.sentence
        ]

    def _best(self, candidates: Sequence[Candidate]) -> Candidate:
        """Return the candidate to report: the most alike, a better rule and a cited sentence preferred."""

        def order(candidate: Candidate) -> tuple[int, int]:
            bonus = 1500 if candidate.placed.sentence in self.cited else 0
            return candidate.score + bonus - 700 * candidate.match.rank, -candidate.placed.order

        return max(candidates, key=order)

    def _misbound(self, placed: Placed, best: Candidate, rival: Candidate | None) -> _Ruling:
        spans = (
            (best.placed.quantity.span,)
            if rival is None
            else (rival.placed.quantity.span, best.placed.quantity.span)
        )
        return _Ruling("misbound", spans, self.wording.misbound(placed.quantity, best, rival))

    def _ruling(
        self, outcome: str, placed: Placed, candidate: Candidate, suggestion: str | None = None
    ) -> _Ruling:
        message = self.wording.ruled(outcome, placed.quantity, candidate)
        return _Ruling(outcome, (candidate.placed.quantity.span,), message, suggestion)


def _pair_up(placed: Placed, candidates: Sequence[Candidate], said: QuantityIndex) -> list[Candidate]:
    """Return intervals of the article whose ends the text gives as two numbers, or the reverse."""
    quantity = placed.quantity
    beside = {
        said.placed[at].quantity.lo
        for at in (placed.order - 1, placed.order + 1)
        if 0 <= at < len(said.placed)
    }
    found: list[Candidate] = []
    for candidate in candidates:
        given = candidate.match.given
        if given.is_interval and not quantity.is_interval and quantity.lo in {given.lo, given.hi}:
            if (given.hi if quantity.lo == given.lo else given.lo) in beside:
                found.append(candidate.holding("supported"))
        elif quantity.is_interval and given.lo == quantity.lo and not given.is_interval:
            sentence = candidate.placed.sentence
            if any(
                other.match.given.lo == quantity.hi and other.placed.sentence == sentence
                for other in candidates
            ):
                found.append(candidate.holding("coarser"))
    return found


def _find_rival(candidates: Sequence[Candidate]) -> Candidate | None:
    """Return the most alike quantity of the same slot whose value is another, the first of equals."""
    rivals = [
        candidate for candidate in candidates if candidate.match.outcome in _RIVALS and candidate.is_same_slot
    ]
    best: tuple[int, int] = (-1, 0)
    found: Candidate | None = None
    for candidate in sorted(rivals, key=attrgetter("reach"), reverse=True):
        # None of those that follow can be more alike.
        if candidate.reach < best[0]:
            break
        rating = (candidate.score, -candidate.placed.order)
        if rating > best:
            found, best = candidate, rating
    return found


def _is_soft(suggestion: str | None) -> bool:
    return suggestion is not None and suggestion.lower().startswith(("about", "roughly"))


def _day_of(published: datetime | date | None) -> date | None:
    return published.date() if isinstance(published, datetime) else published


def _quoted(passage: Passage) -> tuple[Span, ...]:
    """Return where the passage quotes: all of it when it is a quotation."""
    text = passage.text
    if passage.kind == "quote":
        return (Span(0, len(text)),)
    spans: list[Span] = []
    match = _OPEN.search(text)
    while match is not None:
        start = match.start()
        close = text.find(_CLOSE[match[0]], start + 1)
        if close > start + _SHORTEST_QUOTE:
            spans.append(Span(start, close + 1))
            start = close
        match = _OPEN.search(text, start + 1)
    return tuple(spans)
