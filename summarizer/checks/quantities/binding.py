"""Which quantity of the article a said one means: by its head, its clause, its sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.calendar import fields_of, shape_of
from summarizer.analysis.quantities.likeness import Probe
from summarizer.analysis.quantities.match import FAMILIES, match_quantities
from summarizer.analysis.quantities.rounding import is_same
from summarizer.lang.en.analysis.quantities.match import MINUTE, MINUTE_WORD
from summarizer.lang.en.checks.quantities.binding import BARE, BEFORE_MINUTES, MORE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from summarizer.analysis.quantities.grammar import People
    from summarizer.analysis.quantities.index import Placed
    from summarizer.analysis.quantities.likeness import Echo
    from summarizer.analysis.quantities.outcome import Match, Outcome
    from summarizer.analysis.quantities.quantity import Quantity

__all__ = [
    "SAME_HEADS",
    "Candidate",
    "find_candidates",
    "is_bare_use",
    "is_clearly_better",
    "is_renamed",
]

SAME_HEADS: Final = 1000
_ALIKE: Final = 600
_LEAST_END: Final = 4  # letters of the second part of a compound
_UNKNOWN: Final = 300

_LONGEST_WORD: Final = 30
_LONGEST_ROW: Final = 80
_WORDS: Final = re.compile(r"[^\W\d_]+")
_PROSE: Final = re.compile(r"[a-z][.!?](?:\s|$)|(?:[a-z]+\s+){6}")
_HEADED: Final = frozenset({"count", "ordinal", "vague", "proportion", "percent"})


class Candidate:
    """A quantity of the article that a said one may mean; how alike they are is worked out when asked for.

    Attributes:
        placed: The article's quantity.
        match: How the values stand to each other.
    """

    __slots__ = ("_heads", "_likeness", "_probe", "_said", "match", "placed")

    def __init__(self, said: Placed, placed: Placed, match: Match, probe: Probe) -> None:
        self.placed = placed
        self.match = match
        self._said = said
        self._probe = probe
        self._likeness: tuple[int, int, int] | None = None
        self._heads: int | None = None

    @property
    def likeness(self) -> tuple[int, int, int]:
        """Likeness of the words close by, of the sentences, and of the words next to it; per mille."""
        if self._likeness is None:
            self._likeness = self._probe.likeness(self.placed.context, self.placed.sentence)
        return self._likeness

    @property
    def near(self) -> int:
        """How alike the words close by are, per mille."""
        return self.likeness[0]

    @property
    def whole(self) -> int:
        """How alike the sentences are, per mille."""
        return self.likeness[1]

    @property
    def heads(self) -> int:
        """How alike the things counted are: 1000 same, 600 in part, 300 unknown, 0 different."""
        if self._heads is None:
            people = self.people
            self._heads = _compare_heads(self._said.quantity, self.placed.quantity, people)
            if {self.match.said.kind, self.match.given.kind} == {"ordinal", "duration"}:
                self._heads = SAME_HEADS  # "the 76th minute", "after 76 minutes"
            before = self.bare_after
            if (
                before is not None
                and _compare_heads(self._said.quantity, before.quantity, people) == SAME_HEADS
            ):
                self._heads = SAME_HEADS
        return self._heads

    @property
    def bare_after(self) -> Placed | None:
        """The quantity whose head a bare one shares: "killing 22 people and injuring more than 1,000"."""
        given = self._probe.echo.given.placed
        if self.placed.quantity.head or not self.placed.order or self.placed.quantity.kind != "count":
            return None
        before = given[self.placed.order - 1]
        if not self.people.is_headed and before.quantity.kind == "date":
            before = given[self.placed.order - 2]  # "31 arbres l'an dernier et en a planté 118"
        return before if before.sentence == self.placed.sentence and before.quantity.head else None

    @property
    def people(self) -> People:
        """The article's words for people."""
        return self._probe.echo.given.people

    @property
    def word_before(self) -> str:
        """The folded word right before it."""
        start = self.placed.quantity.span.start
        words = self._probe.echo.given.text[max(start - _LONGEST_WORD, 0) : start].lower().split()
        return self._probe.echo.given.fold(words[-1]) if words else ""

    @property
    def follows_more(self) -> bool:
        """Whether "more" or "others" stands for what it counts."""
        end = self.placed.quantity.span.end
        return self._probe.echo.given.text.startswith(MORE, end)

    @property
    def is_before_name(self) -> bool:
        """Whether a name stands between it and what it counts: "the nine World Series events"."""
        end = self.placed.quantity.span.end
        return self._probe.echo.given.text[end : end + _LONGEST_WORD].lstrip()[:1].isupper()

    @property
    def row(self) -> frozenset[str] | None:
        """The folded words of its line, where that is a row of a table or list, `None` elsewhere."""
        text, span = self._probe.echo.given.text, self.placed.quantity.span
        first = text.rfind("\n", max(span.start - _LONGEST_ROW, 0), span.start) + 1
        last = text.find("\n", span.end, span.end + _LONGEST_ROW)
        line = text[first:last] if last >= 0 else text[first : span.end + _LONGEST_ROW]
        if (first == 0 and span.start > _LONGEST_ROW) or len(line) > _LONGEST_ROW or _PROSE.search(line):
            return None
        return frozenset(self._probe.echo.given.fold(word) for word in _WORDS.findall(line.lower()))

    @property
    def said_words(self) -> frozenset[str]:
        """The folded words of the said sentence."""
        return frozenset(self._said.context.sentence)

    @property
    def closeness(self) -> int:
        """How close to it, on either side, is what is said of the said one, but for the thing counted."""
        left, right = self.placed.context.left, self.placed.context.right
        counted = {*self._said.quantity.head, *self.placed.quantity.head, *self.people.generic}
        words = (word for word in self._said.context.sentence if word not in counted and word[0] != "#")
        return sum(max(left.get(word, 0), right.get(word, 0)) for word in words)

    @property
    def is_same_slot(self) -> bool:
        """Whether it could stand in the said one's place (same kind and unit)."""
        return _is_same_slot(self._said.quantity, self.placed.quantity, self.match)

    @property
    def is_opposed(self) -> bool:
        """Whether one is told to rise and the other to fall."""
        said = self._said.context.trend  # of most figures none is told
        return bool(said) and said * self.placed.context.trend < 0

    @property
    def score(self) -> int:
        """Overall likeness, 0 to 11,000."""
        near, whole, cues = self.likeness
        return 5 * near + 3 * self.heads + 2 * whole + cues

    @property
    def reach(self) -> int:
        """A bound that `score` cannot pass, without comparing words."""
        near, whole = self._probe.reach(self.placed.sentence)
        return 5 * near + 3 * SAME_HEADS + 2 * whole + 1000

    @property
    def holds(self) -> bool:
        """Whether it supports the said one: a value that is not equal needs words that agree."""
        if not self.match.holds:
            return False
        if self.match.is_equal or self.heads >= _ALIKE or self.near >= 200 or self.whole >= 350:
            return True
        head = self._said.quantity.head
        return bool(head) and not self.placed.quantity.head and head[0] in self.placed.context.sentence

    def holding(self, outcome: Outcome) -> Candidate:
        """Return this candidate with its match ruled `outcome`."""
        return Candidate(self._said, self.placed, self.match._replace(outcome=outcome), self._probe)


