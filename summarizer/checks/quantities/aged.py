"""The rule for an age told of one whom the article gives another: "Lee, 37" of "the 31-year-old Lee"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.lang.en.checks.quantities.aged import AGED_BEFORE, BETWEEN, YEAR_OLD

if TYPE_CHECKING:
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.checks.quantities.known import Known
    from summarizer.checks.quantities.ruling import Ruling

__all__ = ["aged_otherwise"]

_BEFORE: Final = 40  # characters before an age in which its bearer is named
_AFTER: Final = 60  # and after it
_NAMED: Final = re.compile(
    rf"((?:[A-Z][\w'’.-]+ )*[A-Z][\w'’-]+)(?:\)?, (?:{AGED_BEFORE})?| (?:{AGED_BEFORE}))$"
)
_CALLED: Final = re.compile(rf"(?:{BETWEEN})((?: [A-Z][\w'’.-]+)+)")


def aged_otherwise(known: Known) -> Ruling | None:
    """Prove that the article gives the one whose age is told another age, and this one to somebody else.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "The hostess, 37, met the actors. The 31-year-old Lee has no link to sport."
    >>> rules_of("Ann Lee, 37, was among the guests.", article, cited=[1, 2])
    [('figure-rival', '37')]
    """
    said, texts = known.quantity, known.texts
    if said.kind != "age" or said.unit != "year" or not texts.is_english:
        return None
    name = _bearer_of(said, known.text)
    last = name.rsplit(maxsplit=1)[-1:]
    if not last:
        return None
    # Of a family each is called in full.
    names = {name} if len(texts.source.people.namesakes(last[0])) > 1 else {name, *last}
    theirs = [
        placed
        for placed in texts.given.placed
        if placed.quantity.kind == "age" and _bearer_of(placed.quantity, known.article) in names
    ]
    if not theirs or any(placed.quantity.lo == said.lo for placed in theirs):
        return None
    return known.owned(known.best.placed.quantity, theirs[0].quantity, "figure-rival")


def _bearer_of(quantity: Quantity, text: str) -> str:
    """Return the name of the one beside whom an age stands, "" where it stands beside none."""
    before = _NAMED.search(text[max(quantity.start - _BEFORE, 0) : quantity.start])
    if before is not None:
        return before[1]
    if not quantity.span.of(text).lower().endswith(YEAR_OLD):
        return ""
    after = _CALLED.match(text[quantity.end : quantity.end + _AFTER])
    return after[1].strip().removesuffix("'s").removesuffix("’s") if after is not None else ""
