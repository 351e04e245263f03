"""What is known of one figure of a brief: the article's figures that it may be, and what stands beside it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from summarizer.checks.quantities.candidates import Candidates
from summarizer.checks.quantities.clauses import phases_beside, phases_in
from summarizer.checks.quantities.dates import day_of, is_year_added
from summarizer.checks.quantities.exchange import find_exchanged, may_exchange
from summarizer.checks.quantities.format import find_format
from summarizer.checks.quantities.owners import find_owned
from summarizer.checks.quantities.rivals import COPIED, find_rival, is_bare_score, is_told_beside, pair_up
from summarizer.checks.quantities.ruling import Ruling
from summarizer.checks.quantities.small import is_small_count
from summarizer.checks.quantities.stretches import given_stretches, key_of, said_stretches
from summarizer.checks.quantities.words import Wording
from summarizer.checks.quantities.workings import Workings
from summarizer.lang.quantity_tables import quantities_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.quantities.index import Placed, QuantityIndex
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.analysis.source import Source
    from summarizer.checks.passage import Passage
    from summarizer.checks.quantities.binding import Candidate
    from summarizer.checks.quantities.exchange import Exchanged
    from summarizer.checks.quantities.owners import Owned
    from summarizer.checks.quantities.stretches import Stretch
    from summarizer.lang.quantity_words import QuantityWords
    from summarizer.text.spans import Span

__all__ = ["Known", "Texts"]

# Figures on either side that are looked at: a sentence with more is a table.
_BESIDE: Final = 12
# A cited sentence is preferred to any that is less alike by less than this.
_CITED: Final = 1500
# By so much a figure must be more alike to be reported before one that stands a rule better.
_RANK: Final = 700
# Below this a figure has too little in common with the text's to be what was meant.
_LIKE_ENOUGH: Final = 2500
# An error in a copied sentence, else a doubt.
_FREELY: Final = {"refined": "figure-refined-freely", "scale": "figure-scale-freely"}


class Texts:
    """One passage and the article that it is held against.

    Attributes:
        passage: The passage.
        source: The article.
        said: The quantities of the passage.
        given: The quantities of the article.
        cited: The numbers of the sentences that the passage cites.
        day: The day of publication, `None` where it is not known.
        wording: The sentences for the verdicts.
        workings: What follows from figures of the article.
        candidates: For each quantity of the passage those of the article that it may be.
    """

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

    @cached_property
    def exchanges(self) -> tuple[Exchanged, ...]:
        """The pairs of figures that have changed places."""
        if not may_exchange(self.said.placed):
            return ()
        # Stretches take much reading, and both figures must be in those that are to bear it out.
        numbers = self.workings.numbers()
        first, last = min(numbers, default=0), max(numbers, default=0)
        told = {key_of(p.quantity) for p in self.given.placed if first <= p.sentence <= last}
        both = [placed for placed in self.said.placed if key_of(placed.quantity) in told]
        return tuple(find_exchanged(*self._stretches)) if may_exchange(both) else ()

    @cached_property
    def owned(self) -> tuple[Owned, ...]:
        """The figures that stand by the name of another."""
        return tuple(find_owned(*self._stretches))

    @cached_property
    def _stretches(self) -> tuple[list[Stretch], list[Stretch]]:
        """The passage's sentences, and those that are to bear it out, with their words and figures."""
        placed = self.said.placed
        given = list(given_stretches(self.passage, placed, self.workings.numbers(), self.source))
        return list(said_stretches(self.passage, placed, self.source)) if given else [], given

    @property
    def words(self) -> QuantityWords:
        """The tables of the article's language."""
        return quantities_of(self.given.language)

    @property
    def is_headed(self) -> bool:
        """Whether the words after a figure tell surely what it counts, as in English."""
        return self.given.people.is_headed

    @property
    def is_english(self) -> bool:
        """Whether the passage is in English: its tables read other languages, too, but not every word."""
        return self.said.language == "en"


