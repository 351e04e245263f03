"""A figure in the frame of another: the article has the very words around it with another value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.checks.quantities.rivals import is_age, is_told_beside

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarizer.checks.quantities.binding import Candidate
    from summarizer.checks.quantities.known import Known

__all__ = ["find_framed", "is_bounded_share", "is_of_one_thing", "is_same_frame"]

_FRAME: Final = 3  # content words in a row around a figure: no two things are told in the same
_SHORT_FRAME: Final = 2  # enough where nearly all of the sentence is told in the same words, too
_NEAR: Final = 500  # per mille of the words close by
_WHOLE: Final = 600  # per mille of the sentence
_MOST: Final = 700
_OWN: Final = 3  # words of the text that only the rival's sentence has
_SHARES: Final = frozenset({"percent", "proportion"})
_OTHER: Final = frozenset({"value", "scale", "date"})


def is_same_frame(known: Known, rival: Candidate) -> bool:
    """Tell whether the words next to a figure that the article lacks are the rival's, and most others, too.

    The rival may be told beside it only within these words: "seven of eight" of "six of seven".
    """
    frame = known.placed.context.frame(rival.placed.context)
    if is_told_beside(rival, known.beside) and rival.placed.context.word not in frame:
        return False
    return _words_in(frame) >= _SHORT_FRAME and rival.near >= _NEAR and rival.whole >= _WHOLE


def is_bounded_share(known: Known, rival: Candidate) -> bool:
    """Tell whether a bounded share is told where a cited one is so bounded: "more than a half" of a third."""
    said, given = known.quantity, rival.match.given
    is_bound = said.qualifier == given.qualifier and said.qualifier not in {"exact", "exactly"}
    return said.kind == given.kind == "proportion" and is_bound and known.is_cited(rival)


def is_of_one_thing(known: Known, best: Candidate, rival: Candidate) -> bool:
    """Tell whether the words around a figure are those of the rival's sentence, and of its own hardly any."""
    if rival.near < _NEAR or rival.whole < _WHOLE:
        return False
    said, theirs, own = (set(p.context.sentence) for p in (known.placed, rival.placed, best.placed))
    said -= {known.placed.context.word, best.placed.context.word}
    only_theirs, only_own = len(said & theirs - own), len(said & own - theirs)
    return only_theirs >= _OWN and only_own * _OWN <= only_theirs


def find_framed(known: Known) -> Candidate | None:
    """Return the article's figure in whose very words one is told that it gives elsewhere, else `None`."""
    at = known.placed.context
    told = ((_words_in(at.frame(c.placed.context)), c) for c in _others(known))
    framed = [(words, c) for words, c in told if words >= _SHORT_FRAME]
    if not framed:
        return None
    best = max((_words_in(at.frame(c.placed.context)) for c in known.holding), default=0)
    found = [(words, c) for words, c in framed if _is_meant(known, words, best, c)]
    return max(found, key=lambda pair: (pair[0], pair[1].score), default=(0, None))[1]


def _words_in(frame: Iterable[str]) -> int:
    return sum(word[0] != "#" for word in frame)


def _is_meant(known: Known, words: int, best: int, rival: Candidate) -> bool:
    is_cited = known.is_cited(rival) and not known.is_cited(known.best)
    if is_cited and known.quantity.kind == "ordinal" and not best and words >= _SHORT_FRAME:
        return rival.near >= _NEAR and (words >= _FRAME or rival.whole >= _MOST)
    return words - best >= _FRAME and rival.near >= _NEAR and rival.whole >= _WHOLE


def _others(known: Known) -> Iterator[Candidate]:
    """Yield the figures of another value that could stand in its place, those of cited sentences only."""
    said = known.quantity
    cited = known.texts.cited
    others = [
        candidate
        for candidate in known.candidates
        if candidate.match.outcome in _OTHER and (not cited or candidate.placed.sentence in cited)
    ]
    if others and known.holding and is_age(known.placed, known.best):
        yield from (candidate for candidate in others if candidate.placed.quantity.kind == "age")
        return
    for candidate in others:
        if candidate.is_same_slot or {said.kind, candidate.match.given.kind} in ({"date"}, _SHARES):
            yield candidate
