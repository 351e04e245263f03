"""A part told as the whole, and a sum told for each; for languages told by tables. A doubt always."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from summarizer.checks.certainty.assertion import passage_sentences, sentence_part
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from summarizer.analysis.quantities.index import Placed
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.checks.quantities.known import Known
    from summarizer.checks.quantities.ruling import Ruling

__all__ = ["of_part", "sum_for_each"]

_WORDS: Final = re.compile(r"[^\W_]+")
_ENDS: Final = re.compile(r"[,;.:!?()–—]")
_BETWEEN: Final = 40  # characters between a whole and its part
_BEHIND: Final = 60  # characters behind a part that tell which it is
_EACH: Final = 24  # characters behind an amount in which it is told for each of what


def of_part(known: Known) -> Ruling | None:
    """Prove that the article counts with the figure a part alone, and the item tells of the whole.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Les pompiers ont mis à l'abri 93 personnes, dont 41 dans un camping d'Elne."
    >>> rules_of("Au total, 41 personnes ont été mises à l'abri par les pompiers.", article, "fr")
    [('figure-rival-cited', '41')]
    """
    parting, best = known.texts.words.parting, known.best
    if known.texts.is_headed or not parting or not best.match.is_equal:
        return None
    if not parting.isdisjoint(_WORDS.findall(known.text.lower())):
        return None
    whole = _whole_of(best.placed, known)
    if whole is None or any(other.quantity.lo == whole.lo for other in known.beside):
        return None
    if any(c.placed.sentence != best.placed.sentence for c in known.holding):
        return None
    article, source = known.article, known.texts.source
    part = best.placed.quantity
    end = _ENDS.search(article, part.end)
    own = Span(part.end, min(end.start() if end else len(article), part.end + _BEHIND))
    sentence = sentence_part(best.placed.sentence, source)
    first = source.sentences[best.placed.sentence - 1].span.start
    mine = frozenset(stem for _, stem in sentence.stems_in(own))
    before = frozenset(stem for _, stem in sentence.stems_in(Span(first, part.start)))
    said = [stem for item in passage_sentences(known.text, source.language.code) for stem in item.places]
    roots = source.text_words.roots_of(mine)
    is_own = any(source.text_words.is_accounted(stem, mine, roots) for stem in said)
    if not mine or is_own or before.isdisjoint(said):
        return None
    rival = next((c for c in known.candidates if c.placed.quantity.span == whole.span), None)
    return known.misbound(best, rival, "figure-rival-cited")


def _whole_of(placed: Placed, known: Known) -> Quantity | None:
    """Return the figure of which the article counts a part with another, `None` for none."""
    given = known.texts.given.placed
    for whole, part in pairwise(given[max(placed.order - 1, 0) : placed.order + 1]):
        between = known.article[whole.quantity.end : part.quantity.start]
        is_near = whole.sentence == part.sentence and len(between) <= _BETWEEN
        if is_near and not known.texts.words.parting.isdisjoint(_WORDS.findall(between.lower())):
            return whole.quantity
    return None


def sum_for_each(known: Known) -> Ruling | None:
    """Prove that the item tells for each what the article tells in sum, and for each another amount.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Jedem stehen 400 Euro pro Person zu. Die Familie erhält insgesamt 1.600 Euro."
    >>> rules_of("Der Familie stehen 1.600 Euro pro Person zu.", article, "de")
    [('figure-rival-cited', '1.600 Euro')]
    """
    each, times = known.texts.words.each, known.texts.words.each_time
    if known.texts.is_headed or not each or not known.best.match.is_equal:
        return None
    noun = _for_each(known.quantity, known.text, each)
    if (
        not noun
        or noun in times
        or any(_for_each(c.placed.quantity, known.article, each) for c in known.holding)
    ):
        return None
    rivals = (c for c in known.candidates if c.is_same_slot and not c.match.holds)
    told = ((c, _for_each(c.placed.quantity, known.article, each)) for c in rivals)
    rival = next((c for c, whom in told if whom and whom not in times), None)
    return None if rival is None else known.misbound(known.best, rival, "figure-rival-cited")


def _for_each(quantity: Quantity, text: str, each: frozenset[str]) -> str:
    """Return for each of what an amount is told, in small letters: "person"; "" for nothing."""
    behind = _WORDS.findall(text[quantity.end : quantity.end + _EACH].lower())
    return next((noun for word, noun in pairwise(behind) if word in each), "")