def find_candidates(
    placed: Placed, echo: Echo, *, published: date | None, verbatim: bool, cited: Iterable[int] = ()
) -> list[Candidate]:
    """Return the article's quantities that can be compared with one said, in text order.

    Of a table they are those of the sentences that share most with the said one, and of the `cited`.
    """
    given = echo.given
    quantity = placed.quantity
    families = dict.fromkeys(FAMILIES[reading.kind] for reading in quantity.readings)
    if quantity.kind == "age":
        families["number"] = None
    families |= dict.fromkeys(_OTHERS_OF_MINUTES.get(quantity.kind, ()) if _is_minute(placed) else ())
    sentences = sorted({*echo.likeliest, *cited})
    if len(families) == 1:
        others = given.among(next(iter(families)), quantity.lo, sentences)
    else:
        merged = {o.order: o for family in families for o in given.among(family, quantity.lo, sentences)}
        others = [merged[order] for order in sorted(merged)]
    probe = Probe(placed.context, echo)
    is_date, is_timed = quantity.kind == "date", quantity.kind in _OTHERS_OF_MINUTES
    found: list[Candidate] = []
    for other in others:
        if (other.quantity.kind == "date") is not is_date and _is_no_year(quantity, other.quantity):
            continue
        if is_timed and _is_other_time(placed, other):
            continue
        match = match_quantities(quantity, other.quantity, published=published, verbatim=verbatim)
        if match is not None:
            found.append(Candidate(placed, other, match, probe))
    return found


_OTHERS_OF_MINUTES: Final = {"ordinal": ("time",), "duration": ("ordinal",)}


def _is_other_time(said: Placed, given: Placed) -> bool:
    """Tell whether one is a rank and the other a time, and they are not both a minute of a match."""
    kinds = {said.quantity.kind, given.quantity.kind}
    is_mixed = kinds == {"ordinal", "duration"} and "minute" in {said.quantity.unit, given.quantity.unit}
    return is_mixed and not (_is_minute(said) and _is_minute(given))


def _is_minute(placed: Placed) -> bool:
    """Tell whether a quantity may be a minute of a match: "in the 81st minute", "after 81 minutes"."""
    quantity = placed.quantity
    if quantity.kind == "ordinal":
        context = placed.context
        # "The 58th and 81st minutes", "minute 81".
        is_bare = MINUTE in context.right or context.cues[0] == MINUTE_WORD
        return MINUTE in quantity.head or (not quantity.head and is_bare)
    is_time = quantity.kind == "duration" and quantity.unit == "minute"
    return is_time and placed.context.cues[0] in BEFORE_MINUTES


