"""What the quantity check says: one plain sentence for each verdict, and the corrected text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.text import Span

if TYPE_CHECKING:
    from datetime import date

    from summarizer.checks.quantity_binding import Candidate
    from summarizer.quantities.index import Placed, QuantityIndex
    from summarizer.quantities.quantity import Quantity

__all__ = ["explain", "hedge_for"]

_HEDGES: Final = {
    "approx": "about", "near_below": "nearly", "near_above": "just over", "gt": "more than", "ge": "at least",
    "lt": "less than", "le": "up to",
}  # fmt: skip
_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def explain(
    outcome: str,
    placed: Placed,
    candidate: Candidate | None,
    said: QuantityIndex,
    given: QuantityIndex,
    *,
    formula: str = "",
    day: date | None = None,
) -> str:
    """Return the sentence that tells a reporter what the verdict means."""
    text = placed.quantity.span.of(said.text)
    if outcome == "derived":
        return f"“{text}” is not in the article, but follows from its figures: {formula}."
    if outcome == "weekday" and day is not None:
        return f"{day.isoformat()} is a {_WEEKDAYS[day.isoweekday() - 1]}, not a {text}."
    if candidate is None:
        return f"The article has no such figure as “{text}”."
    theirs = candidate.placed.quantity.span.of(given.text)
    where = f"(sentence {candidate.placed.sentence})"
    return f"The article gives “{theirs}” where the text says “{text}” {where}: {outcome}."


_WORDINGS: Final = {
    ("name", "covid19"): re.compile(r"\b(?:covid|coronavirus)\b", re.IGNORECASE),
    ("ordinal", "1"): re.compile(r"\b(?:debut\w*|maiden|inaugural\w*|never\s(?:before|previously)|opening|opened|opener)\b", re.IGNORECASE),
    ("count", "0"): re.compile(r"\b(?:no|none|without|never|not\sany|goalless)\b", re.IGNORECASE),
    ("count", "2"): re.compile(r"\b(?:both|couple|pair|twins?|duo|brace|second)\b", re.IGNORECASE),
    ("count", "3"): re.compile(r"\b(?:trio|treble|hat[\s-]trick|triplets|third)\b", re.IGNORECASE),
    ("proportion", "1/2"): re.compile(r"\b(?:half|halves)\b", re.IGNORECASE),
    ("multiple", "2"): re.compile(r"\bdoubl\w+", re.IGNORECASE),
}


def find_wording(quantity: Quantity, text: str) -> Span | None:
    """Return where the article says the same without a number ("both", "debut"), `None` when nowhere."""
    value = quantity.form if quantity.kind == "name" else str(quantity.lo)
    if quantity.qualifier not in {"exact", "exactly"} or quantity.is_interval:
        return None
    pattern = _WORDINGS.get((quantity.kind, value))
    match = pattern.search(text) if pattern is not None else None
    return Span(match.start(), match.end()) if match is not None else None


def hedge_for(placed: Placed, candidate: Candidate, said: QuantityIndex, given: QuantityIndex) -> str | None:
    """Return the said text with the article's qualifier put back."""
    text = placed.quantity.span.of(said.text)
    hedge = _HEDGES.get(candidate.match.hedge)
    return f"{hedge} {text}" if hedge else None
