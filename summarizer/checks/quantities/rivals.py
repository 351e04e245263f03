"""Which quantities of the article stand beside the one that a brief gives, and may be the one it means."""

from __future__ import annotations

import re
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.grammar import grammar_of
from summarizer.analysis.quantities.reckon import leaves_one_out
from summarizer.checks.quantities.binding import SAME_HEADS, is_clearly_better
from summarizer.checks.quantities.small import is_small_count
from summarizer.lang.en.checks.quantities.rivals import (
    BARE_SCORE,
    DENIED,
    DENIED_BOUND,
    INCLUDES,
    MAY_CHANGE,
    OLD,
    SAME_AGAIN,
    SAME_TOLD,
    THAN_THE,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from summarizer.analysis.quantities.index import Placed, QuantityIndex
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.checks.quantities.binding import Candidate

__all__ = [
    "COPIED",
    "find_given",
    "find_rival",
    "is_age",
    "is_bare_score",
    "is_compared",
    "is_complement",
    "is_copied",
    "is_meant",
    "is_other_bound",
    "is_own",
    "is_revised",
    "is_thing",
    "is_told_beside",
    "pair_up",
    "rule_of_lost_hedge",
]

# So much of a sentence's words, per mille, make it a copy.
COPIED: Final = 800
# So much more alike two figures together must be in each other's place.
_CLEARLY: Final = 2500
_BESIDE_COPIED: Final = 600
# Who keeps so much of a sentence could have kept its "at least".
_HEDGED: Final = 400
_BOUNDS: Final = frozenset({"ge", "gt"})
_BESIDE_HEDGED: Final = 400
_NAMED: Final = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*")
_BEFORE_NAME: Final = 40  # characters before a figure in which its name stands
_WHOLE: Final = 100
_ROUNDED: Final = 50  # who rounds the ends of a range may be off by one in so many
_WHOLES: Final = {"percent": _WHOLE, "proportion": 1}
_NEAR_DENIED: Final = 120  # characters beside a share in which it is told of those who do not
_DENIED_BEFORE: Final = 70  # characters before a figure in which a comparison with it is denied
_NUMBER: Final = re.compile(r"\d")
_END: Final = re.compile(r"[.!?][\"'”’)]*\s")
_AFTER: Final = 120  # characters after a figure in which it is said to change
_RIVALS: Final = frozenset({"value", "scale", "direction", "date"})


def find_rival(candidates: Sequence[Candidate]) -> Candidate | None:
    """Return the most alike quantity of the same slot whose value is another, the first of equals."""
    rivals = [
        candidate for candidate in candidates if candidate.match.outcome in _RIVALS and candidate.is_same_slot
    ]
    best: tuple[int, int] = (-1, 0)
    found: Candidate | None = None
    for candidate in sorted(rivals, key=attrgetter("reach"), reverse=True):
        # None of those that follow can be more alike.
        if candidate.reach < best[0]:
            break
        rating = (candidate.score, -candidate.placed.order)
        if rating > best:
            found, best = candidate, rating
    return found


def find_given(placed: Placed, holding: Sequence[Candidate], cited: frozenset[int]) -> Candidate | None:
    """Return the very figure of a cited sentence, of a kind that is no mere count: the age, not 28 caps."""
    return next(
        (
            candidate
            for candidate in holding
            if (not cited or candidate.placed.sentence in cited)
            and candidate.match.is_equal
            and candidate.match.given.qualifier == placed.quantity.qualifier
            and candidate.match.given.kind == placed.quantity.kind != "count"
        ),
        None,
    )


def pair_up(placed: Placed, candidates: Sequence[Candidate], said: QuantityIndex) -> list[Candidate]:
    """Return intervals of the article whose ends the text gives as two numbers, or the reverse."""
    quantity = placed.quantity
    beside = {
        said.placed[at].quantity.lo
        for at in (placed.order - 1, placed.order + 1)
        if 0 <= at < len(said.placed)
    }
    found: list[Candidate] = []
    is_interval = quantity.is_interval
    for candidate in candidates:
        given = candidate.match.given
        if given.is_interval is is_interval:
            continue
        if not is_interval and quantity.lo in {given.lo, given.hi}:
            if (given.hi if quantity.lo == given.lo else given.lo) in beside:
                found.append(candidate.holding("supported"))
        elif is_interval and _is_end(quantity, quantity.lo, given):
            sentence = candidate.placed.sentence
            if any(
                _is_end(quantity, quantity.hi, other.match.given) and other.placed.sentence == sentence
                for other in candidates
            ):
                found.append(candidate.holding("coarser"))
    return found


def _is_end(said: Quantity, end: Fraction | None, given: Quantity) -> bool:
    """Tell whether a figure is an end of a range, rounded where that is told: "about $90" of $89.99."""
    if end is None or given.lo is None or given.is_interval or given.unit != said.unit:
        return False
    return given.lo == end or (said.qualifier == "approx" and abs(given.lo - end) * _ROUNDED <= abs(end))


def is_copied(candidate: Candidate) -> bool:
    """Tell whether a sentence is all but the article's own around a figure."""
    return candidate.near >= _BESIDE_COPIED and candidate.whole >= COPIED


def is_own(placed: Placed, best: Candidate, rival: Candidate, text: str, article: str) -> bool:
    """Tell whether the words around the article's figure say that it is the one told, and no rival."""
    return (
        _is_part_of(rival, best, article)
        or _is_beside_name(placed, best, rival, text, article)
        or _refers_back(rival, best, article)
    )


def _refers_back(rival: Candidate, best: Candidate, article: str) -> bool:
    """Tell whether a figure is told of "that proportion", with the rival in the sentence before."""
    first, second = sorted((rival.placed, best.placed), key=lambda placed: placed.order)
    start, end = second.quantity.start, second.quantity.end
    before = article[max(start - _BEFORE_NAME, 0) : start].rsplit(". ", 1)[-1]
    rest = article[end : end + _BEFORE_NAME]
    is_next = second.sentence == first.sentence + 1
    # "One in five say that won't be true."
    is_short = "." in rest and not before.strip() and SAME_TOLD.match(rest) is not None
    return is_next and (is_short or SAME_AGAIN.search(before + rest) is not None)


def _is_part_of(rival: Candidate, best: Candidate, text: str) -> bool:
    """Tell whether a figure without a noun is part of the rival: "2 million cars include 577,000 here"."""
    whole, part = rival.placed, best.placed
    if part.sentence != whole.sentence or part.quantity.head or part.quantity.start < whole.quantity.end:
        return False
    return INCLUDES.search(text, whole.quantity.end, part.quantity.start) is not None


def _is_beside_name(placed: Placed, best: Candidate, rival: Candidate, text: str, article: str) -> bool:
    """Tell whether the article has, right before its figure, the name that begins the item's sentence.

    "Ann Lee came fourth with nine percent" of "Holt has 42 percent, ... and Ann Lee, 9 percent".
    """
    sentence = text[: placed.quantity.start].rsplit(". ", 1)[-1]
    first = _NAMED.match(sentence)
    start = max(best.placed.quantity.start - _BEFORE_NAME, 0)
    before = _NAMED.findall(article[start : best.placed.quantity.start])
    rivals = article[max(rival.placed.quantity.start - 2 * _BEFORE_NAME, 0) : rival.placed.quantity.start]
    if first is None or not before or best.placed.sentence != rival.placed.sentence:
        return False
    return first[0].split()[-1] == before[-1].split()[-1] and first[0].split()[-1] not in rivals


def is_told_beside(rival: Candidate, beside: Sequence[Placed]) -> bool:
    """Tell whether a sentence gives the rival, too: "the second spell, the first being over"."""
    theirs = rival.placed.quantity
    return any(
        o.quantity.kind == theirs.kind and o.quantity.lo == theirs.lo and o.quantity.form == theirs.form
        for o in beside
    )


def is_meant(rival: Candidate, best: Candidate, beside: Sequence[Sequence[Candidate]]) -> bool:
    """Tell whether `rival` is what the text means; figures `beside` it are weighed together."""
    for candidates in beside:
        scores = {found.placed.order: found for found in candidates}
        own, cross = scores.get(rival.placed.order), scores.get(best.placed.order)
        if own is not None and own.match.holds:
            crossed = cross.score if cross is not None else 0
            return rival.score + crossed - best.score - own.score >= _CLEARLY
    return is_clearly_better(rival, best)


def is_revised(
    placed: Placed, cited: Sequence[Candidate], beside: Sequence[Placed], given: QuantityIndex
) -> bool:
    """Tell whether a sentence goes from one figure of a cited sentence to another: "from 1.3% to 0.5%".

    The article may tell the same as "0.5% rather than 1.3%".
    """
    if placed.quantity.role not in {"from", "to"}:
        return False
    others = {o.quantity.lo for o in beside if o.quantity.role in {"from", "to"}}
    where = {candidate.placed.sentence for candidate in cited}
    return any(p.sentence in where and p.quantity.lo in others for p in given.placed)


def is_complement(placed: Placed, rival: Candidate, text: str, article: str, language: str = "en") -> bool:
    """Tell whether a figure is what the rival leaves: "70% were not" of 30%; "four" of "and three others"."""
    quantity, given = placed.quantity, rival.placed.quantity
    if quantity.lo is None or given.lo is None:
        return False
    is_share = quantity.kind in _WHOLES
    if quantity.kind == given.kind and (is_share or language != "en"):
        denies = grammar_of(language).denies or DENIED
        around = [_sentence_around(words, q) for words, q in ((text, quantity), (article, given))]
        return quantity.lo + given.lo == _WHOLES.get(quantity.kind) and _is_denied_once(
            around[0], around[1], denies
        )
    return is_small_count(quantity) and leaves_one_out(given, article)


def _sentence_around(text: str, quantity: Quantity) -> str:
    """Return what stands near a quantity in its sentence."""
    before = text[max(quantity.start - _NEAR_DENIED, 0) : quantity.start]
    behind = text[quantity.start : quantity.end + _NEAR_DENIED]
    return _END.split(before)[-1] + _END.split(behind)[0]


def _is_denied_once(said: str, given: str, denies: re.Pattern[str]) -> bool:
    """Tell whether one of two texts denies: of "lehnen ab" and "lehnen nicht ab" the one denies twice."""
    return len(denies.findall(said)) % 2 != len(denies.findall(given)) % 2


def is_compared(placed: Placed, best: Candidate, text: str, article: str) -> bool:
    """Tell whether a figure is what another is compared with, and no bound: "lower than the 40 feet".

    The article may say so after it, too: "30 %, a number that could be higher on Saturday".
    """
    before = text[max(placed.quantity.start - _BEFORE_NAME, 0) : placed.quantity.start]
    after = article[best.placed.quantity.end :][:_AFTER]
    return THAN_THE.search(before) is not None or MAY_CHANGE.search(after.split(". ")[0]) is not None


def is_other_bound(placed: Placed, best: Candidate, text: str, article: str) -> bool:
    """Tell whether one side denies the contrary of the other's bound: "never less than 40", "at least 40"."""
    return _denies_bound(text, placed.quantity) != _denies_bound(article, best.placed.quantity)


def _denies_bound(text: str, quantity: Quantity) -> bool:
    """Tell whether a comparison with a figure is denied: "never less than 40"."""
    number = _NUMBER.search(text, quantity.start)
    start = quantity.start if number is None or number.start() >= quantity.end else number.start()
    return DENIED_BOUND.search(text[max(start - _DENIED_BEFORE, 0) : start]) is not None


def rule_of_lost_hedge(quantity: Quantity, best: Candidate, *, is_put_in: bool) -> str:
    """Return the rule for a figure that the article gives with a hedge or bound, and the text without.

    `is_put_in` tells that a sentence of the article has another figure there.

    "Up to two" of one thing may be two of another, and who tells "about 300" in other words may say 300.
    """
    is_near_copy = best.near >= _BESIDE_HEDGED and best.whole >= _HEDGED
    # "At least 10 killed" is no other count than "ten people were killed" where the rest is told, too.
    is_bound = best.match.hedge in _BOUNDS and is_near_copy and best.heads > 0
    if is_small_count(quantity) and best.heads < SAME_HEADS and not is_bound:
        return "figure-unhedged-small"
    # "Exactly 15" is no free way to tell of "about 15".
    return "" if is_near_copy or is_put_in or quantity.qualifier == "exactly" else "figure-unhedged-freely"


def is_bare_score(quantity: Quantity, text: str) -> bool:
    """Tell whether a number is a score of its own: "carded a 66", "seven birdies and one bogey in his 66"."""
    if quantity.kind != "count" or quantity.head or quantity.is_interval:
        return False
    return BARE_SCORE.search(text[max(quantity.start - _BEFORE_NAME, 0) : quantity.start]) is not None


def is_thing(candidate: Candidate, article: str) -> bool:
    """Tell whether an age of the article is that of a thing: "the 18-year-old record"."""
    given = candidate.placed.quantity
    is_before = given.kind == "age" and bool(given.head) and OLD in given.span.of(article).lower()
    return is_before and candidate.people.persons.isdisjoint(given.head)


def is_age(placed: Placed, best: Candidate) -> bool:
    """Tell whether a bare number is the age that the article gives: "Falcao, 29, ..." has no rival count."""
    is_bare = placed.quantity.kind in {"count", "age"} and not placed.quantity.head
    return is_bare and best.placed.quantity.kind == "age"