def _is_no_year(said: Quantity, given: Quantity) -> bool:
    """Tell whether one is a date and the other a number that cannot be its year."""
    dated, number = (said, given) if said.kind == "date" else (given, said)
    if any(reading.kind == "date" for reading in number.alts):
        return False
    return not any(is_same(reading.lo, number.lo) for reading in dated.alts)


def _is_same_slot(said: Quantity, given: Quantity, match: Match) -> bool:
    """Tell whether the two are of one kind and unit; a year does not stand for a count, nor for a weekday."""
    for quantity, reading in ((said, match.said), (given, match.given)):
        if quantity.kind == "date" and reading.kind == "count":
            return False
    if match.said.kind != match.given.kind or match.said.unit != match.given.unit:
        return False
    return match.said.kind != "date" or shape_of(match.said.form) == shape_of(match.given.form)


def _compare_heads(said: Quantity, given: Quantity, people: People) -> int:
    generic, harmed = people.generic, people.harmed
    if not said.head or not given.head or said.kind not in _HEADED:
        return _UNKNOWN
    if said.head[0] in given.head or given.head[0] in said.head:
        return SAME_HEADS if not {said.head[0], given.head[0]} <= generic else _ALIKE
    if set(said.head[:3]) & set(given.head[:3]):
        return _ALIKE
    if said.head[0] in generic and people.persons & set(given.head[:3]):
        return _ALIKE
    is_open = bool({said.head[0], given.head[0]} & harmed or generic & {*said.head[:3], *given.head[:3]})
    return _UNKNOWN if is_open else 0


def is_clearly_better(rival: Candidate, best: Candidate) -> bool:
    """Tell whether the article's other value fits the surroundings so much better that it is meant."""
    if is_other_row(rival, best):
        return True
    ahead = rival.score - best.score
    if rival.placed is best.bare_after and best.closeness > rival.closeness:
        return False
    if (
        is_common(best.match.said)
        and rival.near >= 250
        and best.near * (5 if best.heads else 3) <= rival.near
        and ahead >= 1500
    ):
        return True
    if rival.near < 400:
        return False
    margin = 1200 if rival.placed.sentence == best.placed.sentence else 2000
    if not best.match.is_equal:
        margin = 300
    return ahead >= margin


def is_other_row(rival: Candidate, best: Candidate) -> bool:
    """Tell whether the said words name the row of a table in which `rival` stands, and not that of `best`."""
    if rival.placed.sentence != best.placed.sentence:
        return False
    meant, found = rival.row, best.row
    if meant is None or found is None or meant == found:
        return False
    said = rival.said_words
    return bool(said & meant - found) and not said & found - meant


def is_bare_use(other: Candidate, hedged: Candidate) -> bool:
    """Tell whether the article itself repeats a hedged figure of the same thing without its hedge."""
    first, second = other.placed.quantity, hedged.placed.quantity
    return (
        other.match.outcome == "supported"
        and first.lo == second.lo
        and (first.head[:1] == second.head[:1] if first.head else not is_common(first))
    )


def is_common(quantity: Quantity) -> bool:
    """Tell whether a value stands in many articles by chance: a weekday, a month, a number from 2 to 99."""
    if quantity.kind == "date":
        fields = fields_of(quantity.form)
        return fields.year is None and fields.day is None and fields.shift is None
    return (
        quantity.kind in {"count", "ordinal", "duration"}
        and quantity.hi is not None
        and 1 < quantity.hi < 100
    )


def _is_among(thing: str, head: Sequence[str]) -> bool:
    """Tell whether a thing is one of a head's words, or ends one or the other: "suits", "lawsuits"."""
    return any(
        thing == word
        or (min(len(thing), len(word)) >= _LEAST_END and (thing.endswith(word) or word.endswith(thing)))
        for word in head
    )


def is_renamed(best: Candidate, placed: Placed) -> bool:
    """Tell whether the sentence is all but the article's own, and counts another thing with its figure."""
    said, given = placed.quantity, best.match.given
    people = best.people
    if said.kind != "count" or given.kind != "count" or not said.head or not given.head:
        return False
    if not people.is_headed:
        return False
    if (
        _is_among(said.head[0], given.head)
        or _is_among(given.head[0], said.head)
        or said.head[0] in people.anybody | people.harmed
    ):
        return False
    if best.follows_more or best.is_before_name or not BARE.isdisjoint(said.head):
        return False  # "with nine more believed to be", "leaves Holt two short of the record"
    if said.head[0] == best.word_before:  # "of magnitude 6.8", "a 6.8-magnitude earthquake"
        return False
    return best.whole >= 600 and best.near >= 400 and placed.context.right.get(given.head[0], 0) < 500
