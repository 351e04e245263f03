"""Every quantity of a brief, held against the article: its value, unit, qualifier and what it counts."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.bearers import sex_of_age
from summarizer.analysis.quantities.changes import way_of
from summarizer.analysis.quantities.index import QuantityIndex
from summarizer.analysis.quantities.read import read_quantities
from summarizer.checks.quantities.across import judge_across
from summarizer.checks.quantities.binding import (
    SAME_HEADS,
    Candidate,
    is_bare_use,
    is_renamed,
    is_stray,
)
from summarizer.checks.quantities.candidates import Candidates
from summarizer.checks.quantities.dates import (
    contradicted_day,
    day_of,
    find_cited_day,
    find_known_year,
    find_period,
    is_baseline,
    is_start,
    is_year_added,
    may_be_dated,
)
from summarizer.checks.quantities.digits import find_unread_digits, judge_digits
from summarizer.checks.quantities.exchange import find_exchanged
from summarizer.checks.quantities.format import find_format
from summarizer.checks.quantities.rivals import (
    COPIED,
    find_given,
    find_rival,
    is_age,
    is_compared,
    is_complement,
    is_copied,
    is_meant,
    is_own,
    is_revised,
    is_told_beside,
    pair_up,
    rule_of_lost_hedge,
)
from summarizer.checks.quantities.ruling import Ruling
from summarizer.checks.quantities.small import (
    is_end_of_change,
    is_rank_in_words,
    is_share,
    is_small_count,
    is_told_in_one,
    is_word_of_order,
)
from summarizer.checks.quantities.words import Wording, find_wording, hedge_for, is_soft, keeps_hedge
from summarizer.checks.quantities.workings import Workings
from summarizer.checks.verdict import Remark, give_verdict
from summarizer.lang.quantity_tables import quantities_of
from summarizer.text.spans import split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.quantities.index import Placed
    from summarizer.analysis.source import Source
    from summarizer.checks.passage import Passage
    from summarizer.checks.quantities.exchange import Exchanged
    from summarizer.model.finding import Verdict

__all__ = ["check_quantities"]

_BESIDE: Final = 12
# A sum or difference of two figures.
_OPERANDS: Final = 2
# A sentence with so many words of another, per mille, has no words of its own for what it works out.
_VERBATIM: Final = 950
_REFUSED: Final = frozenset({"absent", "value", "scale"})
_VERY_NEAR: Final = 400
# So alike, by score, are two figures of one thing: of the rivals below it half were of another.
_SAME: Final = 4300
_NEVER_WORKED_OUT: Final = frozenset({"date", "name", "percent", "points", "money", "time", "opaque"})
_REMAINDERS: Final = frozenset({"percent", "points", "money"})
_LIKE: Final = 1500
# An error in a copied sentence, else a doubt.
_FREELY: Final = {"refined": "figure-refined-freely", "scale": "figure-scale-freely"}
_UNITLESS: Final = frozenset({"count", "money", "measure"})
_ONE_UNITLESS: Final = ({"count", "money"}, {"count", "measure"})
_LARGE: Final = 1000
_NO_FIGURES: Final = frozenset({"date", "ordinal", "time", "name"})
_CHANGING: Final = frozenset({"percent", "points", "proportion"})
_BOUNDED: Final = frozenset({"qualifier", "direction", "unit"})


def check_quantities(passages: Sequence[Passage], source: Source) -> Iterator[Verdict]:
    """Yield a verdict for each quantity in `passages`, in their order.

    The quantities a passage's item cites are looked at first; support elsewhere is `quantity.elsewhere`.
    Relative dates resolve against the article's day of publication. Inside quotation marks only an equal
    quantity counts. Digits that are no quantity must be in the article as they are. A passage in another
    language than the article's is read with its own, and held against values, units and dates alone.
    """
    language = source.language.code
    for passage in passages:
        if passage.language not in {"", language}:
            yield from judge_across(passage, source)
            continue
        quantities = read_quantities(passage.text, language=language)
        if any(quantity.is_judged for quantity in quantities):
            sentences = split_sentences(passage.text, language)
            judge = _Judge(passage, source, QuantityIndex(passage.text, sentences, quantities, language))
            for placed in judge.said.placed:
                if placed.quantity.is_judged:
                    yield from judge.verdicts(placed)
        strings = [quantity.span for quantity in quantities if quantity.kind == "opaque"]
        known = [quantity.span for quantity in quantities if quantity.is_judged or quantity.kind == "opaque"]
        for span in (*strings, *find_unread_digits(passage.text, known)):
            yield judge_digits(passage, span, source)


class _Judge:
    """The judgement of one passage's quantities against one article."""

    def __init__(self, passage: Passage, source: Source, said: QuantityIndex) -> None:
        self.passage = passage
        self.source = source
        self.said = said
        self.given = source.quantity_index
        self.cited = frozenset(passage.cited)
        self.day = day_of(source.article.published) or source.dateline
        self.wording = Wording(passage.text, source.text)
        self.workings = Workings(passage, source, said, self.wording, self.day)
        self.candidates = Candidates(passage, source, said, self.day)
        self._ruled: dict[tuple[str, str], Ruling] = {}

    def verdicts(self, placed: Placed) -> Iterator[Verdict]:
        """Yield the verdict on one quantity of the passage; none on a word that need not be a figure."""
        ruling = self._ruling_of(placed)
        if ruling.outcome == "unjudged":
            return
        span = placed.quantity.span
        softened = self.passage.kind == "headline" and ruling.outcome == "unhedged"
        suggestion = ruling.suggestion
        if suggestion is None and ruling.outcome in _REFUSED:
            suggestion = find_format(placed.quantity, self.passage.text, self.given, self.cited)
        remark = Remark(
            ruling.message,
            suggestion,
            "info" if softened and is_soft(ruling.suggestion) else None,
            ruling.rule,
        )
        evidence = [self.source.evidence(found) for found in ruling.evidence]
        yield give_verdict(self.passage, f"quantity.{ruling.outcome}", span, evidence, remark)

    def _ruling_of(self, placed: Placed) -> Ruling:
        """Return the ruling on a figure; one that stands among the same words again has the same."""
        key = self.candidates.place_of(placed)
        if key not in self._ruled:
            day = contradicted_day(placed, self.said)
            own = self.candidates.own_of(placed, self.cited)
            if day is not None:
                message = self.wording.weekday(placed.quantity, day)
                self._ruled[key] = Ruling("date", (), message, rule="figure-weekday")
            elif own is not None and own.quantity.is_judged:
                self._ruled[key] = Ruling("supported", (own.quantity.span,))
            else:
                self._ruled[key] = self._rule(placed)
        return self._ruled[key]

    def _rule(self, placed: Placed) -> Ruling:
        candidates = self.candidates[placed.order]
        holding = [candidate for candidate in candidates if self._holds(candidate, placed)]
        holding += pair_up(placed, candidates, self.said)
        if not holding:
            return self._refuse(placed, candidates)
        best = self._best(holding)
        return (
            self._other_date(placed, holding)
            or self._exchanged(placed)
            or self._outdone(placed, best)
            or self._of_another(placed, best)
            or self._of_other_time(placed, best)
            or self._of_other_sex(placed, best, holding)
            or self._other_way(placed, best, holding)
            or self._turned(placed, best, holding)
            or self._accept(placed, best, holding)
        )

    def _outdone(self, placed: Placed, best: Candidate) -> Ruling | None:
        """Rule on a figure that the article gives for another thing, with another one for what is told."""
        rival = None if is_age(placed, best) else find_rival(self.candidates[placed.order])
        if rival is not None and self._is_told_plainly(placed, best, rival):
            return None
        if rival is None or (is_rank_in_words(placed.quantity, self.passage.text) and rival.whole < COPIED):
            return None
        if is_start(rival, best, self.given) or not is_meant(rival, best, self._rated_beside(placed)):
            return None
        if is_own(placed, best, rival, self.passage.text, self.source.text):
            return None
        is_given = best.match.is_equal and best.placed.sentence in self.cited
        derived = None if is_given or is_copied(rival) else self._derive(placed)
        # Where the item cites the figure's own sentence, too, it may tell that one in other words.
        is_told = is_given and best.placed.sentence != rival.placed.sentence
        # A few things, told in other words, may be counted otherwise: "the four other games".
        is_told = is_told or (is_small_count(placed.quantity) and rival.whole < COPIED)
        # Without a sure word for what a figure counts only a copy tells two of one sentence apart.
        is_beside = rival.placed.sentence == best.placed.sentence and rival.whole < COPIED
        if is_beside and not self.given.people.is_headed:
            return derived
        is_told = is_told or not (self.given.people.is_headed or is_copied(rival))
        rule = "figure-rival-cited" if is_told else "figure-rival"
        return derived or self._misbound(placed, best, rival, rule)

    def _is_told_plainly(self, placed: Placed, best: Candidate, rival: Candidate) -> bool:
        """Tell whether the article gives the figure for what is told, and the rival for another thing.

        Where words stand in free order the clauses tell it, and the words of change, and both figures
        being told: two that changed places are found by their words.
        """
        if self.given.people.is_headed:
            return False
        if self._is_joined(placed, best) and not self._is_joined(placed, rival):
            return True
        if rival.is_opposed and placed.context.trend == best.placed.context.trend:
            return True
        is_one = rival.placed.sentence == best.placed.sentence
        return is_one and is_told_beside(rival, self._beside(placed))

    def _is_joined(self, placed: Placed, best: Candidate, kinds: frozenset[str] = frozenset()) -> bool:
        """Tell whether a figure of another kind beside it is in its clause of the article, too.

        "En mars, 2,6 %" of "2,2 % en avril, contre 2,6 % en mars".
        """
        if self.given.people.is_headed:
            return False
        return any(
            other.match.holds and other.placed.context.is_joined(best.placed.context)
            for beside in self._beside(placed)
            if beside.quantity.kind != placed.quantity.kind and (not kinds or beside.quantity.kind in kinds)
            for other in self.candidates[beside.order]
        )

    def _of_another(self, placed: Placed, best: Candidate) -> Ruling | None:
        """Rule on a figure that the article gives for another thing, without one for what the text tells."""
        # Told in other words a thing may have another name; in the article's own it has the article's.
        if best.whole < COPIED:
            return None
        if is_stray(best, placed):
            return self._derive(placed) or self._misbound(placed, best, None, "figure-stray")
        return self._misbound(placed, best, None, "figure-renamed") if is_renamed(best, placed) else None

    def _of_other_time(self, placed: Placed, best: Candidate) -> Ruling | None:
        """Rule on a figure told of a time of which the article, clause by clause, gives another."""
        if placed.quantity.kind in _NO_FIGURES or self._is_joined(placed, best):
            return None
        line = best.placed.context.line
        dated = any(
            p.quantity.kind == "date" and p.context.is_joined(best.placed.context)
            for p in self.given.placed
            if p.context.line is line
        )
        rival = find_rival([c for c in self.candidates[placed.order] if c.placed.context.line is line])
        if not dated or rival is None or not self._is_joined(placed, rival, frozenset({"date"})):
            return None
        return self._misbound(placed, best, rival, "figure-rival-cited")

    def _of_other_sex(self, placed: Placed, best: Candidate, holding: Sequence[Candidate]) -> Ruling | None:
        """Rule on the age of a man that is a woman's in the article, or the reverse."""
        words = quantities_of(self.given.language)
        told = sex_of_age(placed.quantity, self.passage.text, words)
        others = {sex_of_age(c.placed.quantity, self.source.text, words) for c in holding if c.match.is_equal}
        if not told or len(others) != 1 or others & {"", told}:
            return None
        return self._misbound(placed, best, None, "figure-renamed")

    def _other_way(self, placed: Placed, best: Candidate, holding: Sequence[Candidate]) -> Ruling | None:
        """Rule on a rise that the article gives only where it tells of a fall, or the reverse.

        Where the words after a figure tell surely what it counts, its own words of change decide.
        """
        way = placed.context.trend
        if self.given.people.is_headed or placed.quantity.kind not in _CHANGING or not way:
            return None
        trends = quantities_of(self.given.language).trends
        ways = [way_of(self.source.sentences[c.placed.sentence - 1].text, trends) for c in holding]
        if any(other != -way for other in ways):
            return None
        return self._misbound(placed, best, None, "figure-stray")

    def _turned(self, placed: Placed, best: Candidate, holding: Sequence[Candidate]) -> Ruling | None:
        """Rule on a figure that the article gives the other way round, or a copied sentence otherwise."""
        if placed.quantity.kind == "pair" and best.match.outcome == "loose" and best.near >= 600:
            # The same words around a score the other way round: the sides are swapped (R11).
            return self._ruling("direction", placed, best)
        copied = max(
            holding, key=lambda candidate: (candidate.whole, candidate.near, -candidate.placed.order)
        )
        if copied.whole >= 850 and is_renamed(copied, placed):
            return self._derive(placed) or self._misbound(placed, copied, None, "figure-renamed")
        if best.is_opposed and (best.near >= 300 or best.heads == 1000):
            return self._ruling("direction", placed, best)
        return None

    def _holds(self, candidate: Candidate, placed: Placed) -> bool:
        """Tell whether a figure of the article supports the text's; a cited one needs no like words."""
        is_cited = candidate.match.holds and candidate.placed.sentence in self.cited
        return candidate.holds or (is_cited and not is_small_count(placed.quantity))

    def _derive(self, placed: Placed) -> Ruling | None:
        return self.workings.rule(placed, self.candidates[placed.order])

    @cached_property
    def _exchanges(self) -> tuple[Exchanged, ...]:
        return tuple(find_exchanged(self.passage, self.said.placed, self.workings.numbers, self.source))

    def _exchanged(self, placed: Placed) -> Ruling | None:
        """Rule on a figure that stands in the place of another of its sentence, and that one in its own."""
        for pair in self._exchanges:
            if placed.quantity in pair.said:
                spans = tuple(quantity.span for quantity in pair.given)
                return Ruling("misbound", spans, self.wording.exchanged(*pair.said), rule="figure-exchanged")
        return None

    def _other_date(self, placed: Placed, holding: Sequence[Candidate]) -> Ruling | None:
        """Rule on a date of the article that it gives for another figure, or only to compare with."""
        if placed.quantity.kind not in {"date", "ordinal"} or self.candidates.is_own(placed):
            return None
        cited = find_cited_day(placed, holding, self.given, self.cited)
        if cited is not None:
            spans = (cited.quantity.span, self._best(holding).placed.quantity.span)
            message = self.wording.dateline(placed.quantity, cited.quantity)
            return Ruling("misbound", spans, message, rule="figure-dateline")
        period = find_period(placed, self.candidates[placed.order], self.said, self.candidates)
        if period is not None:
            return self._misbound(placed, self._best(holding), period, "figure-period")
        beside = self._rated_beside(placed, but=frozenset({"date", "ordinal"}))
        if is_baseline(placed, holding, self.said, self.given, beside):
            best = self._best(holding)
            message = self.wording.baseline(placed.quantity, best)
            return Ruling("misbound", (best.placed.quantity.span,), message, rule="figure-baseline")
        return None

    def _accept(self, placed: Placed, best: Candidate, holding: Sequence[Candidate]) -> Ruling:
        outcome: str = best.match.outcome
        given = find_given(placed, holding, self.cited) if outcome == "unhedged" else None
        if given is not None:
            return Ruling("supported", (given.placed.quantity.span,))
        if outcome == "unhedged" and self.passage.status == "estimate":
            outcome = "coarser"  # the status says that it is one
        if outcome == "unhedged" and (
            keeps_hedge(placed.context.sentence, best, self.source.text)
            or any(is_bare_use(other, best) for other in holding)
        ):
            outcome = "coarser"
        if outcome == "unhedged":
            suggestion = hedge_for(placed.quantity, best, self.passage.text, self.said.language)
            rule = rule_of_lost_hedge(placed.quantity, best, is_put_in=self.workings.is_put_in(placed))
            derived = self._derive(placed) if rule == "figure-unhedged-small" else None
            return derived or self._ruling(outcome, placed, best, suggestion, rule)
        if outcome == "supported":
            if self.cited and best.placed.sentence not in self.cited:
                outcome = "elsewhere"
            elif best.heads == 0 and best.near < 120 and best.whole < 250:
                outcome = "loose"
        if outcome == "supported":
            return Ruling(outcome, (best.placed.quantity.span,))
        return self._ruling(outcome, placed, best)

    def _refuse(self, placed: Placed, candidates: Sequence[Candidate]) -> Ruling:
        """Rule on a quantity that no quantity of the article supports as it stands."""
        rival = find_rival([candidate for candidate in candidates if candidate.score >= 2500])
        return (
            self._pointed(placed, candidates)
            or self._unitless(placed)
            or self._bounded(placed, candidates)
            or self._replaced(placed, rival)
            or self._derive(placed)
            or self._told_otherwise(placed, candidates)
            or self._alike(placed, candidates)
            or self._unknown(placed, rival)
        )

    def _pointed(self, placed: Placed, candidates: Sequence[Candidate]) -> Ruling | None:
        """Rule on percent where the article has as many percentage points: their ends differ by so much, too.

        English says "points" of a share so freely that there the words around decide.
        """
        if self.given.people.is_headed or placed.quantity.kind != "percent":
            return None
        pointed = [c for c in candidates if c.match.outcome == "unit" and c.placed.quantity.kind == "points"]
        return self._ruling("unit", placed, self._best(pointed)) if pointed else None

    def _unitless(self, placed: Placed) -> Ruling | None:
        """Rule on an amount that the article or the text gives without its unit: "4,1 Milliarden".

        Where the words after a figure tell surely what it counts, that is told by them.
        """
        said = placed.quantity
        if self.given.people.is_headed or said.kind not in _UNITLESS or said.lo is None or said.lo < _LARGE:
            return None
        for other in self.given.placed:
            kinds = {said.kind, other.quantity.kind}
            if other.quantity.lo == said.lo == other.quantity.hi and kinds in _ONE_UNITLESS:
                words = other.quantity.span.of(self.source.text)
                return Ruling("loose", (other.quantity.span,), self.wording.worded(said, words))
        return None

    def _bounded(self, placed: Placed, candidates: Sequence[Candidate]) -> Ruling | None:
        """Rule on a figure that a cited sentence gives with another bound, direction or unit."""
        bounded = [c for c in candidates if c.match.outcome in _BOUNDED and c.score >= _LIKE]
        cited = [c for c in bounded if c.placed.sentence in self.cited]
        if not cited:
            return None
        best = self._best(cited)
        outcome = best.match.outcome
        is_time = outcome == "unit" and placed.quantity.kind in {"duration", "age"} and not is_copied(best)
        revised = is_revised(placed, cited, self._beside(placed), self.given)
        is_bound = outcome == "qualifier"
        revised = revised or (is_bound and is_compared(placed, best, self.passage.text, self.source.text))
        derived = self._derive(placed) if is_time or placed.quantity.per else None
        return derived or self._ruling("loose" if revised else outcome, placed, best)

    def _replaced(self, placed: Placed, rival: Candidate | None) -> Ruling | None:
        """Rule on the article's own sentence with another value in it: little is worked out in one.

        "Leaders on 76" may be the sum that a sentence on 65 and "11 behind the leaders" comes to.
        """
        if rival is None or not is_copied(rival) or is_told_beside(rival, self._beside(placed)):
            return None
        is_told = rival.whole < _VERBATIM and is_told_in_one(placed.quantity)
        is_rest = is_complement(placed, rival, self.passage.text, self.source.text, self.said.language)
        derived = self._derive(placed) if is_told or is_rest else None
        spans = () if derived is None else derived.evidence
        if rival.placed.quantity.span in spans and (is_rest or len(spans) == _OPERANDS):
            return derived
        outcome = rival.match.outcome if rival.match.outcome in {"date", "direction"} else "value"
        return self._ruling(outcome, placed, rival)

    def _told_otherwise(self, placed: Placed, candidates: Sequence[Candidate]) -> Ruling | None:
        """Rule on a figure that the article gives in other words, and on a word that need not be a figure."""
        quantity = placed.quantity
        dated = find_known_year(placed, candidates, self.given)
        if dated is not None:
            return self._ruling("loose", placed, dated)
        cited = (other.quantity for other in self.given.placed if other.sentence in self.cited)
        ends = (q for q in (*(c.match.given for c in candidates), *cited))
        end = next((q for q in ends if is_end_of_change(quantity, q, self.source.text)), None)
        if end is not None:
            return Ruling("loose", (end.span,), self.wording.worded(quantity, end.span.of(self.source.text)))
        reworded = find_wording(quantity, self.source.text)
        if reworded is not None:
            return Ruling("loose", (reworded,), self.wording.worded(quantity, reworded.of(self.source.text)))
        return Ruling("unjudged") if is_word_of_order(quantity, self.passage.text) else None

    def _alike(self, placed: Placed, candidates: Sequence[Candidate]) -> Ruling | None:
        """Rule on a figure that the article has in another unit, on another day or bounded otherwise."""
        near = [
            candidate
            for candidate in candidates
            if candidate.match.outcome != "value"
            and not candidate.match.holds
            and (candidate.score >= 2000 or candidate.match.outcome in {"qualifier", "direction"})
        ]
        if not near:
            return None
        best = self._best(near)
        is_bound = best.match.outcome == "qualifier"
        compared = is_bound and is_compared(placed, best, self.passage.text, self.source.text)
        return self._ruling("loose" if compared else best.match.outcome, placed, best)

    def _unknown(self, placed: Placed, rival: Candidate | None) -> Ruling:
        """Rule on a number that the article does not have: it may have another for the same."""
        quantity = placed.quantity
        is_small = is_small_count(quantity) or is_share(quantity)
        is_counted = rival is not None and rival.placed.quantity.lo != 1 and rival.heads == SAME_HEADS
        if rival is not None and (not is_small or is_counted or rival.near >= _VERY_NEAR):
            # Who says "around" may have worked it out.
            is_plain = quantity.qualifier in {"exact", "exactly", rival.match.given.qualifier}
            is_plain = is_plain and not is_small and not self.workings.is_reckoned(placed)
            is_plain = is_plain and not is_told_beside(rival, self._beside(placed))
            is_same = is_plain and (rival.heads == SAME_HEADS or rival.score >= _SAME)
            return self._ruling("value", placed, rival, rule="" if is_same else "figure-otherwise")
        is_small = is_small and not self.workings.is_put_in(placed)
        message = self.wording.absent(quantity)
        if is_small and not self._is_change(placed):
            return Ruling("absent", (), message, rule="figure-unworked")
        # A writer works out counts, ages and times from what the article says in many ways.
        is_plain = quantity.kind in _NEVER_WORKED_OUT and quantity.qualifier in {"exact", "exactly"}
        is_plain = is_plain and not (quantity.kind in _REMAINDERS and self.workings.is_reckoned(placed))
        is_plain = is_plain and not may_be_dated(quantity, self.workings.texts_for(placed), self.day)
        rule = "figure-absent" if is_plain or self.workings.is_put_in(placed) else "figure-unfound"
        return Ruling("absent", (), message, rule=rule)

    def _is_change(self, placed: Placed) -> bool:
        """Tell whether a share is how much something changed, or to what: that is not counted at sight.

        Without its words of change English says "a quarter" of many things.
        """
        if self.given.people.is_headed or not is_share(placed.quantity):
            return False
        words = quantities_of(self.given.language)
        before = self.passage.text[: placed.quantity.start].lower().split()[-1:]
        is_told = bool(placed.quantity.role) or (before and before[0] in words.roles)
        return bool(is_told) and way_of(self.workings.sentence_of(placed), words.trends) != 0

    def _rated_beside(self, placed: Placed, but: frozenset[str] = frozenset()) -> list[list[Candidate]]:
        """Return the candidates of the sentence's other quantities, those of kinds `but` left out."""
        return [self.candidates[o.order] for o in self._beside(placed) if o.quantity.kind not in but]

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

    def _misbound(self, placed: Placed, best: Candidate, rival: Candidate | None, rule: str) -> Ruling:
        spans = (
            (best.placed.quantity.span,)
            if rival is None
            else (rival.placed.quantity.span, best.placed.quantity.span)
        )
        return Ruling("misbound", spans, self.wording.misbound(placed.quantity, best, rival), rule=rule)

    def _ruling(
        self,
        outcome: str,
        placed: Placed,
        candidate: Candidate,
        suggestion: str | None = None,
        rule: str = "",
    ) -> Ruling:
        message = self.wording.ruled(outcome, placed.quantity, candidate)
        if outcome == "refined" and is_year_added(placed.quantity.form, candidate.match.given.form):
            rule = "figure-year-added"
        elif outcome in _FREELY and candidate.whole < COPIED and not rule:
            # "1.200" for "1,200" is the same figure, written as another country does.
            is_format = find_format(placed.quantity, self.passage.text, self.given, self.cited) is not None
            rule = "" if is_format else _FREELY[outcome]
        return Ruling(outcome, (candidate.placed.quantity.span,), message, suggestion, rule)
