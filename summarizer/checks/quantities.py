"""Every quantity of a brief, held against the article: its value, unit, qualifier and what it counts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from summarizer.checks.quantity_binding import Candidate, find_candidates, is_clearly_better, is_renamed, is_stray
from summarizer.checks.quantity_words import explain, find_wording, hedge_for
from summarizer.codes import CODES
from summarizer.finding import Evidence, Finding, Verdict
from summarizer.quantities.calendar import fields_of
from summarizer.quantities.derive import derive
from summarizer.quantities.index import Placed, QuantityIndex
from summarizer.quantities.match import family_of
from summarizer.quantities.read import read_quantities
from summarizer.text import split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.passage import Passage
    from summarizer.source import Source
    from summarizer.text import Span

__all__ = ["check_quantities"]

_BESIDE: Final = 12
_OPEN: Final = "“‘«„\""
_MARK: Final = re.compile(f"[{_OPEN}]")
_CLOSE: Final = {"“": "”", "‘": "’", "«": "»", "„": "“", '"': '"'}


@dataclass(frozen=True, slots=True)
class _Ruling:
    """What was decided about one quantity: the code's last part, the evidence, and the words for it."""

    outcome: str
    evidence: tuple[Span, ...] = ()
    message: str = ""
    suggestion: str | None = None


def check_quantities(passages: Sequence[Passage], source: Source) -> Iterator[Verdict]:
    """Yield a verdict for each quantity in `passages`, in their order."""
    given = source.quantity_index
    for passage in passages:
        language = source.article.language
        quantities = read_quantities(passage.text, language=language)
        if not quantities:
            continue
        said = QuantityIndex(passage.text, split_sentences(passage.text, language), quantities, language)
        judge = _Judge(passage, source, given, said)
        for placed in said.placed:
            if placed.quantity.is_judged:
                yield judge.verdict(placed)


