"""A figure told in free words of what the article tells of another figure; for languages told by tables.

Where the words after a figure do not tell surely what it counts, a figure with a rival in another sentence is
accused by what is told around it. A doubt always.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.checks.certainty.assertion import passage_sentences, sentence_part
from summarizer.checks.names.held import holder_of
from summarizer.checks.quantities.binding import SAME_HEADS
from summarizer.checks.quantities.by_tables import is_part_of
from summarizer.checks.quantities.clauses import phases_beside, phases_in
from summarizer.checks.quantities.rivals import is_told_beside
from summarizer.checks.quantities.small import is_small_count
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.checks.quantities.known import Known
    from summarizer.checks.quantities.ruling import Ruling

__all__ = ["of_other_phase", "of_other_thing", "outweighed"]

_NO_FIGURES: Final = frozenset({"date", "ordinal", "time", "name", "vague"})
# What the words must tell of the rival's sentence, and how many times what they tell of the figure's own.
_LEAST_WEIGHT: Final = 1.0
_OUTWEIGHED: Final = 2.5
_MOST_TIMES: Final = 50
_BESIDE: Final = 14  # characters from a part to its whole
_SHORT: Final = 5  # words of a sentence
_MOST_SENTENCES: Final = 3  # sentences that may have a word that tells
_CLEARLY: Final = 2500
_BEFORE: Final = "past"


def outweighed(known: Known) -> Ruling | None:
    """Prove that another sentence with another figure has the words that tell, and that of the figure has none.

    A word tells the more the fewer sentences of the article have it; who holds it all tells nothing.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Die Kosten steigen auf 7,9 Millionen Euro. Der Bund hat 1,5 Millionen Euro zugesagt."
    >>> rules_of("Mit 7,9 Millionen Euro hilft der Bund der Stadt.", article, "de")
    [('figure-rival-cited', '7,9 Millionen Euro')]
    """
    if known.texts.is_headed or known.quantity.kind in _NO_FIGURES or is_small_count(known.quantity):
        return None
    best = known.best
    if not best.match.is_equal or known.is_joined(best):
        return None
    if any(0 < known.quantity.start - other.quantity.end <= _BESIDE for other in known.beside):
        return None  # "a fifth of 9,300" tells the whole of a part
    told = {c.placed.sentence for c in known.holding}
    values = {other.quantity.lo for other in known.beside}
    # An item with a figure of each of two sentences has words of both.
    gathered = {
        c.placed.sentence for beside in known.rated_beside(_NO_FIGURES) for c in beside if c.match.holds
    }
    rivals = [
        c
        for c in known.candidates
        if c.is_same_slot and not c.match.holds and c.placed.sentence not in told
        if _is_alike(c.placed.quantity, known.quantity)
        if c.placed.quantity.lo not in values and not is_told_beside(c, known.beside)
    ]
    if not rivals:
        return None
    stems = _telling(known)
    own = max(_weight(c.placed.sentence, stems, known) for c in known.holding)
    rivals = [c for c in rivals if not (own and c.placed.sentence in gathered)]
    rival = max(
        rivals, key=lambda c: (_weight(c.placed.sentence, stems, known), -c.placed.order), default=best
    )
    if rival is best or _weight(rival.placed.sentence, stems, known) < max(_LEAST_WEIGHT, _OUTWEIGHED * own):
        return None
    if known.is_told_plainly(rival) or is_part_of(known, rival):
        return None
    return known.misbound(best, rival, "figure-rival-cited")


def _is_alike(given: Quantity, said: Quantity) -> bool:
    """Tell whether one may be told for the other: not two of 2,300."""
    if not given.lo or not said.lo:
        return False
    return max(given.lo, said.lo) <= _MOST_TIMES * min(given.lo, said.lo)


def _telling(known: Known) -> frozenset[str]:
    """Return the stems of the figure's sentence without figures, units and who holds what it tells."""
    texts = known.texts
    language = texts.source.language.code
    found: set[str] = set()
    for part in passage_sentences(texts.passage.text, language):
        words = part.reading.words
        span = part.span_of(range(part.first, part.last)) if part.first < part.last else Span(0, 0)
        if not span.overlaps(known.quantity.span):
            continue
        figures = {n for other in (known.placed, *known.beside) for n in part.words_in(other.quantity.span)}
        left_out = figures | set(holder_of(part, language))
        found |= {
            words.stems[n] for n in range(part.first, part.last) if words.stems[n] and n not in left_out
        }
    return frozenset(stem for stem in found if not stem.isdecimal())


def _weight(number: int, stems: frozenset[str], known: Known) -> float:
    """Return how much some stems tell of a sentence; a short one goes on about what the one before tells."""
    source = known.texts.source
    have = sentence_part(number, source).places.keys()
    if len(have) <= _SHORT and number > 1:
        have |= sentence_part(number - 1, source).places.keys()
    counts = (len(source.sentences_with.get(stem, ())) for stem in have & stems)
    return sum(1 / count for count in counts if 0 < count <= _MOST_SENTENCES)


def of_other_thing(known: Known) -> Ruling | None:
    """Prove that a sentence counts other things with the figure, and those of the text with another.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Traduite en 21 langues, la série du dessinateur compte désormais 38 albums."
    >>> rules_of("La série tient en 21 albums reliés.", article, "fr")
    [('figure-rival-cited', '21')]
    """
    rival, best = known.rival, known.best
    if known.texts.is_headed or rival is None or rival.placed.sentence != best.placed.sentence:
        return None
    if rival.heads < SAME_HEADS or best.heads or rival.score - best.score < _CLEARLY:
        return None
    if not best.match.is_equal or is_told_beside(rival, known.beside) or is_part_of(known, rival):
        return None
    return known.misbound(best, rival, "figure-rival-cited")


def of_other_phase(known: Known) -> Ruling | None:
    """Prove that the figure of before is told of now, or the reverse: "bislang" of what is "nun" so.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "La ville table sur 130 000 entrées, contre 96 000 avant les travaux."
    >>> rules_of("Avant les travaux, 130 000 entrées étaient vendues.", article, "fr")
    [('figure-rival-cited', '130 000')]
    """
    phases = known.texts.words.phases
    best = known.best
    if known.texts.is_headed or not phases or known.quantity.kind in _NO_FIGURES or not best.match.is_equal:
        return None
    told = phases_in(known.text, phases)
    given = phases_beside(best.placed.quantity, known.article, phases)
    if len(told) != 1 or told & given:
        return None
    is_before = _BEFORE in told
    for rival in known.candidates:
        is_like = rival.is_same_slot or rival.placed.quantity.is_interval
        if rival.match.holds or not is_like:
            continue
        if rival.placed.sentence != best.placed.sentence or is_told_beside(rival, known.beside):
            continue
        theirs = phases_beside(rival.placed.quantity, known.article, phases)
        if (is_before and _BEFORE in theirs) or (
            not is_before and _BEFORE in given and _BEFORE not in theirs
        ):
            return known.misbound(best, rival, "figure-rival-cited")
    return None
