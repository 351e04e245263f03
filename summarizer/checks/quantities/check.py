"""Every quantity of a brief, held against the article: its value, unit, qualifier and what it counts."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.index import QuantityIndex
from summarizer.analysis.quantities.read import read_quantities
from summarizer.checks.quantities.across import judge_across
from summarizer.checks.quantities.by_tables import rank_of_another
from summarizer.checks.quantities.dates import contradicted_day
from summarizer.checks.quantities.digits import find_unread_digits, judge_digits
from summarizer.checks.quantities.format import find_format
from summarizer.checks.quantities.known import Known, Texts
from summarizer.checks.quantities.parts_of_time import other_parts
from summarizer.checks.quantities.ruling import Ruling
from summarizer.checks.quantities.spells import is_spell, other_spell
from summarizer.checks.quantities.supported import SUPPORTED
from summarizer.checks.quantities.unsupported import UNSUPPORTED
from summarizer.checks.quantities.words import is_soft
from summarizer.checks.verdict import Remark, give_verdict
from summarizer.text.spans import split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.quantities.index import Placed
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.analysis.source import Source
    from summarizer.checks.passage import Passage
    from summarizer.model.finding import Evidence, Severity, Verdict
    from summarizer.text.spans import Span

__all__ = ["check_quantities"]

# Of these the article's own writing of the figure may be the correction.
_REFUSED: Final = frozenset({"absent", "value", "scale"})
# Places in a text of which the ruling is kept for a figure in the same again.
_MOST_RULED: Final = 4096


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
        is_own = passage.text == source.text
        quantities = source.quantities if is_own else read_quantities(passage.text, language=language)
        if any(quantity.is_judged or _may_be_another(quantity, passage) for quantity in quantities):
            judge = _Judge(passage, source, _index_of(passage, quantities, source))
            for placed in judge.texts.said.placed:
                if placed.quantity.is_judged:
                    yield from judge.verdicts(placed)
                else:
                    yield from judge.unjudged(placed)
        strings = [quantity.span for quantity in quantities if quantity.kind == "opaque"]
        known = (quantity.span for quantity in quantities if quantity.is_judged or quantity.kind == "opaque")
        for span in chain(strings, find_unread_digits(passage.text, known)):
            yield judge_digits(passage, span, source)
        yield from other_parts(passage, source)


def _index_of(passage: Passage, quantities: Sequence[Quantity], source: Source) -> QuantityIndex:
    """Return the quantities of a passage in their places: the article's own text is held once."""
    language = source.language.code
    sentences = split_sentences(passage.text, language)
    if quantities is source.quantities and [*sentences] == source.quantity_index.sentences:
        return source.quantity_index
    return QuantityIndex(passage.text, sentences, quantities, language)


class _Judge:
    """The judgement of one passage's quantities against one article."""

    def __init__(self, passage: Passage, source: Source, said: QuantityIndex) -> None:
        self.texts = Texts(passage, source, said)
        self._ruled: dict[tuple[str, str], Ruling] = {}
        self._words: dict[int, frozenset[str]] = {}
        self._last: tuple[Ruling, tuple[Evidence, ...]] | None = None

    def verdicts(self, placed: Placed) -> Iterator[Verdict]:
        """Yield the verdict on one quantity of the passage; none on a word that need not be a figure."""
        ruling = self._ruling_of(placed)
        if ruling.outcome == "unjudged":
            return
        passage, texts = self.texts.passage, self.texts
        softened = passage.kind == "headline" and ruling.outcome == "unhedged"
        suggestion = ruling.suggestion
        if suggestion is None and ruling.outcome in _REFUSED:
            suggestion = find_format(placed.quantity, passage.text, texts.given, texts.cited)
        severity: Severity | None = "info" if softened and is_soft(ruling.suggestion) else None
        remark = Remark(ruling.message, suggestion, severity, ruling.rule)
        code = f"quantity.{ruling.outcome}"
        yield give_verdict(passage, code, placed.quantity.span, self._evidence_of(ruling), remark)

    def _evidence_of(self, ruling: Ruling) -> tuple[Evidence, ...]:
        """Return the evidence of a ruling, the same object where the figure before was ruled alike."""
        if self._last is None or self._last[0] is not ruling:
            self._last = ruling, tuple(map(self.texts.source.evidence, ruling.evidence))
        return self._last[1]

    def unjudged(self, placed: Placed) -> Iterator[Verdict]:
        """Yield the verdict on what need not be a figure, where the article has another there.

        It is a word of order, a time told from today, or one of a unit of time.
        """
        ruling: Ruling | None = None
        if placed.quantity.kind == "ordinal":
            ruling = rank_of_another(Known(self.texts, placed))
        elif self.texts.cited and is_spell(placed.quantity):
            ruling = other_spell(self.texts, placed)
        if ruling is None or self.texts.candidates.is_own(placed):
            return
        remark = Remark(ruling.message, rule=ruling.rule)
        code = f"quantity.{ruling.outcome}"
        evidence = self._evidence_of(ruling)
        yield give_verdict(self.texts.passage, code, placed.quantity.span, evidence, remark)

    def _ruling_of(self, placed: Placed) -> Ruling:
        """Return the ruling on a figure; one that stands among the same words again has the same."""
        texts = self.texts
        key = texts.candidates.place_of(placed)
        if key not in self._ruled:
            if len(self._ruled) >= _MOST_RULED:
                self._ruled.clear()
            day = contradicted_day(placed, texts.said)
            own = texts.candidates.own_of(placed, texts.cited)
            if day is not None:
                message = texts.wording.weekday(placed.quantity, day)
                self._ruled[key] = Ruling("date", (), message, rule="figure-weekday")
            elif (corrected := self._corrected(placed)) is not None:
                self._ruled[key] = Ruling("supported", (corrected,))
            elif own is not None and own.quantity.is_judged:
                self._ruled[key] = Ruling("supported", (own.quantity.span,))
            else:
                self._ruled[key] = _rule(Known(texts, placed))
        return self._ruled[key]

    def _corrected(self, placed: Placed) -> Span | None:
        source, said = self.texts.source, self.texts.said
        if not source.outdated.every:
            return None
        words = self._words.get(placed.sentence)
        if words is None:
            sentence = said.sentences[placed.sentence - 1].of(said.text)
            words = self._words[placed.sentence] = frozenset(source.content_words(sentence))
        right = source.outdated.find("corrected", placed.quantity, words)
        return right.quantity.span if right else None


def _may_be_another(quantity: Quantity, passage: Passage) -> bool:
    """Tell whether what need not be a figure is looked at, too."""
    return quantity.kind == "ordinal" or (bool(passage.cited) and is_spell(quantity))


def _rule(known: Known) -> Ruling:
    """Return what the first rule that proves something proves; the last of either table always does."""
    rules = SUPPORTED if known.holding else UNSUPPORTED
    return next(ruling for rule in rules if (ruling := rule(known)) is not None)