class _Judge:
    """The judgement of one passage's quantities against one article."""

    def __init__(self, passage: Passage, source: Source, given: QuantityIndex, said: QuantityIndex) -> None:
        self.passage = passage
        self.source = source
        self.given = given
        self.said = said
        self.published = _day_of(source.article.published)
        self.quoted = _quoted(passage)
        self.candidates = [self._find(placed) for placed in said.placed]

    def _find(self, placed: Placed) -> list[Candidate]:
        verbatim = any(span.covers(placed.quantity.span) for span in self.quoted)
        return find_candidates(placed, self.said, self.given, published=self.published, verbatim=verbatim)

    def verdict(self, placed: Placed) -> Verdict:
        """Return the verdict on one quantity of the passage."""
        ruling = self._weekday_conflict(placed) or self._rule(placed)
        span = placed.quantity.span
        code = f"quantity.{ruling.outcome}"
        evidence: tuple[Evidence, ...] = tuple(self.source.evidence(found) for found in ruling.evidence)
        severity = CODES[code].severity
        common = {
            "code": code,
            "check": "quantity",
            "path": self.passage.path,
            "start": span.start,
            "end": span.end,
            "text": span.of(self.passage.text),
            "evidence": evidence,
        }
        if severity is None:
            return Verdict.model_validate(common)
        if ruling.outcome == "unhedged" and self.passage.kind == "headline" and "about" in (ruling.suggestion or ""):
            severity = "info"
        return Finding.model_validate(
            common | {"severity": severity, "message": ruling.message, "suggestion": ruling.suggestion}
        )

    def _weekday_conflict(self, placed: Placed) -> _Ruling | None:
        """Rule that a weekday right beside a full date it does not fall on is wrong."""
        fields = fields_of(placed.quantity.form) if placed.quantity.kind == "date" else None
        if fields is None or fields.weekday is None:
            return None
        for other in self.said.placed[placed.order + 1 : placed.order + 2]:
            if other.quantity.kind != "date" or other.quantity.start - placed.quantity.end > 5:
                continue
            day = fields_of(other.quantity.form).as_date
            if day is not None and day.isoweekday() != fields.weekday:
                return _Ruling("date", (), explain("weekday", placed, None, self.said, self.given, day=day))
        return None

    def _rule(self, placed: Placed) -> _Ruling:
        candidates = self.candidates[placed.order]
        holding = [candidate for candidate in candidates if candidate.holds]
        cited = set(self.passage.cited)
        holding += _pair_up(placed, candidates, self.said)
        if holding:
            best = _best(holding, cited)
            rival = _rival(candidates, best)
            if rival is not None and self._is_meant(rival, best, placed):
                return self._ruling("misbound", placed, rival, (rival.placed.quantity.span, best.placed.quantity.span))
            if is_stray(best, placed) or is_renamed(best, placed):
                return self._ruling("misbound", placed, best, (best.placed.quantity.span,))
            if best.is_opposed and (best.near >= 300 or best.heads == 1000):
                return self._ruling("direction", placed, best, (best.placed.quantity.span,))
            return self._accept(placed, best, cited)
        return self._refuse(placed, candidates)

    def _is_meant(self, rival: Candidate, best: Candidate, placed: Placed) -> bool:
        """Tell whether `rival` is what the text means; when its sentence also gives that figure, both are weighed."""
        for other in self.said.placed[max(placed.order - _BESIDE, 0) : placed.order + _BESIDE]:
            if other.order == placed.order or other.sentence != placed.sentence:
                continue
            scores = {found.placed.order: found for found in self.candidates[other.order]}
            own = scores.get(rival.placed.order)
            if own is None or not own.match.holds:
                continue
            cross = scores.get(best.placed.order)
            crossed = cross.score if cross is not None else 0
            return rival.score + crossed - best.score - own.score >= 2500
        return is_clearly_better(rival, best, placed)

    def _accept(self, placed: Placed, best: Candidate, cited: set[int]) -> _Ruling:
        outcome: str = best.match.outcome
        if outcome == "unhedged" and _keeps_hedge(placed, best, self.given.text):
            outcome = "coarser"
        if outcome == "unhedged":
            suggestion = hedge_for(placed, best, self.said, self.given)
            return self._ruling(outcome, placed, best, (best.placed.quantity.span,), suggestion)
        if outcome == "supported":
            if cited and best.placed.sentence not in cited:
                outcome = "elsewhere"
            elif best.heads == 0 and best.near < 120 and best.whole < 250:
                outcome = "loose"
        return self._ruling(outcome, placed, best, (best.placed.quantity.span,))

    def _refuse(self, placed: Placed, candidates: Sequence[Candidate]) -> _Ruling:
        quantity = placed.quantity
        derivation = derive(quantity, self.given.placed, self.given.text)
        if derivation is not None:
            spans = tuple(operand.quantity.span for operand in derivation.operands)
            return _Ruling("derived", spans, explain("derived", placed, None, self.said, self.given, formula=derivation.formula))
        dated = self._in_known_year(placed, candidates)
        if dated is not None:
            return self._ruling("loose", placed, dated, (dated.placed.quantity.span,))
        reworded = find_wording(quantity, self.source.text)
        if reworded is not None:
            return _Ruling("loose", (reworded,), explain("loose", placed, None, self.said, self.given))
        near = [candidate for candidate in candidates if candidate.match.rank <= 9]
        best = _best(near, set()) if near else None
        if best is not None and (best.score >= 2000 or best.match.rank <= 6):
            return self._ruling(best.match.outcome, placed, best, (best.placed.quantity.span,))
        rivals = [candidate for candidate in candidates if candidate.match.outcome == "value"]
        rival = max(rivals, key=lambda candidate: (candidate.score, -candidate.placed.order), default=None)
        if rival is not None and rival.score >= 2500:
            return self._ruling("value", placed, rival, (rival.placed.quantity.span,))
        return _Ruling("absent", (), explain("absent", placed, None, self.said, self.given))

    def _in_known_year(self, placed: Placed, candidates: Sequence[Candidate]) -> Candidate | None:
        """Return the date that lacks only the year which the article states beside it, or as its only year."""
        if placed.quantity.kind != "date":
            return None
        year = fields_of(placed.quantity.form).year
        years = [(item.sentence, fields_of(item.quantity.form).year) for item in self.given.placed if item.quantity.form[:2] in {"19", "20"}]
        for candidate in candidates:
            if candidate.match.outcome != "refined" or fields_of(candidate.match.given.form).year is not None:
                continue
            said, given = fields_of(candidate.match.said.form), fields_of(candidate.match.given.form)
            if (said.month, said.day, said.period) != (given.month, given.day, given.period):
                continue
            beside = {known for sentence, known in years if abs(sentence - candidate.placed.sentence) <= 1}
            if year is not None and (year in beside or {known for _, known in years} == {year}):
                return candidate
        return None

    def _ruling(
        self, outcome: str, placed: Placed, candidate: Candidate, spans: tuple[Span, ...], suggestion: str | None = None
    ) -> _Ruling:
        message = explain(outcome, placed, candidate, self.said, self.given)
        return _Ruling(outcome, spans, message, suggestion)


