"""The rule for a figure that the article lacks, where the cited sentences have one alone in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.elided import with_unit
from summarizer.checks.quantities.small import is_rank_in_words, is_small_count

if TYPE_CHECKING:
    from collections.abc import Iterable
    from fractions import Fraction

    from summarizer.analysis.quantities.index import Placed
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.checks.quantities.binding import Candidate
    from summarizer.checks.quantities.known import Known
    from summarizer.checks.quantities.ruling import Ruling

__all__ = ["only_one"]

_HEADED: Final = frozenset({"count", "ordinal"})
_KINDS: Final = _HEADED | {"money", "percent", "measure", "duration", "age", "proportion", "points"}
_PLAIN: Final = frozenset({"exact", "exactly"})
# So much of the sentence's words, per mille, has the cited one that is told.
_TOLD: Final = 200
_COUNTED: Final = 300


def only_one(known: Known) -> Ruling | None:
    """Prove that the cited sentences have one other figure alone where the text has one that they lack.

    Figures that both have are left out: of "57 percent to 43" and "57 percent to 47" one stands against one.
    Of counts only those of the same things are compared, of ranks only those of nothing that is named.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "He spoke just before ending a three-day trip to Vietnam."
    >>> rules_of("He was wrapping up a five-day visit to Vietnam.", article, cited=[1])
    [('figure-value', 'five-day')]
    """
    said, texts = with_unit(known.quantity), known.texts
    is_plain = said.kind in _KINDS and not said.is_interval and bool(texts.cited) and texts.is_english
    # A rank in words may be told of another count: "his second title", "the first since May".
    is_headed_rank = bool(said.head) and is_rank_in_words(said, known.text)
    if not is_plain or is_headed_rank or texts.workings.tells_rest(known.placed):
        return None
    cited = [p for p in texts.given.placed if p.sentence in texts.cited]
    mine, theirs = _alike(said, texts.said.placed), _alike(said, cited)
    if len(mine - theirs) != 1 or len(theirs - mine) != 1:
        return None
    (other,) = theirs - mine
    found = [c for c in known.candidates if known.is_cited(c) and _is_rival(said, c, other)]
    if not found or (is_small_count(said) and said.head and said.head[0] in known.texts.given.people.generic):
        return None  # "five people" may be others than the article's four
    rival = known.best_of(found)
    return (
        known.ruling("scale", rival, rule="figure-scale")
        if rival.match.outcome == "scale"
        else known.ruling("value", rival)
    )


def _is_rival(said: Quantity, candidate: Candidate, value: Fraction | None) -> bool:
    given = with_unit(candidate.placed.quantity)
    is_told = candidate.whole >= (_COUNTED if said.kind in _HEADED else _TOLD)
    is_other = given.lo == value and _is_alike(said, given)
    return is_other and is_told and said.qualifier in {*_PLAIN, given.qualifier}


def _alike(said: Quantity, placed: Iterable[Placed]) -> set[Fraction | None]:
    """Return the values of the figures that could stand in the place of one."""
    return {q.lo for q in (with_unit(p.quantity) for p in placed) if q.is_judged and _is_alike(said, q)}


def _is_alike(said: Quantity, given: Quantity) -> bool:
    is_kind = said.kind == given.kind and said.unit == given.unit and not given.is_interval
    if said.kind == "ordinal" and not said.head:  # "finishing seventh", "up to 17th"
        return is_kind and not given.head and not given.is_superlative
    return is_kind and (said.kind not in _HEADED or (bool(said.head) and said.head[:1] == given.head[:1]))
