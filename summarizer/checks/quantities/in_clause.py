"""A figure told of what another clause of the same sentence tells with another figure.

"The offer came on 4 May and was accepted on 19 May": each clause has words of its own. For languages told by
tables, a doubt always.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.checks.certainty.assertion import passage_sentences, sentence_part
from summarizer.checks.names.in_clause import clause_stems, has_stem, is_one_clause
from summarizer.checks.quantities.small import is_small_count
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.quantities.known import Known
    from summarizer.checks.quantities.ruling import Ruling

__all__ = ["is_rival", "of_other_clause", "told_beside"]

_NO_FIGURES: Final = frozenset({"ordinal", "name", "vague", "opaque", "pair", "proportion"})
_LARGE: Final = 100  # a smaller number without a unit need be no amount
_TOLD: Final = 0.6  # of the words of the other's clause, so many the item must have
_APART: Final = 0.4  # and so many fewer of the figure's own
_ALL: Final = 1.0
_SHORT: Final = 2  # words of a clause that leaves out its verb


def of_other_clause(known: Known) -> Ruling | None:
    """Prove that a sentence has the figure in one clause, and what the text tells of it in another's.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Das Angebot ging am 4. Mai ein, am 19. Mai wurde es angenommen."
    >>> rules_of("Das Angebot wurde am 4. Mai angenommen.", article, "de")
    [('figure-owned', '4. Mai')]
    """
    best, texts = known.best, known.texts
    quantity = known.quantity
    if texts.is_headed or quantity.kind in _NO_FIGURES or quantity.is_interval or is_small_count(quantity):
        return None
    # With another such figure an item tells of more than one of them.
    if not best.match.is_equal or any(o.quantity.kind == known.quantity.kind for o in known.beside):
        return None
    number = best.placed.sentence
    if any(c.placed.sentence != number for c in known.holding):
        return None
    beside = [placed for placed in texts.given.placed if placed.sentence == number]
    rivals = [p for p in beside if is_rival(p.quantity, known)]
    if not rivals:
        return None
    part = sentence_part(number, texts.source)
    figures = [placed.quantity for placed in beside]
    told = told_beside(known)
    own = _own(part, best.placed.quantity, figures, known)
    for rival in rivals:
        theirs = _own(part, rival.quantity, figures, known)
        # "Of 6,800 posts, 120 go": what leaves out its words stands behind.
        if not own or not theirs or own == theirs or (len(theirs) == 1 and rival.order < best.placed.order):
            continue
        if _is_theirs(own, theirs, told, known):
            return known.owned(best.placed.quantity, rival.quantity, "figure-owned")
    return None


def is_rival(given: Quantity, known: Known) -> bool:
    """Tell whether another figure of the sentence may be told in the place of this one."""
    best = known.best.placed.quantity
    is_short = given.kind == "count" and best.kind not in {"date", "time", "count"}
    is_short = is_short and not given.head and (given.lo or 0) >= _LARGE
    is_like = (given.kind, given.unit) == (best.kind, best.unit) or is_short
    return is_like and not given.is_interval and (given.lo, given.form) != (best.lo, best.form)


def told_beside(known: Known) -> frozenset[str]:
    """Return the stems of the sentence with the figure, up to a semicolon, without its figures."""
    for part in passage_sentences(known.texts.passage.text, known.texts.source.language.code):
        if part.words_in(known.quantity.span):
            figures = {n for o in (known.placed, *known.beside) for n in part.words_in(o.quantity.span)}
            words, text = part.reading.words, part.reading.text
            first, last = text.rfind(";", 0, known.quantity.start), text.find(";", known.quantity.end)
            inside = part.words_in(Span(first + 1, last if last >= 0 else len(text)))
            return frozenset(words.stems[n] for n in inside if words.stems[n] and n not in figures)
    return frozenset()


def _own(part: Part, quantity: Quantity, figures: Sequence[Quantity], known: Known) -> tuple[str, ...]:
    """Return the stems of the clause of a figure, in order; none where another like figure is in it."""
    inside = part.words_in(quantity.span)
    others = [q for q in figures if q is not quantity and q.kind == quantity.kind and q.unit == quantity.unit]
    language = known.texts.source.language.code
    if any(is_one_clause(part, inside, part.words_in(q.span), language) for q in others):
        return ()
    taken = {n for q in figures for n in part.words_in(q.span)}
    return clause_stems(part, inside, taken, language)


def _is_theirs(own: Sequence[str], theirs: Sequence[str], told: frozenset[str], known: Known) -> bool:
    """Tell whether the text has the words of the other's clause, and of the figure's own too few."""
    mine = [stem for stem in own if not has_stem(stem, told, known.texts.source)]
    share = 1 - len(mine) / len(own)
    others = sum(has_stem(stem, told, known.texts.source) for stem in theirs) / len(theirs)
    if others >= _TOLD and others - share >= _APART:
        return True
    # "The union counts 900, the company 640": who does is the first word of each.
    return others == _ALL and len(theirs) <= _SHORT and own[0] in mine