def _best(candidates: Sequence[Candidate], cited: set[int]) -> Candidate:
    """Return the candidate to report: the best alike, a better rule and a cited sentence preferred."""

    def order(candidate: Candidate) -> tuple[int, int]:
        bonus = 1500 if candidate.placed.sentence in cited else 0
        return candidate.score + bonus - 700 * candidate.match.rank, -candidate.placed.order

    return max(candidates, key=order)


def _pair_up(placed: Placed, candidates: Sequence[Candidate], said: QuantityIndex) -> list[Candidate]:
    """Return the intervals of the article whose two ends the text gives as two numbers side by side, or the reverse."""
    quantity = placed.quantity
    beside = [said.placed[at].quantity.lo for at in (placed.order - 1, placed.order + 1) if 0 <= at < len(said.placed)]
    found: list[Candidate] = []
    for at, candidate in enumerate(candidates):
        given = candidate.match.given
        if given.is_interval and not quantity.is_interval and quantity.lo in {given.lo, given.hi}:
            if (given.hi if quantity.lo == given.lo else given.lo) in beside:
                found.append(candidate.holding("supported"))
        elif quantity.is_interval and given.lo == quantity.lo and not given.is_interval:
            following = [other for other in candidates[at + 1 : at + 2] if other.match.given.lo == quantity.hi]
            if following and following[0].placed.quantity.start - candidate.placed.quantity.end <= 8:
                found.append(candidate.holding("supported"))
            elif any(
                other.match.given.lo == quantity.hi and other.placed.sentence == candidate.placed.sentence
                for other in candidates
            ):
                found.append(candidate.holding("coarser"))
    return found


_HEDGING: Final = re.compile(r"\b(averag|estimat|project|expect|minimum|maximum)")


def _keeps_hedge(placed: Placed, best: Candidate, text: str) -> bool:
    """Tell whether the hedge of the article stands elsewhere in the sentence: "an average load factor of 79%"."""
    start = best.placed.quantity.start
    hedge = _HEDGING.search(text[max(start - 24, 0) : start].lower())
    return hedge is not None and any(word.startswith(hedge[1]) for word in placed.context.sentence)


def _rival(candidates: Sequence[Candidate], best: Candidate) -> Candidate | None:
    """Return the most alike quantity of the same slot whose value is another."""
    rivals = [
        candidate
        for candidate in candidates
        if candidate.match.outcome in {"value", "scale", "direction", "date"} and candidate.is_same_slot
    ]
    return max(rivals, key=lambda candidate: (candidate.score, -candidate.placed.order), default=None) if best else None


def _day_of(published: datetime | date | None) -> date | None:
    return published.date() if isinstance(published, datetime) else published


def _quoted(passage: Passage) -> tuple[Span, ...]:
    """Return where the passage quotes: all of it when it is a quotation."""
    from summarizer.text import Span

    text = passage.text
    if passage.kind == "quote":
        return (Span(0, len(text)),)
    spans: list[Span] = []
    position = 0
    while (found := _MARK.search(text, position)) is not None:
        position = found.start()
        if text[position] in _OPEN:
            close = text.find(_CLOSE[text[position]], position + 1)
            if close > position + 12:
                spans.append(Span(position, close + 1))
                position = close
        position += 1
    return tuple(spans)


_ = family_of
