"""What the quantity check says: one plain sentence for each verdict, and the corrected text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.lang.en.analysis.names.roster import SMALL
from summarizer.lang.en.checks.quantities.words import (
    ABOUT,
    BOUNDING,
    DETERMINED,
    HEDGES,
    HEDGING,
    ONE_OF_THE,
    ROUGHLY,
    WORDINGS,
)
from summarizer.lang.quantity_tables import quantities_of
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from fractions import Fraction

    from summarizer.analysis.quantities.index import Placed
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.checks.quantities.binding import Candidate

__all__ = ["Wording", "find_wording", "hedge_for", "is_soft", "keeps_hedge"]

_BOUNDS: Final = frozenset({"ge", "gt", "le", "lt"})
_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_AFTER: Final = re.compile(r"\s([^\W\d_][\w'’\-]*)")
_SENTENCES: Final = {
    "coarser": "True, but less exact than the article, which says {theirs} (sentence {number}).",
    "elsewhere": "The cited sentences do not give {said}; sentence {number} does.",
    "loose": "The article has {theirs} (sentence {number}), but words what it counts differently.",
    "unhedged": "The article says {theirs} (sentence {number}); the text drops its qualifier.",
    "qualifier": "The article says {theirs} (sentence {number}), not {said}.",
    "direction": "The article says {theirs} (sentence {number}), which goes the other way from {said}.",
    "refined": "The text says {said}, which is more exact than the article's {theirs} (sentence {number}).",
    "date": "The article dates this {theirs} (sentence {number}), not {said}.",
    "unit": "The article gives {theirs} (sentence {number}), another unit than {said}.",
    "scale": "The article gives {theirs} (sentence {number}), another order of magnitude than {said}.",
    "value": "The article gives {theirs} here, not {said} (sentence {number}).",
}


class Wording:
    """The sentences of one passage held against one article."""

    def __init__(self, said: str, given: str) -> None:
        self.said = said
        self.given = given

    def ruled(self, outcome: str, quantity: Quantity, candidate: Candidate) -> str:
        """Return the sentence for a verdict that rests on one quantity of the article."""
        return self.told(outcome, quantity, candidate.placed)

    def told(self, outcome: str, quantity: Quantity, given: Placed) -> str:
        """Return the sentence for a verdict that rests on one placed quantity of the article."""
        theirs, number = given.quantity, given.sentence
        # Only a rate that is the whole difference is spelled out.
        rated = outcome == "unit" and quantity.unit == theirs.unit
        return _SENTENCES[outcome].format(
            said=_quote(self.said, quantity, rated=rated),
            theirs=_quote(self.given, theirs, rated=rated),
            number=number,
        )

    def misbound(self, quantity: Quantity, best: Candidate, rival: Candidate | None) -> str:
        """Return the sentence for a figure that the article gives for something else."""
        text = quantity.span.of(self.said)
        head, other = _counted(self.said, quantity), _counted(self.given, best.placed.quantity)
        where = f"(sentence {best.placed.sentence})"
        if rival is not None:
            theirs = _quote(self.given, rival.placed.quantity)
            what = f"“{other}”" if other else "something else"
            return (
                f"The article gives {theirs} here (sentence {rival.placed.sentence}); “{text}” is given for "
                f"{what} {where}."
            )
        if head and other and head != other:
            return f"The article gives “{text}” for “{other}”, not for “{head}” {where}."
        return f"The article gives “{text}” only in another context {where}."

    def baseline(self, quantity: Quantity, best: Candidate) -> str:
        """Return the sentence for a date that the article only compares with."""
        text = quantity.span.of(self.said)
        return f"The article gives “{text}” only as a comparison (sentence {best.placed.sentence})."

    def exchanged(self, first: Quantity, second: Quantity) -> str:
        """Return the sentence for two figures that have changed places."""
        one, other = (quantity.span.of(self.said) for quantity in (first, second))
        return f"The article has “{one}” and “{other}” the other way round."

    def owned(self, quantity: Quantity, named: Quantity) -> str:
        """Return the sentence for a figure that the article has by another name."""
        text, other = quantity.span.of(self.said), named.span.of(self.given)
        return f"The article gives “{other}” beside this name, and “{text}” beside another."

    def dateline(self, quantity: Quantity, cited: Quantity) -> str:
        """Return the sentence for a day that only the article's own date line has."""
        text, other = quantity.span.of(self.said), cited.span.of(self.given)
        return f"“{text}” is the date of the article; the cited sentences say “{other}”."

    def derived(self, quantity: Quantity, formula: str) -> str:
        """Return the sentence for a figure worked out from others of the article."""
        text = quantity.span.of(self.said)
        return f"The article does not give “{text}”, but it follows from the article's figures: {formula}."

    def between(self, ends: Sequence[Quantity]) -> str:
        """Return the words for the time between two dates; of one, up to the day of the article."""
        words = [end.span.of(self.given) for end in ends]
        return f"{words[0]} to {words[1]}" if len(words) > 1 else f"{words[0]} to the day of the article"

    def shifted(self, quantity: Quantity) -> str:
        """Return the words for a day that lies a day or a week from one of the article's."""
        return f"the day before or after “{quantity.span.of(self.given)}”"

    def apart(self, quantity: Quantity, ends: Sequence[Span], apart: Fraction) -> str:
        """Return the sentence for a difference that two figures of the article do not have."""
        first, second = (span.of(self.given) for span in ends)
        said = quantity.span.of(self.said)
        unit = f" {quantity.unit}s" if quantity.kind == "duration" and quantity.unit else ""
        return f"The article's “{first}” and “{second}” are {float(apart):,.10g}{unit} apart, not “{said}”."

    def listed(self, quantity: Quantity) -> str:
        """Return the sentence for a small number that counts a list."""
        return f"“{quantity.span.of(self.said)}” is the number of names that the article lists."

    def worded(self, quantity: Quantity, words: str) -> str:
        """Return the sentence for a number that the article gives in other words."""
        return f"The article says “{words}” where the text says “{quantity.span.of(self.said)}”."

    def absent(self, quantity: Quantity) -> str:
        """Return the sentence for a figure that the article does not have."""
        return f"The article does not give {_quote(self.said, quantity)}."

    def weekday(self, quantity: Quantity, day: date) -> str:
        """Return the sentence for a weekday beside a date that falls on another."""
        name = _WEEKDAYS[day.isoweekday() - 1]
        return f"{day.isoformat()} is a {name}, not a {quantity.span.of(self.said)}."


