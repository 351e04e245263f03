"""A figure told of what another sentence of the article tells with another; for languages told by tables.

Told by the words that few sentences have: those of the item are in the other's sentence, and not in the
figure's own. A doubt always.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.checks.certainty.assertion import passage_sentences, sentence_part
from summarizer.checks.names.held import holder_of
from summarizer.checks.quantities.by_tables import is_part_of
from summarizer.checks.quantities.rivals import is_told_beside
from summarizer.checks.quantities.small import is_small_count

if TYPE_CHECKING:
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.checks.quantities.binding import Candidate
    from summarizer.checks.quantities.known import Known
    from summarizer.checks.quantities.ruling import Ruling

__all__ = ["outweighed"]

_NO_FIGURES: Final = frozenset({"date", "ordinal", "time", "name", "vague"})
# What the words must tell of the rival's sentence, and how many times what they tell of the figure's own.
_LEAST: Final = 1.0
_TIMES: Final = 2.5
_MOST_TIMES: Final = 50  # so many times the one may be the other
_BESIDE: Final = 14  # characters from a part to its whole
_SHORT: Final = 5  # words of a sentence
_MOST_SENTENCES: Final = 3  # sentences that may have a word that tells


def outweighed(known: Known) -> Ruling | None:
    """Prove that another sentence with another figure has the words that tell, and the figure's own has not.

    A word tells the more the fewer sentences of the article have it; who holds it all tells nothing.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Die Kosten steigen auf 7,9 Millionen Euro. Der Bund hat 1,5 Millionen Euro zugesagt."
    >>> rules_of("Mit 7,9 Millionen Euro hilft der Bund der Stadt.", article, "de")
    [('figure-rival-cited', '7,9 Millionen Euro')]
    """
    if known.texts.is_headed or known.quantity.kind in _NO_FIGURES or is_small_count(known.quantity):
        return None
    best = known.best
    # "A fifth of 9,300" tells the whole of a part.
    is_whole = any(0 < known.quantity.start - other.quantity.end <= _BESIDE for other in known.beside)
    if not best.match.is_equal or is_whole or known.is_joined(best):
        return None
    rivals = _rivals(known)
    if not rivals:
        return None
    stems, holders = _telling(known)
    if any(_is_held(c.placed.sentence, stems, holders, known) for c in known.holding):
        return None
    own = max(_weight(c.placed.sentence, stems, known) for c in known.holding)
    if own:
        gathered = _gathered(known)
        rivals = [c for c in rivals if c.placed.sentence not in gathered]
    least = max(_LEAST, _TIMES * own)
    weights = [(_weight(c.placed.sentence, stems, known), -c.placed.order, c) for c in rivals]
    weight, _, rival = max(weights, default=(0.0, 0, best), key=lambda row: row[:2])
    if weight < least or known.is_told_plainly(rival) or is_part_of(known, rival):
        return None
    return known.misbound(best, rival, "figure-rival-cited")


def _rivals(known: Known) -> list[Candidate]:
    """Return the other figures of other sentences that could stand in its place."""
    told = {c.placed.sentence for c in known.holding}
    values = {other.quantity.lo for other in known.beside}
    return [
        c
        for c in known.candidates
        if c.is_same_slot and not c.match.holds and c.placed.sentence not in told
        if _is_alike(c.placed.quantity, known.quantity)
        if c.placed.quantity.lo not in values and not is_told_beside(c, known.beside)
    ]


def _is_alike(given: Quantity, said: Quantity) -> bool:
    """Tell whether one may be told for the other: not two of 2,300."""
    if not given.lo or not said.lo:
        return False
    return max(given.lo, said.lo) <= _MOST_TIMES * min(given.lo, said.lo)


def _gathered(known: Known) -> set[int]:
    """Return the sentences of the item's other figures: an item with one of each of two has words of both."""
    beside = known.rated_beside(_NO_FIGURES)
    return {c.placed.sentence for candidates in beside for c in candidates if c.match.holds}


def _telling(known: Known) -> tuple[frozenset[str], frozenset[str]]:
    """Return the stems of the figure's sentence without its figures, and those of who holds it apart."""
    texts = known.texts
    language = texts.source.language.code
    found, holders = set[str](), set[str]()
    for part in passage_sentences(texts.passage.text, language):
        if not part.words_in(known.quantity.span):
            continue
        figures = {n for other in (known.placed, *known.beside) for n in part.words_in(other.quantity.span)}
        held = holder_of(part, language)
        stems = part.reading.words.stems
        holders.update(stems[n] for n in held if stems[n])
        left_out = figures.union(held)
        found.update(stems[n] for n in range(part.first, part.last) if stems[n] and n not in left_out)
    return frozenset(stem for stem in found if not stem.isdecimal()), frozenset(holders)


def _is_held(number: int, stems: frozenset[str], holders: frozenset[str], known: Known) -> bool:
    """Tell whether a sentence has who holds a thing, or a longer word for what is told: "Sozialticket"."""
    have = sentence_part(number, known.texts.source).places
    if not holders.isdisjoint(have):
        return True
    return any(len(stem) > _SHORT and stem in other != stem for stem in stems for other in have)


def _weight(number: int, stems: frozenset[str], known: Known) -> float:
    """Return how much some stems tell of a sentence; a short one goes on about what the one before tells."""
    source = known.texts.source
    have = set(sentence_part(number, source).places)
    if len(have) <= _SHORT and number > 1:
        have.update(sentence_part(number - 1, source).places)
    counts = (len(source.sentences_with.get(stem, ())) for stem in have & stems)
    return sum(1 / count for count in counts if 0 < count <= _MOST_SENTENCES)