class Known:
    """One figure of a passage with what is known of it, each thing worked out when it is asked for.

    Attributes:
        texts: The passage and the article.
        placed: The figure in its place.
        quantity: The figure.
        text: The passage's text.
        article: The article's text.
        candidates: The article's figures that can be compared with it, in text order.
        holding: Those of them that support it.
    """

    def __init__(self, texts: Texts, placed: Placed) -> None:
        self.texts = texts
        self.placed = placed
        self.quantity = placed.quantity
        self.text = texts.passage.text
        self.article = texts.source.text
        self.candidates: Sequence[Candidate] = texts.candidates[placed.order]
        self.holding = [candidate for candidate in self.candidates if self._holds(candidate)]
        self.holding += pair_up(placed, self.candidates, texts.said)

    def _holds(self, candidate: Candidate) -> bool:
        """Tell whether a figure of the article supports this one; a cited one needs no like words."""
        is_cited = candidate.match.holds and self.is_cited(candidate)
        return candidate.holds or (is_cited and not is_small_count(self.quantity))

    @cached_property
    def best(self) -> Candidate:
        """The figure of the article to report of those that support it."""
        return self.best_of(self.holding)

    @cached_property
    def rival(self) -> Candidate | None:
        """The most alike figure of the article with another value, that could stand in its place."""
        if self.holding and self._is_score(self.best):
            # "A 66" stands in no place of "seven birdies".
            return find_rival([candidate for candidate in self.candidates if self._is_score(candidate)])
        if self.holding:
            return find_rival(self.candidates)
        return find_rival([candidate for candidate in self.candidates if candidate.score >= _LIKE_ENOUGH])

    def _is_score(self, candidate: Candidate) -> bool:
        """Tell whether it is a score with no noun of its own, and so is a figure of the article."""
        given = candidate.placed.quantity
        return is_bare_score(self.quantity, self.text) and is_bare_score(given, self.article)

    @cached_property
    def beside(self) -> list[Placed]:
        """The other figures of its sentence, those close by."""
        placed = self.placed
        around = self.texts.said.placed[max(placed.order - _BESIDE, 0) : placed.order + _BESIDE]
        return [
            other for other in around if other.order != placed.order and other.sentence == placed.sentence
        ]

    def rated_beside(self, but: frozenset[str] = frozenset()) -> list[list[Candidate]]:
        """Return the candidates of the sentence's other figures, those of kinds `but` left out."""
        return [self.texts.candidates[o.order] for o in self.beside if o.quantity.kind not in but]

    def is_cited(self, candidate: Candidate) -> bool:
        """Tell whether the passage cites the sentence of a figure."""
        return candidate.placed.sentence in self.texts.cited

    def best_of(self, candidates: Sequence[Candidate]) -> Candidate:
        """Return the candidate to report: the most alike, a better rule and a cited sentence preferred."""
        if len(candidates) == 1:
            return candidates[0]

        def order(candidate: Candidate) -> tuple[int, int]:
            bonus = _CITED if self.is_cited(candidate) else 0
            return candidate.score + bonus - _RANK * candidate.match.rank, -candidate.placed.order

        return max(candidates, key=order)

    def is_joined(self, given: Candidate, kinds: frozenset[str] = frozenset()) -> bool:
        """Tell whether a figure of another kind beside it is in the clause of `given` in the article, too.

        "En mars, 2,6 %" of "2,2 % en avril, contre 2,6 % en mars". English tells a figure's words by their
        place. Of `kinds`, if any are given, must the other be.
        """
        if self.texts.is_headed:
            return False
        return any(
            other.match.holds and other.placed.context.is_joined(given.placed.context)
            for beside in self.beside
            if beside.quantity.kind != self.quantity.kind and (not kinds or beside.quantity.kind in kinds)
            for other in self.texts.candidates[beside.order]
        )

    def is_told_plainly(self, rival: Candidate) -> bool:
        """Tell whether the article gives the figure for what is told, and the rival for another thing.

        Where words stand in free order the clauses tell it, and the words of change, and both figures
        being told: two that changed places are found by their words.
        """
        if self.texts.is_headed:
            return False
        best, clock = self.best, frozenset({"time"})
        phases = self.texts.words.phases
        told = phases_in(self.text, phases) if phases else frozenset()
        # "Before the works 96 000" of "130 000, against 96 000 before".
        if (
            told
            and told & phases_beside(best.placed.quantity, self.article, phases)
            and not (told & phases_beside(rival.placed.quantity, self.article, phases))
        ):
            return True
        if self.is_joined(best) and not self.is_joined(rival):
            return True
        # A time of day tells more than its day.
        if self.is_joined(best, clock) and not self.is_joined(rival, clock):
            return True
        if rival.is_opposed and self.placed.context.trend == best.placed.context.trend:
            return True
        return rival.placed.sentence == best.placed.sentence and is_told_beside(rival, self.beside)

    # --- rulings

    def derive(self) -> Ruling | None:
        """Return the ruling where it follows from other figures of the article, else `None`."""
        return self.texts.workings.rule(self.placed, self.candidates)

    def misbound(self, best: Candidate, rival: Candidate | None, rule: str) -> Ruling:
        """Return the ruling on a figure that the article gives for another thing."""
        spans = (
            (best.placed.quantity.span,)
            if rival is None
            else (rival.placed.quantity.span, best.placed.quantity.span)
        )
        message = self.texts.wording.misbound(self.quantity, best, rival)
        return Ruling("misbound", spans, message, rule=rule)

    def owned(self, given: Quantity, named: Quantity, rule: str) -> Ruling:
        """Return the ruling on a figure, `given`, where the article has `named` by the name that is told."""
        message = self.texts.wording.owned(self.quantity, named)
        return Ruling("misbound", (named.span, given.span), message, rule=rule)

    def in_words(self, span: Span) -> Ruling:
        """Return the ruling on a figure that the article gives in the words of `span`."""
        message = self.texts.wording.worded(self.quantity, span.of(self.article))
        return Ruling("loose", (span,), message)

    def _is_loosely_bounded(self, candidate: Candidate) -> bool:
        """Tell whether other words say "around" of what is bounded, where words stand in free order."""
        is_around = candidate.match.said.qualifier == "approx" and candidate.whole < COPIED
        return is_around and not self.texts.is_headed

    def ruling(
        self, outcome: str, candidate: Candidate, suggestion: str | None = None, rule: str = ""
    ) -> Ruling:
        """Return the ruling `outcome` that rests on one figure of the article."""
        message = self.texts.wording.ruled(outcome, self.quantity, candidate)
        if outcome == "refined" and is_year_added(self.quantity.form, candidate.match.given.form):
            rule = "figure-year-added"
        elif outcome == "qualifier" and self._is_loosely_bounded(candidate):
            rule = "figure-qualifier-freely"
        elif outcome in _FREELY and candidate.whole < COPIED and not rule:
            # "1.200" for "1,200" is the same figure, written as another country does.
            is_format = find_format(self.quantity, self.text, self.texts.given, self.texts.cited) is not None
            rule = "" if is_format else _FREELY[outcome]
        return Ruling(outcome, (candidate.placed.quantity.span,), message, suggestion, rule)