def _quote(text: str, quantity: Quantity, *, rated: bool = False) -> str:
    """Return the quantity with its qualifier, and if `rated` with what it is per, in quotation marks."""
    hedge = HEDGES.get(quantity.qualifier, "")
    surface = quantity.span.of(text)
    if quantity.is_superlative and hedge:
        hedge = ONE_OF_THE
    elif quantity.kind == "ordinal" and quantity.part and not hedge and quantity.part not in surface.lower():
        surface = f"{surface} {quantity.part}"
    if rated and quantity.per:
        surface = f"{surface} per {quantity.per}"
    return f"“{hedge} {surface}”" if hedge else f"“{surface}”"


def _counted(text: str, quantity: Quantity) -> str:
    """Return the words that name what is counted, as the text spells them; "" for "four of the ..."."""
    if not quantity.head:
        return ""
    match = _AFTER.match(text, quantity.end)
    words: list[str] = []
    at = quantity.end
    while match is not None and len(words) < min(len(quantity.head), 2):
        words.append(match[1])
        at = match.end()
        match = _AFTER.match(text, at)
    return "" if words and words[0].lower() in SMALL else " ".join(words)


def find_wording(quantity: Quantity, text: str) -> Span | None:
    """Return where the article says the same without a number ("both", "debut"), `None` when nowhere."""
    if quantity.qualifier not in {"exact", "exactly"} or quantity.is_interval:
        return None
    value = quantity.form if quantity.kind == "name" else str(quantity.lo)
    if quantity.kind == "duration":
        value = f"{value} {quantity.unit}"
    pattern = WORDINGS.get((quantity.kind, value))
    match = pattern.search(text) if pattern is not None else None
    return Span(match.start(), match.end()) if match is not None else None


def hedge_for(quantity: Quantity, candidate: Candidate, text: str, language: str = "en") -> str | None:
    """Return the said characters with the article's qualifier put back, ready to stand in their place.

    `None` where the language has no word for it.
    """
    surface = quantity.span.of(text)
    words = quantities_of(language)
    hedge = (HEDGES if words.is_headed else words.hedges).get(candidate.match.hedge)
    if not hedge or not surface:
        return None
    if hedge == ABOUT and DETERMINED.search(text[max(quantity.start - 8, 0) : quantity.start]):
        hedge = ROUGHLY
    if quantity.start == 0 and surface[0].isupper() and surface[1:2].islower():
        return f"{hedge[0].upper()}{hedge[1:]} {surface[0].lower()}{surface[1:]}"
    if quantity.start == 0:
        return f"{hedge[0].upper()}{hedge[1:]} {surface}"
    return f"{hedge} {surface}"


def keeps_hedge(sentence: Iterable[str], candidate: Candidate, text: str) -> bool:
    """Tell whether the article's hedge stands elsewhere in the sentence: "an average load factor of 79%".

    Who expects "up to 300,000" still expects no more: only a word for the bound itself keeps that.
    """
    start = candidate.placed.quantity.start
    before = text[max(start - 24, 0) : start].lower()
    hedging = BOUNDING if candidate.match.hedge in _BOUNDS else HEDGING
    hedge = hedging.search(before)
    return hedge is not None and any(word.startswith(hedge[1]) for word in sentence)


def is_soft(suggestion: str | None) -> bool:
    """Tell whether a suggestion is only an "about", which a headline may leave out."""
    return suggestion is not None and suggestion.lower().startswith((ABOUT, ROUGHLY))
